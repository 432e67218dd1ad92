/** The limit on income that a regeling has, as conditions read it. */
import { opCenten, type Bereik } from '../kern/bereik.ts';
import type { Datum } from '../kern/datum.ts';
import { reader, type Antwoorden } from '../kern/evalueer.ts';
import { allNodes, type Node } from '../kern/node.ts';
import type { Eis, Regeling } from '../kern/regeling.ts';
import { gezamenlijkInkomen, inkomenMetVakantiegeld } from '../begrippen/inkomen.ts';

export type Vergelijking = Extract<Node, { kind: 'vergelijking' }>;

const inkomens = [gezamenlijkInkomen.node, inkomenMetVakantiegeld.node].map((node) => (node as { id: string }).id);

/** The income of the household is at most something. */
export const isInkomensgrens = (node: Node): node is Vergelijking =>
	node.kind === 'vergelijking' &&
	(node.teken === '<=' || node.teken === '<') &&
	node.links.kind === 'begrip' &&
	inkomens.includes(node.links.id);

export const eisenVan = ({ doelgroep, eisen }: Regeling): readonly Eis[] => [
	...Object.values(doelgroep),
	...Object.values(eisen),
];

/**
 * The limit on income of a regeling for one household, euro per month: up to `van` the income is surely low enough,
 * above `tot` it surely is too high; between them lie what sources differ on, the margin, and "perhaps a part".
 * @returns null where there is none, or where too little is known of the household
 */
export function inkomensgrens(r: Regeling, antwoorden: Antwoorden, peildatum: Datum): Bereik | null {
	const read = reader(antwoorden, peildatum);
	const grenzen = eisenVan(r)
		.flatMap(({ als }) => allNodes(als.node))
		.filter(isInkomensgrens)
		.map(({ rechts }) => read(rechts).value as Bereik | undefined);
	const bekend = grenzen.filter((grens) => grens !== undefined);
	if (bekend.length === 0 || bekend.length < grenzen.length) return null;
	return {
		van: opCenten(Math.min(...bekend.map(({ van }) => van))),
		tot: opCenten(Math.max(...bekend.map(({ tot }) => tot))),
	};
}
