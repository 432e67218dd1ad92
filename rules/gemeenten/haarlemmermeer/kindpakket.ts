/** What the parts of the Kindpakket share: the limits. */
import { bijLokaleGrens } from '../../begrippen/voorbehouden.ts';
import type { Vindplaats } from '../../kern/node.ts';
import { vermogensEis } from '../../sjablonen/minimaregeling.ts';
import { grondslag } from '../../sjablonen/bronnen.ts';
import { beslistermijn, grensKindpakket, naarDraagkrachtTot } from './normen.ts';

/** The conditions and reservations of every part of the Kindpakket, for `regeling({ … })`. */
export function kindpakket(pagina: Vindplaats, vermogen = vermogensEis(grondslag(pagina))) {
	const { inkomen, eenDeel } = naarDraagkrachtTot(grensKindpakket, grondslag(pagina));
	return {
		eisen: { inkomen, vermogen },
		voorbehouden: { ...bijLokaleGrens, eenDeel },
		termen: { beslistermijn },
	};
}
