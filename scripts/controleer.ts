/** The gate: everything that must hold before a change lands. `--snel` leaves out the build and the browser. */
import { audit } from './controle/audit.ts';
import { chromium, nginx } from './controle/debian.ts';
import { opdracht, type Stap } from './controle/stap.ts';
import { playwright, vitest } from './controle/testlopers.ts';

const snel: readonly Stap[] = [
	opdracht('prettier: opmaak', 'prettier', '--check', '--log-level=warn', '.'),
	opdracht('eslint: code en importrichting', 'eslint', '--max-warnings=0', '.'),
	opdracht('stylelint: logische css', 'stylelint', '--max-warnings=0', 'src/**/*.{css,svelte}'),
	opdracht('svelte-kit sync', 'svelte-kit', 'sync'),
	opdracht('svelte-check: types', 'svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings'),
	opdracht('tsc: types van rules, en het pakket', 'tsc', '-p', 'scripts/pakket'),
	audit,
	vitest,
];
const traag: readonly Stap[] = [
	opdracht('vite build', 'vite', 'build'),
	chromium,
	nginx,
	opdracht('omvang: gewicht van het eerste bezoek', 'tsx', 'scripts/omvang.ts'),
	playwright,
];

const seconden = (begin: number) => `${((performance.now() - begin) / 1000).toFixed(1)} s`;

/** Runs every step, also after one that failed: one run shows all there is to mend. */
async function draai(stappen: readonly Stap[]) {
	let [passed, failed, skipped] = [0, 0, 0];
	for (const { naam, doe } of stappen) {
		const begin = performance.now();
		const { geslaagd, mislukt, uitvoer, overgeslagen } = await doe();
		passed += geslaagd;
		failed += mislukt;
		if (overgeslagen) {
			skipped++;
			console.log(`NIET GEDRAAID  ${naam} (${seconden(begin)}): ${overgeslagen}`);
			continue;
		}
		const telling = geslaagd + mislukt > 1 ? `, ${geslaagd} goed, ${mislukt} fout` : '';
		console.log(`${mislukt ? 'FOUT' : 'goed'}  ${naam} (${seconden(begin)}${telling})`);
		if (mislukt) console.log(uitvoer.trimEnd().replace(/^/gm, '      '));
	}
	return { passed, failed, skipped };
}

const begin = performance.now();
const { passed, failed, skipped } = await draai(process.argv.includes('--snel') ? snel : [...snel, ...traag]);
console.log(`Klaar in ${seconden(begin)}${skipped ? `; ${skipped} stap niet gedraaid` : ''}.`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
