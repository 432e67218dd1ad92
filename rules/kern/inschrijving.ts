/** What the register holds: a regeling or a route with its texts, which load only when somebody reads them. */
import type { Regeling, Route } from './regeling.ts';
import type { Routetekst, Teksten } from './teksten.ts';

export type Taal = 'nl';

type PerTaal<T> = { readonly [L in Taal]: () => Promise<{ readonly default: T }> };

export interface Inschrijving {
	readonly regel: Regeling;
	readonly teksten: PerTaal<Teksten>;
}
export interface Routeinschrijving {
	readonly route: Route;
	readonly teksten: PerTaal<Routetekst>;
}

/** The one way to publish a regeling; a forgotten text is a compile error. */
export const schrijfIn = <R extends Regeling>(regel: R, teksten: PerTaal<Teksten<R>>): Inschrijving => ({
	regel,
	teksten,
});

/** A module with one line for each regeling: what it holds, in the order of the ids, which no bundler changes. */
export const inschrijvingenUit = (module: Readonly<Record<string, Inschrijving>>): readonly Inschrijving[] =>
	Object.values(module).sort((a, b) => (a.regel.id < b.regel.id ? -1 : 1));
