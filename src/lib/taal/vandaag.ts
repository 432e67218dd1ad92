import type { Datum } from '#rules';

/** Today in the Netherlands, wherever the machine stands: the only clock that a rule ever sees. */
export const vandaag = () =>
	new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date()) as Datum;
