/** What is known of every mutant so far; shared by all test files of one run. */
import type { Node } from '../../rules/kern/node.ts';
import type { Mutant } from './mutant.ts';

export interface Stand {
	readonly mutanten: readonly Mutant[];
	/** The name of the first test that noticed, by the id of the mutant. */
	readonly gedood: Map<string, string>;
	/** Ids of mutants that some test reads. */
	readonly gelezen: Set<string>;
	/** From here a regeling or a route is read. */
	readonly toppen: ReadonlySet<Node>;
	readonly perPlek: ReadonlyMap<object, readonly Mutant[]>;
}

const sleutel = Symbol.for('bereken-uw-recht.mutatie');
type Houder = { [sleutel]?: Stand };

export function standVan({ mutanten, toppen }: Pick<Stand, 'mutanten' | 'toppen'>): Stand {
	const houder = globalThis as Houder;
	const perPlek = new Map<object, Mutant[]>();
	for (const mutant of mutanten)
		for (const plek of mutant.plekken) perPlek.set(plek, [...(perPlek.get(plek) ?? []), mutant]);
	houder[sleutel] ??= { mutanten, toppen, gedood: new Map(), gelezen: new Set(), perPlek };
	return houder[sleutel];
}
