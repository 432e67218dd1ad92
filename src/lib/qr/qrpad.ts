/** A QR code as one path, that a page draws itself: no picture to fetch. */
import { encode } from 'uqr';

/** Bytes that the largest one holds, with a little to spare. */
export const grootsteQr = 2900;
/** The white edge that a camera needs, in squares. */
const rand = 4;

export interface Qrpad {
	/** Squares along a side, the edge included. */
	readonly maat: number;
	/** What is black. */
	readonly pad: string;
}

/**
 * @param ecc how much of it may be lost: 7, 15, 25 or 30%; more where that makes it no larger
 * @returns null where the text does not fit
 */
export function qrpadVan(tekst: string, ecc: 'L' | 'M' | 'Q' | 'H' = 'L'): Qrpad | null {
	if (new TextEncoder().encode(tekst).length > grootsteQr) return null;
	const { data, size } = encode(tekst, { ecc, boostEcc: true, border: 0 });
	const stukken = data.flatMap((rij, y) =>
		rij.flatMap((zwart, x) => {
			if (!zwart || rij[x - 1]) return [];
			const wit = rij.indexOf(false, x);
			const breed = (wit === -1 ? size : wit) - x;
			return [`M${x + rand} ${y + rand}h${breed}v1h-${breed}z`];
		}),
	);
	return { maat: size + 2 * rand, pad: stukken.join('') };
}
