/** Chance that can be repeated: the same number always gives the same household. */
export type Toeval = () => number;

/** Mulberry32. @returns numbers from 0 up to 1 */
export function toevalVan(zaad: number): Toeval {
	let stand = zaad >>> 0;
	return () => {
		stand = (stand + 0x6d2b79f5) >>> 0;
		let t = stand;
		t = Math.imul(t ^ (t >>> 15), t | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
	};
}

export const kans = (toeval: Toeval, deel: number) => toeval() < deel;
export const heel = (toeval: Toeval, van: number, tot: number) => van + Math.floor(toeval() * (tot - van + 1));
export const een = <T>(toeval: Toeval, uit: readonly T[]): T => uit[Math.floor(toeval() * uit.length)]!;
/** Euro in whole cents. */
export const euro = (toeval: Toeval, van: number, tot: number) => heel(toeval, van * 100, tot * 100) / 100;
