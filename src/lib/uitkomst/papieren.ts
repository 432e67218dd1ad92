/** What to bring, said once for all: each paper with the regelingen that ask for it. */
import type { Kaart } from './kaart';

export interface Papier {
	readonly tekst: string;
	/** The names of the regelingen that ask for it. */
	readonly voor: readonly string[];
}

export interface Papieren {
	readonly lijst: readonly Papier[];
	/** Of how many regelingen no source names the papers. */
	readonly onbekend: number;
}

/** What most regelingen ask for comes first; what they ask equally often keeps its order. */
export function papierenVan(kaarten: readonly Pick<Kaart, 'naam' | 'papieren'>[]): Papieren {
	const voor = new Map<string, string[]>();
	for (const { naam, papieren } of kaarten)
		for (const papier of papieren) voor.set(papier, [...(voor.get(papier) ?? []), naam]);
	const lijst = [...voor].map(([tekst, namen]): Papier => ({ tekst, voor: namen }));
	return {
		lijst: lijst.sort((a, b) => b.voor.length - a.voor.length),
		onbekend: kaarten.filter(({ papieren }) => papieren.length === 0).length,
	};
}
