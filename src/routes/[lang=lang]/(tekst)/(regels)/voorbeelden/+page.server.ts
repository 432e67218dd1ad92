import { personas } from '$lib/server/personas';
import { bouwdag } from '$lib/server/ingangen';
import { regelversie } from '#rules';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({ personas: await personas(), dag: bouwdag, versie: regelversie });
