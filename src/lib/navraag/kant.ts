/** On whose side a regeling stands: each side has a page of its own with questions after the outcome. */
import { alleEisen, allNodes, type Node, type Regeling } from '#rules';

export type Kant = 'gemeente' | 'rijk';

/** The waterschap stands with the gemeente: its taxes are of the place where somebody lives. */
export const kantVan = ({ uitvoerder = 'gemeente' }: Regeling): Kant =>
	uitvoerder === 'gemeente' || uitvoerder === 'waterschap' ? 'gemeente' : 'rijk';

/** The answer to this fact, or to a part of it, is looked at where the class or the amount is made. */
export function leest(r: Regeling, feit: string): boolean {
	const bomen = [...alleEisen(r).map(([, { als }]) => als), ...(r.bedrag ? [r.bedrag] : [])];
	const isVanFeit = (node: Node) => 'id' in node && (node.id === feit || node.id.startsWith(`${feit}.`));
	return bomen.some(({ node }) => allNodes(node).some(isVanFeit));
}
