import { voorbeelden } from '../../kern/voorbeeld.ts';
import { alleenstaande } from '../../sjablonen/voorbeelden.ts';

type Opvang = 'dagopvang' | 'bso' | 'gastouder';
const kind = (leeftijd: number, soort: Opvang, urenPerMaand: number, uurprijs: number) => ({
	leeftijd,
	opvang: { soort, urenPerMaand, uurprijs },
});
const basis = {
	...alleenstaande,
	inkomstenbronnen: ['loon'],
	toetsingsinkomen: 50_000,
	kinderen: [kind(3, 'dagopvang', 200, 10)],
};
const paar = {
	heeftPartner: true,
	leeftijdPartner: 40,
	inkomenPartner: 0,
	toetsingsinkomenPartner: 0,
	werkt: true,
	partnerWerkt: true,
};
const herkomst = 'Tabel kinderopvangtoeslag 2026 van de Rijksoverheid (normen.md 5.5), met de hand uitgerekend';

export default [
	...voorbeelden('2026-11-22', basis, herkomst, [
		['200 uur van € 10, 96%', {}, 'waarschijnlijk', 1920],
		[
			'250 uur van € 12,50: 230 uur van € 11,23',
			{ kinderen: [kind(3, 'dagopvang', 250, 12.5)] },
			'waarschijnlijk',
			2479,
		],
		['€ 60.000: 93,9%', { toetsingsinkomen: 60_000 }, 'waarschijnlijk', 1878],
		['€ 59.957: 94,8%', { toetsingsinkomen: 59_957 }, 'waarschijnlijk', 1896],
		['bso boven de hoogste prijs: 40 uur van € 9,98', { kinderen: [kind(8, 'bso', 40, 11)] }, 'waarschijnlijk', 383],
		[
			'gastouder boven de hoogste prijs: 100 uur van € 8,49',
			{ kinderen: [kind(8, 'gastouder', 100, 10)] },
			'waarschijnlijk',
			815,
		],
		// 1.123 + 359,20 at 74,3% for the first and 90,9% for the next child: 834,39 + 326,51.
		[
			'twee kinderen, € 98.000',
			{ toetsingsinkomen: 98_000, kinderen: [kind(6, 'bso', 40, 8.98), kind(3, 'dagopvang', 100, 11.23)] },
			'waarschijnlijk',
			1160,
		],
		['paar, beiden werken', paar, 'waarschijnlijk', 1920],
		['paar, één werkt', { ...paar, partnerWerkt: false }, 'misschien', 1920],
		['werkt niet: misschien een opleiding of traject', { inkomstenbronnen: ['ww'] }, 'misschien', 1920],
		['geen opvang', { kinderen: [kind(3, 'dagopvang', 0, 0)] }, 'niet-van-toepassing', null],
		['één uur opvang', { kinderen: [kind(3, 'dagopvang', 1, 10)] }, 'waarschijnlijk', 9],
		['opvang niet bekend', { kinderen: [{ leeftijd: 3, opvang: null }] }, 'misschien'],
		['kind van 10', { kinderen: [kind(10, 'bso', 40, 8)] }, 'waarschijnlijk', 307],
		['kind van 11, school niet bekend', { kinderen: [kind(11, 'bso', 40, 8)] }, 'misschien', null],
		['kind van 13, school niet bekend', { kinderen: [kind(13, 'bso', 40, 8)] }, 'misschien', null],
		['kind van 14', { kinderen: [kind(14, 'bso', 40, 8)] }, 'niet-van-toepassing', null],
		[
			'kind van 13, school niet bekend, geen opvang',
			{ kinderen: [kind(13, 'bso', 0, 0)] },
			'niet-van-toepassing',
			null,
		],
		[
			'kind van 12 op de basisschool',
			{ kinderen: [{ ...kind(12, 'bso', 40, 8), school: 'basisonderwijs' }] },
			'waarschijnlijk',
			307,
		],
		[
			'kind van 13 op de middelbare school',
			{ kinderen: [{ ...kind(13, 'bso', 40, 8), school: 'voortgezet-onderwijs' }] },
			'niet-van-toepassing',
			null,
		],
		[
			'kind van 13 dat nog op de basisschool zit',
			{ kinderen: [{ ...kind(13, 'bso', 40, 8), school: 'basisonderwijs' }] },
			'waarschijnlijk',
			307,
		],
		[
			'kind van 12 dat al op de middelbare school zit',
			{ kinderen: [{ ...kind(12, 'bso', 40, 8), school: 'voortgezet-onderwijs' }] },
			'niet-van-toepassing',
			null,
		],
		['geen kinderen', { kinderen: [] }, 'niet-van-toepassing', null],
		['partner van 17', { ...paar, leeftijdPartner: 17 }, 'misschien', null],
	]),
	...voorbeelden('2024-10-01', basis, herkomst, [['in 2024: de tabel van toen zit er niet in', {}, 'misschien', null]]),
];
