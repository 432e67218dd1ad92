/** How a language is written. */
import type { Lang } from './talen';

export const richtingVan = (lang: Lang) => (lang === 'ar' ? 'rtl' : 'ltr');

/** Western figures everywhere, since letters and banks have those. */
const notaties: Readonly<Record<Lang, string>> = {
	nl: 'nl-NL',
	en: 'en-GB',
	ar: 'ar-u-nu-latn',
	pl: 'pl',
	uk: 'uk',
	tr: 'tr',
};
export const notatieVan = (lang: Lang): string => notaties[lang];
