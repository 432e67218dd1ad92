/** Every open case about a national regeling, one expected outcome at a time, and what we cannot run and why. */
import { readFileSync } from 'node:fs';
import type { Geval, Verwacht } from './geval.ts';

const map = 'tests/regels/toetsgevallen';
const lees = (bestand: string) => JSON.parse(readFileSync(`${map}/${bestand}.json`, 'utf8')) as unknown;

/** How the cases name a regeling of ours. */
const regelingen = {
	bijstand: 'bijstand',
	aio: 'aio',
	zorgtoeslag: 'zorgtoeslag',
	huurtoeslag: 'huurtoeslag',
	kindgebonden_budget: 'kindgebonden-budget',
	kinderopvangtoeslag: 'kinderopvangtoeslag',
	kinderbijslag: 'kinderbijslag',
} as const;
export type Regelingnaam = keyof typeof regelingen;
const isRegelingnaam = (scheme: string): scheme is Regelingnaam => scheme in regelingen;
export const regelingVan = (scheme: string) => (isRegelingnaam(scheme) ? regelingen[scheme] : scheme);

type Ruw = Geval &
	(
		| { readonly scheme: 'multi'; readonly expected: Readonly<Record<string, Verwacht>> }
		| { readonly scheme: string; readonly expected: Verwacht }
	);

/** One expected outcome of one case. */
export interface Uitspraak {
	readonly geval: Geval;
	readonly scheme: string;
	readonly verwacht: Verwacht;
}

const gevallenUit = (bestand: string) => (lees(bestand) as { readonly cases: readonly Ruw[] }).cases;
const uitsprakenVan = (geval: Ruw): readonly Uitspraak[] =>
	Object.entries(geval.scheme === 'multi' ? geval.expected : { [geval.scheme]: geval.expected }).map(
		([scheme, verwacht]) => ({ geval, scheme, verwacht: verwacht as Verwacht }),
	);

/** Run by the command line as well: whole households, and what was printed or calculated by others for a resident. */
const langsDeOpdrachtregel = [
	'composed-bijstand-toeslagen-2026',
	'ek-nota-36154-aow-2024',
	'dienst-toeslagen-zorgtoeslag-published',
	'huurtoeslag-2025-published',
	'szw-normenbrief-2026',
	'svb-kinderbijslag',
	'dienst-toeslagen-proefberekening-2024',
	'netto-helper-2026',
	'toeslagbuddy-2026',
];
const overig = ['boggouda-huurtoeslag-2024', 'minbzk-poc-machine-law'];
const uitsprakenUit = (bestanden: readonly string[]) => bestanden.flatMap(gevallenUit).flatMap(uitsprakenVan);

export const uitsprakenOpdrachtregel = uitsprakenUit(langsDeOpdrachtregel);
/** Its cases about bijstand and kwijtschelding have tests of their own. */
const vanRegelrecht = uitsprakenUit(['minbzk-regelrecht']).filter(({ scheme }) => scheme === 'zorgtoeslag');
export const uitspraken = [...uitsprakenOpdrachtregel, ...uitsprakenUit(overig), ...vanRegelrecht];

export interface Rooster {
	readonly household_without_income: Geval['household'];
	readonly columns: readonly string[];
	readonly rows: readonly (readonly number[])[];
}
export const rooster = (naam: string) => lees(`grid-proefberekening-2024-${naam}`) as Rooster;

interface Opvangdeel {
	readonly id: string;
	readonly date: string;
	readonly household: { readonly toetsingsinkomen_gezamenlijk: number };
	readonly expected: { readonly pct_eerste_kind: number; readonly pct_volgend_kind: number };
}
export const opvangtabel = (lees('kot-2026-tabel') as { readonly cases: readonly Opvangdeel[] }).cases;

/** The sums of these laws are in the rules from this day on. */
const eersteDag: Partial<Record<string, string>> = { huurtoeslag: '2026-01-01', kinderopvangtoeslag: '2026-01-01' };
const isVoorDeRegels = ({ geval, scheme }: Uitspraak) => geval.date < (eersteDag[scheme] ?? '');
const heeft = (uitspraak: Uitspraak, wat: 'inrichting' | 'verdragsgerechtigd') =>
	uitspraak.geval.household.persons.some((persoon) => persoon[wat]);

/** The rules say "misschien" without an amount, whatever the case expects. */
export const blijftOpen = (uitspraak: Uitspraak) => isVoorDeRegels(uitspraak) || heeft(uitspraak, 'inrichting');

/** Why a case is not compared; null: it is. */
export function redenWeg(uitspraak: Uitspraak): string | null {
	if (!isRegelingnaam(uitspraak.scheme)) return 'geen regeling van de check';
	if (isVoorDeRegels(uitspraak)) return 'de wet van dat jaar staat niet in de regels: misschien, zonder bedrag';
	if (heeft(uitspraak, 'verdragsgerechtigd')) return 'woont in het buitenland: de check is voor inwoners';
	if (heeft(uitspraak, 'inrichting')) return 'Participatiewet art. 23 heeft een eigen norm: misschien, zonder bedrag';
	return null;
}

const schoolTelt = 16;

/** Why it is "misschien" though everything that the case names is right; null: it is "waarschijnlijk". */
export const redenMisschien = ({ geval, scheme }: Uitspraak): string | null =>
	scheme === 'kinderbijslag' &&
	geval.household.persons.some(({ role, leeftijd = 0 }) => role === 'kind' && leeftijd >= schoolTelt)
		? 'gaat een kind van 16 of 17 naar school? (AKW art. 7 lid 2)'
		: null;
