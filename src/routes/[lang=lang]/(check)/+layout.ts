import { addNamespace } from '$lib/i18n/i18n';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ parent, data }) => {
	const { i18n } = await parent();
	await addNamespace(i18n, 'vragen');
	// What stands there for who has no script; with one it would only be weight.
	if (import.meta.env.SSR) await addNamespace(i18n, 'tekst');
	return data;
};
