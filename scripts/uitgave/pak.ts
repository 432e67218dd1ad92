/** The accountability pack of a release (requirement P07): text in, files out. */
import type { Wijziging } from '#rules';
import { deelVan } from './changelog.ts';
import { geslaagdIn, testverslag, type Poortrapport } from './poort.ts';
import { nogOpen, vulIn } from './verklaringen.ts';

export interface Bronnen {
	readonly versie: string;
	readonly datum: string;
	readonly commit: string;
	readonly changelog: string;
	readonly wijzigingen: readonly Wijziging[];
	/** Name of the file to its text. */
	readonly verklaringen: Readonly<Record<string, string>>;
	/** Null: a draft without a run of the gate. */
	readonly poort: Poortrapport | null;
}

export interface Pak {
	/** Name of the file to its text. */
	readonly bestanden: Readonly<Record<string, string>>;
	/** What only the gemeente can fill in, per file. */
	readonly open: Readonly<Record<string, readonly string[]>>;
}

const nietGedraaid = '(niet gedraaid)';

function wijzigingenblad({ versie, changelog, wijzigingen }: Bronnen): string {
	const voorInwoners = wijzigingen.flatMap(({ regelversie, wat }) => [
		`### Regels van ${regelversie}`,
		'',
		...wat.map((zin) => `- ${zin}`),
		'',
	]);
	return [
		`# Wat er veranderd is in ${versie}`,
		'',
		deelVan(changelog, versie)!,
		'',
		'## Voor inwoners',
		'',
		...voorInwoners,
	].join('\n');
}

export function maakPak(bronnen: Bronnen): Pak {
	const { versie, datum, poort } = bronnen;
	const telling = (deel?: string) => (poort ? String(geslaagdIn(poort, deel)) : nietGedraaid);
	const feiten = { versie, datum, toetsen: telling(), browsertoetsen: telling('playwright') };
	const verklaringen = Object.entries(bronnen.verklaringen).map(
		([naam, tekst]) => [naam, vulIn(tekst, feiten)] as const,
	);
	return {
		bestanden: {
			...Object.fromEntries(verklaringen),
			'wijzigingen.md': wijzigingenblad(bronnen),
			'testverslag.md': poort
				? testverslag(poort)
				: '# Testverslag\n\nDe controle is niet gedraaid. Dit pak is een concept.\n',
		},
		open: Object.fromEntries(verklaringen.map(([naam, tekst]) => [naam, nogOpen(tekst)])),
	};
}

/** The first page of the pack: what is in it, and what is not. */
export function leesmij(
	{ versie, datum, commit }: Bronnen,
	{ open }: Pak,
	inhoud: readonly string[],
	mist: readonly string[],
) {
	return [
		`# Bereken uw recht ${versie}`,
		'',
		`Gemaakt op ${datum} uit commit ${commit}.`,
		'',
		'## Wat hierin zit',
		'',
		...inhoud.map((naam) => `- ${naam}`),
		...(mist.length > 0 ? ['', '## Wat ontbreekt', '', ...mist.map((wat) => `- ${wat}`)] : []),
		'',
		'## Nog in te vullen door de gemeente',
		'',
		...Object.entries(open).flatMap(([naam, plekken]) => [
			`**${naam}** (${plekken.length})`,
			'',
			...plekken.map((plek) => `- ${plek}`),
			'',
		]),
	].join('\n');
}
