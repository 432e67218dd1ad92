/** What came in the fragment of the address: taken out of it at once, and kept in memory only. */

/** `static/overnemen.js` ran before everything else, and left it here. */
const bak = globalThis as { overdracht?: string };

/** A link within the page is no handover. */
const isEigenPlek = (fragment: string) => fragment === '' || fragment === '#' || fragment === '#inhoud';

/** @returns the fragment, or null where there is none; the second time it is gone */
export function pakFragment(): string | null {
	const eerder = bak.overdracht;
	delete bak.overdracht;
	const { hash, pathname, search } = location;
	if (isEigenPlek(hash)) return eerder ?? null;
	// That of the framework would come along with the first question, that has to be light.
	history.replaceState(history.state, '', pathname + search);
	return hash;
}
