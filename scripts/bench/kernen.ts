/** The same on every core at once. */
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { meetCatalogus, type Motor } from './catalogus.ts';
import type { Tempo } from './meet.ts';
import type { Mengsel } from './huishoudens.ts';

interface Opdracht {
	readonly motor: Motor;
	readonly mengsel: Mengsel;
	readonly seconden: number;
}

export const kernen = availableParallelism();

/** Of all cores together. @param bestand this program, as one file */
export async function meetOpAlleKernen(opdracht: Opdracht, bestand: string): Promise<Tempo> {
	const antwoorden = Array.from({ length: kernen }, () => {
		const werker = new Worker(fileURLToPath(bestand), { workerData: opdracht });
		return new Promise<Tempo>((klaar, mis) => werker.once('message', klaar).once('error', mis));
	});
	const tempos = await Promise.all(antwoorden);
	const som = (naam: keyof Tempo) => tempos.reduce((tot, een) => tot + een[naam], 0);
	// Each counts the work of all of them, so together they say what one core does.
	return { perSeconde: som('perSeconde'), perRekenseconde: kernen * som('perRekenseconde') };
}

/** @returns whether this is a worker, and so no more has to be done */
export function werkMee(): boolean {
	if (isMainThread) return false;
	const { motor, mengsel, seconden } = workerData as Opdracht;
	parentPort!.postMessage(meetCatalogus(motor, mengsel, seconden));
	return true;
}
