/** Cells of numbers. */
import type { Datum } from '../datum.ts';
import { rowOn, staleSince } from '../evalueer.ts';
import type { Node, NormNode } from '../node.ts';
import {
	ASKED,
	ASKED_CHOICE,
	constant,
	isFixed,
	isNever,
	KNOWN,
	marksOf,
	marksOfUnknown,
	NO,
	newCel,
	OPEN,
	settle,
	STALE,
	type Cel,
} from './cel.ts';

const staleMark = (node: NormNode, peildatum: Datum) =>
	staleSince(rowOn<unknown>(node.rijen, peildatum), node.elk, peildatum) ? STALE : 0;

export function normCel(node: Extract<Node, { kind: 'norm' }>, peildatum: Datum): Cel {
	const value = rowOn(node.rijen, peildatum)?.[1] ?? null;
	const stale = staleMark(node, peildatum);
	if (value === null) return constant(NaN, NaN, stale);
	const { van, tot } = typeof value === 'number' ? { van: value, tot: value } : value;
	return constant(van, tot, KNOWN | stale);
}

/** The range over every step that the number can still be on. */
export function stepsCel(node: Extract<Node, { kind: 'staffel' }>, getal: Cel, peildatum: Datum): Cel {
	const treden = rowOn(node.rijen, peildatum)?.[1] ?? null;
	const stale = staleMark(node, peildatum);
	const cel = newCel('getal');
	cel.run = () => {
		const marks = getal.run();
		if (!treden || (marks & KNOWN) === 0) return stale | (marks & ASKED);
		let lo = Infinity;
		let hi = -Infinity;
		for (let i = 0; i < treden.length; i += 1) {
			const [vanaf, waarde] = treden[i]!;
			const isWithin = vanaf <= getal.hi && (treden[i + 1]?.[0] ?? Infinity) > getal.lo;
			if (!isWithin) continue;
			lo = Math.min(lo, waarde);
			hi = Math.max(hi, waarde);
		}
		cel.lo = lo;
		cel.hi = hi;
		return marksOf(lo, hi, stale | (marks & ASKED));
	};
	return settle(cel, [getal]);
}

/** The range over every cell that the two keys can still point at. */
export function tableCel(node: Extract<Node, { kind: 'tabel' }>, row: Cel, column: Cel, peildatum: Datum): Cel {
	const cellen = rowOn(node.rijen, peildatum)?.[1] ?? null;
	const stale = staleMark(node, peildatum);
	// One place more on each side for an option that nobody knows: empty, as what the table leaves out.
	const width = column.options.length + 1;
	const figures = [...row.options, null].flatMap((r) =>
		[...column.options, null].map((k) => (r !== null && k !== null ? cellen?.[r]?.[k] : undefined) ?? NaN),
	);
	const cel = newCel('getal');
	cel.run = () => {
		const rows = row.run();
		const columns = column.run();
		const asked = (rows | columns) & ASKED_CHOICE ? ASKED : 0;
		let lo = Infinity;
		let hi = -Infinity;
		for (let r = rows & ~ASKED_CHOICE; r !== 0; r &= r - 1)
			for (let k = columns & ~ASKED_CHOICE; k !== 0; k &= k - 1) {
				const figure = figures[lowestBit(r) * width + lowestBit(k)]!;
				if (Number.isNaN(figure)) return stale | asked;
				lo = Math.min(lo, figure);
				hi = Math.max(hi, figure);
			}
		cel.lo = lo;
		cel.hi = hi;
		return marksOf(lo, hi, stale | asked);
	};
	return settle(cel, [row, column]);
}

const lowestBit = (bits: number) => 31 - Math.clz32(bits & -bits);

export function betweenCel(van: Cel, tot: Cel): Cel {
	const cel = newCel('getal');
	cel.run = () => {
		const a = van.run();
		const lo = van.lo;
		const b = tot.run();
		if ((a & b & KNOWN) === 0) return marksOfUnknown(a, b);
		cel.lo = lo;
		cel.hi = tot.hi;
		return marksOf(cel.lo, cel.hi, a | b);
	};
	return settle(cel, [van, tot]);
}

/** One of two; while nobody knows which, the range over both. */
export function choiceOfNumbers(als: Cel, dan: Cel, anders: Cel): Cel {
	const cel = newCel('getal');
	cel.run = () => {
		const state = als.run();
		if (state < OPEN) {
			const branch = state === NO ? anders : dan;
			const marks = branch.run();
			cel.lo = branch.lo;
			cel.hi = branch.hi;
			return marks;
		}
		const a = dan.run();
		const lo = dan.lo;
		const hi = dan.hi;
		const b = anders.run();
		const others = a | b | (state === OPEN ? ASKED : 0);
		if ((a & b & KNOWN) === 0) return others & (ASKED | STALE);
		cel.lo = Math.min(lo, anders.lo);
		cel.hi = Math.max(hi, anders.hi);
		return marksOf(cel.lo, cel.hi, others);
	};
	return settle(cel, [als, dan, anders]);
}

type Invoer = Record<string, number>;
type Berekening = Extract<Node, { kind: 'berekening' }>;

/** Filled in place for every household: a formula takes its inputs out and keeps nothing. */
const emptyInput = (names: readonly string[]): Invoer => Object.fromEntries(names.map((naam) => [naam, NaN]));

/** At the ends of the inputs the formula gives the ends of the result. */
export function formulaCel({ formule, richting, invoer }: Berekening, partOf: (node: Node) => Cel): Cel {
	const names = Object.keys(invoer);
	const parts = names.map((naam) => partOf(invoer[naam]!));
	const rises = names.map((naam) => richting[naam] !== 'daalt');
	const mayBeRough = names.map((naam) => Boolean(richting[naam]));
	const reken = formule as (invoer: Invoer) => number;
	const lowest = emptyInput(names);
	const highest = emptyInput(names);
	const cel = newCel('getal');

	/** Puts an input in its place. @returns whether it can be calculated with */
	const put = (i: number, { lo, hi }: Cel) => {
		lowest[names[i]!] = rises[i] ? lo : hi;
		highest[names[i]!] = rises[i] ? hi : lo;
		return lo === hi || mayBeRough[i]!;
	};

	// What stays what it is has its place once and for all.
	let fixedMarks = KNOWN;
	let fixedExact = true;
	let fixedNever = false;
	const loose: number[] = [];
	parts.forEach((part, i) => {
		if (!isFixed(part)) return void loose.push(i);
		const usable = (part.fixed & KNOWN) !== 0 && put(i, part);
		if (!usable) fixedMarks &= ~KNOWN;
		fixedMarks |= part.fixed & (ASKED | STALE);
		fixedExact &&= part.lo === part.hi;
		fixedNever ||= isNever(part.fixed);
	});

	cel.run = () => {
		let others = fixedMarks;
		let exact = fixedExact;
		let computable = (fixedMarks & KNOWN) !== 0;
		let never = fixedNever;
		for (let j = 0; j < loose.length; j += 1) {
			const i = loose[j]!;
			const part = parts[i]!;
			const marks = part.run();
			others |= marks & (ASKED | STALE);
			if ((marks & KNOWN) === 0) {
				computable = false;
				never ||= (marks & ASKED) === 0;
			} else {
				if (!put(i, part)) computable = false;
				if (part.lo !== part.hi) exact = false;
			}
		}
		if (!computable) return (others & STALE) | (never ? 0 : others & ASKED);
		cel.lo = reken(lowest);
		cel.hi = exact ? cel.lo : reken(highest);
		return marksOf(cel.lo, cel.hi, others);
	};
	return settle(cel, parts);
}
