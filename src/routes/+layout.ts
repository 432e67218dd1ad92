import { addNamespace, createI18n } from '$lib/i18n/i18n';
import { isLang } from '$lib/i18n/talen';
import type { LayoutLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

export const load: LayoutLoad = async ({ params }) => {
	const gevraagd = params.lang ?? 'nl';
	const lang = isLang(gevraagd) ? gevraagd : 'nl';
	const i18n = await createI18n(lang);
	if (lang === 'nl') return { lang, i18n, vertaling: null };
	await addNamespace(i18n, 'vertaling');
	return { lang, i18n, vertaling: (await import('$lib/onderdelen/vertaald')).paginadelen(lang) };
};
