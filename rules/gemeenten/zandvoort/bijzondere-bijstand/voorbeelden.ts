import { voorbeelden } from '../../../kern/voorbeeld.ts';
import { bijzondereBijstandVoorbeelden } from '../../../sjablonen/bijzondere-bijstand.voorbeelden.ts';
import { alleenstaande } from '../../../sjablonen/voorbeelden.ts';

/** The amounts with vakantiegeld; a cost of 1.000 euro. */
const basis = { ...alleenstaande, gemeente: 'zandvoort', inkomenIsInclusiefVakantiegeld: true, kostenBedrag: 1000 };
const herkomst =
	'Met de hand uitgerekend uit de Beleidsregel draagkracht 2020 (art. 3) en de norm van 2026-07: 1.419,46; 120% is 1.703,35';

export default [
	...bijzondereBijstandVoorbeelden('zandvoort', 'haarlem'),
	...voorbeelden('2026-11-22', basis, herkomst, [
		['inkomen op de grens van de pas: niets zelf betalen', { inkomen: 1703.35 }, 'misschien', 1000],
		// 35% x 12 x 0,01 = 0,042 euro
		['inkomen één cent daarboven', { inkomen: 1703.36 }, 'misschien', 999.958],
		// 35% x 12 x 96,65 = 405,93
		['inkomen boven de grens: 35% van het meerdere', { inkomen: 1800 }, 'misschien', 594.07],
		// 35% x 12 x 296,65 = 1.245,93: more than the costs
		['de eigen betaling is hoger dan de kosten', { inkomen: 2000 }, 'misschien', null],
		// 12 x (1.800 - 1.419,46) = 4.566,48
		[
			'woonkosten: alles boven de norm',
			{ inkomen: 1800, kosten: ['woonkosten'], kostenBedrag: 5000 },
			'misschien',
			433.52,
		],
		['woonkosten, inkomen op de norm', { inkomen: 1419.46, kosten: ['woonkosten'] }, 'misschien', 1000],
		['bijstand: niets zelf betalen', { inkomstenbronnen: ['bijstand'], inkomen: null }, 'misschien', 1000],
		['spaargeld op de grens van de pas', { vermogen: 8000 }, 'misschien', 1000],
		['spaargeld één cent daarboven: geen bedrag', { vermogen: 8000.01 }, 'misschien', null],
		['kosten nog niet bekend', { kostenBedrag: null }, 'misschien', null],
	]),
];
