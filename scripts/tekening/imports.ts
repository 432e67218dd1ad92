/** Who imports whom, read from the files themselves. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import ts from 'typescript';

export interface Import {
	/** Both from the root of the project, with forward slashes; `naar` may lack its extension. */
	readonly van: string;
	readonly naar: string;
}

const { imports } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly imports: Record<string, string> };

/** Only what lies in the project: a package is no box. */
function naarPad(van: string, geschreven: string): string | null {
	// Vite reads a file as text when its name ends in ?raw.
	const bron = geschreven.split('?')[0]!;
	if (bron.startsWith('.')) return posix.join(dirname(van), bron);
	if (bron.startsWith('$lib/')) return bron.replace('$lib', 'src/lib');
	return imports[bron]?.replace('./', '') ?? null;
}

const scripts = (tekst: string) =>
	[...tekst.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, een]) => een ?? '');

function importsVan(pad: string): readonly Import[] {
	const tekst = readFileSync(pad, 'utf8');
	const code = pad.endsWith('.svelte') ? scripts(tekst).join('\n') : tekst;
	return ts.preProcessFile(code).importedFiles.flatMap(({ fileName }) => {
		const naar = naarPad(pad, fileName);
		return naar ? [{ van: pad, naar }] : [];
	});
}

/** @param mappen folders from the root of the project */
export const leesImports = (mappen: readonly string[]): readonly Import[] =>
	mappen
		.flatMap((map) => readdirSync(map, { recursive: true, withFileTypes: true }))
		.filter((een) => een.isFile())
		.map((een) => posix.join(een.parentPath, een.name))
		.filter((pad) => /\.(ts|js|svelte)$/.test(pad) && !pad.includes('node_modules'))
		.flatMap(importsVan);
