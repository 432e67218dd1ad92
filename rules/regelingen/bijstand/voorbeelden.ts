import { voorbeelden } from '../../kern/voorbeeld.ts';
import { alleenstaande, herkomst } from '../../sjablonen/voorbeelden.ts';

const basis = { ...alleenstaande, inkomen: 0, inkomenIsInclusiefVakantiegeld: true };

/** 25% of the loon, at most 285 euro; art. 31 lid 2 onder n. The norm of January 2026 is 1.401,50, of a couple 2.002,13. */
const werkt = { ...basis, leeftijd: 35, inkomstenbronnen: ['loon'], inkomen: 600, inkomstenvrijlating: true };
const paar = { heeftPartner: true, leeftijdPartner: 30, inkomenPartner: 0 };
const herkomstVrijlating = 'MinBZK regelrecht, bijlage B (600 euro geeft 951,50), en met de hand uitgerekend daarnaast';

export default [
	...voorbeelden('2026-11-22', basis, herkomst, [
		['alleenstaande zonder inkomen', {}, 'waarschijnlijk', 1419.46],
		['één cent onder de norm', { inkomen: 1419.45 }, 'waarschijnlijk', 0.01],
		['inkomen gelijk aan de norm', { inkomen: 1419.46 }, 'misschien', null],
		['één cent onder de marge van 2%', { inkomen: 1447.84 }, 'misschien', null],
		['op de marge van 2%', { inkomen: 1447.85 }, 'waarschijnlijk-niet', null],
		['spaargeld op de grens', { vermogen: 8000 }, 'waarschijnlijk', 1419.46],
		['spaargeld één cent boven de grens', { vermogen: 8000.01 }, 'waarschijnlijk-niet', null],
		['17 jaar', { leeftijd: 17 }, 'niet-van-toepassing', null],
		['18 jaar', { leeftijd: 18 }, 'waarschijnlijk', 350.42],
		['66 jaar', { leeftijd: 66 }, 'waarschijnlijk', 1419.46],
		['67 jaar', { leeftijd: 67 }, 'niet-van-toepassing', null],
		['twee personen delen de kosten', { medebewoners27: 1 }, 'waarschijnlijk', 1013.9],
		[
			'student van 26 met DUO',
			{ leeftijd: 26, opleiding: 'hbo-of-universiteit', inkomstenbronnen: ['duo'] },
			'waarschijnlijk-niet',
		],
		[
			'student van 27 met DUO',
			{ leeftijd: 27, opleiding: 'hbo-of-universiteit', inkomstenbronnen: ['duo'] },
			'waarschijnlijk',
		],
		['student van 26 zonder DUO', { leeftijd: 26, opleiding: 'mbo' }, 'misschien', 1419.46],
		['koophuis', { woonsituatie: 'koophuis' }, 'misschien', 1419.46],
		['instelling: een andere norm', { woonsituatie: 'instelling' }, 'misschien', null],
		['geen vast adres', { woonsituatie: 'geen-vast-adres' }, 'misschien'],
		['eigen bedrijf met hoog inkomen', { inkomstenbronnen: ['eigen-bedrijf'], inkomen: 5000 }, 'misschien'],
		['partner van 17', { heeftPartner: true, leeftijdPartner: 17, inkomenPartner: 0 }, 'misschien', null],
		['partner met AOW: de SVB', { heeftPartner: true, leeftijdPartner: 67, inkomenPartner: 0 }, 'niet-van-toepassing'],
		['partner van 66', { heeftPartner: true, leeftijdPartner: 66, inkomenPartner: 0 }, 'waarschijnlijk', 2027.79],
		['partner van 19', { heeftPartner: true, leeftijdPartner: 19, inkomenPartner: 0 }, 'waarschijnlijk', 1364.32],
		[
			'19 jaar, inkomen boven de norm: misschien betalen de ouders niet',
			{ leeftijd: 19, inkomen: 1000 },
			'misschien',
			null,
		],
		['19 jaar, inkomen ver boven norm en verhoging', { leeftijd: 19, inkomen: 1138 }, 'waarschijnlijk-niet'],
		[
			'student van 24 met een partner',
			{
				leeftijd: 24,
				opleiding: 'mbo',
				inkomstenbronnen: ['duo'],
				heeftPartner: true,
				leeftijdPartner: 30,
				inkomenPartner: 0,
			},
			'misschien',
		],
	]),
	...voorbeelden('2026-03-01', werkt, herkomstVrijlating, [
		['loon van 600 euro met vrijlating', {}, 'waarschijnlijk', 951.5],
		['zonder besluit telt al het loon', { inkomstenvrijlating: false }, 'waarschijnlijk', 801.5],
		['niet gevraagd: als zonder besluit', { inkomstenvrijlating: undefined }, 'waarschijnlijk', 801.5],
		['26 jaar: geen vrijlating', { leeftijd: 26 }, 'waarschijnlijk', 801.5],
		['27 jaar', { leeftijd: 27 }, 'waarschijnlijk', 951.5],
		['geen loon: er is niets vrij', { inkomstenbronnen: ['ww'] }, 'waarschijnlijk', 801.5],
		[
			'ook alimentatie: hoeveel loon er is, weten wij niet',
			{ inkomstenbronnen: ['loon', 'alimentatie-of-anders'] },
			'waarschijnlijk',
			{ van: 801.5, tot: 951.5 },
		],
		['een kwart is precies het hoogste bedrag', { inkomen: 1140 }, 'waarschijnlijk', 546.5],
		['vier cent meer loon is vier cent minder', { inkomen: 1140.04 }, 'waarschijnlijk', 546.46],
		['loon één cent onder de norm', { inkomen: 1401.49 }, 'waarschijnlijk', 285.01],
		['loon op de norm: met vrijlating blijft er iets', { inkomen: 1401.5 }, 'misschien', 285],
		['loon op de norm en het hoogste bedrag', { inkomen: 1686.5 }, 'misschien', null],
		['op de marge van 2% daarboven', { inkomen: 1720.23 }, 'waarschijnlijk-niet', null],
		['één cent onder die marge', { inkomen: 1720.22 }, 'misschien', null],
		['paar, één werkt', paar, 'waarschijnlijk', 1552.13],
		[
			'paar met veel loon: van één of van twee mensen',
			{ ...paar, inkomen: 1600 },
			'waarschijnlijk',
			{ van: 687.13, tot: 802.13 },
		],
		['paar, partner van 27', { ...paar, leeftijdPartner: 27 }, 'waarschijnlijk', 1552.13],
		['paar, één is 26', { ...paar, leeftijdPartner: 26 }, 'waarschijnlijk', { van: 1402.13, tot: 1552.13 }],
		['paar, beiden 26', { ...paar, leeftijd: 26, leeftijdPartner: 26 }, 'waarschijnlijk', 1402.13],
	]),
	...voorbeelden('2025-10-01', werkt, herkomstVrijlating, [
		['oktober 2025: hoogstens 278 euro vrij', { inkomen: 1200 }, 'waarschijnlijk', 447.06],
	]),
	...voorbeelden('2025-03-01', werkt, herkomstVrijlating, [
		['maart 2025: hoogstens 273 euro vrij', { inkomen: 1200 }, 'waarschijnlijk', 418.45],
	]),
	...voorbeelden('2026-11-22', werkt, herkomstVrijlating, [
		['november 2026: het hoogste bedrag is niet gevonden', {}, 'waarschijnlijk', null],
		['november 2026, loon boven de norm', { inkomen: 1500 }, 'misschien', null],
	]),
];
