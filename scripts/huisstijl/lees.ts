/** The look of a gemeente, as it writes it in its own folder (docs/huisstijl.md). */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { onleesbaar } from './contrast.ts';
import { eigenKleed } from './tokens.ts';

const gemeenten = fileURLToPath(new URL('../../rules/gemeenten/', import.meta.url));
const bekend = Object.keys(eigenKleed().tokens);

/** A value, and not the end of it: nothing is fetched from elsewhere. */
const waarde = z
	.string()
	.regex(/^[^;{}<>@\\]{1,200}$/, 'Een waarde bevat geen ; { } < > @ of \\.')
	.regex(/^(?!.*(url|image|src)\()/i, 'Een waarde haalt niets op: geen url().');

const tokens = z.record(z.string(), waarde).superRefine((gegeven, { addIssue }) => {
	for (const naam of Object.keys(gegeven).filter((een) => !bekend.includes(een)))
		addIssue(`Geen onderdeel leest ${naam}. Welke tokens er zijn, staat in src/lib/thema/tokens.css.`);
});

const schema = z.strictObject({
	/** Who sends this: stands in the header of a site that one gemeente runs. */
	afzender: z.string().min(1).max(60).optional(),
	tokens,
	/** By dark, what differs. */
	donker: tokens.default({}),
});
export type Huisstijl = z.infer<typeof schema>;

/**
 * @param tekst the file
 * @returns the look, when everybody can read what stands in it
 * @throws with what to mend, in Dutch
 */
export function leesHuisstijl(tekst: string, waar: string): Huisstijl {
	const gelezen = schema.safeParse(JSON.parse(tekst));
	if (!gelezen.success) throw new Error(`${waar}\n${z.prettifyError(gelezen.error)}`);
	const fouten = onleesbaar(gelezen.data);
	if (fouten.length > 0) throw new Error([waar, ...fouten].join('\n'));
	return gelezen.data;
}

/** Of every gemeente that has one, by id. */
export function huisstijlen(): Readonly<Record<string, Huisstijl>> {
	const paren = readdirSync(gemeenten).flatMap((id) => {
		const bestand = join(gemeenten, id, 'huisstijl.json');
		return existsSync(bestand) ? [[id, leesHuisstijl(readFileSync(bestand, 'utf8'), bestand)] as const] : [];
	});
	return Object.fromEntries(paren);
}
