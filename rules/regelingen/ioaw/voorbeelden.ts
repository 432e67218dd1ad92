import { voorbeelden } from '../../kern/voorbeeld.ts';
import { alleenstaande } from '../../sjablonen/voorbeelden.ts';

const basis = { ...alleenstaande, leeftijd: 63, inkomstenbronnen: ['geen'], inkomen: 0 };
const paar = { heeftPartner: true, leeftijdPartner: 50, inkomenPartner: 0 };
const herkomst = 'Wet IOAW art. 2, 5 en 6, tekst van juli 2026, en de Normenbrief van januari 2026 (normen.md 5.3)';

/** The highest grondslag of a single person is 1.812,03; 2% more is 1.848,27. Of a couple 2.354,44 and 2.401,53. */
export default [
	...voorbeelden('2026-11-22', basis, herkomst, [
		['63 jaar zonder inkomen', {}, 'misschien', null],
		['veel spaargeld maakt niet uit', { vermogen: 100_000 }, 'misschien', null],
		['krijgt nu WW', { inkomstenbronnen: ['ww'], inkomen: 1200 }, 'misschien', null],
		['krijgt bijstand', { inkomstenbronnen: ['bijstand'], inkomen: 1400 }, 'niet-van-toepassing', null],
		['60 jaar: geboren in 1965 of later', { leeftijd: 60 }, 'niet-van-toepassing', null],
		['61 jaar: misschien geboren in 1964', { leeftijd: 61 }, 'misschien', null],
		['62 jaar', { leeftijd: 62 }, 'misschien', null],
		['66 jaar', { leeftijd: 66 }, 'misschien', null],
		['67 jaar', { leeftijd: 67 }, 'niet-van-toepassing', null],
		['op de laagste grondslag', { inkomstenbronnen: ['pensioen'], inkomen: 1776.11 }, 'misschien', null],
		['één cent daarboven', { inkomstenbronnen: ['pensioen'], inkomen: 1776.12 }, 'misschien', null],
		['op de hoogste grondslag met marge', { inkomstenbronnen: ['pensioen'], inkomen: 1848.27 }, 'misschien', null],
		[
			'één cent daarboven: zeker te veel',
			{ inkomstenbronnen: ['pensioen'], inkomen: 1848.28 },
			'waarschijnlijk-niet',
			null,
		],
		['paar, partner met loon', { ...paar, inkomstenbronnen: ['ww'], inkomenPartner: 2401.53 }, 'misschien', null],
		[
			'paar, één cent meer',
			{ ...paar, inkomstenbronnen: ['ww'], inkomenPartner: 2401.54 },
			'waarschijnlijk-niet',
			null,
		],
		['partner van 60', { ...paar, leeftijd: 50, leeftijdPartner: 60 }, 'niet-van-toepassing', null],
		['partner van 61', { ...paar, leeftijd: 50, leeftijdPartner: 61 }, 'misschien', null],
		['partner van 62', { ...paar, leeftijd: 50, leeftijdPartner: 62 }, 'misschien', null],
		['partner van 66', { ...paar, leeftijd: 50, leeftijdPartner: 66 }, 'misschien', null],
		['partner van 67', { ...paar, leeftijd: 50, leeftijdPartner: 67 }, 'niet-van-toepassing', null],
		['eigen bedrijf: de gemeente rekent', { inkomstenbronnen: ['eigen-bedrijf'], inkomen: 5000 }, 'misschien', null],
	]),
	...voorbeelden('2026-03-01', basis, herkomst, [
		[
			'maart 2026: 1.776,11 en 2% erbij is 1.811,63',
			{ inkomstenbronnen: ['pensioen'], inkomen: 1811.63 },
			'misschien',
			null,
		],
		['maart 2026, één cent meer', { inkomstenbronnen: ['pensioen'], inkomen: 1811.64 }, 'waarschijnlijk-niet', null],
	]),
	...voorbeelden('2025-10-01', basis, herkomst, [
		['oktober 2025, 59 jaar', { leeftijd: 59 }, 'niet-van-toepassing', null],
		['oktober 2025, 61 jaar', { leeftijd: 61 }, 'misschien', null],
	]),
];
