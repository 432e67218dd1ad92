import { createI18n } from '$lib/i18n/i18n';
import { isLang } from '$lib/i18n/talen';
import type { LayoutLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

export const load: LayoutLoad = async ({ params }) => {
	const gevraagd = params.lang ?? 'nl';
	const lang = isLang(gevraagd) ? gevraagd : 'nl';
	return { lang, i18n: await createI18n(lang) };
};
