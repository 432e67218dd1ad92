/** Noise of binary numbers never decides about a right; a cent does (docs/adr/0006). */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { centen, opCenten } from '../../rules/kern/bereik.ts';
import { evaluate } from '../../rules/kern/evalueer.ts';
import { feit, norm } from '../../rules/kern/uitdrukking.ts';

const bedrag = feit.getal('bedrag', 'euro/maand', { van: 0, tot: Infinity });
const plek = { titel: 'proef', url: 'https://example.org', datum: '2020' } as const;
const tekens = ['isHoogstens', 'isMinstens', 'isMeerDan', 'isMinderDan'] as const;
const hele = fc.integer({ min: 1, max: 5_000_000 });
const ruis = fc.double({ min: -0.0049, max: 0.0049, noNaN: true });

function zegt(teken: (typeof tekens)[number], links: number, grens: number) {
	const rechts = norm('grens', 'euro/maand', [['2020-01-01', grens, plek, 'gezien']]);
	return evaluate(bedrag[teken](rechts).node, { bedrag: links }, '2026-11-22').value;
}

it('beslist niet wat onder een halve cent ligt', () => {
	fc.assert(
		fc.property(fc.constantFrom(...tekens), hele, hele, ruis, ruis, (teken, links, grens, a, b) => {
			expect(zegt(teken, links / 100 + a, grens / 100 + b)).toBe(zegt(teken, links / 100, grens / 100));
		}),
		{ numRuns: 2000, seed: 20261130 },
	);
});

it('telt de grens zelf mee, en een cent erboven niet', () => {
	fc.assert(
		fc.property(hele, (cent) => {
			// Divided by 1,08 and back: where vakantiegeld is in the amount.
			const grens = (cent / 100 / 1.08) * 1.08;
			expect([zegt('isHoogstens', grens, cent / 100), zegt('isHoogstens', grens + 0.01, cent / 100)]).toEqual([
				true,
				false,
			]);
			expect([zegt('isMinderDan', grens, cent / 100), zegt('isMinderDan', grens - 0.01, cent / 100)]).toEqual([
				false,
				true,
			]);
		}),
		{ numRuns: 1000, seed: 20261130 },
	);
});

it('rondt op de cent, en een halve naar boven', () => {
	expect([1001.065, 0.005, 2.675].map(opCenten)).toEqual([1001.07, 0.01, 2.68]);
	fc.assert(
		fc.property(hele, (cent) => {
			expect(centen(cent / 100)).toBe(cent);
		}),
		{ numRuns: 500, seed: 20261130 },
	);
});
