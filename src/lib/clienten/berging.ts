/** Where the locked clients lie in this browser. Nothing else of the site is kept here. */

export const bergsleutel = 'bur.clienten';

/** @returns null: there is nothing; undefined: the browser keeps nothing, or cannot lock it */
export function leesBerging(): string | null | undefined {
	try {
		// Outside a safe connection there is nothing to lock with.
		return globalThis.crypto?.subtle ? localStorage.getItem(bergsleutel) : undefined;
	} catch {
		return undefined;
	}
}

/** @returns false where it does not fit or is not allowed: what was there stays */
export function schrijfBerging(tekst: string): boolean {
	try {
		localStorage.setItem(bergsleutel, tekst);
		return true;
	} catch {
		return false;
	}
}

/** @returns false where the browser refuses */
export function wisBerging(): boolean {
	try {
		localStorage.removeItem(bergsleutel);
		return true;
	} catch {
		return false;
	}
}
