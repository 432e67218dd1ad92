/** The limits of this household, read from the results of the rules, to choose between where an amount is not known. */
import { namedNumbers, type Genoemd, type Uitslag } from '#rules';

function genoemd(uitslag: Uitslag, naam: string): readonly Genoemd[] {
	return uitslag.regelingen
		.filter(({ oordeel }) => oordeel !== 'niet-van-toepassing')
		.flatMap(({ toetsen }) => toetsen.map(({ result }) => namedNumbers(result)[naam]))
		.filter((getal) => getal !== undefined);
}

/** Whole euros, lowest and highest, each once. */
function uitersten(bedragen: readonly number[]): readonly number[] {
	const eindig = bedragen.filter(Number.isFinite).map(Math.floor);
	if (!eindig.length) return [];
	return [...new Set([Math.min(...eindig), Math.max(...eindig)])];
}

/** The norm and the highest limit, euro per month without vakantiegeld. */
export function inkomensgrenzen(uitslag: Uitslag): readonly number[] {
	const vakantiedeel = genoemd(uitslag, 'deelVakantietoeslag')[0]?.tot ?? 0;
	const normen = genoemd(uitslag, 'bijstandsnorm').map(({ tot }) => tot * (1 - vakantiedeel));
	const grenzen = ['inkomensgrens', 'inkomensgrensEenDeel'].flatMap((naam) => genoemd(uitslag, naam));
	return uitersten([...normen, ...grenzen.map(({ tot }) => tot)]);
}

/** The lowest and the highest limit on savings, euro. */
export const spaargrenzen = (uitslag: Uitslag): readonly number[] =>
	uitersten(genoemd(uitslag, 'vermogensgrens').map(({ tot }) => tot));
