/** Addresses that stand on paper and in QR codes: they never change. */
import { pad } from '$lib/paden';
import type { Lang } from '$lib/i18n/talen';

/** The page of a gemeente, or of one of its villages and neighbourhoods. */
export const plaatspad = (lang: Lang, gemeente: string, kern?: string) =>
	`${pad(lang, 'verwijzen')}${gemeente}/${kern ? `${kern}/` : ''}`;
