import { addNamespace } from '$lib/i18n/i18n';
import type { LayoutLoad } from './$types';

// Pages with only text ship no JavaScript but the buttons that wipe and read aloud.
export const csr = false;

export const load: LayoutLoad = async ({ parent }) => {
	await addNamespace((await parent()).i18n, 'tekst');
};
