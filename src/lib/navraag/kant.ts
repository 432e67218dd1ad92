/** On whose side a regeling stands: each side has a page of its own with questions after the outcome. */
import { alleEisen, allNodes, type Regeling } from '#rules';

export type Kant = 'gemeente' | 'rijk';

export const kantVan = ({ uitvoerder = 'gemeente' }: Regeling): Kant =>
	uitvoerder === 'gemeente' ? 'gemeente' : 'rijk';

/** Every node that the class or the amount of a regeling rests on. */
export const nodesVan = (r: Regeling) =>
	[...alleEisen(r).map(([, { als }]) => als.node), ...(r.bedrag ? [r.bedrag.node] : [])].flatMap(allNodes);

/** The answer to this fact, or to a part of it, is looked at. */
export const leest = (r: Regeling, feit: string) =>
	nodesVan(r).some((node) => 'id' in node && (node.id === feit || node.id.startsWith(`${feit}.`)));
