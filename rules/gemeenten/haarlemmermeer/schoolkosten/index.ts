import { schrijfIn } from '../../../kern/inschrijving.ts';
import { kinderen } from '../../../feiten/index.ts';
import { eis, regeling } from '../../../kern/regeling.ts';
import { alle } from '../../../kern/uitdrukking.ts';
import { grondslag } from '../../../sjablonen/bronnen.ts';
import { bedragPerKind, gaatNaarSchool, leesSchool, type Kind } from '../../../sjablonen/schoolkind.ts';
import { paginaSchoolkosten } from '../bronnen.ts';
import { kindpakket } from '../kindpakket.ts';
import { oudsteScholier, schoolkostenBasis, schoolkostenVoortgezet } from './normen.ts';

const isScholier = (kind: Kind) => alle(kind.leeftijd.isHoogstens(oudsteScholier), gaatNaarSchool(kind));

export const regel = regeling({
	id: 'schoolkosten',
	teller: 'minimaregelingen',
	doelgroep: {
		kind: eis(kinderen.heeftEen(isScholier), grondslag(paginaSchoolkosten), { interpretatie: leesSchool }),
	},
	...kindpakket(paginaSchoolkosten),
	bedrag: kinderen.somVan(bedragPerKind({ basis: schoolkostenBasis, voortgezet: schoolkostenVoortgezet })),
});

export default schrijfIn(regel, { nl: () => import('./teksten/nl.ts') });
