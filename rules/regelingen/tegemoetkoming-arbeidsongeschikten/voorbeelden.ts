import { voorbeelden } from '../../kern/voorbeeld.ts';
import { alleenstaande } from '../../sjablonen/voorbeelden.ts';

const basis = {
	...alleenstaande,
	inkomstenbronnen: ['ziekte-of-arbeidsongeschiktheid'],
	soortZiekteuitkering: 'wia-of-wao',
};
const herkomst = 'Wet WIA art. 63a, tekst van januari 2025 en van juli 2026';

export default [
	...voorbeelden('2026-11-22', basis, herkomst, [
		['WIA', {}, 'misschien', 226.28],
		['Wajong', { soortZiekteuitkering: 'wajong' }, 'misschien', 226.28],
		['Ziektewet', { soortZiekteuitkering: 'ziektewet' }, 'waarschijnlijk-niet', null],
		['weet niet welke uitkering', { soortZiekteuitkering: null }, 'misschien', 226.28],
		['alleen WW', { inkomstenbronnen: ['ww'] }, 'niet-van-toepassing', null],
		['66 jaar', { leeftijd: 66 }, 'misschien', 226.28],
		['67 jaar', { leeftijd: 67 }, 'niet-van-toepassing', null],
		['67 jaar, partner van 66', { leeftijd: 67, heeftPartner: true, leeftijdPartner: 66 }, 'misschien', 226.28],
		['beiden 67 jaar', { leeftijd: 67, heeftPartner: true, leeftijdPartner: 67 }, 'niet-van-toepassing', null],
		['hoog inkomen en veel spaargeld', { inkomen: 4000, vermogen: 90_000 }, 'misschien', 226.28],
	]),
	...voorbeelden('2025-10-01', basis, herkomst, [['in oktober 2025', {}, 'misschien', 219.9]]),
];
