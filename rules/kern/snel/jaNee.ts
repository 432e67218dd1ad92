/** Cells of conditions. */
import { centen } from '../bereik.ts';
import type { Teken } from '../node.ts';
import { always, condition, constant, isFixed, KNOWN, newCel, NO, settle, UNKNOWN, YES, type Cel } from './cel.ts';
import { choiceOfNumbers } from './getal.ts';
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
		if (!isFixed(cel) || cel.fixed === UNKNOWN) found.add(cel);
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
			if (one === UNKNOWN) state = UNKNOWN;
		}
		return state;
	}, rest);

const kleeneOfTwo = (a: Cel, b: Cel, decisive: number): Cel =>
	condition(() => {
		const left = a.run();
		if (left === decisive) return decisive;
		const right = b.run();
		return left === UNKNOWN && right !== decisive ? UNKNOWN : right;
	}, [a, b]);

/** Turns no into yes and back; what is unknown stays so. */
const turned = [YES, NO, UNKNOWN] as const;
export const notCel = (part: Cel): Cel => condition(() => turned[part.run()]!, [part]);

/** One of two, which are made only where they can be needed. */
export function choice(als: Cel, dan: () => Cel, anders: () => Cel, scope: Scope): Cel {
	if (als.fixed === YES) return dan();
	if (als.fixed === NO) return anders();
	const [a, b] = [dan(), anders()];
	if (a === b) return a;
	return once(scope, 'indien', [als, a, b], () =>
		a.sort === 'jaNee' ? choiceOfConditions(als, a, b) : choiceOfNumbers(als, a, b),
	);
}

/** One of two; while nobody knows which, only what they have in common. */
export function choiceOfConditions(als: Cel, dan: Cel, anders: Cel): Cel {
	return condition(() => {
		const state = als.run();
		if (state === YES) return dan.run();
		if (state === NO) return anders.run();
		const either = dan.run();
		return either === anders.run() ? either : UNKNOWN;
	}, [als, dan, anders]);
}

export function isOneOfCel(keuze: Cel, wanted: readonly string[]): Cel {
	const bits = keuze.options.reduce((sum, optie, i) => (wanted.includes(optie) ? sum | (1 << i) : sum), 0);
	return condition(() => {
		const possible = keuze.run();
		const hits = possible & bits;
		if (possible === 0) return UNKNOWN;
		return hits === 0 ? NO : hits === possible ? YES : UNKNOWN;
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
		for (let i = 0; i < tests.length; i += 1) {
			const state = tests[i]!.run();
			if (state === NO) continue;
			possible |= bits[i]!;
			if (state === YES) return possible;
		}
		return possible | last;
	};
	return settle(cel, tests);
}

/** Money is compared in whole cents. An amount of another year tells nothing, as one that nobody knows. */
export function comparison(links: Cel, teken: Teken, rechts: Cel, geld: boolean): Cel {
	if ([links, rechts].some((cel) => isFixed(cel) && cel.fixed !== KNOWN)) return always(UNKNOWN);
	const inCenten = (cel: Cel) => (geld && isFixed(cel) ? constant(centen(cel.lo), centen(cel.hi), cel.fixed) : cel);
	const isUp = teken === '>=' || teken === '>';
	const [low, high] = [isUp ? rechts : links, isUp ? links : rechts].map(inCenten) as [Cel, Cel];
	const isStrict = teken === '>' || teken === '<';
	const roundLow = geld && !isFixed(low);
	const roundHigh = geld && !isFixed(high);
	return condition(() => {
		// What stays what it is need not be asked.
		if (low.fixed !== KNOWN && low.run() !== KNOWN) return UNKNOWN;
		if (high.fixed !== KNOWN && high.run() !== KNOWN) return UNKNOWN;
		const highest = roundLow ? centen(low.hi) : low.hi;
		const from = roundHigh ? centen(high.lo) : high.lo;
		if (isStrict ? highest < from : highest <= from) return YES;
		const lowest = roundLow ? centen(low.lo) : low.lo;
		const to = roundHigh ? centen(high.hi) : high.hi;
		return (isStrict ? lowest >= to : lowest > to) ? NO : UNKNOWN;
	}, [links, rechts]);
}
