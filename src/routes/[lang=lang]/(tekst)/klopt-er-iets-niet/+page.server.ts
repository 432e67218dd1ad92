import { alleGemeenten } from '$lib/server/gemeenten';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({ gemeenten: await alleGemeenten() });
