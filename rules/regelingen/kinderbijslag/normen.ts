import {
	cijfersYurtman,
	kinderbijslag2024,
	kinderbijslagJanuari2026,
	kinderbijslagwetOp,
} from '../../bronnen/vindplaatsen.ts';
import { jaarnorm, norm } from '../../kern/uitdrukking.ts';

const wet = kinderbijslagwetOp;

/** Art. 12, euro per quarter: 70%, 85% and the whole of the basic amount. */
export const bedragTot6 = jaarnorm('bedragTot6', 'euro/kwartaal', 'halfjaar', [
	['2026-07-01', 298.4, wet('2026-07-01'), 'gezien'],
	['2026-01-01', 295.07, kinderbijslagJanuari2026, 'gezien'],
	['2025-07-01', 291.49, wet('2025-07-01'), 'gezien'],
	['2025-01-01', 286.45, cijfersYurtman, 'gezien'],
	['2024-07-01', 281.69, cijfersYurtman, 'gezien'],
	['2024-01-01', 279.49, kinderbijslag2024, 'gezien'],
]);
export const bedragTot12 = jaarnorm('bedragTot12', 'euro/kwartaal', 'halfjaar', [
	['2026-07-01', 362.35, wet('2026-07-01'), 'gezien'],
	['2026-01-01', 358.3, kinderbijslagJanuari2026, 'gezien'],
	['2025-07-01', 353.95, wet('2025-07-01'), 'gezien'],
	['2025-01-01', 347.83, cijfersYurtman, 'gezien'],
	['2024-07-01', 342.05, cijfersYurtman, 'gezien'],
	['2024-01-01', 339.38, kinderbijslag2024, 'gezien'],
]);
export const bedragVanaf12 = jaarnorm('bedragVanaf12', 'euro/kwartaal', 'halfjaar', [
	['2026-07-01', 426.29, wet('2026-07-01'), 'gezien'],
	['2026-01-01', 421.53, kinderbijslagJanuari2026, 'gezien'],
	['2025-07-01', 416.41, wet('2025-07-01'), 'gezien'],
	['2025-01-01', 409.21, cijfersYurtman, 'gezien'],
	['2024-07-01', 402.41, cijfersYurtman, 'gezien'],
	['2024-01-01', 399.27, kinderbijslag2024, 'gezien'],
]);
export const zes = norm('zes', 'jaar', [['2024-01-01', 6, wet('2026-07-01'), 'gezien']]);

/** Art. 14 lid 5 onder a: a year before the first day of the quarter of the request. */
export const maandenTerugKinderbijslag = norm('maandenTerugKinderbijslag', 'aantal', [
	['2024-01-01', 12, wet('2026-07-01'), 'gezien'],
]);
