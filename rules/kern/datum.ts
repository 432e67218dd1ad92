/** An ISO day, `jjjj-mm-dd`; ISO days compare as text. */
export type Datum = `${number}-${number}-${number}`;

/** How often a jaarnorm is set anew. */
export type Termijn = 'jaar' | 'halfjaar';

/** A stretch of the calendar on whose first day a law may look. */
export type Periode = 'kwartaal';

/** The day on which a quarter begins. */
export const isBegin = (dag: Datum, van: Periode): boolean =>
	dag.endsWith('-01') && { kwartaal: ['01', '04', '07', '10'] }[van].includes(dag.slice(5, 7));

/** The first day of the year or half-year in which the day falls. */
export function beginVanTermijn(dag: Datum, termijn: Termijn): Datum {
	const tweedeHelft = termijn === 'halfjaar' && dag.slice(5, 7) >= '07';
	return `${dag.slice(0, 4)}-${tweedeHelft ? '07' : '01'}-01` as Datum;
}

const maandenActueel = 24;

/** Policy that a source last confirmed more than two years ago, or nobody knows when. */
export const isLangGeleden = (bevestigd: string | null, dag: Datum) =>
	bevestigd === null || maandenTussen(bevestigd, dag) > maandenActueel;

const maandenContact = 6;

/** A contact that somebody looked up in the last half year; without a day nobody knows when. */
export const isPasNagekeken = (nagekeken: string | null, dag: Datum) =>
	nagekeken !== null && maandenTussen(nagekeken, dag) <= maandenContact;

/** Whole months from the first day to the second; a bare year counts as its last month. */
export function maandenTussen(eerder: string, later: Datum): number {
	const maand = (dag: string) => Number(dag.slice(0, 4)) * 12 + Number(dag.slice(5, 7) || 12);
	return maand(later) - maand(eerder);
}
