import { voorbeelden } from '../../../kern/voorbeeld.ts';
import { bijVermogensgrens, herkomst } from '../../../sjablonen/voorbeelden.ts';
import { elders, inZandvoort } from '../voorbeeldhuishouden.ts';

const partner = (leeftijdPartner: number) => ({ heeftPartner: true, leeftijdPartner, inkomenPartner: 0 });
const ouder = { kinderen: [{ leeftijd: 9 }] };

/** 1.419,46 x 0,95 = 1.348,49; x 1,3 = 1.753,03; the margin is 2%: 35,06. */
export default voorbeelden('2026-11-22', inZandvoort, herkomst, [
	['al 3 jaar weinig geld', {}, 'waarschijnlijk', null],
	['woont ergens anders', elders, 'niet-van-toepassing'],
	['inkomen op de laagste grens', { inkomen: 1348.49 }, 'waarschijnlijk'],
	['inkomen één cent daarboven', { inkomen: 1348.5 }, 'misschien'],
	['inkomen op de hoogste grens met marge', { inkomen: 1788.09 }, 'misschien'],
	['inkomen één cent daarboven', { inkomen: 1788.1 }, 'waarschijnlijk-niet'],
	['ouder alleen op de hoogste grens met marge', { ...ouder, inkomen: 2554.41 }, 'misschien'],
	['ouder alleen, één cent daarboven', { ...ouder, inkomen: 2554.42 }, 'waarschijnlijk-niet'],
	...bijVermogensgrens(8000),
	['20 jaar', { leeftijd: 20, inkomen: 300 }, 'niet-van-toepassing'],
	['21 jaar', { leeftijd: 21 }, 'waarschijnlijk'],
	['66 jaar', { leeftijd: 66 }, 'waarschijnlijk'],
	['67 jaar', { leeftijd: 67 }, 'niet-van-toepassing'],
	['67 jaar, partner van 60', { leeftijd: 67, ...partner(60) }, 'misschien'],
	['60 jaar, partner van 67', { leeftijd: 60, ...partner(67) }, 'misschien'],
	['20 jaar, partner van 21', { leeftijd: 20, ...partner(21) }, 'misschien'],
	['beiden 20 jaar', { leeftijd: 20, inkomen: 300, ...partner(20) }, 'niet-van-toepassing'],
	['66 jaar, partner van 66', { leeftijd: 66, ...partner(66) }, 'waarschijnlijk'],
	[
		'bijstand: inkomen en spaargeld niet gevraagd',
		{ inkomstenbronnen: ['bijstand'], inkomen: null, vermogen: null },
		'waarschijnlijk',
	],
	['nog geen 3 jaar', { laagInkomen3Jaar: false }, 'waarschijnlijk-niet'],
	['weet niet of het 3 jaar is', { laagInkomen3Jaar: null }, 'misschien'],
	['kreeg de toeslag al', { inkomenstoeslagAfgelopenJaar: true }, 'waarschijnlijk-niet'],
	['student', { leeftijd: 26, opleiding: 'mbo' }, 'misschien'],
]);
