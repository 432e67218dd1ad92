/** The door to the rules in other languages; nobody who reads Dutch loads it. */
import {
	alsNederlands,
	isVertaald,
	vertaalRegeling,
	vertaalRoute,
	vingerafdrukVan,
	type Catalogus,
	type Nagekeken,
} from './kern/vertalen.ts';
import type { Tekstbundel } from './kern/teksten.ts';
import * as inschrijvingen from './gemeenten/index.ts';
import type { Gemeenteinschrijving } from './sjablonen/gemeente.ts';
import * as talen from './talen/index.ts';
import type { GemeenteId } from './register.ts';

export type Vertaaltaal = keyof typeof talen;
export const vertaaltalen = Object.keys(talen).sort() as readonly Vertaaltaal[];
export { vingerafdrukVan, type Catalogus, type Nagekeken };
export { tekstenIn } from './kern/vertalen.ts';
export { uitgezetTekst } from './sjablonen/teksten.nl.ts';

/** Whether a person looked at what is shown. */
export interface Vertaalstand {
	/** Ids of regelingen, and `route-<id>`, that a person read and found right. */
	readonly nagekeken: readonly string[];
	/** Shown, and read by nobody yet. */
	readonly ongezien: readonly string[];
	/** What is shown in Dutch because nobody translated it. */
	readonly onvertaald: readonly string[];
	/** What is shown in Dutch because the gemeente shows only what a person read. */
	readonly uitgezet: readonly string[];
}

export interface Vertaald {
	readonly teksten: Tekstbundel;
	/** Any other text of the rules: the name of a contact or a form. */
	readonly vertaal: (tekst: string) => string;
	readonly stand: Vertaalstand;
}

async function catalogusVan(taal: Vertaaltaal, ids: readonly GemeenteId[]): Promise<Catalogus> {
	const { landelijk, gemeenten } = (await talen[taal]()).default;
	const laden = [landelijk, ...ids.flatMap((id) => gemeenten[id] ?? [])];
	return Object.assign({}, ...(await Promise.all(laden.map((laad) => laad()))).map((deel) => deel.default));
}

/** A page may show the first sentence apart from the rest. */
const zinVoorZin = (tekst: string) =>
	tekst
		.split(/(?<=\.) /)
		.map(alsNederlands)
		.join(' ');

/** Still holds for these two texts. */
const isNagekeken = (nagekeken: Readonly<Record<string, Nagekeken>>, id: string, ...teksten: readonly unknown[]) =>
	[nagekeken[id]?.vingerafdruk].flat().includes(vingerafdrukVan(...teksten));

/** How a route is called among what was read. */
const routesleutel = (id: string) => `route-${id}`;

/** For who reads a translation: what was read before, and what to write down now; null: not all of it is translated. */
export async function nakijklijst(ids: readonly GemeenteId[], taal: Vertaaltaal, dutch: Tekstbundel) {
	const [catalogus, { default: vertaling }] = await Promise.all([catalogusVan(taal, ids), talen[taal]()]);
	const nagekeken: Readonly<Record<string, Nagekeken>> = vertaling.nagekeken;
	const afdruk = <X>(tekst: X, doe: (tekst: X, met: Catalogus) => X) =>
		isVertaald(tekst, catalogus) ? vingerafdrukVan(tekst, doe(tekst, catalogus)) : null;
	return {
		nagekeken,
		vingerafdrukken: [
			...Object.entries(dutch.regelingen).map(([id, tekst]) => [id, afdruk(tekst, vertaalRegeling)] as const),
			...Object.entries(dutch.routes).map(([id, tekst]) => [routesleutel(id), afdruk(tekst, vertaalRoute)] as const),
		],
	};
}

/**
 * The texts of the country and of these gemeenten in another language.
 * What is not translated, or may not be shown, is in Dutch and marked as such.
 */
export async function laadVertaling(
	ids: readonly GemeenteId[],
	taal: Vertaaltaal,
	dutch: Tekstbundel,
): Promise<Vertaald> {
	const [catalogus, { default: vertaling }] = await Promise.all([catalogusVan(taal, ids), talen[taal]()]);
	const nagekeken: Readonly<Record<string, Nagekeken>> = vertaling.nagekeken;
	const stand = {
		nagekeken: [] as string[],
		ongezien: [] as string[],
		onvertaald: [] as string[],
		uitgezet: [] as string[],
	};
	const moetNagekeken = ids.some((id) => (inschrijvingen[id] as Gemeenteinschrijving).alleenNagekekenTalen);
	const geen: Catalogus = {};

	function een<X extends { readonly naam: string }>(id: string, tekst: X, doe: (tekst: X, met: Catalogus) => X): X {
		const inTaal = doe(tekst, catalogus);
		if (!isVertaald(tekst, catalogus)) stand.onvertaald.push(id);
		else if (isNagekeken(nagekeken, id, tekst, inTaal)) stand.nagekeken.push(id);
		else if (moetNagekeken) stand.uitgezet.push(id);
		else stand.ongezien.push(id);
		return stand.uitgezet.includes(id) ? doe(tekst, geen) : inTaal;
	}
	return {
		teksten: {
			regelingen: Object.fromEntries(
				Object.entries(dutch.regelingen).map(([id, tekst]) => [id, een(id, tekst, vertaalRegeling)]),
			),
			routes: Object.fromEntries(
				Object.entries(dutch.routes).map(([id, tekst]) => [id, een(routesleutel(id), tekst, vertaalRoute)]),
			),
		},
		vertaal: (tekst) => (!moetNagekeken && catalogus[tekst]) || zinVoorZin(tekst),
		stand,
	};
}
