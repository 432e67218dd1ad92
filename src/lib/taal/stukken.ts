/** Takes a text apart at its marks. */
import { kaal } from './merken';

export interface Stuk {
	/** `los`: an amount, a phone number or a date. */
	readonly soort: 'gewoon' | 'nederlands' | 'los';
	readonly tekst: string;
	/** The word of the glossary that this is. */
	readonly woord?: string | undefined;
	/** What sticks to that word, such as a bracket or a full stop. */
	readonly voor?: string | undefined;
	readonly na?: string | undefined;
}

const plek = /\[\[(.+?)\]\]|\u2068([^\u2069]*)\u2069/gs;

export function stukkenVan(tekst: string): readonly Stuk[] {
	const stukken: Stuk[] = [];
	let tot = 0;
	const gewoon = (deel: string) => deel && stukken.push({ soort: 'gewoon', tekst: deel });
	for (const { 0: heel, 1: nederlands, 2: vrij, index } of tekst.matchAll(plek)) {
		gewoon(tekst.slice(tot, index));
		stukken.push(
			nederlands === undefined ? { soort: 'los', tekst: vrij! } : { soort: 'nederlands', tekst: kaal(nederlands) },
		);
		tot = index + heel.length;
	}
	gewoon(tekst.slice(tot));
	return stukken;
}
