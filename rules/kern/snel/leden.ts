/** Cells that go through the members of a list. */
import type { Node } from '../node.ts';
import { ASKED, isFixed, KNOWN, marksOf, newCel, NO, OPEN, settle, STALE, YES, type Cel } from './cel.ts';
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
	/** Everything that can be read, where the members stay who they are; else null. */
	readonly fixed: readonly Cel[] | null;
}

export function membersCel(node: Leden, scope: Scope, build: Build): Cel {
	const seats = seatsOf(node, scope, build);
	const cel = newCel(node.hoe === 'bestaat' ? 'jaNee' : 'getal');
	cel.run = { bestaat: exists, aantal: count, som: sum, hoogste: highest }[node.hoe](seats, cel, node);
	return seats.fixed?.every(isFixed) ? settle(cel, []) : cel;
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
				fixed: [unknown],
			};
		}
		const own = (answer.value as readonly object[]).map((lid) => seat(new Member(scope, lijst, { lid })));
		const fixed = own.flatMap((one) => [one.waarvoor, ...one.rang]);
		return { size: () => own.length, take: (at) => own[at]!, unknown: () => own[0]!.waarvoor, fixed };
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
		fixed: null,
	};
}

type Run = (seats: Seats, cel: Cel, node: Leden) => () => number;

const exists: Run =
	({ size, take, unknown }) =>
	() => {
		const members = size();
		if (members === -1) return unknown().run() === NO ? NO : OPEN;
		let state = NO as number;
		for (let i = 0; i < members; i += 1) {
			const one = take(i).waarvoor.run();
			if (one === YES) return YES;
			if (one >= OPEN && state !== OPEN) state = one;
		}
		return state;
	};

const count: Run =
	({ size, take, unknown }, cel, { hoogstens }) =>
	() => {
		const members = size();
		let sure = 0;
		let perhaps = 0;
		let asked = 0;
		if (members === -1) {
			perhaps = unknown().run() === NO ? 0 : hoogstens;
			asked = ASKED;
		}
		for (let i = 0; i < members; i += 1) {
			const one = take(i).waarvoor.run();
			if (one === YES) sure += 1;
			if (one >= OPEN) perhaps += 1;
			if (one === OPEN) asked = ASKED;
		}
		cel.lo = sure;
		cel.hi = sure + perhaps;
		return marksOf(cel.lo, cel.hi, asked);
	};

/** Without the members there is no sum to speak of. */
const ofNobody = (unknown: Cel) => ASKED | (unknown.run() & STALE);

const sum: Run =
	({ size, take, unknown }, cel) =>
	() => {
		const members = size();
		if (members === -1) return ofNobody(unknown());
		let lo = 0;
		let hi = 0;
		const all = new Together();
		for (let i = 0; i < members; i += 1) {
			const { waarvoor } = take(i);
			all.add(waarvoor.run());
			lo += waarvoor.lo;
			hi += waarvoor.hi;
		}
		if (!all.isKnown) return all.marks();
		cel.lo = lo;
		cel.hi = hi;
		return marksOf(lo, hi, all.others);
	};

/** Of the member that comes first; of all of them while nobody knows which one that is. */
const highest: Run = ({ size, take, unknown }, cel, { rang }) => {
	const best = rang.map(() => -Infinity);
	return () => {
		const members = size();
		if (members === -1) return ofNobody(unknown());
		let lo = members === 0 ? 0 : Infinity;
		let hi = members === 0 ? 0 : -Infinity;
		let firstLo = 0;
		let firstHi = 0;
		let isRanked = true;
		const all = new Together();
		let others = 0;
		for (let i = 0; i < members; i += 1) {
			const seat = take(i);
			all.add(seat.waarvoor.run());
			const ownLo = seat.waarvoor.lo;
			const ownHi = seat.waarvoor.hi;
			lo = Math.min(lo, ownLo);
			hi = Math.max(hi, ownHi);
			// Until ranks differ the earlier member stays first.
			let order = i === 0 ? 1 : 0;
			for (let j = 0; j < seat.rang.length; j += 1) {
				const rank = seat.rang[j]!;
				const marks = rank.run();
				all.addBeside(marks);
				others |= marks;
				if ((marks & KNOWN) === 0 || rank.lo !== rank.hi) isRanked = false;
				if (order === 0 && rank.lo !== best[j]) order = rank.lo > best[j]! ? 1 : -1;
				if (order === 1) best[j] = rank.lo;
			}
			if (order === 1) {
				firstLo = ownLo;
				firstHi = ownHi;
			}
		}
		if (!all.isKnown) return all.marks();
		cel.lo = members > 0 && isRanked ? firstLo : lo;
		cel.hi = members > 0 && isRanked ? firstHi : hi;
		return marksOf(cel.lo, cel.hi, all.others | (others & (ASKED | STALE)));
	};
};

/** The marks of several numbers at once. */
class Together {
	isKnown = true;
	isNever = false;
	others = 0;

	/** A number without which there is no whole. */
	add(marks: number) {
		if ((marks & KNOWN) === 0) this.isKnown = false;
		this.addBeside(marks);
	}

	addBeside(marks: number) {
		this.others |= marks & (ASKED | STALE);
		if ((marks & (KNOWN | ASKED)) === 0) this.isNever = true;
	}

	/** Of a whole that is not known. */
	marks() {
		return this.isNever ? this.others & STALE : this.others;
	}
}
