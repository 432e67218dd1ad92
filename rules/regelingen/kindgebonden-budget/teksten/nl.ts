import type { Teksten } from '../../../kern/teksten.ts';
import { terugbetalenToeslag, voorbehoudTeksten } from '../../../sjablonen/teksten.nl.ts';
import {
	aanvraagToeslag,
	inkomenToeslagTekst,
	nietGetoetstBijToeslag,
	vermogenToeslagTekst,
} from '../../../sjablonen/toeslagen.nl.ts';
import type { regel } from '../index.ts';

export default {
	naam: 'Extra geld voor uw kinderen',
	officieel: 'Kindgebonden budget',
	inHetKort: 'Hebt u kinderen en geen hoog inkomen? Dan krijgt u extra geld naast de kinderbijslag.',
	bedrag: 'Dit is voor al uw kinderen samen. Hebt u geen partner? Dan krijgt u meer.',
	toetsen: {
		kinderen: {
			ja: 'U hebt een kind dat bij u woont.',
			nee: 'U hebt geen kind dat bij u woont.',
			open: 'Wij weten nog niet of u kinderen hebt.',
		},
		inkomen: inkomenToeslagTekst('kindgebonden budget'),
		vermogen: vermogenToeslagTekst,
		partnerIsMinderjarig: voorbehoudTeksten.partnerIsMinderjarig,
	},
	nietGetoetst: {
		kinderbijslag: 'U krijgt dit alleen als u ook kinderbijslag krijgt. Krijgt uw ex die? Dan krijgt uw ex dit ook.',
		...nietGetoetstBijToeslag,
	},
	terugbetalen: terugbetalenToeslag,
	aanvragen: {
		...aanvraagToeslag,
		stappen: ['Krijgt u al een toeslag? Dan komt dit geld vaak vanzelf.', ...aanvraagToeslag.stappen],
	},
} satisfies Teksten<typeof regel>;
