import { error } from '@sveltejs/kit';
import { regelversie } from '#rules';
import { bouwdag } from '$lib/server/ingangen';
import { regelingIds, regelingMet } from '$lib/server/regelingen';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => (await regelingIds()).map((id) => ({ lang: 'nl', id }));

export const load: PageServerLoad = async ({ params }) => ({
	regeling: (await regelingMet(params.id)) ?? error(404),
	dag: bouwdag,
	versie: regelversie,
});
