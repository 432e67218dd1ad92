/** When a child is at school, and an amount for each of them. */
import type { kinderen } from '../feiten/index.ts';
import type { Vindplaats } from '../kern/node.ts';
import { alle, altijd, geen, indien, niet, norm, tussen, type Getal } from '../kern/uitdrukking.ts';

export type Kind = (typeof kinderen)['lid'];

const schoolkeuze: Vindplaats = {
	titel: 'Kinderen van 5 tot en met 15 jaar: een keuze van Bereken uw recht',
	url: 'docs/adr/0010-kind-op-school.md',
	datum: '2026-11-22',
};
const jongsteScholier = norm('jongsteScholier', 'jaar', [['2019-01-01', 4, schoolkeuze, 'eigen-keuze']]);
const leerplichtig = norm('leerplichtig', 'jaar', [['2019-01-01', 5, schoolkeuze, 'eigen-keuze']]);
const vragenVanaf = norm('vragenVanaf', 'jaar', [['2019-01-01', 16, schoolkeuze, 'eigen-keuze']]);
/** Below this age a child is surely not at the middelbare school. */
export const zekerBasis = norm('zekerBasis', 'jaar', [['2019-01-01', 11, schoolkeuze, 'eigen-keuze']]);
/** At this age a child is surely at the middelbare school. */
export const zekerVoortgezet = norm('zekerVoortgezet', 'jaar', [['2019-01-01', 13, schoolkeuze, 'eigen-keuze']]);
/** From this age on a child is surely past the basisschool. */
export const zekerNaBrugklas = norm('zekerNaBrugklas', 'jaar', [['2019-01-01', 14, schoolkeuze, 'eigen-keuze']]);

const isLeerplichtig = ({ leeftijd }: Kind) =>
	alle(leeftijd.isMinstens(leerplichtig), leeftijd.isMinderDan(vragenVanaf));

/** At a basisschool or a middelbare school. */
export const gaatNaarSchool = (kind: Kind) =>
	alle(
		kind.leeftijd.isMinstens(jongsteScholier),
		indien(isLeerplichtig(kind), altijd, kind.school.is('basisonderwijs', 'voortgezet-onderwijs')),
	);

export const leesSchool =
	'Een kind van 5 tot en met 15 jaar gaat naar school, zo nemen wij aan. Bij 4, 16 en 17 jaar vragen wij het.';

interface Schoolbedragen {
	readonly basis: Getal<'euro/jaar'>;
	readonly voortgezet: Getal<'euro/jaar'>;
	/** In the first year of the middelbare school, where that is more. */
	readonly brugklas?: Getal<'euro/jaar'>;
}

/** What a child at school brings in. At 11 and 12 it may be at either school, at 11 to 13 in the first year. */
export function bedragPerKind({ basis, voortgezet, brugklas = voortgezet }: Schoolbedragen) {
	const vanLeerplichtige = ({ leeftijd }: Kind) =>
		indien(
			leeftijd.isMinderDan(zekerBasis),
			basis,
			indien(
				leeftijd.isMinderDan(zekerVoortgezet),
				tussen(basis, brugklas),
				indien(leeftijd.isMinderDan(zekerNaBrugklas), tussen(voortgezet, brugklas), voortgezet),
			),
		);
	const vanAnder = ({ leeftijd, school }: Kind) =>
		indien(alle(niet(leeftijd.isMinderDan(zekerBasis)), school.is('voortgezet-onderwijs')), voortgezet, basis);
	return (kind: Kind) =>
		indien(
			isLeerplichtig(kind),
			vanLeerplichtige(kind),
			indien(gaatNaarSchool(kind), vanAnder(kind), geen('euro/jaar')),
		);
}
