/** The only place where something is kept: this tab, for half an hour at most. */
import type { Ruw } from './ruw';

export const opslagsleutel = 'bur.v1';
const schemaVersion = 1;
const bewaartijd = 30 * 60 * 1000;

/** @returns what was filled in, or null when there is nothing, or it is too old and therefore wiped */
export async function leesOpslag(nu: number): Promise<Ruw | null> {
	try {
		const inhoud = JSON.parse(sessionStorage.getItem(opslagsleutel) ?? 'null') as Record<string, unknown> | null;
		if (!inhoud) return null;
		const leeftijd = nu - Number(inhoud.savedAt);
		if (inhoud.schemaVersion === schemaVersion && leeftijd >= 0 && leeftijd <= bewaartijd) {
			// Who starts has nothing to check, so does not load the checker.
			const { leesRuw } = await import('./ruw');
			return leesRuw(inhoud.ruw);
		}
	} catch {
		// Not ours or broken: as good as nothing.
	}
	wisOpslag();
	return null;
}

/** @returns false where the browser refuses: then the answers live on in memory only */
export function schrijfOpslag(ruw: Ruw, nu: number): boolean {
	try {
		sessionStorage.setItem(opslagsleutel, JSON.stringify({ schemaVersion, savedAt: nu, ruw }));
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
