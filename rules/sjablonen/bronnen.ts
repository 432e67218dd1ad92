import type { Bron, Vindplaats } from '../kern/node.ts';

/** Local policy of which we could read no article: the page or the rule itself is the ground. */
export const grondslag = ({ titel, url }: Vindplaats): Bron => ({ wet: titel, artikel: '', url: url as Bron['url'] });
