import { voorbeelden } from '../../../kern/voorbeeld.ts';
import { bij120Procent, bijVermogensgrens, herkomst } from '../../../sjablonen/voorbeelden.ts';
import { elders, inHoofddorp } from '../voorbeeldhuishouden.ts';

export default [
	...voorbeelden('2026-11-22', inHoofddorp, herkomst, [
		['al 3 jaar weinig geld', {}, 'waarschijnlijk', 480],
		['woont ergens anders', elders, 'niet-van-toepassing'],
		...bij120Procent,
		...bijVermogensgrens(8000),
		['20 jaar', { leeftijd: 20, inkomen: 300 }, 'niet-van-toepassing'],
		['21 jaar', { leeftijd: 21 }, 'waarschijnlijk'],
		['66 jaar', { leeftijd: 66 }, 'waarschijnlijk'],
		['67 jaar', { leeftijd: 67 }, 'niet-van-toepassing'],
		[
			'67 jaar, partner van 60',
			{ leeftijd: 67, heeftPartner: true, leeftijdPartner: 60, inkomenPartner: 0 },
			'misschien',
		],
		[
			'60 jaar, partner van 67',
			{ leeftijd: 60, heeftPartner: true, leeftijdPartner: 67, inkomenPartner: 0 },
			'misschien',
		],
		[
			'20 jaar, partner van 21',
			{ leeftijd: 20, heeftPartner: true, leeftijdPartner: 21, inkomenPartner: 0 },
			'misschien',
		],
		[
			'beiden 20 jaar',
			{ leeftijd: 20, heeftPartner: true, leeftijdPartner: 20, inkomen: 300, inkomenPartner: 0 },
			'niet-van-toepassing',
		],
		[
			'66 jaar, partner van 66',
			{ leeftijd: 66, heeftPartner: true, leeftijdPartner: 66, inkomenPartner: 0 },
			'waarschijnlijk',
			690,
		],
		['nog geen 3 jaar', { laagInkomen3Jaar: false }, 'waarschijnlijk-niet'],
		['weet niet of het 3 jaar is', { laagInkomen3Jaar: null }, 'misschien', 480],
		['kreeg de toeslag al', { inkomenstoeslagAfgelopenJaar: true }, 'waarschijnlijk-niet'],
		['student', { leeftijd: 26, opleiding: 'mbo' }, 'misschien', 480],
		['27 jaar met een opleiding, zonder DUO', { leeftijd: 27, opleiding: 'mbo' }, 'waarschijnlijk', 480],
	]),
	...voorbeelden('2024-10-01', inHoofddorp, 'Pagina Individuele inkomenstoeslag van de gemeente (2024)', [
		['alleenstaande in 2024', {}, 'waarschijnlijk', 480],
		['alleenstaande ouder in 2024', { kinderen: [{ leeftijd: 9 }] }, 'waarschijnlijk', 620],
		['paar in 2024', { heeftPartner: true, leeftijdPartner: 41, inkomenPartner: 300 }, 'waarschijnlijk', 690],
	]),
];
