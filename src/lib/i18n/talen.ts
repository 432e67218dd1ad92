/** The languages of the site, each by its own name. Dutch is the one in which the law speaks. */
export const taalnamen = {
	nl: 'Nederlands',
	en: 'English',
	ar: 'العربية',
	pl: 'Polski',
	uk: 'Українська',
	tr: 'Türkçe',
} as const;
export type Lang = keyof typeof taalnamen;
export type AndereTaal = Exclude<Lang, 'nl'>;
export const talen = Object.keys(taalnamen) as readonly Lang[];
export const isLang = (text: string): text is Lang => text in taalnamen;
