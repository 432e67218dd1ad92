import { participatiewetOp } from '../../bronnen/vindplaatsen.ts';
import { norm } from '../../kern/uitdrukking.ts';

/** Art. 41 lid 4: weeks in which who is under 27 looks for work or education first. */
export const zoektermijn = norm('zoektermijn', 'aantal', [
	['2024-01-01', 4, participatiewetOp('2026-07-01'), 'gezien'],
]);
