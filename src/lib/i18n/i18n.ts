import { createInstance, type i18n, type ResourceKey } from 'i18next';
import { getContext, setContext } from 'svelte';
import type { Lang } from './talen';

/** One lazily loaded chunk per language and namespace. */
const files = import.meta.glob<ResourceKey>('../locales/*/*.json', { import: 'default' });
export type Namespace =
	| 'agenda'
	| 'algemeen'
	| 'clienten'
	| 'controle'
	| 'dossier'
	| 'helpen'
	| 'narekenen'
	| 'overdracht'
	| 'regels'
	| 'spoor'
	| 'tekst'
	| 'tijd'
	| 'uitkomst'
	| 'verdienen'
	| 'verwijzen'
	| 'vragen';

/** Adds the texts of one part of the site to an instance that is in use. */
export async function addNamespace(instance: i18n, namespace: Namespace): Promise<void> {
	const lang = instance.language;
	if (instance.hasResourceBundle(lang, namespace)) return;
	instance.addResourceBundle(lang, namespace, await files[`../locales/${lang}/${namespace}.json`]!());
}

/** The questions after the first, under the same namespace but in a file of their own: the first one stays light. */
export async function addVervolgvragen(instance: i18n): Promise<void> {
	const lang = instance.language;
	if (instance.exists('2.vraag', { ns: 'vragen' })) return;
	const bundel = await files[`../locales/${lang}/vervolgvragen.json`]!();
	instance.addResourceBundle(lang, 'vragen', bundel, true);
}

/** A new instance, so that languages that are prerendered share no state. */
export async function createI18n(lang: Lang): Promise<i18n> {
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
	return instance;
}

const sleutel = Symbol('i18n');
export const provideI18n = (get: () => i18n) => setContext(sleutel, get);
/** The translate function of the page. */
export const useI18n = (): i18n['t'] => {
	const get = getContext<() => i18n>(sleutel);
	return get().t;
};
