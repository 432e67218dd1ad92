import { addNamespace } from '$lib/i18n/i18n';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent, data }) => {
	await addNamespace((await parent()).i18n, 'armoedeval');
	return data;
};
