import { voorbeelden } from '../../../kern/voorbeeld.ts';
import { bijAfbouw, bijVermogensgrens, herkomst } from '../../../sjablonen/voorbeelden.ts';
import { elders, ouderInHoofddorp } from '../voorbeeldhuishouden.ts';

export default voorbeelden('2026-11-22', ouderInHoofddorp, herkomst, [
	['kind van 9', {}, 'waarschijnlijk', 155],
	['woont ergens anders', elders, 'niet-van-toepassing'],
	['geen kinderen', { kinderen: [] }, 'niet-van-toepassing'],
	...bijAfbouw,
	...bijVermogensgrens(16_000),
	['kind van 3', { kinderen: [{ leeftijd: 3 }] }, 'niet-van-toepassing'],
	['kind van 4, nog niet op school', { kinderen: [{ leeftijd: 4, school: 'geen' }] }, 'niet-van-toepassing'],
	['kind van 4 op school', { kinderen: [{ leeftijd: 4, school: 'basisonderwijs' }] }, 'waarschijnlijk', 155],
	['kind van 5', { kinderen: [{ leeftijd: 5 }] }, 'waarschijnlijk', 155],
	['kinderen van 8 en 13', { kinderen: [{ leeftijd: 8 }, { leeftijd: 13 }] }, 'waarschijnlijk', 465],
	['kind van 15', { kinderen: [{ leeftijd: 15 }] }, 'waarschijnlijk', 310],
	['kind van 16 op het mbo', { kinderen: [{ leeftijd: 16, school: 'mbo' }] }, 'niet-van-toepassing'],
	[
		'kind van 17 op de middelbare school',
		{ kinderen: [{ leeftijd: 17, school: 'voortgezet-onderwijs' }] },
		'waarschijnlijk',
		310,
	],
]);
