/** What the administration of the gemeente says of actual use. Checked, because a slip of the pen looks like policy. */
import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';

const uitlegAantal = 'Vul een heel getal in van 0 of meer.';
const aantal = z.int({ error: uitlegAantal }).check(z.gte(0, uitlegAantal));
const uitlegBron = 'Zeg bij "bron" waar de getallen vandaan komen.';
const uitlegJaar = 'Vul bij "jaar" een jaar in, bijvoorbeeld 2025.';

const schema = z.strictObject(
	{
		bron: z.string({ error: uitlegBron }).check(z.minLength(1, uitlegBron)),
		jaar: z.int({ error: uitlegJaar }).check(z.gte(2000, uitlegJaar), z.lte(2100, uitlegJaar)),
		indicator: z.optional(
			z.strictObject(
				{
					/** With one or more local regelingen, without the bijzondere bijstand. */
					huishoudens: aantal,
				},
				{ error: 'Geef bij "indicator" het aantal huishoudens, bijvoorbeeld {"huishoudens": 2400}.' },
			),
		),
		regelingen: z.optional(
			z.record(z.string(), aantal, { error: 'Geef bij "regelingen" per regeling een aantal huishoudens.' }),
		),
	},
	{ error: 'Het gebruik is een object met "bron" en "jaar". Kijk in docs/armoedemonitor.md.' },
);

export type Gebruik = z.infer<typeof schema>;

function parse(tekst: string): unknown {
	try {
		return JSON.parse(tekst);
	} catch {
		return undefined;
	}
}

/** @param kent every id of a regeling @returns the use, or in Dutch what is wrong with it */
export function leesGebruik(tekst: string, kent: ReadonlySet<string>): Gebruik | { readonly melding: string } {
	const gelezen = z.safeParse(schema, parse(tekst));
	if (!gelezen.success) {
		const { path, message, code, ...rest } = gelezen.error.issues[0]!;
		const melding =
			code === 'unrecognized_keys' ? `Het veld "${(rest as { keys?: string[] }).keys?.[0]}" bestaat niet.` : message;
		return { melding: `${path.length ? `Bij ${path.join('/')}: ` : ''}${melding}` };
	}
	const vreemd = Object.keys(gelezen.data.regelingen ?? {}).find((id) => !kent.has(id));
	return vreemd === undefined ? gelezen.data : { melding: `Wij kennen geen regeling met de naam "${vreemd}".` };
}

export const leesGebruikUit = async (bestand: string, kent: ReadonlySet<string>) =>
	leesGebruik(await readFile(bestand, 'utf8'), kent);
