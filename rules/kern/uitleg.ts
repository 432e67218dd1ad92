/** From a result to reasons: data and short formulas, no sentences. */
import type { Bereik } from './bereik.ts';
import type { Datum } from './datum.ts';
import type { Result, Value } from './evalueer.ts';
import type { Eenheid } from './node.ts';
import type { Routetekst, Toetstekst } from './teksten.ts';

export const isBereik = (value: Value): value is Bereik => typeof value === 'object' && !Array.isArray(value);

/** A number with the unit in which it is counted. */
export interface Genoemd extends Bereik {
	readonly eenheid: Eenheid;
	/** The amount is of an earlier period that began on this day; null: it is of now. */
	readonly verouderdVan: Datum | null;
}

/** Results share parts, so each is looked at once. */
const named = new WeakMap<Result, Readonly<Record<string, Genoemd>>>();

/** The named numbers inside a result, by the id of the concept, norm or fact. */
export function namedNumbers(result: Result): Readonly<Record<string, Genoemd>> {
	const known = named.get(result);
	if (known) return known;
	const { node, value, parts, stale } = result;
	const below = Object.assign({}, ...parts.map(namedNumbers)) as Record<string, Genoemd>;
	const own =
		isBereik(value) && 'id' in node && 'eenheid' in node && node.eenheid
			? { [node.id]: { ...value, eenheid: node.eenheid, verouderdVan: stale } }
			: {};
	const numbers = { ...below, ...own };
	named.set(result, numbers);
	return numbers;
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
