/** What the parts of the Kindpakket share: the limit, and when a child is at school. */
import { bijLokaleGrens } from '../../begrippen/voorbehouden.ts';
import type { kinderen } from '../../feiten/index.ts';
import type { Vindplaats } from '../../kern/node.ts';
import { alle, altijd, indien, norm } from '../../kern/uitdrukking.ts';
import { vermogensEis } from '../../sjablonen/minimaregeling.ts';
import { grondslag } from '../../sjablonen/bronnen.ts';
import { beslistermijn, grensKindpakket, naarDraagkrachtTot } from './normen.ts';

export type Kind = (typeof kinderen)['lid'];

const schoolkeuze: Vindplaats = {
	titel: 'Kinderen van 5 tot en met 15 jaar: een keuze van Bereken uw recht',
	url: 'docs/adr/0010-kind-op-school.md',
	datum: '2026-11-22',
};
const jongsteScholier = norm('jongsteScholier', 'jaar', [['2019-01-01', 4, schoolkeuze, 'eigen-keuze']]);
const leerplichtig = norm('leerplichtig', 'jaar', [['2019-01-01', 5, schoolkeuze, 'eigen-keuze']]);
const vragenVanaf = norm('vragenVanaf', 'jaar', [['2019-01-01', 16, schoolkeuze, 'eigen-keuze']]);
export const zekerVoortgezet = norm('zekerVoortgezet', 'jaar', [['2019-01-01', 13, schoolkeuze, 'eigen-keuze']]);
export const zekerBasis = norm('zekerBasis', 'jaar', [['2019-01-01', 11, schoolkeuze, 'eigen-keuze']]);

export const isLeerplichtig = ({ leeftijd }: Kind) =>
	alle(leeftijd.isMinstens(leerplichtig), leeftijd.isMinderDan(vragenVanaf));

export const gaatNaarSchool = (kind: Kind) =>
	alle(
		kind.leeftijd.isMinstens(jongsteScholier),
		indien(isLeerplichtig(kind), altijd, kind.school.is('basisonderwijs', 'voortgezet-onderwijs')),
	);

export const leesSchool =
	'Een kind van 5 tot en met 15 jaar gaat naar school, zo nemen wij aan. Bij 4, 16 en 17 jaar vragen wij het.';

/** The conditions and reservations of every part of the Kindpakket, for `regeling({ … })`. */
export function kindpakket(pagina: Vindplaats, vermogen = vermogensEis(grondslag(pagina))) {
	const { inkomen, eenDeel } = naarDraagkrachtTot(grensKindpakket, grondslag(pagina));
	return {
		eisen: { inkomen, vermogen },
		voorbehouden: { ...bijLokaleGrens, eenDeel },
		termen: { beslistermijn },
	};
}
