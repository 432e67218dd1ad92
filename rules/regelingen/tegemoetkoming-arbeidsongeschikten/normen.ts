import { wetWiaOp } from '../../bronnen/vindplaatsen.ts';
import { jaarnorm } from '../../kern/uitdrukking.ts';

/** Art. 63a lid 2: once a year. Lid 3 changes it every January. */
export const tegemoetkoming = jaarnorm('tegemoetkoming', 'euro/jaar', 'jaar', [
	['2026-01-01', 226.28, wetWiaOp('2026-07-01'), 'gezien'],
	['2025-01-01', 219.9, wetWiaOp('2025-01-01'), 'gezien'],
]);
