/** The design tokens of the app, as src/lib/thema/tokens.css sets them. */
import { readFileSync } from 'node:fs';

export type Tokens = Readonly<Record<string, string>>;

/** What a look sets by light; by dark only what differs. */
export interface Kleed {
	readonly tokens: Tokens;
	readonly donker: Tokens;
}

const donkerblok = /@media \(prefers-color-scheme: dark\) \{[\s\S]*?\n\}/g;

const zetIn = (css: string): Tokens =>
	Object.fromEntries([...css.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, naam, waarde]) => [naam!, waarde!]));

/** The look of the app itself. */
export function eigenKleed(): Kleed {
	const css = readFileSync(new URL('../../src/lib/thema/tokens.css', import.meta.url), 'utf8');
	return { tokens: zetIn(css.replace(donkerblok, '')), donker: zetIn(css.match(donkerblok)?.join('') ?? '') };
}

/** The value that a token has in the end, with every `var()` filled in. */
export function waardeVan(tokens: Tokens, naam: string): string {
	const waarde = tokens[naam];
	if (waarde === undefined) throw new Error(`Er is geen token ${naam}.`);
	const verwijzing = /^var\((--[\w-]+)\)$/.exec(waarde)?.[1];
	return verwijzing ? waardeVan(tokens, verwijzing) : waarde;
}
