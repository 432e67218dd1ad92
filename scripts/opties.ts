/** What was asked for on the command line. */
import { parseArgs } from 'node:util';

export const hulp = `Bereken uw recht: van antwoorden naar een uitkomst.

  npm run --silent bereken -- huishouden.json           een uitkomst om te lezen
  npm run --silent bereken -- huishouden.json --json    een uitkomst als JSON
  npm run --silent bereken -- --jsonl < in > uit        elke regel een huishouden, elke regel een uitkomst

Zonder bestand, of met -, lezen wij van de standaardinvoer.
Hoe een huishouden eruitziet, staat in docs/contract.md. Voorbeelden staan in voorbeelden/.

Afsluitcode 0: alles is berekend. 2: een of meer huishoudens hadden een fout. 1: er viel niets te lezen.`;

const vlaggen = {
	json: { type: 'boolean' },
	jsonl: { type: 'boolean' },
	help: { type: 'boolean', short: 'h' },
} as const;

export interface Opties {
	readonly vorm: 'tekst' | 'json' | 'jsonl' | 'hulp';
	/** `-` is standard input. */
	readonly bestand: string;
}

/** @returns what to do, or in Dutch what is wrong with the command */
export function leesOpties(args: readonly string[]): Opties | { readonly melding: string } {
	const { values, positionals, tokens } = parseArgs({
		args: [...args],
		options: vlaggen,
		strict: false,
		allowPositionals: true,
		tokens: true,
	});
	const vreemd = tokens.find(
		(token) => token.kind === 'option' && (!(token.name in vlaggen) || token.value !== undefined),
	);
	if (vreemd) return { melding: `De optie "${args[vreemd.index]}" bestaat niet. Kijk bij --help.` };
	if (positionals.length > 1) return { melding: 'Geef één bestand op. Voor veel huishoudens tegelijk is er --jsonl.' };
	const vorm = values['help'] ? 'hulp' : values['jsonl'] ? 'jsonl' : values['json'] ? 'json' : 'tekst';
	return { vorm, bestand: positionals[0] ?? '-' };
}
