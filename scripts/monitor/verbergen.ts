/** Counts under ten say something about people who can be found. They are printed nowhere. */

/** The lowest count that is printed. */
export const drempel = 10;

export type Aantal =
	| { readonly soort: 'aantal'; readonly waarde: number }
	/** Under ten. */
	| { readonly soort: 'klein' }
	/** Ten or more, but with it a small one could be worked out. */
	| { readonly soort: 'mee' };

export const isKlein = (aantal: number) => aantal < drempel;
/** Nobody is found in an empty group. */
export const isTeVinden = (aantal: number) => aantal > 0 && isKlein(aantal);

/** A count that belongs to no whole that is printed. */
export const los = (aantal: number): Aantal =>
	isKlein(aantal) ? { soort: 'klein' } : { soort: 'aantal', waarde: aantal };

/**
 * Counts that exclude each other and together are a whole that a reader may know. Where one of them is from 1 to 9, the
 * smallest of the others is not printed either, so that no difference gives it.
 */
export function rij(aantallen: readonly number[]): readonly Aantal[] {
	const groot = aantallen.filter((aantal) => !isKlein(aantal));
	const mee = aantallen.some(isTeVinden) && groot.length ? aantallen.indexOf(Math.min(...groot)) : -1;
	return aantallen.map((aantal, i) => (i === mee ? { soort: 'mee' } : los(aantal)));
}

export const isZichtbaar = ({ soort }: Aantal) => soort === 'aantal';
