import { isLang, type Lang } from '$lib/i18n/talen';
import type { ParamMatcher } from '@sveltejs/kit';

export const match = ((param: string): param is Lang => isLang(param)) satisfies ParamMatcher;
