/** Every amount that the research read in a source before there were rules, against the row of that day. */
import { describe, expect, it } from 'vitest';
import { allNodes, gemeenteIds, isNorm, laadRegelset, rowOn, type Datum, type NormNode, type Treden } from '#rules';
import { bomen } from '../../rules/besteedbaar/aanslag.ts';
import { treesOf } from '../../rules/kern/beoordeel.ts';
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
		for (const { rijen, elk } of nodes) {
			const rij = rowOn<unknown>(rijen, vanaf as Datum);
			expect(past(inDeCel(rij?.[1], cel), waarde), `${JSON.stringify(rij?.[1])} en ${waarde}`).toBe(true);
			// A figure of this year is not shown as one of last year because it happens to be the same.
			if (elk) expect(rij?.[0].slice(0, 4), 'het jaar van de rij').toBe(vanaf.slice(0, 4));
		}
	});
});

describe('de tabel van de kinderopvangtoeslag 2026', () => {
	it.each([...['deelEersteKind', 'deelVolgendKind'].entries()])('%i %s: elke trede', (kolom, id) => {
		const [{ rijen }] = gepubliceerd.get(id) as [NormNode];
		const rij = rowOn<unknown>(rijen, '2026-01-01');
		const inProcenten = (rij?.[1] as Treden).map(([vanaf, deel]) => [vanaf, Math.round(deel * 100_000) / 1000]);
		expect(inProcenten).toEqual(kinderopvang.treden.map(([vanaf, ...procenten]) => [vanaf, procenten[kolom]]));
	});
});

/** Born before 1 January of the year: so old as the years since, or a year more for who had a birthday before. */
describe.each([1965, 1972])('geboren voor 1 januari %i', (geboren) => {
	const jaren = Array.from({ length: 8 }, (_, i) => 2024 + i);
	it.each(jaren)('in %i', (jaar) => {
		for (const { rijen } of gepubliceerd.get(`geborenVoor${geboren}`)!)
			for (const dag of ['01-01', '12-31'])
				expect(rowOn<unknown>(rijen, `${jaar}-${dag}` as Datum)?.[1]).toEqual({
					van: jaar - geboren,
					tot: jaar - geboren + 1,
				});
	});
});
