/** Help that tapers off: above the limit perhaps a part, as the council wants it (seed 003), up to a highest limit. */
import { krijgtMinimumuitkering } from '../begrippen/huishouden.ts';
import { inkomenIsPreciesHoogstens } from '../begrippen/inkomen.ts';
import type { Bron } from '../kern/node.ts';
import { eis } from '../kern/regeling.ts';
import { alle, minstensEen, niet, onbepaald, type Getal, type JaNee } from '../kern/uitdrukking.ts';
import { vanzelf } from './minimaregeling.ts';

/** Why nobody knows the sum above the limit. */
export const redenEenDeel = 'deelNaarDraagkracht';

interface Afbouw {
	/** Euro per month, without vakantiegeld: up to here all of it. */
	readonly grens: Getal<'euro/maand'>;
	/** Euro per month, without vakantiegeld: up to here perhaps a part. */
	readonly hoogsteGrens: Getal<'euro/maand'>;
	readonly bron: Bron;
	/** The ground of the tapering. */
	readonly bronAfbouw: Bron;
	/** Left out: who gets bijstand, IOAW, IOAZ or AIO; these fill the income up to the norm. */
	readonly automatisch?: JaNee;
}

/** The condition on the income, and the reservation that above the limit nobody knows the sum. */
export function naarDraagkracht({
	grens,
	hoogsteGrens,
	bron,
	bronAfbouw,
	automatisch = krijgtMinimumuitkering,
}: Afbouw) {
	const onderGrens = minstensEen(vanzelf(automatisch, bron), inkomenIsPreciesHoogstens(grens));
	const misschienEenDeel = alle(inkomenIsPreciesHoogstens(hoogsteGrens), onbepaald(redenEenDeel));
	return {
		inkomen: eis(minstensEen(onderGrens, misschienEenDeel), bron, {
			interpretatie:
				'Boven de grens stopt de hulp niet in één keer: misschien krijgt iemand een deel. Boven de hoogste grens die een bron noemt, zeggen wij nee.',
		}),
		eenDeel: eis(niet(onderGrens), bronAfbouw, { zonderBedrag: true }),
	};
}
