/** The clipboard, which every page on this device can be pasted into. */

/** @returns false where the browser forbids it, or there is no clipboard */
export async function kopieer(tekst: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(tekst);
		return true;
	} catch {
		return false;
	}
}

/** Whatever is on it: what was copied by hand, or before the page was loaded anew, nobody can know. */
export const wisKlembord = () => kopieer('');
