import type { Teksten } from '../../../../kern/teksten.ts';
import { terugbetalenEenKeer } from '../../../../sjablonen/teksten.nl.ts';
import { aanvraagBerekenUwRecht } from '../../teksten/aanvraag.nl.ts';
import { kindpakketToetsen } from '../../teksten/kindpakket.nl.ts';
import type { regel } from '../index.ts';

export default {
	naam: 'Geld voor school',
	officieel: 'Tegemoetkoming schoolkosten, deel van het Kindpakket',
	inHetKort: 'Voor bijvoorbeeld schoolspullen, sportkleren of de ouderbijdrage.',
	bedrag: 'Dit is voor al uw kinderen op school samen.',
	toetsen: {
		kind: {
			ja: 'U hebt een kind op de basisschool of de middelbare school.',
			nee: 'U hebt geen kind op de basisschool of de middelbare school.',
			open: 'Wij weten nog niet of u een kind op school hebt.',
		},
		...kindpakketToetsen,
	},
	nietGetoetst: {},
	aanvragen: aanvraagBerekenUwRecht,
	terugbetalen: terugbetalenEenKeer,
} satisfies Teksten<typeof regel>;
