/**
 * Whether no answer can settle a condition. The evaluator knows, but that takes long: so first what can be seen from the
 * tree and the values in it. What is seen here is never otherwise than what the evaluator says; where nothing is seen,
 * the evaluator is asked.
 */
import {
	isDecided,
	isForeverUnknown,
	isNorm,
	onderdelen,
	rowOn,
	staleSince,
	type Datum,
	type Node,
	type Result,
} from '#rules';

/** What is asked of one household. */
export interface Vragen {
	readonly antwoorden: Readonly<Record<string, unknown>>;
	readonly waarde: (node: Node) => Result['value'];
	/** By the evaluator. */
	readonly lees: (node: Node) => Result;
}

const rijVan = (node: Node, dag: Datum) => (isNorm(node) ? rowOn<unknown>(node.rijen, dag) : undefined);

const isOud = (node: Node, dag: Datum) => isNorm(node) && staleSince(rijVan(node, dag), node.elk, dag) !== null;

/** Where "nobody can tell" comes from: no source, an old figure, a choice that is not ours, two ends of which no answer picks one. */
function isBron(node: Node, dag: Datum): boolean {
	if (node.kind === 'onbepaald' || node.kind === 'tussen' || node.kind === 'tabel') return true;
	if (!isNorm(node)) return false;
	const waarde = rijVan(node, dag)?.[1] ?? null;
	return waarde === null || (node.kind === 'norm' && typeof waarde === 'object') || isOud(node, dag);
}

/** Which trees hold such a node somewhere; each is looked at once. */
function zoeker(isGezocht: (node: Node) => boolean): (node: Node) => boolean {
	const known = new Map<Node, boolean>();
	return function heeft(node): boolean {
		const before = known.get(node);
		if (before !== undefined) return before;
		const gevonden = isGezocht(node) || onderdelen(node).some(heeft);
		known.set(node, gevonden);
		return gevonden;
	};
}

/** @returns for a household on this day: whether no answer can settle a condition that is unknown */
export function maakNooit(dag: Datum): (node: Node, vragen: Vragen) => boolean {
	const heeftBron = zoeker((node) => isBron(node, dag));
	const heeftOud = zoeker((node) => isOud(node, dag));

	return (node, { antwoorden, waarde, lees }) => {
		const isBeslist = (deel: Node) => isDecided(waarde(deel));

		/** A source counts only where nothing between it and the condition is decided. */
		function kanNooit(deel: Node): boolean {
			if (!heeftBron(deel) || isBeslist(deel)) return false;
			// The members of a list each have their own answers.
			return isBron(deel, dag) || deel.kind === 'leden' || onderdelen(deel).some(kanNooit);
		}

		/** Made of all its parts: where one has no value at all it cannot be seen from here. */
		const eenVan = (delen: readonly Node[]) => delen.every((deel) => waarde(deel) !== undefined) && delen.some(kanNog);

		/** An answer that is not there can surely change this. */
		function kanNog(deel: Node): boolean {
			if (isBeslist(deel)) return false;
			switch (deel.kind) {
				case 'feit':
				case 'bevat':
				case 'antwoordOf':
					return true;
				case 'begrip':
				case 'niet':
				case 'alle':
				case 'minstensEen':
					return onderdelen(deel).some(kanNog);
				case 'indien': {
					const als = waarde(deel.als);
					return als === undefined ? onderdelen(deel).some(kanNog) : kanNog(als ? deel.dan : deel.anders);
				}
				case 'vergelijking':
					return !heeftOud(deel) && eenVan(onderdelen(deel));
				case 'berekening':
				case 'tussen':
				case 'staffel':
				case 'isEen':
					return eenVan(onderdelen(deel));
				case 'leden':
					return !Array.isArray(antwoorden[deel.lijst]);
				default:
					return false;
			}
		}

		return kanNooit(node) && !kanNog(node) && isForeverUnknown(lees(node));
	};
}
