/** A whole household against a whole set of rules: the outcome and what is still worth asking. */
import {
	beoordeel,
	beoordeelRoute,
	keerPerJaar,
	type Beoordeling,
	type Oordeel,
	type Routebeoordeling,
} from './beoordeel.ts';
import type { Datum } from './datum.ts';
import { reader, type Antwoorden } from './evalueer.ts';
import { treden, type Regeling, type Route } from './regeling.ts';
import { inOrder, isUnanswered } from './vragen.ts';

export interface Regelset {
	readonly regelingen: readonly Regeling[];
	readonly routes: readonly Route[];
	/** Keys of the contract in the order in which they are asked. */
	readonly volgorde: readonly string[];
	/** Keys that are only asked after the outcome. */
	readonly navolgorde: readonly string[];
}

export interface Uitslag {
	readonly regelingen: readonly Beoordeling[];
	readonly routes: readonly (Routebeoordeling & { readonly route: Route })[];
	/** Keys still worth asking, in declared order; "weet ik niet" is not asked again. */
	readonly vragen: readonly string[];
	/** The same for what is only asked after the outcome, by who wants to know more precisely. */
	readonly navragen: readonly string[];
}

const rang: Readonly<Record<Oordeel, number>> = {
	waarschijnlijk: 0,
	misschien: 1,
	'waarschijnlijk-niet': 2,
	'niet-van-toepassing': 3,
};
const haast = { vandaag: 0, 'deze-week': 1 };

/** What it brings in at least, euro per year; nothing where no amount is known. */
const perJaar = ({ bedrag }: Beoordeling) => (bedrag ? bedrag.van * keerPerJaar[bedrag.per] : 0);

/**
 * Reads every regeling and every route against one household.
 * Regelingen: probable first, then possible; what brings in most before the rest. Routes: those that fit first, urgent ones before others, then by trede.
 */
export function beoordeelAlles(set: Regelset, antwoorden: Antwoorden, peildatum: Datum): Uitslag {
	const read = reader(antwoorden, peildatum);
	const regelingen = set.regelingen
		.map((r) => beoordeel(r, read, peildatum))
		.sort((a, b) => rang[a.oordeel] - rang[b.oordeel] || perJaar(b) - perJaar(a));
	const routes = set.routes
		.map((route) => ({ route, ...beoordeelRoute(route, read) }))
		.sort(
			(a, b) =>
				Number(b.past) - Number(a.past) ||
				(a.spoed ? haast[a.spoed] : 2) - (b.spoed ? haast[b.spoed] : 2) ||
				treden.indexOf(a.route.trede) - treden.indexOf(b.route.trede),
		);
	// What somebody already gets needs no more questions.
	const wanted = regelingen.filter(({ heeftAl }) => heeftAl !== true);
	const open = [...wanted, ...routes].flatMap((one) => one.open);
	const unanswered = open.filter((path) => isUnanswered(path, antwoorden));
	return {
		regelingen,
		routes,
		vragen: inOrder(unanswered, set.volgorde),
		navragen: inOrder(unanswered, set.navolgorde),
	};
}
