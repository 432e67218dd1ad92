/** What others wrote and we build with or send along: pinned, and under a licence that goes with the EUPL. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pakketbestand, type Project } from '../../scripts/pakket/pakketbestand.ts';

interface Pakket {
	readonly version: string;
	readonly license?: string;
	readonly integrity?: string;
	readonly resolved?: string;
	readonly dependencies?: Readonly<Record<string, string>>;
}
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
	packages: Readonly<Record<string, Pakket>>;
};
const pakketten = Object.entries(packages).filter(([plek]) => plek);
const naamVan = (plek: string) => plek.split('node_modules/').at(-1)!;

/** Ask nothing but a notice, or are named in the appendix of the EUPL: may be part of what we hand out. */
const magMee = [
	'MIT',
	'MIT-0',
	'ISC',
	'0BSD',
	'BSD-2-Clause',
	'BSD-3-Clause',
	'Apache-2.0',
	'EUPL-1.2',
	'BlueOak-1.0.0',
];
/** Only work on our own machine: what they ask of who passes them on asks nothing of us. */
const alleenBijHetBouwen = ['MPL-2.0', 'CC0-1.0', 'CC-BY-4.0', 'Python-2.0'];
/** No licence in their package.json, but a file LICENSE that was read. Both are for testing only. */
const gelezen: Readonly<Record<string, string>> = { 'parse-cache-control': 'BSD-3-Clause', 'svg-tags': 'MIT' };

/** "(MIT OR CC0-1.0)" leaves the choice to us. */
const keuzes = (plek: string, { license = gelezen[naamVan(plek)] ?? 'geen' }: Pakket) =>
	license.replace(/[()]/g, '').split(' OR ');
const buiten = (welke: typeof pakketten, toegestaan: readonly string[]) =>
	welke
		.filter(([plek, pakket]) => !keuzes(plek, pakket).some((een) => toegestaan.includes(een)))
		.map(([plek, pakket]) => `${plek}: ${keuzes(plek, pakket).join(' OR ')}`);

/** The code that goes along: to a browser, in the container of the API, and in the package of the rules. */
const gaatMee = ['src', 'rules', 'scripts/server/api', 'scripts/lezen.ts'];
/** Stands among it, and only builds. */
const bouwt = /(^|\/)vite\.config\.ts$/;

const bestandenIn = (plek: string) =>
	statSync(plek).isDirectory()
		? readdirSync(plek, { recursive: true, encoding: 'utf8' }).map((pad) => join(plek, pad))
		: [plek];

/** The packages that it names, as they are imported in code and in styles. */
function genoemd(): ReadonlySet<string> {
	const bron = gaatMee
		.flatMap(bestandenIn)
		.filter((pad) => /\.(ts|svelte|css)$/.test(pad) && !bouwt.test(pad))
		.map((pad) => readFileSync(pad, 'utf8'))
		.join('\n');
	const namen = [...bron.matchAll(/(?:from|import|import\() ?'((?:@[\w-]+\/)?[a-z][\w-]*)/g)].map(([, naam]) => naam!);
	return new Set(namen.filter((naam) => `node_modules/${naam}` in packages));
}

/** Those, and all that they bring: more than a browser gets, never less. */
function metAanhang(namen: Iterable<string>): ReadonlySet<string> {
	const klaar = new Set<string>();
	const bezoek = (naam: string) => {
		if (klaar.has(naam)) return;
		klaar.add(naam);
		for (const [plek, { dependencies = {} }] of pakketten)
			if (naamVan(plek) === naam) Object.keys(dependencies).forEach(bezoek);
	};
	[...namen].forEach(bezoek);
	return klaar;
}

const project = JSON.parse(readFileSync('package.json', 'utf8')) as Project;

describe('wat anderen schreven', () => {
	it('staat vast, met een zegel op elk pakket en één plek om het te halen', () => {
		expect(pakketten.length).toBeGreaterThan(100);
		expect(pakketten.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([plek]) => plek)).toEqual(
			[],
		);
		const elders = pakketten.filter(
			([, { resolved }]) => resolved && !resolved.startsWith('https://registry.npmjs.org/'),
		);
		expect(elders.map(([plek]) => plek)).toEqual([]);
	});

	it('mag mee onder de EUPL wanneer het naar een browser gaat, of met de API of het pakket', () => {
		const mee = metAanhang([...genoemd(), ...Object.keys(pakketbestand(project).dependencies)]);
		const vanDeSite = ['svelte', 'i18next', 'zod', '@utrecht/form-label-css', 'esm-env'];
		const vanDeApi = ['hono', '@hono/node-server', 'hono-rate-limiter'];
		expect([...mee]).toEqual(expect.arrayContaining([...vanDeSite, ...vanDeApi]));
		expect(
			buiten(
				pakketten.filter(([plek]) => mee.has(naamVan(plek))),
				magMee,
			),
		).toEqual([]);
	});

	it('mag gebruikt worden om mee te bouwen en te testen', () => {
		expect(buiten(pakketten, [...magMee, ...alleenBijHetBouwen])).toEqual([]);
		const zonder = pakketten.filter(([, { license }]) => !license).map(([plek]) => naamVan(plek));
		expect(zonder.sort()).toEqual(Object.keys(gelezen).sort());
	});
});
