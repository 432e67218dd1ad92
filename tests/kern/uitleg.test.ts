/** The reasons that go with an outcome: which numbers, which sentence. */
import { describe, expect, it } from 'vitest';
import { evaluate, type Antwoorden } from '../../rules/kern/evalueer.ts';
import type { Routetekst, Toetstekst } from '../../rules/kern/teksten.ts';
import {
	alle,
	altijd,
	begrip,
	feit,
	jaarnorm,
	minstensEen,
	norm,
	onbepaald,
	som,
	vast,
	type JaNee,
} from '../../rules/kern/uitdrukking.ts';
import {
	bijzonderheden,
	namedNumbers,
	routestappenVan,
	routezinVan,
	undeterminedIn,
	zinVan,
} from '../../rules/kern/uitleg.ts';
import { bron, vindplaats } from './proef.ts';

const inkomen = feit.getal('inkomen', 'euro/maand', { van: 0, tot: Infinity });
const grens = norm('grens', 'euro/maand', [['2024-01-01', 100, vindplaats, 'gezien']]);
const oud = jaarnorm('oud', 'euro/maand', 'jaar', [['2025-01-01', 90, vindplaats, 'gezien']]);
const a = feit.jaNee('a');
const lees = ({ node }: Pick<JaNee, 'node'>, antwoorden: Antwoorden = {}) => evaluate(node, antwoorden, '2026-11-22');

describe('getallen met een naam', () => {
	it('zijn die van feiten, normen en begrippen, met hun eenheid', () => {
		const eis = alle(begrip('alles', bron, som(bron, inkomen, grens)).isHoogstens(grens), a);
		expect(namedNumbers(lees(eis, { inkomen: 7 }))).toEqual({
			inkomen: { van: 7, tot: 7, eenheid: 'euro/maand', verouderdVan: null },
			grens: { van: 100, tot: 100, eenheid: 'euro/maand', verouderdVan: null },
			alles: { van: 107, tot: 107, eenheid: 'euro/maand', verouderdVan: null },
		});
	});
	it('zeggen van wanneer zij zijn als dat een eerder jaar is', () =>
		expect(namedNumbers(lees(oud))['oud']).toMatchObject({ van: 90, verouderdVan: '2025-01-01' }));
	it('zijn er niet zonder naam, en niet van een voorwaarde', () => {
		expect(namedNumbers(lees(vast(3)))).toEqual({});
		expect(namedNumbers(lees(begrip('voorwaarde', bron, a), { a: true }))).toEqual({});
		expect(namedNumbers(lees(feit.keuze('k', ['x', 'y'])))).toEqual({});
	});
	it('worden van één uitkomst één keer gelezen', () => {
		const uitkomst = lees(grens);
		expect(namedNumbers(uitkomst)).toBe(namedNumbers(uitkomst));
	});
});

it.each([
	['niemand kan het zeggen', onbepaald('x'), {}, ['x']],
	['allebei', alle(onbepaald('x'), onbepaald('y')), {}, ['x', 'y']],
	['beslist door iets anders', alle(onbepaald('x'), a), { a: false }, []],
	['een vraag die open is', a, {}, []],
	['een deel dat al beslist is', alle(minstensEen(onbepaald('x'), altijd), onbepaald('y')), {}, ['y']],
])('wat open blijft: %s', (_naam, eis, antwoorden, redenen) =>
	expect(undeterminedIn(lees(eis, antwoorden))).toEqual(redenen),
);

describe('de zin bij een eis', () => {
	const tekst = { open: 'open', ja: 'ja', nee: 'nee', vanzelf: 'vanzelf' } as unknown as Toetstekst;
	const zonder = { open: 'open', ja: 'ja', nee: 'nee' } as unknown as Toetstekst;
	const vanzelf = begrip('vanzelf', bron, a);
	const b = feit.jaNee('b');
	it.each([
		['open', a, {}, 'open'],
		['ja', a, { a: true }, 'ja'],
		['nee', a, { a: false }, 'nee'],
		['zonder het te laten zien', minstensEen(vanzelf, b), { a: true, b: false }, 'vanzelf'],
		['het is laten zien', minstensEen(vanzelf, b), { a: false, b: true }, 'ja'],
		['dieper in een ander begrip', begrip('ander', bron, minstensEen(vanzelf, b)), { a: true }, 'vanzelf'],
		['een begrip met een andere naam', begrip('ander', bron, a), { a: true }, 'ja'],
		['een feit dat zo heet', feit.jaNee('vanzelf'), { vanzelf: true }, 'ja'],
	])('%s', (_naam, eis, antwoorden, zin) => expect(zinVan(lees(eis, antwoorden), tekst)).toBe(zin));
	it('valt terug op ja waar geen eigen zin is', () => expect(zinVan(lees(vanzelf, { a: true }), zonder)).toBe('ja'));
});

describe('de zin bij een route', () => {
	const alles = {
		...{ inHetKort: 'kort', vandaag: 'vandaag', dezeWeek: 'deze week', heeftAl: 'heeft al' },
		...{ hoeVerder: ['stap'], bijzonder: { jong: 'jong' } },
	} as unknown as Routetekst;
	const kort = { inHetKort: 'kort' } as unknown as Routetekst;
	it.each([
		['vandaag', false, 'vandaag'],
		['deze-week', true, 'deze week'],
		[null, true, 'heeft al'],
		[null, false, 'kort'],
	] as const)('spoed %s, heeft het al %s', (spoed, heeftAl, zin) => {
		expect(routezinVan({ spoed, heeftAl }, alles)).toBe(zin);
		expect(routezinVan({ spoed, heeftAl }, kort)).toBe('kort');
	});
	it('zegt hoe het verdergaat aan wie het nog niet heeft', () => {
		expect(routestappenVan(false, alles)).toEqual(['stap']);
		expect(routestappenVan(true, alles)).toEqual([]);
		expect(routestappenVan(false, kort)).toEqual([]);
	});
	it('zegt wat bij deze mens hoort, waar daar een zin voor is', () => {
		expect(bijzonderheden(['jong', 'oud'], alles)).toEqual(['jong']);
		expect(bijzonderheden(['jong'], kort)).toEqual([]);
	});
});
