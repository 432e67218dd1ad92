import { eenOuderWerktNiet } from '../../../begrippen/werk.ts';
import { kinderen } from '../../../feiten/index.ts';
import { schrijfIn } from '../../../kern/inschrijving.ts';
import { eis, regeling } from '../../../kern/regeling.ts';
import { alle } from '../../../kern/uitdrukking.ts';
import { grondslag } from '../../../sjablonen/bronnen.ts';
import { paginaKinderopvang } from '../bronnen.ts';
import { dagdelen, geenPeuterMeer, jongstePeuter } from './normen.ts';

const bron = grondslag(paginaKinderopvang);

export const regel = regeling({
	id: 'peuteropvang',
	doelgroep: {
		peuter: eis(
			kinderen.heeftEen(({ leeftijd }) =>
				alle(leeftijd.isMinstens(jongstePeuter), leeftijd.isMinderDan(geenPeuterMeer)),
			),
			bron,
		),
	},
	eisen: { werktNiet: eis(eenOuderWerktNiet, bron) },
	nietGetoetst: ['kinderopvangtoeslag', 'plek', 'bijdrage', 'medisch'],
	termen: { dagdelen },
});

export default schrijfIn(regel, { nl: () => import('./teksten/nl.ts') });
