/** Cells of numbers. */
import type { Datum } from '../datum.ts';
import { rowOn, staleSince } from '../evalueer.ts';
import type { Node, NormNode } from '../node.ts';
import { constant, isFixed, KNOWN, newCel, NO, settle, STALE, UNKNOWN, type Cel } from './cel.ts';

const staleMark = (node: NormNode, peildatum: Datum) =>
	staleSince(rowOn<unknown>(node.rijen, peildatum), node.elk, peildatum) ? STALE : 0;

export function normCel(node: Extract<Node, { kind: 'norm' }>, peildatum: Datum): Cel {
	const value = rowOn(node.rijen, peildatum)?.[1] ?? null;
	const stale = staleMark(node, peildatum);
	if (value === null) return constant(NaN, NaN, 0);
	const { van, tot } = typeof value === 'number' ? { van: value, tot: value } : value;
	return constant(van, tot, KNOWN | stale);
}

/** The range over every step that the number can still be on. */
export function stepsCel(node: Extract<Node, { kind: 'staffel' }>, getal: Cel, peildatum: Datum): Cel {
	const treden = rowOn(node.rijen, peildatum)?.[1] ?? null;
	const stale = staleMark(node, peildatum);
	const cel = newCel('getal');
	cel.run = () => {
		if (!treden || getal.run() === 0) return 0;
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
		return KNOWN | stale;
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
		let lo = Infinity;
		let hi = -Infinity;
		for (let r = rows; r !== 0; r &= r - 1)
			for (let k = columns; k !== 0; k &= k - 1) {
				const figure = figures[lowestBit(r) * width + lowestBit(k)]!;
				if (Number.isNaN(figure)) return 0;
				lo = Math.min(lo, figure);
				hi = Math.max(hi, figure);
			}
		cel.lo = lo;
		cel.hi = hi;
		return KNOWN | stale;
	};
	return settle(cel, [row, column]);
}

const lowestBit = (bits: number) => 31 - Math.clz32(bits & -bits);

export function betweenCel(van: Cel, tot: Cel): Cel {
	const cel = newCel('getal');
	cel.run = () => {
		const a = van.run();
		if (a === 0) return 0;
		const b = tot.run();
		cel.lo = van.lo;
		cel.hi = tot.hi;
		return b === 0 ? 0 : a | b;
	};
	return settle(cel, [van, tot]);
}

/** One of two; while nobody knows which, the range over both. */
export function choiceOfNumbers(als: Cel, dan: Cel, anders: Cel): Cel {
	const cel = newCel('getal');
	cel.run = () => {
		const state = als.run();
		const one = state === NO ? anders : dan;
		const a = one.run();
		if (a === 0) return 0;
		if (state !== UNKNOWN) {
			cel.lo = one.lo;
			cel.hi = one.hi;
			return a;
		}
		const b = anders.run();
		cel.lo = Math.min(dan.lo, anders.lo);
		cel.hi = Math.max(dan.hi, anders.hi);
		return b === 0 ? 0 : a | b;
	};
	return settle(cel, [als, dan, anders]);
}

type Invoer = Record<string, number>;
type Berekening = Extract<Node, { kind: 'berekening' }>;

/** Filled in place for every household: a formula takes its inputs out and keeps nothing. */
const emptyInput = (names: readonly string[]): Invoer => Object.fromEntries(names.map((naam) => [naam, NaN]));

/** At the ends of the inputs the formula gives the ends of the result. */
export function formulaCel({ formule, richting, invoer }: Berekening, parts: readonly Cel[]): Cel {
	const names = Object.keys(invoer);
	const reken = formule as (invoer: Invoer) => number;
	const lowest = emptyInput(names);
	const highest = emptyInput(names);
	const cel = newCel('getal');

	const inputs = parts.map((part, i) => {
		const naam = names[i]!;
		return { part, naam, falls: richting[naam] === 'daalt', mayBeRough: Boolean(richting[naam]) };
	});
	type Input = (typeof inputs)[number];
	const putLow = ({ part, naam, falls }: Input) => (lowest[naam] = falls ? part.hi : part.lo);
	const putHigh = ({ part, naam, falls }: Input) => (highest[naam] = falls ? part.lo : part.hi);

	const fixed = inputs.filter(({ part }) => isFixed(part));
	const loose = inputs.filter(({ part }) => !isFixed(part)).sort((a, b) => a.part.cost - b.part.cost);
	const isRough = ({ lo, hi }: Cel) => lo !== hi;
	const isLost = ({ part, mayBeRough }: Input) => part.fixed === 0 || (!mayBeRough && isRough(part));
	if (fixed.some(isLost)) return constant(NaN, NaN, 0);
	const fixedMarks = fixed.reduce((marks, { part }) => marks | part.fixed, KNOWN);
	const fixedRough = fixed.some(({ part }) => isRough(part));
	// What stays what it is has its place once and for all.
	fixed.forEach((input) => {
		putLow(input);
		putHigh(input);
	});

	cel.run = () => {
		let marks = fixedMarks;
		let isAnyRough = fixedRough;
		for (let i = 0; i < loose.length; i += 1) {
			const { part, mayBeRough } = loose[i]!;
			const own = part.run();
			if (own === 0) return 0;
			marks |= own;
			if (part.lo === part.hi) continue;
			if (!mayBeRough) return 0;
			isAnyRough = true;
		}
		for (let i = 0; i < loose.length; i += 1) putLow(loose[i]!);
		cel.lo = reken(lowest);
		cel.hi = cel.lo;
		if (!isAnyRough) return marks;
		for (let i = 0; i < loose.length; i += 1) putHigh(loose[i]!);
		cel.hi = reken(highest);
		return marks;
	};
	return settle(cel, parts);
}
