/** Bijstandsnormen of the Participatiewet, euro per month, net, including vakantietoeslag. Rows newest first. */
import { participatiewetOp } from '../bronnen/vindplaatsen.ts';
import { jaarnorm, normtabel, type Keuze } from '../kern/uitdrukking.ts';

const pw = participatiewetOp;

export type Alleen = 'alleenstaande' | 'alleenstaandeOuder';
export type Paar = 'zonderKind' | 'metKind';
export type Leeftijdsgroep = '18-20' | '21-tot-aow' | 'aow';
export type LeeftijdsgroepPaar = 'beiden-18-20' | 'een-18-20' | '21-tot-aow' | 'aow';

/** Art. 20 lid 1a en 2a, 21a, 22a. */
export const normAlleen = (rij: Keuze<Alleen>, kolom: Keuze<Leeftijdsgroep>) =>
	normtabel('normAlleen', 'euro/maand', 'halfjaar', { rij, kolom }, [
		['2026-07-01', beide({ '18-20': 350.42, '21-tot-aow': 1419.46, aow: 1587.34 }), pw('2026-07-01'), 'gezien'],
		['2026-01-01', beide({ '18-20': 345.99, '21-tot-aow': 1401.5, aow: 1564.69 }), pw('2026-01-01'), 'gezien'],
		['2025-07-01', beide({ '18-20': 337.98, '21-tot-aow': 1369.06, aow: 1530.21 }), pw('2025-07-01'), 'gezien'],
		['2025-01-01', beide({ '18-20': 332.17, '21-tot-aow': 1345.45, aow: 1501.07 }), pw('2025-01-01'), 'gezien'],
		['2024-07-01', beide({ '18-20': 323.03, '21-tot-aow': 1308.45, aow: 1456.85 }), pw('2024-07-01'), 'gezien'],
	]);

/** Art. 20 lid 1b, 1c, 2b en 2c, 21b, 22b en 22c. */
export const normPaar = (rij: Keuze<Paar>, kolom: Keuze<LeeftijdsgroepPaar>) =>
	normtabel('normPaar', 'euro/maand', 'halfjaar', { rij, kolom }, [
		[
			'2026-07-01',
			{
				zonderKind: { 'beiden-18-20': 700.84, 'een-18-20': 1364.32, '21-tot-aow': 2027.79, aow: 2176.1 },
				metKind: { 'beiden-18-20': 1106.4, 'een-18-20': 1769.88, '21-tot-aow': 2027.79, aow: 2176.1 },
			},
			pw('2026-07-01'),
			'gezien',
		],
		[
			'2026-01-01',
			{
				zonderKind: { 'beiden-18-20': 691.98, 'een-18-20': 1347.06, '21-tot-aow': 2002.13, aow: 2144.16 },
				metKind: { 'beiden-18-20': 1092.41, 'een-18-20': 1747.49, '21-tot-aow': 2002.13, aow: 2144.16 },
			},
			pw('2026-01-01'),
			'gezien',
		],
		[
			'2025-07-01',
			{
				zonderKind: { 'beiden-18-20': 675.96, 'een-18-20': 1315.88, '21-tot-aow': 1955.8, aow: 2094.98 },
				metKind: { 'beiden-18-20': 1067.12, 'een-18-20': 1707.04, '21-tot-aow': 1955.8, aow: 2094.98 },
			},
			pw('2025-07-01'),
			'gezien',
		],
		[
			'2025-01-01',
			{
				zonderKind: { 'beiden-18-20': 664.34, 'een-18-20': 1293.21, '21-tot-aow': 1922.07, aow: 2053.48 },
				metKind: { 'beiden-18-20': 1048.75, 'een-18-20': 1677.62, '21-tot-aow': 1922.07, aow: 2053.48 },
			},
			pw('2025-01-01'),
			'gezien',
		],
		[
			'2024-07-01',
			{
				zonderKind: { 'beiden-18-20': 646.06, 'een-18-20': 1257.64, '21-tot-aow': 1869.21, aow: 1976.64 },
				metKind: { 'beiden-18-20': 1019.9, 'een-18-20': 1631.48, '21-tot-aow': 1869.21, aow: 1976.64 },
			},
			pw('2024-07-01'),
			'gezien',
		],
	]);

/** Art. 21b: what the kostendelersnorm is counted from below AOW age. */
export const gehuwdTotAow = jaarnorm('gehuwdTotAow', 'euro/maand', 'halfjaar', [
	['2026-07-01', 2027.79, pw('2026-07-01'), 'gezien'],
	['2026-01-01', 2002.13, pw('2026-01-01'), 'gezien'],
	['2025-07-01', 1955.8, pw('2025-07-01'), 'gezien'],
	['2025-01-01', 1922.07, pw('2025-01-01'), 'gezien'],
	['2024-07-01', 1869.21, pw('2024-07-01'), 'gezien'],
]);
/** Art. 22b en 22c: the same where one of them has AOW age. */
export const gehuwdAow = jaarnorm('gehuwdAow', 'euro/maand', 'halfjaar', [
	['2026-07-01', 2176.1, pw('2026-07-01'), 'gezien'],
	['2026-01-01', 2144.16, pw('2026-01-01'), 'gezien'],
	['2025-07-01', 2094.98, pw('2025-07-01'), 'gezien'],
	['2025-01-01', 2053.48, pw('2025-01-01'), 'gezien'],
	['2024-07-01', 1976.64, pw('2024-07-01'), 'gezien'],
]);
/** Art. 22a lid 3a: the share of a partner of 18-20, with a child. */
export const deelJongePartnerMetKind = jaarnorm('deelJongePartnerMetKind', 'euro/maand', 'halfjaar', [
	['2026-07-01', 755.98, pw('2026-07-01'), 'gezien'],
	['2026-01-01', 746.42, pw('2026-01-01'), 'gezien'],
	['2025-07-01', 729.14, pw('2025-07-01'), 'gezien'],
	['2025-01-01', 716.58, pw('2025-01-01'), 'gezien'],
	['2024-07-01', 696.87, pw('2024-07-01'), 'gezien'],
]);
/** Art. 22a lid 3b: the same without a child. */
export const deelJongePartner = jaarnorm('deelJongePartner', 'euro/maand', 'halfjaar', [
	['2026-07-01', 350.42, pw('2026-07-01'), 'gezien'],
	['2026-01-01', 345.99, pw('2026-01-01'), 'gezien'],
	['2025-07-01', 337.98, pw('2025-07-01'), 'gezien'],
	['2025-01-01', 332.17, pw('2025-01-01'), 'gezien'],
	['2024-07-01', 323.03, pw('2024-07-01'), 'gezien'],
]);

/** Art. 20 lid 3: more for each of 18-20 whose parents cannot pay; there was none before 2026. */
export const verhogingJongere = jaarnorm('verhogingJongere', 'euro/maand', 'halfjaar', [
	['2026-07-01', 762.24, pw('2026-07-01'), 'gezien'],
	['2026-01-01', 746.45, pw('2026-01-01'), 'gezien'],
	['2025-07-01', 0, pw('2025-07-01'), 'gezien'],
	['2025-01-01', 0, pw('2025-01-01'), 'gezien'],
	['2024-07-01', 0, pw('2024-07-01'), 'gezien'],
]);

/** A single parent has the norm of a single person; the extra is in the kindgebonden budget. */
function beide<C>(cellen: C) {
	return { alleenstaande: cellen, alleenstaandeOuder: cellen };
}
