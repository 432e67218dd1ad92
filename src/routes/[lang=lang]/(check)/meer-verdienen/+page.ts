import { addNamespace } from '$lib/i18n/i18n';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => addNamespace((await parent()).i18n, 'verdienen');
