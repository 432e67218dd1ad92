/**
 * What a node becomes: one function without arguments that gives a small whole number, and for a number the two ends
 * beside it. Nothing is made anew for a household, so a million households leave nothing to clean up.
 */

/** States of a condition. Open: an answer can yet tell; never: no answer will. */
export const NO = 0;
export const YES = 1;
export const OPEN = 2;
export const NEVER = 3;

/** Marks of a number. Known: it has ends; asked: an answer can yet change it; stale: see `Result.stale`. */
export const KNOWN = 1;
export const ASKED = 2;
export const STALE = 4;

/** Beside the bits of a choice, one for each option that is still possible. */
export const ASKED_CHOICE = 1 << 30;

export type Sort = 'jaNee' | 'getal' | 'keuze';

/** One shape for every sort: who reads a cell always finds its fields in the same place. */
export interface Cel {
	/** The state of a condition, the marks of a number, or the bits of a choice. */
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
	shared: boolean;
}

const none: readonly string[] = [];
const mostCost = 10_000;
let made = 0;

export const newCel = (sort: Sort, options: readonly string[] = none): Cel => ({
	run: () => NEVER,
	fixed: -1,
	lo: NaN,
	hi: NaN,
	sort,
	id: (made += 1),
	cost: 1,
	options,
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

const states = [NO, YES, OPEN, NEVER].map((state) => fix(newCel('jaNee'), state));
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
export function settle(cel: Cel, parts: readonly Cel[]): Cel {
	if (parts.every(isFixed)) return fix(cel, cel.run());
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

/** Read by several others: works once for each turn of the clock. */
export function share(cel: Cel, clock: Clock): void {
	if (cel.shared || isFixed(cel)) return;
	cel.shared = true;
	const { run } = cel;
	let at = -1;
	let value = 0;
	cel.run = () => {
		if (at !== clock.now) {
			value = run();
			at = clock.now;
		}
		return value;
	};
}

/** Marks of a known range: a single number asks nothing more. */
export const marksOf = (lo: number, hi: number, others: number) =>
	lo === hi ? KNOWN | (others & STALE) : KNOWN | (others & (ASKED | STALE));

/** Marks of an unknown whole of two numbers: one part that nobody can tell leaves the whole so. */
export const marksOfUnknown = (a: number, b: number) =>
	((a | b) & STALE) | (isNever(a) || isNever(b) ? 0 : (a | b) & ASKED);

/** Of the marks of a number. */
export const isNever = (marks: number) => (marks & (KNOWN | ASKED)) === 0;
