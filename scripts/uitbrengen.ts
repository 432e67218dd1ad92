/** Makes the accountability pack of a release in an ignored folder. `--help` explains it. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { wijzigingen } from '#rules';
import { leesStand, normenMetGebruik } from './stand/lezen.ts';
import { dagVan, deelVan } from './uitgave/changelog.ts';
import { normenlijst } from './uitgave/normenlijst.ts';
import { leesmij, maakPak } from './uitgave/pak.ts';
import { bezwaren, poortrapport } from './uitgave/poort.ts';

const hulp = `Maakt het verantwoordingspak van een uitgave in uitgave/<versie>/.

  npm test -- --rapport uitgave/poort.json   eerst: de hele controle, met een rapport
  npm run uitbrengen                         daarna: het pak
  npm run uitbrengen -- --concept            een pak om te bekijken, ook als iets nog niet in orde is

De versie staat in package.json, en in docs/CHANGELOG.md met de dag.`;

const { values } = parseArgs({ options: { concept: { type: 'boolean' }, help: { type: 'boolean' } } });
if (values.help) {
	console.log(hulp);
	process.exit(0);
}

const git = (...delen: readonly string[]) => execFileSync('git', delen, { encoding: 'utf8' }).trim();
const lees = (pad: string) => readFileSync(pad, 'utf8');

const { version: versie } = JSON.parse(lees('package.json')) as { readonly version: string };
const changelog = lees('docs/CHANGELOG.md');
const commit = git('rev-parse', 'HEAD');
const datum = dagVan(changelog, versie);
const rapport = 'uitgave/poort.json';
const poort = existsSync(rapport) ? poortrapport.parse(JSON.parse(lees(rapport))) : null;

/** Null where npm cannot tell, for one because something is installed that the lockfile does not know. */
function leesSbom(): string | null {
	try {
		return execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx'], { encoding: 'utf8', maxBuffer: 2 ** 28 });
	} catch {
		return null;
	}
}
const sbom = leesSbom();

const fout = [
	...(git('status', '--porcelain') === '' ? [] : ['Niet alles is vastgelegd (git status).']),
	...(deelVan(changelog, versie) ? [] : [`docs/CHANGELOG.md zegt niets over ${versie}.`]),
	...(datum ? [] : [`docs/CHANGELOG.md heeft geen dag bij ${versie}.`]),
	...(existsSync('build') ? [] : ['Er is niets gebouwd (npm run build).']),
	...(sbom ? [] : ['npm sbom mislukte: doe eerst npm ci.']),
	...bezwaren(poort, commit),
];
for (const zin of fout) console.error(`- ${zin}`);
if (!deelVan(changelog, versie) || (fout.length > 0 && !values.concept)) {
	console.error('Geen uitgave gemaakt. Zie docs/uitbrengen.md.');
	process.exit(1);
}

const map = join('uitgave', versie);
rmSync(map, { recursive: true, force: true });
mkdirSync(map, { recursive: true });

const verklaringen = Object.fromEntries(
	readdirSync('docs/verklaringen')
		.filter((naam) => naam !== 'LEESMIJ.md')
		.map((naam) => [naam, lees(join('docs/verklaringen', naam))]),
);
const bronnen = { versie, datum: datum ?? 'zonder dag', commit, changelog, wijzigingen, verklaringen, poort };
const pak = maakPak(bronnen);
const schrijf = (naam: string, tekst: string) => writeFileSync(join(map, naam), tekst);
for (const [naam, tekst] of Object.entries(pak.bestanden)) schrijf(naam, tekst);

schrijf('normen.csv', normenlijst(normenMetGebruik(await leesStand())));
if (sbom) schrijf('sbom.cdx.json', sbom);
if (poort) copyFileSync(rapport, join(map, 'poort.json'));

const mist: string[] = fout.map((zin) => `Concept: ${zin}`);
/** What other commands leave behind, when they ran. */
const losse = [
	['build/nl/regelingen.csv', 'regelingen.csv', 'de lijst van regelingen (npm run build)'],
	['docs/mutatie.md', 'mutatie.md', 'de toets van de toetsen (npm run mutatie)'],
	['docs/mutatie.json', 'mutatie.json', 'de overlevers (npm run mutatie)'],
	['docs/lighthouse.md', 'lighthouse.md', 'de meting in de browser (npm run bench:web)'],
] as const;
for (const [van, naar, wat] of losse)
	if (existsSync(van)) cpSync(van, join(map, naar), { recursive: true });
	else mist.push(`${wat}: niet gevonden in ${van}.`);

const somVan = (pad: string) => createHash('sha256').update(readFileSync(pad)).digest('hex');
const gebouwd = existsSync('build')
	? readdirSync('build', { recursive: true, withFileTypes: true })
			.filter((een) => een.isFile())
			.map((een) => join(een.parentPath, een.name))
			.sort()
	: [];
schrijf('sha256sums.txt', gebouwd.map((pad) => `${somVan(pad)}  ${pad}\n`).join(''));
schrijf('LEESMIJ.md', leesmij(bronnen, pak, readdirSync(map).sort(), mist));

console.log(`Het pak van ${versie} staat in ${map}/.`);
for (const zin of mist) console.log(`Ontbreekt: ${zin}`);
for (const [naam, plekken] of Object.entries(pak.open))
	for (const plek of plekken) console.log(`Nog in te vullen door de gemeente (${naam}): ${plek}`);
