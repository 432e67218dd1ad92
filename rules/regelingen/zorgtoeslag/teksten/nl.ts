import type { Teksten } from '../../../kern/teksten.ts';
import { terugbetalenToeslag, volwassenTekst, voorbehoudTeksten } from '../../../sjablonen/teksten.nl.ts';
import {
	aanvraagToeslag,
	inkomenToeslagTekst,
	nietGetoetstBijToeslag,
	vermogenToeslagTekst,
} from '../../../sjablonen/toeslagen.nl.ts';
import type { regel } from '../index.ts';

export default {
	naam: 'Geld voor uw zorgverzekering',
	officieel: 'Zorgtoeslag',
	inHetKort: 'Is uw inkomen niet hoog? Dan betaalt het Rijk mee aan uw zorgverzekering.',
	bedrag: 'Hebt u een partner? Dan is dit voor u samen.',
	toetsen: {
		volwassen: volwassenTekst,
		inkomen: inkomenToeslagTekst('zorgtoeslag'),
		vermogen: vermogenToeslagTekst,
		partnerIsMinderjarig: voorbehoudTeksten.partnerIsMinderjarig,
	},
	nietGetoetst: {
		verzekering: 'U moet een Nederlandse zorgverzekering hebben. Heeft uw partner die niet? Dan is het de helft.',
		...nietGetoetstBijToeslag,
	},
	terugbetalen: terugbetalenToeslag,
	aanvragen: aanvraagToeslag,
} satisfies Teksten<typeof regel>;
