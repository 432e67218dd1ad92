/** All cores: each piece goes to the one that has least to do; the answers come back in the order of the file. */
import { Worker } from 'node:worker_threads';
import type { Blok } from './blokken.ts';
import type { Deel } from './deel.ts';
import type { Werkopdracht } from './werker.ts';

interface Wachtend {
	readonly klaar: (deel: Deel) => void;
	readonly mislukt: (fout: Error) => void;
}

class Werker {
	private readonly wachtend: Wachtend[] = [];
	private readonly thread: Worker;

	constructor(opdracht: Werkopdracht) {
		this.thread = new Worker(new URL('./werkerstart.js', import.meta.url), { workerData: opdracht });
		this.thread.on('message', (deel: Deel) => this.wachtend.shift()?.klaar(deel));
		this.thread.on('error', (fout) => this.wachtend.splice(0).forEach(({ mislukt }) => mislukt(fout)));
	}

	get drukte() {
		return this.wachtend.length;
	}

	/** The bytes move to the worker: they are not copied, and are gone here. */
	stuur(bytes: Buffer): Promise<Deel> {
		const eigen = new Uint8Array(bytes);
		this.thread.postMessage(eigen, [eigen.buffer]);
		return new Promise((klaar, mislukt) => this.wachtend.push({ klaar, mislukt }));
	}

	stop = () => this.thread.terminate();
}

export interface Klaar {
	readonly eind: number;
	readonly deel: Deel;
}

/** Two pieces for each core: one in work, one that waits. */
const perKern = 2;

/**
 * Memory stays flat: no more is read than the workers can take.
 * @param stop looked at before each piece; what is in work is finished
 */
export async function* verwerk(
	blokken: AsyncIterable<Blok>,
	opdracht: Werkopdracht,
	kernen: number,
	stop: AbortSignal,
): AsyncGenerator<Klaar> {
	const werkers = Array.from({ length: kernen }, () => new Werker(opdracht));
	const rij: { readonly eind: number; readonly deel: Promise<Deel> }[] = [];
	const eerste = async (): Promise<Klaar> => {
		const { eind, deel } = rij.shift()!;
		return { eind, deel: await deel };
	};
	try {
		for await (const { bytes, eind } of blokken) {
			if (stop.aborted) break;
			const vrij = werkers.reduce((a, b) => (b.drukte < a.drukte ? b : a));
			const deel = vrij.stuur(bytes);
			// It is waited for in its turn; until then a failure must not end the process.
			deel.catch(() => undefined);
			rij.push({ eind, deel });
			if (rij.length >= kernen * perKern) yield await eerste();
		}
		while (rij.length) yield await eerste();
	} finally {
		await Promise.all(werkers.map((werker) => werker.stop()));
	}
}
