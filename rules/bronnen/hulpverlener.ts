/** Sources of what a helper should know, and that no rule needs. */
import type { Vindplaats } from '../kern/node.ts';

/** The ministry to the association of debt counsellors: the announced end of a contract is no proof of a threat (Wgs art. 4). */
export const eindeLevering: Vindplaats = {
	titel: 'NVVK, Eindeleveringssignaal energiebedrijf vereist geen onmiddellijke actie',
	url: 'https://www.nvvk.nl/page/1439/2023/11/01/Eindeleveringssignaal-energiebedrijf-vereist-geen-onmiddellijke-actie',
	datum: '2023-11-01',
};
