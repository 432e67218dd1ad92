/** Writes the folder of a new regeling or gemeente, and the one line that names it. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { Bestand } from './nieuw/bestanden.ts';
import { maak } from './nieuw/maak.ts';

async function schrijf({ pad, inhoud }: Bestand) {
	mkdirSync(dirname(pad), { recursive: true });
	writeFileSync(pad, await format(inhoud, { ...(await resolveConfig(pad)), filepath: pad }));
	console.log(`  ${pad}`);
}

const uitkomst = maak({ bestaat: existsSync, lees: (pad) => readFileSync(pad, 'utf8') }, process.argv.slice(2));
if ('melding' in uitkomst) {
	console.error(uitkomst.melding);
	process.exitCode = 2;
} else {
	console.log('Gemaakt:');
	for (const bestand of uitkomst.bestanden) await schrijf(bestand);
	console.log('Eén regel erbij:');
	await schrijf(uitkomst.module);
	console.log(`
Zoek nu in de map naar VUL IN, en vul elke VUL IN in. Staat hij in een opmerking? Doe wat er staat en haal de opmerking weg.
Draai daarna "npm run controleer -- --snel". Dat zegt wat er nog niet klopt.
Hoe een regel in elkaar zit, staat in rules/LEESMIJ.md. Wat er daarna nog moet, staat in CONTRIBUTING.md bij "Daarna".`);
}
