/** Every gemeente: one line each. Its rules and texts load only for its own residents. */
import { vraagvolgorde } from './feiten/index.ts';
import type { Regelset } from './kern/check.ts';
import type { Tekstbundel } from './kern/teksten.ts';
import type { Gemeente } from './sjablonen/gemeente.ts';

interface Lader<T> {
	(): Promise<{ readonly default: T }>;
}
interface Inschrijving {
	readonly naam: string;
	readonly regels: Lader<Gemeente>;
	readonly teksten: { readonly nl: Lader<Tekstbundel> };
}

const inschrijvingen = {
	haarlemmermeer: {
		naam: 'Haarlemmermeer',
		regels: () => import('./gemeenten/haarlemmermeer/index.ts'),
		teksten: { nl: () => import('./gemeenten/haarlemmermeer/teksten/nl.ts') },
	},
	haarlem: {
		naam: 'Haarlem',
		regels: () => import('./gemeenten/haarlem/index.ts'),
		teksten: { nl: () => import('./gemeenten/haarlem/teksten/nl.ts') },
	},
	zandvoort: {
		naam: 'Zandvoort',
		regels: () => import('./gemeenten/zandvoort/index.ts'),
		teksten: { nl: () => import('./gemeenten/zandvoort/teksten/nl.ts') },
	},
} satisfies Record<string, Inschrijving>;

export type GemeenteId = keyof typeof inschrijvingen;
export const gemeenteIds = Object.keys(inschrijvingen) as readonly GemeenteId[];
export const naamVanGemeente = (id: GemeenteId): string => inschrijvingen[id].naam;
export const laadGemeente = async (id: GemeenteId) => (await inschrijvingen[id].regels()).default;
export const laadTeksten = async (id: GemeenteId, taal: 'nl') => (await inschrijvingen[id].teksten[taal]()).default;

/** The national rules; they too load when they are needed, so that the first question stays light. */
export const laadLandelijk = async () => (await import('./landelijk.ts')).landelijk;

/** Nothing is known yet, not even the gemeente. */
export const legeRegelset: Regelset = { regelingen: [], routes: [], volgorde: vraagvolgorde };

/** National rules and those of the given gemeenten; a route that several have stands there once. */
export async function laadRegelset(ids: readonly GemeenteId[]): Promise<Regelset> {
	const [landelijk, gemeenten] = await Promise.all([laadLandelijk(), Promise.all(ids.map(laadGemeente))]);
	const routes = new Map(gemeenten.flatMap((een) => een.routes).map((route) => [route.id, route]));
	return {
		...legeRegelset,
		regelingen: [...landelijk, ...gemeenten.flatMap((een) => een.regelingen)],
		routes: [...routes.values()],
	};
}
