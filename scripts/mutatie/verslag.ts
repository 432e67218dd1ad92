/** The measurements in words, with every survivor that nobody explained. */
import { readdirSync } from 'node:fs';
import { inDeKern, inDeRegels, type Verklaring } from '../../tests/mutatie/verklaard.ts';
import { datumInWoorden } from '../../src/lib/taal/getal.ts';

export interface Deel {
	readonly opgemerkt: number;
	readonly alles: number;
}
export interface Regelmeting {
	/** null: not measured yet. */
	readonly datum: string | null;
	readonly delen: Readonly<Record<string, Deel>>;
	/** Ids of mutants that no test noticed. */
	readonly overlevers: readonly string[];
}
export interface Kernmeting extends Deel {
	readonly datum: string;
	readonly overlevers: readonly string[];
}
export interface Metingen {
	readonly regels: Regelmeting;
	/** By file. */
	readonly kern: Readonly<Record<string, Kernmeting>>;
}

const inWoorden: Readonly<Record<string, string>> = { regel: 'Regelingen en routes', norm: 'Normen' };
/** Decimals of a per cent: one, and never rounded up to what was not reached. */
const procent = ({ opgemerkt, alles }: Deel) =>
	alles ? `${(Math.floor((1000 * opgemerkt) / alles) / 10).toFixed(1).replace('.', ',')}%` : '-';
const opgeteld = (delen: readonly Deel[]): Deel => ({
	opgemerkt: delen.reduce((som, een) => som + een.opgemerkt, 0),
	alles: delen.reduce((som, een) => som + een.alles, 0),
});
const rij = (naam: string, deel: Deel, datum: string) =>
	`| ${naam} | ${deel.alles} | ${deel.opgemerkt} | ${procent(deel)} | ${datum} |`;

const mapVanDeKern = 'rules/kern';
const bestandenVanDeKern = () =>
	readdirSync(mapVanDeKern, { recursive: true, encoding: 'utf8' })
		.filter((pad) => pad.endsWith('.ts'))
		.map((pad) => `${mapVanDeKern}/${pad}`)
		.sort();

/** Survivors by what explains them; an id counts for the first line that fits. */
function verdeel(overlevers: readonly string[], verklaringen: readonly Verklaring[]) {
	const per = verklaringen.map((een) => ({ ...een, ids: [] as string[] }));
	const onverklaard: string[] = [];
	for (const id of overlevers) {
		const verklaring = per.find(({ patroon }) => patroon.test(id));
		(verklaring?.ids ?? onverklaard).push(id);
	}
	const oud = per.filter(({ ids }) => !ids.length).map(({ patroon }) => `Verklaart niets meer: ${patroon.source}`);
	return { per, onverklaard, oud };
}

/** Survivors of the rules and norms that ask for a test or an explanation, and explanations that explain nothing. */
export function onverklaardInRegels(overlevers: readonly string[]): readonly string[] {
	const { onverklaard, oud } = verdeel(overlevers, inDeRegels);
	return [...onverklaard, ...oud];
}

/** @returns the page, and what still asks for a test or an explanation */
export function verslag({ regels, kern }: Metingen): {
	readonly tekst: string;
	readonly onverklaard: readonly string[];
} {
	const bestanden = Object.entries(kern).sort(([a], [b]) => (a < b ? -1 : 1));
	const delen = [
		verdeel(regels.overlevers, inDeRegels),
		verdeel(
			bestanden.flatMap(([, een]) => een.overlevers),
			inDeKern,
		),
	];
	const per = delen.flatMap((een) => een.per);
	const onverklaard = delen.flatMap((een) => een.onverklaard);
	const verklaard = per.reduce((som, { ids }) => som + ids.length, 0);
	const regelrijen = Object.entries(regels.delen).map(([soort, deel]) =>
		rij(inWoorden[soort] ?? soort, deel, datumInWoorden(regels.datum!)),
	);
	const kernrijen = bestanden
		.filter(([, { alles }]) => alles > 0)
		.map(([naam, een]) => rij(`\`${naam}\``, een, datumInWoorden(een.datum)));
	const alles = opgeteld([...Object.values(regels.delen), ...Object.values(kern)]);
	const ongemeten = bestandenVanDeKern().filter((bestand) => !(bestand in kern));
	const nietGemeten = ongemeten.length
		? `Van de kern is niet gemeten: ${ongemeten.map((een) => `\`${een}\``).join(', ')}.\n\n`
		: '';
	const tekst = `# Merken de toetsen een fout?

<!-- Gemaakt door \`npm run mutatie\`. Verander niets met de hand. -->

Een toets is pas iets waard als hij rood wordt bij een fout. Daarom maken wij met opzet fouten: één tegelijk. Daarna draaien wij de toetsen. Ziet geen enkele toets de fout? Dan is de fout een overlever.

## Welke fouten

- In een **regeling of route**: \`>=\` wordt \`>\` of \`<=\`, \`alle\` wordt \`minstensEen\`, een deel, een eis, een keuze of een tak valt weg, \`niet\` valt weg, een invoer van een berekening wordt 0, een dag waarop de wet verandert schuift een dag.
- In een **norm**: het laatste cijfer gaat één omhoog of omlaag, de ingangsdag schuift een dag, een regel valt weg. Dat geldt voor elke cel van een tabel en elke trede van een staffel.
- In de **kern**: alles wat [Stryker](https://stryker-mutator.io) kent.

Dezelfde boom op meer plaatsen telt één keer. Wij maken daarin overal dezelfde fout. Wie een partner heeft, wordt met dezelfde functie getoetst als de partner zelf: dat is ook één plaats.

Er tellen alleen toetsen mee die zeggen wat een bron zegt, of wat met de hand is uitgerekend. Toetsen die alleen vergelijken met wat wij eerder zeiden, tellen niet mee: de vingerafdruk, het verslag van de voorbeelden en de snelle vorm naast de gewone. Ook toetsen met duizenden verzonnen huishoudens tellen niet mee: zij duren te lang om per fout te draaien. Van de simulatie van loonstroken draait een twintigste deel mee.

${nietGemeten}Niet geprobeerd: de formules zelf in \`begrippen/\`, \`sjablonen/\`, \`regelingen/\` en \`besteedbaar/\` (wel wat erin gaat), of een bedrag stijgt of daalt met een invoer (dat bewijst een rooster in \`tests/regels/berekeningen.test.ts\`), de bomen die alleen \`besteedbaar/\` leest (wel hun normen), en \`vergoeding\`, \`meestalAl\` en de teksten.

## De score

| Deel | Fouten | Opgemerkt | Score | Gemeten op |
| ---- | -----: | --------: | ----: | ---------- |
${[...regelrijen, ...kernrijen].join('\n')}
| **Samen, van wat gemeten is** | ${alles.alles} | ${alles.opgemerkt} | **${procent(alles)}** | |

Verklaard: ${verklaard} van de ${verklaard + onverklaard.length} overlevers. Alle overlevers staan in [mutatie.json](mutatie.json).

## De overlevers

| Waar | Hoeveel | Waarom geen toets dit merkt |
| ---- | ------: | --------------------------- |
${per.map(({ patroon, ids, reden }) => `| \`${patroon.source.replaceAll('|', '\\|')}\` | ${ids.length} | ${reden} |`).join('\n')}
| Nog niet verklaard | ${onverklaard.length} | Hier hoort een voorbeeld bij, of een verklaring in \`tests/mutatie/verklaard.ts\`. |

## Zelf doen

- \`npm run mutatie\`: regels en normen.
- \`npm run mutatie -- kern\`: de kern. \`npm run mutatie -- kern rules/kern/datum.ts\`: één bestand.
- \`npm run mutatie -- alleen 'huurtoeslag bedrag'\`: alleen de fouten met die naam. Zo ziet u snel of een nieuwe toets helpt.
- De controle (\`npm run controleer\`) doet de regels en de normen elke keer: een overlever zonder verklaring is daar een fout. De kern niet: die duurt te lang.

Een overlever doden: schrijf een voorbeeld op de grens en een cent ernaast (CONTRIBUTING.md, stap 11). De uitkomst komt uit de bron, nooit van ons.
`;
	return { tekst, onverklaard: [...onverklaard, ...delen.flatMap((een) => een.oud)] };
}
