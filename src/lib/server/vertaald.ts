/** The texts of the rules with which a page is built, in its language. */
import { laadTeksten, type GemeenteId } from '#rules';
import { laadVertaling, type Vertaald, type Vertaalstand } from '#rules/vertaald';
import type { Lang } from '$lib/i18n/talen';

type InTaal = Omit<Vertaald, 'stand'> & {
	/** null: in Dutch. */
	readonly stand: Vertaalstand | null;
};

export async function laadInTaal(ids: readonly GemeenteId[], lang: Lang): Promise<InTaal> {
	const teksten = await laadTeksten(ids, 'nl');
	if (lang === 'nl') return { teksten, vertaal: (tekst) => tekst, metNaam: (een) => een, stand: null };
	return laadVertaling(ids, lang, teksten);
}

/** What holds for all of them together. */
export const samen = (standen: readonly (Vertaalstand | null)[]): Vertaalstand | null => {
	const bekend = standen.filter((stand) => stand !== null);
	if (!bekend.length) return null;
	const van = (deel: keyof Vertaalstand) => [...new Set(bekend.flatMap((stand) => stand[deel]))];
	return {
		nagekeken: van('nagekeken'),
		ongezien: van('ongezien'),
		onvertaald: van('onvertaald'),
		uitgezet: van('uitgezet'),
	};
};
