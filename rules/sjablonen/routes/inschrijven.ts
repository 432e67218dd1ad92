import type { Routeinschrijving } from '../../kern/inschrijving.ts';
import type { Bron } from '../../kern/node.ts';
import type { Route } from '../../kern/regeling.ts';
import { nooit } from '../../kern/uitdrukking.ts';
import type * as nl from './teksten/nl.ts';

/** The name of the texts of a route in `teksten/`. */
export type Routetekstnaam = keyof typeof nl;

export const schrijfRouteIn = (route: Route, naam: Routetekstnaam): Routeinschrijving => ({
	route,
	teksten: { nl: async () => ({ default: (await import('./teksten/nl.ts'))[naam] }) },
});

type Soort = Pick<Route, 'id' | 'trede' | 'past'> & Partial<Omit<Route, 'bron' | 'contacten'>>;

/**
 * A kind of help. The gemeente fills in where it says so and whom to reach: ids of contacts, the first one first.
 * @param tekst the texts that every gemeente has, unless it names others
 */
export const wijsNaar =
	(soort: Soort, tekst: Routetekstnaam) =>
	(bron: Bron, contacten: readonly string[], eigenTekst: Routetekstnaam = tekst) =>
		schrijfRouteIn({ vandaag: nooit, dezeWeek: nooit, heeftAl: nooit, ...soort, bron, contacten }, eigenTekst);
