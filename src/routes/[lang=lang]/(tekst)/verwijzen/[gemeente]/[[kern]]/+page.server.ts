import { error } from '@sveltejs/kit';
import { allePlaatsen, plaatsVan } from '$lib/server/verwijzen';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => (await allePlaatsen()).map((plaats) => ({ lang: 'nl', ...plaats }));

export const load: PageServerLoad = async ({ params: { gemeente, kern } }) => ({
	plaats: (await plaatsVan(gemeente, kern)) ?? error(404),
});
