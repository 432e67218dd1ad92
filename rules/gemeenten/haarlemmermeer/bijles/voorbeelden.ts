import { hoogstensMisschien, voorbeelden } from '../../../kern/voorbeeld.ts';
import { bijAfbouw, herkomst } from '../../../sjablonen/voorbeelden.ts';
import { elders, ouderInHoofddorp } from '../voorbeeldhuishouden.ts';

export default hoogstensMisschien(
	voorbeelden('2026-11-22', ouderInHoofddorp, herkomst, [
		['kind van 9 op school', {}, 'waarschijnlijk', null],
		['woont ergens anders', elders, 'niet-van-toepassing'],
		['geen kinderen', { kinderen: [] }, 'niet-van-toepassing'],
		...bijAfbouw,
		['spaargeld op de grens van de bijstand', { vermogen: 16_000 }, 'waarschijnlijk'],
		['spaargeld daarboven: geen regel gevonden', { vermogen: 16_000.01 }, 'misschien'],
		['kind van 3', { kinderen: [{ leeftijd: 3 }] }, 'niet-van-toepassing'],
		['kind van 4 dat nog thuis is', { kinderen: [{ leeftijd: 4, school: 'geen' }] }, 'niet-van-toepassing'],
		['kind van 4 op school', { kinderen: [{ leeftijd: 4, school: 'basisonderwijs' }] }, 'waarschijnlijk'],
		['kind van 5', { kinderen: [{ leeftijd: 5 }] }, 'waarschijnlijk'],
		['kind van 15', { kinderen: [{ leeftijd: 15 }] }, 'waarschijnlijk'],
		['kind van 16 op het mbo', { kinderen: [{ leeftijd: 16, school: 'mbo' }] }, 'niet-van-toepassing'],
		[
			'kind van 16 op de middelbare school',
			{ kinderen: [{ leeftijd: 16, school: 'voortgezet-onderwijs' }] },
			'waarschijnlijk',
		],
	]),
);
