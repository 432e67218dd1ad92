/** The gate: everything that must hold before a change lands. `--snel` leaves out the build and the browser. */
import { audit } from './controle/audit.ts';
import { chromium, nginx } from './controle/debian.ts';
import { opdracht, type Stap } from './controle/stap.ts';
import { playwright, vitest } from './controle/testlopers.ts';
import { schrijfRapport, type Poortrapport } from './uitgave/poort.ts';

const isSnel = process.argv.includes('--snel');

/** Each of these keeps one core busy and waits for none of the others: two at a time. */
const los: readonly Stap[] = [
	...(isSnel ? [] : [opdracht('vite build', 'vite', 'build')]),
	opdracht('svelte-check: types', 'svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings'),
	opdracht('eslint: code en importrichting', 'eslint', '--max-warnings=0', '.'),
	opdracht('prettier: opmaak', 'prettier', '--check', '--log-level=warn', '.'),
	opdracht('tsc: types van rules, en het pakket', 'tsc', '-p', 'scripts/pakket'),
	opdracht('mutatie: de toetsen merken elke fout in een regel of een norm', 'tsx', 'scripts/mutatie.ts', 'poort'),
	opdracht('stylelint: logische css', 'stylelint', '--max-warnings=0', 'src/**/*.{css,svelte}'),
	audit,
];
/** These keep the whole machine busy, one after the other. */
const samen: readonly Stap[] = isSnel ? [vitest] : [vitest, chromium, nginx, playwright];

const seconden = (begin: number) => `${((performance.now() - begin) / 1000).toFixed(1)} s`;

const stappen: Poortrapport['stappen'] = [];
let [passed, failed, skipped] = [0, 0, 0];

async function draai({ naam, doe }: Stap): Promise<void> {
	const begin = performance.now();
	const { geslaagd, mislukt, uitvoer, overgeslagen } = await doe();
	stappen.push({ naam, geslaagd, mislukt, seconden: Math.round((performance.now() - begin) / 1000), overgeslagen });
	passed += geslaagd;
	failed += mislukt;
	if (overgeslagen) {
		skipped++;
		console.log(`NIET GEDRAAID  ${naam} (${seconden(begin)}): ${overgeslagen}`);
		return;
	}
	const telling = geslaagd + mislukt > 1 ? `, ${geslaagd} goed, ${mislukt} fout` : '';
	console.log(`${mislukt ? 'FOUT' : 'goed'}  ${naam} (${seconden(begin)}${telling})`);
	if (mislukt) console.log(uitvoer.trimEnd().replace(/^/gm, '      '));
}

/** Runs every step, also after one that failed: one run shows all there is to mend. */
async function draaiAlle(alle: readonly Stap[], tegelijk: number): Promise<void> {
	const wachtrij = [...alle];
	const baan = async () => {
		for (let stap = wachtrij.shift(); stap; stap = wachtrij.shift()) await draai(stap);
	};
	await Promise.all(Array.from({ length: tegelijk }, baan));
}

const begin = performance.now();
// What is generated first: types and build read it.
await draai(opdracht('svelte-kit sync', 'svelte-kit', 'sync'));
await draaiAlle(los, 2);
await draaiAlle(samen, 1);
console.log(`Klaar in ${seconden(begin)}${skipped ? `; ${skipped} stap niet gedraaid` : ''}.`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
const rapport = process.argv[process.argv.indexOf('--rapport') + 1];
if (process.argv.includes('--rapport') && rapport) schrijfRapport(rapport, { volledig: !isSnel, stappen });
