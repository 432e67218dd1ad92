import { addNamespace } from '$lib/i18n/i18n';
import { kennisVan } from '$lib/woorden/leer';
import type { PageLoad } from './$types';

export const csr = false;

export const load: PageLoad = async ({ parent, data }) => {
	const { i18n } = await parent();
	await addNamespace(i18n, 'tekst');
	return { ...data, kennis: await kennisVan(i18n) };
};
