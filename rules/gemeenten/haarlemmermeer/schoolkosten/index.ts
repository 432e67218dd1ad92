import { schrijfIn } from '../../../kern/inschrijving.ts';
import { kinderen } from '../../../feiten/index.ts';
import { eis, regeling } from '../../../kern/regeling.ts';
import { alle, geen, indien, niet, tussen } from '../../../kern/uitdrukking.ts';
import { grondslag } from '../../../sjablonen/bronnen.ts';
import { paginaSchoolkosten } from '../bronnen.ts';
import {
	gaatNaarSchool,
	isLeerplichtig,
	kindpakket,
	leesSchool,
	zekerBasis,
	zekerVoortgezet,
	type Kind,
} from '../kindpakket.ts';
import { oudsteScholier, schoolkostenBasis, schoolkostenVoortgezet } from './normen.ts';

const isScholier = (kind: Kind) => alle(kind.leeftijd.isHoogstens(oudsteScholier), gaatNaarSchool(kind));

/** At 11 and 12 a child may be at either school. */
const vanLeerplichtige = ({ leeftijd }: Kind) =>
	indien(
		leeftijd.isMinderDan(zekerBasis),
		schoolkostenBasis,
		indien(
			leeftijd.isMinstens(zekerVoortgezet),
			schoolkostenVoortgezet,
			tussen(schoolkostenBasis, schoolkostenVoortgezet),
		),
	);

const perKind = (kind: Kind) =>
	indien(
		isLeerplichtig(kind),
		vanLeerplichtige(kind),
		indien(
			gaatNaarSchool(kind),
			indien(
				alle(niet(kind.leeftijd.isMinderDan(zekerBasis)), kind.school.is('voortgezet-onderwijs')),
				schoolkostenVoortgezet,
				schoolkostenBasis,
			),
			geen('euro/jaar'),
		),
	);

export const regel = regeling({
	id: 'schoolkosten',
	doelgroep: {
		kind: eis(kinderen.heeftEen(isScholier), grondslag(paginaSchoolkosten), { interpretatie: leesSchool }),
	},
	...kindpakket(paginaSchoolkosten),
	bedrag: kinderen.somVan(perKind),
});

export default schrijfIn(regel, { nl: () => import('./teksten/nl.ts') });
