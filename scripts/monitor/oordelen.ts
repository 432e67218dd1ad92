/** The one place where households meet the rules: a faster reckoner takes its place here. */
import { beoordeelAlles, type Beoordeling, type Datum, type Regelset } from '#rules';

type Antwoorden = Parameters<typeof beoordeelAlles>[1];

/** The outcome of every regeling of a set for one household. */
export type Beoordeler = (antwoorden: Antwoorden, peildatum: Datum) => readonly Beoordeling[];

/** Routes to help count for nothing here, so they are not reckoned. */
export function beoordelaarVan({ regelingen, volgorde, navolgorde }: Regelset): Beoordeler {
	const set: Regelset = { regelingen, volgorde, navolgorde, routes: [] };
	return (antwoorden, peildatum) => beoordeelAlles(set, antwoorden, peildatum).regelingen;
}
