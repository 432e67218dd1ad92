/** A stable hash of every rule as data: trees, norm rows, sources. Texts are no part of it. */
import { createHash } from 'node:crypto';
import { gemeenteIds, laadRegelset, type Node } from '#rules';

export type Vingerafdrukken = Readonly<Record<string, string>>;

const hash = (tekst: string) => createHash('sha256').update(tekst).digest('hex').slice(0, 16);

const rooster: Readonly<Record<string, readonly number[]>> = {
	fractie: [0, 0.05, 0.3, 1.2],
	aantal: [1, 2, 3],
	jaar: [17, 40, 67],
};
const bedragen = [0, 350.42, 1350, 2027.79];

type Punt = Readonly<Record<string, number>>;
type Waarden = readonly (readonly [naam: string, waarden: readonly number[]])[];

const meestePunten = 5000;

/** Every combination of the values. */
const alleCombinaties = (waarden: Waarden): readonly Punt[] =>
	waarden.reduce<readonly Punt[]>(
		(tot, [naam, een]) => tot.flatMap((punt) => een.map((waarde) => ({ ...punt, [naam]: waarde }))),
		[{}],
	);

/** From each combination of the same place in every row, each input once at each of its values. */
const stervormig = (waarden: Waarden): readonly Punt[] =>
	bedragen.flatMap((_, plek) => {
		const midden = Object.fromEntries(waarden.map(([naam, een]) => [naam, een[plek % een.length]!]));
		return waarden.flatMap(([naam, een]) => een.map((waarde) => ({ ...midden, [naam]: waarde })));
	});

/** A formula is code, and code looks different after every compiler: what it answers on a grid does not. */
function antwoordenVan({ invoer, formule }: Extract<Node, { kind: 'berekening' }>): readonly number[] {
	const waarden: Waarden = Object.entries(invoer).map(([naam, node]) => {
		const eenheid = 'eenheid' in node ? (node.eenheid ?? '') : '';
		return [naam, rooster[eenheid] ?? bedragen];
	});
	const aantal = waarden.reduce((tot, [, een]) => tot * een.length, 1);
	const reken = formule as (punt: Punt) => number;
	const punten = aantal > meestePunten ? stervormig(waarden) : alleCombinaties(waarden);
	return punten.map((punt) => Math.round(reken(punt) * 1000) / 1000);
}

const bekend = new WeakMap<object, string>();

/** Keys in one order, shared nodes read once. */
function afdruk(waarde: unknown): string {
	if (typeof waarde === 'function') return '';
	if (typeof waarde !== 'object' || waarde === null) return String(waarde);
	const eerder = bekend.get(waarde);
	if (eerder) return eerder;
	const berekening = 'formule' in waarde ? antwoordenVan(waarde as Extract<Node, { kind: 'berekening' }>) : [];
	const delen = Array.isArray(waarde)
		? waarde.map(afdruk)
		: Object.keys(waarde)
				.sort()
				.map((sleutel) => `${sleutel}:${afdruk((waarde as Record<string, unknown>)[sleutel])}`);
	const uitkomst = hash(`${Array.isArray(waarde)}|${delen.join('|')}|${berekening.join(',')}`);
	bekend.set(waarde, uitkomst);
	return uitkomst;
}

/** Of every regeling, and of every route (`route:`) of each gemeente. */
export async function vingerafdrukken(): Promise<Vingerafdrukken> {
	const { regelingen } = await laadRegelset(gemeenteIds);
	const routes = await Promise.all(
		gemeenteIds.map(async (id) =>
			(await laadRegelset([id])).routes.map((route) => [`route:${id}-${route.id}`, afdruk(route)] as const),
		),
	);
	const paren = [...regelingen.map((regeling) => [regeling.id, afdruk(regeling)] as const), ...routes.flat()];
	return Object.fromEntries(paren.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What is not the same in both. */
export const verschillen = (oud: Vingerafdrukken, nieuw: Vingerafdrukken): readonly string[] =>
	[...new Set([...Object.keys(oud), ...Object.keys(nieuw)])].filter((id) => oud[id] !== nieuw[id]).sort();

/** As `raakt` in rules/wijzigingen.ts names them: a route without its gemeente. */
export const idsVan = (veranderd: readonly string[]): readonly string[] =>
	veranderd.map((id) => id.replace(new RegExp(`^route:(${gemeenteIds.join('|')})-`), ''));
