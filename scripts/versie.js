/** The version of a build: another one when anything that it is made of is different, the same one when nothing is. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** @type {(pad: string) => string[]} every file at or below it, in one order on every machine */
const bestandenIn = (pad) =>
	statSync(pad).isDirectory()
		? readdirSync(pad)
				.sort()
				.flatMap((naam) => bestandenIn(join(pad, naam)))
		: [pad];

/**
 * @param {readonly string[]} paden files and folders
 * @param {readonly string[]} keuzes what else makes a difference, such as settings
 */
export function versieVan(paden, keuzes = []) {
	const som = createHash('sha256');
	for (const bestand of paden.flatMap(bestandenIn)) som.update(`${bestand}\0`).update(readFileSync(bestand));
	return som.update(JSON.stringify(keuzes)).digest('hex').slice(0, 12);
}
