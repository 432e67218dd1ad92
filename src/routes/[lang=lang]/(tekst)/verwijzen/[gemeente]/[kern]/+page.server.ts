import { error } from '@sveltejs/kit';
import { alleKernen, plaatsVan } from '$lib/server/verwijzen';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => (await alleKernen()).map((plek) => ({ lang: 'nl', ...plek }));

export const load: PageServerLoad = async ({ params: { gemeente, kern } }) => ({
	plaats: (await plaatsVan(gemeente, kern)) ?? error(404),
});
