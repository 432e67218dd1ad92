import { addNamespace } from '$lib/i18n/i18n';
import { kennisVan } from '$lib/woorden/leer';
import type { LayoutLoad } from './$types';

// Pages with only text ship no JavaScript but the buttons that wipe and read aloud.
export const csr = false;

export const load: LayoutLoad = async ({ parent }) => {
	const { i18n } = await parent();
	await addNamespace(i18n, 'tekst');
	return { kennis: await kennisVan(i18n) };
};
