/** Measures how many small mistakes in the rules the tests notice, and writes it in docs/mutatie.md. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { leesKern, leesRegels } from './mutatie/lezen.ts';
import { verslag, type Metingen } from './mutatie/verslag.ts';

const hulp = `Merken de toetsen een fout in de regels?

  npm run mutatie                  regels en normen: maakt elke fout een keer, en draait de toetsen die hem lezen
  npm run mutatie -- alleen <patroon>   alleen de fouten waarvan de naam zo luidt, zonder verslag
  npm run mutatie -- kern          de kern, met Stryker (duurt lang)
  npm run mutatie -- kern <bestand>[,<bestand>]   alleen die bestanden
  npm run mutatie -- verslag       schrijft alleen docs/mutatie.md opnieuw, uit de laatste metingen

Afsluitcode 0: elke fout is opgemerkt of verklaard. 1: niet. 2: de opdracht klopt niet.`;

const bestand = 'docs/mutatie.json';
const eerder = (): Metingen =>
	existsSync(bestand)
		? (JSON.parse(readFileSync(bestand, 'utf8')) as Metingen)
		: { regels: { datum: null, delen: {}, overlevers: [] }, kern: {} };

const draai = (...args: readonly string[]) => spawnSync('npx', args, { stdio: 'inherit' }).status === 0;

/** While somebody writes a test: which of these does no test notice yet? */
function probeer(patroon: string): number {
	process.env['MUTATIE_ALLEEN'] = patroon;
	process.env['MUTATIE_UITVOER'] = 'test-results/mutatie-alleen.json';
	draai('vitest', 'run', '--config', 'tests/mutatie/vitest.config.ts');
	const { overlevers } = leesRegels('mutatie-alleen');
	for (const id of overlevers) console.info(id);
	return overlevers.length ? 1 : 0;
}

function meet([wat, bestanden]: readonly string[]): Metingen | null {
	const metingen = eerder();
	if (wat === undefined) {
		draai('vitest', 'run', '--config', 'tests/mutatie/vitest.config.ts');
		return { ...metingen, regels: leesRegels() };
	}
	if (wat === 'verslag') return { regels: leesRegels(), kern: { ...metingen.kern, ...leesKern() } };
	if (wat !== 'kern') return null;
	draai('stryker', 'run', 'tests/mutatie/stryker.config.json', ...(bestanden ? ['--mutate', bestanden] : []));
	return { ...metingen, kern: { ...metingen.kern, ...leesKern() } };
}

function main(args: readonly string[]): number {
	const [wat, patroon] = args;
	if (wat === 'alleen' && patroon) return probeer(patroon);
	const metingen = meet(args);
	if (!metingen) {
		console.info(hulp);
		return args[0] === '--help' ? 0 : 2;
	}
	const { tekst, onverklaard } = verslag(metingen);
	writeFileSync(bestand, `${JSON.stringify(metingen, null, '\t')}\n`);
	writeFileSync('docs/mutatie.md', tekst);
	draai('prettier', '--log-level', 'error', '--write', bestand, 'docs/mutatie.md');
	for (const regel of onverklaard) console.info(regel);
	return onverklaard.length ? 1 : 0;
}

process.exitCode = main(process.argv.slice(2));
