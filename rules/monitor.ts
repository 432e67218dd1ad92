/** The door for who counts over many households: the group of an indicator, and the limits on income of a regeling. */
import { krijgtMinimumuitkering } from './begrippen/huishouden.ts';
import { deelVanNorm, inkomenIsPreciesHoogstens } from './begrippen/inkomen.ts';
import { briefRaad2024 } from './gemeenten/haarlemmermeer/bronnen.ts';
import { allNodes, type Node } from './kern/node.ts';
import type { Regeling } from './kern/regeling.ts';
import { minstensEen, norm } from './kern/uitdrukking.ts';
import { isInkomensgrens } from './varianten/grens.ts';

export { beoordeel, inForce, keerPerJaar } from './kern/beoordeel.ts';
export { reader } from './kern/evalueer.ts';

const percentageDoelgroep = norm('percentageDoelgroep', 'fractie', [['2019-01-01', 1.2, briefRaad2024, 'gezien']]);

/** 120% of the social minimum, euro per month, net, without vakantiegeld. */
export const grensDoelgroep = deelVanNorm(percentageDoelgroep, undefined, 'grensDoelgroep');

/**
 * The group of figure 20 of seed 001: an income up to and including 120% of the social minimum. Who gets bijstand,
 * IOAW, IOAZ or AIO belongs to it without showing an income.
 */
export const doelgroepMinimabeleid = minstensEen(krijgtMinimumuitkering, inkomenIsPreciesHoogstens(grensDoelgroep));

export interface Inkomensgrens {
	/** The condition that holds it. */
	readonly eis: string;
	/** The name of the limit in the rules. */
	readonly id: string;
	/** Euro per month, net, of the household. */
	readonly inkomen: Node;
	/** Euro per month; without the margin that we add to it. */
	readonly grens: Node;
	/** On the limit itself the condition is met. */
	readonly totEnMet: boolean;
	readonly vergelijking: Node;
}

/** Every limit on the income of a month in the conditions of a regeling, each once. */
export const inkomensgrenzenVan = (r: Regeling): readonly Inkomensgrens[] =>
	Object.entries(r.eisen).flatMap(([eis, { als }]) =>
		allNodes(als.node).flatMap((node): Inkomensgrens[] => {
			if (!isInkomensgrens(node)) return [];
			const grens = zonderMarge(node.rechts);
			return [
				{
					eis,
					id: grens.kind === 'begrip' ? grens.id : 'grens',
					inkomen: node.links,
					grens,
					totEnMet: node.teken === '<=',
					vergelijking: node,
				},
			];
		}),
	);

const zonderMarge = (grens: Node): Node => (grens.kind === 'tussen' ? grens.van : grens);
