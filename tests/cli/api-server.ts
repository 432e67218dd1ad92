/** The API as its container runs it: built by the script of the container, started by plain node in a folder of its own. */
import { execFile, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

/** What the container has before it builds: nothing else of the project may be needed. */
function kopieerBron(naar: string) {
	const [bouw = ''] = readFileSync('scripts/server/api/Containerfile', 'utf8').split('COPY --from');
	for (const [, paden = ''] of bouw.matchAll(/^COPY (.+) \S+$/gm)) {
		for (const pad of paden.split(' ')) cpSync(pad, join(naar, pad), { recursive: true });
	}
	// Stands for `npm ci`, which takes too long for a test.
	symlinkSync(resolve('node_modules'), join(naar, 'node_modules'));
}

/** @returns the folder with what was built, and how to throw everything away */
export async function bouwApi() {
	const tijdelijk = mkdtempSync(join(tmpdir(), 'bereken-api-'));
	const [bron, map] = [join(tijdelijk, 'bron'), join(tijdelijk, 'uit')];
	kopieerBron(bron);
	await promisify(execFile)('scripts/server/api/bouw.sh', [map], { cwd: bron });
	return { map, weg: () => rmSync(tijdelijk, { recursive: true, force: true }) };
}

/** @param env the settings of docs/api.md; nothing else of our environment comes along */
export async function startApi(map: string, env: Readonly<Record<string, string>> = {}) {
	const kind = spawn(process.execPath, ['api.js'], { cwd: map, env: { LUISTER: '127.0.0.1:0', ...env } });
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
