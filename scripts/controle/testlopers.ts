/** Vitest and Playwright: each of their tests counts as one test of the gate. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vrijePoort } from './poort.ts';
import { telMee, voerUit, type Stap, type Telling } from './stap.ts';

interface Vitestrapport {
	readonly numPassedTests: number;
	readonly numFailedTests: number;
	readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}
interface Playwrightrapport {
	readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
	readonly errors: readonly unknown[];
}

/** A file that does not load has no tests to count, so it counts as one that failed. */
export const telVitest = ({ numPassedTests, numFailedTests, testResults }: Vitestrapport): Telling => ({
	geslaagd: numPassedTests,
	mislukt:
		numFailedTests +
		testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length,
});

/** A test that only passes when it is tried again has failed. */
export const telPlaywright = ({ stats, errors }: Playwrightrapport): Telling => ({
	geslaagd: stats.expected,
	mislukt: stats.unexpected + stats.flaky + errors.length,
});

type Draai = (rapport: string) => ReturnType<typeof voerUit>;

function loper<R>(naam: string, draai: Draai, tel: (rapport: R) => Telling): Stap {
	return {
		naam,
		async doe() {
			const map = await mkdtemp(join(tmpdir(), 'controleer-'));
			const rapport = join(map, 'rapport.json');
			try {
				const { code, uitvoer } = await draai(rapport);
				const telling = await readFile(rapport, 'utf8').then(
					(tekst) => tel(JSON.parse(tekst) as R),
					() => ({ geslaagd: 0, mislukt: 0 }),
				);
				return { ...telMee(code, telling), uitvoer };
			} finally {
				await rm(map, { recursive: true });
			}
		},
	};
}

/** CI: no snapshot is written and no `.only` is taken for an answer. */
export const vitest = loper<Vitestrapport>(
	'vitest: unit en component',
	(rapport) =>
		voerUit(['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${rapport}`], {
			CI: 'true',
			NO_COLOR: '1',
			FORCE_COLOR: undefined,
		}),
	telVitest,
);

export const playwright = loper<Playwrightrapport>(
	'playwright: in de browser',
	async (rapport) =>
		voerUit(['playwright', 'test', '--forbid-only', '--reporter=list,json'], {
			PLAYWRIGHT_JSON_OUTPUT_FILE: rapport,
			POORT: String(await vrijePoort()),
		}),
	telPlaywright,
);
