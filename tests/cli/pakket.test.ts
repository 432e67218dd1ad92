/** The rules as others install them: packed, put into another project, run and type-checked there. */
import { execFile } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { regelversie } from '#rules';
import { bouwPakket, pakketmap } from '../../scripts/pakket/bouw.ts';
import { deuren, pakketnaam, type Project } from '../../scripts/pakket/pakketbestand.ts';
import { bereken } from '../../src/lib/contract/rekenaar.ts';

const voer = promisify(execFile);
const project = JSON.parse(readFileSync('package.json', 'utf8')) as Project;
const uitleg = readFileSync('docs/regels-als-pakket.md', 'utf8');
const voorbeeld = readFileSync('scripts/pakket/voorbeeld.ts', 'utf8');
const namen = Object.keys(deuren(project)).map((deur) => deur.replace('.', pakketnaam));

/** A project of somebody else; zod is taken from ours, so that nothing comes over the network. */
const map = mkdtempSync(join(tmpdir(), 'bereken-pakket-'));
afterAll(() => rmSync(map, { recursive: true, force: true }));
const schrijf = (bestand: string, inhoud: string) => writeFileSync(join(map, bestand), inhoud);

beforeAll(async () => {
	const { version } = bouwPakket();
	await voer('npm', ['pack', '--silent', resolve(pakketmap)], { cwd: map });
	const dependencies = {
		[pakketnaam]: `file:./${pakketnaam}-${version}.tgz`,
		zod: `file:${resolve('node_modules/zod')}`,
	};
	schrijf('package.json', JSON.stringify({ private: true, type: 'module', dependencies }));
	await voer('npm', ['install', '--offline', '--no-audit', '--no-fund', '--no-package-lock'], { cwd: map });
}, 300_000);

const node = async (code: string) =>
	(await voer(process.execPath, ['--input-type=module', '--eval', code], { cwd: map })).stdout;

describe('het pakket in een ander project', () => {
	it('draait het voorbeeld, met dezelfde uitkomst als hier', async () => {
		const { regelingen } = await bereken(
			{ gemeente: 'haarlem', antwoorden: { leeftijd: 41, inkomen: 1300, kinderen: [] } },
			'2026-11-22',
		);
		expect((await node(voorbeeld)).trimEnd().split('\n')).toEqual([
			...regelingen.map(({ naam, oordeel, bedrag }) => `${naam} ${oordeel} ${bedrag?.van ?? 'bedrag niet bekend'}`),
			`Een schatting met de regels van ${regelversie}. De gemeente beslist.`,
		]);
	});

	it('laadt de regels van elke gemeente in elke taal', async () => {
		const uit = await node(`
			import { gemeenteIds, laadKernen, laadRegelset, laadTeksten } from '${pakketnaam}';
			import { laadVertaling, vertaaltalen } from '${pakketnaam}/vertaald';
			await laadRegelset(gemeenteIds);
			await Promise.all(gemeenteIds.map(laadKernen));
			const teksten = await laadTeksten(gemeenteIds, 'nl');
			for (const taal of vertaaltalen) await laadVertaling(gemeenteIds, taal, teksten);
			console.log('geladen');`);
		expect(uit).toBe('geladen\n');
	});

	it('zegt welke versie, welke regels en welke licentie het heeft', () => {
		const van = (bestand: string) => readFileSync(join(map, 'node_modules', pakketnaam, bestand), 'utf8');
		const { version, license } = project;
		expect(JSON.parse(van('package.json'))).toMatchObject({ version, license, regelversie });
		expect(van('LICENSE')).toBe(readFileSync('LICENSE', 'utf8'));
		for (const deel of [voorbeeld.trimEnd(), version, regelversie, license]) expect(van('README.md')).toContain(deel);
	});
});

/** Every name of a door in the document: what is between backticks in a first column, and in a list of what may change. */
function beschreven(naam: string): string[] {
	const [, deel = ''] = uitleg.split(`### \`${naam}\`\n`);
	const [sectie = ''] = deel.split('\n### ');
	const regels = sectie.split('\n').map((regel) => (regel.startsWith('|') ? regel.split('|')[1]! : regel));
	const opsomming = regels.filter((regel) => /^( `|Niet vast: )/.test(regel)).join();
	return [...opsomming.matchAll(/`(\w+)`/g)].map(([, een]) => een!).sort();
}

describe('de types', () => {
	let programma: ts.Program;
	/** What is there when it runs, per door. */
	let bijDraaien: Readonly<Record<string, readonly string[]>>;
	beforeAll(async () => {
		const deur = (naam: string) => `[${JSON.stringify(naam)}, Object.keys(await import(${JSON.stringify(naam)}))]`;
		bijDraaien = JSON.parse(await node(`console.log(JSON.stringify(Object.fromEntries([${namen.map(deur).join()}])))`));
		copyFileSync('scripts/pakket/voorbeeld.ts', join(map, 'voorbeeld.ts'));
		schrijf('deuren.ts', namen.map((naam, nummer) => `export * as d${nummer} from '${naam}';`).join('\n'));
		schrijf(
			'fout.ts',
			`import { bereken, type Huishouden } from '${pakketnaam}/contract';
			// @ts-expect-error: an age is no text
			export const huishouden: Huishouden = { antwoorden: { leeftijd: 'veertig' } };
			// @ts-expect-error: there is no clock inside, so a day must be given
			export const uitkomst = bereken({ antwoorden: {} });`,
		);
		programma = ts.createProgram(
			['voorbeeld.ts', 'deuren.ts', 'fout.ts'].map((bestand) => join(map, bestand)),
			{
				strict: true,
				skipLibCheck: false,
				noEmit: true,
				module: ts.ModuleKind.NodeNext,
				target: ts.ScriptTarget.ES2023,
				// Only what comes with TypeScript itself is taken for granted.
				skipDefaultLibCheck: true,
				lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
				types: [],
			},
		);
	});

	it('kloppen in een streng project dat ook de types van pakketten nakijkt', () => {
		const meldingen = ts.getPreEmitDiagnostics(programma);
		expect(meldingen.map(({ messageText, file }) => [file?.fileName, messageText])).toEqual([]);
	});

	it.each(namen)('%s: het document noemt elke naam, en geen andere', (naam) => {
		const checker = programma.getTypeChecker();
		const regels = programma.getSourceFile(join(map, 'deuren.ts'))!.statements as ts.NodeArray<ts.ExportDeclaration>;
		const deur = checker.getSymbolAtLocation(regels[namen.indexOf(naam)]!.moduleSpecifier!)!;
		const uitgevoerd = checker.getExportsOfModule(deur).map((symbool) => symbool.name);
		expect(beschreven(naam)).toEqual(uitgevoerd.sort());
		expect(uitgevoerd).toEqual(expect.arrayContaining([...bijDraaien[naam]!]));
	});
});

it('staat met hetzelfde voorbeeld in het document', () => expect(uitleg).toContain(voorbeeld));
