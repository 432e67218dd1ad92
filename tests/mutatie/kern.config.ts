/** On demand: what Stryker runs for every mutant of the kernel, so only what is quick. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const regels = ['landelijk/gevallen', 'toetsgevallen', 'minbzk-bijstand', 'grenzen', 'routes', 'termijnen'];

export default defineConfig({
	root: fileURLToPath(new URL('../..', import.meta.url)),
	test: {
		name: 'kern',
		testTimeout: 120_000,
		include: ['tests/kern/**/*.test.ts', ...regels.map((naam) => `tests/regels/${naam}.test.ts`)],
	},
});
