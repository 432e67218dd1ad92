import type { Teksten } from '../../../../kern/teksten.ts';
import { terugbetalenHulp } from '../../../../sjablonen/teksten.nl.ts';
import { aanvraagBerekenUwRecht } from '../../teksten/aanvraag.nl.ts';
import { kindpakketToetsen } from '../../teksten/kindpakket.nl.ts';
import type { regel } from '../index.ts';

export default {
	naam: 'Een laptop voor school',
	officieel: 'Laptopregeling, deel van het Kindpakket',
	inHetKort: 'Uw kind krijgt een laptop voor school.',
	bedrag: 'U krijgt geen geld, maar een laptop.',
	toetsen: {
		kind: {
			ja: 'U hebt een kind van {jongsteLaptop} tot en met {oudsteLaptop} jaar op school.',
			nee: 'U hebt geen kind van {jongsteLaptop} tot en met {oudsteLaptop} jaar op school.',
			open: 'Wij weten nog niet of u een kind op school hebt.',
		},
		...kindpakketToetsen,
	},
	nietGetoetst: { eerdereLaptop: 'Kreeg uw kind al eerder een laptop? Vraag dan of het nog een keer kan.' },
	aanvragen: aanvraagBerekenUwRecht,
	terugbetalen: terugbetalenHulp,
} satisfies Teksten<typeof regel>;
