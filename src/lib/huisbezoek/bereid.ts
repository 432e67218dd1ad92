/** Fetches all that a home visit needs: all or nothing, and never of two versions. Runs in the worker. */
import { isHeel, kastnaam, nieuwsteKast, omDeBeurt, pakbonadres, schrijfStand } from './kast';
import { leesPakbon, type Pakbon } from './pakbon';

/** klok: this laptop and the server do not have the same day; ophalen: not all came, or not as it should be. */
export type Reden = 'ophalen' | 'vol' | 'klok' | 'opslag';

export class Mislukt extends Error {
	constructor(readonly reden: Reden) {
		super(reden);
	}
}

/** As many as a browser asks of one host at a time. */
const tegelijk = 6;
const langste = 60_000;
const dag = 86_400_000;

export interface Opdracht {
	readonly base: string;
	/** How many files are in, of how many. */
	readonly meld: (gehaald: number, alles: number) => void;
	/** Somebody switches it off meanwhile. */
	readonly stop: AbortSignal;
}

async function haal(adres: string, { stop }: Opdracht, controle?: string): Promise<Response> {
	const signal = AbortSignal.any([stop, AbortSignal.timeout(langste)]);
	// The browser itself refuses what does not have this digest: a file of another version, too.
	const antwoord = await fetch(adres, { cache: 'no-cache', signal, ...(controle && { integrity: controle }) });
	if (!antwoord.ok || antwoord.redirected) throw new Mislukt('ophalen');
	return antwoord;
}

interface Levering {
	readonly pakbon: Pakbon;
	readonly isKlokBekeken: boolean;
}

/**
 * The rules go by the day: with a wrong one they would be wrong, and their age too.
 * @returns whether the clock was looked at; a host that does not say its time leaves that to who reads the screen
 */
function bekijkKlok({ headers }: Response): boolean {
	const opServer = Date.parse(headers.get('date') ?? '');
	if (Math.abs(opServer - Date.now()) > dag) throw new Mislukt('klok');
	return !Number.isNaN(opServer);
}

async function haalPakbon(opdracht: Opdracht): Promise<Levering> {
	const antwoord = await haal(pakbonadres(opdracht.base), opdracht);
	return { isKlokBekeken: bekijkKlok(antwoord), pakbon: await leesPakbon(antwoord) };
}

async function vul(naam: string, { bestanden }: Pakbon, opdracht: Opdracht): Promise<void> {
	opdracht.stop.throwIfAborted();
	const kast = await caches.open(naam);
	// What goes wrong with one file stops the others: afterwards nobody writes any more.
	const genoeg = new AbortController();
	const stop = AbortSignal.any([opdracht.stop, genoeg.signal]);
	const rij = [...bestanden];
	let gehaald = 0;
	async function haalRest() {
		for (let volgende = rij.shift(); volgende; volgende = rij.shift()) {
			const adres = opdracht.base + volgende[0];
			await kast.put(adres, await haal(adres, { ...opdracht, stop }, volgende[1]));
			opdracht.meld(++gehaald, bestanden.length);
		}
	}
	await Promise.all(Array.from({ length: tegelijk }, () => haalRest().catch((fout) => genoeg.abort(fout))));
	genoeg.signal.throwIfAborted();
}

async function haalVersie({ pakbon, isKlokBekeken }: Levering, opdracht: Opdracht): Promise<void> {
	const { base, stop } = opdracht;
	const { versie, bestanden } = pakbon;
	const naam = kastnaam(base, versie);
	const oud = await nieuwsteKast(base);
	const isDezelfde = oud?.naam === naam;
	const volgnummer = (oud?.stand.volgnummer ?? 0) + 1;
	const isErAl = () =>
		isHeel(
			base,
			naam,
			bestanden.map(([pad]) => base + pad),
		);
	async function schrijf() {
		stop.throwIfAborted();
		const nu = Date.now();
		const vernieuwdOp = isDezelfde ? oud.stand.vernieuwdOp : oud && nu;
		const stand = { versie, volgnummer, opgehaaldOp: nu, vernieuwdOp, isIngehaald: false, isKlokBekeken };
		await schrijfStand(base, { naam, stand });
	}
	if (await isErAl()) return schrijf();
	// What is used now, is mended in its place: as long as that does not work it is better than nothing.
	if (!isDezelfde) await caches.delete(naam);
	try {
		await vul(naam, pakbon, opdracht);
		await schrijf();
		if (!(await isErAl())) throw new Mislukt('opslag');
	} catch (fout) {
		if (!isDezelfde) await caches.delete(naam);
		// What is known to be passed is not used as if nobody knew.
		if (oud && !isDezelfde && !stop.aborted)
			await schrijfStand(base, { ...oud, stand: { ...oud.stand, isIngehaald: true } });
		throw fout;
	}
}

function redenVan(fout: unknown): Reden {
	if (fout instanceof Mislukt) return fout.reden;
	const naam = fout instanceof Error || fout instanceof DOMException ? fout.name : '';
	if (naam === 'QuotaExceededError') return 'vol';
	return ['SecurityError', 'InvalidStateError', 'UnknownError'].includes(naam) ? 'opslag' : 'ophalen';
}

/**
 * Afterwards the newest version is there, whole, and known to be the newest of now.
 * @throws Mislukt; then what was there before is there still
 */
export async function bereid(opdracht: Opdracht): Promise<void> {
	try {
		await omDeBeurt(opdracht.base, opdracht.stop, async () => haalVersie(await haalPakbon(opdracht), opdracht));
	} catch (fout) {
		throw new Mislukt(redenVan(fout));
	}
}
