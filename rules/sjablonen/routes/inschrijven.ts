import type { Routeinschrijving } from '../../kern/inschrijving.ts';
import type { Route } from '../../kern/regeling.ts';
import type * as nl from './teksten/nl.ts';

/** @param naam the texts of the route in `teksten/` */
export const schrijfRouteIn = (route: Route, naam: keyof typeof nl): Routeinschrijving => ({
	route,
	teksten: { nl: async () => ({ default: (await import('./teksten/nl.ts'))[naam] }) },
});
