/** Where the figures of the tax and of the AOW come from. */
import type { Datum } from '../kern/datum.ts';
import { rowOn, staleSince } from '../kern/evalueer.ts';
import { allNodes, isNorm, type Vindplaats } from '../kern/node.ts';
import { bomen } from './aanslag.ts';

/** Every table of the tax and of the AOW that a year after the tax return is reckoned with. */
export const belastingnormen = [
	...new Set([...Object.values(bomen.zelf), ...Object.values(bomen.partner)].flatMap(({ node }) => allNodes(node))),
].filter(isNorm);

/** Every source of a figure on the day, each once, in the order of their names. */
export function bronnenOp(peildatum: Datum): readonly Vindplaats[] {
	const gelezen = belastingnormen.flatMap(({ rijen }) => rowOn<unknown>(rijen, peildatum)?.[2] ?? []);
	const perTitel = new Map(gelezen.map((bron) => [bron.titel, bron]));
	return [...perTitel.values()].sort((a, b) => a.titel.localeCompare(b.titel, 'nl'));
}

/** The first day of the oldest period whose figures are used in place of those of the day; null: all are of now. */
export function verouderdSinds(peildatum: Datum): Datum | null {
	const dagen = belastingnormen.flatMap(({ rijen, elk }) => {
		const rij = rowOn<unknown>(rijen, peildatum);
		return staleSince(rij, elk, peildatum) ?? [];
	});
	return dagen.sort()[0] ?? null;
}
