/** The same tree with something else in some places: what does not change stays the same object. */
import { onderdelen, type Node } from '../kern/node.ts';

/** What stands in the place of a node, or undefined to look below it. */
export type Vervanging = (node: Node) => Node | undefined;

/** @returns a rewriter that treats each node once, also where several trees share it */
export function vervanger(vervanging: Vervanging): (node: Node) => Node {
	const seen = new WeakMap<Node, Node>();
	return function vervang(node): Node {
		const known = seen.get(node);
		if (known) return known;
		const rewritten: Node = vervanging(node) ?? metDelen(node, onderdelen(node).map(vervang));
		seen.set(node, rewritten);
		return rewritten;
	};
}

/** @param delen in the order in which `onderdelen` gives them */
function metDelen(node: Node, delen: readonly Node[]): Node {
	const old = onderdelen(node);
	if (delen.every((deel, i) => deel === old[i])) return node;
	const [eerste, tweede, derde] = delen as [Node, Node, Node];
	switch (node.kind) {
		case 'isGevonden':
			return { ...node, norm: eerste };
		case 'antwoordOf':
			return { ...node, feit: eerste, anders: tweede };
		case 'staffel':
			return { ...node, getal: eerste };
		case 'tabel':
			return { ...node, rij: eerste, kolom: tweede };
		case 'isEen':
			return { ...node, keuze: eerste };
		case 'vergelijking':
			return { ...node, links: eerste, rechts: tweede };
		case 'alle':
		case 'minstensEen':
			return { ...node, delen };
		case 'niet':
			return { ...node, deel: eerste };
		case 'indien':
			return { ...node, als: eerste, dan: tweede, anders: derde };
		case 'kies':
			return { ...node, gevallen: node.gevallen.map(([, optie], i) => [delen[i]!, optie] as const) };
		case 'tussen':
			return { ...node, van: eerste, tot: tweede };
		case 'leden':
			return { ...node, waarvoor: eerste, rang: delen.slice(1) };
		case 'berekening':
			return { ...node, invoer: Object.fromEntries(Object.keys(node.invoer).map((naam, i) => [naam, delen[i]!])) };
		case 'begrip':
			return { ...node, inhoud: eerste };
		default:
			return node;
	}
}
