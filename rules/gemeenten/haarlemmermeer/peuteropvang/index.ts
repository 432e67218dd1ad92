import { eenOuderWerktNiet } from '../../../begrippen/werk.ts';
import { kinderen } from '../../../feiten/index.ts';
import { schrijfIn } from '../../../kern/inschrijving.ts';
import { eis, regeling } from '../../../kern/regeling.ts';
import { alle, minstensEen, onbepaald } from '../../../kern/uitdrukking.ts';
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
	eisen: {
		werktNiet: eis(minstensEen(eenOuderWerktNiet, onbepaald('indicatieConsultatiebureau')), bron, {
			interpretatie:
				'Werken beide ouders? Dan kan het nog met een indicatie van het consultatiebureau. Of bij een traject naar werk.',
		}),
	},
	nietGetoetst: ['kinderopvangtoeslag', 'plek', 'bijdrage', 'medisch'],
	termen: { dagdelen },
});

export default schrijfIn(regel, { nl: () => import('./teksten/nl.ts') });
