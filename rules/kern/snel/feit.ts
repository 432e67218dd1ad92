/** Cells of what a person told, or did not. */
import type { Bereik } from '../bereik.ts';
import type { Node } from '../node.ts';
import { condition, KNOWN, newCel, NO, settle, UNKNOWN, YES, type Cel } from './cel.ts';
import { choice } from './jaNee.ts';
import { once, type Answer, type Scope } from './scope.ts';

type Feit = Extract<Node, { kind: 'feit' }>;

/** A cell that is made of one answer. */
function ofAnswer(cel: Cel, answer: Answer, read: (answer: unknown) => number): Cel {
	if (answer.fixed) {
		cel.run = () => read(answer.value);
		return settle(cel, []);
	}
	const { get } = answer;
	cel.run = () => read(get());
	return cel;
}

const ofTest = (answer: Answer, read: (answer: unknown) => number) => ofAnswer(newCel('jaNee'), answer, read);
const isTrue = (answer: Answer, test: (answer: unknown) => boolean) => ofTest(answer, (one) => (test(one) ? YES : NO));

export function factCel(node: Feit, scope: Scope): Cel {
	const answer = scope.answer(node.id);
	if (node.soort === 'jaNee') return ofTest(answer, (one) => (one === true ? YES : one === false ? NO : UNKNOWN));
	return node.soort === 'getal' ? numberCel(node.domein, answer) : choiceCel(node.opties, answer);
}

function numberCel(domein: Bereik, answer: Answer): Cel {
	const cel = newCel('getal');
	return ofAnswer(cel, answer, (one) => {
		if (typeof one === 'number') {
			cel.lo = one;
			cel.hi = one;
			return KNOWN;
		}
		const { van, tot } = rangeOf(domein, one);
		cel.lo = van;
		cel.hi = tot;
		return KNOWN;
	});
}

function rangeOf(domein: Bereik, answer: unknown): Bereik {
	if (typeof answer !== 'object' || answer === null) return domein;
	const { van, tot } = answer as Partial<Bereik>;
	return { van: van ?? domein.van, tot: tot ?? Math.max(van ?? 0, domein.tot) };
}

/** An option that the fact does not know has a bit of its own, after those that it does. */
function choiceCel(opties: readonly string[], answer: Answer): Cel {
	const all = 2 ** opties.length - 1;
	return ofAnswer(newCel('keuze', opties), answer, (one) => {
		if (typeof one !== 'string') return all;
		const at = opties.indexOf(one);
		return 1 << (at === -1 ? opties.length : at);
	});
}

/** Straight from the answer, which may be an option that the fact does not name, such as a gemeente. */
export function isOneOfFact(node: Extract<Feit, { soort: 'keuze' }>, wanted: readonly string[], scope: Scope): Cel {
	const hits = node.opties.filter((optie) => wanted.includes(optie)).length;
	const any = node.opties.length > 0;
	const unknown = any && hits === node.opties.length ? YES : any && hits === 0 ? NO : UNKNOWN;
	return ofTest(scope.answer(node.id), (one) =>
		typeof one === 'string' ? (wanted.includes(one) ? YES : NO) : unknown,
	);
}

type Bevat = Extract<Node, { kind: 'bevat' }>;

/** Beside the bits of what was chosen: nobody told. */
const UNTOLD = 1 << 30;

/** What was chosen of the options that the rules ask for. */
function chosenCel(id: string, scope: Scope, options: readonly string[]): Cel {
	return ofAnswer(newCel('keuze'), scope.answer(id), (chosen) => {
		if (!Array.isArray(chosen)) return UNTOLD;
		let bits = 0;
		for (let i = 0; i < chosen.length; i += 1) {
			const at = options.indexOf(chosen[i] as string);
			if (at !== -1) bits |= 1 << at;
		}
		return bits;
	});
}

export function containsCel({ id, opties }: Bevat, scope: Scope): Cel {
	const options = scope.asked.get(id) ?? [];
	scope.asked.set(id, options);
	options.push(...opties.filter((optie) => !options.includes(optie)));
	const wanted = opties.reduce((bits, optie) => bits | (1 << options.indexOf(optie)), 0);
	const answer = scope.answer(id);
	const chosen = answer.fixed
		? chosenCel(id, scope, [...options])
		: once(scope, `chosen ${id}`, [], () => chosenCel(id, scope, options));
	return once(scope, `bevat ${wanted}`, [chosen], () =>
		condition(() => {
			const bits = chosen.run();
			return bits === UNTOLD ? UNKNOWN : (bits & wanted) === 0 ? NO : YES;
		}, [chosen]),
	);
}

export const isRoughCel = (id: string, scope: Scope) => isTrue(scope.answer(id), (one) => typeof one !== 'number');
export const isAnsweredCel = (id: string, scope: Scope) => isTrue(scope.answer(id), (one) => (one ?? null) !== null);
export const isUnsureCel = (id: string, scope: Scope) => isTrue(scope.answer(id), (one) => one === null);

/** The answer where there is one, else what it is taken for. */
export function answerOrCel(id: string, feit: Cel, anders: () => Cel, scope: Scope): Cel {
	const answered = once(scope, `isBeantwoord ${id}`, [], () => isAnsweredCel(id, scope));
	return choice(answered, () => feit, anders, scope);
}
