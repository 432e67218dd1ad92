/** From a result to reasons: data and short formulas, no sentences. */
import type { Bereik } from './bereik.ts';
import type { Datum } from './datum.ts';
import type { Result, Value } from './evalueer.ts';
import { isNorm, type Eenheid, type Node } from './node.ts';
import type { Routetekst, Toetstekst } from './teksten.ts';

const isBereik = (value: Value): value is Bereik => typeof value === 'object' && !Array.isArray(value);

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

/** The comparison on which the result rests, e.g. 'gezamenlijkInkomen 1.540,00 <= inkomensgrens 1.618,18'. */
export function comparisonOf(result: Result, negated = false): string | null {
	const { node, parts } = result;
	if (node.kind !== 'vergelijking') {
		const inside = decisiveParts(result).map((part) => comparisonOf(part, negated !== (node.kind === 'niet')));
		return inside.find((text) => text !== null) ?? null;
	}
	const sides = parts.map((side) => shown(side, node.geld));
	return sides.includes(null) ? null : sides.join(` ${negated ? opposite[node.teken] : node.teken} `);
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

/** Of several conditions, those that made the whole what it is. */
function decisiveParts({ node, parts, value }: Result): readonly Result[] {
	const several = node.kind === 'alle' || node.kind === 'minstensEen';
	return several ? parts.filter((part) => part.value === value) : parts;
}

/** A number with the unit in which it is counted. */
export interface Genoemd extends Bereik {
	readonly eenheid: Eenheid;
	/** The amount is of an earlier period that began on this day; null: it is of now. */
	readonly verouderdVan: Datum | null;
}

const genoemd = new WeakMap<Result, Readonly<Record<string, Genoemd>>>();

/** The named numbers inside a result, by the id of the concept, norm or fact. Results share parts, so each is read once. */
export function namedNumbers(result: Result): Readonly<Record<string, Genoemd>> {
	const known = genoemd.get(result);
	if (known) return known;
	const { node, value, parts, stale } = result;
	const below = Object.assign({}, ...parts.map(namedNumbers)) as Record<string, Genoemd>;
	const isNamed = isBereik(value) && 'id' in node && 'eenheid' in node && node.eenheid;
	const all = isNamed ? { ...below, [node.id]: { ...value, eenheid: node.eenheid, verouderdVan: stale } } : below;
	genoemd.set(result, all as Readonly<Record<string, Genoemd>>);
	return all as Readonly<Record<string, Genoemd>>;
}

/** The reasons of every `onbepaald` that leaves this result unknown. */
export function undeterminedIn({ node, value, parts }: Result): readonly string[] {
	if (value !== undefined) return [];
	return node.kind === 'onbepaald' ? [node.reden] : parts.flatMap(undeterminedIn);
}

/** Met without having to be shown: the concept 'vanzelf' made it true. */
const isVanzelf = ({ node, value, parts }: Result): boolean =>
	value === true && ((node.kind === 'begrip' && node.id === 'vanzelf') || parts.some(isVanzelf));

/** The sentence that fits what came out of a condition, its numbers still to be filled in. */
export function zinVan(result: Result, tekst: Toetstekst): string {
	if (result.value === undefined) return tekst.open;
	if (!result.value) return tekst.nee;
	return tekst.vanzelf && isVanzelf(result) ? tekst.vanzelf : tekst.ja;
}

/** The sentence of a route that fits its urgency, its numbers still to be filled in. */
export function routezinVan(
	{ spoed, heeftAl }: { readonly spoed: 'vandaag' | 'deze-week' | null; readonly heeftAl: boolean },
	tekst: Routetekst,
): string {
	const bijSpoed = { vandaag: tekst.vandaag, 'deze-week': tekst.dezeWeek };
	return (spoed ? bijSpoed[spoed] : heeftAl ? tekst.heeftAl : null) ?? tekst.inHetKort;
}

/** What is said besides to this person, its numbers still to be filled in. */
export const bijzonderheden = (bijzonder: readonly string[], tekst: Routetekst): readonly string[] =>
	bijzonder.flatMap((id) => tekst.bijzonder?.[id] ?? []);

/** What happens next; who already gets this help knows. */
export const routestappenVan = (heeftAl: boolean, tekst: Routetekst): readonly string[] =>
	heeftAl ? [] : (tekst.hoeVerder ?? []);
