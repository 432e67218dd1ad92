/** When a table is set anew. */
import { beginVanTermijn, type Datum, type Termijn } from '#rules';

/** The first day of the period after that of the day. */
export function volgendeTermijn(dag: Datum, termijn: Termijn): Datum {
	const begin = beginVanTermijn(dag, termijn);
	const jaar = Number(begin.slice(0, 4));
	if (termijn === 'halfjaar' && begin.endsWith('-01-01')) return `${jaar}-07-01` as Datum;
	return `${jaar + 1}-01-01` as Datum;
}

/** The first 1 January or 1 July after the day. */
export const volgendePeildag = (dag: Datum) => volgendeTermijn(dag, 'halfjaar');
