/** Amounts as people type them. */
export type Termijn = 'maand' | '4weken' | 'week';

const perJaar: Readonly<Record<Termijn, number>> = { maand: 12, '4weken': 13, week: 52 };

/** '€ 1.350,-' to 1350; null where it is no amount. A dot before three figures parts thousands. */
export function leesBedrag(tekst: string): number | null {
	const kaal = tekst.replace(/[\s\u00a0€]|euro|eur/gi, '').replace(/,[-–—]*$|[-–—]+$/, '');
	const [, heel, centen = '0'] = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:[.,](\d{1,2}))?$/.exec(kaal) ?? [];
	if (heel === undefined) return null;
	const bedrag = Number(`${heel.replaceAll('.', '')}.${centen}`);
	return bedrag <= 10_000_000 ? bedrag : null;
}

/** An amount per term to whole euros per month; an amount per month stays as it is. */
export const perMaand = (bedrag: number, termijn: Termijn) =>
	termijn === 'maand' ? bedrag : Math.round((bedrag * perJaar[termijn]) / 12);

/** '12' to 12; null where it is not a whole age of a child. */
export function leesKinderleeftijd(tekst: string): number | null {
	const leeftijd = /^\d{1,2}$/.test(tekst.trim()) ? Number(tekst) : NaN;
	return leeftijd <= 17 ? leeftijd : null;
}
