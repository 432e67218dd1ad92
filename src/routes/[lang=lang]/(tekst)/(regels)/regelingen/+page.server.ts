import { regelingenlijst } from '$lib/server/regelingen';
import type { Lang } from '$lib/i18n/talen';
import { bladenlijst } from '$lib/server/regelingblad';
import { bouwdag } from '$lib/server/ingangen';
import { regelversie } from '#rules';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { lang } }) => ({
	...(lang === 'nl' ? { groepen: await regelingenlijst() } : await bladenlijst(lang as Exclude<Lang, 'nl'>)),
	dag: bouwdag,
	versie: regelversie,
});
