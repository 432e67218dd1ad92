/** What has to be said about a translation, as keys of the namespace vertaling. */
import type { Vertaalstand } from '#rules/vertaald';

export type Vertaalzin = 'nietNagekeken' | 'deelsNederlands' | 'gemeenteUit';

/**
 * @param isNagekeken whether a person read the screens
 * @param stand of the texts of the rules; null: there are none on this page
 */
export const vertaalzinnen = (isNagekeken: boolean, stand: Vertaalstand | null): readonly Vertaalzin[] => [
	...(isNagekeken && !stand?.ongezien.length ? [] : (['nietNagekeken'] as const)),
	...(stand?.onvertaald.length ? (['deelsNederlands'] as const) : []),
	...(stand?.uitgezet.length ? (['gemeenteUit'] as const) : []),
];
