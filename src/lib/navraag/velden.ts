/** What is asked after the outcome: which fields there are, and how what is filled in becomes answers. */
import { hoogste, navraagvolgorde, type Antwoorden, type Navraag } from '#rules';
import { leesBedrag } from '../taal/bedrag';

export type Navraagsoort = 'bedrag' | 'jaNee';

const jaNeeVelden: readonly string[] = [
	'aanslagVoorBedrijf',
	'autoOnmisbaar',
	'inkomenHeelJaarGelijk',
	'inkomenVanLoonstrook',
	'loonheffingskorting',
	'loonheffingskortingPartner',
	'extraMaand',
	'inkomstenvrijlating',
];
export const soortVan = (veld: Navraag): Navraagsoort => (jaNeeVelden.includes(veld) ? 'jaNee' : 'bedrag');

/** As typed or chosen; empty: left open. */
export type Navraaginvoer = { readonly [V in Navraag]?: string };

const isLeeg = (tekst: string | undefined) => !tekst?.trim();

/** Euro; above it an answer is a slip of the pen. Null: no top. */
export function hoogsteVan(veld: Navraag): number | null {
	const top = veld === 'aanslagWaterschap' ? 'aanslag' : veld;
	return top in hoogste ? hoogste[top as keyof typeof hoogste] : null;
}

function isFout(veld: Navraag, tekst: string): boolean {
	const bedrag = leesBedrag(tekst);
	return bedrag === null || bedrag > (hoogsteVan(veld) ?? bedrag);
}

/** The fields in which something stands that is no amount, or one that cannot be right. */
export const foutenInNavraag = (invoer: Navraaginvoer): readonly Navraag[] =>
	navraagvolgorde.filter((veld) => soortVan(veld) === 'bedrag' && !isLeeg(invoer[veld]) && isFout(veld, invoer[veld]!));

const jaNee: Readonly<Record<string, boolean>> = { ja: true, nee: false };
const antwoordVan = (veld: Navraag, tekst: string) =>
	soortVan(veld) === 'jaNee' ? (jaNee[tekst] ?? null) : leesBedrag(tekst);

/** What was left open stays unknown, so that filling in little costs nobody anything. */
export const antwoordenUitNavraag = (invoer: Navraaginvoer): Antwoorden =>
	Object.fromEntries(
		navraagvolgorde.flatMap((veld) => {
			const antwoord = isLeeg(invoer[veld]) ? null : antwoordVan(veld, invoer[veld]!);
			return antwoord === null ? [] : [[veld, antwoord]];
		}),
	);
