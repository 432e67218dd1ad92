/** Chance that comes out the same for the same seed. */

export interface Toeval {
	/** From 0 up to, not including, 1. */
	readonly getal: () => number;
	readonly kans: (deel: number) => boolean;
	/** A whole number, both ends included. */
	readonly heel: (van: number, tot: number) => number;
	readonly tussen: (van: number, tot: number) => number;
	/** One of several, by weight. */
	readonly kies: <T extends string>(gewichten: Readonly<Record<T, number>>) => T;
}

/** Spreads a whole number over all 32 bits, so that neighbours have nothing in common. */
function meng(getal: number): number {
	let x = getal | 0;
	x = Math.imul(x ^ (x >>> 16), 0x45d9f3b);
	x = Math.imul(x ^ (x >>> 16), 0x45d9f3b);
	return (x ^ (x >>> 16)) >>> 0;
}

/** Mulberry32. @param zaad of the whole file @param i which household: it does not depend on those before it */
export function toevalVoor(zaad: number, i: number): Toeval {
	let stand = meng(meng(zaad) + i);
	const getal = () => {
		stand = (stand + 0x6d2b79f5) | 0;
		let t = Math.imul(stand ^ (stand >>> 15), 1 | stand);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	};
	return {
		getal,
		kans: (deel) => getal() < deel,
		heel: (van, tot) => van + Math.floor(getal() * (tot - van + 1)),
		tussen: (van, tot) => van + getal() * (tot - van),
		kies: <T extends string>(gewichten: Readonly<Record<T, number>>) => {
			const paren = Object.entries<number>(gewichten) as [T, number][];
			let rest = getal() * paren.reduce((som, [, gewicht]) => som + gewicht, 0);
			return (paren.find(([, gewicht]) => (rest -= gewicht) < 0) ?? paren.at(-1)!)[0];
		},
	};
}
