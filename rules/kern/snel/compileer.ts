/** A set of rules made ready for many households on one day: the same outcome as the evaluator, without the reasons. */
import type { Bereik } from '../bereik.ts';
import type { Regelset } from '../check.ts';
import type { Datum } from '../datum.ts';
import type { Antwoorden, Value } from '../evalueer.ts';
import type { Node } from '../node.ts';
import { judgeOf, type SnelleBeoordeling } from './beoordeel.ts';
import { build } from './bouw.ts';
import { UNKNOWN, YES, type Cel } from './cel.ts';
import { Household, type Vast } from './scope.ts';
import { turningPoints, type Teken } from './teken.ts';

export type { SnelleBeoordeling, Teken, Vast };

/** Reads one household at a time: not to be shared by calls that run inside each other. */
export interface Rekenaar {
	/**
	 * Every regeling, in the order of the set.
	 * @param antwoorden answers as the contract has them; of a compilation with fixed answers only the free ones are read
	 */
	readonly beoordeel: (antwoorden: Antwoorden) => readonly SnelleBeoordeling[];
	/** Whether each route fits, in the order of the set. */
	readonly past: (antwoorden: Antwoorden) => readonly boolean[];
	/** See `Teken`; the fewer free answers, the shorter it is. */
	readonly teken: (antwoorden: Antwoorden) => Teken;
	/** Both, for one household read once. */
	readonly alles: (antwoorden: Antwoorden) => {
		readonly regelingen: readonly SnelleBeoordeling[];
		readonly past: readonly boolean[];
	};
	/** The value of any tree for the household that was read last: what `evaluate` gives. */
	readonly waarde: (node: Node) => Value;
}

/**
 * Takes a few milliseconds; what comes out is for hundreds of calls or more.
 * @param peildatum the day on which the law is read
 * @param vast left out: every answer is free
 */
export function compileer(set: Regelset, peildatum: Datum, vast?: Vast): Rekenaar {
	const household = new Household(peildatum, vast);
	const judges = set.regelingen.map((r) => judgeOf(r, household.scope));
	const routes = set.routes.map((route) => build(route.past.node, household.scope));
	/** Made for the first who asks: most do not. */
	let sides: (() => Teken) | null = null;
	const judgeAll = () => judges.map((judge) => judge());
	const fitAll = () => routes.map((route) => route.run() === YES);
	const others = new Map<Node, Cel>();
	/** What is made anew may ask for more than was read of this household, so that is read again. */
	const other = (node: Node) => {
		const cel = build(node, household.scope);
		others.set(node, cel);
		household.enter(household.antwoorden);
		return cel;
	};
	return {
		beoordeel: (antwoorden) => {
			household.enter(antwoorden);
			return judgeAll();
		},
		past: (antwoorden) => {
			household.enter(antwoorden);
			return fitAll();
		},
		teken: (antwoorden) => {
			sides ??= turningPoints(household.scope);
			household.enter(antwoorden);
			return sides();
		},
		alles: (antwoorden) => {
			household.enter(antwoorden);
			return { regelingen: judgeAll(), past: fitAll() };
		},
		waarde: (node) => {
			const cel = others.get(node) ?? other(node);
			return valueOf(cel, cel.run());
		},
	};
}

/** One tree: what `evaluate` gives as its value. */
export function compileerNode(node: Node, peildatum: Datum, vast?: Vast): (antwoorden: Antwoorden) => Value {
	const household = new Household(peildatum, vast);
	const cel = build(node, household.scope);
	return (antwoorden) => {
		household.enter(antwoorden);
		return valueOf(cel, cel.run());
	};
}

/** Numbers that share what they are made of; undefined: unknown. */
export interface Getallenlezer<K extends string> {
	readonly lees: (antwoorden: Antwoorden) => Readonly<Record<K, Bereik | undefined>>;
	/** See `Teken`; of the household that was read last. */
	readonly teken: () => Teken;
}

export function compileerGetallen<K extends string>(
	bomen: Readonly<Record<K, Node>>,
	peildatum: Datum,
	vast?: Vast,
): Getallenlezer<K> {
	const household = new Household(peildatum, vast);
	const names = Object.keys(bomen) as K[];
	const cells = names.map((name) => build(bomen[name], household.scope));
	let sides: (() => Teken) | null = null;
	return {
		lees: (antwoorden) => {
			household.enter(antwoorden);
			const out = {} as Record<K, Bereik | undefined>;
			for (let i = 0; i < cells.length; i += 1)
				out[names[i]!] = valueOf(cells[i]!, cells[i]!.run()) as Bereik | undefined;
			return out;
		},
		teken: () => (sides ??= turningPoints(household.scope))(),
	};
}

function valueOf({ sort, lo, hi, options }: Cel, out: number): Value {
	if (sort === 'jaNee') return out === UNKNOWN ? undefined : out === YES;
	if (out === 0) return undefined;
	return sort === 'getal' ? { van: lo, tot: hi } : options.filter((_, i) => out & (1 << i));
}
