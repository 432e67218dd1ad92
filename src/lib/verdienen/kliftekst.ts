/** Cliffs in words, and as flags above the picture. */
import type { Klif } from '#rules/besteedbaar';
import type { Plaatje } from './grafiek';

export type Klifsoort = 'stopt' | 'erbij' | 'onzeker' | 'misschienStopt';
type Met = Plaatje['kliffen'][number];

const hoogst = ({ zeker, hoogstens }: Klif['voor']) => Math.max(zeker, hoogstens);

/** What happens one cent further: it is gone, it comes, it is no more sure, or the "perhaps" ends too. */
export function soortVan({ voor, na }: Klif): Klifsoort {
	if (hoogst(na) > hoogst(voor)) return 'erbij';
	if (voor.zeker === 0) return 'misschienStopt';
	return na.zeker < voor.zeker && hoogst(na) === hoogst(voor) ? 'onzeker' : 'stopt';
}

/** By how much, whole euros per month: from the least to the most. */
export function verschilVan(klif: Klif): { readonly van: number; readonly tot: number } {
	const { voor, na } = klif;
	const soort = soortVan(klif);
	const zeker = soort === 'onzeker' ? voor.zeker : Math.abs(voor.zeker - na.zeker);
	const meest = soort === 'onzeker' ? hoogst(voor) : Math.abs(hoogst(voor) - hoogst(na));
	return { van: Math.round(Math.min(zeker || meest, meest)), tot: Math.round(Math.max(zeker, meest)) };
}

/** The toeslag for childcare goes down by dozens of small steps, that would hide the others. */
export const isOpvang = ({ id }: Pick<Klif, 'id'>) => id === 'kinderopvangtoeslag';

/** By regeling, in the order in which they come. */
export function perRegeling(
	kliffen: readonly Met[],
): readonly { readonly id: string; readonly kliffen: readonly Met[] }[] {
	const ids = [...new Set(kliffen.map(({ id }) => id))];
	return ids.map((id) => ({ id, kliffen: kliffen.filter((klif) => klif.id === id) }));
}

/** One place in the picture, with all that changes there. */
export interface Vlag {
	readonly nummer: number;
	readonly bruto: number;
	readonly kliffen: readonly Met[];
	/** The most it can be, whole euros per month. */
	readonly euro: number;
}

/** What is sure to stop or to come, and where a "perhaps" ends; numbered from left to right. */
export function vlaggenVan(kliffen: readonly Met[]): readonly Vlag[] {
	const plekken = [...new Set(kliffen.filter((klif) => !isOpvang(klif)).map(({ bruto }) => bruto))];
	return plekken.map((bruto, i) => {
		const hier = kliffen.filter((klif) => klif.bruto === bruto && !isOpvang(klif));
		return { nummer: i + 1, bruto, kliffen: hier, euro: hier.reduce((som, klif) => som + verschilVan(klif).tot, 0) };
	});
}
