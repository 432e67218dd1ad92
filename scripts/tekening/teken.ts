/** The drawing of docs/architectuur.md, made from the imports. */
import { leesImports } from './imports.ts';
import { vakken, vakVan, type Vaknaam } from './vakken.ts';

export type Pijlen = ReadonlyMap<Vaknaam, ReadonlySet<Vaknaam>>;

const namen = Object.keys(vakken) as readonly Vaknaam[];
const grens = namen.indexOf('deuren');
const mappen = ['rules', 'src', 'scripts'];
/** Not what SvelteKit makes, nor a loose file as package.json. */
const isEigen = (pad: string) => mappen.includes(pad.split('/')[0]!) && !pad.endsWith('/$types');

/** @returns every arrow between two boxes, and the paths that lie in no box */
export function leesPijlen(): { readonly pijlen: Pijlen; readonly zonderVak: readonly string[] } {
	const pijlen = new Map<Vaknaam, Set<Vaknaam>>(namen.map((naam) => [naam, new Set()]));
	const zonderVak = new Set<string>();
	for (const { van, naar } of leesImports(mappen).filter(({ naar }) => isEigen(naar))) {
		const [a, b] = [vakVan(van), vakVan(naar)];
		if (!a) zonderVak.add(van);
		else if (b && a !== b) pijlen.get(a)!.add(b);
		else if (!b) zonderVak.add(naar);
	}
	return { pijlen, zonderVak: [...zonderVak].sort() };
}

function grafiek(boven: readonly Vaknaam[], pijlen: Pijlen): string {
	const rij = (naam: Vaknaam) => namen.filter((ander) => pijlen.get(naam)!.has(ander));
	const genoemd = namen.filter((naam) => boven.includes(naam) || boven.some((van) => pijlen.get(van)!.has(naam)));
	return [
		'```mermaid',
		'flowchart TD',
		...genoemd.map((naam) => `    ${naam}["${vakken[naam].naam}"]`),
		...boven.filter((naam) => rij(naam).length > 0).map((naam) => `    ${naam} --> ${rij(naam).join(' & ')}`),
		'```',
	].join('\n');
}

/** The app above the doors and the rules behind them. */
export const tekening = (pijlen: Pijlen) =>
	['**De app**', grafiek(namen.slice(0, grens), pijlen), '**De regels**', grafiek(namen.slice(grens), pijlen)].join(
		'\n\n',
	);

/** The arrows that a drawing shows, as `van naar`. */
export const pijlenIn = (tekst: string): readonly string[] =>
	[...tekst.matchAll(/^ +(\w+) --> (.+)$/gm)].flatMap(([, van, naar]) =>
		naar!.split(' & ').map((een) => `${van} ${een}`),
	);
