/** What a helper should know at a question or at the outcome, with who says so. */
import type { Vindplaats } from '#rules';
import type { Nummer } from '../check/nummers';

export type Hulpplek = Nummer | 'uitkomst';

export interface Hulpregel {
	/** The key of its text. */
	readonly tekst: 'energie' | 'digid';
	readonly bron: Vindplaats;
}

/** The ministry to the association of debt counsellors: the announced end of a contract is no proof of a threat (Wgs art. 4). */
const eindeLevering: Vindplaats = {
	titel: 'NVVK, Eindeleveringssignaal energiebedrijf vereist geen onmiddellijke actie',
	url: 'https://www.nvvk.nl/page/1439/2023/11/01/Eindeleveringssignaal-energiebedrijf-vereist-geen-onmiddellijke-actie',
	datum: '2023-11-01',
};

/** The page on which who asks, and the partner too, has to log in; the other gemeenten were not read so far. */
const digid: Vindplaats = {
	titel: 'Gemeente Haarlemmermeer, pagina Individuele inkomenstoeslag',
	url: 'https://haarlemmermeergemeente.nl/individuele-inkomenstoeslag',
	datum: '2024',
};

const perPlek: Readonly<Partial<Record<Hulpplek, Hulpregel>>> = {
	14: { tekst: 'energie', bron: eindeLevering },
	uitkomst: { tekst: 'digid', bron: digid },
};

export const hulpregelBij = (plek: Hulpplek): Hulpregel | null => perPlek[plek] ?? null;
