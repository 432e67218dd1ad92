import type { Lang } from '$lib/i18n/talen';
import { verwijspagina } from '$lib/server/verwijzen';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => verwijspagina(params.lang as Lang);
