import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
// Vite bundles this file, and would leave '#rules' to Node, which reads no TypeScript.
// eslint-disable-next-line huis/importrichting
import * as gemeenten from './rules/gemeenten/index.ts';
import { themas } from './scripts/themas.ts';

const themaPerGemeente = Object.fromEntries(Object.entries(gemeenten).map(([id, { thema }]) => [id, thema]));

/** The texts of one gemeente in one language are one file to fetch, however many regelingen there are. */
const tekstgroep = (id: string) => {
	const [, plaats] = /rules\/(regelingen|gemeenten\/[^/]+)\/.*teksten\/nl\.ts$/.exec(id) ?? [];
	if (plaats) return `teksten-nl-${plaats.replace('/', '-')}`;
	return /rules\/sjablonen\/.*nl\.ts$/.test(id) ? 'teksten-nl-sjablonen' : null;
};

/** The door of the rules leads to all of them; what only an outcome reads stays out of the first question. */
const naDeVragen = /rules\/kern\/termijn\.ts$/;

/** What every question needs comes as one file: that is smaller, and fewer to fetch, than its parts. */
const opElkScherm = new RegExp(
	[
		'node_modules/(svelte|esm-env|i18next|@sveltejs/kit)/',
		'preload-helper',
		'src/lib/(i18n/(?!vertaald|nagekeken|schrift)|paden|taal/telefoon|onderdelen/(Terug|Uitleg|Paginatitel|Schil|Hulpblok|Telefoon|Wisknop|Zonder|Laden))',
		'src/lib/check/(?!ruw|migraties)',
		'src/lib/(scherm/(teksten|velden|plek|Vraagscherm)|invoer/(Optie|Veldfout)|taal/(?!vandaag|moment|icu|naam|stukken))',
		'src/routes/\\+error',
		'src/routes/\\+layout',
	].join('|'),
);

/** The rules are tested as if nothing is switched off: a switch in haste must not wait for tests. It has tests of its own. */
const allesAan: Plugin = {
	name: 'alles-aan',
	enforce: 'pre',
	load: (id) => (/\/rules\/.*\/uitgezet\.ts$/.test(id) ? 'export const uitgezet = [];' : null),
};

export default defineConfig({
	plugins: [themas(themaPerGemeente), sveltekit()],
	build: {
		reportCompressedSize: false,
		rollupOptions: {
			output: {
				codeSplitting: {
					groups: [
						{ name: tekstgroep },
						{ name: 'uitkomstregels', test: naDeVragen },
						{ name: 'basis', test: opElkScherm },
					],
				},
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
