/** The API as its container runs it: built by the script of the container, started by plain node in a folder of its own. */
import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** @returns the folder, and how to throw it away */
export async function bouwApi() {
	const map = mkdtempSync(join(tmpdir(), 'bereken-api-'));
	await promisify(execFile)('scripts/server/api/bouw.sh', [map]);
	return { map, weg: () => rmSync(map, { recursive: true, force: true }) };
}

/** @param env the settings of docs/api.md; nothing else of our environment comes along */
export async function startApi(map: string, env: Readonly<Record<string, string>> = {}) {
	const kind = spawn(process.execPath, ['api.js'], { cwd: map, env: { POORT: '0', ...env } });
	let geschreven = '';
	const klaar = new Promise<string>((gevonden, mislukt) => {
		const lees = (stuk: Buffer) => {
			geschreven += stuk;
			const [adres] = /http:\S+/.exec(geschreven) ?? [];
			if (adres) gevonden(adres);
		};
		kind.stdout.on('data', lees);
		kind.stderr.on('data', lees);
		kind.on('exit', () => mislukt(new Error(geschreven)));
	});
	const gestopt = new Promise<number | null>((klaar) => kind.on('close', klaar));
	return {
		adres: await klaar,
		/** Asks it to stop, as a container does. */
		stop: () => void kind.kill('SIGTERM'),
		/** Its exit code, once it ended by itself. */
		gestopt,
		/** Everything it wrote. */
		geschreven: () => geschreven,
	};
}

export type Api = Awaited<ReturnType<typeof startApi>>;
