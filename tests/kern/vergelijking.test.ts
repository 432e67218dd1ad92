/** The numbers that decided, as somebody who checks a decision reads them. */
import { describe, expect, it } from 'vitest';
import { evaluate, type Antwoorden } from '../../rules/kern/evalueer.ts';
import {
	alle,
	begrip,
	bereken,
	feit,
	indien,
	jaarnorm,
	kies,
	minstensEen,
	niet,
	norm,
	tussen,
	vast,
	type JaNee,
} from '../../rules/kern/uitdrukking.ts';
import { comparisonOf, comparisonsIn, printed } from '../../rules/kern/vergelijking.ts';
import { bron, vindplaats } from './proef.ts';

const inkomen = feit.getal('inkomen', 'euro/maand', { van: 0, tot: Infinity });
const leeftijd = feit.getal('kinderen.leeftijd', 'jaar', { van: 0, tot: 120 });
const grens = norm('grens', 'euro/maand', [['2024-01-01', 1618.18, vindplaats, 'gezien']]);
const marge = norm('marge', 'euro/maand', [['2024-01-01', 1650.54, vindplaats, 'gezien']]);
const oud = jaarnorm('oud', 'euro/maand', 'jaar', [['2024-01-01', 1500, vindplaats, 'gezien']]);
const achttien = norm('achttien', 'jaar', [['2024-01-01', 18, vindplaats, 'gezien']]);
const a = feit.jaNee('a');
const eenEuro = norm('eenEuro', 'euro/maand', [['2024-01-01', 1, vindplaats, 'gezien']]);

const lees = ({ node }: JaNee, antwoorden: Antwoorden) => evaluate(node, antwoorden, '2026-11-22');
const formule = (eis: JaNee, antwoorden: Antwoorden) => comparisonOf(lees(eis, antwoorden));

describe('een getal', () => {
	it.each([
		[1540, true, '1.540,00'],
		[999.5, true, '999,50'],
		[1_234_567.891, true, '1.234.567,89'],
		[18, false, '18'],
		[1234, false, '1.234'],
		[0.5, false, '0,50'],
		[Infinity, true, '…'],
	])('%d, geld: %s', (getal, geld, tekst) => expect(printed({ van: getal, tot: getal }, geld)).toBe(tekst));
	it('dat ruw is, heeft twee einden', () => expect(printed({ van: 1000, tot: Infinity }, true)).toBe('1.000,00 tot …'));
});

describe('de formule', () => {
	it.each([
		['een feit en een norm', inkomen.isHoogstens(grens), { inkomen: 1540 }, 'inkomen 1.540,00 <= grens 1.618,18'],
		['een feit van een lid', leeftijd.isMinstens(achttien), { 'kinderen.leeftijd': 17 }, 'leeftijd 17 >= achttien 18'],
		['wat geen naam heeft', leeftijd.isMinderDan(achttien), {}, 'leeftijd 0 tot 120 < achttien 18'],
		[
			'een begrip',
			begrip('gezamenlijk', bron, inkomen).isMeerDan(grens),
			{ inkomen: 1700 },
			'gezamenlijk 1.700,00 > grens 1.618,18',
		],
		[
			'een grens met marge',
			inkomen.isHoogstens(tussen(grens, marge)),
			{ inkomen: 1640 },
			'inkomen 1.640,00 <= grens 1.618,18 (met marge tot 1.650,54)',
		],
		[
			'een grens van een eerder jaar',
			inkomen.isHoogstens(oud),
			{ inkomen: 1400 },
			'inkomen 1.400,00 <= oud 1.500,00 (bedrag van 2024-01-01)',
		],
		['omgedraaid in een "niet"', niet(inkomen.isMeerDan(grens)), { inkomen: 1 }, 'inkomen 1,00 <= grens 1.618,18'],
		['een getal zonder naam', vast(3).isMinstens(vast(2)), {}, 'bedrag 3 >= bedrag 2'],
	])('van %s', (_naam, eis, antwoorden, verwacht) => expect(formule(eis, antwoorden)).toBe(verwacht));

	it('is er niet zonder vergelijking, of zonder getal', () => {
		expect(formule(a, { a: true })).toBeNull();
		const onbekend = bereken('euro/maand', { inkomen }, {}, (in_) => in_.inkomen, bron);
		expect(formule(onbekend.isHoogstens(grens), {})).toBeNull();
		expect(formule(inkomen.isHoogstens(tussen(onbekend, grens)), {})).toBeNull();
	});

	it('noemt de grens ook als de marge niet bekend is', () => {
		const onbekend = bereken('euro/maand', { inkomen }, {}, (in_) => in_.inkomen, bron);
		expect(formule(eenEuro.isHoogstens(tussen(grens, onbekend)), {})).toBe('eenEuro 1,00 <= grens 1.618,18');
	});

	it('slaat over waar een kant geen getal heeft', () => {
		const onbekend = bereken('euro/maand', { inkomen }, {}, (in_) => in_.inkomen, bron);
		const eis = alle(onbekend.isHoogstens(grens), leeftijd.isMinstens(achttien));
		expect(formule(eis, {})).toBe('leeftijd 0 tot 120 >= achttien 18');
	});
});

describe('wat de doorslag gaf', () => {
	const laag = inkomen.isHoogstens(grens);
	const jong = leeftijd.isMinderDan(achttien);
	const tekens = (eis: JaNee, antwoorden: Antwoorden) =>
		comparisonsIn(lees(eis, antwoorden)).map(({ teken, value }) => [teken, value]);

	it('van een nee van alles samen: alleen wat niet klopt', () =>
		expect(tekens(alle(laag, jong), { inkomen: 1, 'kinderen.leeftijd': 30 })).toEqual([['<', false]]));
	it('van een ja van minstens één: alleen wat klopt', () =>
		expect(tekens(minstensEen(laag, jong), { inkomen: 1, 'kinderen.leeftijd': 30 })).toEqual([['<=', true]]));
	it('van een keuze: wat gekozen is, niet waardoor', () =>
		expect(tekens(indien(laag, jong, a), { inkomen: 1, 'kinderen.leeftijd': 3 })).toEqual([['<', true]]));
	it('van een keuze die nog open is: alles wat nog open is', () =>
		expect(tekens(indien(laag, jong, a), {})).toEqual([
			['<=', undefined],
			['<', undefined],
		]));
	it('van leden: alleen wie de doorslag gaven', () => {
		const kinderen = feit.lijst('kinderen', { leeftijd }, 20);
		const eis = kinderen.heeftEen((kind) => kind.leeftijd.isMinderDan(achttien));
		expect(tekens(eis, { kinderen: [{ leeftijd: 30 }, { leeftijd: 3 }] })).toEqual([['<', true]]);
	});
	it('van een soort die uit een vergelijking volgt: niets, want die vergelijking is niet de voorwaarde', () => {
		const soort = kies([[jong, 'kind']], 'volwassen');
		expect(tekens(soort.is('kind'), { 'kinderen.leeftijd': 3 })).toEqual([]);
	});
	it('van een "niet": het omgekeerde', () => expect(tekens(niet(laag), { inkomen: 1 })).toEqual([['>', false]]));
});
