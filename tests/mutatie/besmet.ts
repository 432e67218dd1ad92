/** Whether a mutant changes anything that a test can see, before the whole test is run again for it. */
import { rowOn } from '#rules';
import type { Result, Value } from '../../rules/kern/evalueer.ts';
import { allNodes, type Node, type NormRij } from '../../rules/kern/node.ts';
import type { Gelezen, Lezer } from './kijk.ts';
import type { Mutant } from './mutant.ts';

type Rijen = readonly NormRij<unknown>[];

const oneindig = (_: string, een: unknown) => (een === Infinity ? 'oneindig' : een);
const tekst = (value: Value) => JSON.stringify(value, oneindig);
const isGelijk = (a: Result, b: Result) =>
	a.stale === b.stale &&
	(a.value === b.value || tekst(a.value) === tekst(b.value)) &&
	(a.open === b.open || a.open.join() === b.open.join());

/** What one reader has of a test, worked out once for all mutants. */
interface Bekend extends Lezer {
	readonly volgorde: readonly Node[];
	readonly plek: ReadonlyMap<Node, number>;
	readonly isTop: (node: Node) => boolean;
	/** The members of a list are read by readers of their own. */
	readonly lijsten: readonly Node[];
}

const onder = new WeakMap<Node, ReadonlySet<object>>();
/** All nodes and rows below. */
function watOnder(node: Node): ReadonlySet<object> {
	const bekend = onder.get(node);
	if (bekend) return bekend;
	const alles = new Set(
		allNodes(node).flatMap((een): readonly object[] => ('rijen' in een ? [een, een.rijen] : [een])),
	);
	onder.set(node, alles);
	return alles;
}

export interface Gezien extends Gelezen {
	readonly bekend: readonly Bekend[];
}

export function maakGezien(gelezen: Gelezen, toppen: ReadonlySet<Node>): Gezien {
	const bekend = gelezen.lezers.map((lezer): Bekend => {
		const volgorde = [...lezer.gezien.keys()];
		const deel = new Set([...lezer.gezien.values()].flatMap(({ parts }) => parts.map(({ node }) => node)));
		return {
			...lezer,
			volgorde,
			plek: new Map(volgorde.map((node, i) => [node, i])),
			isTop: (node) => toppen.has(node) || !deel.has(node),
			lijsten: volgorde.filter(({ kind }) => kind === 'leden'),
		};
	});
	return { ...gelezen, bekend };
}

/** Reads again what changed, and what rests on it, until nothing changes any more or somebody can see it. */
function isZichtbaar({ gezien, lees, volgorde, plek, isTop, lijsten }: Bekend, plekken: ReadonlySet<object>): boolean {
	const isGeraakt = (node: Node) => plekken.has(node) || ('rijen' in node && plekken.has(node.rijen));
	const zelf = [...gezien.keys()].filter(isGeraakt);
	const lijst = lijsten.filter((node) => [...plekken].some((een) => watOnder(node).has(een)));
	const begin = new Set([...zelf, ...lijst]);
	if (begin.size === 0) return false;
	const nieuw = new Map<Node, Result>();
	const anders = new Set<Node>();
	const read = (node: Node): Result => {
		const bekend = nieuw.get(node) ?? gezien.get(node);
		if (bekend) return bekend;
		const result = lees(read, node);
		nieuw.set(node, result);
		return result;
	};
	const eerste = Math.min(...[...begin].map((node) => plek.get(node)!));
	for (let i = eerste; i < volgorde.length; i += 1) {
		const node = volgorde[i]!;
		const was = gezien.get(node)!;
		if (!begin.has(node) && !was.parts.some((part) => anders.has(part.node))) continue;
		const wordt = lees(read, node);
		if (isGelijk(was, wordt)) continue;
		if (isTop(node)) return true;
		nieuw.set(node, wordt);
		anders.add(node);
	}
	return false;
}

/** The row for each day on which one was looked up. */
const opDeDagen = ({ rijen }: Gelezen, welke: object) =>
	[...(rijen.get(welke) ?? [])].filter((dag) => dag !== null).map((dag) => rowOn(welke as Rijen, dag));

/** @returns whether the test can notice the mutant */
export function besmet({ soort, plekken, verschuift, zet }: Mutant, gezien: Gezien): boolean {
	if (plekken.some((plek) => gezien.regelingen.has(plek))) return true;
	if (verschuift && plekken.some((plek) => gezien.rijen.get(plek)?.has(null))) return true;
	const voor = plekken.map((plek) => (soort === 'norm' ? opDeDagen(gezien, plek) : []));
	const terug = zet();
	try {
		if (soort === 'norm') {
			const rijen = plekken.flatMap((plek, i) => opDeDagen(gezien, plek).map((rij, j) => [voor[i]![j], rij] as const));
			if (rijen.every(([was, is]) => was === is)) return false;
			// Another row, or none: whether the rules have a figure for the day is not read from the tree.
			if (rijen.some(([was, is]) => was?.[0] !== is?.[0]) || gezien.bekend.length === 0) return true;
		}
		const geraakt = new Set(plekken);
		return gezien.bekend.some((lezer) => isZichtbaar(lezer, geraakt));
	} catch {
		return true;
	} finally {
		terug();
	}
}
