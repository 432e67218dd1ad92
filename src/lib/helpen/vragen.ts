/** All questions on one page: which of them can wait, and in which parts they stand. */
import { nummers, type Nummer } from '../check/nummers';
import type { Pad } from '../check/pad';
import { schermen } from '../check/schermen';

/** Without these answers the other questions would show options and limits that are not this household's. */
const eerst: readonly Nummer[] = [1, 2, 4, 5, 6];
export const magOpenBlijven = (nummer: Nummer) => !eerst.includes(nummer);

/** The questions that stand on the page: those of the path, and the one at which it waits. */
export const gevraagdOp = ({ standen }: Pad): readonly Nummer[] =>
	nummers.filter((nummer) => standen[nummer] !== undefined && schermen[nummer].soort !== 'bericht');

/** The same, by the parts of the check. */
export function delenVan(pad: Pad): readonly { readonly deel: 1 | 2 | 3 | 4; readonly nummers: readonly Nummer[] }[] {
	const gevraagd = gevraagdOp(pad);
	return ([1, 2, 3, 4] as const)
		.map((deel) => ({ deel, nummers: gevraagd.filter((nummer) => schermen[nummer].deel === deel) }))
		.filter(({ nummers }) => nummers.length);
}
