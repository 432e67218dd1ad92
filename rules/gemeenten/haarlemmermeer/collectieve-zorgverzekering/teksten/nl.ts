import type { Teksten } from '../../../../kern/teksten.ts';
import {
	lokaleVoorbehoudTeksten,
	naarDraagkrachtTeksten,
	vermogensgrensTekst,
	volwassenTekst,
	terugbetalenHulp,
} from '../../../../sjablonen/teksten.nl.ts';
import type { regel } from '../index.ts';

export default {
	naam: 'Goedkopere zorgverzekering',
	officieel: 'Collectieve zorgverzekering',
	inHetKort: 'De gemeente betaalt mee aan uw zorgverzekering. U kunt zich ook verzekeren voor het eigen risico.',
	bedrag: 'Dit is de korting op uw premie. Hoeveel hangt af van het pakket dat u kiest.',
	toetsen: {
		volwassen: volwassenTekst,
		...naarDraagkrachtTeksten,
		vermogen: vermogensgrensTekst,
		geenStudent: {
			ja: 'U bent geen student.',
			nee: 'U bent student. Deze hulp is niet voor studenten.',
			open: 'Wij weten nog niet of u student bent.',
		},
		...lokaleVoorbehoudTeksten,
	},
	nietGetoetst: {
		premieachterstand: 'Hebt u een schuld bij uw zorgverzekeraar? Dan kunt u soms niet overstappen.',
		overstappen: 'Overstappen kan niet altijd. Vraag de verzekeraar wanneer het kan.',
	},
	aanvragen: {
		stappen: [
			'Ga naar gezondverzekerd.nl.',
			'Kies uw gemeente.',
			'Vul het formulier in. Of bel de gemeente voor hulp.',
		],
		contacten: ['gezondverzekerd', 'gemeente'],
		papieren: [],
		via: 'gezondverzekerd.nl',
		duur: null,
	},
	terugbetalen: terugbetalenHulp,
} satisfies Teksten<typeof regel>;
