/** What came in the fragment of the address: taken out of it at once, and kept in memory only. */

/** `static/overnemen.js` ran before everything else, and left it here. */
const bak = globalThis as { overdracht?: string };

/** A link within the page is no handover. */
const isEigenPlek = (fragment: string) => fragment === '' || fragment === '#' || fragment === '#inhoud';

/**
 * @param wisUitAdres puts an address without the fragment in the place of the one that stands there
 * @returns the fragment, or null where there is none; the second time it is gone
 */
export function pakFragment(wisUitAdres: () => void): string | null {
	const eerder = bak.overdracht;
	delete bak.overdracht;
	const { hash } = location;
	if (isEigenPlek(hash)) return eerder ?? null;
	wisUitAdres();
	return hash;
}
