/** Of the stylesheets of NL Design System come only the rules that a page of ours can meet: most are for other states. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const bron = join(import.meta.dirname, '../src');

/** The names of components that the source mentions; one that ends in '-' is put together there, and is any that begins so. */
function genoemd(): readonly string[] {
	const bestanden = readdirSync(bron, { recursive: true, encoding: 'utf8' }).filter((pad) =>
		/\.(svelte|ts)$/.test(pad),
	);
	const namen = bestanden.flatMap(
		(pad) => readFileSync(join(bron, pad), 'utf8').match(/\b(?:nl|utrecht)-[\w-]+/g) ?? [],
	);
	return [...new Set(namen)];
}

/** What a selector asks for before it excludes anything; a choice within brackets asks for nothing. */
const gevraagd = (selector: string): readonly string[] =>
	[
		...selector
			.split(':not(')[0]!
			.replace(/\([^()]*,[^()]*\)/g, '')
			.matchAll(/\.([\w-]+)/g),
	].map(([, klasse]) => klasse!);

/** @returns whether a page with only these names can have an element that the selector means */
export const kanVoorkomen = (selector: string, namen: readonly string[]): boolean =>
	gevraagd(selector).every((klasse) =>
		namen.some((naam) => (naam.endsWith('-') ? klasse.startsWith(naam) : klasse === naam)),
	);

/** The part of a rule of PostCSS that is read here. */
interface Stijlregel {
	selectors: string[];
	remove(): unknown;
	readonly source?: { readonly input: { readonly file?: string } };
}

/** A plugin of PostCSS; our own stylesheets stay as they are. */
export function zonderOngebruikt() {
	const namen = genoemd();
	return {
		postcssPlugin: 'zonder-ongebruikt',
		OnceExit(blad: { walkRules(ieder: (regel: Stijlregel) => void): void }) {
			blad.walkRules((regel) => {
				if (!/node_modules.(@utrecht|@nl-design-system)/.test(regel.source?.input.file ?? '')) return;
				const over = regel.selectors.filter((selector) => kanVoorkomen(selector, namen));
				if (over.length) regel.selectors = over;
				else regel.remove();
			});
		},
	};
}
