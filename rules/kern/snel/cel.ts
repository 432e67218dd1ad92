/**
 * What a node becomes: one function without arguments that gives a small whole number, and for a number the two ends
 * beside it. Nothing is made anew for a household, so a million households leave nothing to clean up.
 */

/** States of a condition. Whether an answer can yet tell what is unknown is no part of an outcome, so it is not kept. */
export const NO = 0;
export const YES = 1;
export const UNKNOWN = 2;

/** Marks of a number that is known; none while it is not. Stale: see `Result.stale`. */
export const KNOWN = 1;
export const STALE = 2;

export type Sort = 'jaNee' | 'getal' | 'keuze';

/** One shape for every sort: who reads a cell always finds its fields in the same place. */
export interface Cel {
	/** The state of a condition, the marks of a number, or the bits of a choice: one for each option that is still possible. */
	run: () => number;
	/** What `run` gives where no answer changes it; else -1. */
	fixed: number;
	/** Of a number that is known, after `run` and until the next one. */
	lo: number;
	hi: number;
	readonly sort: Sort;
	readonly id: number;
	/** About how much work it is: what is cheap is tried first. */
	cost: number;
	/** Of a choice: what each bit stands for. */
	readonly options: readonly string[];
	/** Of what it was made for: the household, or one member of a list. */
	clock: Clock | null;
	shared: boolean;
}

const none: readonly string[] = [];
const mostCost = 10_000;
let made = 0;

export const newCel = (sort: Sort, options: readonly string[] = none): Cel => ({
	run: () => 0,
	fixed: -1,
	lo: NaN,
	hi: NaN,
	sort,
	id: (made += 1),
	cost: 1,
	options,
	clock: null,
	shared: false,
});

export const isFixed = (cel: Cel) => cel.fixed !== -1;

function fix(cel: Cel, value: number): Cel {
	cel.fixed = value;
	cel.run = () => value;
	cel.cost = 0;
	return cel;
}

export const condition = (run: () => number, parts: readonly Cel[]): Cel => {
	const cel = newCel('jaNee');
	cel.run = run;
	return settle(cel, parts);
};

const states = [NO, YES, UNKNOWN].map((state) => fix(newCel('jaNee'), state));
/** A condition that stays what it is. */
export const always = (state: number): Cel => states[state]!;

/** A number that stays what it is. */
export function constant(lo: number, hi: number, marks: number): Cel {
	const cel = newCel('getal');
	cel.lo = lo;
	cel.hi = hi;
	return fix(cel, marks);
}

/** Made of parts that stay what they are, it does too: then it is worked out here and now. */
export const settle = (cel: Cel, parts: readonly Cel[]): Cel =>
	parts.every(isFixed) ? fix(cel, cel.run()) : weigh(cel, parts);

/** As much work as its parts, and a little. */
export function weigh(cel: Cel, parts: readonly Cel[]): Cel {
	cel.cost = Math.min(
		mostCost,
		parts.reduce((sum, { cost }) => sum + cost, 1),
	);
	return cel;
}

/** Goes up with everything new that is read: a household, or the next member of one. */
export interface Clock {
	now: number;
}

/** What was made for the household stays of the household, also where it is all that is left of a tree about a member. */
export function own(cel: Cel, clock: Clock): Cel {
	cel.clock ??= clock;
	return cel;
}

/** Read by several others: works once for each turn of its clock. */
export function share(cel: Cel): Cel {
	if (cel.shared || isFixed(cel)) return cel;
	cel.shared = true;
	const { run } = cel;
	const clock = cel.clock!;
	let at = -1;
	let value = 0;
	cel.run = () => {
		if (at !== clock.now) {
			value = run();
			at = clock.now;
		}
		return value;
	};
	return cel;
}
