/** What AOW and bijstand are over a year. Rows newest first. */
import {
	aowBedragen,
	aowBedragenJuli2026,
	normenbriefJanuari2026,
	participatiewetOp,
} from '../../bronnen/vindplaatsen.ts';
import type { Vindplaats } from '../../kern/node.ts';
import { jaarnorm, norm, normtabel, type Keuze } from '../../kern/uitdrukking.ts';

/** Of the AOW, before tax and without vakantiegeld, euro per month. */
export const aowAlleen = jaarnorm('aowAlleen', 'euro/maand', 'halfjaar', [
	['2026-07-01', 1662.16, aowBedragenJuli2026, 'gezien'],
	['2026-01-01', 1637.57, aowBedragen, 'gezien'],
	['2025-07-01', 1612.44, aowBedragen, 'gezien'],
	['2025-01-01', 1580.92, aowBedragen, 'gezien'],
	['2024-07-01', 1569.75, aowBedragen, 'gezien'],
]);
export const aowPaar = jaarnorm('aowPaar', 'euro/maand', 'halfjaar', [
	['2026-07-01', 1139.39, aowBedragenJuli2026, 'gezien'],
	['2026-01-01', 1122.12, aowBedragen, 'gezien'],
	['2025-07-01', 1103.97, aowBedragen, 'gezien'],
	['2025-01-01', 1081.5, aowBedragen, 'gezien'],
	['2024-07-01', 1067.47, aowBedragen, 'gezien'],
]);
/** Vakantiegeld of the AOW, before tax, euro per month that it is saved up. */
export const aowVakantiegeldAlleen = jaarnorm('aowVakantiegeldAlleen', 'euro/maand', 'halfjaar', [
	['2026-07-01', 104.78, aowBedragenJuli2026, 'gezien'],
	['2026-01-01', 106.55, aowBedragen, 'gezien'],
	['2025-07-01', 100.39, aowBedragen, 'gezien'],
	['2025-01-01', 102.46, aowBedragen, 'gezien'],
	['2024-07-01', null, aowBedragen, 'niet-gevonden'],
]);
export const aowVakantiegeldPaar = jaarnorm('aowVakantiegeldPaar', 'euro/maand', 'halfjaar', [
	['2026-07-01', 74.85, aowBedragenJuli2026, 'gezien'],
	['2026-01-01', 76.1, aowBedragen, 'gezien'],
	['2025-07-01', 71.71, aowBedragen, 'gezien'],
	['2025-01-01', 73.18, aowBedragen, 'gezien'],
	['2024-07-01', 55.96, aowBedragen, 'gezien'],
]);

/** `gedeeld-door`: how many persons share the costs of the home (art. 22a Participatiewet). */
export type Bijstandshuishouden =
	| 'alleen'
	| 'jong'
	| 'paar'
	| 'jong-met-ouder-zonder-kind'
	| 'jong-met-ouder-met-kind'
	| 'jong-paar-met-kind'
	| 'gedeeld-door-2'
	| 'gedeeld-door-3'
	| 'gedeeld-door-4'
	| 'gedeeld-door-5';
/** The norm of January all year, as SZW estimates it, or that of each half-year. */
export type Bijstandsjaar = 'januarinorm' | 'beideNormen';

const normen2025 = participatiewetOp('2025-07-01');

/** Taxable, of one person with bijstand all year: (12 x norm - algemene heffingskorting) / (1 - tarief1), euro per year. */
export const belastbareBijstand = (rij: Keuze<Bijstandshuishouden>, kolom: Keuze<Bijstandsjaar>) =>
	normtabel('belastbareBijstand', 'euro/jaar', 'jaar', { rij, kolom }, [
		[
			'2026-01-01',
			{
				alleen: { januarinorm: 21_327, beideNormen: 21_495 },
				jong: { januarinorm: 4152, beideNormen: 4178 },
				paar: { januarinorm: 13_848, beideNormen: 13_968 },
				'jong-met-ouder-zonder-kind': { januarinorm: 8082, beideNormen: 8134 },
				'jong-met-ouder-met-kind': { januarinorm: 11_471, beideNormen: 11_575 },
				'jong-paar-met-kind': { januarinorm: 6554, beideNormen: 6596 },
				'gedeeld-door-2': { januarinorm: 13_849, beideNormen: 13_969 },
				'gedeeld-door-3': { januarinorm: 11_356, beideNormen: 11_460 },
				'gedeeld-door-4': { januarinorm: 10_109, beideNormen: 10_205 },
				'gedeeld-door-5': { januarinorm: 9361, beideNormen: 9452 },
			},
			normenbriefJanuari2026,
			'berekend',
		],
		[
			'2025-01-01',
			{
				alleen: { januarinorm: 20_376, beideNormen: 20_597 },
				jong: { januarinorm: 3986, beideNormen: 4021 },
				paar: { januarinorm: 13_189, beideNormen: 13_346 },
				'jong-met-ouder-zonder-kind': { januarinorm: 7759, beideNormen: 7827 },
				'jong-met-ouder-met-kind': { januarinorm: 10_903, beideNormen: 11_041 },
				'jong-paar-met-kind': { januarinorm: 6292, beideNormen: 6348 },
				'gedeeld-door-2': { januarinorm: 13_189, beideNormen: 13_346 },
				'gedeeld-door-3': { januarinorm: 10_793, beideNormen: 10_929 },
				'gedeeld-door-4': { januarinorm: 9595, beideNormen: 9721 },
				'gedeeld-door-5': { januarinorm: 8876, beideNormen: 8996 },
			},
			normen2025,
			'berekend',
		],
	]);

/** Taxable, of one person with AOW filled up to the norm by AIO: the norm of January to that of July, less Zvw. */
export const belastbareAioAlleen = jaarnorm('belastbareAioAlleen', 'euro/jaar', 'jaar', [
	['2026-01-01', { van: 19_733, tot: 20_019 }, participatiewetOp('2026-07-01'), 'berekend'],
	['2025-01-01', { van: 19_012, tot: 19_383 }, normen2025, 'berekend'],
]);
export const belastbareAioPaar = jaarnorm('belastbareAioPaar', 'euro/jaar', 'jaar', [
	['2026-01-01', { van: 13_520, tot: 13_723 }, participatiewetOp('2026-07-01'), 'berekend'],
	['2025-01-01', { van: 13_004, tot: 13_268 }, normen2025, 'berekend'],
]);

const keuze: Vindplaats = {
	titel: 'Van netto naar jaarinkomen: een keuze van Bereken uw recht',
	url: 'docs/adr/0015-van-netto-naar-jaarinkomen.md',
	datum: '2026-11-24',
};

/** On bijstand: the rhythm in which vakantietoeslag is paid can add this part. */
export const ruimteBijstand = norm('ruimteBijstand', 'fractie', [['2024-01-01', 0.005, keuze, 'eigen-keuze']]);
/** How far a net amount can be from what was paid: copied from a payslip, or given from memory. */
export const margeLoonstrook = norm('margeLoonstrook', 'euro/maand', [['2024-01-01', 15, keuze, 'eigen-keuze']]);
export const margeOngeveer = norm('margeOngeveer', 'euro/maand', [['2024-01-01', 45, keuze, 'eigen-keuze']]);
/** The table goes in steps; this is as far as the linear form can be from it. */
export const margeTabel = norm('margeTabel', 'euro/maand', [['2024-01-01', 2, keuze, 'eigen-keuze']]);
/** What may be in a net amount without being income: a travel allowance of an employer. */
export const margeOnbelast = norm('margeOnbelast', 'euro/maand', [['2024-01-01', 145, keuze, 'eigen-keuze']]);
/** At most this part of the year besides: a thirteenth month. */
export const dertiendeMaand = norm('dertiendeMaand', 'fractie', [['2024-01-01', 1 / 12, keuze, 'eigen-keuze']]);
/** Who is younger was certainly born after 1945 in any year that we know. */
export const leeftijdVoor1946 = norm('leeftijdVoor1946', 'jaar', [['2024-01-01', 78, keuze, 'eigen-keuze']]);

/** There is no way from what somebody told to an income over the year. */
export const geenSchatting = norm('geenSchatting', 'euro/jaar', [['2024-01-01', null, keuze, 'eigen-keuze']]);
