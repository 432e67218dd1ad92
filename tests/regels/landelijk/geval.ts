/** The format of the cases that others made, and the one way from it to answers of the contract. */
import type { Antwoorden } from '#rules';

interface Opvang {
	readonly soort: 'dagopvang' | 'bso' | 'gastouder';
	readonly uren_per_maand: number;
	readonly uurprijs: number;
}
export interface Persoon {
	readonly role: 'aanvrager' | 'partner' | 'kind' | 'medebewoner';
	readonly leeftijd?: number;
	readonly geboortedatum?: string;
	readonly aow?: boolean;
	readonly werkt?: boolean;
	readonly inrichting?: boolean;
	readonly verdragsgerechtigd?: boolean;
	/** Euro per month. */
	readonly inkomen_netto_maand?: number;
	/** Euro per year. */
	readonly toetsingsinkomen_jaar?: number;
	readonly opvang?: Opvang;
}
export interface Huishouden {
	readonly persons: readonly Persoon[];
	/** Euro, or in words that it is below the limit. */
	readonly vermogen?: number | string;
	readonly huur?: { readonly kale_huur_maand: number; readonly zelfstandig?: boolean };
	/** Of the children, in their order. */
	readonly opvang?: readonly Opvang[];
}
export interface Verwacht {
	readonly eligible: boolean;
	readonly amount_cents: number;
	readonly period: 'month' | 'quarter' | 'year';
	readonly tolerance_cents?: number;
}
export interface Geval {
	readonly id: string;
	readonly date: string;
	readonly household: Huishouden;
	readonly notes?: string;
}

const meerderjarig = 18;
/** From this age on another adult counts in the bijstand. */
const kostendeler = 27;

function jaren(geboren: string, dag: string) {
	const isJarigGeweest = dag.slice(5) >= geboren.slice(5);
	return Number(dag.slice(0, 4)) - Number(geboren.slice(0, 4)) - (isJarigGeweest ? 0 : 1);
}
const leeftijdVan = ({ leeftijd, geboortedatum }: Persoon, dag: string) => leeftijd ?? jaren(geboortedatum!, dag);

/** Left out where it is not named, so that it is a question that was not asked. */
const waarGenoemd = (antwoorden: Antwoorden): Antwoorden =>
	Object.fromEntries(Object.entries(antwoorden).filter(([, waarde]) => waarde !== undefined));

/** Whole numbers and cents stay as they are; "onder de grens" is any amount below it, so 0. */
const vermogenVan = (vermogen: Huishouden['vermogen']) => (typeof vermogen === 'string' ? 0 : vermogen);

/**
 * No case names where an income comes from, and the rules ask: bijstand and AIO show by themselves that the vermogen
 * is low, and only who works gets kinderopvangtoeslag. So: AOW where the case says so, nothing where there is no
 * income, else wages.
 */
function bronnenVan(volwassenen: readonly Persoon[]) {
	if (volwassenen.some(({ aow }) => aow)) return ['aow'];
	const inkomens = volwassenen.map((een) => een.inkomen_netto_maand ?? een.toetsingsinkomen_jaar);
	if (inkomens.every((inkomen) => inkomen === undefined)) return undefined;
	return inkomens.some((inkomen) => inkomen) ? ['loon'] : ['geen'];
}

/** A case about bijstand names no home; an own house would leave it to the gemeente, so it is a rented one. */
function woonsituatieVan({ inrichting, inkomen_netto_maand }: Persoon, huur: Huishouden['huur']) {
	if (inrichting) return 'instelling';
	if (huur) return huur.zelfstandig === false ? 'kamer' : 'huurhuis';
	return inkomen_netto_maand === undefined ? undefined : 'huurhuis';
}

function kinderenVan({ persons, opvang = [] }: Huishouden, dag: string) {
	const kinderen = persons.filter(({ role }) => role === 'kind');
	return kinderen
		.map((kind, i) => ({ leeftijd: leeftijdVan(kind, dag), opvang: kind.opvang ?? opvang[i] }))
		.filter(({ leeftijd }) => leeftijd < meerderjarig)
		.map(({ leeftijd, opvang: een }) => ({
			leeftijd,
			...(een && { opvang: { soort: een.soort, urenPerMaand: een.uren_per_maand, uurprijs: een.uurprijs } }),
		}));
}

/** `persons` is the whole household: who is not in it does not live there. Nobody of them studies. */
export function antwoordenVan({ household, date }: Geval): Antwoorden {
	const met = (role: Persoon['role']) => household.persons.filter((persoon) => persoon.role === role);
	const [[aanvrager], [partner]] = [met('aanvrager'), met('partner')] as [[Persoon], [Persoon?]];
	const medebewoners = met('medebewoner').filter((een) => leeftijdVan(een, date) >= kostendeler);
	return waarGenoemd({
		leeftijd: leeftijdVan(aanvrager, date),
		heeftPartner: partner !== undefined,
		leeftijdPartner: partner && leeftijdVan(partner, date),
		kinderen: kinderenVan(household, date),
		medebewoners27: medebewoners.length,
		andereVolwassenen: met('medebewoner').length > 0,
		woonsituatie: woonsituatieVan(aanvrager, household.huur),
		inkomstenbronnen: bronnenVan(partner ? [aanvrager, partner] : [aanvrager]),
		inkomen: aanvrager.inkomen_netto_maand,
		inkomenPartner: partner?.inkomen_netto_maand,
		opleiding: 'geen',
		vermogen: vermogenVan(household.vermogen),
		toetsingsinkomen: aanvrager.toetsingsinkomen_jaar,
		toetsingsinkomenPartner: partner?.toetsingsinkomen_jaar,
		werkt: aanvrager.werkt,
		kaleHuur: household.huur?.kale_huur_maand,
	});
}
