/** The vocabulary in which rules are written: facts, norms and concepts, combined into typed trees. */
import type { Bereik } from './bereik.ts';
import type { Periode, Termijn } from './datum.ts';
import type { Bron, Cellen, Eenheid, Formule, Node, NormRij, Richting, Teken, Treden } from './node.ts';

export class JaNee {
	declare readonly waarde: boolean;
	constructor(readonly node: Node) {}
}

export class Keuze<O extends string> {
	declare readonly waarde: O;
	constructor(
		readonly node: Node,
		readonly opties: readonly O[],
	) {}
	is(...opties: readonly O[]) {
		return new JaNee({ kind: 'isEen', keuze: this.node, opties });
	}
}

/** Several options at once, such as the sources of income. */
export class Verzameling<O extends string> {
	declare readonly waarde: readonly O[];
	constructor(
		readonly id: string,
		readonly opties: readonly O[],
	) {}
	/** There is an answer other than "weet ik niet"; for a question that is only asked of some. */
	isBeantwoord() {
		return new JaNee({ kind: 'isBeantwoord', id: this.id });
	}
	/** At least one of these was chosen. */
	bevat(...opties: readonly O[]): JaNee {
		return new JaNee({ kind: 'bevat', id: this.id, opties });
	}
	/** Something else than these was chosen. */
	bevatAnderDan(...opties: readonly O[]) {
		return this.bevat(...this.opties.filter((optie) => !opties.includes(optie)));
	}
}

export class Getal<E extends Eenheid> {
	declare readonly waarde: number;
	constructor(
		readonly node: Node,
		readonly eenheid: E,
	) {}
	isMinstens(grens: Getal<E>) {
		return this.#vergelijk('>=', grens);
	}
	isHoogstens(grens: Getal<E>) {
		return this.#vergelijk('<=', grens);
	}
	isMeerDan(grens: Getal<E>) {
		return this.#vergelijk('>', grens);
	}
	isMinderDan(grens: Getal<E>) {
		return this.#vergelijk('<', grens);
	}
	#vergelijk(teken: Teken, grens: Getal<E>) {
		const geld = this.eenheid.startsWith('euro');
		return new JaNee({ kind: 'vergelijking', teken, links: this.node, rechts: grens.node, geld });
	}
}

export type Uitdrukking = JaNee | Keuze<string> | Getal<Eenheid>;
type Lid = Readonly<Record<string, Uitdrukking>>;

/** Children, household members: each member has the same facts. */
export class Lijst<L extends Lid> {
	declare readonly waarde: readonly { readonly [F in keyof L]?: L[F]['waarde'] | null }[];
	constructor(
		readonly id: string,
		readonly lid: L,
		readonly hoogstens: number,
	) {}
	aantalWaarvoor(eis: (lid: L) => JaNee) {
		return new Getal(this.#leden('aantal', eis(this.lid).node), 'aantal');
	}
	heeftEen(eis: (lid: L) => JaNee) {
		return new JaNee(this.#leden('bestaat', eis(this.lid).node));
	}
	somVan<E extends Eenheid>(bedrag: (lid: L) => Getal<E>) {
		const { node, eenheid } = bedrag(this.lid);
		return new Getal(this.#leden('som', node), eenheid);
	}
	/** Of the member that has the highest of `rang` (a draw: the highest of the next one). Nothing without members. */
	vanHoogste<E extends Eenheid>(rang: (lid: L) => readonly Getal<Eenheid>[], bedrag: (lid: L) => Getal<E>) {
		const { node, eenheid } = bedrag(this.lid);
		return new Getal(this.#leden('hoogste', node, nodes(rang(this.lid))), eenheid);
	}
	#leden(hoe: 'bestaat' | 'aantal' | 'som' | 'hoogste', waarvoor: Node, rang: readonly Node[] = []): Node {
		return { kind: 'leden', hoe, lijst: this.id, hoogstens: this.hoogstens, waarvoor, rang };
	}
}

/** Facts: what a person can tell us. An unknown number may be anything in its `domein`. */
export const feit = {
	jaNee: (id: string) => new JaNee({ kind: 'feit', soort: 'jaNee', id }),
	getal: <E extends Eenheid>(id: string, eenheid: E, domein: Bereik) =>
		new Getal({ kind: 'feit', soort: 'getal', id, eenheid, domein }, eenheid),
	keuze: <const O extends string>(id: string, opties: readonly O[]) =>
		new Keuze<O>({ kind: 'feit', soort: 'keuze', id, opties }, opties),
	verzameling: <const O extends string>(id: string, opties: readonly O[]) => new Verzameling<O>(id, opties),
	lijst: <L extends Lid>(id: string, lid: L, hoogstens: number) => new Lijst(id, lid, hoogstens),
};

/** True while the number is not known to the cent: a range, "weet ik niet" or not yet answered. */
export const isGeschat = (getal: Getal<Eenheid>) => {
	if (getal.node.kind !== 'feit') throw new TypeError('isGeschat looks at an answer');
	return new JaNee({ kind: 'isGeschat', id: getal.node.id });
};

/** There is an answer other than "weet ik niet", rough or exact. */
export const isBeantwoord = ({ node }: Uitdrukking) => {
	if (node.kind !== 'feit') throw new TypeError('isBeantwoord looks at an answer');
	return new JaNee({ kind: 'isBeantwoord', id: node.id });
};

/** Somebody was asked and said "weet ik niet". */
export const isWeetNiet = ({ node }: Uitdrukking) => {
	if (node.kind !== 'feit') throw new TypeError('isWeetNiet looks at an answer');
	return new JaNee({ kind: 'isWeetNiet', id: node.id });
};

/** The answer; while there is none, what it is taken for. The question stays open as long as that decides nothing. */
export function antwoordOf<E extends Eenheid>(feit: Getal<E>, anders: Getal<NoInfer<E>>): Getal<E>;
export function antwoordOf(feit: JaNee, anders: JaNee): JaNee;
export function antwoordOf(feit: JaNee | Getal<Eenheid>, anders: JaNee | Getal<Eenheid>) {
	if (feit.node.kind !== 'feit') throw new TypeError('antwoordOf looks at an answer');
	const node: Node = { kind: 'antwoordOf', feit: feit.node, anders: anders.node };
	return feit instanceof Getal ? new Getal(node, feit.eenheid) : new JaNee(node);
}

/** The law looks at this very day: the first one of the period. */
export const isBegin = (van: Periode) => new JaNee({ kind: 'isBegin', van });

/** A source names the norm for the day. */
export const isGevonden = ({ node }: Getal<Eenheid>) => {
	if (node.kind !== 'norm') throw new TypeError('isGevonden looks at a norm');
	return new JaNee({ kind: 'isGevonden', norm: node });
};

/** Nobody but the gemeente can say; `reden` has a text. Neither true nor false, whatever is answered. */
export const onbepaald = (reden: string) => new JaNee({ kind: 'onbepaald', reden });
export const altijd = new JaNee({ kind: 'vast', waarde: true });
export const nooit = new JaNee({ kind: 'vast', waarde: false });

/** Policy that stands until it changes: a percentage, an age, a term. Rows newest first. */
export const norm = <E extends Eenheid>(id: string, eenheid: E, rijen: readonly NormRij<number | Bereik>[]) =>
	new Getal({ kind: 'norm', id, eenheid, elk: null, rijen }, eenheid);

/** An indexed amount that is set anew every year or half-year. Rows newest first. */
export const jaarnorm = <E extends Eenheid>(
	id: string,
	eenheid: E,
	elk: Termijn,
	rijen: readonly NormRij<number | Bereik>[],
) => new Getal({ kind: 'norm', id, eenheid, elk, rijen }, eenheid);

/** A table by two keys, set anew every year or half-year. Every row and column needs its cell. */
export const normtabel = <E extends Eenheid, R extends string, K extends string>(
	id: string,
	eenheid: E,
	elk: Termijn,
	sleutels: { readonly rij: Keuze<R>; readonly kolom: Keuze<K> },
	rijen: readonly NormRij<Readonly<Record<R, Readonly<Record<K, number>>>>>[],
) =>
	new Getal(
		{
			kind: 'tabel',
			id,
			eenheid,
			elk,
			rij: sleutels.rij.node,
			kolom: sleutels.kolom.node,
			rijen: rijen as readonly NormRij<Cellen>[],
		},
		eenheid,
	);

/** A value by steps of a number, set anew every year or half-year: `[vanaf, waarde]`, lowest step first. */
export const normstaffel = <E extends Eenheid>(
	id: string,
	eenheid: E,
	elk: Termijn,
	getal: Getal<Eenheid>,
	rijen: readonly NormRij<Treden>[],
) => new Getal({ kind: 'staffel', id, eenheid, elk, getal: getal.node, rijen }, eenheid);

const nodes = (delen: readonly Uitdrukking[]) => delen.map((deel) => deel.node);
export const alle = (...delen: readonly JaNee[]) => new JaNee({ kind: 'alle', delen: nodes(delen) });
export const minstensEen = (...delen: readonly JaNee[]) => new JaNee({ kind: 'minstensEen', delen: nodes(delen) });
export const niet = (deel: JaNee) => new JaNee({ kind: 'niet', deel: deel.node });
/** No upper end: whatever it may be. */
export const onbegrensd = <E extends Eenheid>(eenheid: E) => new Getal({ kind: 'vast', waarde: Infinity }, eenheid);
export const geen = <E extends Eenheid>(eenheid: E) => new Getal({ kind: 'vast', waarde: 0 }, eenheid);

/** One of two values; while the condition is unknown it may be either. */
export function indien<E extends Eenheid>(als: JaNee, dan: Getal<E>, anders: Getal<NoInfer<E>>): Getal<E>;
export function indien(als: JaNee, dan: JaNee, anders: JaNee): JaNee;
export function indien(als: JaNee, dan: JaNee | Getal<Eenheid>, anders: JaNee | Getal<Eenheid>) {
	const node: Node = { kind: 'indien', als: als.node, dan: dan.node, anders: anders.node };
	return dan instanceof Getal ? new Getal(node, dan.eenheid) : new JaNee(node);
}

/** The option of the first case that holds, else `anders`. */
export const kies = <const O extends string>(gevallen: readonly (readonly [JaNee, O])[], anders: O) =>
	new Keuze<O>({ kind: 'kies', gevallen: gevallen.map(([als, optie]) => [als.node, optie] as const), anders }, [
		...gevallen.map(([, optie]) => optie),
		anders,
	]);

/** Somewhere between two numbers: a margin, or two norms of which nobody knows which one holds. */
export const tussen = <E extends Eenheid>(van: Getal<E>, tot: Getal<NoInfer<E>>) =>
	new Getal({ kind: 'tussen', van: van.node, tot: tot.node }, van.eenheid);

type Getallen = Readonly<Record<string, Getal<Eenheid>>>;
type Invoer<I> = { readonly [K in keyof I]: number };

/**
 * Arithmetic stays TypeScript; the inputs are declared, so what is unknown, asked and explained is still known.
 * @param richting for each input whether the result rises or falls with it. An input left out: a rough value makes
 * the result unknown. A test proves every declaration over a grid.
 */
export function bereken<E extends Eenheid, I extends Getallen>(
	eenheid: E,
	invoer: I,
	richting: { readonly [K in keyof I]?: Richting },
	formule: (invoer: Invoer<I>) => number,
	bron: Bron,
) {
	const delen = Object.fromEntries(Object.entries(invoer).map(([naam, deel]) => [naam, deel.node]));
	return new Getal(
		{
			kind: 'berekening',
			eenheid,
			invoer: delen,
			richting: richting as Record<string, Richting>,
			formule: formule as Formule,
			bron,
		},
		eenheid,
	);
}

const tel = (delen: Readonly<Record<string, number>>) => {
	let totaal = 0;
	for (const naam in delen) totaal += delen[naam]!;
	return totaal;
};

/** All of them together. */
export const som = <E extends Eenheid>(bron: Bron, eerste: Getal<E>, ...rest: readonly Getal<E>[]) => {
	const invoer = Object.fromEntries([eerste, ...rest].map((deel, i) => [`deel${i + 1}`, deel]));
	const richting = Object.fromEntries(Object.keys(invoer).map((naam) => [naam, 'stijgt' as const]));
	return bereken<E, Readonly<Record<string, Getal<Eenheid>>>>(eerste.eenheid, invoer, richting, tel, bron);
};

/** A legal concept with a name; `interpretatie`: a choice we made, shown to who reads the rule. */
export function begrip<U extends JaNee | Getal<Eenheid>>(
	id: string,
	bron: Bron,
	inhoud: U,
	interpretatie: string | null = null,
): U {
	const eenheid = inhoud instanceof Getal ? inhoud.eenheid : null;
	const node: Node = { kind: 'begrip', id, eenheid, bron, inhoud: inhoud.node, interpretatie };
	return (inhoud instanceof JaNee ? new JaNee(node) : new Getal(node, inhoud.eenheid)) as U;
}

/** A plain number that is no norm: a count, a factor that arithmetic itself prescribes. */
export const vast = (getal: number) => new Getal({ kind: 'vast', waarde: getal }, 'aantal');
