/** Counts under ten say something about people who can be found. They are printed nowhere. */

/** The lowest count that is printed. */
export const drempel = 10;

export type Aantal =
	| { readonly soort: 'aantal'; readonly waarde: number }
	/** Under ten. */
	| { readonly soort: 'klein' }
	/** With it a small one could be worked out. */
	| { readonly soort: 'mee' };

export const isKlein = (aantal: number) => aantal < drempel;
/** Nobody is found in an empty group. */
export const isTeVinden = (aantal: number) => aantal > 0 && isKlein(aantal);

/** A count that belongs to no whole that is printed. */
export const los = (aantal: number): Aantal =>
	isKlein(aantal) ? { soort: 'klein' } : { soort: 'aantal', waarde: aantal };

export const nietGetoond: Aantal = { soort: 'mee' };

const som = (aantallen: readonly number[]) => aantallen.reduce((tot, aantal) => tot + aantal, 0);

/**
 * How many of the larger counts are not printed beside the small ones, the smallest first. Of each of them a reader knows
 * that it is ten or more, and no more than the smallest that is printed. It goes on until what is hidden together leaves
 * a small count anything from 1 to 9.
 */
function aantalMee(klein: number, groot: readonly number[]): number {
	let mee = 0;
	let verborgen = klein;
	do {
		verborgen += groot[mee]!;
		mee += 1;
	} while (mee < groot.length && (verborgen < drempel * (mee + 1) || verborgen > mee * groot[mee]!));
	return mee;
}

/**
 * Counts that exclude each other and together are a whole that a reader may know. Where one of them is from 1 to 9,
 * others are not printed either, so that no difference gives it. Of a whole with less than ten for each count not even
 * is said which of them are small: too few ways are left to come to that whole.
 */
export function rij(aantallen: readonly number[]): readonly Aantal[] {
	const geheel = som(aantallen);
	if (isKlein(geheel) || !aantallen.some(isTeVinden)) return aantallen.map(los);
	if (geheel < drempel * aantallen.length) return aantallen.map(() => nietGetoond);
	const plekken = aantallen.map((_, i) => i).filter((i) => !isKlein(aantallen[i]!));
	const opGrootte = plekken.sort((a, b) => aantallen[a]! - aantallen[b]!);
	const groot = opGrootte.map((i) => aantallen[i]!);
	const mee = new Set(opGrootte.slice(0, aantalMee(som(aantallen.filter(isKlein)), groot)));
	return aantallen.map((aantal, i) => (mee.has(i) ? nietGetoond : los(aantal)));
}

/**
 * A count of a group beside counts of its parts, which may overlap.
 * @param delen each of them is printed where it is ten or more
 */
export function naastDelen(geheel: number, delen: readonly number[]): Aantal {
	const verraadt = delen.some((deel) => isTeVinden(deel) || isTeVinden(Math.abs(geheel - deel)));
	return verraadt && !isKlein(geheel) ? nietGetoond : los(geheel);
}

export const isZichtbaar = ({ soort }: Aantal) => soort === 'aantal';
