import { eenentwintig, volwassen } from '../../begrippen/normen.ts';
import { normenbriefJanuari2026, participatiewetOp } from '../../bronnen/vindplaatsen.ts';
import { leeftijd } from '../../feiten/index.ts';
import { kies, norm, normtabel } from '../../kern/uitdrukking.ts';

const vanaf = (jaar: number) =>
	norm(`vanaf${jaar}`, 'jaar', [['2024-01-01', jaar, participatiewetOp('2026-07-01'), 'gezien']]);

const leeftijdsgroep = kies(
	[
		[leeftijd.isMinstens(eenentwintig), 'vanaf21'],
		[leeftijd.isMinstens(vanaf(20)), '20'],
		[leeftijd.isMinstens(vanaf(19)), '19'],
		[leeftijd.isMinstens(volwassen), '18'],
		[leeftijd.isMinstens(vanaf(17)), '17'],
		[leeftijd.isMinstens(vanaf(16)), '16'],
	],
	'15',
);

/** The least a gemeente gives; those of July 2026 were not found. */
export const minsteToeslag = normtabel(
	'minsteToeslag',
	'euro/maand',
	'halfjaar',
	{ rij: kies([], 'minstens'), kolom: leeftijdsgroep },
	[
		[
			'2026-01-01',
			{
				minstens: {
					vanaf21: 385.14,
					'20': 308.12,
					'19': 231.09,
					'18': 192.57,
					'17': 152.14,
					'16': 132.88,
					'15': 115.55,
				},
			},
			normenbriefJanuari2026,
			'gezien',
		],
		[
			'2025-07-01',
			{
				minstens: {
					vanaf21: 376.22,
					'20': 300.98,
					'19': 225.74,
					'18': 188.11,
					'17': 148.61,
					'16': 129.8,
					'15': 112.87,
				},
			},
			normenbriefJanuari2026,
			'gezien',
		],
	],
);
