/** At which side of every turning point a household stands. */
import type { Node } from '../node.ts';
import { isFixed } from './cel.ts';
import type { Scope } from './scope.ts';

const isTurningPoint = ({ kind }: Node) => kind === 'vergelijking' || kind === 'staffel' || kind === 'tabel';

/** The side of every comparison and the step of every table that can still turn. Where it is the same for two households, nothing turned between them. */
export type Teken = readonly number[];

/** Reads them all for the household that was entered last. */
export function turningPoints({ cells }: Scope): () => Teken {
	const found = [...cells].flatMap(([node, cel]) => (isTurningPoint(node) && !isFixed(cel) ? [cel] : []));
	const points = [...new Set(found)];
	return () => {
		const sides: number[] = [];
		for (const cel of points) {
			const out = cel.run();
			if (cel.sort === 'getal') sides.push(cel.lo, cel.hi);
			else sides.push(out);
		}
		return sides;
	};
}
