/** Where something still has to be filled in. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { invulteken } from './bestanden.ts';

/** @param wortel the project  @returns a Dutch line for each place */
export const nogInTeVullen = (wortel: string): readonly string[] =>
	readdirSync(join(wortel, 'rules'), { recursive: true, withFileTypes: true })
		.filter((ingang) => ingang.isFile())
		.flatMap(({ parentPath, name }) => {
			const pad = join(parentPath, name);
			return readFileSync(pad, 'utf8')
				.split('\n')
				.flatMap((regel, i) => (regel.includes(invulteken) ? [`${pad}:${i + 1} vul dit in: ${regel.trim()}`] : []));
		});
