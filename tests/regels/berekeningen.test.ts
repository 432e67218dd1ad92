/** Every formula over a grid: it rises and falls with each input as it says. Apart, since it takes the longest. */
import { describe, expect, it } from 'vitest';
import { gemeenteIds, laadRegelset } from '#rules';
import { bomen } from '../../rules/besteedbaar/aanslag.ts';
import { treesOf } from '../../rules/kern/beoordeel.ts';
import type { Bereik } from '../../rules/kern/bereik.ts';
import { rowOn } from '../../rules/kern/evalueer.ts';
import { allNodes, type Node, type Richting } from '../../rules/kern/node.ts';

const { regelingen, routes } = await laadRegelset(gemeenteIds);
const alleBomen = [
	...regelingen.flatMap(treesOf),
	...routes.flatMap((route) => [route.past.node, route.vandaag.node, route.dezeWeek.node]),
];
/** What reckoning on reads besides. */
const bomenErbij = [bomen.zelf, bomen.partner].flatMap((wie) => Object.values(wie).map(({ node }) => node));

describe('berekeningen', () => {
	const sommen = [...new Set([...alleBomen, ...bomenErbij].flatMap(allNodes))].filter(
		(node) => node.kind === 'berekening',
	);
	const rooster = { fractie: [0, 0.05, 0.3, 1, 1.3], aantal: [1, 2, 3, 7, 20], jaar: [0, 17, 18, 67, 120] };
	const bedragen = [0, 24.99, 350.42, 1350, 1618.18, 2027.79, 16_000];
	/** A norm that is always exact needs no direction: it keeps its value, or twenty of them make the grid too large. */
	const waarden = (node: Node, richting: Richting | undefined): readonly number[] => {
		if (node.kind === 'norm' && rowOn<number | Bereik>(node.rijen, '2026-11-22')) {
			const waarde = rowOn<number | Bereik>(node.rijen, '2026-11-22')![1];
			if (typeof waarde === 'number') return richting ? [waarde * 0.9, waarde, waarde * 1.1] : [waarde];
		}
		const eenheid = 'eenheid' in node ? (node.eenheid ?? 'euro') : 'euro';
		return eenheid in rooster ? rooster[eenheid as keyof typeof rooster] : bedragen;
	};

	it.each(sommen.map((node, i) => [`${i + 1}: ${Object.keys(node.invoer).join(', ')}`, node] as const))(
		'stijgt en daalt zoals verklaard (%s)',
		(_naam, { invoer, richting, formule }) => {
			const namen = Object.keys(invoer);
			const assen = namen.map((naam) => waarden(invoer[naam]!, richting[naam]));
			expect(Object.keys(richting).filter((naam) => !namen.includes(naam))).toEqual([]);
			const punten = assen.reduce<(readonly number[])[]>(
				(tot, as) => tot.flatMap((punt) => as.map((waarde) => [...punt, waarde])),
				[[]],
			);
			const reken = formule as (punt: Record<string, number>) => number;
			const uitkomsten = punten.map((punt) => reken(Object.fromEntries(namen.map((naam, i) => [naam, punt[i]!]))));
			/** How far the next value of an input lies in the list of points. */
			const stappen = assen.map((_, i) => assen.slice(i + 1).reduce((tot, as) => tot * as.length, 1));
			const fout = punten.flatMap((punt, plek) =>
				namen.filter((naam, i) => {
					const [verder, as] = [plek + stappen[i]!, assen[i]!];
					if (!richting[naam] || punt[i] === as.at(-1)) return false;
					const verschil = uitkomsten[verder]! - uitkomsten[plek]!;
					return (richting[naam] === 'stijgt' ? verschil : -verschil) < -1e-9;
				}),
			);
			expect([...new Set(fout)]).toEqual([]);
		},
	);
});
