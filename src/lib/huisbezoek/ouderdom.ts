/** How old the rules on this laptop are. */

/**
 * From when on every page says loudly that the rules are old. Norms that pass their day say so themselves; what can
 * change on any other day is a rule that is mended or switched off. That is rare, and a helper who plans a week of
 * visits has to be able to go through with it: so a week, and no longer.
 */
export const hoogstensDagen = 7;

export interface Ouderdom {
	/** Days on the calendar of the Netherlands; 0: today. */
	readonly dagen: number;
	/** klok: the clock of this laptop stands before the moment of fetching, so nobody knows. */
	readonly oordeel: 'goed' | 'oud' | 'klok';
}

const dag = 86_400_000;
/** A clock that is set right a little is no wrong clock. */
const speling = 3_600_000;

const dagVan = (moment: number) =>
	Date.parse(new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(moment)) / dag;

/** @param opgehaaldOp and nu in milliseconds */
export function ouderdomVan(opgehaaldOp: number, nu: number): Ouderdom {
	const dagen = Math.max(0, dagVan(nu) - dagVan(opgehaaldOp));
	if (nu < opgehaaldOp - speling) return { dagen, oordeel: 'klok' };
	return { dagen, oordeel: dagen > hoogstensDagen ? 'oud' : 'goed' };
}

/** 'vandaag', 'gisteren', '3 dagen geleden'. */
export const geleden = (dagen: number) => new Intl.RelativeTimeFormat('nl', { numeric: 'auto' }).format(-dagen, 'day');

const opKalender = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' });
const opKlok = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' });

/** '30 november 2026' and '14:32', in the Netherlands. */
export const wanneer = (moment: number) => ({ dag: opKalender.format(moment), tijd: opKlok.format(moment) });
