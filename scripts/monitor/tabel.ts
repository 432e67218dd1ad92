/** A report as data: what may not be printed is not in it, so no way of showing it can give it away. */
import { drempel, isZichtbaar, nietGetoond, type Aantal } from './verbergen.ts';

export type Cel =
	| string
	| Aantal
	| { readonly soort: 'euro'; readonly waarde: number }
	| { readonly soort: 'procent'; readonly waarde: number }
	/** Nothing to say here. */
	| null;

export interface Tabel {
	/** Also the name of its file. */
	readonly id: string;
	readonly titel: string;
	/** The first column names the row. */
	readonly koppen: readonly string[];
	readonly rijen: readonly (readonly Cel[])[];
	/** Said above the table. */
	readonly zinnen?: readonly string[];
}

export interface Deel {
	readonly titel: string;
	readonly zinnen: readonly string[];
	readonly tabellen: readonly Tabel[];
}

export interface Rapport {
	readonly titel: string;
	/** What nobody may miss, such as that it is synthetic or half. */
	readonly letOp: readonly string[];
	readonly feiten: readonly (readonly [naam: string, waarde: Cel])[];
	readonly delen: readonly Deel[];
}

/** @param cent of households together @param aantal how many they are */
export const geld = (cent: number, ...aantal: readonly Aantal[]): Cel =>
	aantal.every(isZichtbaar) ? { soort: 'euro', waarde: Math.round(cent / 100) } : nietGetoond;

/** A part of a whole, where both are printed. */
export const deelVan = (deel: Aantal, geheel: Aantal): Cel =>
	deel.soort === 'aantal' && geheel.soort === 'aantal'
		? { soort: 'procent', waarde: deel.waarde / geheel.waarde }
		: nietGetoond;

const getal = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 });
const euro = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
const procent = new Intl.NumberFormat('nl-NL', { style: 'percent', maximumFractionDigits: 1 });

export const minderDan = `minder dan ${drempel}`;

/** As somebody reads it. */
export function inWoorden(cel: Cel): string {
	if (cel === null) return '–';
	if (typeof cel === 'string') return cel;
	switch (cel.soort) {
		case 'klein':
			return minderDan;
		case 'mee':
			return 'niet getoond';
		case 'aantal':
			return getal.format(cel.waarde);
		case 'euro':
			return euro.format(cel.waarde).replace('\u00A0', ' ');
		case 'procent':
			return procent.format(cel.waarde);
	}
}
