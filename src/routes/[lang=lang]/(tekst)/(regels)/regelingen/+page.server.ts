import { regelingenlijst } from '$lib/server/regelingen';
import type { AndereTaal } from '$lib/i18n/talen';
import { bladenlijst } from '$lib/server/regelingblad';
import { bouwdag } from '$lib/server/ingangen';
import { regelversie } from '#rules';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { lang } }) => ({
	...(lang === 'nl' ? { groepen: await regelingenlijst() } : await bladenlijst(lang as AndereTaal)),
	dag: bouwdag,
	versie: regelversie,
});
