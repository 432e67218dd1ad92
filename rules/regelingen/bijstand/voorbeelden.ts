import { voorbeelden } from '../../kern/voorbeeld.ts';
import { alleenstaande, herkomst } from '../../sjablonen/voorbeelden.ts';

const basis = { ...alleenstaande, inkomen: 0, inkomenIsInclusiefVakantiegeld: true };

export default voorbeelden('2026-11-22', basis, herkomst, [
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
]);
