/** A number that may be known only roughly; both ends are included. An exact number has `van === tot`. */
export interface Bereik {
	readonly van: number;
	readonly tot: number;
}

export const exact = (getal: number): Bereik => ({ van: getal, tot: getal });

export const isExact = ({ van, tot }: Bereik) => van === tot;

/** The smallest range that holds all the given ranges. */
export const omvat = (bereiken: readonly Bereik[]): Bereik => ({
	van: Math.min(...bereiken.map((bereik) => bereik.van)),
	tot: Math.max(...bereiken.map((bereik) => bereik.tot)),
});

/** Euro to whole cents, halves up; the tiny term undoes binary noise such as 1001.0649999. */
export const centen = (euro: number) => Math.round(euro * 100 + 1e-6);

/** Rounds an amount in euro to whole cents. */
export const opCenten = (euro: number) => centen(euro) / 100;
