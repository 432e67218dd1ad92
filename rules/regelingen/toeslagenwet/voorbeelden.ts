import { voorbeelden } from '../../kern/voorbeeld.ts';
import { alleenstaande } from '../../sjablonen/voorbeelden.ts';

const herkomst = 'Toeslagenwet art. 1, 2, 3 en 7, tekst van juli 2026, met de hand uitgerekend';
const paar = { heeftPartner: true, leeftijdPartner: 56, inkomenPartner: 0 };
const jongPaar = { ...paar, leeftijd: 40, leeftijdPartner: 40 };

/** Single: 23 x 76,75 = 1.765,25; the margin is 2%. With loon 23 x 15% x 107,45 more; a couple has 23 x 107,45. */
export default [
	...voorbeelden('2026-11-22', alleenstaande, herkomst, [
		['WW van 1.200 euro, alleen', {}, 'misschien', null],
		['ziekte', { inkomstenbronnen: ['ziekte-of-arbeidsongeschiktheid'] }, 'misschien', null],
		['alleen loon', { inkomstenbronnen: ['loon'], langdurigZiek: false }, 'niet-van-toepassing', null],
		['loon, en er is iemand ziek', { inkomstenbronnen: ['loon'], langdurigZiek: true }, 'misschien', null],
		['loon, niet bekend of er iemand ziek is', { inkomstenbronnen: ['loon'] }, 'misschien', null],
		['bijstand', { inkomstenbronnen: ['bijstand'] }, 'niet-van-toepassing', null],
		['inkomen op de grens', { inkomen: 1765.25 }, 'misschien', null],
		['inkomen één cent boven de grens', { inkomen: 1765.26 }, 'misschien', null],
		['inkomen op de marge van 2%', { inkomen: 1800.56 }, 'misschien', null],
		['inkomen één cent boven de marge', { inkomen: 1800.57 }, 'waarschijnlijk-niet', null],
		[
			'naast WW ook loon: 2.135,95 en 2% erbij is 2.178,67',
			{ inkomstenbronnen: ['ww', 'loon'], inkomenIsInclusiefVakantiegeld: false, inkomen: 2178.67 },
			'misschien',
			null,
		],
		[
			'naast WW ook loon, één cent meer',
			{ inkomstenbronnen: ['ww', 'loon'], inkomenIsInclusiefVakantiegeld: false, inkomen: 2178.68 },
			'waarschijnlijk-niet',
			null,
		],
		['paar: 2.471,35 en 2% erbij is 2.520,78', { ...paar, inkomen: 2520.78 }, 'misschien', null],
		['paar, één cent meer', { ...paar, inkomen: 2520.79 }, 'waarschijnlijk-niet', null],
		[
			'alimentatie: hoeveel daarvan telt, weten wij niet',
			{ inkomstenbronnen: ['ww', 'alimentatie-of-anders'], inkomen: 3000 },
			'misschien',
			null,
		],
		['17 jaar', { leeftijd: 17 }, 'niet-van-toepassing', null],
		['18 jaar', { leeftijd: 18 }, 'misschien', null],
		['66 jaar', { leeftijd: 66 }, 'misschien', null],
		['67 jaar', { leeftijd: 67 }, 'niet-van-toepassing', null],
		['67 jaar, partner van 66', { ...paar, leeftijd: 67, leeftijdPartner: 66 }, 'misschien', null],
		['beiden 67 jaar', { ...paar, leeftijd: 67, leeftijdPartner: 67 }, 'niet-van-toepassing', null],
		[
			'17 jaar, partner van 18 met kind',
			{ ...jongPaar, leeftijd: 17, leeftijdPartner: 18, kinderen: [{ leeftijd: 0 }] },
			'misschien',
		],
		[
			'beiden 17 jaar',
			{ ...jongPaar, leeftijd: 17, leeftijdPartner: 17, kinderen: [{ leeftijd: 0 }] },
			'niet-van-toepassing',
		],
		['paar van 40 zonder kind', jongPaar, 'waarschijnlijk-niet', null],
		['paar van 40, kind van 11', { ...jongPaar, kinderen: [{ leeftijd: 11 }] }, 'misschien', null],
		['paar van 40, kind van 12', { ...jongPaar, kinderen: [{ leeftijd: 12 }] }, 'waarschijnlijk-niet', null],
		['partner van 53', { ...jongPaar, leeftijdPartner: 53 }, 'waarschijnlijk-niet', null],
		['partner van 54: misschien van 1971', { ...jongPaar, leeftijdPartner: 54 }, 'misschien', null],
		['partner van 55', { ...jongPaar, leeftijdPartner: 55 }, 'misschien', null],
		['zelf 53', { ...jongPaar, leeftijd: 53 }, 'waarschijnlijk-niet', null],
		['zelf 54', { ...jongPaar, leeftijd: 54 }, 'misschien', null],
		['zelf 55', { ...jongPaar, leeftijd: 55 }, 'misschien', null],
	]),
	...voorbeelden('2025-10-01', alleenstaande, herkomst, [
		['oktober 2025: 23 x 73,79 is 1.697,17; 2% erbij is 1.731,11', { inkomen: 1731.11 }, 'misschien', null],
		['oktober 2025, één cent meer', { inkomen: 1731.12 }, 'waarschijnlijk-niet', null],
	]),
];
