/** What was put on the clipboard here, so that it can be taken off again. */
let isVanOns = false;

/** Something of this page was copied, by a button or by hand. */
export const onthoudKopie = () => (isVanOns = true);

/** @returns false where the browser forbids it, or there is no clipboard */
export async function kopieer(tekst: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(tekst);
		onthoudKopie();
		return true;
	} catch {
		return false;
	}
}

/** Empties the clipboard, but only of what came from here. @returns false where something of ours may still be on it */
export async function wisKlembord(): Promise<boolean> {
	if (!isVanOns) return true;
	if (!(await kopieer(''))) return false;
	isVanOns = false;
	return true;
}
