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
			const punten = namen.reduce<Record<string, number>[]>(
				(tot, naam) =>
					tot.flatMap((punt) => waarden(invoer[naam]!, richting[naam]).map((waarde) => ({ ...punt, [naam]: waarde }))),
				[{}],
			);
			expect(Object.keys(richting).filter((naam) => !namen.includes(naam))).toEqual([]);
			const reken = formule as (punt: Record<string, number>) => number;
			for (const naam of namen.filter((een) => richting[een]))
				for (const punt of punten)
					for (const hoger of waarden(invoer[naam]!, richting[naam]).filter((waarde) => waarde > punt[naam]!)) {
						const verschil = reken({ ...punt, [naam]: hoger }) - reken(punt);
						expect(richting[naam] === 'stijgt' ? verschil : -verschil).toBeGreaterThanOrEqual(-1e-9);
					}
		},
	);
});
