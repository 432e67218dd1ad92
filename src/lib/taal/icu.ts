/** Texts of the rules in other languages, where a number decides the form of the words around it. */
import { IntlMessageFormat } from 'intl-messageformat';
import type { Invuller } from './vorm';

/** What ICU may not read: words that were filled in may hold anything. */
const [open, dicht] = ['\uE000', '\uE001'];
const plek = new RegExp(`${open}(\\w+)${dicht}`, 'g');

/** '{n} maanden' and '{n, plural, one {{n} месяц} …}'; the places themselves are filled in after the form is chosen. */
export const vulIcu =
	(notatie: string): Invuller =>
	(tekst, woordVan, aantalVan) => {
		const isMeervoud = tekst.includes(', plural,');
		const gekozen = isMeervoud ? kies(tekst, notatie, aantalVan) : tekst.replace(/\{(\w+)\}/g, `${open}$1${dicht}`);
		return gekozen.replace(plek, (_heel, naam: string) => woordVan(naam));
	};

function kies(tekst: string, notatie: string, aantalVan: (naam: string) => number): string {
	const getallen = [...new Set([...tekst.matchAll(/\{(\w+), plural,/g)].map(([, naam]) => naam!))];
	const verstopt = tekst.replace(/\{(\w+)\}/g, `${open}$1${dicht}`);
	const waarden = Object.fromEntries(getallen.map((naam) => [naam, aantalVan(naam)]));
	return String(new IntlMessageFormat(verstopt, notatie).format(waarden));
}
