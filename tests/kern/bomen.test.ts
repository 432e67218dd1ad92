/** Random trees with ranges against brute force: what is said early must hold for every way the rest can be answered. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { evaluate, isDecided, type Antwoorden, type Value } from '../../rules/kern/evalueer.ts';
import type { Bereik } from '../../rules/kern/bereik.ts';
import type { Getal, JaNee } from '../../rules/kern/uitdrukking.ts';
import { alle, bereken, feit, indien, kies, minstensEen, niet, norm } from '../../rules/kern/uitdrukking.ts';
import { comparisonsIn } from '../../rules/kern/vergelijking.ts';
import { bron } from './proef.ts';

const vindplaats = { titel: 'proef', url: 'https://example.org', datum: '2020' } as const;
const dag = '2026-01-01';
const hoogste = 3;

const jaNees = ['a', 'b', 'c'].map((id) => feit.jaNee(id));
const getallen = ['x', 'y'].map((id) => feit.getal(id, 'aantal', { van: 0, tot: hoogste }));
const keuze = feit.keuze('k', ['p', 'q', 'r']);
const kinderen = feit.lijst(
	'kinderen',
	{ leeftijd: feit.getal('kinderen.leeftijd', 'jaar', { van: 0, tot: hoogste }) },
	4,
);
const jaar = (waarde: number) => norm('jaar', 'jaar', [['2020-01-01', waarde, vindplaats, 'gezien']]);

const { boom, som } = fc.letrec<{ boom: JaNee; som: Getal<'aantal'> }>((tie) => {
	const boom = tie('boom') as fc.Arbitrary<JaNee>;
	const som = tie('som') as fc.Arbitrary<Getal<'aantal'>>;
	const grens = fc.integer({ min: 0, max: 2 * hoogste });
	return {
		boom: fc.oneof(
			{ depthSize: 'small', withCrossShrink: true },
			fc.constantFrom(...jaNees),
			fc.subarray(['p', 'q', 'r'] as const, { minLength: 1 }).map((opties) => keuze.is(...opties)),
			fc.integer({ min: 0, max: hoogste }).map((n) => kinderen.heeftEen((kind) => kind.leeftijd.isMinstens(jaar(n)))),
			fc
				.tuple(som, som, fc.constantFrom('isMinstens', 'isHoogstens', 'isMeerDan', 'isMinderDan'))
				.map(([links, rechts, teken]) => links[teken](rechts)),
			fc.tuple(boom, boom).map(([p, q]) =>
				kies(
					[
						[p, 'een'],
						[q, 'twee'],
					],
					'drie',
				).is('een', 'drie'),
			),
			boom.map(niet),
			fc.tuple(boom, boom).map((delen) => alle(...delen)),
			fc.tuple(boom, boom).map((delen) => minstensEen(...delen)),
			fc.tuple(boom, boom, boom).map(([als, dan, anders]) => indien(als, dan, anders)),
		),
		som: fc.oneof(
			{ depthSize: 'small', withCrossShrink: true },
			fc.constantFrom(...getallen),
			grens.map((n) => norm('n', 'aantal', [['2020-01-01', n, vindplaats, 'gezien']])),
			fc
				.tuple(som, som)
				.map(([p, q]) => bereken('aantal', { p, q }, { p: 'stijgt', q: 'daalt' }, ({ p, q }) => 2 * p - q, bron)),
			fc
				.integer({ min: 0, max: hoogste })
				.map((n) => kinderen.aantalWaarvoor((kind) => kind.leeftijd.isMinstens(jaar(n)))),
			fc.tuple(boom, som, som).map(([als, dan, anders]) => indien(als, dan, anders)),
		),
	};
});
/** Absent, "weet ik niet", rough or exact. */
const ruw = fc.oneof(
	fc.constant(undefined),
	fc.constant(null),
	fc.integer({ min: 0, max: hoogste }),
	fc.tuple(fc.nat(hoogste), fc.nat(hoogste)).map(([p, q]) => ({ van: Math.min(p, q), tot: Math.max(p, q) })),
);
const deels = fc.record({
	a: fc.constantFrom(undefined, null, true, false),
	b: fc.constantFrom(undefined, true, false),
	c: fc.constantFrom(undefined, true, false),
	x: ruw,
	y: ruw,
	k: fc.constantFrom(undefined, null, 'p', 'q', 'r'),
	kinderen: fc.array(fc.record({ leeftijd: fc.constantFrom(null, 0, 1, 2, 3) }), { maxLength: 2 }),
});
type Deels = typeof deels extends fc.Arbitrary<infer D> ? D : never;

const alleGetallen = (antwoord: unknown): number[] => {
	if (typeof antwoord === 'number') return [antwoord];
	const { van, tot } = (antwoord ?? { van: 0, tot: hoogste }) as Bereik;
	return Array.from({ length: tot - van + 1 }, (_, i) => van + i);
};
const alleKinderen = (lijst: readonly { leeftijd: number | null }[]): { leeftijd: number }[][] =>
	lijst.reduce<{ leeftijd: number }[][]>(
		(tot, kind) => tot.flatMap((kop) => alleGetallen(kind.leeftijd).map((leeftijd) => [...kop, { leeftijd }])),
		[[]],
	);

/** Every household that the partial answers can still turn out to be. */
function volledig({ a, b, c, x, y, k, kinderen: lijst }: Deels): Antwoorden[] {
	const beide = (antwoord: boolean | null | undefined) => (typeof antwoord === 'boolean' ? [antwoord] : [true, false]);
	let uit: Antwoorden[] = [{}];
	const keuzes: [string, readonly unknown[]][] = [
		['a', beide(a)],
		['b', beide(b)],
		['c', beide(c)],
		['x', alleGetallen(x)],
		['y', alleGetallen(y)],
		['k', typeof k === 'string' ? [k] : ['p', 'q', 'r']],
		['kinderen', alleKinderen(lijst)],
	];
	for (const [naam, waarden] of keuzes)
		uit = uit.flatMap((een) => waarden.map((waarde) => ({ ...een, [naam]: waarde })));
	return uit;
}

const bevat = (vroeg: Value, laat: Value) => {
	if (vroeg === undefined) return true;
	if (typeof vroeg === 'boolean') return vroeg === laat;
	const [ruim, precies] = [vroeg as Bereik, laat as Bereik];
	return ruim.van <= precies.van && precies.tot <= ruim.tot;
};

it('never contradicts an early condition', () => {
	fc.assert(
		fc.property(boom, deels, (tree, antwoorden) => {
			const vroeg = evaluate(tree.node, antwoorden, dag).value;
			if (vroeg === undefined) return;
			for (const huishouden of volledig(antwoorden)) expect(evaluate(tree.node, huishouden, dag).value).toBe(vroeg);
		}),
		{ numRuns: 1500, seed: 20261122 },
	);
});

it('never contradicts an early range', () => {
	fc.assert(
		fc.property(som, deels, (tree, antwoorden) => {
			const vroeg = evaluate(tree.node, antwoorden, dag).value;
			for (const huishouden of volledig(antwoorden))
				expect(bevat(vroeg, evaluate(tree.node, huishouden, dag).value)).toBe(true);
		}),
		{ numRuns: 500, seed: 20261122 },
	);
});

it('decides every tree once everything is known', () => {
	fc.assert(
		fc.property(boom, deels, (tree, antwoorden) => {
			const [huishouden] = volledig(antwoorden);
			const { value, open } = evaluate(tree.node, huishouden!, dag);
			expect(isDecided(value)).toBe(true);
			expect(open).toEqual([]);
		}),
		{ numRuns: 500, seed: 20261122 },
	);
});

it('names every fact that can still change the result', () => {
	fc.assert(
		fc.property(boom, deels, (tree, antwoorden) => {
			const { open } = evaluate(tree.node, antwoorden, dag);
			const perFeit = new Map<string, Set<string>>();
			for (const huishouden of volledig(antwoorden)) {
				const uitkomst = String(evaluate(tree.node, huishouden, dag).value);
				for (const id of ['a', 'b', 'c', 'x', 'y', 'k']) {
					const rest = `${id}|${JSON.stringify({ ...huishouden, [id]: 0 })}`;
					perFeit.set(rest, (perFeit.get(rest) ?? new Set()).add(uitkomst));
				}
			}
			const bepalend = [...perFeit].filter(([, uitkomsten]) => uitkomsten.size > 1).map(([rest]) => rest.split('|')[0]);
			for (const id of new Set(bepalend)) expect(open).toContain(id);
		}),
		{ numRuns: 500, seed: 20261122 },
	);
});

const isZo = {
	'>=': (a: number, b: number) => a >= b,
	'<=': (a: number, b: number) => a <= b,
	'>': (a: number, b: number) => a > b,
	'<': (a: number, b: number) => a < b,
};

it('explains a condition with comparisons that say the same, in their own numbers', () => {
	let bekeken = 0;
	fc.assert(
		fc.property(boom, deels, (tree, antwoorden) => {
			const [huishouden] = volledig(antwoorden);
			const result = evaluate(tree.node, huishouden!, dag);
			for (const { links, teken, rechts, value } of comparisonsIn(result)) {
				const [a, b] = [links.value as Bereik, rechts.value as Bereik];
				expect(value).toBe(result.value);
				expect(isZo[teken](a.van, b.van)).toBe(value);
				bekeken++;
			}
		}),
		{ numRuns: 1500, seed: 20261122 },
	);
	expect(bekeken).toBeGreaterThan(500);
});

it('explains what nobody knows yet with comparisons that nobody can make yet', () => {
	fc.assert(
		fc.property(boom, deels, (tree, antwoorden) => {
			const result = evaluate(tree.node, antwoorden, dag);
			for (const { value } of comparisonsIn(result)) expect(value).toBe(result.value);
		}),
		{ numRuns: 1500, seed: 20261122 },
	);
});
