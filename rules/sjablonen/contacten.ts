import type { Vindplaats } from '../kern/node.ts';

/** A way to reach someone, with the source that holds it. */
export interface Contact {
	readonly id: string;
	readonly soort: 'telefoon' | 'adres' | 'website';
	/** Who or what one reaches. */
	readonly naam: string;
	readonly waarde: string;
	readonly bron: Vindplaats;
}

/** Reachable from every gemeente. */
export const landelijkeContacten: readonly Contact[] = [
	{
		id: 'geldfit',
		soort: 'telefoon',
		naam: 'Geldfit, als de gemeente dicht is. Gratis, en zonder uw naam te geven',
		waarde: '0800 8115',
		bron: { titel: 'Nederlands Dagblad, 2020', url: 'https://www.nd.nl', datum: '2020' },
	},
];
