/** One figure is another one: whatever reads it reads a try-out that says that it is one. */
import { treesOf } from '../kern/beoordeel.ts';
import type { Bereik } from '../kern/bereik.ts';
import type { Regelset } from '../kern/check.ts';
import type { Datum } from '../kern/datum.ts';
import { rowOn } from '../kern/evalueer.ts';
import { allNodes, type Eenheid, type Node, type Vindplaats } from '../kern/node.ts';
import type { Regeling } from '../kern/regeling.ts';
import { herschreven, herschrevenRoute } from './regelset.ts';
import { vervanger } from './vervang.ts';

type Norm = Extract<Node, { kind: 'norm' }>;

/** The ground of every figure that is tried out, so that nobody takes the outcome for the law. */
export const proefwaarde: Vindplaats = {
	titel: 'Proefwaarde: geen bron, alleen om te kijken wat er verandert',
	url: 'docs/adr/0024-afbouw-als-voorbeeld.md',
	datum: null,
};

/** Before every day that can be asked about. */
const altijdAl: Datum = '2000-01-01';
/** 500%: who types more meant per cent. */
const hoogsteFractie = 5;
const hoogsteGetal = 10_000_000;

export interface Normwijziging {
	readonly soort: 'norm';
	readonly id: string;
	readonly waarde: number;
	/** Only in these regelingen; left out: wherever the figure stands. */
	readonly regelingen?: readonly string[];
}

const isSingle = (node: Node): node is Norm => node.kind === 'norm';
const figuresOf = (r: Regeling): readonly Norm[] => [...new Set(treesOf(r).flatMap(allNodes))].filter(isSingle);

/** Throws where a regeling of that name is not there. */
export function regelingenMet(set: Regelset, ids?: readonly string[]): readonly Regeling[] {
	if (!ids) return set.regelingen;
	const onbekend = ids.filter((id) => !set.regelingen.some((r) => r.id === id));
	if (onbekend.length) throw new RangeError(`Wij kennen geen regeling met de naam "${onbekend.join('", "')}".`);
	return set.regelingen.filter(({ id }) => ids.includes(id));
}

function controleer({ id, waarde }: Normwijziging, eenheden: ReadonlySet<Eenheid>) {
	if (eenheden.size === 0)
		throw new RangeError(`Er is geen getal "${id}" dat wij in deze regelingen kunnen veranderen.`);
	if (eenheden.size > 1)
		throw new RangeError(`"${id}" is niet overal hetzelfde soort getal. Noem de regelingen waarin het verandert.`);
	const hoogste = eenheden.has('fractie') ? hoogsteFractie : hoogsteGetal;
	if (!(waarde >= 0 && waarde <= hoogste))
		throw new RangeError(
			eenheden.has('fractie')
				? `"${id}" moet een deel zijn van 0 tot ${hoogsteFractie}, bijvoorbeeld 1.3 voor 130%.`
				: `"${id}" moet een getal zijn van 0 tot ${hoogsteGetal}.`,
		);
}

/** Shared or not: every norm of that name in the regelingen becomes one and the same value for every day. */
export function metNorm(set: Regelset, wijziging: Normwijziging): Regelset {
	const geraakt = regelingenMet(set, wijziging.regelingen);
	const normen = geraakt.flatMap(figuresOf).filter(({ id }) => id === wijziging.id);
	controleer(wijziging, new Set(normen.map(({ eenheid }) => eenheid)));
	const herschrijf = vervanger((node) =>
		isSingle(node) && node.id === wijziging.id
			? { ...node, elk: null, rijen: [[altijdAl, wijziging.waarde, proefwaarde, 'eigen-keuze']] }
			: undefined,
	);
	return {
		...set,
		regelingen: set.regelingen.map((r) => (geraakt.includes(r) ? herschreven(r, herschrijf) : r)),
		routes: wijziging.regelingen ? set.routes : set.routes.map((route) => herschrevenRoute(route, herschrijf)),
	};
}

export interface WijzigbareNorm {
	readonly id: string;
	readonly eenheid: Eenheid;
	/** On the day that was asked about; a range where sources conflict, null where no source states it. */
	readonly waarde: number | Bereik | null;
	readonly regelingen: readonly string[];
}

/**
 * Every figure on which a class or an amount rests, in the order of the regelingen. One name stands here twice where
 * two gemeenten fill it in differently: name the regelingen to change only one of them.
 */
export function wijzigbareNormen(set: Regelset, peildatum: Datum): readonly WijzigbareNorm[] {
	const gevonden = new Map<string, WijzigbareNorm & { readonly regelingen: string[] }>();
	for (const r of set.regelingen) {
		for (const { id, eenheid, rijen } of figuresOf(r)) {
			const waarde = rowOn(rijen, peildatum)?.[1] ?? null;
			const sleutel = JSON.stringify([id, eenheid, waarde]);
			const een = gevonden.get(sleutel) ?? { id, eenheid, waarde, regelingen: [] };
			if (!een.regelingen.includes(r.id)) een.regelingen.push(r.id);
			gevonden.set(sleutel, een);
		}
	}
	return [...gevonden.values()];
}
