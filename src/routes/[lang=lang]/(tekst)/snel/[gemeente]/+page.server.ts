import { error } from '@sveltejs/kit';
import { gemeenteIds } from '#rules';
import { talen, type Lang } from '$lib/i18n/talen';
import { isGemeente, sneltestVan } from '$lib/server/snel';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	talen.flatMap((lang) => gemeenteIds.map((gemeente) => ({ lang, gemeente })));

export const load: PageServerLoad = async ({ params: { gemeente, lang } }) => {
	const test = isGemeente(gemeente) ? await sneltestVan(gemeente, lang as Lang) : error(404);
	return { test, vertaalstand: test.vertaalstand };
};
