import { bereken, jaarnorm, type Getal } from '../../../kern/uitdrukking.ts';
import { grondslag } from '../../../sjablonen/bronnen.ts';
import { bedragPerKind } from '../../../sjablonen/schoolkind.ts';
import { bedragenSchoolkosten } from '../bronnen.ts';

const schoolkostenBasis = jaarnorm('schoolkostenBasis', 'euro/jaar', 'jaar', [
	['2022-01-01', 100, bedragenSchoolkosten, 'gezien'],
]);
const schoolkostenVoortgezet = jaarnorm('schoolkostenVoortgezet', 'euro/jaar', 'jaar', [
	['2022-01-01', 200, bedragenSchoolkosten, 'gezien'],
]);
/** Once, in the first year of the middelbare school. */
const extraBrugklas = jaarnorm('extraBrugklas', 'euro/jaar', 'jaar', [
	['2022-01-01', 200, bedragenSchoolkosten, 'gezien'],
]);
/** For each child at school, to spend as one likes. */
const keuzebudget = jaarnorm('keuzebudget', 'euro/jaar', 'jaar', [['2022-01-01', 50, bedragenSchoolkosten, 'gezien']]);

const samen = (een: Getal<'euro/jaar'>, ander: Getal<'euro/jaar'>) =>
	bereken(
		'euro/jaar',
		{ een, ander },
		{ een: 'stijgt', ander: 'stijgt' },
		({ een, ander }) => een + ander,
		grondslag(bedragenSchoolkosten),
	);

const voortgezet = samen(schoolkostenVoortgezet, keuzebudget);

export const perKind = bedragPerKind({
	basis: samen(schoolkostenBasis, keuzebudget),
	voortgezet,
	brugklas: samen(voortgezet, extraBrugklas),
});
