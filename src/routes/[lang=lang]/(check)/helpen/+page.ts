import { addNamespace, addVervolgvragen } from '$lib/i18n/i18n';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	const { i18n } = await parent();
	await Promise.all([
		addNamespace(i18n, 'agenda'),
		addNamespace(i18n, 'controle'),
		addNamespace(i18n, 'blad'),
		addNamespace(i18n, 'dossier'),
		addNamespace(i18n, 'helpen'),
		addNamespace(i18n, 'narekenen'),
		addNamespace(i18n, 'regels'),
		addNamespace(i18n, 'spoor'),
		addNamespace(i18n, 'uitkomst'),
		addNamespace(i18n, 'vertaling'),
		addVervolgvragen(i18n),
	]);
	return { magBeginnen: true };
};
