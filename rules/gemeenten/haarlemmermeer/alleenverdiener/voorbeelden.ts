import { voorbeelden } from '../../../kern/voorbeeld.ts';
import { elders, inHoofddorp } from '../voorbeeldhuishouden.ts';

const paar = {
	...inHoofddorp,
	heeftPartner: true,
	leeftijdPartner: 38,
	inkomstenbronnen: ['ziekte-of-arbeidsongeschiktheid'],
	inkomen: 1950,
	inkomenPartner: 0,
};

/** 2.027,79 x 0,95 x 1,3 = 2.504,32. */
export default voorbeelden('2026-11-22', paar, 'Najaarsrapportage 2024: alleenverdieners, via de bijzondere bijstand', [
	['paar met één uitkering', {}, 'misschien', null],
	['woont ergens anders', elders, 'niet-van-toepassing'],
	['alleen', { heeftPartner: false, inkomen: 1500 }, 'niet-van-toepassing'],
	['allebei inkomen', { inkomenPartner: 0.01 }, 'niet-van-toepassing'],
	['alleen de partner heeft inkomen', { inkomen: 0, inkomenPartner: 1950 }, 'misschien'],
	['de aanvrager heeft één cent', { inkomen: 0.01, inkomenPartner: 1950 }, 'niet-van-toepassing'],
	['bijstand', { inkomstenbronnen: ['bijstand'] }, 'niet-van-toepassing'],
	['inkomen op de hoogste grens', { inkomen: 2504.32 }, 'misschien'],
	['inkomen één cent daarboven: binnen de marge', { inkomen: 2504.33 }, 'misschien'],
	['inkomen op de rand van de marge', { inkomen: 2554.41 }, 'misschien'],
	['inkomen één cent boven de marge', { inkomen: 2554.42 }, 'waarschijnlijk-niet'],
	['ruwe schatting van u samen', { inkomen: { van: 1800, tot: 2000 } }, 'misschien'],
]);
