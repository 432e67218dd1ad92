import { voorbeelden } from '../../kern/voorbeeld.ts';
import { alleenstaande } from '../../sjablonen/voorbeelden.ts';

const kind = (leeftijd: number) => ({ leeftijd, school: 'voortgezet-onderwijs' });
const basis = { ...alleenstaande, kinderen: [kind(3)] };
const herkomst = 'Algemene Kinderbijslagwet art. 12, bedragen per kwartaal van de SVB (normen.md 5.1)';

export default [
	...voorbeelden('2026-11-22', basis, herkomst, [
		['kind van 3', {}, 'waarschijnlijk', 298.4],
		['kind van 5', { kinderen: [kind(5)] }, 'waarschijnlijk', 298.4],
		[
			'kind van 6: misschien pas na 1 oktober jarig',
			{ kinderen: [kind(6)] },
			'waarschijnlijk',
			{ van: 298.4, tot: 362.35 },
		],
		['kind van 7', { kinderen: [kind(7)] }, 'waarschijnlijk', 362.35],
		['kind van 12', { kinderen: [kind(12)] }, 'waarschijnlijk', { van: 362.35, tot: 426.29 }],
		['kind van 13', { kinderen: [kind(13)] }, 'waarschijnlijk', 426.29],
		['kinderen van 2, 8 en 15', { kinderen: [kind(2), kind(8), kind(15)] }, 'waarschijnlijk', 1087.04],
		['hoog inkomen maakt niet uit', { inkomen: 9000 }, 'waarschijnlijk', 298.4],
		['geen kinderen', { kinderen: [] }, 'niet-van-toepassing', null],
		['kind van 17 zonder school', { kinderen: [{ leeftijd: 17, school: 'geen' }] }, 'misschien', 426.29],
		['kind van 16, school niet bekend', { kinderen: [{ leeftijd: 16 }] }, 'misschien', 426.29],
		['kind van 15 zonder school', { kinderen: [{ leeftijd: 15, school: 'geen' }] }, 'waarschijnlijk', 426.29],
	]),
	...voorbeelden('2026-07-01', basis, herkomst, [
		['kind van 6 op de eerste dag van het kwartaal', { kinderen: [kind(6)] }, 'waarschijnlijk', 362.35],
		['kind van 12 op de eerste dag van het kwartaal', { kinderen: [kind(12)] }, 'waarschijnlijk', 426.29],
	]),
	...voorbeelden('2024-01-01', basis, herkomst, [
		['in 2024, kind van 14', { kinderen: [kind(14)] }, 'waarschijnlijk', 399.27],
	]),
];
