/** What a tree says early, which questions it leaves open, and of which year its figures are. */
import { describe, expect, it } from 'vitest';
import type { Datum } from '../../rules/kern/datum.ts';
import {
	evaluate,
	isDecided,
	isForeverUnknown,
	reader,
	rowOn,
	staleSince,
	type Antwoorden,
	type Value,
} from '../../rules/kern/evalueer.ts';
import type { Node, NormRij } from '../../rules/kern/node.ts';
import {
	alle,
	altijd,
	antwoordOf,
	begrip,
	bereken,
	feit,
	indien,
	isGevonden,
	isGeschat,
	jaarnorm,
	kies,
	minstensEen,
	niet,
	nooit,
	norm,
	normstaffel,
	normtabel,
	onbepaald,
	som,
	tussen,
	vast,
	type Getal,
} from '../../rules/kern/uitdrukking.ts';
import { bron, exact, rij } from './proef.ts';

const dag = '2026-11-22';

const [a, b] = [feit.jaNee('a'), feit.jaNee('b')];
const [x, y] = ['x', 'y'].map((id) => feit.getal(id, 'euro/maand', { van: 0, tot: 9 })) as [Maandgetal, Maandgetal];
type Maandgetal = Getal<'euro/maand'>;
const k = feit.keuze('k', ['p', 'q']);
const plaats = feit.keuze<string>('plaats', []);
const soorten = feit.verzameling('soorten', ['p', 'q']);
const kinderen = feit.lijst(
	'kinderen',
	{
		thuis: feit.jaNee('kinderen.thuis'),
		zak: feit.getal('kinderen.zak', 'euro/maand', { van: 0, tot: 9 }),
		uren: feit.getal('kinderen.opvang.uren', 'euro/maand', { van: 0, tot: 9 }),
	},
	3,
);
const grens = (waarde: number) => norm('grens', 'euro/maand', [rij(waarde)]);
const weg = norm('weg', 'euro/maand', [rij<number>(null)]);
const oud = jaarnorm('oud', 'euro/maand', 'jaar', [rij(5, '2025-01-01')]);
const ouder = jaarnorm('ouder', 'euro/maand', 'jaar', [rij(4, '2024-01-01')]);

interface Boom {
	readonly node: Node;
}
const lees = ({ node }: Boom, antwoorden: Antwoorden = {}) => evaluate(node, antwoorden, dag);
const geval = (boom: Boom, antwoorden: Antwoorden = {}) => {
	const { value, open, stale } = lees(boom, antwoorden);
	return { value, open, stale };
};

describe('wat een antwoord nog kan veranderen', () => {
	it.each<[string, Boom, Antwoorden, Value, readonly string[]]>([
		['een vraag', a, {}, undefined, ['a']],
		['een antwoord', a, { a: false }, false, []],
		['iets anders dan een antwoord', a, { a: 'ja' }, undefined, ['a']],
		['een ruw getal', x, { x: { van: 1, tot: 2 } }, { van: 1, tot: 2 }, ['x']],
		['een ruw getal dat precies is', x, { x: { van: 2, tot: 2 } }, exact(2), []],
		['een getal van', x, { x: { van: 3 } }, { van: 3, tot: 9 }, ['x']],
		['een getal van, boven wat wij verwachtten', x, { x: { van: 12 } }, exact(12), []],
		['een getal tot', x, { x: { tot: 3 } }, { van: 0, tot: 3 }, ['x']],
		['een getal, weet ik niet', x, { x: null }, { van: 0, tot: 9 }, ['x']],
		['een getal, als woord', x, { x: 'veel' }, { van: 0, tot: 9 }, ['x']],
		['een keuze', k, { k: 'p' }, ['p'], []],
		['een open keuze', k, { k: null }, ['p', 'q'], ['k']],
		['een plaats', plaats, { plaats: 'hier' }, ['hier'], []],
		['een plaats die alles kan zijn', plaats, {}, undefined, ['plaats']],
		['of een plaats dat is', plaats.is('hier'), {}, undefined, ['plaats']],
		['een verzameling', soorten.bevat('p'), {}, undefined, ['soorten']],
		['een verzameling, beantwoord', soorten.bevat('p'), { soorten: ['q'] }, false, []],
		['of iets geschat is', isGeschat(x), {}, true, []],
		['wat niemand weet', onbepaald('reden'), {}, undefined, []],
		['een norm die er niet is', weg, {}, undefined, []],
		['een ruime norm', norm('ruim', 'jaar', [rij({ van: 1, tot: 2 })]), {}, { van: 1, tot: 2 }, []],
		['twee keer dezelfde', alle(a, a), {}, undefined, ['a']],
		['niet', niet(a), {}, undefined, ['a']],
		['een begrip', begrip('b', bron, alle(a, b)), {}, undefined, ['a', 'b']],
		['alles al waar, behalve een', alle(a, b), { a: true }, undefined, ['b']],
		['een die beslist', alle(a, b), { a: false }, false, []],
		['een die beslist, na een open', minstensEen(a, b), { b: true }, true, []],
		['naast wat niemand weet, kan een antwoord nog beslissen', alle(onbepaald('r'), a), {}, undefined, ['a']],
		['naast wat niemand weet, dat niet besliste', alle(onbepaald('r'), a), { a: true }, undefined, []],
		['minstens een, met wat niemand weet', minstensEen(onbepaald('r'), a), { a: true }, true, []],
		['een vergelijking', x.isMinstens(y), { y: 1 }, undefined, ['x']],
		['een vergelijking die al vaststaat', x.isMinstens(grens(0)), {}, true, []],
		['een vergelijking met een norm die er niet is', x.isMinstens(weg), {}, undefined, []],
		['een norm die er niet is, vergeleken', weg.isMinstens(x), {}, undefined, []],
		['een som', som(bron, x, y), { x: 1 }, { van: 1, tot: 10 }, ['y']],
		['een som met een norm die er niet is', som(bron, x, weg), {}, undefined, []],
		['een som zonder richting', bereken('aantal', { x, y }, { y: 'stijgt' }, () => 1, bron), { x: 1 }, exact(1), []],
		[
			'een som zonder richting die ruw is',
			bereken('aantal', { x, y }, { y: 'stijgt' }, () => 1, bron),
			{ y: 1 },
			undefined,
			['x'],
		],
		['tussen', tussen(x, y), { x: 1 }, { van: 1, tot: 9 }, ['y']],
		['tussen een norm die er niet is', tussen(weg, x), {}, undefined, []],
		['tussen, tot een norm die er niet is', tussen(x, weg), {}, undefined, []],
		['indien', indien(a, x, y), { a: true, x: { van: 1, tot: 2 } }, { van: 1, tot: 2 }, ['x']],
		['indien, open', indien(a, x, grens(20)), {}, { van: 0, tot: 20 }, ['a', 'x']],
		['indien, allebei gelijk', indien(a, altijd, altijd), {}, true, []],
		['indien, allebei anders', indien(a, altijd, nooit), {}, undefined, ['a']],
		['indien, een onbekend', indien(a, altijd, b), {}, undefined, ['a', 'b']],
		['indien, een die niemand weet', indien(a, altijd, onbepaald('r')), {}, undefined, ['a']],
		['indien niemand het weet', indien(onbepaald('r'), altijd, a), {}, undefined, ['a']],
		['indien, een norm die er niet is', indien(a, weg, grens(1)), {}, undefined, ['a']],
		['kies, allebei dezelfde', kies([[a, 'p']], 'p'), {}, ['p'], []],
		[
			'kies, tot wat zeker past',
			kies(
				[
					[a, 'p'],
					[altijd, 'q'],
					[b, 'r'],
				],
				's',
			),
			{},
			['p', 'q'],
			['a'],
		],
		[
			'kies, iets wat niet past',
			kies(
				[
					[nooit, 'p'],
					[a, 'q'],
				],
				's',
			),
			{},
			['q', 's'],
			['a'],
		],
		[
			'kies, naast wat niemand weet',
			kies(
				[
					[onbepaald('r'), 'p'],
					[a, 'q'],
				],
				's',
			),
			{},
			['p', 'q', 's'],
			['a'],
		],
		[
			'kies, is',
			kies(
				[
					[a, 'p'],
					[altijd, 'q'],
				],
				's',
			).is('p', 'q'),
			{},
			true,
			[],
		],
		['is niet', k.is(), {}, false, []],
		['antwoord', antwoordOf(x, y), { x: { van: 1, tot: 2 } }, { van: 1, tot: 2 }, ['x']],
		['antwoord, anders een norm', antwoordOf(x, grens(3)), {}, exact(3), []],
		['antwoord, anders een vraag', antwoordOf(x, y), { x: null }, { van: 0, tot: 9 }, ['x', 'y']],
		['antwoord, anders dezelfde vraag', antwoordOf(x, som(bron, x, y)), {}, { van: 0, tot: 18 }, ['x', 'y']],
		['antwoord, anders wat niemand weet', antwoordOf(a, onbepaald('r')), {}, undefined, ['a']],
	])('%s', (_naam, boom, antwoorden, value, open) =>
		expect(geval(boom, antwoorden)).toEqual({ value, open, stale: null }),
	);

	it.each<[Value, boolean]>([
		[undefined, false],
		[true, true],
		[false, true],
		[exact(1), true],
		[{ van: 1, tot: 2 }, false],
		[['p'], true],
		[['p', 'q'], false],
		[[], false],
	])('%j: beslist is %s', (value, beslist) => expect(isDecided(value)).toBe(beslist));

	it.each<[string, Boom, boolean]>([
		['wat niemand weet', onbepaald('r'), true],
		['een vraag', a, false],
		['een ruime norm', norm('ruim', 'jaar', [rij({ van: 1, tot: 2 })]), false],
		['altijd', altijd, false],
	])('%s: voor altijd onbekend is %s', (_naam, boom, nooit) => expect(isForeverUnknown(lees(boom))).toBe(nooit));
});

describe('een tabel', () => {
	const kolom = feit.keuze('kolom', ['een', 'twee']);
	const maak = (...rijen: Parameters<typeof normtabel<'euro/maand', 'p' | 'q', 'een' | 'twee'>>[4]) =>
		normtabel('tabel', 'euro/maand', 'jaar', { rij: k, kolom }, rijen);
	const vol = { p: { een: 1, twee: 2 }, q: { een: 3, twee: 4 } };
	const halfVol = { p: { een: 1 }, q: { een: 3, twee: 4 } } as typeof vol;
	it.each<[string, Boom, Antwoorden, Value, readonly string[]]>([
		['een cel', maak(rij(vol)), { k: 'q', kolom: 'een' }, exact(3), []],
		['wat nog kan', maak(rij(vol)), { k: 'q' }, { van: 3, tot: 4 }, ['kolom']],
		['alles', maak(rij(vol)), {}, { van: 1, tot: 4 }, ['k', 'kolom']],
		['zonder een cel die kan', maak(rij(halfVol)), { k: 'p' }, undefined, ['kolom']],
		['zonder een cel die niet kan', maak(rij(halfVol)), { k: 'q' }, { van: 3, tot: 4 }, ['kolom']],
		['zonder rij', maak(rij(vol, '2027-01-01')), { k: 'p', kolom: 'een' }, undefined, []],
		['niet meer vastgesteld', maak(rij<typeof vol>(null)), { k: 'p', kolom: 'een' }, undefined, []],
		['zonder de hele rij', maak(rij({ q: vol.q } as typeof vol)), { k: 'p', kolom: 'een' }, undefined, []],
	])('%s', (_naam, boom, antwoorden, value, open) =>
		expect(geval(boom, antwoorden)).toEqual({ value, open, stale: null }),
	);
});

describe('een staffel', () => {
	const treden = [
		[0, 5],
		[3, 7],
		[6, 2],
	] as const;
	const maak = (getal: Maandgetal, ...rijen: readonly NormRij<typeof treden>[]) =>
		normstaffel('staffel', 'euro/maand', 'jaar', getal, rijen);
	const gewoon = maak(x, rij(treden));
	it.each<[string, Boom, Antwoorden, Value, readonly string[]]>([
		['onderaan', gewoon, { x: 0 }, exact(5), []],
		['net onder een trede', gewoon, { x: 2.99 }, exact(5), []],
		['op een trede', gewoon, { x: 3 }, exact(7), []],
		['bovenaan', gewoon, { x: 100 }, exact(2), []],
		['over een trede', gewoon, { x: { van: 2, tot: 3 } }, { van: 5, tot: 7 }, ['x']],
		['over twee treden', gewoon, { x: { van: 3, tot: 6 } }, { van: 2, tot: 7 }, ['x']],
		['alles', gewoon, {}, { van: 2, tot: 7 }, ['x']],
		['zonder rij', maak(x, rij(treden, '2027-01-01')), { x: 1 }, undefined, []],
		['niet meer vastgesteld', maak(x, rij<typeof treden>(null)), { x: 1 }, undefined, []],
		['van wat niemand weet', maak(weg, rij(treden)), {}, undefined, []],
	])('%s', (_naam, boom, antwoorden, value, open) =>
		expect(geval(boom, antwoorden)).toEqual({ value, open, stale: null }),
	);
});

describe('een lijst', () => {
	const thuis = kinderen.heeftEen((kind) => kind.thuis);
	const metA = kinderen.aantalWaarvoor(() => a);
	const zak = kinderen.somVan((kind) => kind.zak);
	const lid = (...kinderen: readonly unknown[]) => ({ kinderen });
	it.each<[string, Boom, Antwoorden, Value, readonly string[]]>([
		['niet gevraagd', thuis, {}, undefined, ['kinderen']],
		['weet ik niet', thuis, { kinderen: null }, undefined, ['kinderen']],
		['wat voor niemand waar is', kinderen.heeftEen(() => nooit), {}, false, []],
		['wat voor iedereen waar is', kinderen.heeftEen(() => altijd), {}, undefined, ['kinderen']],
		['aantal', kinderen.aantalWaarvoor((kind) => kind.thuis), {}, { van: 0, tot: 3 }, ['kinderen']],
		['aantal van wat nooit waar is', kinderen.aantalWaarvoor(() => nooit), {}, exact(0), []],
		['som', zak, {}, undefined, ['kinderen']],
		['som van wat vaststaat', kinderen.somVan(() => vast(2)), {}, undefined, ['kinderen']],
		[
			'hoogste',
			kinderen.vanHoogste(
				(kind) => [kind.zak],
				() => vast(2),
			),
			{},
			undefined,
			['kinderen'],
		],
		['leeg', thuis, lid(), false, []],
		['leeg, som', zak, lid(), exact(0), []],
		['een', thuis, lid({ thuis: false }, { thuis: true }), true, []],
		['geen', thuis, lid({ thuis: false }, { thuis: false }), false, []],
		[
			'misschien',
			thuis,
			lid({ thuis: false }, {}, { thuis: null }),
			undefined,
			['kinderen.1.thuis', 'kinderen.2.thuis'],
		],
		[
			'aantal dat vaststaat',
			kinderen.aantalWaarvoor((kind) => kind.thuis),
			lid({ thuis: true }, { thuis: false }),
			exact(1),
			[],
		],
		[
			'aantal dat kan',
			kinderen.aantalWaarvoor((kind) => kind.thuis),
			lid({ thuis: true }, {}),
			{ van: 1, tot: 2 },
			['kinderen.1.thuis'],
		],
		['van het huishouden', metA, { a: true, kinderen: [{}, {}] }, exact(2), []],
		['van het huishouden, open', metA, lid({}, {}), { van: 0, tot: 2 }, ['a']],
		['opgeteld', zak, lid({ zak: 1 }, { zak: 3 }), exact(4), []],
		['ruw opgeteld', zak, lid({ zak: 1 }, { zak: null }), { van: 1, tot: 10 }, ['kinderen.1.zak']],
		[
			'met een norm die er niet is',
			kinderen.somVan((kind) => indien(kind.thuis, weg, grens(1))),
			lid({ thuis: true }, { thuis: false }),
			undefined,
			[],
		],
		[
			'binnen een deel',
			kinderen.somVan((kind) => kind.uren),
			lid({ opvang: { uren: 2 } }, { opvang: null }),
			{ van: 2, tot: 11 },
			['kinderen.1.opvang.uren'],
		],
	])('%s', (_naam, boom, antwoorden, value, open) =>
		expect(geval(boom, antwoorden)).toEqual({ value, open, stale: null }),
	);

	it('zegt ook zonder leden van welk jaar het cijfer is', () =>
		expect(lees(kinderen.somVan(() => oud)).stale).toBe('2025-01-01'));
});

describe('het hoogste lid', () => {
	const van = (...rang: readonly ((kind: typeof kinderen.lid) => Maandgetal)[]) =>
		kinderen.vanHoogste(
			(kind) => rang.map((een) => een(kind)),
			(kind) => indien(kind.thuis, grens(1), kind.zak),
		);
	const opUren = van((kind) => kind.uren);
	const dan = van(
		(kind) => kind.uren,
		(kind) => kind.zak,
	);
	const lid = (uren: unknown, zak: number, thuis: boolean | null = false) => ({ opvang: { uren }, zak, thuis });
	it.each<[string, Boom, readonly unknown[], Value, readonly string[]]>([
		['geen leden', opUren, [], exact(0), []],
		['het laatste', opUren, [lid(1, 5), lid(2, 6)], exact(6), []],
		['het eerste', opUren, [lid(3, 5), lid(2, 6)], exact(5), []],
		['het middelste', opUren, [lid(1, 5), lid(3, 6), lid(2, 7)], exact(6), []],
		['gelijk: het eerste', opUren, [lid(2, 5), lid(2, 6)], exact(5), []],
		['gelijk: wat daarna telt', dan, [lid(2, 5), lid(2, 6)], exact(6), []],
		['gelijk: wat daarna telt, andersom', dan, [lid(2, 6), lid(2, 5)], exact(6), []],
		['wat eerst telt, gaat voor', dan, [lid(3, 5), lid(2, 6)], exact(5), []],
		['wat eerst telt, gaat voor, andersom', dan, [lid(2, 6), lid(3, 5)], exact(5), []],
		['niet bekend wie', opUren, [lid(null, 5), lid(2, 6)], { van: 5, tot: 6 }, ['kinderen.0.opvang.uren']],
		['een bedrag niet bekend', opUren, [lid(1, 5), lid(2, 6, null)], { van: 1, tot: 6 }, ['kinderen.1.thuis']],
	])('%s', (_naam, boom, leden, value, open) =>
		expect(geval(boom, { kinderen: leden })).toEqual({ value, open, stale: null }),
	);

	it('is onbekend zolang van een van hen het bedrag er niet is', () => {
		const boom = kinderen.vanHoogste(
			(kind) => [kind.uren],
			(kind) => indien(kind.thuis, weg, kind.zak),
		);
		expect(lees(boom, { kinderen: [lid(2, 5), lid(1, 6, true)] }).value).toBe(undefined);
	});

	it('kan elk van hen zijn als een rang er niet is', () =>
		expect(
			lees(
				kinderen.vanHoogste(
					() => [weg],
					(kind) => kind.zak,
				),
				{ kinderen: [lid(2, 5), lid(1, 6)] },
			).value,
		).toEqual({ van: 5, tot: 6 }));
});

describe('van welk jaar een cijfer is', () => {
	it.each<[string, Boom, Antwoorden, Datum | null]>([
		['van nu', jaarnorm('nu', 'euro/maand', 'jaar', [rij(1)]), {}, null],
		['van vorig jaar', oud, {}, '2025-01-01'],
		['het oudste van twee', som(bron, oud, ouder), {}, '2024-01-01'],
		['het oudste van twee, andersom', som(bron, ouder, oud, grens(1)), {}, '2024-01-01'],
		['wat niet gekozen is, telt niet', indien(a, oud, grens(1)), { a: false }, null],
		['wat gekozen is, telt', indien(a, oud, grens(1)), { a: true }, '2025-01-01'],
		['waar de keuze op rust, telt niet', indien(alle(isGevonden(grens(1)), a), grens(1), oud), { a: true }, null],
		['wat nog kan, telt', indien(a, oud, grens(1)), {}, '2025-01-01'],
		['wat een antwoord vervangt', antwoordOf(x, oud), {}, '2025-01-01'],
		['wat door een antwoord vervangen is', antwoordOf(x, oud), { x: 1 }, null],
		['een begrip', begrip('b', bron, oud), {}, '2025-01-01'],
		['tussen', tussen(grens(1), oud), {}, '2025-01-01'],
		['van de leden', kinderen.somVan(() => oud), { kinderen: [{}] }, '2025-01-01'],
	])('%s', (_naam, boom, antwoorden, stale) => expect(lees(boom, antwoorden).stale).toBe(stale));

	it('beslist niet over een eis: dan zeggen wij misschien, en vragen wij niets', () => {
		const { value, open, stale, parts } = lees(x.isMinstens(oud), { x: 100 });
		expect({ value, open, stale }).toEqual({ value: undefined, open: [], stale: null });
		expect(parts.map((deel) => deel.value)).toEqual([exact(100), exact(5)]);
		expect(geval(oud.isHoogstens(x), {})).toEqual({ value: undefined, open: [], stale: null });
	});

	it.each([
		['2025-12-31', 'jaar', null],
		['2026-01-01', 'jaar', '2025-01-01'],
		['2025-06-30', 'halfjaar', null],
		['2025-07-01', 'halfjaar', '2025-01-01'],
		['2036-01-01', null, null],
	] as const)('op %s, elk %s: %s', (op, elk, verwacht) =>
		expect(staleSince(rij(1, '2025-01-01'), elk, op)).toBe(verwacht),
	);
	it('is er niet zonder rij', () => expect(staleSince(undefined, 'jaar', dag)).toBe(null));
});

/** As a variant of a rule puts something else in its place. */
it('een norm die door een getal is vervangen, heeft geen bron', () =>
	expect(lees({ node: { kind: 'isGevonden', norm: vast(1).node } }).value).toBe(false));

it.each([
	['2025-12-31', undefined],
	['2026-01-01', 1],
	['2026-06-30', 1],
	['2026-07-01', 2],
] as const)('op %s geldt de nieuwste rij tot die dag: %s', (op, waarde) =>
	expect(rowOn([rij(2, '2026-07-01'), rij(1)], op)?.[1]).toBe(waarde),
);

describe('waar het op rust', () => {
	const delen = (boom: Boom, antwoorden: Antwoorden = {}) => lees(boom, antwoorden).parts.map(({ node }) => node);
	it.each<[string, Boom, Antwoorden, readonly Boom[]]>([
		['een feit op niets', a, {}, []],
		['alle op alle', alle(a, b), { a: false }, [a, b]],
		['een keuze op de eis en de tak', indien(a, x, y), { a: false }, [a, y]],
		['een open keuze op alles', indien(a, x, y), {}, [a, x, y]],
		[
			'een groep op de eisen tot die past',
			kies(
				[
					[a, 'p'],
					[b, 'q'],
				],
				'r',
			),
			{ a: true },
			[a],
		],
		['een antwoord op het feit', antwoordOf(x, y), { x: 1 }, [x]],
		['geen antwoord op wat er anders geldt', antwoordOf(x, y), {}, [y]],
		['een vergelijking op beide', x.isMinstens(y), {}, [x, y]],
		[
			'het hoogste lid op bedrag en rang',
			kinderen.vanHoogste(
				(kind) => [kind.zak],
				(kind) => kind.uren,
			),
			{ kinderen: [{}] },
			[kinderen.lid.uren, kinderen.lid.zak],
		],
	])('%s', (_naam, boom, antwoorden, verwacht) =>
		expect(delen(boom, antwoorden)).toEqual(verwacht.map(({ node }) => node)),
	);

	it('wordt van een huishouden één keer gelezen', () => {
		let gerekend = 0;
		const tel = () => {
			gerekend++;
			return 7;
		};
		const duur = bereken('euro/maand', { x }, {}, tel, bron);
		const read = reader({ x: 1 }, dag);
		expect(read(duur.isMinstens(duur).node).value).toBe(true);
		// Both ends of one range.
		expect(gerekend).toBe(2);
		expect(read(duur.node)).toBe(read(duur.node));
	});
});

describe('een vergelijking van ruwe getallen', () => {
	const van = (van: number, tot: number) => ({ van, tot });
	it.each<
		[keyof Pick<Maandgetal, 'isMinstens' | 'isHoogstens' | 'isMeerDan' | 'isMinderDan'>, unknown, unknown, Value]
	>([
		['isMinstens', van(2, 3), van(1, 2), true],
		['isMinstens', van(1, 2), van(2, 3), undefined],
		['isMinstens', van(1, 2), van(3, 4), false],
		['isHoogstens', van(1, 2), van(2, 3), true],
		['isHoogstens', van(2, 3), van(1, 2), undefined],
		['isHoogstens', van(3, 4), van(1, 2), false],
		['isMeerDan', van(3, 4), van(1, 2), true],
		['isMeerDan', van(2, 3), van(1, 2), undefined],
		['isMeerDan', van(1, 2), van(2, 3), false],
		['isMinderDan', van(1, 2), van(3, 4), true],
		['isMinderDan', van(1, 2), van(2, 3), undefined],
		['isMinderDan', van(2, 3), van(1, 2), false],
	])('%s: %j en %j', (teken, links, rechts, waarde) =>
		expect(lees(x[teken](y), { x: links, y: rechts }).value).toBe(waarde),
	);
});
