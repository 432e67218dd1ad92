/** The door to the same rules with one thing changed: for who wants to see what a choice of policy does. */
import type { Regelset } from '../kern/check.ts';
import { metAfbouwVan, type Afbouwwijziging } from './afbouw.ts';
import { metNorm, type Normwijziging } from './norm.ts';

/** Where the wish to taper off stands, and where the share comes from. */
export { kadersSociaalDomein as bronVoorstelAfbouw } from '../gemeenten/haarlemmermeer/bronnen.ts';
export { beleidsregelDraagkracht as bronDeelAfbouw } from '../gemeenten/zandvoort/bronnen.ts';
export { deelAfbouw, nietAfTeBouwen, type RedenNietAf } from './afbouw.ts';
export { inkomensgrens } from './grens.ts';
export { proefwaarde, wijzigbareNormen, type WijzigbareNorm } from './norm.ts';

export type Wijziging = Normwijziging | Afbouwwijziging;

/**
 * The same rules with one thing changed; what it does not touch stays the same object.
 * @throws RangeError with a message in Dutch where the figure or regeling is unknown or the value is impossible
 */
export const pasAan = (set: Regelset, wijziging: Wijziging): Regelset =>
	wijziging.soort === 'norm' ? metNorm(set, wijziging) : metAfbouwVan(set, wijziging);
