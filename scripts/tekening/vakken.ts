/** The boxes of the drawing in docs/architectuur.md, and what lies in each. */

export interface Vak {
	readonly naam: string;
	/** Folders or files, from the root of the project; the first that fits counts. */
	readonly inhoud: readonly string[];
}

const lib = (...mappen: readonly string[]) => mappen.map((map) => `src/lib/${map}/`);

/** Each drawing names its boxes from the top down. */
export const vakken = {
	routes: {
		naam: 'routes',
		inhoud: ['src/routes/', 'src/params/', 'src/hooks.server.ts', 'src/i18next.d.ts', 'src/service-worker.ts'],
	},
	helpen: {
		naam: 'helpen, clienten, dossier, spoor, tweetalig, overdracht',
		inhoud: lib('helpen', 'clienten', 'dossier', 'spoor', 'tweetalig', 'overdracht', 'geheim', 'huisbezoek'),
	},
	scripts: { naam: 'scripts', inhoud: ['scripts/'] },
	verdienen: { naam: 'verdienen', inhoud: lib('verdienen') },
	uitkomst: { naam: 'uitkomst, agenda', inhoud: lib('uitkomst', 'agenda') },
	nalezen: {
		naam: 'server, regels, stand, armoedeval, snel, verwijzen',
		inhoud: lib('server', 'regels', 'stand', 'armoedeval', 'snel', 'verwijzen'),
	},
	contract: { naam: 'contract', inhoud: lib('contract') },
	vragen: { naam: 'check, scherm, invoer, navraag', inhoud: lib('check', 'scherm', 'invoer', 'navraag') },
	basis: {
		naam: 'i18n, taal, onderdelen, woorden, voorlezen',
		inhoud: lib('i18n', 'locales', 'taal', 'thema', 'onderdelen', 'woorden', 'voorlezen', 'qr', 'insluiten'),
	},
	deuren: { naam: 'de deuren: #rules en andere', inhoud: ['rules/varianten/index.ts'] },
	talen: { naam: 'talen', inhoud: ['rules/talen/'] },
	rekenen: { naam: 'besteedbaar, varianten', inhoud: ['rules/besteedbaar/', 'rules/varianten/'] },
	regelingen: { naam: 'regelingen, gemeenten', inhoud: ['rules/regelingen/', 'rules/gemeenten/'] },
	sjablonen: { naam: 'sjablonen', inhoud: ['rules/sjablonen/'] },
	woorden: { naam: 'bronnen, feiten, begrippen', inhoud: ['rules/bronnen/', 'rules/feiten/', 'rules/begrippen/'] },
	kern: { naam: 'kern', inhoud: ['rules/kern/'] },
} as const satisfies Readonly<Record<string, Vak>>;

/** Loose files: the doors of the rules, and what every screen may use. */
const los: readonly (readonly [RegExp, Vaknaam])[] = [
	[/^rules\/[^/]+$/, 'deuren'],
	[/^src\/lib\/[^/]+$/, 'basis'],
];

export type Vaknaam = keyof typeof vakken;
const namen = Object.keys(vakken) as readonly Vaknaam[];

/** @returns null for what is in no box */
export const vakVan = (pad: string): Vaknaam | null =>
	namen.find((naam) => vakken[naam].inhoud.some((map) => pad.startsWith(map))) ??
	los.find(([vorm]) => vorm.test(pad))?.[1] ??
	null;
