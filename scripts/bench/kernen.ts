/** The same on every core at once. */
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { meetCatalogus, type Motor } from './catalogus.ts';
import type { Mengsel } from './huishoudens.ts';

interface Opdracht {
	readonly motor: Motor;
	readonly mengsel: Mengsel;
	readonly seconden: number;
}

export const kernen = availableParallelism();

/** Households per second on the clock, of all cores together. @param bestand this program, as one file */
export async function meetOpAlleKernen(opdracht: Opdracht, bestand: string): Promise<number> {
	const antwoorden = Array.from({ length: kernen }, () => {
		const werker = new Worker(fileURLToPath(bestand), { workerData: opdracht });
		return new Promise<number>((klaar, mis) => werker.once('message', klaar).once('error', mis));
	});
	return (await Promise.all(antwoorden)).reduce((som, een) => som + een, 0);
}

/** @returns whether this is a worker, and so no more has to be done */
export function werkMee(): boolean {
	if (isMainThread) return false;
	const { motor, mengsel, seconden } = workerData as Opdracht;
	parentPort!.postMessage(meetCatalogus(motor, mengsel, seconden).perSeconde);
	return true;
}
