import { voorbeelden } from '../../../kern/voorbeeld.ts';
import {
	alleenstaande,
	bij120Procent,
	bijMeerderjarigheid,
	bijVermogensgrens,
	herkomst,
} from '../../../sjablonen/voorbeelden.ts';

const basis = { ...alleenstaande, gemeente: 'zandvoort' };
const metAow = { leeftijd: 70, inkomstenbronnen: ['aow'] };
const student = { opleiding: 'mbo', inkomstenbronnen: ['duo'] };

export default voorbeelden('2026-11-22', basis, herkomst, [
	['laag inkomen', {}, 'waarschijnlijk', null],
	['woont ergens anders', { gemeente: 'haarlem' }, 'niet-van-toepassing'],
	...bij120Procent,
	...bijVermogensgrens(8000),
	...bijMeerderjarigheid,
	['AOW: € 5.000 meer spaargeld mag', { ...metAow, vermogen: 13_000 }, 'waarschijnlijk'],
	['AOW: één cent daarboven', { ...metAow, vermogen: 13_000.01 }, 'waarschijnlijk-niet'],
	['student van 26', { ...student, leeftijd: 26 }, 'waarschijnlijk-niet'],
	['student van 27', { ...student, leeftijd: 27 }, 'waarschijnlijk-niet'],
]);
