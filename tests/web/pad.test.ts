import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { antwoorden as contract } from '../../src/lib/contract/huishouden.ts';
import { nummers, type Nummer } from '../../src/lib/check/nummers.ts';
import type { Ruw } from '../../src/lib/check/ruw.ts';
import { schermen } from '../../src/lib/check/schermen.ts';
import { pad, wandel } from './wandelaar.ts';

/** A stream of choices that fast-check can shrink. */
const keuzes = fc.array(fc.nat({ max: 997 }), { minLength: 60, maxLength: 60 }).map((stroom) => {
	let plek = 0;
	return (aantal: number) => (aantal ? stroom[plek++ % stroom.length]! % aantal : 0);
});
const metGemeente = fc.tuple(
	keuzes,
	fc.constantFrom('haarlemmermeer', 'haarlem', 'zandvoort'),
	fc.constantFrom('18', '21', '27', 'aow'),
);
const begin = (gemeente: string, leeftijd: string) => ({ 1: gemeente, 2: leeftijd }) as Ruw;

/** A walk takes a hundred evaluations, so every test looks at the same ones. */
const gelopen = fc
	.sample(metGemeente, { numRuns: 80, seed: 20261125 })
	.map(([kies, gemeente, leeftijd]) => wandel(kies, begin(gemeente, leeftijd)));

describe('every path', () => {
	/** All 21 come together once in 3.000 paths: a student with an own business, children and a partner with AOW. */
	test('ends in an outcome or at an end page, hardly ever after more than 18 questions', () => {
		const lengtes = gelopen.map(({ pad: klaar }) => {
			expect(klaar.einde).toBeNull();
			return klaar.stappen.filter((nummer) => schermen[nummer].soort !== 'bericht').length;
		});
		const lang = lengtes.filter((lengte) => lengte > 18);
		expect(lang.length / lengtes.length).toBeLessThanOrEqual(0.05);
	});

	test('gives answers that the contract of the command line accepts', () => {
		for (const { pad: klaar } of gelopen) {
			const { gemeente: _gemeente, ...rest } = klaar.antwoorden;
			expect(contract.safeParse(rest).error, JSON.stringify(rest)).toBeUndefined();
		}
	});

	test('asks each screen once, the gemeente first', () => {
		for (const { pad: klaar } of gelopen) {
			expect(klaar.stappen[0]).toBe(1);
			expect(new Set(klaar.stappen).size).toBe(klaar.stappen.length);
		}
	});

	test('is the same whatever else was once filled in on screens that are not asked', () => {
		for (const { ruw, pad: vol } of gelopen.slice(0, 50)) {
			const alleenGevraagd = Object.fromEntries(vol.stappen.map((nummer) => [nummer, ruw[nummer]])) as Ruw;
			expect(pad(alleenGevraagd).antwoorden, JSON.stringify(ruw)).toEqual(vol.antwoorden);
		}
	});
});

describe('the start', () => {
	test.each([
		[{ 1: 'anders' }, 'plaats-anders'],
		[{ 1: 'onbekend' }, 'plaats-onbekend'],
		[{ 1: 'haarlem', 2: 'kind' }, 'jonger-dan-18'],
	])('%j ends at %s', (ruw, einde) => expect(pad(ruw as Ruw).einde).toBe(einde));

	test('begins with the place', () => expect(pad({}).volgende).toBe(1));
});

const alleen = { 1: 'haarlemmermeer', 2: '27', 3: 'huurhuis', 4: 'alleen', 7: ['loon'] } as Ruw;
const geld = (bedrag: string) => ({ bedrag, per: 'maand', vakantiegeld: false, anders: null }) as const;

describe('changing an answer', () => {
	test('who gets bijstand is not asked for amounts, and what was said before does not count', () => {
		const eerst = { ...alleen, 8: geld('1350') } as Ruw;
		expect(pad(eerst).antwoorden.inkomen).toBe(1350);
		const daarna = pad({ ...eerst, 7: ['bijstand'] });
		expect(daarna.antwoorden).not.toHaveProperty('inkomen');
		expect(daarna.stappen).not.toContain(8);
	});

	test('going back to the first answer brings all others back', () => {
		const eerst = { ...alleen, 8: geld('1350') } as Ruw;
		const terug = { ...{ ...eerst, 7: ['bijstand'] }, 7: ['loon'] } as Ruw;
		expect(pad(terug)).toEqual(pad(eerst));
	});

	test('a new partner is asked about before the rest', () => {
		expect(pad({ ...alleen, 4: 'partner', 8: geld('1350') }).volgende).toBe(5);
	});

	test('a source of money that no longer fits is asked again', () => {
		const ouder = { ...alleen, 2: 'aow', 7: ['aow'] } as Ruw;
		expect(pad(ouder).stappen).toContain(7);
		expect(pad({ ...ouder, 2: '27' }).volgende).toBe(7);
	});
});

test('every key of the contract that a screen asks leads to the number of that screen once', () => {
	expect(Object.keys(schermen).map(Number).sort()).toEqual([...nummers].map(Number).sort());
	const nummer: Nummer = 20;
	expect(schermen[nummer].komtNa).toBeDefined();
});
