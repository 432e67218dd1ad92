import type { i18n } from 'i18next';
import type { Afspraak } from './afspraken';

/** What to ask for, by its everyday name and that of the law, and over which year. */
export function afspraaknaam(t: i18n['t'], wat: Afspraak['wat'], jaar: string | null): string {
	const lijst = new Intl.ListFormat('nl').format(wat.map(({ naam, officieel }) => `${naam} (${officieel})`));
	return jaar ? t('overJaar', { ns: 'agenda', wat: lijst, jaar }) : lijst;
}
