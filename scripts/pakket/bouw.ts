/** Builds the rules as a package: plain JavaScript with types, ready for `npm pack`. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pakketbestand, type Project } from './pakketbestand.ts';

/** As in tsconfig.json beside this file. */
export const pakketmap = 'build-pakket';

const lees = (bestand: string) => readFileSync(new URL(bestand, import.meta.url), 'utf8');

/** TypeScript 6.0 skips what stands in an `export default`: there an import keeps the name of its source. */
function noemImportsNaarHunUitvoer() {
	for (const naam of readdirSync(pakketmap, { recursive: true, encoding: 'utf8' })) {
		if (!naam.endsWith('.js')) continue;
		const bestand = join(pakketmap, naam);
		const code = readFileSync(bestand, 'utf8');
		const beter = code.replaceAll(/(\bimport\('\.[^']+)\.ts'\)/g, "$1.js')");
		if (beter !== code) writeFileSync(bestand, beter);
	}
}

/**
 * Only what changed is compiled again; for a package to give away, start from an empty folder.
 * @throws Error with what the compiler said
 */
export function bouwPakket(): ReturnType<typeof pakketbestand> {
	const { status, stdout } = spawnSync('node_modules/.bin/tsc', ['-p', 'scripts/pakket'], { encoding: 'utf8' });
	if (status !== 0) throw new Error(stdout);
	noemImportsNaarHunUitvoer();
	const pakket = pakketbestand(JSON.parse(readFileSync('package.json', 'utf8')) as Project);
	const leesmij = lees('LEESMIJ.md')
		.replace('{{voorbeeld}}', () => `\`\`\`ts\n${lees('voorbeeld.ts')}\`\`\``)
		.replace('{{versie}}', pakket.version)
		.replace('{{regelversie}}', pakket.regelversie)
		.replace('{{licentie}}', pakket.license);
	writeFileSync(join(pakketmap, 'package.json'), `${JSON.stringify(pakket, null, '\t')}\n`);
	writeFileSync(join(pakketmap, 'README.md'), leesmij);
	copyFileSync('LICENSE', join(pakketmap, 'LICENSE'));
	return pakket;
}
