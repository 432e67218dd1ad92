/** One core: pieces of the file in, counts out, in the order in which they came. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Kop } from './csv.ts';
import { maakRekenaar } from './deel.ts';
import type { Plan } from './tel.ts';

export interface Werkopdracht {
	readonly plan: Plan;
	readonly kop: Kop | null;
}

const { plan, kop } = workerData as Werkopdracht;
const reken = maakRekenaar(plan, kop);
let vorige: Promise<void> = Promise.resolve();

parentPort!.on('message', (bytes: Uint8Array) => {
	vorige = vorige.then(async () => parentPort!.postMessage(await reken(Buffer.from(bytes.buffer))));
});
