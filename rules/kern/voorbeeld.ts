/** Examples are data: the documentation shows them, one suite runs them, whoever changes a rule writes them first. */
import type { Oordeel } from './beoordeel.ts';
import { exact, type Bereik } from './bereik.ts';
import type { Datum } from './datum.ts';
import type { Antwoorden } from './evalueer.ts';

export interface Voorbeeld {
	readonly naam: string;
	readonly peildatum: Datum;
	/** With `gemeente`. */
	readonly antwoorden: Antwoorden;
	readonly oordeel: Oordeel;
	/** Euro; null: no amount. Left out: not looked at. */
	readonly bedrag?: Bereik | null;
	/** Where the expected outcome comes from. */
	readonly herkomst: string;
}

type Kort = readonly [naam: string, anders: Antwoorden, oordeel: Oordeel, bedrag?: number | Bereik | null];

/** The same examples of a regeling where only somebody else can say yes: what was probable is possible. */
export const hoogstensMisschien = (lijst: readonly Voorbeeld[]): readonly Voorbeeld[] =>
	lijst.map((een) => (een.oordeel === 'waarschijnlijk' ? { ...een, oordeel: 'misschien' } : een));

/**
 * Examples of one regeling, each as what differs from a base household.
 * @param herkomst where the expected outcomes come from
 */
export const voorbeelden = (
	peildatum: Datum,
	basis: Antwoorden,
	herkomst: string,
	lijst: readonly Kort[],
): readonly Voorbeeld[] =>
	lijst.map(([naam, anders, oordeel, bedrag]) => ({
		naam,
		peildatum,
		antwoorden: { ...basis, ...anders },
		oordeel,
		herkomst,
		...(bedrag === undefined ? {} : { bedrag: typeof bedrag === 'number' ? exact(bedrag) : bedrag }),
	}));
