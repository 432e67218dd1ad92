import { resolve } from '$app/paths';
import { isLang, type Lang } from './i18n/talen';
import type { Doel } from './check/check.svelte';
import type { Nummer } from './check/nummers';

export type Pagina =
	| ''
	| 'armoedeval'
	| 'controleren'
	| 'uitkomst'
	| 'direct-hulp'
	| 'einde'
	| 'gewist'
	| 'helpen'
	| 'klopt-er-iets-niet'
	| 'meer-verdienen'
	| 'narekenen'
	| 'over'
	| 'overdragen'
	| 'overnemen'
	| 'verwijzen'
	| 'verwijzen/signaalkaart'
	| 'rijk'
	| 'regelingen'
	| 'normen'
	| 'verantwoording'
	| 'wijzigingen'
	| 'niet-meer'
	| 'voorbeelden';

/** For who helps, or for who checks the rules: they read Dutch. */
const alleenNederlands = /^(armoedeval|helpen|niet-meer|normen|verantwoording|verwijzen|voorbeelden|wijzigingen)(\/|$)/;

/** The same page in another language; of what is only in Dutch, the start. */
export function inTaal(adres: string, lang: Lang): string {
	const [eerste = '', ...rest] = adres.slice(resolve('/').length).split('/');
	const pagina = isLang(eerste) ? rest.join('/') : '';
	return `${resolve('/')}${lang}/${alleenNederlands.test(pagina) ? '' : pagina}`;
}

/** The address of the page on which one regeling can be checked. */
export const regelingpad = (lang: Lang, id: string) => `${resolve('/')}${lang}/regelingen/${id}/`;

/** The address of the short check without a script. */
export const snelpad = (lang: Lang, gemeente: string) => `${resolve('/')}${lang}/snel/${gemeente}/`;

/** The table of all regelingen. */
export const regelingentabel = () => `${resolve('/')}nl/regelingen.csv`;

/** The address of a page, with the trailing slash that static hosts need. */
export const pad = (lang: Lang, pagina: Pagina = '') =>
	`${resolve('/')}${alleenNederlands.test(pagina) ? 'nl' : lang}/${pagina ? `${pagina}/` : ''}`;

/** The address of a question: a number that says nothing about an answer. */
export const vraagpad = (lang: Lang, nummer: Nummer) => `${resolve('/')}${lang}/vragen/${nummer}/`;

/** The address to which a screen leads. */
export const doelpad = (lang: Lang, doel: Doel) =>
	'vraag' in doel ? vraagpad(lang, doel.vraag) : pad(lang, doel.pagina);
