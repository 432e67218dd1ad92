import { wijzigingenlijst } from '$lib/server/wijzigingen';
import { bouwdag } from '$lib/server/ingangen';
import { regelversie } from '#rules';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({
	wijzigingen: await wijzigingenlijst(),
	dag: bouwdag,
	versie: regelversie,
});
