import { voorbeelden } from '../../../kern/voorbeeld.ts';
import { bijAfbouw, bijMeerderjarigheid, bijVermogensgrens, herkomst } from '../../../sjablonen/voorbeelden.ts';
import { elders, inHoofddorp } from '../voorbeeldhuishouden.ts';

export default voorbeelden('2026-11-22', inHoofddorp, herkomst, [
	['laag inkomen', {}, 'waarschijnlijk'],
	['woont ergens anders', elders, 'niet-van-toepassing'],
	...bijAfbouw,
	...bijVermogensgrens(8000),
	...bijMeerderjarigheid,
	['student van 26', { leeftijd: 26, opleiding: 'mbo' }, 'waarschijnlijk-niet'],
	['27 jaar met een opleiding, zonder DUO', { leeftijd: 27, opleiding: 'mbo' }, 'waarschijnlijk'],
	[
		'bijstand: inkomen en spaargeld niet gevraagd',
		{ inkomstenbronnen: ['bijstand'], inkomen: null, vermogen: null },
		'waarschijnlijk',
	],
	[
		'loon, vakantiegeld onbekend, 8% boven de hoogste grens',
		{ inkomstenbronnen: ['loon'], inkomen: 1893.27 },
		'misschien',
	],
	['loon, vakantiegeld onbekend, daarboven', { inkomstenbronnen: ['loon'], inkomen: 1893.28 }, 'waarschijnlijk-niet'],
	[
		'loon, vakantiegeld zit erin',
		{ inkomstenbronnen: ['loon'], inkomen: 1747.63, inkomenIsInclusiefVakantiegeld: true },
		'waarschijnlijk',
	],
	['IOAW: inkomen niet gevraagd', { inkomstenbronnen: ['ioaw-ioaz'], inkomen: null }, 'waarschijnlijk'],
	['ruwe schatting onder de grens', { inkomen: { van: 0, tot: 1618.18 } }, 'waarschijnlijk'],
	['ruwe schatting net boven de grens', { inkomen: { van: 1618.19 } }, 'misschien'],
	['ruwe schatting op de hoogste grens', { inkomen: { van: 1753.03 } }, 'misschien'],
	['ruwe schatting daarboven', { inkomen: { van: 1753.04 } }, 'waarschijnlijk-niet'],
]);
