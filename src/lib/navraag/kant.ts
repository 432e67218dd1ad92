/** On whose side a regeling stands: each side has a page of its own with questions after the outcome. */
import { alleEisen, allNodes, type Node, type Regeling } from '#rules';

export type Kant = 'gemeente' | 'rijk';

export const kantVan = ({ uitvoerder = 'gemeente' }: Regeling): Kant =>
	uitvoerder === 'gemeente' ? 'gemeente' : 'rijk';

/** The first node of this sort on which the class or the amount of a regeling rests. */
export function zoekNode(r: Regeling, past: (node: Node) => boolean): Node | null {
	const bomen = [...alleEisen(r).map(([, { als }]) => als), ...(r.bedrag ? [r.bedrag] : [])];
	for (const { node } of bomen) {
		const gevonden = allNodes(node).find(past);
		if (gevonden) return gevonden;
	}
	return null;
}

/** The answer to this fact, or to a part of it, is looked at. */
export const leest = (r: Regeling, feit: string) =>
	zoekNode(r, (node) => 'id' in node && (node.id === feit || node.id.startsWith(`${feit}.`))) !== null;
