import { isNummer, nummers } from '$lib/check/nummers';
import type { ParamMatcher } from '@sveltejs/kit';

export const match = ((param: string): param is `${(typeof nummers)[number]}` =>
	isNummer(Number(param))) satisfies ParamMatcher;
