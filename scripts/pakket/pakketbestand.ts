/** The package.json of the rules as a package, from that of the project: the doors stand in one place. */
import { regelversie } from '#rules';

export const pakketnaam = 'bereken-uw-recht-regels';

/** What is read of the package.json of the project. */
export interface Project {
	readonly version: string;
	readonly license: string;
	readonly engines: Readonly<Record<string, string>>;
	readonly imports: Readonly<Record<string, string>>;
	readonly devDependencies: Readonly<Record<string, string>>;
}

const gebouwd = (bron: string) => bron.replace(/\.ts$/, '.js');

/** The doors of `rules/`, and the contract: what checks a household needs zod, so it is a door of its own. */
export const deuren = ({ imports }: Project): Readonly<Record<string, string>> => ({
	...Object.fromEntries(Object.entries(imports).map(([deur, bron]) => [deur.replace('#rules', '.'), gebouwd(bron)])),
	'./contract': './src/lib/contract/index.js',
});

export const pakketbestand = (project: Project) => ({
	name: pakketnaam,
	version: project.version,
	// Not a part of the version: npm ignores what comes after a plus.
	regelversie,
	description: 'De regels van Rijk en gemeente voor hulp met geld: van een huishouden naar een uitkomst.',
	license: project.license,
	type: 'module',
	engines: project.engines,
	imports: Object.fromEntries(Object.entries(project.imports).map(([deur, bron]) => [deur, gebouwd(bron)])),
	exports: Object.fromEntries(
		Object.entries(deuren(project)).map(([deur, bestand]) => [
			deur,
			{ types: bestand.replace(/\.js$/, '.d.ts'), default: bestand },
		]),
	),
	files: ['rules', 'src'],
	dependencies: { zod: project.devDependencies['zod'] },
});
