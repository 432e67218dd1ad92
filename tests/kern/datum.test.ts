/** Days of the calendar on which a law looks, and how long ago something was confirmed. */
import { describe, expect, it } from 'vitest';
import {
	beginVanTermijn,
	isBegin,
	isLangGeleden,
	isPasNagekeken,
	maandenTussen,
	type Datum,
} from '../../rules/kern/datum.ts';

const maanden = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'));
const kwartalen = ['01', '04', '07', '10'];

describe('het begin van een kwartaal', () => {
	it.each(maanden)('de eerste van maand %s', (maand) =>
		expect(isBegin(`2026-${maand}-01` as Datum, 'kwartaal')).toBe(kwartalen.includes(maand)),
	);
	it.each(['2026-01-02', '2026-04-11', '2026-06-30', '2026-10-31'] as const)('is niet op %s', (dag) =>
		expect(isBegin(dag, 'kwartaal')).toBe(false),
	);
});

it.each([
	['2026-06-30', 'halfjaar', '2026-01-01'],
	['2026-07-01', 'halfjaar', '2026-07-01'],
	['2026-12-31', 'halfjaar', '2026-07-01'],
	['2026-12-31', 'jaar', '2026-01-01'],
] as const)('%s valt in het %s vanaf %s', (dag, termijn, begin) => expect(beginVanTermijn(dag, termijn)).toBe(begin));

it.each([
	['2026-01-31', '2026-02-01', 1],
	['2025-11-30', '2026-11-01', 12],
	['2024-08-01', '2026-11-22', 27],
	['2026-11-22', '2026-08-01', -3],
	// A bare year counts as its last month.
	['2024', '2026-11-22', 23],
] as const)('van %s tot %s: %i maanden', (eerder, later, verschil) =>
	expect(maandenTussen(eerder, later)).toBe(verschil),
);

it.each([
	['2024-11-30', false],
	['2024-10-31', true],
	['2026-11', false],
	[null, true],
])('beleid van %s is op 22 november 2026 lang geleden bevestigd: %s', (bevestigd, isLang) =>
	expect(isLangGeleden(bevestigd, '2026-11-22')).toBe(isLang),
);

it.each([
	['2026-05-01', true],
	['2026-04-30', false],
	['2026-11-22', true],
	[null, false],
])('een contact van %s is op 22 november 2026 pas nagekeken: %s', (nagekeken, isPas) =>
	expect(isPasNagekeken(nagekeken, '2026-11-22')).toBe(isPas),
);
