/** Everything that is published, with what it rests on: what the reports read. */
import {
	gemeenteIds,
	laadGemeente,
	laadLandelijk,
	laadTeksten,
	type Contact,
	type GemeenteId,
	type NormNode,
	type Regeling,
	type Route,
	type Tekstbundel,
	type Voorbeeld,
} from '#rules';
import { belastingnormen } from '#rules/besteedbaar';
import { landelijkeContacten } from '#rules/contacten';
import { gelezenNormen } from '../../src/lib/stand/dekking.ts';

export type Plaats = 'landelijk' | GemeenteId;

export interface Geplaatst<T> {
	readonly plaats: Plaats;
	readonly wat: T;
}
export interface Stand {
	readonly regelingen: readonly Geplaatst<Regeling>[];
	readonly routes: readonly Geplaatst<Route>[];
	readonly contacten: readonly Geplaatst<Contact>[];
	readonly teksten: Tekstbundel;
	/** What a year after the tax return is reckoned with. */
	readonly belasting: readonly NormNode[];
}

const isLandelijk = ({ id }: Contact) => landelijkeContacten.some((contact) => contact.id === id);

/** All of it: the country first, then each gemeente. */
export async function leesStand(): Promise<Stand> {
	const [landelijk, teksten, ...gemeenten] = await Promise.all([
		laadLandelijk(),
		laadTeksten(gemeenteIds, 'nl'),
		...gemeenteIds.map(async (plaats) => ({ plaats, ...(await laadGemeente(plaats)) })),
	]);
	const op = <T>(plaats: Plaats, lijst: readonly T[]) => lijst.map((wat): Geplaatst<T> => ({ plaats, wat }));
	return {
		teksten,
		belasting: belastingnormen,
		regelingen: [...op('landelijk', landelijk), ...gemeenten.flatMap((een) => op(een.plaats, een.regelingen))],
		routes: gemeenten.flatMap((een) => op(een.plaats, een.routes)),
		contacten: [
			...op('landelijk', landelijkeContacten),
			...gemeenten.flatMap((een) =>
				op(
					een.plaats,
					een.contacten.filter((contact) => !isLandelijk(contact)),
				),
			),
		],
	};
}

/** Every norm once, with the ids of all that use it. */
export function normenMetGebruik({ regelingen, routes, belasting }: Stand): ReadonlyMap<NormNode, readonly string[]> {
	const gebruik = new Map<NormNode, Set<string>>();
	const tel = (id: string, normen: readonly NormNode[]) => {
		for (const norm of normen) gebruik.set(norm, (gebruik.get(norm) ?? new Set()).add(id));
	};
	for (const { wat } of regelingen) tel(wat.id, gelezenNormen(wat));
	for (const { plaats, wat } of routes) tel(`${plaats}-${wat.id}`, gelezenNormen(wat));
	tel('meer-verdienen', belasting);
	return new Map([...gebruik].map(([norm, ids]) => [norm, [...ids].sort()]));
}

/** rules/gemeenten/haarlem/haarlempas: where a regeling lives. */
export const mapVan = ({ plaats, wat: { id } }: Geplaatst<Regeling>) =>
	plaats === 'landelijk' ? `rules/regelingen/${id}` : `rules/gemeenten/${plaats}/${id.slice(plaats.length + 1)}`;

export const voorbeeldenVan = async (geplaatst: Geplaatst<Regeling>) =>
	((await import(`../../${mapVan(geplaatst)}/voorbeelden.ts`)) as { readonly default: readonly Voorbeeld[] }).default;
