/** In which order cards of one class stand: what cannot wait, what goes together, then the order of the rules. */
import type { Datum } from '#rules';
import type { Afspraak } from '../agenda/afspraken';
import { dagenTussen } from '../agenda/dagen';
import type { Bundel } from './bundel';
import type { Kaart } from './kaart';

/** A term of this many days or less goes first. */
const dichtbij = 30;

/** @param kaarten in the order of the rules: what brings in most in a year first */
export function opVolgorde(
	kaarten: readonly Kaart[],
	afspraken: readonly Afspraak[],
	bundels: readonly Pick<Bundel, 'waarschijnlijk' | 'misschien'>[],
	peildatum: Datum,
): readonly Kaart[] {
	const metHaast = afspraken
		.filter(({ voor, schuiftMee }) => voor !== null && !schuiftMee && dagenTussen(peildatum, voor) <= dichtbij)
		.flatMap(({ wat }) => wat.map(({ id }) => id));
	const samen = bundels.map(({ waarschijnlijk, misschien }) => [...waarschijnlijk, ...misschien].map(({ id }) => id));
	const rang = ({ id }: Kaart) => {
		const bundel = samen.findIndex((ids) => ids.includes(id));
		return (metHaast.includes(id) ? 0 : 100) + (bundel === -1 ? samen.length : bundel);
	};
	// The sort is stable, so within a rank the order of the rules stays.
	return [...kaarten].sort((a, b) => rang(a) - rang(b));
}
