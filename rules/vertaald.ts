/** The door to the rules in other languages; nobody who reads Dutch loads it. */
import {
	geldtNog,
	isVertaald,
	vertaalRegeling,
	vertaalRoute,
	vingerafdrukVan,
	type Catalogus,
	type Nagekeken,
} from './kern/vertalen.ts';
import { alsNederlands } from './kern/merk.ts';
import type { Tekstbundel } from './kern/teksten.ts';
import * as inschrijvingen from './gemeenten/index.ts';
import type { Gemeenteinschrijving } from './sjablonen/gemeente.ts';
import * as talen from './talen/index.ts';
import type { GemeenteId } from './register.ts';

export type Vertaaltaal = keyof typeof talen;
export const vertaaltalen = Object.keys(talen).sort() as readonly Vertaaltaal[];
export { geldtNog, vingerafdrukVan, type Catalogus, type Nagekeken };
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
	/** Any other text of the rules: our reading of one. */
	readonly vertaal: (tekst: string) => string;
	/** A contact or a form, by its name in that language. */
	readonly metNaam: <X extends { readonly naam: string }>(een: X) => X;
	readonly stand: Vertaalstand;
}

/** What is translated, and what of it a person read. */
async function laadTaal(taal: Vertaaltaal, ids: readonly GemeenteId[]) {
	const { landelijk, gemeenten, nagekeken } = (await talen[taal]()).default;
	const delen = await Promise.all([landelijk, ...ids.flatMap((id) => gemeenten[id] ?? [])].map((laad) => laad()));
	const catalogus: Catalogus = Object.assign({}, ...delen.map((deel) => deel.default));
	return { catalogus, nagekeken };
}

/** A page may show the first sentence apart from the rest. */
const zinVoorZin = (tekst: string) =>
	tekst
		.split(/(?<=\.) /)
		.map(alsNederlands)
		.join(' ');

/** How a route is called among what was read. */
const routesleutel = (id: string) => `route-${id}`;

/** For who reads a translation: what was read before, and what to write down now; null: not all of it is translated. */
export async function nakijklijst(ids: readonly GemeenteId[], taal: Vertaaltaal, dutch: Tekstbundel) {
	const { catalogus, nagekeken } = await laadTaal(taal, ids);
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
	const { catalogus, nagekeken } = await laadTaal(taal, ids);
	const stand: Record<keyof Vertaalstand, string[]> = { nagekeken: [], ongezien: [], onvertaald: [], uitgezet: [] };
	const moetNagekeken = ids.some((id) => (inschrijvingen[id] as Gemeenteinschrijving).alleenNagekekenTalen);
	const geen: Catalogus = {};

	function een<X extends { readonly naam: string }>(id: string, tekst: X, doe: (tekst: X, met: Catalogus) => X): X {
		const inTaal = doe(tekst, catalogus);
		function staat(): keyof Vertaalstand {
			if (!isVertaald(tekst, catalogus)) return 'onvertaald';
			const eerder = nagekeken[id];
			if (eerder && geldtNog(eerder, vingerafdrukVan(tekst, inTaal))) return 'nagekeken';
			return moetNagekeken ? 'uitgezet' : 'ongezien';
		}
		const deze = staat();
		stand[deze].push(id);
		return deze === 'uitgezet' ? doe(tekst, geen) : inTaal;
	}
	const vertaal = (tekst: string) => (!moetNagekeken && catalogus[tekst]) || zinVoorZin(tekst);
	return {
		teksten: {
			regelingen: Object.fromEntries(
				Object.entries(dutch.regelingen).map(([id, tekst]) => [id, een(id, tekst, vertaalRegeling)]),
			),
			routes: Object.fromEntries(
				Object.entries(dutch.routes).map(([id, tekst]) => [id, een(routesleutel(id), tekst, vertaalRoute)]),
			),
		},
		vertaal,
		metNaam: (een) => ({ ...een, naam: vertaal(een.naam) }),
		stand,
	};
}
