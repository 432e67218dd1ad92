/** Every gemeente: one line each. Its rules and texts load only for its own residents. */
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
