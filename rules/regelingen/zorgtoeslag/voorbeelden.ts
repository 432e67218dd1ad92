import { voorbeelden } from '../../kern/voorbeeld.ts';
import { alleenstaande } from '../../sjablonen/voorbeelden.ts';

const basis = { ...alleenstaande, toetsingsinkomen: 20_000, vermogenOp1Januari: 0 };
const paar = { heeftPartner: true, leeftijdPartner: 40, inkomenPartner: 0, toetsingsinkomenPartner: 0 };
const herkomst =
	'Wet op de zorgtoeslag art. 2 en 3, met de hand uitgerekend, en de tabellen van Dienst Toeslagen (normen.md 2)';

export default [
	...voorbeelden('2026-11-22', basis, herkomst, [
		['laag inkomen', {}, 'waarschijnlijk', 129],
		['€ 30.000 in een jaar', { toetsingsinkomen: 30_000 }, 'waarschijnlijk', 126],
		['€ 40.000 in een jaar', { toetsingsinkomen: 40_000 }, 'waarschijnlijk', 11],
		['het hoogste inkomen: € 24 in een jaar', { toetsingsinkomen: 40_857 }, 'waarschijnlijk', 2],
		['€ 1 meer: € 23 in een jaar wordt niet toegekend', { toetsingsinkomen: 40_858 }, 'waarschijnlijk-niet', null],
		['paar, samen € 45.000', { ...paar, toetsingsinkomen: 45_000 }, 'waarschijnlijk', 72],
		['paar, ieder € 20.000', { ...paar, toetsingsinkomenPartner: 20_000 }, 'waarschijnlijk', 129],
		['paar met het hoogste inkomen', { ...paar, toetsingsinkomen: 51_142 }, 'waarschijnlijk', 2],
		['paar, € 1 meer', { ...paar, toetsingsinkomen: 51_143 }, 'waarschijnlijk-niet', null],
		['vermogen op de grens', { vermogenOp1Januari: 146_011 }, 'waarschijnlijk', 129],
		['vermogen één cent boven de grens', { vermogenOp1Januari: 146_011.01 }, 'waarschijnlijk-niet', null],
		['paar, vermogen op de grens', { ...paar, vermogenOp1Januari: 184_633 }, 'waarschijnlijk', 246],
		['paar, één cent boven de grens', { ...paar, vermogenOp1Januari: 184_633.01 }, 'waarschijnlijk-niet', null],
		['zonder vermogen op 1 januari telt dat van nu', { vermogenOp1Januari: undefined }, 'waarschijnlijk', 129],
		['17 jaar', { leeftijd: 17 }, 'niet-van-toepassing', null],
		['18 jaar', { leeftijd: 18 }, 'waarschijnlijk', 129],
		['partner van 17', { ...paar, leeftijdPartner: 17 }, 'misschien'],
		[
			'inkomen van het jaar niet bekend, elke maand anders',
			{ toetsingsinkomen: null, inkomenHeelJaarGelijk: false },
			'misschien',
			null,
		],
		['krijgt al zorgtoeslag', { zorgtoeslag: 129 }, 'waarschijnlijk', 129],
	]),
	...voorbeelden('2025-05-05', basis, herkomst, [
		['in 2025', { toetsingsinkomen: 28_500 }, 'waarschijnlijk', 130],
		['in 2025, paar', { ...paar, toetsingsinkomen: 36_000 }, 'waarschijnlijk', 164],
	]),
	...voorbeelden('2024-10-10', basis, herkomst, [
		['in 2024', { toetsingsinkomen: 30_000 }, 'waarschijnlijk', 87],
		['in 2024, vermogen onder de oudere grens', { vermogenOp1Januari: 127_582 }, 'waarschijnlijk', 123],
		['in 2024, de grens is niet gevonden', { vermogenOp1Januari: 127_582.01 }, 'misschien', 123],
		['in 2024, op de grens van 2025', { vermogenOp1Januari: 141_896 }, 'misschien', 123],
		['in 2024, boven de grens van 2025', { vermogenOp1Januari: 141_896.01 }, 'waarschijnlijk-niet', null],
	]),
];
