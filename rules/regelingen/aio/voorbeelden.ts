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

const herkomst = 'Normen van 2026-07 art. 22 (normen.md 1.1), met de hand uitgerekend';
/** Of a pension 26,50 euro is left out, of a couple 53: art. 33 lid 5. */
const pensioen = { inkomstenbronnen: ['pensioen'], inkomen: 500 };
const loon = { inkomstenbronnen: ['loon'], inkomen: 600, inkomstenvrijlating: true };
const aowEnPensioen = { inkomstenbronnen: ['aow', 'pensioen'], inkomen: 500 };
const herkomstVrij =
	'Participatiewet art. 22, 31 lid 2 onder n en 33 lid 5 (normen.md 1.1 en 1.6), met de hand uitgerekend';

export default [
	...voorbeelden('2026-11-22', basis, herkomst, [
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
	]),
	...voorbeelden('2026-11-22', basis, herkomstVrij, [
		['alleen AOW: alles telt mee', { inkomen: 500 }, 'waarschijnlijk', 1087.34],
		['alleen pensioen', pensioen, 'waarschijnlijk', 1113.84],
		['pensioen op het bedrag dat vrij is', { ...pensioen, inkomen: 26.5 }, 'waarschijnlijk', 1587.34],
		['één cent meer pensioen', { ...pensioen, inkomen: 26.51 }, 'waarschijnlijk', 1587.33],
		[
			'AOW en pensioen: hoeveel pensioen, weten wij niet',
			aowEnPensioen,
			'waarschijnlijk',
			{ van: 1087.34, tot: 1113.84 },
		],
		['paar met alleen pensioen', { ...paar, ...pensioen }, 'waarschijnlijk', 1729.1],
		['pensioen, één cent onder norm en vrij deel', { ...pensioen, inkomen: 1613.83 }, 'waarschijnlijk', 0.01],
		['pensioen op norm en vrij deel', { ...pensioen, inkomen: 1613.84 }, 'misschien', null],
		['pensioen, één cent onder de marge', { ...pensioen, inkomen: 1646.11 }, 'misschien', null],
		['pensioen op de marge', { ...pensioen, inkomen: 1646.12 }, 'waarschijnlijk-niet', null],
		['AOW en pensioen op de norm', { ...aowEnPensioen, inkomen: 1587.34 }, 'misschien', { van: 0, tot: 26.5 }],
		[
			'AOW en pensioen, één cent onder de norm',
			{ ...aowEnPensioen, inkomen: 1587.33 },
			'waarschijnlijk',
			{ van: 0.01, tot: 26.51 },
		],
		['AOW en pensioen op de hoogste marge', { ...aowEnPensioen, inkomen: 1646.12 }, 'waarschijnlijk-niet', null],
	]),
	...voorbeelden('2026-03-01', basis, herkomstVrij, [
		['maart 2026: loon met vrijlating', loon, 'waarschijnlijk', 1114.69],
		['maart 2026: loon één cent onder de norm', { ...loon, inkomen: 1564.68 }, 'waarschijnlijk', 285.01],
		['maart 2026: loon op de norm', { ...loon, inkomen: 1564.69 }, 'misschien', 285],
		['maart 2026: loon één cent onder de hoogste marge', { ...loon, inkomen: 1886.67 }, 'misschien', null],
		['maart 2026: loon op de hoogste marge', { ...loon, inkomen: 1886.68 }, 'waarschijnlijk-niet', null],
		['maart 2026: loon, partner van 27', { ...paar, ...loon, leeftijdPartner: 27 }, 'waarschijnlijk', 1694.16],
		[
			'maart 2026: loon, partner van 26',
			{ ...paar, ...loon, leeftijdPartner: 26 },
			'waarschijnlijk',
			{ van: 1544.16, tot: 1694.16 },
		],
		[
			'maart 2026: loon, zelf 27 en partner met AOW',
			{ ...paar, ...loon, leeftijd: 27, leeftijdPartner: 70 },
			'waarschijnlijk',
			1694.16,
		],
		[
			'maart 2026: loon, zelf 26 en partner met AOW',
			{ ...paar, ...loon, leeftijd: 26, leeftijdPartner: 70 },
			'waarschijnlijk',
			{ van: 1544.16, tot: 1694.16 },
		],
		['maart 2026: alleen pensioen', pensioen, 'waarschijnlijk', 1091.19],
	]),
	...voorbeelden('2025-10-01', basis, herkomstVrij, [
		['oktober 2025: 25,70 euro vrij', pensioen, 'waarschijnlijk', 1055.91],
		['oktober 2025, paar: 51,40 euro vrij', { ...paar, ...pensioen }, 'waarschijnlijk', 1646.38],
	]),
	...voorbeelden('2025-03-01', basis, herkomstVrij, [
		['maart 2025: hoeveel er vrij was, vonden wij niet', pensioen, 'waarschijnlijk', { van: 1001.07, tot: 1026.77 }],
	]),
];
