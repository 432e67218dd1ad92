import { armoedeval } from '$lib/server/beleidsblad';
import { bouwdag } from '$lib/server/ingangen';
import { regelversie } from '#rules';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({
	...(await armoedeval(bouwdag)),
	dag: bouwdag,
	versie: regelversie,
});
