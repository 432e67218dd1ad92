/** The gate: everything that must hold before a change lands. `--snel` leaves out the build and the browser. */
import { chromium } from './controle/chromium.ts';
import { opdracht, type Stap } from './controle/stap.ts';
import { playwright, vitest } from './controle/testlopers.ts';
import { schrijfRapport, type Poortrapport } from './uitgave/poort.ts';

const snel: readonly Stap[] = [
	opdracht('prettier: opmaak', 'prettier', '--check', '--log-level=warn', '.'),
	opdracht('eslint: code en importrichting', 'eslint', '--max-warnings=0', '.'),
	opdracht('stylelint: logische css', 'stylelint', '--max-warnings=0', 'src/**/*.{css,svelte}'),
	opdracht('svelte-kit sync', 'svelte-kit', 'sync'),
	opdracht('svelte-check: types', 'svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings'),
	opdracht('tsc: types van rules', 'tsc', '-p', 'rules'),
	vitest,
];
const traag: readonly Stap[] = [
	opdracht('vite build', 'vite', 'build'),
	chromium,
	opdracht('omvang: gewicht van het eerste bezoek', 'tsx', 'scripts/omvang.ts'),
	playwright,
];

const seconden = (begin: number) => `${((performance.now() - begin) / 1000).toFixed(1)} s`;

/** Runs every step, also after one that failed: one run shows all there is to mend. */
async function draai(alle: readonly Stap[]) {
	const stappen: Poortrapport['stappen'] = [];
	let [passed, failed] = [0, 0];
	for (const { naam, doe } of alle) {
		const begin = performance.now();
		const { geslaagd, mislukt, uitvoer } = await doe();
		stappen.push({ naam, geslaagd, mislukt, seconden: Math.round((performance.now() - begin) / 1000) });
		passed += geslaagd;
		failed += mislukt;
		const telling = geslaagd + mislukt > 1 ? `, ${geslaagd} goed, ${mislukt} fout` : '';
		console.log(`${mislukt ? 'FOUT' : 'goed'}  ${naam} (${seconden(begin)}${telling})`);
		if (mislukt) console.log(uitvoer.trimEnd().replace(/^/gm, '      '));
	}
	return { passed, failed, stappen };
}

const begin = performance.now();
const isSnel = process.argv.includes('--snel');
const { passed, failed, stappen } = await draai(isSnel ? snel : [...snel, ...traag]);
console.log(`Klaar in ${seconden(begin)}.`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
const rapport = process.argv[process.argv.indexOf('--rapport') + 1];
if (process.argv.includes('--rapport') && rapport) schrijfRapport(rapport, { volledig: !isSnel, stappen });
