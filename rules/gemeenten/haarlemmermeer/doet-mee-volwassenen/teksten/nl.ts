import type { Teksten } from '../../../../kern/teksten.ts';
import {
	lokaleVoorbehoudTeksten,
	naarDraagkrachtTeksten,
	vermogenZonderBronTekst,
	volwassenTekst,
	terugbetalenEenKeer,
} from '../../../../sjablonen/teksten.nl.ts';
import { aanvraagBerekenUwRecht } from '../../teksten/aanvraag.nl.ts';
import type { regel } from '../index.ts';

export default {
	naam: 'Geld om mee te doen',
	officieel: 'Haarlemmermeer Doet Mee! Volwassenen',
	inHetKort: 'Een bijdrage voor sport, cultuur of een club.',
	bedrag: 'Wij vonden geen bedrag. Vraag de gemeente hoeveel het is.',
	toetsen: {
		volwassen: volwassenTekst,
		...naarDraagkrachtTeksten,
		vermogen: vermogenZonderBronTekst,
		...lokaleVoorbehoudTeksten,
		student: {
			ja: 'U bent student. Wij weten niet of deze hulp ook voor studenten is.',
			nee: 'U bent geen student.',
			open: 'Wij weten nog niet of u student bent.',
		},
	},
	nietGetoetst: {},
	aanvragen: { ...aanvraagBerekenUwRecht, duur: null },
	terugbetalen: terugbetalenEenKeer,
} satisfies Teksten<typeof regel>;
