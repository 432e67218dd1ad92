/** What is asked after the outcome: which fields there are, and how what is filled in becomes answers. */
import { hoogste, navraagvolgorde, opties, type Antwoorden, type Navraag } from '#rules';
import { leesBedrag } from '../taal/bedrag';

/** A field in which a text is typed or chosen. Whether vakantiegeld comes apart is asked here for who did not say so. */
export type Tekstveld = Exclude<Navraag, 'kinderen.opvang'> | 'vakantiegeldApart';
export type Veld = Tekstveld | 'kinderen.opvang';

export const veldvolgorde: readonly Veld[] = [...navraagvolgorde, 'vakantiegeldApart'];
export const isTekstveld = (veld: Veld): veld is Tekstveld => veld !== 'kinderen.opvang';
export const tekstvelden: readonly Tekstveld[] = veldvolgorde.filter(isTekstveld);

/** The fact to which a field leads. */
export const feitVan = (veld: Veld): string => (veld === 'vakantiegeldApart' ? 'inkomenIsInclusiefVakantiegeld' : veld);

const jaNeeVelden: readonly string[] = [
	'aanslagVoorBedrijf',
	'autoOnmisbaar',
	'andereVolwassenen',
	'inkomenHeelJaarGelijk',
	'inkomenVanLoonstrook',
	'loonheffingskorting',
	'loonheffingskortingPartner',
	'extraMaand',
	'inkomstenvrijlating',
	'vakantiegeldApart',
];
const keuzes = { soortZiekteuitkering: opties.soortZiekteuitkering } as const;
export type Keuzeveld = keyof typeof keuzes;

export const isKeuze = (veld: Tekstveld): veld is Keuzeveld => veld in keuzes;
export const isJaNee = (veld: Tekstveld) => jaNeeVelden.includes(veld);
export const isBedrag = (veld: Tekstveld) => !isKeuze(veld) && !isJaNee(veld);

/** What can be chosen, by id; 'open' is "weet ik niet". */
export const optiesVoor = (veld: Tekstveld): readonly string[] => [
	...(isKeuze(veld) ? keuzes[veld] : ['ja', 'nee']),
	'open',
];

/** As typed or chosen; empty: left open. */
export type Navraaginvoer = { readonly [V in Tekstveld]?: string };

const isLeeg = (tekst: string | undefined) => !tekst?.trim();

/** Euro; above it an answer is a slip of the pen. Null: no top. */
export function hoogsteVan(veld: Tekstveld): number | null {
	const top = veld === 'aanslagWaterschap' ? 'aanslag' : veld;
	return top in hoogste ? hoogste[top as keyof typeof hoogste] : null;
}

/** '€ 75,50' to 75.5; null where it is no number, or one that is too high to be right. */
export function leesTot(tekst: string, top: number | null): number | null {
	const getal = leesBedrag(tekst);
	return getal !== null && getal <= (top ?? getal) ? getal : null;
}

/** The answer in a field; null where it was left open or cannot be read. */
export function leesVeld(veld: Tekstveld, tekst: string | undefined): boolean | number | string | null {
	if (isLeeg(tekst) || tekst === 'open') return null;
	if (isJaNee(veld)) return tekst === 'ja';
	if (isKeuze(veld)) return optiesVoor(veld).includes(tekst!) ? tekst! : null;
	return leesTot(tekst!, hoogsteVan(veld));
}

/** The fields in which something stands that is no amount, or one that cannot be right. */
export const foutenInNavraag = (invoer: Navraaginvoer): readonly Tekstveld[] =>
	tekstvelden.filter((veld) => isBedrag(veld) && !isLeeg(invoer[veld]) && leesVeld(veld, invoer[veld]) === null);

/** Where something stands that can be read, "weet ik niet" among it. */
export const ingevuldIn = (invoer: Navraaginvoer): readonly Tekstveld[] =>
	tekstvelden.filter((veld) => invoer[veld] === 'open' || leesVeld(veld, invoer[veld]) !== null);

/** Who gets the vakantiegeld apart does not have it in the amount; "weet ik niet" is an answer that says nothing. */
function antwoordIn(veld: Tekstveld, tekst: string | undefined) {
	const antwoord = leesVeld(veld, tekst);
	return veld === 'vakantiegeldApart' && antwoord !== null ? !antwoord : antwoord;
}

/** What was left open stays unknown, so that filling in little costs nobody anything. */
export const antwoordenUitNavraag = (invoer: Navraaginvoer): Antwoorden =>
	Object.fromEntries(ingevuldIn(invoer).map((veld) => [feitVan(veld), antwoordIn(veld, invoer[veld])]));
