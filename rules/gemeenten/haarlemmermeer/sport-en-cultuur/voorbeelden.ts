import { voorbeelden } from '../../../kern/voorbeeld.ts';
import { bijAfbouw, herkomst } from '../../../sjablonen/voorbeelden.ts';
import { elders, ouderInHoofddorp } from '../voorbeeldhuishouden.ts';

export default voorbeelden('2026-11-22', ouderInHoofddorp, herkomst, [
	['kind van 9', {}, 'waarschijnlijk'],
	['woont ergens anders', elders, 'niet-van-toepassing'],
	['geen kinderen', { kinderen: [] }, 'niet-van-toepassing'],
	...bijAfbouw,
	['spaargeld op de grens van de bijstand', { vermogen: 16_000 }, 'waarschijnlijk'],
	['spaargeld daarboven: geen regel gevonden', { vermogen: 16_000.01 }, 'misschien'],
	['kind van 3', { kinderen: [{ leeftijd: 3 }] }, 'niet-van-toepassing'],
	['kind van 4', { kinderen: [{ leeftijd: 4 }] }, 'waarschijnlijk'],
]);
