/** A copy of the project in which a test may write; packages are shared, what was built is left out. */
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';

const nietMee = new Set(['node_modules', 'build', 'build-pakket', '.svelte-kit', '.git', 'test-results', 'coverage']);

/** @returns the folder, and how to throw it away */
export function maakKopie(): { readonly map: string; readonly weg: () => void } {
	const map = mkdtempSync(join(tmpdir(), 'bereken-kopie-'));
	cpSync('.', map, { recursive: true, filter: (pad) => !nietMee.has(basename(pad)) });
	symlinkSync(resolve('node_modules'), join(map, 'node_modules'));
	return { map, weg: () => rmSync(map, { recursive: true, force: true }) };
}
