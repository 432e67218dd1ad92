import { addNamespace } from '$lib/i18n/i18n';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ parent }) => {
	await addNamespace((await parent()).i18n, 'regels');
};
