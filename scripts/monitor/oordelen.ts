/** Where households meet the rules. What is counted comes from the compiled rules; reasons are asked for where one needs them. */
import type { Beoordeling, Datum, Node, Regeling, Regelset, Result } from '#rules';
import { beoordeel, inForce, reader } from '#rules/monitor';
import { compileer, type SnelleBeoordeling } from '#rules/snel';
import { maakNooit } from './nooit.ts';

type Eis = Regeling['eisen'][string];
type Antwoorden = Parameters<typeof reader>[0];

/** The outcome of one regeling for one household. */
export interface Oordeel extends SnelleBeoordeling {
	readonly regel: Regeling;
	/** Its conditions that are in force. */
	readonly toetsen: readonly Toets[];
	readonly lezing: Omit<Lezing, 'oordelen'>;
}

export interface Toets {
	readonly id: string;
	readonly isVoorbehoud: boolean;
	readonly node: Node;
}

export interface Lezing {
	readonly antwoorden: Antwoorden;
	readonly oordelen: readonly Oordeel[];
	/** The value of any tree for this household. */
	readonly waarde: (node: Node) => Result['value'];
	/** The same with what it rests on, and with what can yet change it. That takes much longer. */
	readonly lees: (node: Node) => Result;
	/** No answer can settle this condition. */
	readonly isNooit: (node: Node) => boolean;
	/** The whole of a regeling, with its reasons. That takes longest. */
	readonly redenen: (regel: Regeling) => Beoordeling;
}

function toetsenVan({ doelgroep, eisen, voorbehouden = {} }: Regeling, dag: Datum): readonly Toets[] {
	const van = (lijst: Readonly<Record<string, Eis>>, isVoorbehoud: boolean) =>
		Object.entries(lijst)
			.filter(([, eis]) => inForce(eis, dag))
			.map(([id, { als }]) => ({ id, isVoorbehoud, node: als.node }));
	return [...van(doelgroep, false), ...van(eisen, false), ...van(voorbehouden, true)];
}

/** One value for each key, made when it is first asked for. */
function eenKeer<K, V>(maak: (key: K) => V): (key: K) => V {
	const gemaakt = new Map<K, V>();
	return (key) => {
		if (!gemaakt.has(key)) gemaakt.set(key, maak(key));
		return gemaakt.get(key)!;
	};
}

/** Compiled for one day; the days of a population are few. */
function opDag({ regelingen, volgorde, navolgorde }: Regelset, dag: Datum) {
	// Routes to help count for nothing here.
	const rekenaar = compileer({ regelingen, volgorde, navolgorde, routes: [] }, dag);
	const nooit = maakNooit(dag);
	const toetsen = regelingen.map((regel) => toetsenVan(regel, dag));
	return (antwoorden: Antwoorden): Lezing => {
		let read: ReturnType<typeof reader> | undefined;
		const lezer = () => (read ??= reader(antwoorden, dag));
		const lees = (node: Node) => lezer()(node);
		const lezing: Omit<Lezing, 'oordelen'> = {
			antwoorden,
			waarde: rekenaar.waarde,
			lees,
			isNooit: (node) => nooit(node, { antwoorden, waarde: rekenaar.waarde, lees }),
			redenen: eenKeer((regel) => beoordeel(regel, lezer(), dag)),
		};
		const oordelen = rekenaar
			.beoordeel(antwoorden)
			.map((snel, i): Oordeel => ({ ...snel, regel: regelingen[i]!, toetsen: toetsen[i]!, lezing }));
		return { ...lezing, oordelen };
	};
}

export type Lezer = (antwoorden: Antwoorden, peildatum: Datum) => Lezing;

export function lezerVan(set: Regelset): Lezer {
	const dagen = new Map<Datum, ReturnType<typeof opDag>>();
	return (antwoorden, peildatum) => {
		const lees = dagen.get(peildatum) ?? opDag(set, peildatum);
		dagen.set(peildatum, lees);
		return lees(antwoorden);
	};
}
