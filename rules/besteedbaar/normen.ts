/** The credit that no payslip knows: inkomensafhankelijke combinatiekorting (art. 8.14a Wet IB). Newest first. */
import { ibBroncode2024, wetIb2025, wetIb2026 } from '../bronnen/vindplaatsen.ts';
import { jaarnorm, norm } from '../kern/uitdrukking.ts';

export const combinatiekortingVanaf = jaarnorm('combinatiekortingVanaf', 'euro/jaar', 'jaar', [
	['2026-01-01', 6239, wetIb2026, 'gezien'],
	['2025-01-01', 6145, wetIb2025, 'gezien'],
	['2024-01-01', 6073, ibBroncode2024, 'berekend'],
]);
export const combinatiekortingDeel = jaarnorm('combinatiekortingDeel', 'fractie', 'jaar', [
	['2026-01-01', 0.1145, wetIb2026, 'gezien'],
	['2025-01-01', 0.1145, wetIb2025, 'gezien'],
	['2024-01-01', 0.1145, ibBroncode2024, 'gezien'],
]);
export const combinatiekortingHoogste = jaarnorm('combinatiekortingHoogste', 'euro/jaar', 'jaar', [
	['2026-01-01', 3032, wetIb2026, 'gezien'],
	['2025-01-01', 2986, wetIb2025, 'gezien'],
	['2024-01-01', 2950, ibBroncode2024, 'gezien'],
]);
/** Younger than this on 1 January. */
export const leeftijdCombinatiekorting = norm('leeftijdCombinatiekorting', 'jaar', [
	['2026-01-01', 12, wetIb2026, 'gezien'],
	['2025-01-01', 12, wetIb2025, 'gezien'],
	['2024-01-01', 12, wetIb2025, 'berekend'],
]);
