/** The comparisons of numbers on which a result rests: as data, and as a short formula. */
import type { Bereik } from './bereik.ts';
import type { Result } from './evalueer.ts';
import { isNorm, type Node, type Teken } from './node.ts';
import { isBereik } from './uitleg.ts';

export interface Comparison {
	readonly links: Result;
	/** As the condition asks it: turned round inside a "not". */
	readonly teken: Teken;
	readonly rechts: Result;
	readonly geld: boolean;
	/** Whether it is so; undefined while that is not known. */
	readonly value: boolean | undefined;
}

/**
 * The comparisons that made a condition what it is, in the order of the rule. All of them are so where the condition is
 * true, and none of them where it is false.
 */
export function comparisonsIn(result: Result, negated = false): readonly Comparison[] {
	const { node, parts } = result;
	if (node.kind !== 'vergelijking')
		return decisiveParts(result).flatMap((part) => comparisonsIn(part, negated !== (node.kind === 'niet')));
	const [links, rechts] = parts as [Result, Result];
	const value = result.value === undefined ? undefined : (result.value === true) !== negated;
	return [{ links, teken: negated ? opposite[node.teken] : node.teken, rechts, geld: node.geld, value }];
}

/** The first of them as a formula, e.g. 'gezamenlijkInkomen 1.540,00 <= inkomensgrens 1.618,18'. */
export function comparisonOf(result: Result): string | null {
	for (const { links, teken, rechts, geld } of comparisonsIn(result)) {
		const sides = [shown(links, geld), shown(rechts, geld)];
		if (!sides.includes(null)) return sides.join(` ${teken} `);
	}
	return null;
}

/** 1540 to '1.540,00'; an open end is '…'. */
export function printed({ van, tot }: Bereik, geld: boolean): string {
	const one = (getal: number) => {
		if (!Number.isFinite(getal)) return '…';
		const [heel = '', deel] = getal.toFixed(geld ? 2 : Number.isInteger(getal) ? 0 : 2).split('.');
		const grouped = heel.replace(/\B(?=(\d{3})+$)/g, '.');
		return deel ? `${grouped},${deel}` : grouped;
	};
	return van === tot ? one(van) : `${one(van)} tot ${one(tot)}`;
}

/** The name of a number as the rule has it: that of its concept, norm or fact. */
function nameOf(node: Node): string | null {
	if (node.kind === 'begrip' || isNorm(node)) return node.id;
	if (node.kind === 'feit') return node.id.split('.').at(-1)!;
	return null;
}

/** A name with its number; a limit with a margin shows both, so that nobody takes the margin for the limit. */
function shown({ node, value, parts, stale }: Result, geld: boolean): string | null {
	if (node.kind === 'tussen') {
		const limit = shown(parts[0]!, geld);
		return limit && isBereik(value)
			? `${limit} (met marge tot ${printed({ van: value.tot, tot: value.tot }, geld)})`
			: limit;
	}
	const jaar = stale ? ` (bedrag van ${stale})` : '';
	return isBereik(value) ? `${nameOf(node) ?? 'bedrag'} ${printed(value, geld)}${jaar}` : null;
}

const opposite = { '>=': '<', '<=': '>', '>': '<=', '<': '>=' } as const;

/** Of several conditions, those that made the whole what it is; of a choice, what was taken and not what chose. */
function decisiveParts({ node, parts, value }: Result): readonly Result[] {
	if (node.kind === 'isEen') return [];
	const isChoice = node.kind === 'indien';
	const several = isChoice || node.kind === 'alle' || node.kind === 'minstensEen' || node.kind === 'leden';
	if (!several) return parts;
	return (isChoice && value !== undefined ? parts.slice(1) : parts).filter((part) => part.value === value);
}
