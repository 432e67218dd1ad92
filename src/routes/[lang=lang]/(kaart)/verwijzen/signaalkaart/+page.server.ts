import { gemeentekeuzes } from '$lib/server/verwijzen';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({ gemeenten: await gemeentekeuzes() });
