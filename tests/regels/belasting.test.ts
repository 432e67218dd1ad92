/** What is withheld from wages and benefits, against amounts that others published. */
import { describe, expect, it } from 'vitest';
import type { Datum } from '#rules';
import { brutoPerMaand } from '../../rules/begrippen/belasting/bruto.ts';
import {
	algemeneHeffingskorting,
	arbeidskorting,
	jaarheffing,
	loonheffing,
	netto,
	nettoPerMaand,
} from '../../rules/begrippen/belasting/loonheffing.ts';
import { aowAlleen, aowPaar } from '../../rules/begrippen/belasting/normen-uitkering.ts';
import { getalOp, tabelOp, type Soort } from './belasting/cijfers.ts';
import box1 from './toetsgevallen/box1-goldens.json';
import gepubliceerd from './toetsgevallen/loonheffing.json';

const op = (jaar: number): Datum => `${jaar}-11-22` as Datum;

describe('loonheffing volgens de tabel', () => {
	it.each(gepubliceerd.witteMaandtabel2026.map((rij) => [rij.bruto, rij.loonheffingskorting, rij] as const))(
		'witte maandtabel 2026: %f, loonheffingskorting %s',
		(bruto, korting, rij) => {
			expect(loonheffing(bruto, tabelOp(op(2026), 'loon', korting))).toBe(rij.loonheffing);
		},
	);

	it.each(gepubliceerd.nettoAow.map((rij) => [rij.vanaf, rij.wie, rij.loonheffingskorting, rij] as const))(
		'netto AOW van de SVB: %s %s, loonheffingskorting %s',
		(vanaf, wie, korting, rij) => {
			const dag = vanaf as Datum;
			const [bruto, soort] = wie === 'alleen' ? ([aowAlleen, 'aowAlleen'] as const) : ([aowPaar, 'aowPaar'] as const);
			expect(netto(getalOp(dag, bruto), tabelOp(dag, soort, korting))).toBe(rij.netto);
		},
	);

	it.each(gepubliceerd.ioaw.map((rij) => [rij.jaar, rij.bruto, rij] as const))(
		'IOAW volgens SZW %i: de bruto grondslag %f is 8% vakantiegeld boven op de maand',
		(jaar, grondslag, rij) => {
			const tabel = tabelOp(op(jaar), 'uitkering', true);
			const maand = grondslag / 1.08;
			const vakantiegeld = 0.08 * maand * (1 - tabel.tarief1);
			expect(Math.abs(netto(maand, tabel) + vakantiegeld - rij.netto)).toBeLessThan(0.01);
		},
	);

	it('rekent vier weken en een week als een deel van het jaar', () => {
		// 2026, 1.846,16 x 13 = 24.000,08 and 461,54 x 52 = 24.000,08: as 2.000 a month, 735 a year.
		const tabel = tabelOp(op(2026), 'loon', true);
		expect(loonheffing(2000, tabel)).toBe(61.25);
		expect(loonheffing(1846.16, tabel, 13)).toBe(56.54);
		expect(loonheffing(461.54, tabel, 52)).toBe(14.13);
	});

	it('houdt nooit meer in dan er is, en nooit minder dan niets', () => {
		for (const bruto of [0, 0.01, 4.49, 4.5, 700, 726.11])
			expect(loonheffing(bruto, tabelOp(op(2026), 'uitkering', true)), `${bruto}`).toBe(0);
	});
});

describe('heffingskortingen die anderen publiceerden', () => {
	it.each(box1.cases.map((geval) => [geval.id, geval] as const))('%s', (_id, { year, household, expected }) => {
		const tabel = tabelOp(op(year), 'loon', true);
		const korting =
			'arbeidskorting' in expected
				? [arbeidskorting(household.loon_jaar, tabel), expected.arbeidskorting!]
				: [algemeneHeffingskorting(household.loon_jaar, tabel), expected.algemene_heffingskorting!];
		expect(Math.abs(korting[0]! * 100 - korting[1]!)).toBeLessThanOrEqual(expected.tolerance_cents);
	});

	it.each([
		// Rekenvoorschriften 2026 and vrij-loon: nil from here on.
		[2026, 132_920],
		[2025, 129_078],
		[2024, 124_934],
	])('arbeidskorting %i is op bij %i', (jaar, loon) => {
		const tabel = tabelOp(op(jaar), 'loon', true);
		expect(arbeidskorting(loon - 100, tabel)).toBeGreaterThan(0);
		expect(arbeidskorting(loon, tabel)).toBeLessThan(0.05);
	});

	it.each([
		[2026, 78_426],
		[2025, 76_817],
		[2024, 75_518],
	])('algemene heffingskorting %i is op bij %i', (jaar, loon) => {
		const tabel = tabelOp(op(jaar), 'loon', true);
		expect(algemeneHeffingskorting(loon - 100, tabel)).toBeGreaterThan(0);
		expect(algemeneHeffingskorting(loon, tabel)).toBeLessThan(1);
	});
});

describe('de vorm zonder afronding', () => {
	const soortVan: Readonly<Record<string, readonly [Soort, boolean]>> = {
		loon_lhk: ['loon', true],
		uitkering_lhk: ['uitkering', true],
		zonder_lhk: ['uitkering', false],
		aow_alleen_lhk: ['aowAlleen', true],
		aow_partner_lhk: ['aowPaar', true],
		aow_pensioen_zonder_lhk: ['pensioen', false],
	};

	it.each(gepubliceerd.lineair.map((stuk) => [stuk.soort, stuk.jaar, stuk.van, stuk] as const))(
		'%s %i vanaf %f: netto = a + b x bruto, en terug',
		(soort, jaar, van, { tot, a, b }) => {
			const tabel = tabelOp(op(jaar), ...soortVan[soort]!);
			for (const bruto of [van + 1, (van + tot) / 2, tot - 1]) {
				// b has five decimals: up to 0,02 on 4.500; a has two.
				expect(Math.abs(nettoPerMaand(bruto, tabel) - (a + b * bruto))).toBeLessThan(0.03);
				expect(brutoPerMaand(nettoPerMaand(bruto, tabel), tabel)).toBeCloseTo(bruto, 6);
			}
		},
	);

	it('wijkt ongeveer 2 euro per maand van de tabel af, tot 2.700 bruto', () => {
		for (const jaar of [2024, 2025, 2026])
			for (const soort of ['loon', 'uitkering', 'pensioen'] as const)
				for (const korting of [true, false]) {
					const tabel = tabelOp(op(jaar), soort, korting);
					for (let bruto = 0; bruto <= 2700; bruto += 0.77)
						expect(Math.abs(netto(bruto, tabel) - nettoPerMaand(bruto, tabel))).toBeLessThan(2.2);
				}
	});

	it('kent de randen: niets blijft niets, en zonder einde blijft zonder einde', () => {
		const tabel = tabelOp(op(2026), 'loon', true);
		expect(brutoPerMaand(0, tabel)).toBe(0);
		expect(brutoPerMaand(-5, tabel)).toBe(0);
		expect(brutoPerMaand(Infinity, tabel)).toBe(Infinity);
		expect(jaarheffing(0, tabel)).toBe(0);
	});
});
