/** The real nginx with the configuration that a gemeente runs, in a folder and on a port of its own. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { vrijePoort } from '../../scripts/controle/poort.ts';

const wortel = resolve(import.meta.dirname, '../..');
const bouw = join(wortel, 'build');
export const script = (naam: string) => join(wortel, 'scripts/server', naam);

export interface Antwoord {
	readonly status: number;
	readonly headers: IncomingHttpHeaders;
	readonly body: Buffer;
}
interface Vraag {
	readonly method?: string;
	readonly headers?: Readonly<Record<string, string>>;
}
export type Nginx = Awaited<ReturnType<typeof startNginx>>;

/** What stands next to the site, and what nobody meant to put in it: neither may come out. */
export const geheim = 'dit leest niemand';

/** The build, with what only some builds have: a script for other sites, a worker, and files that should not be there. */
function maakSite(map: string): string {
	const site = join(map, 'site');
	const extra = {
		'insluiten.js': '// wat een andere site laadt',
		'service-worker.js': '// eerst vragen of er een nieuwere is',
		'.geheim': geheim,
		'.git/config': geheim,
	};
	mkdirSync(join(site, '.git'), { recursive: true });
	for (const naam of readdirSync(bouw)) if (!(naam in extra)) symlinkSync(join(bouw, naam), join(site, naam));
	for (const [naam, inhoud] of Object.entries(extra)) writeFileSync(join(site, naam), inhoud);
	writeFileSync(join(map, 'geheim.txt'), geheim);
	return site;
}

const luistert = (port: number) =>
	new Promise<boolean>((klaar) => {
		const lijn = connect(port, '127.0.0.1', () => {
			lijn.destroy();
			klaar(true);
		}).on('error', () => klaar(false));
	});

/** @param omgeving what docs/draaien.md says that can be set */
export async function startNginx(omgeving: NodeJS.ProcessEnv = {}) {
	const map = mkdtempSync(join(tmpdir(), 'nginx-'));
	const port = await vrijePoort();
	const logboek = join(map, 'logboek');
	// The temporary folder is for who runs the test only.
	const alsZichzelf = process.getuid?.() === 0 ? ['-g', 'user root;'] : [];
	const kind = spawn(script('start.sh'), alsZichzelf, {
		env: {
			...process.env,
			SITE: maakSite(map),
			WERK: join(map, 'werk'),
			LUISTER: `127.0.0.1:${port}`,
			LOGBOEK: logboek,
			...omgeving,
		},
		stdio: ['ignore', 'ignore', 'pipe'],
	});
	// A test that fails before it stops the server leaves none behind.
	const ruimOp = () => kind.kill();
	process.once('exit', ruimOp);
	const gezegd: Buffer[] = [];
	kind.stderr.on('data', (stuk: Buffer) => gezegd.push(stuk));
	const klachten = () => Buffer.concat(gezegd).toString('utf8');
	while (!(await luistert(port))) {
		if (kind.exitCode !== null) throw new Error(klachten());
		await new Promise((klaar) => setTimeout(klaar, 20));
	}

	/** @param pad as it goes over the line: nobody tidies `..` */
	const haal = (pad: string, { method = 'GET', headers = {} }: Vraag = {}) =>
		new Promise<Antwoord>((klaar, mis) => {
			request({ port, host: '127.0.0.1', localAddress: '127.0.0.9', path: pad, method, headers }, (antwoord) => {
				const stukken: Buffer[] = [];
				antwoord.on('data', (stuk: Buffer) => stukken.push(stuk));
				antwoord.on('end', () =>
					klaar({ status: antwoord.statusCode!, headers: antwoord.headers, body: Buffer.concat(stukken) }),
				);
			})
				.on('error', mis)
				.end();
		});

	return {
		adres: `http://127.0.0.1:${port}`,
		haal,
		/** What nginx wrote down, and what it complained of. */
		geschreven: () => (existsSync(logboek) ? readFileSync(logboek, 'utf8') : '') + klachten(),
		async stop() {
			process.off('exit', ruimOp);
			kind.kill('SIGQUIT');
			if (kind.exitCode === null) await once(kind, 'exit');
			rmSync(map, { recursive: true });
		},
	};
}
