/** What a helper should know at a question or at the outcome, with who says so. */
import type { Vindplaats } from '#rules';
import { digidHaarlemmermeer, eindeLevering } from '#rules/in-woorden';
import type { Nummer } from '../check/nummers';

export type Hulpplek = Nummer | 'uitkomst';

export interface Hulpregel {
	/** The key of its text. */
	readonly tekst: 'energie' | 'digid';
	readonly bron: Vindplaats;
}

const perPlek: Readonly<Partial<Record<Hulpplek, Hulpregel>>> = {
	14: { tekst: 'energie', bron: eindeLevering },
	// The page on which who asks, and the partner too, has to log in; of the other gemeenten none was read so far.
	uitkomst: { tekst: 'digid', bron: digidHaarlemmermeer },
};

export const hulpregelBij = (plek: Hulpplek): Hulpregel | null => perPlek[plek] ?? null;
