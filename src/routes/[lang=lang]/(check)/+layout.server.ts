import { alleGemeenten } from '$lib/server/gemeenten';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async () => {
	const { gemeenten } = await alleGemeenten();
	return { telefoons: gemeenten.map(({ id, naam, telefoon }) => ({ id, naam, telefoon: telefoon?.waarde ?? null })) };
};
