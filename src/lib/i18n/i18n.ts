import { createInstance, type i18n, type ResourceKey } from 'i18next';
import { getContext, setContext } from 'svelte';
import { nederlands, type Taalvorm } from '../taal/vorm';
import type { Lang } from './talen';

/** The words of one language: its texts, and how it writes numbers and days. */
export type T = i18n['t'] & Taalvorm;
export type Taal = i18n & { readonly t: T };

/** One lazily loaded chunk per namespace; other languages are found by what only they load. */
const dutch = import.meta.glob<ResourceKey>(['../locales/nl/*.json', '!../locales/nl/getal.json'], {
	import: 'default',
});

const file = async (lang: Lang, name: string): Promise<ResourceKey> =>
	lang === 'nl' ? dutch[`../locales/nl/${name}.json`]!() : (await import('./vertaald')).file(lang, name);
export type Namespace =
	| 'agenda'
	| 'algemeen'
	| 'blad'
	| 'clienten'
	| 'controle'
	| 'dossier'
	| 'helpen'
	| 'narekenen'
	| 'overdracht'
	| 'regels'
	| 'regeling'
	| 'spoor'
	| 'storing'
	| 'tekst'
	| 'uitkomst'
	| 'verdienen'
	| 'vertaling'
	| 'verwijzen'
	| 'vragen'
	| 'woorden';

/** Adds the texts of one part of the site to an instance that is in use. */
export async function addNamespace(instance: i18n, namespace: Namespace): Promise<void> {
	const lang = instance.language as Lang;
	if (instance.hasResourceBundle(lang, namespace)) return;
	instance.addResourceBundle(lang, namespace, await file(lang, namespace));
}

/** The questions after the first, under the same namespace but in a file of their own: the first one stays light. */
export async function addVervolgvragen(instance: i18n): Promise<void> {
	const lang = instance.language as Lang;
	if (instance.exists('2.vraag', { ns: 'vragen' })) return;
	instance.addResourceBundle(lang, 'vragen', await file(lang, 'vervolgvragen'), true);
}

/** A new instance, so that languages that are prerendered share no state. */
export async function createI18n(lang: Lang): Promise<Taal> {
	const instance = createInstance();
	await instance.init({
		lng: lang,
		fallbackLng: false,
		ns: [],
		defaultNS: 'algemeen',
		resources: {},
		interpolation: { escapeValue: false },
		initAsync: false,
		saveMissing: true,
		missingKeyHandler: (_lang, namespace, key) => {
			// A missing text fails the prerender, and so the build, instead of showing its key to a reader.
			throw new Error(`i18n: missing ${namespace}:${key}`);
		},
	});
	await addNamespace(instance, 'algemeen');
	const vorm = lang === 'nl' ? nederlands : await (await import('./vertaald')).vormVan(lang);
	return Object.assign(instance, { t: Object.assign(instance.t, vorm) });
}

const sleutel = Symbol('i18n');
export const provideI18n = (get: () => Taal) => setContext(sleutel, get);
/** The translate function of the page. */
export const useI18n = (): T => {
	const get = getContext<() => Taal>(sleutel);
	return get().t;
};
