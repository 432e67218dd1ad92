import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { zonderOngebruikt } from './scripts/ongebruikte-stijl.ts';
import { themas } from './scripts/themas.ts';

/** What every question needs comes as one file: that is smaller, and fewer to fetch, than its parts. */
const opElkScherm = new RegExp(
	[
		'node_modules/(svelte|esm-env|i18next|@sveltejs/kit)/',
		'preload-helper',
		'src/lib/(i18n/(?!vertaald|nagekeken|schrift)|paden|taal/telefoon|onderdelen/(Terug|Uitleg|Paginatitel|Schil|Hulpblok|Telefoon|Wisknop|Zonder|Laden|Kop))',
		'src/lib/check/(?!ruw|migraties)',
		'src/lib/woorden/kring',
		'src/lib/(scherm/(teksten|velden|plek|Vraagscherm)|invoer/(Optie|Veldfout)|taal/(?!vandaag|moment|icu|naam|stukken))',
		'src/routes/\\+error',
		'src/routes/\\+layout',
		'src/routes/\\[lang=lang\\]/\\(check\\)/vragen/',
	].join('|'),
);

/** The screens after the first question, up to and with the outcome. */
const opDeWeg = new RegExp(
	[
		'src/lib/(uitkomst|scherm|agenda)/',
		'src/lib/invoer/(?!Optelhulp|optellen)',
		'src/lib/navraag/(Navraaglijst|velden|opvang|blokken|kant|tekst)\\b',
		'src/lib/onderdelen/(Stukken|Tijdbewaker|Contact|Bronjaar)',
		'src/routes/\\[lang=lang\\]/\\(check\\)/(controleren|uitkomst)/',
		'src/lib/(klembord|download|contacten|gezondheid|taal/naam)',
	].join('|'),
);

/** Named after one part of the path: one file for each gemeente, or for each language. */
const perPlaats = (naam: string, pad: RegExp) => (id: string) => {
	const [, plaats] = pad.exec(id) ?? [];
	return plaats ? `${naam}-${plaats}` : null;
};

/**
 * Few large files weigh less than many small ones; the first that fits takes a module, and all that it imports. What
 * only some journeys need stands apart before what all of them need, and a gemeente never ends up with another one.
 */
const bestanden = [
	// The door of the rules leads to it; only an outcome reads it.
	{ name: 'termijn', test: /rules\/kern\/termijn\.ts$/ },
	{ name: 'nakijken', test: /node_modules\/zod\// },
	{ name: 'icu', test: /node_modules\/(@formatjs|intl-messageformat)\/|src\/lib\/taal\/icu/ },
	// What fetches pages or the hard words later stays out: SvelteKit would lose count of which styles a text page needs.
	{ name: 'basis', test: opElkScherm },
	// Text pages need their styles too, and not those of an outcome.
	{ name: 'tekstdelen', test: /src\/lib\/woorden\/(?!kring)|onderdelen\/(Woord|Belnu)|thema\/print\.css/ },
	{ name: 'regels', test: /rules\/(regelingen|begrippen|sjablonen|bronnen|feiten)\/(?!woorden)/ },
	{ name: perPlaats('regels', /rules\/gemeenten\/([^/]+)\/(?!inschrijving)/) },
	{ name: perPlaats('begin', /locales\/(\w\w)\/(?:algemeen|vragen)\.json$/) },
	{
		name: perPlaats(
			'woorden',
			/locales\/(\w\w)\/(?:vervolgvragen|uitkomst|woorden|controle|agenda|tijd|narekenen)\.json$/,
		),
	},
	{ name: 'scherm', test: opDeWeg },
].map((groep, i, { length }) => ({ ...groep, priority: length - i }));

/** The rules are tested as if nothing is switched off: a switch in haste must not wait for tests. It has tests of its own. */
const allesAan: Plugin = {
	name: 'alles-aan',
	enforce: 'pre',
	load: (id) => (/\/rules\/.*\/uitgezet\.ts$/.test(id) ? 'export const uitgezet = [];' : null),
};

/** SvelteKit takes two functions from the whole of Svelte in a way that no bundler sees through, and so brings all the others. */
const svelteBijNaam: Plugin = {
	name: 'svelte-bij-naam',
	transform: {
		filter: { id: /@sveltejs\/kit\/src\/runtime\/client\/client\.js/ },
		handler: (code) => code.replace('const { onMount, tick } = svelte;', "import { onMount, tick } from 'svelte';"),
	},
};

export default defineConfig({
	plugins: [svelteBijNaam, themas(), sveltekit()],
	css: { postcss: { plugins: [zonderOngebruikt()] } },
	// What reads aloud comes in two parts.
	worker: { format: 'es' },
	build: {
		reportCompressedSize: false,
		// What comes next is fetched ahead by scherm/vooruit.ts; a list of what each page imports would weigh on the first one.
		modulePreload: false,
		rollupOptions: {
			output: {
				codeSplitting: { groups: bestanden },
			},
		},
	},
	test: {
		// Linting, spawning and thousands of households: a busy machine is no failure.
		testTimeout: 120_000,
		hookTimeout: 120_000,
		maxWorkers: '100%',
		projects: [
			{
				extends: true,
				plugins: [allesAan],
				test: {
					name: 'unit',
					environment: 'node',
					include: ['tests/{kern,regels,contract,cli,web}/**/*.test.ts'],
				},
			},
			{
				extends: true,
				plugins: [svelteTesting()],
				test: {
					name: 'component',
					environment: 'jsdom',
					include: ['tests/component/**/*.test.ts'],
					setupFiles: ['tests/component/setup.ts'],
				},
			},
		],
	},
});
