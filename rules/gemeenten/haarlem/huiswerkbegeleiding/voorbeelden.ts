import { hoogstensMisschien, voorbeelden } from '../../../kern/voorbeeld.ts';
import { bijGrensVoorOuder, bijVermogensgrens, herkomst } from '../../../sjablonen/voorbeelden.ts';
import { elders, ouderInHaarlem } from '../voorbeeldhuishouden.ts';

const kind = (leeftijd: number, school?: string) => ({ kinderen: [school ? { leeftijd, school } : { leeftijd }] });
const hoogstens100 = { van: 0, tot: 100 };

export default hoogstensMisschien([
	...voorbeelden('2026-11-22', ouderInHaarlem, herkomst, [
		['kind van 9', {}, 'waarschijnlijk', hoogstens100],
		['woont ergens anders', elders, 'niet-van-toepassing'],
		['geen kinderen', { kinderen: [] }, 'niet-van-toepassing'],
		...bijGrensVoorOuder(2504.32),
		...bijVermogensgrens(16_000),
		['kind van 3', kind(3), 'niet-van-toepassing'],
		['kind van 4, nog niet op school', kind(4, 'geen'), 'niet-van-toepassing'],
		['kind van 5', kind(5), 'waarschijnlijk'],
		['kind van 15', kind(15), 'waarschijnlijk'],
		['kind van 16, school onbekend', kind(16), 'misschien'],
		['kind van 17 op het mbo', kind(17, 'mbo'), 'niet-van-toepassing'],
		['bijstand: vanzelf', { inkomstenbronnen: ['bijstand'], inkomen: null, vermogen: null }, 'waarschijnlijk'],
	]),
	...voorbeelden('2024-10-01', ouderInHaarlem, 'Pagina Tegemoetkoming huiswerkbegeleiding en bijles (2024)', [
		['in 2024', {}, 'waarschijnlijk', hoogstens100],
		['in 2024, spaargeld op de grens van toen', { vermogen: 15_150 }, 'waarschijnlijk', hoogstens100],
		['in 2024, spaargeld een cent daarboven', { vermogen: 15_150.01 }, 'waarschijnlijk-niet', null],
	]),
]);
