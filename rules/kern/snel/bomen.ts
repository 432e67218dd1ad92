/** Several numbers of one household, and at which side of every turning point it stands. */
import type { Bereik } from '../bereik.ts';
import { treesOf } from '../beoordeel.ts';
import type { Regelset } from '../check.ts';
import type { Datum } from '../datum.ts';
import type { Antwoorden } from '../evalueer.ts';
import type { Node } from '../node.ts';
import { build } from './bouw.ts';
import { isFixed, KNOWN, type Cel } from './cel.ts';
import { Household, type Vast } from './scope.ts';

/** Numbers that share what they are made of, each read once; undefined: unknown. */
export function compileerGetallen<K extends string>(
	bomen: Readonly<Record<K, Node>>,
	peildatum: Datum,
	vast?: Vast,
): (antwoorden: Antwoorden) => Readonly<Record<K, Bereik | undefined>> {
	const household = new Household(peildatum, vast);
	const namen = Object.keys(bomen) as K[];
	const cellen = namen.map((naam) => build(bomen[naam], household.scope));
	const leesCel = (cel: Cel) => (cel.run() & KNOWN ? { van: cel.lo, tot: cel.hi } : undefined);
	return (antwoorden) => {
		household.enter(antwoorden);
		return Object.fromEntries(namen.map((naam, i) => [naam, leesCel(cellen[i]!)])) as Record<K, Bereik | undefined>;
	};
}

const isKeerpunt = ({ kind }: Node) => kind === 'vergelijking' || kind === 'staffel' || kind === 'tabel';

/** The side of every comparison, and the step of every table, that can still turn: equal ones mean that nothing turned. */
export type Teken = readonly number[];

/** @param vast what turns nothing is left out, so the fewer free answers the shorter it is */
export function compileerTeken(set: Regelset, peildatum: Datum, vast: Vast): (antwoorden: Antwoorden) => Teken {
	const household = new Household(peildatum, vast);
	for (const r of set.regelingen) for (const node of treesOf(r)) build(node, household.scope);
	const keerpunten = [...household.scope.cells].flatMap(([node, cel]) =>
		isKeerpunt(node) && !isFixed(cel) ? [cel] : [],
	);
	return (antwoorden) => {
		household.enter(antwoorden);
		return keerpunten.flatMap((cel) => {
			const staat = cel.run();
			return cel.sort === 'getal' ? [cel.lo, cel.hi] : [staat];
		});
	};
}
