/**
 * What of a tree can still become another value, as text. Two states of a household with the same residue have the same
 * future: whatever is answered next, the tree gives the same. So paths that meet in one residue are walked once.
 */
import { allNodes, isDecided, type Antwoorden, type Node, type Result } from '#rules';

/** An answer here does not narrow the value but may change it. */
const springt = (node: Node) => ['isBeantwoord', 'isWeetNiet', 'isGeschat', 'antwoordOf'].includes(node.kind);
const sprongen = new WeakMap<Node, readonly string[]>();
function sprongfeiten(node: Node): readonly string[] {
	const bekend = sprongen.get(node);
	if (bekend) return bekend;
	const feiten = allNodes(node)
		.filter(springt)
		.map((een) => (een.kind === 'antwoordOf' ? (een.feit as { id: string }).id : (een as { id: string }).id));
	sprongen.set(node, [...new Set(feiten)]);
	return sprongen.get(node)!;
}

const nummers = new WeakMap<Node, number>();
let teller = 0;
const nummerVan = (node: Node) => {
	if (!nummers.has(node)) nummers.set(node, teller++);
	return nummers.get(node)!;
};

/** A short name for what was said before: parts that trees share would make the text grow without end. */
const namen = new Map<string, string>();
function kort(tekst: string): string {
	if (tekst.startsWith('=')) return tekst;
	if (!namen.has(tekst)) namen.set(tekst, `#${namen.size}`);
	return namen.get(tekst)!;
}

/** @param komtNog whether a screen before the outcome can still answer this fact */
export function residuVan(antwoorden: Antwoorden, komtNog: (id: string) => boolean) {
	const gezien = new Map<Result, string>();
	const open = (id: string) => !(id in antwoorden) && komtNog(id);
	const vast = ({ value, open: nog }: Result) => `=${JSON.stringify(value) ?? '?'}${nog.length ? '~' : ''}`;

	function residu(result: Result): string {
		const bekend = gezien.get(result);
		if (bekend !== undefined) return bekend;
		const tekst = kort(vorm(result));
		gezien.set(result, tekst);
		return tekst;
	}

	function vorm(result: Result): string {
		const { node, parts, value } = result;
		if (node.kind === 'feit' || node.kind === 'bevat' || (springt(node) && node.kind !== 'antwoordOf')) {
			const { id } = node as { id: string };
			return open(id) ? `${nummerVan(node)}` : vast(result);
		}
		if (node.kind === 'antwoordOf' && open((node.feit as { id: string }).id))
			return `${nummerVan(node)}(${parts.map(residu).join()})`;
		if (node.kind === 'leden' && open(node.lijst)) return `${nummerVan(node)}`;
		const delen = parts.map(residu);
		const isVast = delen.every((deel) => deel.startsWith('='));
		const beslist = isDecided(value) && !sprongfeiten(node).some(open);
		if (isVast || beslist) return vast(result);
		const tellend =
			node.kind === 'alle' || node.kind === 'minstensEen'
				? delen.filter((deel) => deel !== `=${node.kind === 'alle'}`).sort()
				: delen;
		return `${nummerVan(node)}(${tellend.join()})`;
	}
	return residu;
}
