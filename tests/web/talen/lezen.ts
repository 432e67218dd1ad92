/** What is said in each language, beside the Dutch. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gemeenteIds, laadGemeente } from '#rules';
import { vertaaltalen, type Vertaaltaal } from '#rules/vertaald';
import { naamruimten } from '../../../scripts/stand/vertalingen.ts';
import { leesCatalogus } from '../../../scripts/talen/catalogus.ts';
import { nederlandseTeksten } from '../../../scripts/talen/nederlands.ts';

export const wortel = join(import.meta.dirname, '../../..');
export { leesCatalogus as catalogus, naamruimten, vertaaltalen, type Vertaaltaal };
export type Taal = Vertaaltaal | 'nl';

/** A text beside the Dutch, with where it stands. */
export interface Paar {
	readonly waar: string;
	readonly nl: string;
	readonly tekst: string;
}

export const leesJson = (pad: string): unknown => JSON.parse(readFileSync(join(wortel, pad), 'utf8'));

type Vlak = Readonly<Record<string, string>>;
const vlak = (waarde: unknown, pad = ''): Vlak =>
	typeof waarde === 'string'
		? { [pad]: waarde }
		: Object.assign(
				{},
				...Object.entries(waarde as object).map(([naam, deel]) => vlak(deel, pad ? `${pad}.${naam}` : naam)),
			);

/** By key, with dots. */
export const scherm = (taal: Taal, naam: string): Vlak => vlak(leesJson(`src/lib/locales/${taal}/${naam}.json`));

/** The forms that a language has for a number. */
export const meervouden = (taal: Taal): readonly string[] =>
	new Intl.PluralRules(taal).resolvedOptions().pluralCategories;

const vormen = /_(zero|one|two|few|many|other)$/;
export const stamVan = (sleutel: string) => sleutel.replace(vormen, '');
export const vormVan = (sleutel: string) => vormen.exec(sleutel)?.[1] ?? null;
/** The Dutch text that says the same: of a number without a Dutch form, that of more than one. */
const nederlandseSleutel = (sleutel: string) =>
	vormVan(sleutel) === 'one' || !vormVan(sleutel) ? sleutel : `${stamVan(sleutel)}_other`;

export const isMeervoud = (nl: Vlak, sleutel: string) => vormVan(sleutel) !== null && `${stamVan(sleutel)}_other` in nl;

/** Every text of the screens of one language; in the glossary the Dutch word is what its name is beside. */
export const schermparen = (taal: Vertaaltaal): readonly Paar[] =>
	naamruimten.flatMap((naam) => {
		const nl = scherm('nl', naam);
		return Object.entries(scherm(taal, naam)).flatMap(([sleutel, tekst]) => {
			const bij = nl[nederlandseSleutel(sleutel)];
			return bij === undefined ? [] : [{ waar: `${naam}:${sleutel}`, nl: bij, tekst }];
		});
	});

export const delen = await nederlandseTeksten();

export const regelparen = async (taal: Vertaaltaal): Promise<readonly Paar[]> =>
	(
		await Promise.all(
			Object.keys(delen).map(async (deel) =>
				Object.entries(await leesCatalogus(taal, deel)).map(([nl, tekst]) => ({ waar: deel, nl, tekst })),
			),
		)
	).flat();

export const paren = async (taal: Vertaaltaal): Promise<readonly Paar[]> => [
	...schermparen(taal),
	...(await regelparen(taal)),
];

/** What is Dutch inside a translation. */
export const nederlandsIn = (tekst: string) => [...tekst.matchAll(/\[\[(.*?)\]\]/g)].map(([, deel]) => deel!);
/** What is left when the Dutch and the places to fill in are gone. */
export const zonderNederlands = (tekst: string) => tekst.replace(/\[\[.*?\]\]/g, ' ');

const zonderPlekken = (tekst: string) => tekst.replace(/\{\{?\w+(\}\}?|(?=, plural))/g, ' ');
/** What 'tot en met' or a plural form says twice, or in a word. */
const dubbel = /tot en met/;
const eenInWoorden = /_(zero|one|two)$/;

/** The numbers in a text, to lay beside those of the Dutch: '1.350', '1,350' and '1 350' are the same. */
export function getallenIn(taal: Taal, tekst: string, { waar, nl }: Paar): string {
	const cijfers = zonderPlekken(tekst).replace(/(\d)[.,\u00a0](?=\d{3}(?!\d))/g, '$1');
	const getallen = (cijfers.match(/\d+/g) ?? []).sort();
	// Arabic says one thing in a word; and what depends on a number may say one or two in a word, or fill it in.
	const zonderEen = (taal === 'ar' && !dubbel.test(nl)) || eenInWoorden.test(waar);
	const overig = zonderEen ? getallen.filter((getal) => getal !== '1') : getallen;
	return (dubbel.test(nl) ? [...new Set(overig)] : overig).join(' ');
}

const gemeenten = await Promise.all(gemeenteIds.map(laadGemeente));
/** What things are called, whatever the language. */
export const eigennamen: readonly string[] = [
	...gemeenten.map(({ naam }) => naam),
	...gemeenten.flatMap(({ contacten, formulieren }) => [...contacten, ...formulieren].map(({ naam }) => naam)),
];
