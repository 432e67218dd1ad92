import type { T } from '$lib/i18n/i18n';
import { voluit } from '$lib/taal/naam';
import type { Afspraak } from './afspraken';

/** What to ask for, by its everyday name and that of the law, and over which year. */
export function afspraaknaam(t: T, wat: Afspraak['wat'], jaar: string | null): string {
	const lijst = t.opsomming(wat.map(voluit));
	return jaar ? t('overJaar', { ns: 'agenda', wat: lijst, jaar }) : lijst;
}
