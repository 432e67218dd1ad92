/** The only place where something is kept: this tab, for half an hour without use at most. */
import type { Ruw } from './ruw';

export const opslagsleutel = 'bur.v1';
const schemaVersion = 1;
export const bewaarminuten = 30;
export const bewaartijd = bewaarminuten * 60_000;

export interface Bewaard {
	readonly ruw: Ruw;
	/** The person came from the check page to change one answer. */
	readonly wijzigt: boolean;
	/** When the person last did something. */
	readonly savedAt: number;
}

/** @returns what was kept, null when there is nothing, or 'verlopen' when it was too old and therefore wiped */
export async function leesOpslag(nu: number): Promise<Bewaard | 'verlopen' | null> {
	try {
		const inhoud = JSON.parse(sessionStorage.getItem(opslagsleutel) ?? 'null') as Record<string, unknown> | null;
		if (!inhoud) return null;
		const savedAt = Number(inhoud.savedAt);
		const leeftijd = nu - savedAt;
		if (inhoud.schemaVersion === schemaVersion && leeftijd >= 0 && leeftijd < bewaartijd) {
			// Who starts has nothing to check, so does not load the checker.
			const { leesRuw } = await import('./ruw');
			return { ruw: leesRuw(inhoud.ruw), wijzigt: inhoud.wijzigt === true, savedAt };
		}
		wisOpslag();
		return leeftijd >= bewaartijd ? 'verlopen' : null;
	} catch {
		// Not ours or broken: as good as nothing.
		wisOpslag();
		return null;
	}
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
