/** Cells of conditions. */
import { centen } from '../bereik.ts';
import type { Teken } from '../node.ts';
import {
	always,
	ASKED,
	ASKED_CHOICE,
	condition,
	isFixed,
	isNever,
	KNOWN,
	NEVER,
	newCel,
	NO,
	OPEN,
	settle,
	STALE,
	YES,
	type Cel,
} from './cel.ts';
import { once, type Scope } from './scope.ts';

/**
 * Kleene logic: one decisive part settles the whole, whatever else is unknown.
 * @param parts made one by one: after a decisive one no other is needed
 */
export function kleeneCel(parts: readonly (() => Cel)[], decisive: number, scope: Scope): Cel {
	const found = new Set<Cel>();
	for (const part of parts) {
		const cel = part();
		if (cel.fixed === decisive) return cel;
		if (!isFixed(cel) || cel.fixed >= OPEN) found.add(cel);
	}
	const otherwise = decisive === YES ? NO : YES;
	// The order is free: what is cheap may settle it.
	const rest = [...found].sort((a, b) => a.cost - b.cost || a.id - b.id);
	if (rest.length === 0) return always(otherwise);
	if (rest.length === 1) return rest[0]!;
	return once(scope, `kleene ${decisive}`, rest, () =>
		rest.length === 2 ? kleeneOfTwo(rest[0]!, rest[1]!, decisive) : kleeneOfMore(rest, decisive, otherwise),
	);
}

const kleeneOfMore = (rest: readonly Cel[], decisive: number, otherwise: number): Cel =>
	condition(() => {
		let state = otherwise;
		for (let i = 0; i < rest.length; i += 1) {
			const one = rest[i]!.run();
			if (one === decisive) return decisive;
			if (one >= OPEN && state !== OPEN) state = one;
		}
		return state;
	}, rest);

const kleeneOfTwo = (a: Cel, b: Cel, decisive: number): Cel =>
	condition(() => {
		const left = a.run();
		if (left === decisive) return decisive;
		const right = b.run();
		if (left < OPEN || right === decisive) return right;
		return right < OPEN || right === NEVER ? left : OPEN;
	}, [a, b]);

/** Turns no into yes and back; what is unknown stays so. */
const turned = [YES, NO, OPEN, NEVER] as const;
export const notCel = (part: Cel): Cel => condition(() => turned[part.run()]!, [part]);

/** One of two; while nobody knows which, only what they have in common. */
export function choiceOfConditions(als: Cel, dan: Cel, anders: Cel): Cel {
	return condition(() => {
		const state = als.run();
		if (state === YES) return dan.run();
		if (state === NO) return anders.run();
		const a = dan.run();
		const b = anders.run();
		if (a === b && a < OPEN) return a;
		return state === OPEN || a === OPEN || b === OPEN ? OPEN : NEVER;
	}, [als, dan, anders]);
}

export function isOneOfCel(keuze: Cel, wanted: readonly string[]): Cel {
	const bits = keuze.options.reduce((sum, optie, i) => (wanted.includes(optie) ? sum | (1 << i) : sum), 0);
	return condition(() => {
		const state = keuze.run();
		const possible = state & ~ASKED_CHOICE;
		const unknown = state & ASKED_CHOICE ? OPEN : NEVER;
		if (possible === 0) return unknown;
		const hits = possible & bits;
		return hits === 0 ? NO : hits === possible ? YES : unknown;
	}, [keuze]);
}

/** The option of the first case that holds. Cases are made one by one: after a certain one no other is needed. */
export function firstOf(
	cases: readonly (readonly [als: () => Cel, optie: string])[],
	anders: string,
	scope: Scope,
): Cel {
	const options = [...new Set([...cases.map(([, optie]) => optie), anders])];
	const tests: Cel[] = [];
	const bits: number[] = [];
	let last = 1 << options.indexOf(anders);
	for (const [als, optie] of cases) {
		const test = als();
		const bit = 1 << options.indexOf(optie);
		if (test.fixed === YES) {
			last = bit;
			break;
		}
		if (test.fixed === NO) continue;
		tests.push(test);
		bits.push(bit);
	}
	return once(scope, `kies ${options.join()} ${bits.join()} ${last}`, tests, () =>
		firstCel(options, tests, bits, last),
	);
}

function firstCel(options: readonly string[], tests: readonly Cel[], bits: readonly number[], last: number): Cel {
	const cel = newCel('keuze', options);
	cel.run = () => {
		let possible = 0;
		let asked = 0;
		for (let i = 0; i < tests.length; i += 1) {
			const state = tests[i]!.run();
			if (state === NO) continue;
			possible |= bits[i]!;
			if (state === YES) return withAsked(possible, asked);
			if (state === OPEN) asked = ASKED_CHOICE;
		}
		return withAsked(possible | last, asked);
	};
	return settle(cel, tests);
}

/** A single option asks nothing more. */
const withAsked = (possible: number, asked: number) =>
	(possible & (possible - 1)) === 0 ? possible : possible | asked;

/** Money is compared in whole cents. */
export function comparison(links: Cel, teken: Teken, rechts: Cel, geld: boolean): Cel {
	const isUp = teken === '>=' || teken === '>';
	const [low, high] = isUp ? [rechts, links] : [links, rechts];
	const isStrict = teken === '>' || teken === '<';
	return condition(() => {
		const a = low.run();
		if (isLost(a)) return NEVER;
		let lowest = low.lo;
		let highest = low.hi;
		const b = high.run();
		if (isLost(b)) return NEVER;
		if ((a & b & KNOWN) === 0) return OPEN;
		let from = high.lo;
		let to = high.hi;
		if (geld) {
			highest = centen(highest);
			from = centen(from);
		}
		if (isStrict ? highest < from : highest <= from) return YES;
		if (geld) {
			lowest = centen(lowest);
			to = centen(to);
		}
		if (isStrict ? lowest >= to : lowest > to) return NO;
		return (a | b) & ASKED ? OPEN : NEVER;
	}, [links, rechts]);
}

/** Nobody can tell it, or only by an amount of another year. */
const isLost = (marks: number) => isNever(marks) || (marks & STALE) !== 0;
