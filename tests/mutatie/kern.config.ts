/** On demand: what Stryker runs for every mutant of the kernel, so only what is quick. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Half a minute for each mutant, and only of use to the compiled rules. */
const snel = process.env['MUTATIE_SNEL'] ? [] : ['tests/kern/compileer.test.ts'];
const regels = [
	'landelijk/gevallen',
	'toetsgevallen',
	'minbzk-bijstand',
	'grenzen',
	'routes',
	'termijnen',
	'voorbehouden',
	'regelset',
];

export default defineConfig({
	root: fileURLToPath(new URL('../..', import.meta.url)),
	test: {
		name: 'kern',
		testTimeout: 120_000,
		exclude: snel,
		include: ['tests/kern/**/*.test.ts', ...regels.map((naam) => `tests/regels/${naam}.test.ts`)],
	},
});
