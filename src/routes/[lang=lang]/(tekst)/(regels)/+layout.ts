import { addNamespace } from '$lib/i18n/i18n';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ parent }) => {
	const { i18n, lang } = await parent();
	await addNamespace(i18n, 'regeling');
	// The rest is for who checks the rules, and they read Dutch.
	if (lang === 'nl') await addNamespace(i18n, 'regels');
};
