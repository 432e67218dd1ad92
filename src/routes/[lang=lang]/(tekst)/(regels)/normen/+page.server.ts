import { alleNormen } from '$lib/server/normen';
import { bouwdag } from '$lib/server/ingangen';
import { regelversie } from '#rules';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({ normen: await alleNormen(), dag: bouwdag, versie: regelversie });
