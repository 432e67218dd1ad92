/** Every mutant of every published rule: of the trees, their figures and the regelingen around them. */
import { eerstePeildatum, gemeenteIds, laadGemeente, laadRegelset } from '#rules';
import { bomen } from '../../rules/besteedbaar/aanslag.ts';
import { isNorm, onderdelen, type Node } from '../../rules/kern/node.ts';
import { alleEisen, type Regeling, type Route } from '../../rules/kern/regeling.ts';
import { getallenVan } from '../../rules/kern/termijn.ts';
import { foutenIn } from './knopen.ts';
import { hhnk, kostenVanHhnk, landelijk, regelVan } from '../regels/kwijtschelding/instanties.ts';
import { bouwVan, vormVan } from './gelijk.ts';
import type { Mutant, Soort } from './mutant.ts';
import { foutenInRegeling } from './regelingen.ts';
import { foutenInRijen } from './rijen.ts';
import { samen, type Terug } from './wissel.ts';

type Wortel = readonly [naam: string, node: Node];

const genoemd = (naam: string, record: Readonly<Record<string, { readonly node: Node }>> = {}): readonly Wortel[] =>
	Object.entries(record).map(([id, { node }]) => [`${naam}.${id}`, node]);

const wortelsVan = (r: Regeling): readonly Wortel[] => [
	...alleEisen(r).map(([id, { als }]): Wortel => [`${r.id} ${id}`, als.node]),
	...(r.bedrag ? [[`${r.id} bedrag`, r.bedrag.node] as const] : []),
	...(r.heeftAl ? [[`${r.id} heeftAl`, r.heeftAl.node] as const] : []),
	...genoemd(`${r.id} termen`, r.termen),
	...(r.termijn ? getallenVan(r.termijn).map(({ node }): Wortel => [`${r.id} termijn`, node]) : []),
];

const wortelsVanRoute = (gemeente: string, route: Route): readonly Wortel[] => {
	const { past, vandaag, dezeWeek, heeftAl } = route;
	const naam = `${gemeente} route ${route.id}`;
	return [
		...genoemd(naam, { past, vandaag, dezeWeek, heeftAl }),
		...genoemd(`${naam} bijzonder`, route.bijzonder),
		...genoemd(`${naam} termen`, route.termen),
	];
};

/** What a node is called on the way down to another. */
function naamVan(node: Node): string {
	if (node.kind === 'begrip' || isNorm(node)) return node.id;
	return 'id' in node ? `${node.kind} ${node.id}` : node.kind;
}

interface Gevonden {
	readonly pad: string;
	readonly node: Node;
}

/** Each node once, under the first way on which it is found; a begrip starts a new way, since many share it. */
function vind([naam, node]: Wortel, gezien: Set<Node>): readonly Gevonden[] {
	if (gezien.has(node)) return [];
	gezien.add(node);
	const pad = node.kind === 'begrip' ? `${naam.split(' ')[0]} (${node.id})` : naam;
	const delen = onderdelen(node);
	const onder = delen.flatMap((deel, i) =>
		vind([`${pad} > ${delen.length > 1 ? `${i + 1} ` : ''}${naamVan(deel)}`, deel], gezien),
	);
	return [{ pad, node }, ...onder];
}

/** Two that are called the same get a number. */
function uniek(lijst: readonly Mutant[]): readonly Mutant[] {
	const keren = new Map<string, number>();
	return lijst.map((mutant) => {
		const keer = (keren.get(mutant.id) ?? 0) + 1;
		keren.set(mutant.id, keer);
		return keer === 1 ? mutant : { ...mutant, id: `${mutant.id} (${keer})` };
	});
}

const mutant =
	(soort: Soort) =>
	(id: string, plekken: readonly object[], wissels: readonly (() => Terug)[]): Mutant => ({
		id,
		soort,
		plekken,
		verschuift: / gaat in op /.test(id),
		zet: () => samen(wissels),
	});
const regel = mutant('regel');
const norm = mutant('norm');

/** The same mistake in all of them. */
function mutantenVan(gelijk: readonly Gevonden[]): readonly Mutant[] {
	const { pad, node } = gelijk[0]!;
	const nodes = gelijk.map((een) => een.node);
	// The tree of `besteedbaar/` is compiled before anybody reads it: which test reads what cannot be seen.
	if (!isNorm(node) && pad.startsWith('besteedbaar')) return [];
	if (isNorm(node)) {
		const eigenRijen = nodes
			.filter(isNorm)
			.filter(({ rijen }, i, lijst) => lijst.findIndex((een) => een.rijen === rijen) === i);
		const fouten = eigenRijen.map((een) => foutenInRijen(een, eerstePeildatum));
		const plekken = eigenRijen.map(({ rijen }) => rijen);
		return fouten[0]!.map(([wat], i) =>
			norm(
				`norm ${node.id}: ${wat}`,
				plekken,
				fouten.map((een) => een[i]![1]),
			),
		);
	}
	const fouten = nodes.map(foutenIn);
	return fouten[0]!.map(([wat], i) =>
		regel(
			`${pad}: ${wat}`,
			nodes,
			fouten.map((een) => een[i]![1]),
		),
	);
}

/** What the tests made with the functions of the rules and figures of their own has the same mistakes. */
function voegToe(wortels: readonly Wortel[], perBouw: ReadonlyMap<string, Gevonden[]>, gezien: Set<Node>) {
	const perVorm = new Map<string, Gevonden[][]>();
	for (const groep of perBouw.values()) {
		const vorm = vormVan(groep[0]!.node);
		perVorm.set(vorm, [...(perVorm.get(vorm) ?? []), groep]);
	}
	for (const een of wortels.flatMap((wortel) => vind(wortel, gezien)))
		if (!isNorm(een.node)) for (const groep of perVorm.get(vormVan(een.node)) ?? []) groep.push(een);
}

/** While somebody writes a test for a few of them. */
const alleen = new RegExp(process.env['MUTATIE_ALLEEN'] ?? '');

/** @returns every mutant, and the nodes from which a regeling or a route is read */
export async function alleMutanten() {
	const { regelingen } = await laadRegelset(gemeenteIds);
	const gemeenten = await Promise.all(gemeenteIds.map(laadGemeente));
	const wortels = [
		...regelingen.flatMap(wortelsVan),
		...gemeenten.flatMap(({ id, routes }) => routes.flatMap((route) => wortelsVanRoute(id, route))),
		...[bomen.zelf, bomen.partner].flatMap((wie) => genoemd('besteedbaar', { ...wie })),
	];
	const gezien = new Set<Node>();
	const perBouw = new Map<string, Gevonden[]>();
	for (const een of wortels.flatMap((wortel) => vind(wortel, gezien))) {
		const bouw = bouwVan(een.node);
		perBouw.set(bouw, [...(perBouw.get(bouw) ?? []), een]);
	}
	voegToe(
		[...wortelsVan(regelVan(hhnk)), ...wortelsVan(regelVan(landelijk)), ['kosten van HHNK', kostenVanHhnk.node]],
		perBouw,
		gezien,
	);
	const mutanten = uniek([
		...regelingen.flatMap((r) => foutenInRegeling(r).map(([wat, zet]) => regel(`${r.id}: ${wat}`, [r], [zet]))),
		...[...perBouw.values()].flatMap(mutantenVan),
	]);
	return { mutanten: mutanten.filter(({ id }) => alleen.test(id)), toppen: new Set(wortels.map(([, node]) => node)) };
}
