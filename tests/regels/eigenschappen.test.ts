/** What people tell in another unit of time is the same answer; the other properties of the rules are in beloften.test.ts. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schermen, type Stand } from '../../src/lib/check/schermen.ts';
import { perMaand } from '../../src/lib/taal/bedrag.ts';

describe('een bedrag per week of per vier weken', () => {
	it.each([8, 9] as const)('geeft op scherm %s hetzelfde antwoord als dat bedrag per maand', (nummer) => {
		const stand = { antwoorden: { inkomstenbronnen: ['aow'] } } as unknown as Stand;
		const van = (bedrag: string, per: 'maand' | '4weken' | 'week') =>
			schermen[nummer].naar({ bedrag, per, vakantiegeld: false, anders: null }, stand);
		expect(van('300', 'week')).toEqual(van('1300', 'maand'));
		expect(van('1.200', '4weken')).toEqual(van('1300', 'maand'));
	});

	it('is 52 of 13 keer dat bedrag in een jaar, gedeeld door twaalf, op hele euro’s', () => {
		const euro = fc.integer({ min: 0, max: 500_000 }).map((cent) => cent / 100);
		fc.assert(
			fc.property(euro, (bedrag) => {
				expect(Math.abs(perMaand(bedrag, 'week') - (bedrag * 52) / 12)).toBeLessThanOrEqual(0.5 + 1e-9);
				expect(Math.abs(perMaand(bedrag, '4weken') - (bedrag * 13) / 12)).toBeLessThanOrEqual(0.5 + 1e-9);
				expect(perMaand(bedrag, 'maand')).toBe(bedrag);
			}),
			{ numRuns: 1000, seed: 20261130 },
		);
	});
});
