/** Finds the rules and texts of the country and of each gemeente; they load when they are needed. */
import { navraagvolgorde, vraagvolgorde } from './feiten/index.ts';
import * as inschrijvingen from './gemeenten/index.ts';
import type { Regelset } from './kern/check.ts';
import { inschrijvingenUit, type Taal } from './kern/inschrijving.ts';
import type { Tekstbundel } from './kern/teksten.ts';
import type { Regeling } from './kern/regeling.ts';
import { uitgezet } from './regelingen/uitgezet.ts';
import type { Gemeente, Kern } from './sjablonen/gemeente.ts';

export type GemeenteId = keyof typeof inschrijvingen;
export const gemeenteIds = Object.keys(inschrijvingen).sort() as readonly GemeenteId[];
export const naamVanGemeente = (id: GemeenteId): string => inschrijvingen[id].naam;

/** What puts rules together comes with the first of them: the first question has none yet. */
const sjabloon = () => import('./sjablonen/gemeente.ts');

const gemeenten = new Map<GemeenteId, Promise<Gemeente>>();

/** Loaded once: rules that are the same object need no second reading. */
export function laadGemeente(id: GemeenteId): Promise<Gemeente> {
	const { naam, laad } = inschrijvingen[id];
	const geladen =
		gemeenten.get(id) ??
		Promise.all([laad(), sjabloon()]).then(([{ default: aanbod }, { gemeente }]) => gemeente(id, naam, aanbod));
	gemeenten.set(id, geladen);
	// What failed to load is tried again.
	geladen.catch(() => gemeenten.delete(id));
	return geladen;
}

/** The villages and neighbourhoods of a gemeente. */
export const laadKernen = async (id: GemeenteId): Promise<readonly Kern[]> =>
	(await inschrijvingen[id].kernen()).kernen;

const isUit = ({ id }: Regeling) => uitgezet.includes(id);

const laadLandelijkeInschrijvingen = async () => inschrijvingenUit(await import('./regelingen/index.ts'));

/** The national rules; they too load when they are needed, so that the first question stays light. */
export async function laadLandelijk() {
	const [inschrijvingen, { zetUit }] = await Promise.all([laadLandelijkeInschrijvingen(), sjabloon()]);
	return inschrijvingen.map(({ regel }) => (isUit(regel) ? zetUit(regel) : regel));
}

async function laadLandelijkeTeksten(taal: Taal): Promise<Tekstbundel> {
	const { algemeen, tekstBijUit } = await sjabloon();
	const { uitgezetTekst } = await algemeen[taal]();
	const paren = (await laadLandelijkeInschrijvingen()).map(async ({ regel, teksten }) => {
		const tekst = (await teksten[taal]()).default;
		return [regel.id, isUit(regel) ? tekstBijUit(tekst, uitgezetTekst) : tekst] as const;
	});
	return { regelingen: Object.fromEntries(await Promise.all(paren)), routes: {} };
}

/** Every text of the country and of the given gemeenten. */
export async function laadTeksten(ids: readonly GemeenteId[], taal: Taal): Promise<Tekstbundel> {
	const lokaal = ids.map(async (id) => (await laadGemeente(id)).teksten(taal));
	const [{ routetekstenVan }, ...bundels] = await Promise.all([sjabloon(), laadLandelijkeTeksten(taal), ...lokaal]);
	return {
		regelingen: Object.assign({}, ...bundels.map(({ regelingen }) => regelingen)),
		routes: routetekstenVan(bundels.map(({ routes }) => routes)),
	};
}

/** Nothing is known yet, not even the gemeente. */
export const legeRegelset: Regelset = {
	regelingen: [],
	routes: [],
	volgorde: vraagvolgorde,
	navolgorde: navraagvolgorde,
};

/** National rules and those of the given gemeenten; a route that several have stands there once. */
export async function laadRegelset(ids: readonly GemeenteId[]): Promise<Regelset> {
	const [{ routesVan }, landelijk, gemeenten] = await Promise.all([
		sjabloon(),
		laadLandelijk(),
		Promise.all(ids.map(laadGemeente)),
	]);
	return {
		...legeRegelset,
		regelingen: [...landelijk, ...gemeenten.flatMap((een) => een.regelingen)],
		routes: routesVan(gemeenten),
	};
}
