import { notatieVan } from '../i18n/schrift';
import type { Lang } from '../i18n/talen';

/** A moment on the clock of this device: 'donderdag 26 november 2026 om 14:30'. */
export const momentInWoorden = (moment: Date, lang: Lang) =>
	new Intl.DateTimeFormat(notatieVan(lang), { dateStyle: 'full', timeStyle: 'short' }).format(moment);
