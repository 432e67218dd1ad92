import { voorbeelden } from '../../kern/voorbeeld.ts';
import { alleenstaande } from '../../sjablonen/voorbeelden.ts';

const basis = {
	...alleenstaande,
	andereVolwassenen: false,
	toetsingsinkomen: 17_000,
	kaleHuur: 600,
	vermogenOp1Januari: 0,
};
const paar = { heeftPartner: true, leeftijdPartner: 40, inkomenPartner: 0, toetsingsinkomenPartner: 0 };
const gezond20 = { leeftijd: 20, langdurigZiek: false };
const herkomst =
	'Wet op de huurtoeslag 2026 art. 13-21, met de hand uitgerekend, en de voorbeelden van Dienst Toeslagen (normen.md 3.1)';

export default [
	...voorbeelden('2026-11-22', basis, herkomst, [
		['alleen, huur € 600: 295,68 + 66,17', {}, 'waarschijnlijk', 361],
		['alleen, huur € 600, € 33.000', { toetsingsinkomen: 33_000 }, 'waarschijnlijk', 146],
		['69 jaar, huur € 710, € 29.000', { leeftijd: 69, kaleHuur: 710, toetsingsinkomen: 29_000 }, 'waarschijnlijk', 307],
		[
			'paar met kind, huur € 1.200, € 34.000',
			{ ...paar, kinderen: [{ leeftijd: 6 }], kaleHuur: 1200, toetsingsinkomen: 34_000 },
			'waarschijnlijk',
			492,
		],
		['paar, huur € 750', { ...paar, kaleHuur: 750 }, 'waarschijnlijk', 451],
		['drie personen, huur € 750', { ...paar, kinderen: [{ leeftijd: 6 }], kaleHuur: 750 }, 'waarschijnlijk', 461],
		['huur boven de huurgrens', { kaleHuur: 1200 }, 'waarschijnlijk', 523],
		['20 jaar, huur € 600', { ...gezond20, toetsingsinkomen: 22_000 }, 'waarschijnlijk', 295],
		[
			'20 jaar, huur € 600, misschien een handicap: dan 295,68 + 66,17',
			{ leeftijd: 20, toetsingsinkomen: 22_000 },
			'waarschijnlijk',
			{ van: 295, tot: 361 },
		],
		// 23.425 + 12 x (295,68 - 23,50 / 12) / 27% is € 36.479.
		['20 jaar, het hoogste inkomen', { ...gezond20, toetsingsinkomen: 36_479 }, 'waarschijnlijk', 1],
		['20 jaar, € 1 meer', { ...gezond20, toetsingsinkomen: 36_480 }, 'waarschijnlijk-niet', null],
		[
			'20 jaar, € 1 meer, ziek of een handicap',
			{ ...gezond20, langdurigZiek: true, toetsingsinkomen: 36_480 },
			'misschien',
			{ van: 0, tot: 68 },
		],
		[
			'20 jaar, € 1 meer, dat wil ik niet zeggen',
			{ ...gezond20, langdurigZiek: null, toetsingsinkomen: 36_480 },
			'misschien',
			{ van: 0, tot: 68 },
		],
		['21 jaar, ziek: maakt geen verschil', { leeftijd: 21, langdurigZiek: true }, 'waarschijnlijk', 361],
		['21 jaar', { leeftijd: 21 }, 'waarschijnlijk', 361],
		['20 jaar met een kind', { leeftijd: 20, kinderen: [{ leeftijd: 1 }] }, 'waarschijnlijk', 363],
		['het hoogste inkomen bij deze huur: € 24 in een jaar', { toetsingsinkomen: 39_420 }, 'waarschijnlijk', 1],
		['€ 1 meer', { toetsingsinkomen: 39_421 }, 'waarschijnlijk-niet', null],
		[
			'€ 1 meer, niet bekend wie er woont',
			{ toetsingsinkomen: 39_421, andereVolwassenen: null },
			'misschien',
			{ van: 0, tot: 218 },
		],
		// 31.500 + 12 x (297,49 + 66,17 - 23,50 / 12) / 22%.
		[
			'het hoogste inkomen waarbij nog een volwassene telt',
			{ toetsingsinkomen: 51_229, andereVolwassenen: null },
			'misschien',
			{ van: 0, tot: 1 },
		],
		['€ 1 meer', { toetsingsinkomen: 51_230, andereVolwassenen: null }, 'waarschijnlijk-niet', null],
		[
			'€ 1 meer, en er woont nog een volwassene',
			{ toetsingsinkomen: 39_421, andereVolwassenen: true },
			'misschien',
			null,
		],
		['huur op de basishuur', { kaleHuur: 202.52 }, 'waarschijnlijk-niet', null],
		['huur een cent boven de basishuur: te weinig', { kaleHuur: 202.53 }, 'waarschijnlijk-niet', null],
		['huur niet bekend', { kaleHuur: null }, 'misschien', { van: 0, tot: 523 }],
		['vermogen op de grens', { vermogenOp1Januari: 38_479 }, 'waarschijnlijk', 361],
		['vermogen één cent boven de grens', { vermogenOp1Januari: 38_479.01 }, 'waarschijnlijk-niet', null],
		['paar, vermogen op de grens', { ...paar, vermogenOp1Januari: 76_958 }, 'waarschijnlijk', 363],
		['paar, één cent boven de grens', { ...paar, vermogenOp1Januari: 76_958.01 }, 'waarschijnlijk-niet', null],
		['koophuis', { woonsituatie: 'koophuis' }, 'niet-van-toepassing', null],
		['kamer', { woonsituatie: 'kamer' }, 'misschien', 361],
		['instelling', { woonsituatie: 'instelling' }, 'misschien', 361],
		['17 jaar', { leeftijd: 17 }, 'niet-van-toepassing', null],
		['18 jaar', { ...gezond20, leeftijd: 18 }, 'waarschijnlijk', 295],
		['17 jaar met een kind', { leeftijd: 17, kinderen: [{ leeftijd: 0 }] }, 'waarschijnlijk', 363],
		['een andere volwassene in huis', { medebewoners27: 1 }, 'misschien', null],
		[
			'een andere volwassene, zelf een heel hoog inkomen',
			{ medebewoners27: 1, toetsingsinkomen: 90_000 },
			'waarschijnlijk-niet',
			null,
		],
		['een andere volwassene, jonger dan 27', { andereVolwassenen: true }, 'misschien', null],
		['niet bekend of er iemand woont', { medebewoners27: null, andereVolwassenen: null }, 'misschien', 361],
		['er woont geen andere volwassene, van welke leeftijd ook', { medebewoners27: null }, 'waarschijnlijk', 361],
		['partner van 17', { ...paar, leeftijdPartner: 17 }, 'misschien', null],
		['krijgt al huurtoeslag', { huurtoeslag: 300 }, 'waarschijnlijk', 361],
	]),
	...voorbeelden('2025-05-05', basis, herkomst, [['in 2025: de wet van toen zit er niet in', {}, 'misschien', null]]),
];
