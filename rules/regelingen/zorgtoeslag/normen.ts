import { cijfersYurtman, wetZorgtoeslag2025, wetZorgtoeslag2026 } from '../../bronnen/vindplaatsen.ts';
import { jaarnorm } from '../../kern/uitdrukking.ts';

/** Art. 4. */
export const standaardpremie = jaarnorm('standaardpremie', 'euro/jaar', 'jaar', [
	['2026-01-01', 2119, cijfersYurtman, 'gezien'],
	['2025-01-01', 2112, cijfersYurtman, 'gezien'],
	['2024-01-01', 1987, cijfersYurtman, 'gezien'],
]);
/** Art. 2 lid 3, as parts of the drempelinkomen and of the income above it. */
export const deelDrempelAlleen = jaarnorm('deelDrempelAlleen', 'fractie', 'jaar', [
	['2026-01-01', 0.01912, wetZorgtoeslag2026, 'gezien'],
	['2025-01-01', 0.01896, wetZorgtoeslag2025, 'gezien'],
	['2024-01-01', 0.01879, cijfersYurtman, 'gezien'],
]);
export const deelDrempelPaar = jaarnorm('deelDrempelPaar', 'fractie', 'jaar', [
	['2026-01-01', 0.04289, wetZorgtoeslag2026, 'gezien'],
	['2025-01-01', 0.04273, wetZorgtoeslag2025, 'gezien'],
	['2024-01-01', 0.04256, cijfersYurtman, 'gezien'],
]);
export const deelBovenDrempel = jaarnorm('deelBovenDrempel', 'fractie', 'jaar', [
	['2026-01-01', 0.1373, wetZorgtoeslag2026, 'gezien'],
	['2025-01-01', 0.137, wetZorgtoeslag2025, 'gezien'],
	['2024-01-01', 0.1367, cijfersYurtman, 'gezien'],
]);
