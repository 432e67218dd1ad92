import type { Bereik } from './bereik.ts';
import type { Datum, Periode, Termijn } from './datum.ts';

export type Eenheid =
	'euro' | 'euro/uur' | 'euro/maand' | 'euro/kwartaal' | 'euro/jaar' | 'euro/keer' | 'jaar' | 'aantal' | 'fractie';

/** The legal ground of a condition or a formula. */
export interface Bron {
	readonly wet: string;
	/** e.g. '2 lid 1'; empty where the source has no articles. */
	readonly artikel: string;
	readonly url: `https://${string}`;
}

/** Where a figure was found; a page of the project itself where the choice is ours. `datum`: the day, month or year for which the source states it; null when undated. */
export interface Vindplaats {
	readonly titel: string;
	readonly url: `https://${string}` | `docs/${string}`;
	readonly datum: string | null;
}

/** How sure we are of a row: read in the source, computed from it, looked for and not found, or a choice of ours. */
export type Zekerheid = 'gezien' | 'berekend' | 'niet-gevonden' | 'eigen-keuze';

/**
 * One line of a norm table: from which day, how much, found where, how sure.
 * A range: sources conflict, so below it is yes, above it is no, between is unknown.
 * null: no longer set from that day, or not found.
 */
export type NormRij<W> = readonly [vanaf: Datum, waarde: W | null, bron: Vindplaats, zekerheid: Zekerheid];

/** From which number on which value holds; the lowest first. */
export type Treden = readonly (readonly [vanaf: number, waarde: number])[];

export type Cellen = Readonly<Record<string, Readonly<Record<string, number>>>>;

export type Teken = '>=' | '<=' | '>' | '<';
/** Whether a sum rises or falls with an input; only then does a rough input give an exact range. */
export type Richting = 'stijgt' | 'daalt';
export type Formule = (invoer: never) => number;

interface Normtabel<W> {
	readonly id: string;
	readonly eenheid: Eenheid;
	/** null: policy that stands until it changes. */
	readonly elk: Termijn | null;
	readonly rijen: readonly NormRij<W>[];
}

/** What a tree is made of. Plain data: the evaluator, the questions, the explanation and the checks read the same nodes. */
export type Node =
	| { readonly kind: 'feit'; readonly soort: 'jaNee'; readonly id: string }
	| {
			readonly kind: 'feit';
			readonly soort: 'getal';
			readonly id: string;
			readonly eenheid: Eenheid;
			readonly domein: Bereik;
	  }
	| { readonly kind: 'feit'; readonly soort: 'keuze'; readonly id: string; readonly opties: readonly string[] }
	| { readonly kind: 'bevat'; readonly id: string; readonly opties: readonly string[] }
	| { readonly kind: 'isGeschat' | 'isBeantwoord' | 'isWeetNiet'; readonly id: string }
	| { readonly kind: 'isBegin'; readonly van: Periode }
	| { readonly kind: 'isGevonden'; readonly norm: Node }
	| { readonly kind: 'antwoordOf'; readonly feit: Node; readonly anders: Node }
	| { readonly kind: 'onbepaald'; readonly reden: string }
	| { readonly kind: 'vast'; readonly waarde: boolean | number }
	| ({ readonly kind: 'norm' } & Normtabel<number | Bereik>)
	| ({ readonly kind: 'staffel'; readonly getal: Node } & Normtabel<Treden>)
	| ({ readonly kind: 'tabel'; readonly rij: Node; readonly kolom: Node } & Normtabel<Cellen>)
	| { readonly kind: 'isEen'; readonly keuze: Node; readonly opties: readonly string[] }
	| {
			readonly kind: 'vergelijking';
			readonly teken: Teken;
			readonly links: Node;
			readonly rechts: Node;
			readonly geld: boolean;
	  }
	| { readonly kind: 'alle' | 'minstensEen'; readonly delen: readonly Node[] }
	| { readonly kind: 'niet'; readonly deel: Node }
	| { readonly kind: 'indien'; readonly als: Node; readonly dan: Node; readonly anders: Node }
	| {
			readonly kind: 'kies';
			readonly gevallen: readonly (readonly [als: Node, optie: string])[];
			readonly anders: string;
	  }
	| { readonly kind: 'tussen'; readonly van: Node; readonly tot: Node }
	| {
			readonly kind: 'leden';
			readonly hoe: 'bestaat' | 'aantal' | 'som' | 'hoogste';
			readonly lijst: string;
			readonly hoogstens: number;
			readonly waarvoor: Node;
			/** Only of 'hoogste': by what the highest is chosen; the next one settles a draw. */
			readonly rang: readonly Node[];
	  }
	| {
			readonly kind: 'berekening';
			readonly eenheid: Eenheid;
			readonly invoer: Readonly<Record<string, Node>>;
			readonly richting: Readonly<Record<string, Richting | undefined>>;
			readonly formule: Formule;
			readonly bron: Bron;
	  }
	| {
			readonly kind: 'begrip';
			readonly id: string;
			/** null: a condition. */
			readonly eenheid: Eenheid | null;
			readonly bron: Bron;
			readonly inhoud: Node;
			readonly interpretatie: string | null;
	  };

export type NormNode = Extract<Node, { kind: 'norm' | 'tabel' | 'staffel' }>;
/** Holds figures, each with its source. */
export const isNorm = (node: Node): node is NormNode =>
	node.kind === 'norm' || node.kind === 'tabel' || node.kind === 'staffel';

/** The nodes directly below this one. */
export function onderdelen(node: Node): readonly Node[] {
	switch (node.kind) {
		case 'feit':
		case 'bevat':
		case 'isGeschat':
		case 'isBeantwoord':
		case 'isWeetNiet':
		case 'isBegin':
		case 'onbepaald':
		case 'vast':
		case 'norm':
			return [];
		case 'isGevonden':
			return [node.norm];
		case 'antwoordOf':
			return [node.feit, node.anders];
		case 'staffel':
			return [node.getal];
		case 'tabel':
			return [node.rij, node.kolom];
		case 'isEen':
			return [node.keuze];
		case 'vergelijking':
			return [node.links, node.rechts];
		case 'alle':
		case 'minstensEen':
			return node.delen;
		case 'niet':
			return [node.deel];
		case 'indien':
			return [node.als, node.dan, node.anders];
		case 'kies':
			return node.gevallen.map(([als]) => als);
		case 'tussen':
			return [node.van, node.tot];
		case 'leden':
			return [node.waarvoor, ...node.rang];
		case 'berekening':
			return Object.values(node.invoer);
		case 'begrip':
			return [node.inhoud];
	}
}

/** A node and all that lies below it, each once. @param seen what was found before; more is added to it */
export function collect(node: Node, below: (node: Node) => readonly Node[], seen = new Set<Node>()): Set<Node> {
	if (!seen.has(node)) {
		seen.add(node);
		below(node).forEach((deel) => collect(deel, below, seen));
	}
	return seen;
}

const whole = new WeakMap<Node, readonly Node[]>();

/** The whole tree, each node once, for documentation and checks. */
export function allNodes(node: Node): readonly Node[] {
	const known = whole.get(node);
	if (known) return known;
	const nodes = [...collect(node, onderdelen)];
	whole.set(node, nodes);
	return nodes;
}
