import { error } from '@sveltejs/kit';
import { regelversie } from '#rules';
import { regelIds, regelMet } from '$lib/server/regels';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => (await regelIds()).map((id) => ({ lang: 'nl', id }));

export const load: PageServerLoad = async ({ params }) => ({
	regel: (await regelMet(params.id, regelversie)) ?? error(404),
	dag: regelversie,
});
