import { voorbeelden } from '../../../../rules/kern/voorbeeld.ts';
import {
	alleenstaande,
	bij120Procent,
	bijMeerderjarigheid,
	bijVermogensgrens,
	herkomst,
} from '../../../../rules/sjablonen/voorbeelden.ts';

const basis = { ...alleenstaande, gemeente: 'testdam' };
const student = { opleiding: 'mbo', inkomstenbronnen: ['duo'] };

export default voorbeelden('2026-11-22', basis, herkomst, [
	['laag inkomen', {}, 'waarschijnlijk', null],
	['woont ergens anders', { gemeente: 'elders' }, 'niet-van-toepassing'],
	...bij120Procent,
	...bijVermogensgrens(8000),
	...bijMeerderjarigheid,
	['student van 26', { ...student, leeftijd: 26 }, 'waarschijnlijk-niet'],
	['student van 27', { ...student, leeftijd: 27 }, 'waarschijnlijk-niet'],
]);
