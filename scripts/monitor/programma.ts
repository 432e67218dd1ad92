/** Which program counted: rules and code as they stand on the disk. The date of the rules says too little. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const wortel = fileURLToPath(new URL('../../', import.meta.url));
/** More than what counts: rather once too often from the beginning than counts of two programs in one sum. */
const mappen = ['rules', 'scripts', join('src', 'lib')];

/** @param hier the folder of the project @returns the same for the same files with the same content, wherever they stand */
export async function vingerafdrukVan(hier: string = wortel): Promise<string> {
	const perMap = await Promise.all(
		mappen.map(async (map) => (await readdir(join(hier, map), { recursive: true })).map((naam) => join(map, naam))),
	);
	const bestanden = perMap
		.flat()
		.filter((naam) => naam.endsWith('.ts'))
		.sort();
	const inhoud = await Promise.all(bestanden.map((naam) => readFile(join(hier, naam))));
	const hash = createHash('sha256');
	bestanden.forEach((naam, i) => hash.update(`${naam}\0${inhoud[i]!.length}\0`).update(inhoud[i]!));
	return hash.digest('hex').slice(0, 16);
}
