import { schrijfIn } from '../../../kern/inschrijving.ts';
import { kinderen } from '../../../feiten/index.ts';
import { eis, regeling } from '../../../kern/regeling.ts';
import { alle } from '../../../kern/uitdrukking.ts';
import { grondslag } from '../../../sjablonen/bronnen.ts';
import { gaatNaarSchool, leesSchool } from '../../../sjablonen/schoolkind.ts';
import { paginaLaptop } from '../bronnen.ts';
import { kindpakket } from '../kindpakket.ts';
import { jongsteLaptop, oudsteLaptop } from './normen.ts';

const heeftScholier = kinderen.heeftEen((kind) =>
	alle(kind.leeftijd.isMinstens(jongsteLaptop), kind.leeftijd.isHoogstens(oudsteLaptop), gaatNaarSchool(kind)),
);

export const regel = regeling({
	id: 'laptop',
	teller: 'minimaregelingen',
	doelgroep: { kind: eis(heeftScholier, grondslag(paginaLaptop), { interpretatie: leesSchool }) },
	...kindpakket(paginaLaptop),
	nietGetoetst: ['eerdereLaptop'],
});

export default schrijfIn(regel, { nl: () => import('./teksten/nl.ts') });
