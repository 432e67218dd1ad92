/** A regeling made ready: the order in which `beoordeel.ts` of the kernel decides, and no more work than that takes. */
import { inForce, isSilent, normsOf, type Oordeel, type Per } from '../beoordeel.ts';
import type { Bereik } from '../bereik.ts';
import { rowOn, staleSince } from '../evalueer.ts';
import type { Eis, Regeling } from '../regeling.ts';
import { build } from './bouw.ts';
import { always, NO, STALE, UNKNOWN, YES, type Cel } from './cel.ts';
import type { Scope } from './scope.ts';

/** What of a `Beoordeling` can be counted and added. */
export interface SnelleBeoordeling {
	readonly id: string;
	readonly oordeel: Oordeel;
	/** As `Bedrag`, without the day of the norm. */
	readonly bedrag: (Bereik & { readonly per: Per; readonly verouderd: boolean }) | null;
	/** A jaarnorm of the regeling has no row for the period of the peildatum. */
	readonly verouderd: boolean;
	/** null while unknown. */
	readonly heeftAl: boolean | null;
}

const cheapFirst = (cells: readonly Cel[]) => [...cells].sort((a, b) => a.cost - b.cost);

/** Of several conditions together. */
function all(cells: readonly Cel[]): () => number {
	const rest = cheapFirst(cells.filter((cel) => cel.fixed !== YES));
	return () => {
		let state = YES as number;
		for (let i = 0; i < rest.length; i += 1) {
			const one = rest[i]!.run();
			if (one === NO) return NO;
			if (one === UNKNOWN) state = UNKNOWN;
		}
		return state;
	};
}

const isAny = (cells: readonly Cel[]) => {
	const rest = cheapFirst(cells.filter((cel) => cel.fixed !== NO));
	return () => {
		for (let i = 0; i < rest.length; i += 1) if (rest[i]!.run() === YES) return true;
		return false;
	};
};

const isEvery = (cells: readonly Cel[], state: number) => {
	const rest = cheapFirst(cells.filter((cel) => cel.fixed !== state));
	return () => {
		for (let i = 0; i < rest.length; i += 1) if (rest[i]!.run() !== state) return false;
		return true;
	};
};

const isSettled = (cells: readonly Cel[], state: number) => cells.some(({ fixed }) => fixed === state);

/** @param scope of the household */
export function judgeOf(r: Regeling, scope: Scope): () => SnelleBeoordeling {
	const { peildatum } = scope;
	const used = normsOf(r);
	const isComplete = used.every((node) => rowOn<unknown>(node.rijen, peildatum));
	const verouderd = used.some(
		(node) => staleSince(rowOn<unknown>(node.rijen, peildatum), node.elk, peildatum) !== null,
	);
	const inForceOf = (eisen: Readonly<Record<string, Eis>> = {}) =>
		Object.values(eisen).filter((eis) => inForce(eis, peildatum));
	const cellsOf = (eisen: readonly Eis[]) => eisen.map(({ als }) => build(als.node, scope));

	const already = r.heeftAl ? build(r.heeftAl.node, scope) : always(NO);
	const bare = (oordeel: Oordeel) => bareResults(r.id, verouderd, oordeel);

	// What is settled for every household that can come, needs no more cells.
	const doelgroep = inForceOf(r.doelgroep);
	const forWhom = cellsOf(doelgroep);
	const notMeant = bare('niet-van-toepassing');
	if (isSettled(forWhom, NO)) return () => notMeant[already.run()]!;
	const isMeant = all(forWhom);
	const eisen = inForceOf(r.eisen);
	const asked = cellsOf(eisen);
	const unlikely = bare('waarschijnlijk-niet');
	if (isComplete && isSettled(asked, NO)) return () => (isMeant() === NO ? notMeant : unlikely)[already.run()]!;
	const isEntitled = all(asked);

	const voorbehouden = inForceOf(r.voorbehouden);
	const isFree = isEvery(cellsOf(voorbehouden), NO);
	const hasOtherSum = isAny(
		cellsOf([...doelgroep, ...eisen, ...voorbehouden].filter(({ zonderBedrag }) => zonderBedrag)),
	);
	const bedrag = r.bedrag && isComplete ? build(r.bedrag.node, scope) : null;
	const per = r.bedrag?.eenheid.split('/')[1] as Per;
	const isCapped = r.discretionair === true || !isComplete;
	const [likely, perhaps] = [bare('waarschijnlijk'), bare('misschien')];

	return () => {
		const heeftAl = already.run();
		const meant = isMeant();
		if (meant === NO) return notMeant[heeftAl]!;
		const entitled = isEntitled();
		if (entitled === NO && isComplete) return unlikely[heeftAl]!;
		const isSure = !isCapped && meant === YES && entitled === YES && isFree();
		const withoutSum = (isSure ? likely : perhaps)[heeftAl]!;
		if (!bedrag || hasOtherSum()) return withoutSum;
		const marks = bedrag.run();
		const { lo: van, hi: tot } = bedrag;
		if (marks === 0 || isSilent(van, tot)) return withoutSum;
		const sum = { van, tot, per, verouderd: (marks & STALE) !== 0 };
		return { id: r.id, oordeel: withoutSum.oordeel, bedrag: sum, verouderd, heeftAl: withoutSum.heeftAl };
	};
}

const answerOf = (state: number): boolean | null => (state === YES ? true : state === NO ? false : null);

/** Without an amount there are only a few outcomes, each made once. */
const bareResults = (id: string, verouderd: boolean, oordeel: Oordeel): readonly SnelleBeoordeling[] =>
	[NO, YES, UNKNOWN].map((state) => Object.freeze({ id, oordeel, bedrag: null, verouderd, heeftAl: answerOf(state) }));
