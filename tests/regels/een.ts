/** One regeling or route for one household: what a test says of it rests on nothing else. */
import { beoordeelAlles, type Antwoorden, type Beoordeling, type Datum, type Regelset } from '#rules';

type Vraag = readonly [id: string, antwoorden: Antwoorden, peildatum: Datum];

export function beoordeelEen(set: Regelset, ...[id, antwoorden, peildatum]: Vraag): Beoordeling {
	const regelingen = set.regelingen.filter((een) => een.id === id);
	return beoordeelAlles({ ...set, regelingen, routes: [] }, antwoorden, peildatum).regelingen[0]!;
}

export function beoordeelEenRoute(set: Regelset, ...[id, antwoorden, peildatum]: Vraag) {
	const routes = set.routes.filter((een) => een.id === id);
	return beoordeelAlles({ ...set, regelingen: [], routes }, antwoorden, peildatum).routes[0]!;
}
