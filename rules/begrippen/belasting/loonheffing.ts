/** What is withheld from wages and benefits: the table of the Belastingdienst, to the cent (art. 20-22c Wet LB). */
import { opCenten } from '../../kern/bereik.ts';

/** Ends in euro per year, rates as a fraction with the premiums in them. */
export interface Schijven {
	readonly eindeSchijf1: number;
	readonly eindeSchijf2: number;
	readonly tarief1: number;
	readonly tarief2: number;
	readonly tarief3: number;
}
/** A credit of one amount that falls with the income above a limit, euro per year. */
export interface Heffingskorting {
	readonly heffingskorting: number;
	readonly heffingskortingVanaf: number;
	readonly heffingskortingAfbouw: number;
}
export interface Ouderenkorting {
	readonly ouderenkorting: number;
	readonly ouderenkortingVanaf: number;
	readonly ouderenkortingAfbouw: number;
}
/** Three parts that add up, each with the highest sum so far, euro per year. */
export interface Arbeidskorting {
	readonly arbeidEinde1: number;
	readonly arbeidEinde2: number;
	readonly arbeidEinde3: number;
	readonly arbeidDeel1: number;
	readonly arbeidDeel2: number;
	readonly arbeidDeel3: number;
	readonly arbeidHoogste1: number;
	readonly arbeidHoogste2: number;
	readonly arbeidHoogste3: number;
	readonly arbeidAfbouw: number;
}
/** Euro per year, whatever the income. */
export interface VasteKorting {
	readonly vasteKorting: number;
}
/** Contribution that the person pays out of AOW and pension; the highest income in euro per year. */
export interface Zvw {
	readonly zvw: number;
	readonly zvwHoogste: number;
}

/** The figures that hold for one income; a credit that is left out is not applied. */
export type Heffing = Schijven & Partial<Heffingskorting & Ouderenkorting & Arbeidskorting & VasteKorting & Zvw>;
/** The table goes in steps, euro per year. */
export type Tabel = Heffing & { readonly tabelstap: number };

/**
 * The same figures with a nought for what is left out, always in one order: who asks the same table often, asks it of
 * this one, since the engine finds its way in one shape of object many times faster than in twenty.
 */
export const volledig = (p: Heffing): Required<Heffing> => ({
	eindeSchijf1: p.eindeSchijf1,
	eindeSchijf2: p.eindeSchijf2,
	tarief1: p.tarief1,
	tarief2: p.tarief2,
	tarief3: p.tarief3,
	heffingskorting: p.heffingskorting ?? 0,
	heffingskortingVanaf: p.heffingskortingVanaf ?? 0,
	heffingskortingAfbouw: p.heffingskortingAfbouw ?? 0,
	ouderenkorting: p.ouderenkorting ?? 0,
	ouderenkortingVanaf: p.ouderenkortingVanaf ?? 0,
	ouderenkortingAfbouw: p.ouderenkortingAfbouw ?? 0,
	arbeidEinde1: p.arbeidEinde1 ?? 0,
	arbeidEinde2: p.arbeidEinde2 ?? 0,
	arbeidEinde3: p.arbeidEinde3 ?? 0,
	arbeidDeel1: p.arbeidDeel1 ?? 0,
	arbeidDeel2: p.arbeidDeel2 ?? 0,
	arbeidDeel3: p.arbeidDeel3 ?? 0,
	arbeidHoogste1: p.arbeidHoogste1 ?? 0,
	arbeidHoogste2: p.arbeidHoogste2 ?? 0,
	arbeidHoogste3: p.arbeidHoogste3 ?? 0,
	arbeidAfbouw: p.arbeidAfbouw ?? 0,
	vasteKorting: p.vasteKorting ?? 0,
	zvw: p.zvw ?? 0,
	zvwHoogste: p.zvwHoogste ?? 0,
});

interface Afronding {
	readonly naarBeneden: (euro: number) => number;
	readonly naarBoven: (euro: number) => number;
}
/** Undoes binary noise such as 995.0000000001. */
const ruis = 1e-6;
const heleEuros: Afronding = {
	naarBeneden: (euro) => Math.floor(euro + ruis),
	naarBoven: (euro) => Math.ceil(euro - ruis),
};
const nietAfgerond: Afronding = { naarBeneden: (euro) => euro, naarBoven: (euro) => euro };

const tussenGrenzen = (loon: number, van: number, tot: number) => Math.max(0, Math.min(loon, tot) - van);

function belasting(loon: number, heffing: Schijven, { naarBeneden }: Afronding) {
	const { eindeSchijf1, eindeSchijf2, tarief1, tarief2, tarief3 } = heffing;
	return (
		naarBeneden(tarief1 * tussenGrenzen(loon, 0, eindeSchijf1)) +
		naarBeneden(tarief2 * tussenGrenzen(loon, eindeSchijf1, eindeSchijf2)) +
		naarBeneden(tarief3 * tussenGrenzen(loon, eindeSchijf2, Infinity))
	);
}

/** Art. 8.10 and 8.17 Wet IB, euro per year. */
const aflopend = (loon: number, hoogste = 0, vanaf = 0, afbouw = 0) =>
	Math.max(0, hoogste - afbouw * Math.max(0, loon - vanaf));

/** Art. 22 Wet LB, euro per year. */
export const algemeneHeffingskorting = (loon: number, p: Partial<Heffingskorting>) =>
	aflopend(loon, p.heffingskorting, p.heffingskortingVanaf, p.heffingskortingAfbouw);

/** Art. 22a Wet LB, euro per year. */
export function arbeidskorting(loon: number, p: Partial<Arbeidskorting>) {
	const { arbeidEinde1 = 0, arbeidEinde2 = 0, arbeidEinde3 = 0, arbeidAfbouw = 0 } = p;
	const { arbeidHoogste1 = 0, arbeidHoogste2 = 0, arbeidHoogste3 = 0 } = p;
	const een = Math.min(arbeidHoogste1, (p.arbeidDeel1 ?? 0) * loon);
	const twee = Math.min(arbeidHoogste2, een + (p.arbeidDeel2 ?? 0) * Math.max(0, loon - arbeidEinde1));
	const drie = Math.min(arbeidHoogste3, twee + (p.arbeidDeel3 ?? 0) * Math.max(0, loon - arbeidEinde2));
	return Math.max(0, drie - arbeidAfbouw * Math.max(0, loon - arbeidEinde3));
}

const kortingen = (loon: number, arbeid: number, p: Heffing, { naarBoven }: Afronding) =>
	naarBoven(algemeneHeffingskorting(loon, p)) +
	naarBoven(arbeidskorting(arbeid, p)) +
	naarBoven(aflopend(loon, p.ouderenkorting, p.ouderenkortingVanaf, p.ouderenkortingAfbouw)) +
	(p.vasteKorting ?? 0);

const heffingOver = (loon: number, p: Heffing, afronding: Afronding) =>
	Math.max(0, belasting(loon, p, afronding) - kortingen(loon, loon, p, afronding));

/** Tax of a whole year on one income, without rounding, euro per year. */
export const jaarheffing = (loon: number, p: Heffing) => heffingOver(loon, p, nietAfgerond);

/**
 * Tax of a whole year on all income together, as the assessment makes it, euro per year.
 * @param inkomen all that is taxed in box 1  @param arbeid the part of it that is pay for current work
 * @param extra credits that no payslip knows
 */
export const aanslag = (inkomen: number, arbeid: number, p: Heffing, extra = 0) =>
	Math.max(0, belasting(inkomen, p, nietAfgerond) - kortingen(inkomen, arbeid, p, nietAfgerond) - extra);

const maandenInEenJaar = 12;

/**
 * What is withheld from one payment, in cents.
 * @param bruto taxable wage of the period, euro
 * @param tijdvakken periods in a year: 12 months, 13 times four weeks, 52 weeks
 */
export function loonheffing(bruto: number, p: Tabel, tijdvakken = maandenInEenJaar) {
	const tabelloon = Math.floor((bruto * tijdvakken) / p.tabelstap + ruis) * p.tabelstap;
	return opCenten(heffingOver(tabelloon, p, heleEuros) / tijdvakken);
}

/** Zvw over one payment, euro, not rounded. */
const zvwOver = (bruto: number, { zvw = 0, zvwHoogste = 0 }: Heffing, tijdvakken: number) =>
	zvw * Math.min(bruto, zvwHoogste / tijdvakken);

/** What reaches the bank account, euro per period, in cents. */
export function netto(bruto: number, p: Tabel, tijdvakken = maandenInEenJaar) {
	const bijdrage = Math.floor(zvwOver(bruto, p, tijdvakken) * 100 + ruis) / 100;
	return opCenten(bruto - loonheffing(bruto, p, tijdvakken) - bijdrage);
}

/** The same without any rounding, euro per month: what the table does on average. */
export const nettoPerMaand = (bruto: number, p: Heffing) =>
	bruto - jaarheffing(bruto * maandenInEenJaar, p) / maandenInEenJaar - zvwOver(bruto, p, maandenInEenJaar);
