import { alleRegels } from '$lib/server/regels';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({ groepen: await alleRegels() });
