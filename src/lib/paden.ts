import { resolve } from '$app/paths';
import type { Lang } from './i18n/talen';
import type { Doel } from './check/check.svelte';
import type { Nummer } from './check/nummers';

export type Pagina =
	'' | 'controleren' | 'uitkomst' | 'direct-hulp' | 'einde' | 'gewist' | 'narekenen' | 'over' | 'regels';

/** The address of the page on which one rule can be checked. */
export const regelpad = (lang: Lang, id: string) => `${resolve('/')}${lang}/regels/${id}/`;

/** The address of a page, with the trailing slash that static hosts need. */
export const pad = (lang: Lang, pagina: Pagina = '') => `${resolve('/')}${lang}/${pagina ? `${pagina}/` : ''}`;

/** The address of a question: a number that says nothing about an answer. */
export const vraagpad = (lang: Lang, nummer: Nummer) => `${resolve('/')}${lang}/vragen/${nummer}/`;

/** The address to which a screen leads. */
export const doelpad = (lang: Lang, doel: Doel) =>
	'vraag' in doel ? vraagpad(lang, doel.vraag) : pad(lang, doel.pagina);
