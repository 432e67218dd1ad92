import { verantwoording } from '$lib/server/verantwoording';
import { bouwdag } from '$lib/server/ingangen';
import { regelversie } from '#rules';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({ stand: await verantwoording(), dag: bouwdag, versie: regelversie });
