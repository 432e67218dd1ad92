import { error } from '@sveltejs/kit';
import { gemeenteIds } from '#rules';
import type { Lang } from '$lib/i18n/talen';
import { isGemeente, sneltestVan } from '$lib/server/snel';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => gemeenteIds.map((gemeente) => ({ lang: 'nl', gemeente }));

export const load: PageServerLoad = async ({ params: { gemeente, lang } }) => ({
	test: isGemeente(gemeente) ? await sneltestVan(gemeente, lang as Lang) : error(404),
});
