/** Running one command of the gate and reading what came of it. */
import { spawn } from 'node:child_process';

export interface Telling {
	readonly geslaagd: number;
	readonly mislukt: number;
}
export interface Uitvoering {
	/** 0 when all went well; null when it was cut off. */
	readonly code: number | null;
	readonly uitvoer: string;
}
export interface Stap {
	readonly naam: string;
	/** @returns `overgeslagen`: why it could not run here; then it counts as neither passed nor failed */
	readonly doe: () => Promise<Telling & { readonly uitvoer: string; readonly overgeslagen?: string }>;
}

/** A step that hangs must not hold the gate. Milliseconds. */
const langste = 30 * 60_000;

/**
 * @param opdracht program and arguments, looked up in node_modules/.bin first (as `npm run` does)
 * @param omgeving extra environment variables
 * @param map the folder in which it runs; that of the gate itself when absent
 */
export function voerUit(
	[programma, ...rest]: readonly [string, ...string[]],
	omgeving: NodeJS.ProcessEnv = {},
	map = '.',
): Promise<Uitvoering> {
	return new Promise((klaar) => {
		const stukken: Buffer[] = [];
		const env = { ...process.env, ...omgeving };
		const kind = spawn(programma, rest, { cwd: map, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
		const stop = setTimeout(() => kind.pid && process.kill(-kind.pid, 'SIGKILL'), langste);
		const sluit = (code: number | null, slot = '') => {
			clearTimeout(stop);
			klaar({ code, uitvoer: Buffer.concat(stukken).toString('utf8') + slot });
		};
		kind.stdout.on('data', (stuk: Buffer) => stukken.push(stuk));
		kind.stderr.on('data', (stuk: Buffer) => stukken.push(stuk));
		kind.on('error', (fout) => sluit(1, fout.message));
		kind.on('close', (code) => sluit(code, code === null ? '\nAfgebroken: deze stap duurde te lang.' : ''));
	});
}

/** A step that is one test: it succeeds when the command ends with 0. */
export function opdracht(naam: string, ...delen: readonly [string, ...string[]]): Stap {
	return {
		naam,
		async doe() {
			const { code, uitvoer } = await voerUit(delen);
			return { geslaagd: code === 0 ? 1 : 0, mislukt: code === 0 ? 0 : 1, uitvoer };
		},
	};
}

/** A runner that fails without a failed test (a crash, a suite that does not load) counts as one failed test. */
export const telMee = (code: number | null, { geslaagd, mislukt }: Telling): Telling =>
	(code !== 0 && mislukt === 0) || geslaagd + mislukt === 0
		? { geslaagd, mislukt: mislukt + 1 }
		: { geslaagd, mislukt };
