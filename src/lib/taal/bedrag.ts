/** Amounts as people type them. */
export type Termijn = 'maand' | '4weken' | 'week';

const perJaar: Readonly<Record<Termijn, number>> = { maand: 12, '4weken': 13, week: 52 };

/** Arabic and Persian figures as Western ones: their last four bits are the number. */
const westers = (tekst: string) => tekst.replace(/[٠-٩۰-۹]/g, (teken) => `${teken.charCodeAt(0) & 15}`).trim();

/** '€ 1.350,-' to 1350; null where it is no amount. One kind of dot or comma before three figures parts thousands. */
export function leesBedrag(tekst: string): number | null {
	const kaal = westers(tekst)
		.replace(/[\s€\p{Cf}]|euro?/giu, '')
		.replace(/[٫،]/g, ',')
		.replace(/,[-–—]*$|[-–—]+$/, '')
		.replace(/^[1-9]\d{0,2}(([.٬]\d{3})+(?![.٬\d])|(,\d{3})+(?![,\d]))/, (heel) => heel.replace(/\D/g, ''));
	const bedrag = /^\d+([.,]\d\d?)?$/.test(kaal) ? Number(kaal.replace(',', '.')) : NaN;
	return bedrag <= 10_000_000 ? bedrag : null;
}

/** An amount per term to whole euros per month; an amount per month stays as it is. */
export const perMaand = (bedrag: number, termijn: Termijn) =>
	termijn === 'maand' ? bedrag : Math.round((bedrag * perJaar[termijn]) / 12);

/** '12' to 12; null where it is not a whole age of a child. */
export function leesKinderleeftijd(tekst: string): number | null {
	const kaal = westers(tekst);
	const leeftijd = /^\d\d?$/.test(kaal) ? Number(kaal) : NaN;
	return leeftijd <= 17 ? leeftijd : null;
}
