/** The statements of docs/verklaringen with what a release knows; what only a gemeente knows stays open. */

export interface Feiten {
	readonly versie: string;
	readonly datum: string;
	/** How many tests passed; in words where they did not run. */
	readonly toetsen: string;
	readonly browsertoetsen: string;
}

/** @throws when the text asks for a fact that nobody knows */
export const vulIn = (tekst: string, feiten: Feiten) =>
	tekst.replace(/\{\{(\w+)\}\}/g, (_, naam: string) => {
		const feit = (feiten as unknown as Readonly<Record<string, string>>)[naam];
		if (feit === undefined) throw new Error(`Onbekend feit in een verklaring: ${naam}`);
		return feit;
	});

/** What is left for people: each once, in the order of the text. */
export const nogOpen = (tekst: string): readonly string[] => [
	...new Set([...tekst.matchAll(/\[(?:VUL IN|NAKIJKEN)[^\]]*\]|NAKIJKEN: [^\]]*/g)].map(([een]) => een)),
];
