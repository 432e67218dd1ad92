/** Numbers, amounts and days as people read them in one language, and texts in which they stand. */
import { alsNederlands, type Bereik, type Genoemd } from '#rules';
import type { Lang } from '../i18n/talen';
import nederlandseWoorden from '../locales/nl/getal.json';
import { alsLos } from './merken';

export type Getalwoorden = Readonly<Record<keyof typeof nederlandseWoorden, string>>;
type Eenheid = Genoemd['eenheid'];
type Getallen = Readonly<Record<string, Genoemd>>;
/** Fills a text in: `naam` to what stands in its place, and to the number that decides the form of the words around it. */
export type Invuller = (
	tekst: string,
	woordVan: (naam: string) => string,
	aantalVan: (naam: string) => number,
) => string;

export interface Taalvorm {
	readonly lang: Lang;
	/** 1350 to '€ 1.350', 1350.5 to '€ 1.350,50'; halves of cents are rounded up. */
	readonly euro: (bedrag: number) => string;
	/** One number, or a range in words: '€ 12 tot € 40', 'hoogstens € 40', '€ 12 of meer'. */
	readonly inWoorden: (bereik: Bereik, eenheid: Eenheid) => string;
	/** What somebody may get. A range is rough, so it is said in whole euros: 'ongeveer € 90 tot € 110', 'tot € 523'. */
	readonly bedragInWoorden: (bereik: Bereik) => string;
	/** Puts the numbers in the places that the text names: 'De grens is {inkomensgrens}.' */
	readonly vul: (tekst: string, getallen: Getallen) => string;
	/** The same with whatever words; `nietBekend` is said of what nobody knows. */
	readonly vulMet: Invuller;
	readonly nietBekend: string;
	/** '2024-07-01' to '1 juli 2024', '2024-07' to 'juli 2024', '2024' to '2024'. */
	readonly datumInWoorden: (datum: string) => string;
	/** 'a, b en c'. */
	readonly opsomming: (delen: readonly string[]) => string;
	/** What is Dutch in every language: the name of a law or a place. */
	readonly inHetNederlands: (tekst: string) => string;
	/** A phone number or an address inside a sentence. */
	readonly los: (tekst: string) => string;
}

const metDubbeleHaken = (tekst: string, delen: Readonly<Record<string, string>>) =>
	tekst.replace(/\{\{(\w+)\}\}/g, (_plek, naam: string) => delen[naam] ?? '');

const vulGewoon: Invuller = (tekst, woordVan) => tekst.replace(/\{(\w+)\}/g, (_plek, naam: string) => woordVan(naam));

/**
 * @param notatie how numbers and days are written, as a BCP 47 tag
 * @param invuller how a text of the rules is filled in
 */
export function taalvorm(lang: Lang, notatie: string, woorden: Getalwoorden, invuller: Invuller = vulGewoon): Taalvorm {
	// In Dutch nothing around an amount runs the other way.
	const los = lang === 'nl' ? (tekst: string) => tekst : alsLos;
	const inHetNederlands = lang === 'nl' ? (tekst: string) => tekst : alsNederlands;
	const geld = { style: 'currency', currency: 'EUR', currencyDisplay: 'narrowSymbol' } as const;
	const heel = new Intl.NumberFormat(notatie, { ...geld, maximumFractionDigits: 0 });
	const metCenten = new Intl.NumberFormat(notatie, geld);
	const gewoon = new Intl.NumberFormat(notatie, { maximumFractionDigits: 2 });
	const procent = new Intl.NumberFormat(notatie, { style: 'percent', maximumFractionDigits: 1 });
	const en = new Intl.ListFormat(notatie);
	const woord = (naam: keyof Getalwoorden, delen: Readonly<Record<string, string>> = {}) =>
		metDubbeleHaken(woorden[naam], delen);

	function euro(bedrag: number): string {
		const afgerond = Math.round(bedrag * 100 + 1e-6) / 100;
		return los((Number.isInteger(afgerond) ? heel : metCenten).format(afgerond));
	}
	function enkel(getal: number, eenheid: Eenheid): string {
		if (eenheid.startsWith('euro')) return euro(getal);
		return eenheid === 'fractie' ? procent.format(getal) : gewoon.format(getal);
	}
	function inWoorden({ van, tot }: Bereik, eenheid: Eenheid): string {
		if (van === tot) return enkel(van, eenheid);
		const delen = { van: enkel(van, eenheid), tot: enkel(tot, eenheid) };
		if (!Number.isFinite(tot)) return van > 0 ? woord('ofMeer', { getal: delen.van }) : woorden.nietBekend;
		return van > 0 ? woord('vanTot', delen) : woord('hoogstens', { getal: delen.tot });
	}
	function bedragInWoorden({ van, tot }: Bereik): string {
		if (van === tot) return euro(van);
		const [laag, hoog] = [Math.floor(van), Math.ceil(tot)];
		if (!Number.isFinite(tot)) return woord('ofMeer', { getal: euro(laag) });
		return laag > 0 ? woord('ongeveer', { van: euro(laag), tot: euro(hoog) }) : woord('tot', { getal: euro(hoog) });
	}
	/** A number inside a sentence: a range lies between its ends, and an old amount says so. */
	function inZin({ van, tot, eenheid, verouderdVan }: Genoemd): string {
		const isTussen = van !== tot && van > 0 && Number.isFinite(tot);
		const bedrag = isTussen
			? woord('tussen', { van: enkel(van, eenheid), tot: enkel(tot, eenheid) })
			: inWoorden({ van, tot }, eenheid);
		return verouderdVan ? woord('bedragVan', { bedrag, jaar: verouderdVan.slice(0, 4) }) : bedrag;
	}
	const vul = (tekst: string, getallen: Getallen) =>
		invuller(
			tekst,
			(naam) => (getallen[naam] ? inZin(getallen[naam]) : woorden.nietBekend),
			(naam) => getallen[naam]?.tot ?? 0,
		);
	function datumInWoorden(datum: string): string {
		const [jaar, maand, dag] = datum.split('-');
		if (!maand) return datum;
		const vorm = new Intl.DateTimeFormat(notatie, {
			year: 'numeric',
			month: 'long',
			day: dag ? 'numeric' : undefined,
			timeZone: 'UTC',
		});
		return los(vorm.format(Date.UTC(Number(jaar), Number(maand) - 1, Number(dag ?? 1))));
	}
	const opsomming = (delen: readonly string[]) => en.format(delen);
	const vulMet = invuller;
	const { nietBekend } = woorden;
	return {
		lang,
		euro,
		inWoorden,
		bedragInWoorden,
		vul,
		vulMet,
		nietBekend,
		datumInWoorden,
		opsomming,
		los,
		inHetNederlands,
	};
}

/** For pages and reports that are only in Dutch. */
export const nederlands = taalvorm('nl', 'nl-NL', nederlandseWoorden);
