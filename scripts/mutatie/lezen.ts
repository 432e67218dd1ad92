/** What the two runs left behind, as what we keep of it. */
import { readFileSync, statSync } from 'node:fs';
import type { Deel, Kernmeting, Regelmeting } from './verslag.ts';

const padVan = (bestand: string) => `test-results/${bestand}.json`;
const lees = (bestand: string) => JSON.parse(readFileSync(padVan(bestand), 'utf8')) as unknown;
/** The day of the run itself. */
const gemetenOp = (bestand: string) => statSync(padVan(bestand)).mtime.toISOString().slice(0, 10);

interface Uitslag {
	readonly id: string;
	readonly soort: string;
	readonly door: string | null;
}

export function leesRegels(bestand = 'mutatie'): Regelmeting {
	const uitslagen = lees(bestand) as readonly Uitslag[];
	const soorten = [...new Set(uitslagen.map(({ soort }) => soort))];
	const deel = (soort: string): Deel => {
		const eigen = uitslagen.filter((een) => een.soort === soort);
		return { opgemerkt: eigen.filter(({ door }) => door !== null).length, alles: eigen.length };
	};
	return {
		datum: gemetenOp(bestand),
		delen: Object.fromEntries(soorten.map((soort) => [soort, deel(soort)])),
		overlevers: uitslagen.filter(({ door }) => door === null).map(({ id }) => id),
	};
}

interface Strykerverslag {
	readonly files: Readonly<
		Record<
			string,
			{
				readonly source: string;
				readonly mutants: readonly {
					readonly mutatorName: string;
					readonly replacement: string;
					readonly status: string;
					readonly location: { readonly start: { readonly line: number } };
				}[];
			}
		>
	>;
}

/** Static mutants would run every test for each of them; who compiles a mutant away has no mutant. */
const nietMee = ['Ignored', 'CompileError'];
const opgemerkt = ['Killed', 'Timeout', 'RuntimeError'];

/** @param gevraagd files of which it has to say something, also that there is nothing in them to mutate */
export function leesKern(gevraagd: readonly string[] = []): Readonly<Record<string, Kernmeting>> {
	const datum = gemetenOp('mutatie-kern');
	const { files } = lees('mutatie-kern') as Strykerverslag;
	const leeg = gevraagd.map((naam) => [naam, { datum, opgemerkt: 0, alles: 0, overlevers: [] }] as const);
	const gemeten = Object.entries(files).map(([naam, { source, mutants }]) => {
		const regels = source.split('\n');
		const mee = mutants.filter(({ status }) => !nietMee.includes(status));
		const over = mee.filter(({ status }) => !opgemerkt.includes(status));
		const wat = (een: (typeof mee)[number]) =>
			`${naam}: ${regels[een.location.start.line - 1]!.trim()} => ${een.mutatorName} ${een.replacement}`;
		return [
			naam,
			{ datum, opgemerkt: mee.length - over.length, alles: mee.length, overlevers: over.map(wat) },
		] as const;
	});
	return Object.fromEntries([...leeg, ...gemeten]);
}
