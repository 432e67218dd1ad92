/** Whether no answer can settle a condition. The evaluator knows; that takes long, so first what can be seen from the tree. */
import { isDecided, isForeverUnknown, isNorm, onderdelen, rowOn, staleSince, type Datum, type Node } from '#rules';
import type { Lezing } from './oordelen.ts';

/** Where "nobody can tell" comes from: no source, an outdated figure, a choice that is not ours, two ends of which no answer picks one. */
function isBron(node: Node, dag: Datum): boolean {
	if (node.kind === 'onbepaald' || node.kind === 'tussen' || node.kind === 'tabel') return true;
	if (!isNorm(node)) return false;
	const rij = rowOn<unknown>(node.rijen, dag);
	return !rij || rij[1] === null || (node.kind === 'norm' && typeof rij[1] === 'object') || isOud(node, rij, dag);
}

const isOud = (node: Extract<Node, { elk: unknown }>, rij: Parameters<typeof staleSince>[0], dag: Datum) =>
	staleSince(rij, node.elk, dag) !== null;

/** For one day: which trees hold such a source somewhere. */
export function bronzoeker(dag: Datum): (node: Node) => boolean {
	const known = new Map<Node, boolean>();
	return function heeftBron(node): boolean {
		const before = known.get(node);
		if (before !== undefined) return before;
		const gevonden = isBron(node, dag) || onderdelen(node).some(heeftBron);
		known.set(node, gevonden);
		return gevonden;
	};
}

/**
 * A source only counts where nothing between it and the condition is decided. Where one may count the evaluator has the
 * last word.
 */
export function isNooitTeWeten(
	node: Node,
	dag: Datum,
	{ waarde, lees }: Pick<Lezing, 'waarde' | 'lees'>,
	heeftBron: (node: Node) => boolean,
): boolean {
	const telt = (deel: Node): boolean => {
		if (!heeftBron(deel) || isDecided(waarde(deel))) return false;
		// The members of a list each have their own answers.
		return isBron(deel, dag) || deel.kind === 'leden' || onderdelen(deel).some(telt);
	};
	return telt(node) && isForeverUnknown(lees(node));
}
