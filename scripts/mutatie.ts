/** Measures how many small mistakes in the rules the tests notice, and writes it in docs/mutatie.md. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { leesKern, leesRegels } from './mutatie/lezen.ts';
import { onverklaardInRegels, verslag, type Metingen } from './mutatie/verslag.ts';

const hulp = `Merken de toetsen een fout in de regels?

  npm run mutatie                  regels en normen: maakt elke fout een keer, en draait de toetsen die hem lezen
  npm run mutatie -- alleen <patroon>   alleen de fouten waarvan de naam zo luidt, zonder verslag
  npm run mutatie -- poort         regels en normen, zonder verslag: voor de controle
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

const meetRegels = () => draai('vitest', 'run', '--config', 'tests/mutatie/vitest.config.ts');

function meldt(over: readonly string[]): number {
	for (const id of over) console.info(id);
	return over.length ? 1 : 0;
}

/** While somebody writes a test: which of these does no test notice yet? */
function probeer(patroon: string): number {
	process.env['MUTATIE_ALLEEN'] = patroon;
	process.env['MUTATIE_UITVOER'] = 'test-results/mutatie-alleen.json';
	meetRegels();
	return meldt(leesRegels('mutatie-alleen').overlevers);
}

const watNu = `Deze fouten merkt geen enkele toets. Zet het bedrag met zijn bron in tests/regels/normwaarden-bron.test.ts,
schrijf een voorbeeld op de grens en een cent ernaast, of zeg in tests/mutatie/verklaard.ts waarom niemand het kan merken.`;

function bewaak(): number {
	const isGoed = meetRegels();
	const over = onverklaardInRegels(leesRegels().overlevers);
	if (over.length) console.info(watNu);
	return meldt(over) || (isGoed ? 0 : 1);
}

function meet([wat, bestanden]: readonly string[]): Metingen | null {
	const metingen = eerder();
	if (wat === undefined) {
		meetRegels();
		return { ...metingen, regels: leesRegels() };
	}
	if (wat === 'verslag') return { regels: leesRegels(), kern: { ...metingen.kern, ...leesKern() } };
	if (wat !== 'kern') return null;
	draai('stryker', 'run', 'tests/mutatie/stryker.config.json', ...(bestanden ? ['--mutate', bestanden] : []));
	return { ...metingen, kern: { ...metingen.kern, ...leesKern(bestanden?.split(',')) } };
}

function main(args: readonly string[]): number {
	const [wat, patroon] = args;
	if (wat === 'alleen' && patroon) return probeer(patroon);
	if (wat === 'poort') return bewaak();
	const metingen = meet(args);
	if (!metingen) {
		console.info(hulp);
		return args[0] === '--help' ? 0 : 2;
	}
	const { tekst, onverklaard } = verslag(metingen);
	writeFileSync(bestand, `${JSON.stringify(metingen, null, '\t')}\n`);
	writeFileSync('docs/mutatie.md', tekst);
	draai('prettier', '--log-level', 'error', '--write', bestand, 'docs/mutatie.md');
	return meldt(onverklaard);
}

process.exitCode = main(process.argv.slice(2));
