/** What is said to a household of a regeling, in one line. */
import type { Bereik, Oordeel } from '#rules';

interface Gezegd {
	readonly id: string;
	readonly oordeel: Oordeel;
	readonly bedrag: Bereik | null;
}

/** To a hundredth of a cent: in another order a sum may differ by noise. */
export const regel = ({ id, oordeel, bedrag }: Gezegd) =>
	`${id}: ${oordeel} ${bedrag?.van.toFixed(4)} ${bedrag?.tot.toFixed(4)}`;
