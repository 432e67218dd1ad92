import { addNamespace } from '$lib/i18n/i18n';
import type { PageLoad } from './$types';

// The file that a static host shows for an address that does not exist.
export const csr = false;
export const trailingSlash = 'never';

export const load: PageLoad = async ({ parent }) => addNamespace((await parent()).i18n, 'storing');
