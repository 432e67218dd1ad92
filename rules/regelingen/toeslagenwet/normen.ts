import { toeslagenwetOp } from '../../bronnen/vindplaatsen.ts';
import { jaarnorm, norm } from '../../kern/uitdrukking.ts';
import { leeftijdBijGeborenVoor } from '../../sjablonen/geboren-voor.ts';

const tw = toeslagenwetOp;

/** Art. 2 lid 1: gross, per working day, of a couple. It is the minimum wage, so art. 7 counts with it too. */
export const dagnormPaar = jaarnorm('dagnormPaar', 'euro/keer', 'halfjaar', [
	['2026-07-01', 107.45, tw('2026-07-01'), 'gezien'],
	['2026-01-01', 105.49, tw('2026-01-01'), 'gezien'],
	['2025-07-01', 103.26, tw('2025-07-01'), 'gezien'],
	['2025-01-01', 100.77, tw('2025-01-01'), 'gezien'],
]);
/** Art. 2 lid 2: the same of a single person of 21 or older; that of who is younger or shares a home is lower. */
export const dagnormAlleen = jaarnorm('dagnormAlleen', 'euro/keer', 'halfjaar', [
	['2026-07-01', 76.75, tw('2026-07-01'), 'gezien'],
	['2026-01-01', 75.62, tw('2026-01-01'), 'gezien'],
	['2025-07-01', 73.79, tw('2025-07-01'), 'gezien'],
	['2025-01-01', 72.19, tw('2025-01-01'), 'gezien'],
]);
/** Art. 7 lid 2: at most this part of the minimum wage is left out of the earnings. */
export const deelArbeidVrij = norm('deelArbeidVrij', 'fractie', [['2024-01-01', 0.15, tw('2026-07-01'), 'gezien']]);
/** Art. 1 divides a month by 21,75 working days; no month has more than these. */
export const werkdagen = norm('werkdagen', 'aantal', [['2024-01-01', 23, tw('2026-07-01'), 'berekend']]);

/** Art. 3: a partner born after 1971 has right only with a child. */
export const geborenVoor1972 = leeftijdBijGeborenVoor('geborenVoor1972', 1972, tw('2026-07-01'));
export const kindJonger = norm('kindJonger', 'jaar', [['2024-01-01', 12, tw('2026-07-01'), 'gezien']]);

/** Art. 11 lid 7: a year before the day of the request; in special cases UWV may go further back. */
export const maandenTerugToeslag = norm('maandenTerugToeslag', 'aantal', [
	['2024-01-01', 12, tw('2026-07-01'), 'gezien'],
]);
