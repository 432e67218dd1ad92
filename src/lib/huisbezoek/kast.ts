/** Where a laptop keeps the files of one version: all of them, or nothing. No answer ever comes here. */

export interface Stand {
	readonly versie: string;
	/** The highest is the newest: a clock can be wrong, and be set right between two versions. */
	readonly volgnummer: number;
	/** When this was last known to be the newest, in milliseconds. */
	readonly opgehaaldOp: number;
	/** When it took the place of an older version; null: it is the first. */
	readonly vernieuwdOp: number | null;
	/** There is a newer version, and it could not be fetched. */
	readonly isIngehaald: boolean;
	/** The host said what day it is, and this laptop has the same. */
	readonly isKlokBekeken: boolean;
}

export interface Kast {
	readonly naam: string;
	readonly stand: Stand;
}

/** Others may keep things under the same host, also this site under another path. */
const begin = (base: string) => `bur.huisbezoek ${base}/ `;
export const kastnaam = (base: string, versie: string) => begin(base) + versie;
/** The list of all files, beside those files. */
export const pakbonadres = (base: string) => `${base}/huisbezoek.json`;
const standadres = (base: string) => `${base}/huisbezoek-stand`;

/** Every one of ours, also what was broken off halfway. */
export const kastnamen = async (base: string): Promise<readonly string[]> =>
	(await caches.keys()).filter((naam) => naam.startsWith(begin(base)));

/** Never opens what may be gone by now: to open is to make it again. */
const zoek = (naam: string, pad: string) => caches.match(pad, { cacheName: naam, ignoreVary: true });

async function leesStand(base: string, naam: string): Promise<Kast | null> {
	const antwoord = await zoek(naam, standadres(base));
	return antwoord ? { naam, stand: (await antwoord.json()) as Stand } : null;
}

/** Comes last, so that what has it is whole. */
export async function schrijfStand(base: string, { naam, stand }: Kast): Promise<void> {
	await (await caches.open(naam)).put(standadres(base), new Response(JSON.stringify(stand)));
}

/** The newest that is whole; null where there is none, or where the browser does not let us look. */
export async function nieuwsteKast(base: string): Promise<Kast | null> {
	try {
		const alle = await Promise.all((await kastnamen(base)).map((naam) => leesStand(base, naam)));
		const heel = alle.filter((kast) => kast !== null);
		return heel.sort((een, ander) => ander.stand.volgnummer - een.stand.volgnummer)[0] ?? null;
	} catch {
		return null;
	}
}

/** Whether all these files are there, and the stand with them. */
export async function isHeel(base: string, naam: string, paden: readonly string[]): Promise<boolean> {
	if (!(await caches.has(naam))) return false;
	const erin = new Set((await (await caches.open(naam)).keys()).map(({ url }) => new URL(url).pathname));
	return [...paden, standadres(base)].every((pad) => erin.has(pad));
}

/** One at a time: after a deploy the old worker and the new one are both at it, and in the same cache. */
export const omDeBeurt = <T>(base: string, signal: AbortSignal, doe: () => Promise<T>): Promise<T> =>
	navigator.locks.request(begin(base), { signal }, doe);

/** Deletes all of ours, but these. */
export async function ruimOp(base: string, behalve: readonly (string | undefined)[] = []): Promise<void> {
	const weg = (await kastnamen(base)).filter((naam) => !behalve.includes(naam));
	await Promise.all(weg.map((naam) => caches.delete(naam)));
}

/** A hashed name has one content, so it may come from any version. */
export async function uitElkeKast(base: string, pad: string): Promise<Response | undefined> {
	for (const naam of await kastnamen(base)) {
		const antwoord = await zoek(naam, pad);
		if (antwoord) return antwoord;
	}
	return undefined;
}

export const uitKast = ({ naam }: Kast, pad: string): Promise<Response | undefined> => zoek(naam, pad);
