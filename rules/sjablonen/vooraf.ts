import type { Vindplaats } from '../kern/node.ts';
import type { Aanvraagtermijn } from '../kern/termijn.ts';
import { grondslag } from './bronnen.ts';

/** Ask before there are costs. @param pagina where the gemeente says so */
export const vooraf = (pagina: Vindplaats): Aanvraagtermijn => ({
	soort: 'vooraf',
	vindplaats: pagina,
	bron: grondslag(pagina),
});
