import { voorbeelden } from '../../../kern/voorbeeld.ts';
import { bijAfbouw, bijVermogensgrens, herkomst } from '../../../sjablonen/voorbeelden.ts';
import { elders, ouderInHoofddorp } from '../voorbeeldhuishouden.ts';

export default voorbeelden('2026-11-22', ouderInHoofddorp, herkomst, [
	['kind van 9 op school', {}, 'waarschijnlijk', null],
	['woont ergens anders', elders, 'niet-van-toepassing'],
	['geen kinderen', { kinderen: [] }, 'niet-van-toepassing'],
	...bijAfbouw,
	...bijVermogensgrens(16_000),
	['kind van 3', { kinderen: [{ leeftijd: 3 }] }, 'niet-van-toepassing'],
	['kind van 4', { kinderen: [{ leeftijd: 4 }] }, 'niet-van-toepassing'],
	['kind van 5', { kinderen: [{ leeftijd: 5 }] }, 'niet-van-toepassing'],
	['kind van 7', { kinderen: [{ leeftijd: 7 }] }, 'niet-van-toepassing'],
	['kind van 8', { kinderen: [{ leeftijd: 8 }] }, 'waarschijnlijk'],
	['kind van 15', { kinderen: [{ leeftijd: 15 }] }, 'waarschijnlijk'],
	['kind van 16, school onbekend', { kinderen: [{ leeftijd: 16 }] }, 'misschien'],
	['kind van 17 op het mbo', { kinderen: [{ leeftijd: 17, school: 'mbo' }] }, 'niet-van-toepassing'],
	[
		'kind van 17 op de middelbare school',
		{ kinderen: [{ leeftijd: 17, school: 'voortgezet-onderwijs' }] },
		'waarschijnlijk',
	],
]);
