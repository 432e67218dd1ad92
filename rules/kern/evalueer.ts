/** Reads a tree against the answers: three values for conditions, ranges for numbers, sets for choices. */
import { centen, exact, isExact, omvat, type Bereik } from './bereik.ts';
import { beginVanTermijn, isBegin, type Datum, type Termijn } from './datum.ts';
import { isNorm, type Node, type NormRij, type Teken, type Treden } from './node.ts';

/** Answers by the id of the fact. Absent: not asked yet. null: "weet ik niet". Both are unknown. */
export type Antwoorden = Readonly<Record<string, unknown>>;

/** A condition, a number, or the options that are still possible; undefined while nothing can be said. */
export type Value = boolean | Bereik | readonly string[] | undefined;

export interface Result {
	readonly node: Node;
	readonly value: Value;
	/** The facts whose answer can yet change the value, as paths: 'inkomen', 'kinderen.0.school'. */
	readonly open: readonly string[];
	/** A jaarnorm was read that has no row for its own period: the first day of the row that was read instead. */
	readonly stale: Datum | null;
	readonly parts: readonly Result[];
}

const isBereik = (value: Value): value is Bereik => typeof value === 'object' && !Array.isArray(value);

/** Nothing in the open answers can change this any more. */
export const isDecided = (value: Value): boolean =>
	value !== undefined && (isBereik(value) ? isExact(value) : !Array.isArray(value) || value.length === 1);

/** Unknown, and no answer can settle it: no source, an outdated norm, or somebody else decides. */
export const isForeverUnknown = ({ value, open }: Result) => value === undefined && open.length === 0;

const unique = (paths: readonly string[]) => [...new Set(paths)];

export type Read = (node: Node) => Result;

/**
 * A reader of trees for one household on one day; what two trees share is read once.
 * @param antwoorden answers as the contract has them
 * @param peildatum the day on which the law is read
 */
export function reader(antwoorden: Antwoorden, peildatum: Datum): Read {
	const seen = new Map<Node, Result>();
	return function read(node) {
		const known = seen.get(node);
		if (known) return known;
		const result = evaluateWith(read, node, antwoorden, peildatum);
		seen.set(node, result);
		return result;
	};
}

/** Reads a single tree. */
export const evaluate = (node: Node, antwoorden: Antwoorden, peildatum: Datum) => reader(antwoorden, peildatum)(node);

function evaluateWith(part: Read, node: Node, antwoorden: Antwoorden, peildatum: Datum): Result {
	switch (node.kind) {
		case 'feit':
			return leaf(factValue(node, antwoorden[node.id]), [node.id]);
		case 'bevat': {
			const chosen = antwoorden[node.id];
			return leaf(Array.isArray(chosen) ? node.opties.some((optie) => chosen.includes(optie)) : undefined, [node.id]);
		}
		case 'isGeschat':
			return leaf(typeof antwoorden[node.id] !== 'number');
		case 'isBeantwoord':
			return leaf((antwoorden[node.id] ?? null) !== null);
		case 'isWeetNiet':
			return leaf(antwoorden[node.id] === null);
		case 'isBegin':
			return leaf(isBegin(peildatum, node.van));
		case 'isGevonden':
			return leaf(isNorm(node.norm) && rowOn<unknown>(node.norm.rijen, peildatum)?.[1] != null);
		case 'antwoordOf':
			return answerOr(part(node.feit), node.anders);
		case 'onbepaald':
			return leaf(undefined);
		case 'vast':
			return leaf(typeof node.waarde === 'number' ? exact(node.waarde) : node.waarde);
		case 'norm':
			return norm(node);
		case 'staffel':
			return steps(node);
		case 'tabel':
			return table(node);
		case 'isEen': {
			const keuze = part(node.keuze);
			return whole(isOneOf(keuze.value as readonly string[] | undefined, node.opties), [keuze]);
		}
		case 'vergelijking': {
			const parts = [part(node.links), part(node.rechts)];
			return parts.some((deel) => deel.stale)
				? { ...leaf(undefined), parts }
				: whole(compare(parts, node.teken, node.geld), parts);
		}
		case 'alle':
			return kleene(node.delen.map(part), false);
		case 'minstensEen':
			return kleene(node.delen.map(part), true);
		case 'niet': {
			const deel = part(node.deel);
			return whole(deel.value === undefined ? undefined : !deel.value, [deel]);
		}
		case 'indien':
			return choice(part(node.als), node.dan, node.anders);
		case 'kies':
			return options(node);
		case 'tussen': {
			const parts = [part(node.van), part(node.tot)];
			const [van, tot] = parts.map((deel) => deel.value as Bereik | undefined);
			return whole(van && tot && { van: van.van, tot: tot.tot }, parts);
		}
		case 'leden':
			return members(node);
		case 'berekening':
			return formula(node);
		case 'begrip': {
			const inhoud = part(node.inhoud);
			return whole(inhoud.value, [inhoud]);
		}
	}

	function leaf(value: Value, open: readonly string[] = [], stale: Datum | null = null): Result {
		return { node, value, open: isDecided(value) ? [] : open, stale, parts: [] };
	}

	/** Made of all its parts: one that no answer can settle leaves the whole unsettled. */
	function whole(value: Value, parts: readonly Result[]): Result {
		const settled = isDecided(value) || (value === undefined && parts.some(isForeverUnknown));
		const open = settled ? [] : unique(parts.flatMap((deel) => deel.open));
		return { node, value, open, stale: oldest(parts), parts };
	}

	/** Any part can still settle it, also beside one that nobody can. */
	function loose(value: Value, parts: readonly Result[]): Result {
		const open = isDecided(value) ? [] : unique(parts.flatMap((deel) => deel.open));
		return { node, value, open, stale: oldest(parts), parts };
	}

	function norm({ rijen, elk }: Extract<Node, { kind: 'norm' }>) {
		const rij = rowOn(rijen, peildatum);
		const value = rij?.[1] ?? undefined;
		return leaf(typeof value === 'number' ? exact(value) : value, [], staleSince(rij, elk, peildatum));
	}

	/** The answer where there is one; what it is taken for meanwhile stays open to it. */
	function answerOr(feit: Result, anders: Node): Result {
		const { id } = feit.node as Extract<Node, { kind: 'feit' }>;
		if ((antwoorden[id] ?? null) !== null) return whole(feit.value, [feit]);
		const instead = part(anders);
		const open = isDecided(instead.value) ? [] : unique([id, ...instead.open]);
		return { node, value: instead.value, open, stale: instead.stale, parts: [instead] };
	}

	/** The range over every step that the number can still be on. */
	function steps({ rijen, elk, getal }: Extract<Node, { kind: 'staffel' }>): Result {
		const deel = part(getal);
		const rij = rowOn(rijen, peildatum);
		const bereik = deel.value as Bereik | undefined;
		const value = rij?.[1] && bereik ? omvat(stepsWithin(rij[1], bereik).map(exact)) : undefined;
		return { ...whole(value, [deel]), stale: staleSince(rij, elk, peildatum) };
	}

	/** The range over every cell that the two keys can still point at. */
	function table({ rijen, elk, rij: row, kolom }: Extract<Node, { kind: 'tabel' }>): Result {
		const parts = [part(row), part(kolom)];
		const [rows, columns] = parts.map((deel) => deel.value as readonly string[]);
		const rij = rowOn(rijen, peildatum);
		const cells = rij?.[1] ? rows!.flatMap((r) => columns!.map((k) => rij[1]![r]?.[k])) : [undefined];
		const known = cells.filter((cell) => cell !== undefined);
		const value = known.length === cells.length ? omvat(known.map(exact)) : undefined;
		return { ...whole(value, parts), stale: staleSince(rij, elk, peildatum) };
	}

	/** Kleene logic: one decisive part settles the whole, whatever else is unknown. */
	function kleene(parts: readonly Result[], decisive: boolean): Result {
		if (parts.some((deel) => deel.value === decisive)) return whole(decisive, parts);
		return loose(parts.some((deel) => deel.value === undefined) ? undefined : !decisive, parts);
	}

	function choice(als: Result, dan: Node, anders: Node): Result {
		if (als.value !== undefined) {
			const branch = part(als.value ? dan : anders);
			return { ...whole(branch.value, [als, branch]), stale: branch.stale };
		}
		const branches = [part(dan), part(anders)];
		return loose(either(branches.map((branch) => branch.value)), [als, ...branches]);
	}

	function options({ gevallen, anders }: Extract<Node, { kind: 'kies' }>): Result {
		const possible: string[] = [];
		const parts: Result[] = [];
		for (const [als, optie] of gevallen) {
			const test = part(als);
			parts.push(test);
			if (test.value !== false) possible.push(optie);
			if (test.value === true) return whole(unique(possible), parts);
		}
		return whole(unique([...possible, anders]), parts);
	}

	/** Every member is judged with its own answers on top of the household's. */
	function members({ lijst, hoe, hoogstens, waarvoor, rang }: Extract<Node, { kind: 'leden' }>): Result {
		const list = antwoorden[lijst];
		if (!Array.isArray(list)) {
			const { value, stale } = part(waarvoor);
			return leaf(ofUnknownMembers(hoe, hoogstens, value), [lijst], stale);
		}
		const readMembers = list.map((lid: object, i) => {
			const read = reader({ ...antwoorden, ...factsOf(lijst, lid) }, peildatum);
			return (inside: Node): Result => {
				const result = read(inside);
				return { ...result, open: result.open.map((path) => path.replace(`${lijst}.`, `${lijst}.${i}.`)) };
			};
		});
		const parts = readMembers.map((read) => read(waarvoor));
		if (hoe === 'bestaat') return kleene(parts, true);
		if (hoe !== 'hoogste') return whole(hoe === 'aantal' ? count(parts) : sum(parts), parts);
		const ranks = readMembers.map((read) => rang.map(read));
		return whole(highest(parts, ranks), [...parts, ...ranks.flat()]);
	}

	/** At the ends of the inputs the formula gives the ends of the result. */
	function formula({ invoer, richting, formule }: Extract<Node, { kind: 'berekening' }>): Result {
		const names = Object.keys(invoer);
		const parts = names.map((naam) => part(invoer[naam]!));
		const ranges = parts.map((deel) => deel.value as Bereik | undefined);
		const computable = names.every((naam, i) => ranges[i] && (isExact(ranges[i]) || richting[naam]));
		const at = (end: 'van' | 'tot') => {
			const ends = names.map((naam, i) => {
				const rising = richting[naam] !== 'daalt';
				return [naam, ranges[i]![rising === (end === 'van') ? 'van' : 'tot']];
			});
			return formule(Object.fromEntries(ends) as never);
		};
		return whole(computable ? { van: at('van'), tot: at('tot') } : undefined, parts);
	}
}

/** The answers of one member by the id of the fact; those inside an object have its name before theirs. */
function factsOf(lijst: string, lid: object): Antwoorden {
	const own = Object.entries(lid as Antwoorden).map(([id, answer]) =>
		typeof answer === 'object' && answer !== null ? factsOf(`${lijst}.${id}`, answer) : { [`${lijst}.${id}`]: answer },
	);
	return Object.assign({}, ...own) as Antwoorden;
}

/** The value of the member that comes first; of all of them while nobody knows which one that is. */
function highest(values: readonly Result[], ranks: readonly (readonly Result[])[]): Value {
	const ranges = values.map(({ value }) => value as Bereik | undefined);
	if (!ranges.length) return exact(0);
	if (ranges.some((bereik) => !bereik)) return undefined;
	if (!ranks.flat().every(({ value }) => isDecided(value))) return omvat(ranges as Bereik[]);
	const order = ranks.map((own) => own.map(({ value }) => (value as Bereik).van));
	const first = order.reduce((best, own, i) => (isBefore(own, order[best]!) ? i : best), 0);
	return ranges[first];
}

const isBefore = (a: readonly number[], b: readonly number[]) => {
	const i = a.findIndex((getal, at) => getal !== b[at]);
	// A draw: nowhere, so nothing is more than nothing.
	return a[i]! > b[i]!;
};

/** The values from the step of the lowest number to that of the highest. */
const stepsWithin = (treden: Treden, { van, tot }: Bereik): readonly number[] =>
	treden.flatMap(([vanaf, waarde], i) => (vanaf <= tot && (treden[i + 1]?.[0] ?? Infinity) > van ? [waarde] : []));

/** What the answer to one fact says. */
function factValue(node: Extract<Node, { kind: 'feit' }>, answer: unknown): Value {
	if (node.soort === 'jaNee') return typeof answer === 'boolean' ? answer : undefined;
	if (node.soort === 'keuze')
		return typeof answer === 'string' ? [answer] : node.opties.length ? node.opties : undefined;
	if (typeof answer === 'number') return exact(answer);
	if (typeof answer !== 'object' || answer === null) return node.domein;
	const { van, tot } = answer as Partial<Bereik>;
	return { van: van ?? node.domein.van, tot: tot ?? Math.max(van ?? 0, node.domein.tot) };
}

/** Rows are newest first. */
export const rowOn = <W>(rijen: readonly NormRij<W>[], peildatum: Datum) => rijen.find(([vanaf]) => vanaf <= peildatum);

/** The first day of the row of a jaarnorm, where that row is of an earlier period than the peildatum. */
export const staleSince = (rij: NormRij<unknown> | undefined, elk: Termijn | null, peildatum: Datum): Datum | null =>
	rij && elk && rij[0] < beginVanTermijn(peildatum, elk) ? rij[0] : null;

const oldest = (parts: readonly Result[]): Datum | null =>
	parts.flatMap(({ stale }) => (stale ? [stale] : [])).sort()[0] ?? null;

function isOneOf(possible: readonly string[] | undefined, wanted: readonly string[]) {
	if (!possible) return undefined;
	const hits = possible.filter((optie) => wanted.includes(optie)).length;
	if (hits === 0) return false;
	return hits === possible.length ? true : undefined;
}

/** Money is compared in whole cents. */
function compare(parts: readonly Result[], teken: Teken, geld: boolean): boolean | undefined {
	const [links, rechts] = parts.map((deel) => deel.value as Bereik | undefined);
	if (!links || !rechts) return undefined;
	const round = geld ? centen : (getal: number) => getal;
	const [a, b] = [links, rechts].map(({ van, tot }) => ({ van: round(van), tot: round(tot) })) as [Bereik, Bereik];
	if (teken === '>=') return atMost(b, a);
	if (teken === '<=') return atMost(a, b);
	return teken === '>' ? less(b, a) : less(a, b);
}

const atMost = (a: Bereik, b: Bereik) => (a.tot <= b.van ? true : a.van > b.tot ? false : undefined);
const less = (a: Bereik, b: Bereik) => (a.tot < b.van ? true : a.van >= b.tot ? false : undefined);

/** What two branches have in common while nobody knows which one is taken. */
function either(values: readonly Value[]): Value {
	if (values.every(isBereik)) return omvat(values);
	return values.every((value) => value === values[0]) ? values[0] : undefined;
}

function count(parts: readonly Result[]): Bereik {
	const van = parts.filter((deel) => deel.value === true).length;
	return { van, tot: van + parts.filter((deel) => deel.value === undefined).length };
}

function sum(parts: readonly Result[]): Value {
	const ranges = parts.map((deel) => deel.value as Bereik | undefined);
	if (ranges.some((bereik) => !bereik)) return undefined;
	const total = (end: 'van' | 'tot') => ranges.reduce((som, bereik) => som + bereik![end], 0);
	return { van: total('van'), tot: total('tot') };
}

/** Without the members there is no sum to speak of; a count lies between none and the most there can be. */
function ofUnknownMembers(hoe: 'bestaat' | 'aantal' | 'som' | 'hoogste', hoogstens: number, one: Value): Value {
	if (hoe === 'bestaat') return one === false ? false : undefined;
	return hoe === 'aantal' ? { van: 0, tot: one === false ? 0 : hoogstens } : undefined;
}
