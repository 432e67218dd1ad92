/** Where a tree finds its answers: in the household, or in one member of a list of it. */
import type { Datum } from '../datum.ts';
import type { Antwoorden } from '../evalueer.ts';
import { onderdelen, type Node } from '../node.ts';
import { own, share, type Cel, type Clock } from './cel.ts';

/** An answer that stays, or one that is looked up each time. */
export type Answer =
	{ readonly fixed: true; readonly value: unknown } | { readonly fixed: false; readonly get: () => unknown };

export interface Scope {
	readonly peildatum: Datum;
	readonly clock: Clock;
	readonly cells: Map<Node, Cel>;
	/** The same by what they are made of: trees that say the same in other objects. */
	readonly made: Map<string, Cel>;
	/** Of each answer of which several can be chosen, the options that anybody asks for. */
	readonly asked: Map<string, string[]>;
	readonly answer: (id: string) => Answer;
	/** Of a member: the list, and the household. */
	readonly list: string | null;
	readonly outer: Scope | null;
}

/** Makes a cell, or finds the one that was made of the same before. */
export function once({ made, clock }: Scope, what: string, parts: readonly Cel[], make: () => Cel): Cel {
	const key = parts.reduce((text, { id }) => `${text} ${id}`, what);
	const known = made.get(key);
	if (known) return share(known);
	const cel = own(make(), clock);
	made.set(key, cel);
	return cel;
}

/** Answers that stay what they are; what does not hang on a free one is worked out once. */
export interface Vast {
	readonly antwoorden: Antwoorden;
	/** Keys of the contract that every call gives anew: 'inkomen', 'kinderen'. */
	readonly vrij: readonly string[];
}

/** The household that is read now. */
export class Household {
	readonly clock: Clock = { now: 0 };
	antwoorden: Antwoorden = {};
	readonly scope: Scope;

	constructor(peildatum: Datum, vast?: Vast) {
		const vrij = new Set(vast?.vrij);
		this.scope = {
			peildatum,
			clock: this.clock,
			cells: new Map(),
			made: new Map(),
			asked: new Map(),
			list: null,
			outer: null,
			answer: (id) =>
				vast && !vrij.has(id)
					? { fixed: true, value: vast.antwoorden[id] }
					: { fixed: false, get: () => this.antwoorden[id] },
		};
	}

	enter(antwoorden: Antwoorden): void {
		this.antwoorden = antwoorden;
		this.clock.now += 1;
	}
}

type Lid = object | undefined;

/** The member that is read now; each list that is gone through has its own, so one inside another does no harm. */
export class Member {
	readonly clock: Clock = { now: 0 };
	lid: Lid;
	readonly scope: Scope;

	/** @param vast the member stays who it is */
	constructor(outer: Scope, list: string, vast?: { readonly lid: Lid }) {
		this.scope = {
			peildatum: outer.peildatum,
			clock: vast ? outer.clock : this.clock,
			cells: new Map(),
			made: new Map(),
			asked: new Map(),
			list,
			outer,
			answer: (id) => {
				if (!id.startsWith(`${list}.`)) return outer.answer(id);
				const path = id.slice(list.length + 1).split('.');
				if (vast) return { fixed: true, value: ownAnswer(vast.lid, path) };
				const [first, second] = path as [string, string | undefined];
				if (second === undefined) return { fixed: false, get: () => plain(this.lid, first) };
				return { fixed: false, get: () => ownAnswer(this.lid, path) };
			},
		};
	}

	enter(lid: Lid): void {
		this.lid = lid;
		this.clock.now += 1;
	}
}

/** As the evaluator flattens a member: an object is no answer, only what is in it is. */
function plain(owner: unknown, key: string): unknown {
	const answer = (owner as Antwoorden | undefined)?.[key];
	return typeof answer === 'object' && answer !== null ? undefined : answer;
}

function ownAnswer(lid: unknown, path: readonly string[]): unknown {
	const owner = path.slice(0, -1).reduce<unknown>((one, key) => {
		const inside = (one as Antwoorden | null | undefined)?.[key];
		return typeof inside === 'object' ? inside : undefined;
	}, lid);
	return plain(owner ?? undefined, path.at(-1)!);
}

const reading = new Map<string, WeakMap<Node, boolean>>();

/** Reads something of the member itself; what does not is the same for every member. */
export function readsMember(node: Node, list: string): boolean {
	const known = reading.get(list) ?? new WeakMap<Node, boolean>();
	reading.set(list, known);
	const before = known.get(node);
	if (before !== undefined) return before;
	const isOwn = 'id' in node && node.kind !== 'begrip' && node.id.startsWith(`${list}.`);
	const isOther = node.kind === 'leden' && node.lijst === list;
	const reads = isOwn || (!isOther && onderdelen(node).some((one) => readsMember(one, list)));
	known.set(node, reads);
	return reads;
}
