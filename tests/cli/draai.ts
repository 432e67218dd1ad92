/** Runs the real command, as a person or a program would. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export interface Afloop {
	readonly code: number | null;
	readonly uit: string;
	readonly fout: string;
}
interface Vraag {
	/** The folder in which it runs; the project itself when absent. */
	readonly map?: string;
	readonly args?: readonly string[];
	/** What comes in on standard input; nothing when absent. */
	readonly invoer?: string | Iterable<string>;
	readonly env?: Readonly<Record<string, string>>;
	/** Called with each piece of output instead of keeping it; returning false closes the pipe. */
	readonly bijUitvoer?: (stuk: string) => boolean;
}

export const bereken = (vraag: Vraag) => draai('bereken', vraag);

/** @param opdracht a command: a file in scripts/ */
export async function draai(
	opdracht: string,
	{ args = [], invoer = '', env = {}, map = '.', bijUitvoer }: Vraag,
): Promise<Afloop> {
	const kind = spawn('node_modules/.bin/tsx', [`scripts/${opdracht}.ts`, ...args], {
		cwd: map,
		env: { ...process.env, ...env },
	});
	const stukken = { uit: '', fout: '' };
	kind.stdout.setEncoding('utf8').on('data', (stuk: string) => {
		if (!bijUitvoer) stukken.uit += stuk;
		else if (!bijUitvoer(stuk)) kind.stdout.destroy();
	});
	kind.stderr.setEncoding('utf8').on('data', (stuk: string) => (stukken.fout += stuk));
	const geschreven = pipeline(Readable.from(typeof invoer === 'string' ? [invoer] : invoer), kind.stdin).catch(() => {
		// The command may stop reading before everything is written.
	});
	const code = await new Promise<number | null>((klaar) => kind.on('close', klaar));
	await geschreven;
	return { code, ...stukken };
}

/** The command reads the real switches: what is off now cannot be shown by it, and that is no fault. */
export const staatUit = (waar: string, id: string) =>
	readFileSync(`rules/${waar}/uitgezet.ts`, 'utf8').split('export const')[1]!.includes(`'${id}'`);

/** Every line of the output, parsed. */
export const regelsVan = (uit: string) =>
	uit
		.trimEnd()
		.split('\n')
		.map((regel) => JSON.parse(regel));
