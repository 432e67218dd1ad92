/** Texts of the rules in another language, found by the Dutch text: a Dutch text that changes has no translation any more. */
import type { Datum } from './datum.ts';
import { alsNederlands } from './merk.ts';
import type { Routetekst, Teksten } from './teksten.ts';

/** From the Dutch text to the same in another language; numbers in it may be ICU plurals. */
export type Catalogus = Readonly<Record<string, string>>;

/** What a letter names stays as the letter has it; ids are no texts, and `gesprek` is for who helps. */
const blijft = ['officieel', 'contacten', 'gesprek'];

/** The same texts, each that a resident reads replaced. */
export function mapTeksten<T>(teksten: T, doe: (tekst: string) => string): T {
	if (typeof teksten === 'string') return (teksten && doe(teksten)) as T;
	if (typeof teksten !== 'object' || teksten === null) return teksten;
	if (Array.isArray(teksten)) return teksten.map((een: unknown) => mapTeksten(een, doe)) as T;
	return Object.fromEntries(
		Object.entries(teksten).map(([naam, deel]) => [naam, blijft.includes(naam) ? deel : mapTeksten(deel, doe)]),
	) as T;
}

/** Every text in it that a resident reads. */
export function tekstenIn(teksten: unknown): readonly string[] {
	const gevonden: string[] = [];
	mapTeksten(teksten, (tekst) => (gevonden.push(tekst), tekst));
	return gevonden;
}

export const isVertaald = (teksten: unknown, catalogus: Catalogus): boolean =>
	tekstenIn(teksten).every((tekst) => catalogus[tekst]);

/** One missing text leaves all of it in Dutch: half a rule may leave out a "not". */
export function vertaalGeheel<T>(teksten: T, catalogus: Catalogus): T {
	const isHeel = isVertaald(teksten, catalogus);
	return mapTeksten(teksten, (tekst) => (isHeel ? catalogus[tekst]! : alsNederlands(tekst)));
}

/** A name in another language, with the one that the person will hear and read. */
const metNederlands = (naam: string, nederlands: string) =>
	naam === alsNederlands(nederlands) ? naam : `${naam} (${alsNederlands(nederlands)})`;

export const vertaalRegeling = (teksten: Teksten, catalogus: Catalogus): Teksten => {
	const vertaald = vertaalGeheel(teksten, catalogus);
	const { officieel } = teksten;
	return { ...vertaald, naam: metNederlands(vertaald.naam, officieel), officieel: alsNederlands(officieel) };
};

export const vertaalRoute = (tekst: Routetekst, catalogus: Catalogus): Routetekst => {
	const vertaald = vertaalGeheel(tekst, catalogus);
	return { ...vertaald, naam: metNederlands(vertaald.naam, tekst.naam) };
};

/** A person read this translation beside the Dutch and found it right. */
export interface Nagekeken {
	readonly door: string;
	readonly op: Datum;
	/** Of both texts on that day: what changes has to be read again. More of them: a route that each gemeente words in its own way. */
	readonly vingerafdruk: string | readonly string[];
}

/** What was read then is what stands there now. */
export const geldtNog = (eerder: Nagekeken, nu: string): boolean => [eerder.vingerafdruk].flat().includes(nu);

type Deel = () => Promise<{ readonly default: Catalogus }>;

/** The folder of a language. */
export interface Vertaling {
	readonly landelijk: Deel;
	/** Left out: not translated yet, so it is shown in Dutch. */
	readonly gemeenten: Readonly<Record<string, Deel>>;
	/** By the id of a regeling as it is published, or `route-<id>`. */
	readonly nagekeken: Readonly<Record<string, Nagekeken>>;
}

/** A short mark of texts: FNV-1a, 32 bits. Not against ill will, only against forgetting. */
export function vingerafdrukVan(...delen: readonly unknown[]): string {
	let hash = 0x811c9dc5;
	for (const teken of JSON.stringify(delen)) hash = Math.imul(hash ^ teken.codePointAt(0)!, 0x01000193);
	return (hash >>> 0).toString(16).padStart(8, '0');
}
