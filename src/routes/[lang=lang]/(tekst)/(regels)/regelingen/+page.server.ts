import { regelingenlijst } from '$lib/server/regelingen';
import { bouwdag } from '$lib/server/ingangen';
import { regelversie } from '#rules';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({
	groepen: await regelingenlijst(),
	dag: bouwdag,
	versie: regelversie,
});
