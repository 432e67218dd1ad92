import { isNummer, type Nummer } from '$lib/check/nummers';
import type { ParamMatcher } from '@sveltejs/kit';

export const match = ((param: string): param is `${Nummer}` => isNummer(Number(param))) satisfies ParamMatcher;
