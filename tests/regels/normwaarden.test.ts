/** Every amount that the research read in a source before there were rules, against the row of that day. */
import { describe, expect, it } from 'vitest';
import { allNodes, gemeenteIds, isNorm, laadRegelset, rowOn, type Datum, type NormNode, type Treden } from '#rules';
import { bomen } from '../../rules/besteedbaar/aanslag.ts';
import { toetsingsinkomen } from '../../rules/feiten/index.ts';
import { treesOf } from '../../rules/kern/beoordeel.ts';
import { deelEersteKind, deelVolgendKind } from '../../rules/regelingen/kinderopvangtoeslag/normen.ts';
import kinderopvang from './toetsgevallen/kot-2026-volledig.json';
import normen from './toetsgevallen/normen.json';

const { regelingen } = await laadRegelset(gemeenteIds);
const bomenErbij = [bomen.zelf, bomen.partner].flatMap((wie) => Object.values(wie).map(({ node }) => node));
const gepubliceerd = new Map<string, NormNode[]>();
for (const node of new Set([...regelingen.flatMap(treesOf), ...bomenErbij].flatMap(allNodes)))
	if (isNorm(node)) gepubliceerd.set(node.id, [...(gepubliceerd.get(node.id) ?? []), node]);

type Cel = number | { readonly [naam: string]: Cel } | null | undefined;
const inDeCel = (waarde: unknown, pad: readonly string[]) =>
	pad.reduce<Cel>((deel, naam) => (deel as Record<string, Cel> | null)?.[naam], waarde as Cel);

/** Where the rules have a range, one source says its lower end and another one its upper end. */
const past = (waarde: Cel, verwacht: number) =>
	waarde === verwacht ||
	(typeof waarde === 'object' && waarde !== null && (waarde['van'] === verwacht || waarde['tot'] === verwacht));

/** Before the first row the rules say nothing: the law of that year is not in them. */
const isErin = ({ rijen }: NormNode, dag: string) => dag >= rijen.at(-1)![0];

describe('bedragen uit het onderzoek', () => {
	const gevallen = normen.cases.flatMap((geval) => {
		const [id = '', cel = ''] = geval.norm.split(' ');
		const nodes = (gepubliceerd.get(id) ?? []).filter((node) => isErin(node, geval.vanaf));
		return nodes.length ? [[`${geval.norm} ${geval.vanaf}`, geval, nodes, cel ? cel.split('.') : []] as const] : [];
	});

	it('zijn er voor meer dan driehonderd rijen', () => expect(gevallen.length).toBeGreaterThan(300));

	it.each(gevallen)('%s', (_naam, { vanaf, waarde }, nodes, cel) => {
		for (const { rijen } of nodes) {
			const rij = rowOn<unknown>(rijen, vanaf as Datum);
			expect(past(inDeCel(rij?.[1], cel), waarde), `${JSON.stringify(rij?.[1])} en ${waarde}`).toBe(true);
		}
	});
});

describe('de tabel van de kinderopvangtoeslag 2026', () => {
	const delen = [deelEersteKind(toetsingsinkomen), deelVolgendKind(toetsingsinkomen)];
	it.each([0, 1])('kolom %i: elke trede', (kolom) => {
		const { node } = delen[kolom]!;
		const rij = isNorm(node) ? rowOn<unknown>(node.rijen, '2026-01-01') : undefined;
		const inProcenten = (rij?.[1] as Treden).map(([vanaf, deel]) => [vanaf, Math.round(deel * 100_000) / 1000]);
		expect(inProcenten).toEqual(kinderopvang.treden.map(([vanaf, ...procenten]) => [vanaf, procenten[kolom]]));
	});
});
