import { cijfersYurtman, wetKindgebondenBudget2025, wetKindgebondenBudget2026 } from '../../bronnen/vindplaatsen.ts';
import { jaarnorm } from '../../kern/uitdrukking.ts';

/** Art. 2 lid 8: with a partner the drempelinkomen is this much higher. */
export const verhogingDrempelPaar = jaarnorm('verhogingDrempelPaar', 'euro/jaar', 'jaar', [
	['2026-01-01', 9405, wetKindgebondenBudget2026, 'gezien'],
	['2025-01-01', 9139, wetKindgebondenBudget2025, 'gezien'],
	['2024-01-01', 9030, cijfersYurtman, 'gezien'],
]);
/** Art. 2 lid 7 en 8. The law already has those of 2027 and 2028. */
export const afbouwKindgebondenBudget = jaarnorm('afbouwKindgebondenBudget', 'fractie', 'jaar', [
	['2028-01-01', 0.085, wetKindgebondenBudget2026, 'gezien'],
	['2027-01-01', 0.0805, wetKindgebondenBudget2026, 'gezien'],
	['2026-01-01', 0.076, wetKindgebondenBudget2026, 'gezien'],
	['2025-01-01', 0.071, wetKindgebondenBudget2025, 'gezien'],
	['2024-01-01', 0.0675, cijfersYurtman, 'gezien'],
]);
