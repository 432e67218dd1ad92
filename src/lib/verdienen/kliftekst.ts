/** A cliff in words. */
import type { Klif } from '#rules/besteedbaar';

export type Klifsoort = 'stopt' | 'erbij' | 'onzeker' | 'misschienStopt';

const hoogst = ({ zeker, hoogstens }: Klif['voor']) => Math.max(zeker, hoogstens);

/** What happens one cent further: it is gone, it comes, it is no more sure, or the "perhaps" ends too. */
export function soortVan({ voor, na }: Klif): Klifsoort {
	if (hoogst(na) > hoogst(voor)) return 'erbij';
	if (voor.zeker === 0) return 'misschienStopt';
	return na.zeker < voor.zeker && hoogst(na) === hoogst(voor) ? 'onzeker' : 'stopt';
}

/** By how much, euro per month: from the least to the most. */
export function verschilVan(klif: Klif): { readonly van: number; readonly tot: number } {
	const { voor, na } = klif;
	if (soortVan(klif) === 'onzeker') return { van: voor.zeker, tot: hoogst(voor) };
	const [zeker, meest] = [Math.abs(voor.zeker - na.zeker), Math.abs(hoogst(voor) - hoogst(na))];
	return { van: Math.min(zeker || meest, meest), tot: Math.max(zeker, meest) };
}
