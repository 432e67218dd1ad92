/** The last day of a school year on which a gemeente still takes a request. */
import type { Vindplaats } from '../kern/node.ts';
import type { Aanvraagtermijn } from '../kern/termijn.ts';
import { norm } from '../kern/uitdrukking.ts';
import { grondslag } from './bronnen.ts';

/**
 * Before this day of July. Pages say "vóór 31 juli", "tot 31 juli" and "tot uiterlijk 31 juli"; the first of these
 * keeps everybody in time.
 * @param vanaf the first day of the school year of the page
 */
export function voorEindeSchooljaar(vanaf: '2018-08-01' | '2021-08-01', pagina: Vindplaats) {
	const aanvragenVoorDag = norm('aanvragenVoorDag', 'aantal', [[vanaf, 31, pagina, 'gezien']]);
	const aanvragenVoorMaand = norm('aanvragenVoorMaand', 'aantal', [[vanaf, 7, pagina, 'gezien']]);
	const termijn: Aanvraagtermijn = {
		soort: 'elk-jaar',
		dag: aanvragenVoorDag,
		maand: aanvragenVoorMaand,
		bron: grondslag(pagina),
	};
	return { termen: { aanvragenVoorDag }, termijn };
}
