/** On demand: what Stryker runs for every mutant of the kernel, so only what is quick. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

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

/** The first test that fails ends the run, so those with thousands of cases come last. */
class SnelEerst extends BaseSequencer {
	override sort(bestanden: TestSpecification[]) {
		const isTraag = ({ moduleId }: TestSpecification) =>
			/tests\/regels|\/(bomen|centen|compileer|beschrijf)\.test/.test(moduleId);
		return Promise.resolve([...bestanden].sort((a, b) => Number(isTraag(a)) - Number(isTraag(b))));
	}
}

export default defineConfig({
	root: fileURLToPath(new URL('../..', import.meta.url)),
	test: {
		name: 'kern',
		testTimeout: 120_000,
		sequence: { sequencer: SnelEerst },
		exclude: snel,
		include: ['tests/kern/**/*.test.ts', ...regels.map((naam) => `tests/regels/${naam}.test.ts`)],
	},
});
