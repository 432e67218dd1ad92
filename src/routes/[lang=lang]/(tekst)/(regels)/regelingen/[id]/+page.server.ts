import { talen, type AndereTaal } from '$lib/i18n/talen';
import { error } from '@sveltejs/kit';
import { regelversie } from '#rules';
import { bouwdag } from '$lib/server/ingangen';
import { regelingblad } from '$lib/server/regelingblad';
import { regelingIds, regelingMet } from '$lib/server/regelingen';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => {
	const ids = await regelingIds();
	return talen.flatMap((lang) => ids.map((id) => ({ lang, id })));
};

export const load: PageServerLoad = async ({ params: { id, lang } }) => {
	if (lang === 'nl') {
		return { regeling: (await regelingMet(id)) ?? error(404), blad: null, dag: bouwdag, versie: regelversie };
	}
	const vertaald = (await regelingblad(id, lang as AndereTaal)) ?? error(404);
	return { regeling: null, ...vertaald, dag: bouwdag, versie: regelversie };
};
