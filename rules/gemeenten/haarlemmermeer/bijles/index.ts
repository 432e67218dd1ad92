import { kindHeeftHulpNodig } from '../../../begrippen/voorbehouden.ts';
import { kinderen } from '../../../feiten/index.ts';
import { schrijfIn } from '../../../kern/inschrijving.ts';
import { eis, regeling } from '../../../kern/regeling.ts';
import { grondslag } from '../../../sjablonen/bronnen.ts';
import { vermogensEisZonderBron } from '../../../sjablonen/minimaregeling.ts';
import { gaatNaarSchool, leesSchool } from '../../../sjablonen/schoolkind.ts';
import { nieuwsKindpakket } from '../bronnen.ts';
import { kindpakket } from '../kindpakket.ts';

const bron = grondslag(nieuwsKindpakket);

const vanKindpakket = kindpakket(nieuwsKindpakket, vermogensEisZonderBron(bron));

export const regel = regeling({
	id: 'bijles',
	teller: 'minimaregelingen',
	doelgroep: { kind: eis(kinderen.heeftEen(gaatNaarSchool), bron, { interpretatie: leesSchool }) },
	...vanKindpakket,
	voorbehouden: { ...vanKindpakket.voorbehouden, kindHeeftHulpNodig: kindHeeftHulpNodig(bron) },
	nietGetoetst: ['wachtlijst'],
});

export default schrijfIn(regel, { nl: () => import('./teksten/nl.ts') });
