/** The rules know no world around them, and leave nothing behind: the same answers give the same outcome, always. */
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { beoordeelAlles, gemeenteIds, laadRegelset, type Antwoorden, type Datum } from '#rules';
import { compileer } from '#rules/snel';
import { inkomenslijn, nietsBruto } from '#rules/besteedbaar';
import { pasAan } from '#rules/varianten';
import { regel } from './gezegd.ts';
import { ingekort, metSchatting, verruimingen, volledigHuishouden } from './huishoudens.ts';

const dag = '2026-11-22';
const seed = 20261130;
const alles = await laadRegelset(gemeenteIds);
const iedereen: fc.Arbitrary<Antwoorden> = fc
	.tuple(fc.oneof(volledigHuishouden, volledigHuishouden.map(metSchatting)), verruimingen)
	.map(([een, hoe]) => ingekort(een, hoe));
const mensen = (aantal: number) => fc.sample(iedereen, { numRuns: aantal, seed });

afterEach(() => vi.unstubAllGlobals());

/** What the rules may not touch, whoever asks. `new Date(day)` and `Date.UTC` reckon with a given day: they may. */
function vergiftig() {
	const gif = (naam: string) => () => {
		throw new Error(`De regels lazen ${naam}.`);
	};
	const weg = (naam: string) => new Proxy({}, { get: (_, deel) => gif(`${naam}.${String(deel)}`)() });
	const namen = [
		...['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'document', 'window', 'navigator', 'location'],
		...['performance', 'crypto', 'Intl', 'console', 'process'],
	];
	const functies = ['fetch', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'XMLHttpRequest'];
	const Echt = Date;
	const zonderKlok = new Proxy(Echt, {
		apply: gif('de klok'),
		construct: (_, [moment]: [string]) => (moment === undefined ? gif('de klok')() : new Echt(moment)),
		get: (klasse, deel) => (deel === 'now' ? gif('Date.now') : Reflect.get(klasse, deel)),
	});
	for (const naam of namen) vi.stubGlobal(naam, weg(naam));
	for (const naam of functies) vi.stubGlobal(naam, gif(naam));
	vi.stubGlobal('Date', zonderKlok);
	vi.stubGlobal(
		'Math',
		new Proxy(Math, { get: (alles, deel) => (deel === 'random' ? gif('toeval') : Reflect.get(alles, deel)) }),
	);
}

/** What `doe` gives or throws in a world in which nothing of the world may be touched. */
function zonderWereld<T>(doe: () => T): T | Error {
	vergiftig();
	try {
		return doe();
	} catch (fout) {
		return fout as Error;
	} finally {
		vi.unstubAllGlobals();
	}
}

const volgensRegels = (een: Antwoorden, set = alles, op: Datum = dag) =>
	beoordeelAlles(set, een, op).regelingen.map(regel).sort();
const verdiensten = { zelf: { ...nietsBruto, loon: 20_000 }, partner: nietsBruto };

/** Before any rule was even read. */
const vooraf = vi.hoisted(() => new Set(Reflect.ownKeys(globalThis)));

/** Every door through which a household comes in. */
const deuren: readonly (readonly [naam: string, reken: (antwoorden: Antwoorden) => unknown])[] = [
	['de regels', (een) => volgensRegels(een)],
	['de klaargezette regels', (een) => compileer(alles, dag).beoordeel(een).map(regel)],
	['de regels met een ander getal', (een) => volgensRegels(een, pasAan(alles, { soort: 'afbouw' }))],
	['het doorrekenen', (een) => inkomenslijn(alles, een, verdiensten, dag).bij(2_500_000)],
];

describe.each(deuren)('%s', (_naam, reken) => {
	it('raken geen klok, toeval, opslag, netwerk of opmaak aan', () => {
		for (const een of mensen(5)) expect(zonderWereld(() => reken(een))).toEqual(reken(een));
	});

	it('zetten niets neer waar een ander het vindt', () => {
		mensen(5).forEach(reken);
		expect(Reflect.ownKeys(globalThis).filter((naam) => !vooraf.has(naam))).toEqual([]);
	});
});

it('het gif werkt', () => {
	const lezers: readonly (() => unknown)[] = [
		() => Date.now(),
		() => new Date(),
		() => Math.random(),
		() => fetch('https://example.org'),
		() => localStorage.length,
		() => new Intl.NumberFormat('nl'),
		() => process.env['HOME'],
	];
	for (const lees of lezers) expect(zonderWereld(lees)).toBeInstanceOf(Error);
	expect(zonderWereld(() => new Date(Date.UTC(2026, 0, 1)).getTime())).toBe(Date.UTC(2026, 0, 1));
});

/** Also what hides inside: functions have no parts that rules may write in. */
function bevries<T>(waarde: T, gezien = new Set<unknown>()): T {
	if (typeof waarde !== 'object' || waarde === null || gezien.has(waarde)) return waarde;
	gezien.add(waarde);
	Object.values(waarde).forEach((deel) => bevries(deel, gezien));
	return Object.freeze(waarde);
}

it('laten antwoorden en regels zoals zij waren', () => {
	bevries(alles);
	for (const een of mensen(10).map((een) => bevries(structuredClone(een)))) {
		expect(() => volgensRegels(een)).not.toThrow();
		expect(() => compileer(alles, dag).alles(een)).not.toThrow();
	}
});

it('zeggen van elk huishouden hetzelfde, wie er ook vóór kwam', () => {
	const rekenaar = compileer(alles, dag);
	const lezers = [
		(een: Antwoorden) => volgensRegels(een),
		(een: Antwoorden) => rekenaar.beoordeel(een).map(regel).sort(),
	];
	const eerderen = fc.array(fc.tuple(iedereen, fc.constantFrom(dag, '2025-05-05', '2027-02-01')), {
		minLength: 1,
		maxLength: 4,
	});
	fc.assert(
		fc.property(iedereen, eerderen, (een, eerder) => {
			for (const lees of lezers) {
				const eerst = lees(een);
				for (const [ander, op] of eerder) {
					lees(ander);
					volgensRegels(ander, alles, op);
				}
				expect(lees(een)).toEqual(eerst);
			}
			// Who remembers everything says the same each time, but not what the other says.
			expect(lezers[0]!(een)).toEqual(lezers[1]!(een));
		}),
		{ numRuns: 15, seed },
	);
});
