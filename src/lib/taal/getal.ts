/** Numbers as people read them in Dutch, and texts in which such numbers stand. */
import type { Bereik, Genoemd } from '#rules';

const heel = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
const metCenten = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' });
const gewoon = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 });
const procent = new Intl.NumberFormat('nl-NL', { style: 'percent', maximumFractionDigits: 1 });

/** 1350 to '€ 1.350', 1350.5 to '€ 1.350,50'; halves of cents are rounded up. */
export const euro = (bedrag: number) => {
	const afgerond = Math.round(bedrag * 100 + 1e-6) / 100;
	return (Number.isInteger(afgerond) ? heel : metCenten).format(afgerond);
};

function enkel(getal: number, eenheid: Genoemd['eenheid']): string {
	if (eenheid.startsWith('euro')) return euro(getal);
	return eenheid === 'fractie' ? procent.format(getal) : gewoon.format(getal);
}

/** One number, or a range in words: '€ 12 tot € 40', 'hoogstens € 40', '€ 12 of meer'. */
export function inWoorden({ van, tot }: Bereik, eenheid: Genoemd['eenheid']): string {
	if (van === tot) return enkel(van, eenheid);
	if (!Number.isFinite(tot)) return van > 0 ? `${enkel(van, eenheid)} of meer` : 'nog niet bekend';
	return van > 0 ? `${enkel(van, eenheid)} tot ${enkel(tot, eenheid)}` : `hoogstens ${enkel(tot, eenheid)}`;
}

/** What somebody may get. A range is rough, so it is said in whole euros: 'ongeveer € 90 tot € 110', 'tot € 523'. */
export function bedragInWoorden({ van, tot }: Bereik): string {
	if (van === tot) return euro(van);
	const [laag, hoog] = [Math.floor(van), Math.ceil(tot)];
	if (!Number.isFinite(tot)) return `${euro(laag)} of meer`;
	return laag > 0 ? `ongeveer ${euro(laag)} tot ${euro(hoog)}` : `tot ${euro(hoog)}`;
}

/** A number inside a sentence: a range lies between its ends, and an old amount says so. */
function inZin({ van, tot, eenheid, verouderdVan }: Genoemd): string {
	const isTussen = van !== tot && van > 0 && Number.isFinite(tot);
	const tekst = isTussen ? `tussen ${enkel(van, eenheid)} en ${enkel(tot, eenheid)}` : inWoorden({ van, tot }, eenheid);
	return verouderdVan ? `${tekst} (bedrag van ${verouderdVan.slice(0, 4)})` : tekst;
}

/** Puts the numbers in the places that the text names: 'De grens is {inkomensgrens}.' */
export const vul = (tekst: string, getallen: Readonly<Record<string, Genoemd>>) =>
	tekst.replace(/\{(\w+)\}/g, (_plek, naam: string) => {
		const getal = getallen[naam];
		return getal ? inZin(getal) : 'nog niet bekend';
	});

const maanden = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

/** '2024-07-01' to '1 juli 2024', '2024-07' to 'juli 2024', '2024' to '2024'. */
export function datumInWoorden(datum: string): string {
	const [jaar, maand, dag] = datum.split('-');
	const naam = maand ? `${maanden[Number(maand) - 1]} ` : '';
	return `${dag ? `${Number(dag)} ` : ''}${naam}${jaar}`;
}
