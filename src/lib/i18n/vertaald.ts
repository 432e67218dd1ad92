/** What only who reads another language than Dutch loads. */
import type { ResourceKey } from 'i18next';
import { vulIcu } from '../taal/icu';
import { nederlands, taalvorm, type Getalwoorden, type Taalvorm } from '../taal/vorm';
import { notatieVan } from './schrift';
import type { Lang } from './talen';

const files = import.meta.glob<ResourceKey>(['../locales/*/*.json', '!../locales/nl/*.json'], { import: 'default' });

/** The texts of one namespace in one language. */
export const file = (lang: Lang, name: string): Promise<ResourceKey> => files[`../locales/${lang}/${name}.json`]!();

const heelNederlands = /^\[\[(?:(?!\]\]).)+\]\]$/s;

/** How this language writes numbers and days. */
export async function vormVan(lang: Lang): Promise<Taalvorm> {
	const woorden = (await file(lang, 'getal')) as unknown as Getalwoorden;
	const notatie = notatieVan(lang);
	const vorm = taalvorm(lang, notatie, woorden, vulIcu(notatie));
	return {
		...vorm,
		// What nobody translated is Dutch, numbers and all.
		vul: (tekst, getallen) => (heelNederlands.test(tekst) ? nederlands : vorm).vul(tekst, getallen),
	};
}
