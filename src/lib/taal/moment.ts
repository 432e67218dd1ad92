import type { Lang } from '../i18n/talen';

/** A moment on the clock of this device: 'donderdag 26 november 2026 om 14:30'. @param seconden since 1970 */
export const momentInWoorden = (seconden: number, lang: Lang) =>
	new Intl.DateTimeFormat(lang, { dateStyle: 'full', timeStyle: 'short' }).format(seconden * 1000);
