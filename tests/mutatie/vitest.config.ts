/** On demand: the tests of the rules, against rules with one mistake each. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { kijkgaten } from './kijk.ts';

/** Each says what a source or a sum by hand says. Not among them: what compares the rules with what they said before. */
const sprekend = [
	'normwaarden',
	'normwaarden-bron',
	'regelset',
	'voorbehouden',
	'verwachtingen',
	'toetsgevallen',
	'landelijk/gevallen',
	'belasting',
	'belasting-schatting',
	'belasting-soorten',
	'belasting-samen',
	'toeslagen-som',
	'minbzk-bijstand',
	'grenzen',
	'twee-bronnen',
	'ruwe-schatting',
	'termijnen',
	'routes',
	'haast',
	'lokaal',
	'uitkeringen',
	'gesprek',
	'kwijtschelding',
	'kwijtschelding/som',
	'norm-en-tijd',
	'belasting-simulatie',
];

/** Thousands of households, or a grid of sums: nothing that can be run again for every mutant. */
const teZwaar =
	/^(?!.*(vroeg en zeker|op 15 januari 2027|een voorbeeld op elke grens|een onbekend feit nooit|wijkt ongeveer 2 euro|waar de wet van 2024 niet|zonder kind is er niets|wijst wie niets zegt alleen|niet naar haast|eten voor vandaag bovenaan|een onbekende gemeente|teksten en contacten))/;

const plek = ({ moduleId }: TestSpecification) => sprekend.findIndex((naam) => moduleId.endsWith(`/${naam}.test.ts`));

/** What is quick comes first: a mutant that is noticed is not tried again. */
class InVolgorde extends BaseSequencer {
	override async sort(bestanden: TestSpecification[]) {
		return bestanden.sort((a, b) => plek(a) - plek(b));
	}
}

export default defineConfig({
	root: fileURLToPath(new URL('../..', import.meta.url)),
	plugins: [kijkgaten],
	test: {
		name: 'mutatie',
		include: sprekend.map((naam) => `tests/regels/${naam}.test.ts`),
		testNamePattern: teZwaar,
		sequence: { sequencer: InVolgorde },
		runner: './tests/mutatie/runner.ts',
		// One worker that keeps its modules: every file sees the same rules, and the same mistake.
		isolate: false,
		fileParallelism: false,
		maxWorkers: 1,
		env: { STEEKPROEF: '0.05' },
		testTimeout: 0,
		hookTimeout: 0,
	},
});
