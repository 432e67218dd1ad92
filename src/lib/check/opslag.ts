/**
 * The only place where something is kept: this tab, for half an hour without use at most. (What a helper locks away on
 * a laptop of their own lies elsewhere: `src/lib/clienten`.)
 */
import type { Ruw } from './ruw';

export const opslagsleutel = 'bur.v1';
/** Goes up when the shape of what is kept changes; `migraties.ts` then gets a step from the one before. */
export const schemaVersion = 2;
export const bewaarminuten = 30;
export const bewaartijd = bewaarminuten * 60_000;

/** A page from which one answer can be changed. */
export type Terugpagina = 'controleren' | 'uitkomst';

export interface Bewaard {
	readonly ruw: Ruw;
	/** The person came from this page to change one answer. */
	readonly terugNaar: Terugpagina | null;
	/** When the person last did something. */
	readonly savedAt: number;
}

/** Why what was kept is gone: too old, or written by a later version of the site than this one. */
export type Verlies = 'verlopen' | 'nieuwer';

/** @returns what was kept, null when there is nothing to read, or why it was wiped; rejects where it cannot be read now */
export async function leesOpslag(nu: number): Promise<Bewaard | Verlies | null> {
	let inhoud: Record<string, unknown> | null;
	try {
		inhoud = JSON.parse(sessionStorage.getItem(opslagsleutel) ?? 'null');
	} catch {
		// Not ours or broken: as good as nothing.
		return gewist(null);
	}
	if (!inhoud) return null;
	const savedAt = Number(inhoud.savedAt);
	const versie = Number(inhoud.schemaVersion);
	if (nu - savedAt >= bewaartijd) return gewist('verlopen');
	if (versie > schemaVersion) return gewist('nieuwer');
	if (!Number.isInteger(versie) || versie < 1 || !Number.isFinite(savedAt)) return gewist(null);
	// Who starts has nothing to check, so does not load the checker.
	const { leesBewaard } = await import('./migraties');
	// A time that is still to come: the clock was set back, and how long ago cannot be told.
	return { ...leesBewaard(inhoud, versie), savedAt: Math.min(savedAt, nu) };
}

function gewist<Reden extends Verlies | null>(reden: Reden): Reden {
	wisOpslag();
	return reden;
}

/** @returns false where the browser refuses: then the answers live on in memory only */
export function schrijfOpslag(bewaard: Bewaard): boolean {
	try {
		sessionStorage.setItem(opslagsleutel, JSON.stringify({ schemaVersion, ...bewaard }));
		return true;
	} catch {
		return false;
	}
}

export function wisOpslag(): void {
	try {
		sessionStorage.removeItem(opslagsleutel);
	} catch {
		// Forbidden storage holds nothing.
	}
}
