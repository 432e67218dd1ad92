/** Fetches all that a home visit needs: all or nothing, and never of two versions. Runs in the worker. */
import { isHeel, kastnaam, nieuwsteKast, pakbonadres, schrijfStand, type Kast } from './kast';
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

async function haalPakbon(opdracht: Opdracht): Promise<Pakbon> {
	const antwoord = await haal(pakbonadres(opdracht.base), opdracht);
	const opServer = Date.parse(antwoord.headers.get('date') ?? '');
	// The rules go by the day: with a wrong one they would be wrong, and their age too.
	if (Math.abs(opServer - Date.now()) > dag) throw new Mislukt('klok');
	return leesPakbon(antwoord);
}

async function vul(naam: string, { bestanden }: Pakbon, opdracht: Opdracht): Promise<void> {
	const kast = await caches.open(naam);
	const rij = [...bestanden];
	let gehaald = 0;
	async function haalRest() {
		for (let volgende = rij.shift(); volgende; volgende = rij.shift()) {
			const adres = opdracht.base + volgende[0];
			await kast.put(adres, await haal(adres, opdracht, volgende[1]));
			opdracht.meld(++gehaald, bestanden.length);
		}
	}
	await Promise.all(Array.from({ length: tegelijk }, haalRest));
}

async function haalVersie(pakbon: Pakbon, oud: Kast | null, opdracht: Opdracht): Promise<void> {
	const { base, stop } = opdracht;
	const naam = kastnaam(base, pakbon.versie);
	const stand = { versie: pakbon.versie, isIngehaald: false };
	const nu = () => Date.now();
	if (oud?.naam === naam && (await isHeel(naam, pakbon.bestanden.length)))
		return schrijfStand(base, { naam, stand: { ...oud.stand, ...stand, opgehaaldOp: nu() } });
	await caches.delete(naam);
	try {
		await vul(naam, pakbon, opdracht);
		stop.throwIfAborted();
		await schrijfStand(base, { naam, stand: { ...stand, opgehaaldOp: nu(), vernieuwdOp: oud && nu() } });
		if (!(await isHeel(naam, pakbon.bestanden.length))) throw new Mislukt('opslag');
	} catch (fout) {
		await caches.delete(naam);
		// What is known to be passed is not used as if nobody knew.
		if (oud && !stop.aborted) await schrijfStand(base, { ...oud, stand: { ...oud.stand, isIngehaald: true } });
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
		const pakbon = await haalPakbon(opdracht);
		await haalVersie(pakbon, await nieuwsteKast(opdracht.base), opdracht);
	} catch (fout) {
		throw new Mislukt(redenVan(fout));
	}
}
