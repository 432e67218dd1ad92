import { voorbeelden } from '../../kern/voorbeeld.ts';
import { alleenstaande } from '../../sjablonen/voorbeelden.ts';

const basis = {
	...alleenstaande,
	leeftijd: 70,
	inkomstenbronnen: ['aow'],
	inkomen: 0,
	inkomenIsInclusiefVakantiegeld: true,
};
const paar = { heeftPartner: true, leeftijdPartner: 60, inkomenPartner: 0 };

export default voorbeelden('2026-11-22', basis, 'Normen van 2026-07 art. 22 (normen.md 1.1), met de hand uitgerekend', [
	['alleenstaande zonder inkomen', {}, 'waarschijnlijk', 1587.34],
	['één cent onder de norm', { inkomen: 1587.33 }, 'waarschijnlijk', 0.01],
	['inkomen gelijk aan de norm', { inkomen: 1587.34 }, 'misschien', null],
	['één cent onder de marge van 2%', { inkomen: 1619.08 }, 'misschien', null],
	['op de marge van 2%', { inkomen: 1619.09 }, 'waarschijnlijk-niet', null],
	['spaargeld op de grens', { vermogen: 8000 }, 'waarschijnlijk', 1587.34],
	['spaargeld één cent boven de grens', { vermogen: 8000.01 }, 'waarschijnlijk-niet', null],
	['66 jaar', { leeftijd: 66 }, 'niet-van-toepassing', null],
	['67 jaar', { leeftijd: 67 }, 'waarschijnlijk', 1587.34],
	['partner onder de AOW-leeftijd', paar, 'waarschijnlijk', 2176.1],
	[
		'zelf onder de AOW-leeftijd, partner niet',
		{ ...paar, leeftijd: 60, leeftijdPartner: 67 },
		'waarschijnlijk',
		2176.1,
	],
	['beiden onder de AOW-leeftijd', { ...paar, leeftijd: 60, leeftijdPartner: 66 }, 'niet-van-toepassing', null],
	['krijgt al AIO naast AOW', { inkomstenbronnen: ['aow', 'aio'], inkomen: undefined }, 'waarschijnlijk'],
]);
