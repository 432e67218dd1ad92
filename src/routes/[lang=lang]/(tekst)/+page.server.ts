import type { Lang } from '$lib/i18n/talen';
import { startblok } from '$lib/server/jsonld';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { lang } }) => ({ jsonLd: await startblok(lang as Lang) });
