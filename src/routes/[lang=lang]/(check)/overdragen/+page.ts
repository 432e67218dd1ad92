import { addNamespace, addVervolgvragen } from '$lib/i18n/i18n';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	const { i18n } = await parent();
	await Promise.all([
		addNamespace(i18n, 'controle'),
		addNamespace(i18n, 'narekenen'),
		addNamespace(i18n, 'overdracht'),
		addVervolgvragen(i18n),
	]);
};
