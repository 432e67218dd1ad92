/** From net to gross: the inverse of the linear form of the table. */
import { nettoPerMaand, type Heffing } from './loonheffing.ts';

/** Halving this often leaves less than a millionth of a cent of any income. */
const halveringen = 64;

/**
 * Gross of which this is left, euro per month. Net rises with gross, so there is one.
 * @param netto euro per month
 */
export function brutoPerMaand(netto: number, heffing: Heffing): number {
	if (netto <= 0) return 0;
	if (netto === Infinity) return Infinity;
	let onder = netto;
	let boven = netto;
	while (nettoPerMaand(boven, heffing) < netto) boven *= 2;
	for (let i = 0; i < halveringen; i += 1) {
		const midden = (onder + boven) / 2;
		if (nettoPerMaand(midden, heffing) < netto) onder = midden;
		else boven = midden;
	}
	return boven;
}
