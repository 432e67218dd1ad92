import { voorbeelden } from '../../kern/voorbeeld.ts';
import { alleenstaande } from '../../sjablonen/voorbeelden.ts';

const basis = {
	...alleenstaande,
	leeftijd: 22,
	opleiding: 'hbo-of-universiteit',
	inkomstenbronnen: ['duo'],
	langdurigZiek: true,
};
const zonderDuo = { inkomstenbronnen: ['geen'] };
const herkomst = 'Participatiewet art. 36b en de minimumbedragen van de Normenbrief van januari 2026 (normen.md 1.8)';

export default [
	...voorbeelden('2026-11-22', basis, herkomst, [
		['zieke student met DUO', {}, 'waarschijnlijk', 385.14],
		['21 jaar', { leeftijd: 21 }, 'waarschijnlijk', 385.14],
		['20 jaar', { leeftijd: 20 }, 'waarschijnlijk', 308.12],
		['18, 19 of 20 jaar', { leeftijd: { van: 18, tot: 20 } }, 'waarschijnlijk', { van: 192.57, tot: 308.12 }],
		['mbo', { leeftijd: 19, opleiding: 'mbo' }, 'waarschijnlijk', 231.09],
		['hoog inkomen en veel spaargeld', { inkomen: 3000, vermogen: 50_000 }, 'waarschijnlijk', 385.14],
		['niet ziek', { langdurigZiek: false }, 'waarschijnlijk-niet', null],
		['wil niet zeggen of hij ziek is', { langdurigZiek: null }, 'misschien'],
		['geen opleiding', { opleiding: 'geen' }, 'niet-van-toepassing'],
		['cursus', { opleiding: 'inburgering-of-cursus' }, 'niet-van-toepassing'],
		['zonder DUO', zonderDuo, 'misschien'],
		['26 jaar, zonder DUO', { leeftijd: 26, ...zonderDuo }, 'misschien'],
		['27 jaar, zonder DUO', { leeftijd: 27, ...zonderDuo }, 'niet-van-toepassing'],
		['27 jaar, met DUO', { leeftijd: 27 }, 'waarschijnlijk', 385.14],
		['66 jaar, met DUO', { leeftijd: 66 }, 'waarschijnlijk', 385.14],
		['67 jaar', { leeftijd: 67 }, 'niet-van-toepassing'],
		['67 jaar, partner van 66', { leeftijd: 67, heeftPartner: true, leeftijdPartner: 66 }, 'misschien'],
		['beiden 67 jaar', { leeftijd: 67, heeftPartner: true, leeftijdPartner: 67 }, 'niet-van-toepassing'],
		['misschien Wajong', { inkomstenbronnen: ['duo', 'ziekte-of-arbeidsongeschiktheid'] }, 'misschien'],
		['heeft een baan', { inkomstenbronnen: ['duo', 'loon'] }, 'misschien'],
		['met een kind: wie is er ziek?', { kinderen: [{ leeftijd: 3 }] }, 'misschien', 385.14],
	]),
	...voorbeelden('2026-03-01', basis, herkomst, [['in maart 2026', {}, 'waarschijnlijk', 385.14]]),
	...voorbeelden('2025-10-01', basis, herkomst, [['in oktober 2025', { leeftijd: 18 }, 'waarschijnlijk', 188.11]]),
];
