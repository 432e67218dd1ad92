/**
 * "Why did you ask me that?": no open fact is left unasked, on every path over the answer classes.
 *
 * Covered here: each regeling of the Rijk, and of Haarlem the two that are asked the most and the least for. Classes: all
 * options; of several options each alone, the one that rules out the others, a wage beside bijstand or an own business,
 * and all of them; amounts below, just above and far above the limits of this household, or unknown; a child at every age
 * from which a rule says something else, with every school that is asked, and three children. paden.ts says why one rule
 * at a time is every path of the whole check.
 *
 * zin.test.ts asks of each question on drawn whole paths whether it can change a class, an amount, a route or a text.
 * `npm run paden` walks every regeling and route of every gemeente, with more classes: too long for the gate.
 */
import { expect, test } from 'vitest';
import { maakLoper } from './paden.ts';
import { perRegel } from './samen.ts';
import { sets } from './wandelaar.ts';

const gemeente = 'haarlem';
const alles = sets[gemeente]!;
const lokaal = ['haarlem-individuele-inkomenstoeslag', 'haarlem-bijzondere-bijstand'];
const regelingen = perRegel({ ...alles, routes: [] }).filter(
	([id]) => !id.startsWith(`${gemeente}-`) || lokaal.includes(id),
);

test.each(regelingen)('every path of %s ends, and leaves no open fact unasked', (_id, set) => {
	const { bevindingen, paden } = maakLoper({ alles, set, gemeente, mate: 'poort' }).loop();
	expect(paden).toBeGreaterThan(0);
	expect(bevindingen.filter(({ soort }) => soort === 'nooit gevraagd').slice(0, 3)).toEqual([]);
});
