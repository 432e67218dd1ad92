/** A set of rules made ready for many households on one day: the same outcome as `beoordeel.ts`, without the reasons. */
import { beoordeel, beoordeelRoute, type Oordeel, type Per } from '../beoordeel.ts';
import type { Bereik } from '../bereik.ts';
import type { Regelset } from '../check.ts';
import type { Datum } from '../datum.ts';
import { evaluate, reader, type Antwoorden, type Value } from '../evalueer.ts';
import type { Node } from '../node.ts';

/** What of a `Beoordeling` can be counted and added. */
export interface SnelleBeoordeling {
	readonly id: string;
	readonly oordeel: Oordeel;
	/** As `Bedrag`, without the day of the norm. */
	readonly bedrag: (Bereik & { readonly per: Per; readonly verouderd: boolean }) | null;
	/** A jaarnorm of the regeling has no row for the period of the peildatum. */
	readonly verouderd: boolean;
	/** null while unknown. */
	readonly heeftAl: boolean | null;
}

/** Answers that stay what they are; what does not hang on a free one is worked out once. */
export interface Vast {
	readonly antwoorden: Antwoorden;
	/** Keys of the contract that every call gives anew: 'inkomen', 'kinderen'. */
	readonly vrij: readonly string[];
}

export interface Rekenaar {
	/**
	 * Every regeling, in the order of the set.
	 * @param antwoorden answers as the contract has them; of a compilation with fixed answers only the free ones are read
	 */
	readonly beoordeel: (antwoorden: Antwoorden) => readonly SnelleBeoordeling[];
	/** Whether each route fits, in the order of the set. */
	readonly past: (antwoorden: Antwoorden) => readonly boolean[];
	/** Both, for one household read once. */
	readonly alles: (antwoorden: Antwoorden) => {
		readonly regelingen: readonly SnelleBeoordeling[];
		readonly past: readonly boolean[];
	};
}

/**
 * @param peildatum the day on which the law is read
 * @param vast left out: every answer is free
 */
export function compileer(set: Regelset, peildatum: Datum, vast?: Vast): Rekenaar {
	const read = (antwoorden: Antwoorden) => reader(samen(antwoorden, vast), peildatum);
	const past = (antwoorden: Antwoorden) => set.routes.map((route) => beoordeelRoute(route, read(antwoorden)).past);
	const alle = (antwoorden: Antwoorden) =>
		set.regelingen.map((r) => {
			const { id, oordeel, bedrag, verouderd, heeftAl } = beoordeel(r, read(antwoorden), peildatum);
			const kort = bedrag && { van: bedrag.van, tot: bedrag.tot, per: bedrag.per, verouderd: bedrag.verouderd };
			return { id, oordeel, bedrag: kort, verouderd, heeftAl };
		});
	return { beoordeel: alle, past, alles: (antwoorden) => ({ regelingen: alle(antwoorden), past: past(antwoorden) }) };
}

/** One tree: what `evaluate` gives as its value. */
export const compileerNode =
	(node: Node, peildatum: Datum, vast?: Vast) =>
	(antwoorden: Antwoorden): Value =>
		evaluate(node, samen(antwoorden, vast), peildatum).value;

function samen(antwoorden: Antwoorden, vast?: Vast): Antwoorden {
	if (!vast) return antwoorden;
	const vrij = Object.entries(antwoorden).filter(([id]) => vast.vrij.includes(id));
	const eigen = Object.entries(vast.antwoorden).filter(([id]) => !vast.vrij.includes(id));
	return Object.fromEntries([...eigen, ...vrij]);
}
