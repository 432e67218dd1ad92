/** Cells that go through the members of a list. */
import type { Node } from '../node.ts';
import { KNOWN, newCel, NO, settle, STALE, UNKNOWN, weigh, YES, type Cel } from './cel.ts';
import { Member, type Scope } from './scope.ts';

type Leden = Extract<Node, { kind: 'leden' }>;
type Build = (node: Node, scope: Scope) => Cel;

/** What is read of one member. */
interface Seat {
	readonly waarvoor: Cel;
	readonly rang: readonly Cel[];
}

interface Seats {
	/** -1: nobody told who they are. */
	readonly size: () => number;
	/** Takes a member in turn; its cells hold until the next one. */
	readonly take: (at: number) => Seat;
	/** Of somebody of whom nothing is known. */
	readonly unknown: () => Cel;
	readonly parts: readonly Cel[];
	/** The members stay who they are. */
	readonly fixed: boolean;
}

export function membersCel(node: Leden, scope: Scope, build: Build): Cel {
	const seats = seatsOf(node, scope, build);
	const cel = newCel(node.hoe === 'bestaat' ? 'jaNee' : 'getal');
	cel.run = { bestaat: exists, aantal: count, som: sum, hoogste: highest }[node.hoe](seats, cel, node);
	return (seats.fixed ? settle : weigh)(cel, seats.parts);
}

function seatsOf({ lijst, waarvoor, rang }: Leden, scope: Scope, build: Build): Seats {
	const seat = (member: Member): Seat => ({
		waarvoor: build(waarvoor, member.scope),
		rang: rang.map((one) => build(one, member.scope)),
	});
	const answer = scope.answer(lijst);
	const nobody = () => build(waarvoor, new Member(scope, lijst, { lid: undefined }).scope);
	if (answer.fixed) {
		if (!Array.isArray(answer.value)) {
			const unknown = nobody();
			return {
				size: () => -1,
				take: () => ({ waarvoor: unknown, rang: [] }),
				unknown: () => unknown,
				parts: [unknown],
				fixed: true,
			};
		}
		const own = (answer.value as readonly object[]).map((lid) => seat(new Member(scope, lijst, { lid })));
		const parts = own.flatMap((one) => [one.waarvoor, ...one.rang]);
		return { size: () => own.length, take: (at) => own[at]!, unknown: () => own[0]!.waarvoor, parts, fixed: true };
	}
	const { get } = answer;
	const member = new Member(scope, lijst);
	const one = seat(member);
	const unknown = nobody();
	let list: readonly object[] = [];
	return {
		size: () => {
			const now = get();
			if (!Array.isArray(now)) return -1;
			list = now as readonly object[];
			return list.length;
		},
		take: (at) => {
			member.enter(list[at]);
			return one;
		},
		unknown: () => unknown,
		// About two of them.
		parts: [one.waarvoor, one.waarvoor, ...one.rang, ...one.rang],
		fixed: false,
	};
}

type Run = (seats: Seats, cel: Cel, node: Leden) => () => number;

const exists: Run =
	({ size, take, unknown }) =>
	() => {
		const members = size();
		if (members === -1) return unknown().run() === NO ? NO : UNKNOWN;
		let state = NO as number;
		for (let i = 0; i < members; i += 1) {
			const one = take(i).waarvoor.run();
			if (one === YES) return YES;
			if (one === UNKNOWN) state = UNKNOWN;
		}
		return state;
	};

/** Between none and the most there can be while nobody told who they are. */
const count: Run =
	({ size, take, unknown }, cel, { hoogstens }) =>
	() => {
		const members = size();
		let sure = 0;
		let perhaps = members === -1 && unknown().run() !== NO ? hoogstens : 0;
		for (let i = 0; i < members; i += 1) {
			const one = take(i).waarvoor.run();
			if (one === YES) sure += 1;
			if (one === UNKNOWN) perhaps += 1;
		}
		cel.lo = sure;
		cel.hi = sure + perhaps;
		return KNOWN;
	};

/** Without the members there is no sum to speak of. */
const sum: Run =
	({ size, take }, cel) =>
	() => {
		const members = size();
		if (members === -1) return 0;
		let marks = KNOWN;
		let lo = 0;
		let hi = 0;
		for (let i = 0; i < members; i += 1) {
			const { waarvoor } = take(i);
			const own = waarvoor.run();
			if (own === 0) return 0;
			marks |= own;
			lo += waarvoor.lo;
			hi += waarvoor.hi;
		}
		cel.lo = lo;
		cel.hi = hi;
		return marks;
	};

/**
 * Of the member that comes first; of all of them while nobody knows which one that is. Where nobody knows a rank, the
 * evaluator still says whether the figures for it were stale; that is lost here.
 */
const highest: Run = ({ size, take }, cel, { rang }) => {
	const best = rang.map(() => NaN);
	return () => {
		const members = size();
		if (members === -1) return 0;
		let marks = KNOWN;
		let lo = Infinity;
		let hi = -Infinity;
		let isRanked = true;
		cel.lo = 0;
		cel.hi = 0;
		for (let i = 0; i < members; i += 1) {
			const { waarvoor, rang: ranks } = take(i);
			const own = waarvoor.run();
			if (own === 0) return 0;
			marks |= own;
			lo = Math.min(lo, waarvoor.lo);
			hi = Math.max(hi, waarvoor.hi);
			// Until ranks differ the earlier member stays first.
			let order = i === 0 ? 1 : 0;
			for (let j = 0; j < ranks.length; j += 1) {
				const rank = ranks[j]!;
				const known = rank.run();
				marks |= known & STALE;
				if (known === 0 || rank.lo !== rank.hi) isRanked = false;
				if (order === 0 && rank.lo !== best[j]) order = rank.lo > best[j]! ? 1 : -1;
				if (order === 1) best[j] = rank.lo;
			}
			if (order !== 1) continue;
			cel.lo = waarvoor.lo;
			cel.hi = waarvoor.hi;
		}
		if (isRanked || members === 0) return marks;
		cel.lo = lo;
		cel.hi = hi;
		return marks;
	};
};
