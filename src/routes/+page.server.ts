import { startblok } from '$lib/server/jsonld';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({ jsonLd: await startblok('nl') });
