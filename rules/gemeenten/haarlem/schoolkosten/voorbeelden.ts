import { voorbeelden } from '../../../kern/voorbeeld.ts';
import { bijGrensVoorOuder, bijVermogensgrens, herkomst } from '../../../sjablonen/voorbeelden.ts';
import { elders, ouderInHaarlem } from '../voorbeeldhuishouden.ts';

const kind = (leeftijd: number, school?: string) => ({ kinderen: [school ? { leeftijd, school } : { leeftijd }] });
const paar = { heeftPartner: true, leeftijdPartner: 40, inkomenPartner: 0 };

export default voorbeelden('2026-11-22', ouderInHaarlem, herkomst, [
	['kind van 9', {}, 'waarschijnlijk', 150],
	['woont ergens anders', elders, 'niet-van-toepassing'],
	['geen kinderen', { kinderen: [] }, 'niet-van-toepassing'],
	...bijGrensVoorOuder(2504.32),
	['paar op de laagste grens', { ...paar, inkomen: 2311.68 }, 'waarschijnlijk'],
	['paar een cent daarboven', { ...paar, inkomen: 2311.69 }, 'misschien'],
	['paar boven de hoogste grens met marge', { ...paar, inkomen: 2554.42 }, 'waarschijnlijk-niet'],
	...bijVermogensgrens(16_000),
	['kind van 3', kind(3), 'niet-van-toepassing'],
	['kind van 4, nog niet op school', kind(4, 'geen'), 'niet-van-toepassing'],
	['kind van 4 op school', kind(4, 'basisonderwijs'), 'waarschijnlijk', 150],
	['kind van 5', kind(5), 'waarschijnlijk', 150],
	['kind van 10', kind(10), 'waarschijnlijk', 150],
	['kind van 11: basisschool of brugklas', kind(11), 'waarschijnlijk', { van: 150, tot: 450 }],
	['kind van 13: misschien in de brugklas', kind(13), 'waarschijnlijk', { van: 250, tot: 450 }],
	['kind van 14', kind(14), 'waarschijnlijk', 250],
	['kinderen van 8 en 15', { kinderen: [{ leeftijd: 8 }, { leeftijd: 15 }] }, 'waarschijnlijk', 400],
	['kind van 16, school onbekend', kind(16), 'misschien'],
	['kind van 16 op het mbo', kind(16, 'mbo'), 'niet-van-toepassing'],
	['kind van 17 op de middelbare school', kind(17, 'voortgezet-onderwijs'), 'waarschijnlijk', 250],
	['bijstand: vanzelf', { inkomstenbronnen: ['bijstand'], inkomen: null, vermogen: null }, 'waarschijnlijk', 150],
	['IOAW: vanzelf', { inkomstenbronnen: ['ioaw-ioaz'], inkomen: null, vermogen: null }, 'waarschijnlijk', 150],
	['koophuis', { woonsituatie: 'koophuis' }, 'misschien'],
]);
