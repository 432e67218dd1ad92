import type { Vindplaats } from '../kern/node.ts';
import {
	adresProefberekening,
	geldfitKrant,
	paginaHuiselijkGeweld,
	paginaGeldzorgen2021,
	paginaSvb,
	paginaToeslagUwv,
	regiorijder,
	telegraafBelastingtelefoon,
	weekersToeslagen,
} from './bronnen.ts';

/** A way to reach someone, with the source that holds it. */
export interface Contact {
	readonly id: string;
	readonly soort: 'telefoon' | 'adres' | 'e-mail' | 'website';
	/** Who or what one reaches. */
	readonly naam: string;
	readonly waarde: string;
	readonly bron: Vindplaats;
	/** Ids of the kernen where its source says that it is; left out: for everybody in the gemeente. */
	readonly kernen?: readonly string[];
}

/** Reachable from every gemeente. */
export const landelijkeContacten: readonly Contact[] = [
	{
		id: 'geldfit',
		soort: 'telefoon',
		naam: 'Geldfit, als de gemeente dicht is. Gratis, en zonder uw naam te geven',
		waarde: '0800 8115',
		bron: geldfitKrant,
	},
	{
		id: 'veilig-thuis',
		soort: 'telefoon',
		naam: 'Veilig Thuis, als u thuis niet veilig bent. Gratis, alle dagen en alle uren. Direct gevaar? Bel 112',
		waarde: '0800 2000',
		bron: paginaHuiselijkGeweld,
	},
	{
		id: 'overrood',
		soort: 'website',
		naam: 'Over Rood, voor ondernemers met geldzorgen',
		waarde: 'https://www.overrood.nl',
		bron: paginaGeldzorgen2021,
	},
	{
		id: 'regiorijder',
		soort: 'telefoon',
		naam: 'RegioRijder',
		waarde: '085 788 6111',
		bron: regiorijder,
	},
	{
		id: 'regiorijder-website',
		soort: 'website',
		naam: 'Website van RegioRijder',
		waarde: 'https://regiorijder.nl',
		bron: regiorijder,
	},
	{
		id: 'proefberekening',
		soort: 'website',
		naam: 'Proefberekening van Dienst Toeslagen',
		waarde: 'https://www.toeslagen.nl/proefberekening',
		bron: adresProefberekening,
	},
	{
		id: 'toeslagen-website',
		soort: 'website',
		naam: 'Website van Dienst Toeslagen',
		waarde: 'https://www.toeslagen.nl',
		bron: weekersToeslagen,
	},
	{
		id: 'belastingtelefoon',
		soort: 'telefoon',
		naam: 'De Belastingtelefoon, ook voor toeslagen. Gratis',
		waarde: '0800 0543',
		bron: telegraafBelastingtelefoon,
	},
	{ id: 'svb-website', soort: 'website', naam: 'Website van de SVB', waarde: 'https://www.svb.nl', bron: paginaSvb },
	{
		id: 'uwv-website',
		soort: 'website',
		naam: 'Website van UWV',
		waarde: 'https://www.uwv.nl',
		bron: paginaToeslagUwv,
	},
];
