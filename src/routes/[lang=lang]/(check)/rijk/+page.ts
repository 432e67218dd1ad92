import { talen } from '$lib/i18n/talen';
import { addNamespace, addVervolgvragen } from '$lib/i18n/i18n';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => talen.map((lang) => ({ lang }));

export const load: PageLoad = async ({ parent }) => {
	const { i18n } = await parent();
	await Promise.all([addNamespace(i18n, 'narekenen'), addVervolgvragen(i18n)]);
};
