import { normenbriefJanuari2026, wetIoaw2026 } from '../../bronnen/vindplaatsen.ts';
import { jaarnorm } from '../../kern/uitdrukking.ts';
import { leeftijdBijGeborenVoor } from '../../sjablonen/geboren-voor.ts';

/** Art. 2: born before 1965. */
export const geborenVoor1965 = leeftijdBijGeborenVoor('geborenVoor1965', 1965, wetIoaw2026);

/**
 * Art. 5: gross, euro per month, with vakantie-uitkering. Those of July 2026 were not found, but art. 5 says how much
 * is left of them net: 17,96 (a couple 25,66) more than in January. No tax takes more than half of what is added,
 * so the gross amount rose by at most twice as much.
 */
export const grondslagAlleen = jaarnorm('grondslagAlleen', 'euro/maand', 'halfjaar', [
	['2026-07-01', { van: 1776.11, tot: 1812.03 }, wetIoaw2026, 'berekend'],
	['2026-01-01', 1776.11, normenbriefJanuari2026, 'gezien'],
	['2025-07-01', 1733.22, normenbriefJanuari2026, 'gezien'],
]);
export const grondslagPaar = jaarnorm('grondslagPaar', 'euro/maand', 'halfjaar', [
	['2026-07-01', { van: 2303.12, tot: 2354.44 }, wetIoaw2026, 'berekend'],
	['2026-01-01', 2303.12, normenbriefJanuari2026, 'gezien'],
	['2025-07-01', 2248.8, normenbriefJanuari2026, 'gezien'],
]);
