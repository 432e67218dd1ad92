/** What a test reads of the rules: what it does not read, or reads no differently, it cannot notice. */
import type { Plugin } from 'vite';
import type { Datum } from '../../rules/kern/datum.ts';
import type { Antwoorden, Read, Result } from '../../rules/kern/evalueer.ts';
import type { Node } from '../../rules/kern/node.ts';

/** One household on one day, and every node that was read for it: the parts before the whole. */
export interface Lezer {
	readonly gezien: ReadonlyMap<Node, Result>;
	readonly lees: (part: Read, node: Node) => Result;
}

export interface Gelezen {
	readonly lezers: readonly Lezer[];
	/** The days on which rows of figures were looked up; null: the rows themselves were looked at. */
	readonly rijen: ReadonlyMap<object, ReadonlySet<Datum | null>>;
	readonly regelingen: ReadonlySet<object>;
}

type LeesMet = (part: Read, node: Node, antwoorden: Antwoorden, peildatum: Datum) => Result;

const sleutel = '__kijkgat';
type Houder = Record<typeof sleutel, object | undefined>;

/** @returns what was read while it ran */
export async function watLeest(doe: () => unknown): Promise<Gelezen> {
	const lezers: (Lezer & { readonly dag: Datum })[] = [];
	const rijen = new Map<object, Set<Datum | null>>();
	const regelingen = new Set<object>();
	const houder = globalThis as unknown as Houder;
	houder[sleutel] = {
		rijen: (welke: object, dag: Datum | null) => rijen.set(welke, (rijen.get(welke) ?? new Set()).add(dag)),
		regeling: (r: object) => regelingen.add(r),
		lezer: (gezien: Map<Node, Result>, antwoorden: Antwoorden, dag: Datum, met: LeesMet) =>
			lezers.push({ gezien, dag, lees: (part, node) => met(part, node, antwoorden, dag) }),
	};
	try {
		await doe();
	} finally {
		houder[sleutel] = undefined;
	}
	for (const { gezien, dag } of lezers)
		for (const node of gezien.keys())
			if ('rijen' in node) rijen.set(node.rijen, (rijen.get(node.rijen) ?? new Set()).add(dag));
	return { lezers, rijen, regelingen };
}

const meld = (wat: string) => `globalThis.${sleutel}?.${wat};`;

/** After which line of the kernel what is told. */
const plaatsen: Readonly<Record<string, readonly [na: string, meldt: string]>> = {
	'rules/kern/evalueer.ts': [
		'const seen = new Map<Node, Result>();',
		meld('lezer(seen, antwoorden, peildatum, evaluateWith)'),
	],
	'rules/kern/beoordeel.ts': [
		'const used = normsOf(r);',
		`${meld('regeling(r)')} for (const { rijen } of used) ${meld('rijen(rijen, peildatum)')}`,
	],
	'rules/kern/termijn.ts': [
		'function lees({ node }: Aantal, peildatum: Datum) {',
		`if ('rijen' in node) ${meld('rijen(node.rijen, peildatum)')}`,
	],
	'rules/kern/node.ts': [
		'export const isNorm = (node: Node): node is NormNode =>',
		`('rijen' in node ? globalThis.${sleutel}?.rijen(node.rijen, null) : null, false) ||`,
	],
};

/** Whoever looks up a row tells so, also outside a tree. */
const zoekt = '=> rijen.find(([vanaf]) => vanaf <= peildatum)';
const meldtZoeken = zoekt.replace('rijen', `(globalThis.${sleutel}?.rijen(rijen, peildatum), rijen)`);

/** Only in the run that measures: the kernel itself knows nothing of it. */
export const kijkgaten: Plugin = {
	name: 'kijkgaten',
	enforce: 'pre',
	transform(code, id) {
		const [, bestand = ''] = /(rules\/kern\/\w+\.ts)$/.exec(id) ?? [];
		const plaats = plaatsen[bestand];
		if (!plaats) return null;
		const [na, meldt] = plaats;
		if (code.split(na).length !== 2) throw new Error(`${bestand} heeft niet één keer: ${na}`);
		return code.replace(na, () => `${na} ${meldt}`).replace(zoekt, () => meldtZoeken);
	},
};
