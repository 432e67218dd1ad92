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

export function schrijfOpslag(ruw: Ruw, nu: number): void {
	try {
		sessionStorage.setItem(opslagsleutel, JSON.stringify({ schemaVersion, savedAt: nu, ruw }));
	} catch {
		// Storage is full or forbidden: the answers live on in memory.
	}
}

export function wisOpslag(): void {
	try {
		sessionStorage.removeItem(opslagsleutel);
	} catch {
		// Forbidden storage holds nothing.
	}
}
