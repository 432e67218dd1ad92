import type { Teksten } from '../../../../kern/teksten.ts';
import {
	kindHeeftHulpNodigTekst,
	vermogenZonderBronTekst,
	terugbetalenHulp,
} from '../../../../sjablonen/teksten.nl.ts';
import { aanvraagBerekenUwRecht } from '../../teksten/aanvraag.nl.ts';
import { kindpakketToetsen } from '../../teksten/kindpakket.nl.ts';
import type { regel } from '../index.ts';

export default {
	naam: 'Bijles voor uw kind',
	officieel: 'Bijles, deel van het Kindpakket',
	inHetKort: 'Uw kind krijgt hulp bij het leren.',
	bedrag: 'U krijgt geen geld, maar bijles. Hoeveel uur, vonden wij niet.',
	toetsen: {
		kind: {
			ja: 'U hebt een kind op school.',
			nee: 'U hebt geen kind op de basisschool of de middelbare school.',
			open: 'Wij weten nog niet of u een kind op school hebt.',
		},
		...kindpakketToetsen,
		kindHeeftHulpNodig: kindHeeftHulpNodigTekst,
		vermogen: vermogenZonderBronTekst,
	},
	nietGetoetst: { wachtlijst: 'Er kan een wachtlijst zijn. Vraag dat als u het aanvraagt.' },
	aanvragen: aanvraagBerekenUwRecht,
	terugbetalen: terugbetalenHulp,
} satisfies Teksten<typeof regel>;
