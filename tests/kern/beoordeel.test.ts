/** From a rule to an outcome: the class, the amount, what is still asked, and how old the figures are. */
import { describe, expect, it } from 'vitest';
import {
	beoordeel,
	beoordeelRoute,
	inForce,
	isSilent,
	maandenPer,
	normsOf,
	treesOf,
} from '../../rules/kern/beoordeel.ts';
import type { Datum } from '../../rules/kern/datum.ts';
import { reader, type Antwoorden } from '../../rules/kern/evalueer.ts';
import type { NormRij, Zekerheid } from '../../rules/kern/node.ts';
import { eis, type Regeling, type Route } from '../../rules/kern/regeling.ts';
import {
	altijd,
	antwoordOf,
	feit,
	geen,
	indien,
	jaarnorm,
	nooit,
	norm,
	onbepaald,
	onbegrensd,
	som,
	tussen,
	type JaNee,
} from '../../rules/kern/uitdrukking.ts';

const bron = { wet: 'een proefwet', artikel: '1', url: 'https://example.org' } as const;
const rij = (vanaf: Datum, waarde: number | null, datum: string | null = '2026', hoe: Zekerheid = 'gezien') =>
	[vanaf, waarde, { titel: 'proef', url: 'https://example.org', datum }, hoe] as NormRij<number>;
const beleid = (...rijen: readonly NormRij<number>[]) => norm('beleid', 'euro/maand', rijen);
const perJaar = (...rijen: readonly NormRij<number>[]) => jaarnorm('perJaar', 'euro/maand', 'jaar', rijen);

const inkomen = feit.getal('inkomen', 'euro/maand', { van: 0, tot: Infinity });
const [wie, wat, waarom, heeft] = ['wie', 'wat', 'waarom', 'heeft'].map((id) => feit.jaNee(id)) as [
	JaNee,
	JaNee,
	JaNee,
	JaNee,
];
const maak = (meer: Partial<Regeling> = {}): Regeling => ({
	id: 'proef',
	doelgroep: { wie: eis(altijd, bron) },
	eisen: { wat: eis(altijd, bron) },
	...meer,
});
const lees = (r: Regeling, antwoorden: Antwoorden = {}, dag: Datum = '2026-11-22') =>
	beoordeel(r, reader(antwoorden, dag), dag);

it.each([
	['maand', 1],
	['kwartaal', 3],
	['jaar', 12],
	['keer', 12],
] as const)('spreidt een bedrag per %s over %i maanden', (per, maanden) => expect(maandenPer(per)).toBe(maanden));

describe('de klasse', () => {
	it.each([
		['alles klopt', maak(), 'waarschijnlijk'],
		['niet de doelgroep', maak({ doelgroep: { wie: eis(nooit, bron) } }), 'niet-van-toepassing'],
		['een eis is niet waar', maak({ eisen: { wat: eis(nooit, bron) } }), 'waarschijnlijk-niet'],
		['een eis is onbekend', maak({ eisen: { wat: eis(wat, bron) } }), 'misschien'],
		['de gemeente weegt elk geval', maak({ discretionair: true }), 'misschien'],
		['een voorbehoud is waar', maak({ voorbehouden: { als: eis(altijd, bron) } }), 'misschien'],
		['een voorbehoud is onbekend', maak({ voorbehouden: { als: eis(waarom, bron) } }), 'misschien'],
		['een voorbehoud is niet waar', maak({ voorbehouden: { als: eis(nooit, bron) } }), 'waarschijnlijk'],
	])('%s', (_naam, r, oordeel) => expect(lees(r).oordeel).toBe(oordeel));

	it('zegt zonder normen van die dag geen nee, en ook geen bedrag', () => {
		const later = beleid(rij('2026-12-01', 100));
		const r = maak({ eisen: { wat: eis(nooit, bron) }, bedrag: later });
		expect(lees(r)).toMatchObject({ oordeel: 'misschien', bedrag: null });
		expect(lees(r, {}, '2026-12-01').oordeel).toBe('waarschijnlijk-niet');
	});

	it('vraagt van een eis die niemand kan beslissen niets, en houdt de voorbehouden dan voor zich', () => {
		const eisen = { wat: eis(onbepaald('x'), bron) };
		const voorbehouden = { als: eis(waarom, bron) };
		expect(lees(maak({ eisen, voorbehouden })).open).toEqual([]);
		expect(lees(maak({ voorbehouden })).open).toEqual(['waarom']);
	});

	it('vraagt ook naast een voorbehoud dat waar is wat het bedrag wegneemt, en anders niets', () => {
		const zeker = { x: eis(altijd, bron), als: eis(waarom, bron, { zonderBedrag: true }) };
		const bedrag = beleid(rij('2024-01-01', 100));
		expect(lees(maak({ voorbehouden: zeker, bedrag })).open).toEqual(['waarom']);
		expect(lees(maak({ voorbehouden: zeker, bedrag }), { waarom: true })).toMatchObject({ bedrag: null, open: [] });
		expect(lees(maak({ voorbehouden: zeker })).open).toEqual([]);
		expect(lees(maak({ voorbehouden: { ...zeker, als: eis(waarom, bron) }, bedrag })).open).toEqual([]);
	});

	it('zegt naast een voorbehoud dat niemand kan beslissen ook welk ander voorbehoud nog open is', () => {
		const voorbehouden = { x: eis(onbepaald('x'), bron), als: eis(waarom, bron) };
		expect(lees(maak({ voorbehouden }))).toMatchObject({ oordeel: 'misschien', open: ['waarom'] });
	});

	it('vraagt naast een voorbehoud dat niemand kan beslissen nog wat het bedrag verandert', () => {
		const voorbehouden = { x: eis(onbepaald('x'), bron), als: eis(waarom, bron, { zonderBedrag: true }) };
		const r = maak({ voorbehouden, bedrag: beleid(rij('2024-01-01', 100)) });
		expect(lees(r)).toMatchObject({ oordeel: 'misschien', open: ['waarom'], bedrag: { van: 100 } });
		expect(lees(r, { waarom: true })).toMatchObject({ oordeel: 'misschien', open: [], bedrag: null });
	});
});

describe('wanneer de wet iets vraagt', () => {
	const vanaf = eis(nooit, bron, { vanaf: '2026-03-01' });
	const tot = eis(nooit, bron, { tot: '2026-03-01' });
	it.each([
		[vanaf, '2026-02-28', false],
		[vanaf, '2026-03-01', true],
		[tot, '2026-02-28', true],
		[tot, '2026-03-01', false],
		[eis(nooit, bron), '2026-03-01', true],
		[eis(nooit, bron, { vanaf: '2026-01-01', tot: '2026-02-01' }), '2025-12-31', false],
		[eis(nooit, bron, { vanaf: '2026-01-01', tot: '2026-02-01' }), '2026-01-31', true],
	] as const)('geval %#: op %s geldt het, %s', (een, dag, geldt) => {
		expect(inForce(een, dag)).toBe(geldt);
		expect(lees(maak({ eisen: { wat: een } }), {}, dag).oordeel).toBe(geldt ? 'waarschijnlijk-niet' : 'waarschijnlijk');
	});
});

describe('wat nog te vragen is', () => {
	const r = maak({
		doelgroep: { wie: eis(wie, bron) },
		eisen: { wat: eis(wat, bron) },
		voorbehouden: { als: eis(waarom, bron) },
		bedrag: inkomen,
	});
	it.each([
		['van alles', {}, ['wie', 'wat', 'waarom', 'inkomen']],
		['niets als het niet voor hen is', { wie: false }, []],
		['alleen of het voor hen is, als het niet mag', { wat: false }, ['wie']],
		['niets meer van een voorbehoud dat al waar is', { wie: true, wat: true, waarom: true }, ['inkomen']],
	])('%s', (_naam, antwoorden, open) => expect(lees(r, antwoorden).open).toEqual(open));

	it('elke vraag één keer', () => {
		const dubbel = maak({ doelgroep: { wie: eis(wat, bron) }, eisen: { wat: eis(wat, bron) } });
		expect(lees(dubbel).open).toEqual(['wat']);
	});
});

describe('of iemand het al heeft', () => {
	const r = maak({ heeftAl: heeft });
	it.each([
		[{ heeft: true }, true],
		[{ heeft: false }, false],
		[{ heeft: null }, null],
		[{}, null],
	])('%j: %s', (antwoorden, verwacht) => expect(lees(r, antwoorden).heeftAl).toBe(verwacht));
	it('niet, als wij dat niet vragen', () => expect(lees(maak()).heeftAl).toBe(false));
	it.each([true, false])('zegt of de gemeente elk geval weegt: %s', (discretionair) =>
		expect(lees(maak({ discretionair })).discretionair).toBe(discretionair),
	);
});

describe('het bedrag', () => {
	it('staat erbij zolang er hoop is, per maand', () => {
		const bedrag = beleid(rij('2024-01-01', 100));
		expect(lees(maak({ bedrag })).bedrag).toEqual({
			...{ van: 100, tot: 100, per: 'maand' },
			...{ normVanaf: null, verouderd: false },
		});
		expect(lees(maak({ bedrag, eisen: { wat: eis(nooit, bron) } })).bedrag).toBeNull();
	});
	it('valt weg bij een voorbehoud met een ander bedrag, zolang dat waar is', () => {
		const voorbehouden = { als: eis(waarom, bron, { zonderBedrag: true }) };
		const r = maak({ bedrag: beleid(rij('2024-01-01', 100)), voorbehouden });
		expect([true, false, null].map((antwoord) => lees(r, { waarom: antwoord }).bedrag?.van)).toEqual([
			undefined,
			100,
			100,
		]);
	});
	it.each([
		[0, 0, true],
		[-3, 0, true],
		[-3, -1, true],
		[0, 1, false],
		[0, Infinity, true],
		[1, Infinity, false],
	])('van %d tot %d: wij zwijgen erover, %s', (van, tot, zwijgt) => expect(isSilent(van, tot)).toBe(zwijgt));
	it('is er niet als er niets van over is, of als het alles kan zijn', () => {
		expect(lees(maak({ bedrag: geen('euro/maand') })).bedrag).toBeNull();
		expect(lees(maak({ bedrag: tussen(geen('euro/maand'), onbegrensd('euro/maand')) })).bedrag).toBeNull();
	});

	it('zegt van wanneer het oudste cijfer is, en of dat van een eerder jaar is', () => {
		const dit = perJaar(rij('2026-01-01', 100), rij('2025-01-01', 90));
		const vorig = perJaar(rij('2025-01-01', 50));
		const vast = beleid(rij('2020-01-01', 1));
		expect(lees(maak({ bedrag: som(bron, dit, vast) })).bedrag).toMatchObject({
			...{ van: 101, normVanaf: '2026-01-01', verouderd: false },
		});
		expect(lees(maak({ bedrag: som(bron, dit, vorig) })).bedrag).toMatchObject({
			...{ van: 150, normVanaf: '2025-01-01', verouderd: true },
		});
	});

	it('is van geen dag als de enige jaarnorm die meedoet nog geen cijfer heeft', () => {
		const later = perJaar(rij('2027-01-01', 5));
		const isMeer = antwoordOf(inkomen, later).isMeerDan(beleid(rij('2024-01-01', 1)));
		const bedrag = indien(isMeer, beleid(rij('2024-01-01', 100)), beleid(rij('2024-01-01', 200)));
		expect(lees(maak({ bedrag })).bedrag).toMatchObject({ van: 100, tot: 200, normVanaf: null });
	});
});

describe('hoe oud de cijfers zijn', () => {
	const nieuw = inkomen.isHoogstens(perJaar(rij('2026-01-01', 100)));
	const oud = inkomen.isHoogstens(perJaar(rij('2025-01-01', 100)));
	const metEisen = (...als: readonly JaNee[]) =>
		maak({ eisen: Object.fromEntries(als.map((een, i) => [`eis${i}`, eis(een, bron)])) });

	it.each([
		['geen jaarnorm', metEisen(altijd), false],
		['dit jaar', metEisen(nieuw), false],
		['vorig jaar', metEisen(oud), true],
		['een van beide', metEisen(nieuw, oud), true],
		['alleen het bedrag', maak({ bedrag: perJaar(rij('2025-01-01', 100)) }), true],
	])('%s: verouderd is %s', (_naam, r, verouderd) => expect(lees(r).verouderd).toBe(verouderd));

	const grens = (...wat: Parameters<typeof rij>) => inkomen.isHoogstens(beleid(rij(...wat)));
	it.each([
		[
			'de oudste dag die een bron noemt',
			metEisen(grens('2024-01-01', 1, '2025-03'), grens('2024-01-01', 1, '2024')),
			'2024',
		],
		['een bron zonder dag', metEisen(grens('2024-01-01', 1, null), grens('2024-01-01', 1, '2024')), null],
		['een cijfer dat niet is gevonden', metEisen(grens('2024-01-01', null, '2024', 'niet-gevonden')), null],
		['alleen een jaarnorm', metEisen(nieuw), null],
		[
			'een term die niet is gevonden',
			{
				...metEisen(grens('2024-01-01', 1, '2025')),
				termen: { t: beleid(rij('2024-01-01', null, '2024', 'niet-gevonden')) },
			},
			null,
		],
		[
			'een term die wordt uitgerekend met wat niet is gevonden',
			{
				...metEisen(grens('2024-01-01', 1, '2025')),
				termen: { t: som(bron, inkomen, beleid(rij('2024-01-01', null, '2024', 'niet-gevonden'))) },
			},
			null,
		],
		[
			'een term die wel is gevonden, naast een die niet is gevonden',
			{
				...metEisen(grens('2024-01-01', 1, '2025')),
				termen: { t: beleid(rij('2024-01-01', 1)), u: beleid(rij('2024-01-01', null, '2024', 'niet-gevonden')) },
			},
			null,
		],
		[
			'een term die wel is gevonden',
			{ ...metEisen(grens('2024-01-01', 1, '2025')), termen: { t: beleid(rij('2024-01-01', 1, '2020')) } },
			'2025',
		],
	])('%s', (_naam, r, bevestigd) => expect(lees(r).bevestigd).toBe(bevestigd));
});

describe('waar een regeling op rust', () => {
	const [grens, bedrag, al, schatting] = ['grens', 'bedrag', 'al', 'schatting'].map((id) =>
		norm(id, 'euro/maand', [rij('2024-01-01', 1)]),
	) as [typeof inkomen, typeof inkomen, typeof inkomen, typeof inkomen];
	const r = maak({
		eisen: { wat: eis(antwoordOf(inkomen, schatting).isHoogstens(grens), bron) },
		bedrag,
		heeftAl: inkomen.isMeerDan(al),
	});
	it('op de normen van de eisen, het bedrag en wat iemand al heeft, niet op die van een schatting', () => {
		expect(normsOf(r).map(({ id }) => id)).toEqual(['grens', 'bedrag', 'al']);
		expect(normsOf(r)).toBe(normsOf(r));
	});
	it('op elke boom die wordt gelezen', () => expect(treesOf(r)).toHaveLength(4));
});

describe('een route', () => {
	const [past, vandaag, dezeWeek, heeftAl] = ['past', 'vandaag', 'dezeWeek', 'heeftAl'].map((id) => feit.jaNee(id)) as [
		JaNee,
		JaNee,
		JaNee,
		JaNee,
	];
	const route: Route = {
		...{ id: 'proef', trede: 'wijkteam', past, vandaag, dezeWeek, heeftAl, bron, contacten: [] },
		bijzonder: { jong: feit.jaNee('jong'), oud: feit.jaNee('oud') },
	};
	const leesRoute = (antwoorden: Antwoorden) => beoordeelRoute(route, reader(antwoorden, '2026-11-22'));
	it.each([
		[{}, { past: false, spoed: null, heeftAl: false, bijzonder: [], open: ['past', 'vandaag', 'dezeWeek'] }],
		[
			{ past: true, vandaag: true, heeftAl: true },
			{ past: true, spoed: 'vandaag', heeftAl: true, open: [] },
		],
		[
			{ past: false, dezeWeek: true },
			{ past: false, spoed: 'deze-week', open: ['vandaag'] },
		],
		[{ past: true, jong: true, oud: false }, { bijzonder: ['jong'] }],
		[{ heeftAl: false }, { heeftAl: false }],
	])('%j', (antwoorden, verwacht) => expect(leesRoute(antwoorden)).toMatchObject(verwacht));
});
