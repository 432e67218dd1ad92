/** What the evaluator says of a household, as far as the compiled rules say it too. */
import { beoordeel, beoordeelRoute } from '../../rules/kern/beoordeel.ts';
import type { Datum } from '../../rules/kern/datum.ts';
import { reader, type Antwoorden } from '../../rules/kern/evalueer.ts';
import type { Regeling, Route } from '../../rules/kern/regeling.ts';

interface Set {
	readonly regelingen: readonly Regeling[];
	readonly routes: readonly Route[];
}

export function volgensBoom({ regelingen, routes }: Set, antwoorden: Antwoorden, peildatum: Datum) {
	const read = reader(antwoorden, peildatum);
	return {
		regelingen: regelingen.map((r) => {
			const { id, oordeel, bedrag, verouderd, heeftAl } = beoordeel(r, read, peildatum);
			const kort = bedrag && { van: bedrag.van, tot: bedrag.tot, per: bedrag.per, verouderd: bedrag.verouderd };
			return { id, oordeel, bedrag: kort, verouderd, heeftAl };
		}),
		past: routes.map((route) => beoordeelRoute(route, read).past),
	};
}
