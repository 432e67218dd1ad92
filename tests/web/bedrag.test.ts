import { describe, expect, test } from 'vitest';
import { bedragInWoorden } from '../../src/lib/taal/getal.ts';
import { leesBedrag, leesKinderleeftijd, perMaand } from '../../src/lib/taal/bedrag.ts';

describe('an amount as people type it', () => {
	test.each([
		['1350', 1350],
		['1.350', 1350],
		['1350,50', 1350.5],
		['1350.50', 1350.5],
		['1350,5', 1350.5],
		['1.350,50', 1350.5],
		['€ 1.350,-', 1350],
		['€1350,--', 1350],
		['1350 euro', 1350],
		[' 1 350 ', 1350],
		['1\u00a0350,00', 1350],
		['0', 0],
		['0,99', 0.99],
		['12.345.678', null],
		['10.000.000', 10_000_000],
		['', null],
		['geen', null],
		['-5', null],
		['1.35.0', null],
		['1350,505', null],
		['1e5', null],
		['12,34,56', null],
	])('%s is %s', (tekst, bedrag) => expect(leesBedrag(tekst)).toBe(bedrag));

	test.each([
		['1,350', 1350],
		['1,350.50', 1350.5],
		['1,350.5', 1350.5],
		['1,350,000', 1_350_000],
		['1.350.000,50', 1_350_000.5],
		['1 350,50', 1350.5],
		['1\u202f350,50 €', 1350.5],
		['1\u00a0350.50', 1350.5],
		['13,50', 13.5],
		['350,50', 350.5],
		['١٣٥٠', 1350],
		['١٬٣٥٠', 1350],
		['١٬٣٥٠٫٥٠', 1350.5],
		['١،٣٥٠', 1350],
		['١٣٥٠،٥', 1350.5],
		['٠٫٩٩', 0.99],
		['€ ٢٠', 20],
		['۱۳۵۰', 1350],
		['۴۵۶٫۷۸', 456.78],
		['۱۹۰', 190],
		['\u200f\u202a1.350\u202c', 1350],
	])('as other languages write it: %s is %s', (tekst, bedrag) => expect(leesBedrag(tekst)).toBe(bedrag));

	test.each(['1.350.50', '1,350,50', '1,35,0', '1.350,500', '1,350.500', '1,3505', '1350,505', '0,505', '0.505'])(
		'%s may be two amounts, so it is none',
		(tekst) => expect(leesBedrag(tekst)).toBe(null),
	);
	test.each(['١٬٣٥', '١٫٣٥٠٫٥٠', '٬٣٥٠', '-٥', ',', '.', '1٬'])('%s is no amount', (tekst) =>
		expect(leesBedrag(tekst)).toBe(null),
	);

	test('a week and 4 weeks become a month, in whole euros', () => {
		expect(perMaand(1200, '4weken')).toBe(1300);
		expect(perMaand(300, 'week')).toBe(1300);
		expect(perMaand(1350.55, 'maand')).toBe(1350.55);
	});
});

test.each([
	['0', 0],
	[' 17 ', 17],
	['18', null],
	['', null],
	['4,5', null],
	['-1', null],
	['vier', null],
	['٧', 7],
	[' ١٧ ', 17],
	['۱۲', 12],
	['١٨', null],
	['٤٫٥', null],
])('the age of a child: %s is %s', (tekst, leeftijd) => expect(leesKinderleeftijd(tekst)).toBe(leeftijd));

test.each([
	[{ van: 129, tot: 129 }, '€ 129'],
	[{ van: 660.75, tot: 660.75 }, '€ 660,75'],
	[{ van: 89.7, tot: 110.2 }, 'ongeveer € 89 tot € 111'],
	[{ van: 0, tot: 522.4 }, 'tot € 523'],
	[{ van: 0.4, tot: 20 }, 'tot € 20'],
	[{ van: 12, tot: Infinity }, '€ 12 of meer'],
])('what somebody may get: %j is %s', (bereik, tekst) =>
	expect(bedragInWoorden(bereik).replaceAll('\u00a0', ' ')).toBe(tekst),
);
