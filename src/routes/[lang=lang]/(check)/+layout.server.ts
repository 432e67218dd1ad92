import { alleGemeenten } from '$lib/server/gemeenten';
import { bouwdag } from '$lib/server/ingangen';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async () => {
	const { gemeenten } = await alleGemeenten();
	return {
		bouwdag,
		telefoons: gemeenten.map(({ id, naam, telefoon }) => ({ id, naam, telefoon: telefoon?.waarde ?? null })),
	};
};
