import type { Datum } from '#rules';

/**
 * Today in the Netherlands, wherever the machine stands: the only clock that a rule ever sees.
 * @param minstens a day that has surely been: a clock that is behind it is wrong
 */
export function vandaag(minstens?: Datum): Datum {
	const dag = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date()) as Datum;
	return minstens && dag < minstens ? minstens : dag;
}
