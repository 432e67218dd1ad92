import { alleGemeenten } from '$lib/server/gemeenten';
import type { Lang } from '$lib/i18n/talen';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => alleGemeenten(params.lang as Lang);
