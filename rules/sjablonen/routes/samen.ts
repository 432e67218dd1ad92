import { gemeente as woonplaats } from '../../feiten/index.ts';
import type { Route } from '../../kern/regeling.ts';
import type { Routetekst, Tekstbundel } from '../../kern/teksten.ts';
import { alle } from '../../kern/uitdrukking.ts';

interface MetRoutes {
	readonly id: string;
	readonly routes: readonly Route[];
}

/** Every route once. What only some of these gemeenten have, is for who lives in one of them. */
export function routesVan(gemeenten: readonly MetRoutes[]): readonly Route[] {
	const perId = new Map(gemeenten.flatMap(({ routes }) => routes).map((route) => [route.id, route]));
	return [...perId.values()].map((route) => {
		const waar = gemeenten.filter(({ routes }) => routes.some(({ id }) => id === route.id)).map(({ id }) => id);
		return waar.length === gemeenten.length ? route : { ...route, past: alle(woonplaats.is(...waar), route.past) };
	});
}

/** Where gemeenten differ, what only one of them does is left unsaid. */
export function routetekstenVan(bundels: readonly Tekstbundel['routes'][]): Tekstbundel['routes'] {
	const samen: Record<string, Routetekst> = {};
	for (const [id, tekst] of bundels.flatMap((bundel) => Object.entries(bundel))) {
		const { hoeVerder: _, bijzonder: __, ...algemeen } = tekst;
		samen[id] = samen[id] === undefined || samen[id] === tekst ? tekst : algemeen;
	}
	return samen;
}
