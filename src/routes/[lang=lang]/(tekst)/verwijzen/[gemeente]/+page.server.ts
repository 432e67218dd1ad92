import { error } from '@sveltejs/kit';
import { gemeenteIds } from '#rules';
import { plaatsVan } from '$lib/server/verwijzen';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => gemeenteIds.map((gemeente) => ({ lang: 'nl', gemeente }));

export const load: PageServerLoad = async ({ params: { gemeente } }) => ({
	plaats: (await plaatsVan(gemeente)) ?? error(404),
});
