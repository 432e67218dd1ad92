import { voorbeelden } from '../../../kern/voorbeeld.ts';
import { bijGrensVoorOuder, bijVermogensgrens, herkomst } from '../../../sjablonen/voorbeelden.ts';
import { elders, ouderInZandvoort } from '../voorbeeldhuishouden.ts';

const kind = (leeftijd: number, school?: string) => ({ kinderen: [school ? { leeftijd, school } : { leeftijd }] });

export default voorbeelden('2026-11-22', ouderInZandvoort, herkomst, [
	['kind van 9', {}, 'waarschijnlijk', null],
	['woont ergens anders', elders, 'niet-van-toepassing'],
	['geen kinderen', { kinderen: [] }, 'niet-van-toepassing'],
	...bijGrensVoorOuder(2311.68),
	...bijVermogensgrens(16_000),
	['kind van 3', kind(3), 'niet-van-toepassing'],
	['kind van 4, nog niet op school', kind(4, 'geen'), 'niet-van-toepassing'],
	['kind van 5', kind(5), 'waarschijnlijk'],
	['kind van 15', kind(15), 'waarschijnlijk'],
	['kind van 16, school onbekend', kind(16), 'misschien'],
	['kind van 17 op het mbo', kind(17, 'mbo'), 'niet-van-toepassing'],
	['bijstand: vanzelf', { inkomstenbronnen: ['bijstand'], inkomen: null, vermogen: null }, 'waarschijnlijk', null],
]);
