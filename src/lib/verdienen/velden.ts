/** What is filled in to see what another income leaves: as typed, in one place. */
import { leesBedrag } from '../taal/bedrag';

/** What may change; one at a time. */
export const veranderingen = ['loon', 'uren', 'partner-erbij', 'partner-weg', 'kind', 'aow', 'ww-stopt'] as const;
export type Verandering = (typeof veranderingen)[number];

/** Gross, euro per month without vakantiegeld: what there is now. */
export const nuvelden = [
	'loon',
	'uitkering',
	'pensioen',
	'loonPartner',
	'uitkeringPartner',
	'pensioenPartner',
] as const;
export type Nuveld = (typeof nuvelden)[number];

/** What belongs to the change that was chosen. */
export const straksvelden = ['loonStraks', 'urenNu', 'urenStraks', 'loonErbij', 'eigenPensioen'] as const;
export type Straksveld = (typeof straksvelden)[number];
export type Getalveldnaam = Nuveld | Straksveld;

const bij: Readonly<Partial<Record<string, readonly Straksveld[]>>> = {
	loon: ['loonStraks'],
	uren: ['urenNu', 'urenStraks'],
	'partner-erbij': ['loonErbij'],
	aow: ['eigenPensioen'],
};
/** The fields that a change asks for. */
export const veldenBij = (wat: string | undefined): readonly Straksveld[] => bij[wat ?? ''] ?? [];

export const verdienvelden = [...nuvelden, ...straksvelden, 'wat', 'leeftijdErbij', 'kind', 'kindLeeftijd'] as const;
export type Verdieninvoer = { readonly [V in (typeof verdienvelden)[number]]?: string };

/** Hours in a week; more is a slip of the pen. */
const meesteUren = 60;
export const isUren = (veld: Getalveldnaam) => veld === 'urenNu' || veld === 'urenStraks';
/** Gross per month; more is a slip of the pen. */
export const hoogsteMaand = 10_000;

const hoogsteVan = (veld: Getalveldnaam) => (isUren(veld) ? meesteUren : hoogsteMaand);

/** The number in a field; null where it is empty, no number or too high to be right. */
export function leesGetal(veld: Getalveldnaam, invoer: Verdieninvoer): number | null {
	const getal = leesBedrag(invoer[veld] ?? '');
	return getal !== null && getal <= hoogsteVan(veld) ? getal : null;
}

/** Something stands there that cannot be read, or cannot be. */
export const isFout = (veld: Getalveldnaam, invoer: Verdieninvoer) =>
	Boolean(invoer[veld]?.trim()) &&
	(leesGetal(veld, invoer) === null || (veld === 'urenNu' && leesGetal(veld, invoer) === 0));
