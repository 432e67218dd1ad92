/** What stands in a trace in words of the screen. */
import type { T } from '$lib/i18n/i18n';
import type { Voorwaarde } from './spoor';

export const tekenwoord = {
	'>=': 'vergelijking.minstens',
	'<=': 'vergelijking.hoogstens',
	'>': 'vergelijking.meer',
	'<': 'vergelijking.minder',
} as const;
export const tekenbeeld = { '>=': '≥', '<=': '≤', '>': '>', '<': '<' } as const;

/** Yes or no of a condition; of a reservation what that means. */
export const staattekst = (t: T, { soort, staat }: Pick<Voorwaarde, 'soort' | 'staat'>): string =>
	soort === 'voorbehoud' ? t(`voorbehoud.${staat}`, { ns: 'spoor' }) : t(`staat.${staat}`, { ns: 'spoor' });

/** What can still be asked, in the order in which it is. */
export const nogTeVragen = (t: T, { vragen, navragen }: Pick<Voorwaarde, 'vragen' | 'navragen'>) => [
	...vragen.map((vraag): string => t(`onbekend.${vraag}`, { ns: 'uitkomst' })),
	...navragen.map((navraag): string => t(`velden.${navraag}.vraag`, { ns: 'narekenen' })),
];
