import type { Vindplaats } from '../kern/node.ts';

/** One form of a gemeente with which one asks for several regelingen. */
export interface Formulier {
	readonly id: string;
	/** What it is called and where it is. */
	readonly naam: string;
	readonly metDigid: boolean;
	/** Ids as they are published: with the gemeente, or those of the country that the gemeente carries out. */
	readonly regelingen: readonly string[];
	/** Ids of contacts of the gemeente; at least one is not digital. */
	readonly contacten: readonly string[];
	/** Where it says that one asks for several at once. */
	readonly bron: Vindplaats;
}
