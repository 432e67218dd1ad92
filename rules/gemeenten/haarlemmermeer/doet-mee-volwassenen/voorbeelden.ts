import { voorbeelden } from '../../../kern/voorbeeld.ts';
import { bijAfbouw, bijMeerderjarigheid, herkomst } from '../../../sjablonen/voorbeelden.ts';
import { elders, inHoofddorp } from '../voorbeeldhuishouden.ts';

export default voorbeelden('2026-11-22', inHoofddorp, herkomst, [
	['laag inkomen', {}, 'waarschijnlijk', null],
	['woont ergens anders', elders, 'niet-van-toepassing'],
	...bijAfbouw,
	...bijMeerderjarigheid,
	['student: geen regel gevonden', { leeftijd: 26, opleiding: 'mbo' }, 'misschien'],
	['spaargeld op de grens van de bijstand', { vermogen: 8000 }, 'waarschijnlijk'],
	['spaargeld daarboven: geen regel gevonden', { vermogen: 8000.01 }, 'misschien'],
]);
