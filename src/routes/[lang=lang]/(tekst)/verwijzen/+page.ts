import { addNamespace, addVervolgvragen } from '$lib/i18n/i18n';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent, data }) => {
	const { i18n } = await parent();
	await Promise.all([addNamespace(i18n, 'verwijzen'), addNamespace(i18n, 'vragen').then(() => addVervolgvragen(i18n))]);
	return data;
};
