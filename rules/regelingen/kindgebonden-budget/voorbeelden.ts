import { voorbeelden } from '../../kern/voorbeeld.ts';
import { alleenstaande } from '../../sjablonen/voorbeelden.ts';

const kind = (leeftijd: number) => ({ leeftijd });
const basis = { ...alleenstaande, kinderen: [kind(5)], toetsingsinkomen: 20_000, vermogenOp1Januari: 0 };
const paar = { heeftPartner: true, leeftijdPartner: 40, inkomenPartner: 0, toetsingsinkomenPartner: 0 };
const herkomst =
	'Wet op het kindgebonden budget art. 2, met de hand uitgerekend, en de voorbeelden van Dienst Toeslagen (normen.md 4)';

export default [
	...voorbeelden('2026-11-22', basis, herkomst, [
		['ouder alleen met één kind: 5.996 in een jaar', {}, 'waarschijnlijk', 499],
		['ouder alleen, kind van 8, € 30.000', { kinderen: [kind(8)], toetsingsinkomen: 30_000 }, 'waarschijnlijk', 497],
		[
			'paar, kinderen van 4 en 8, € 45.000',
			{ ...paar, kinderen: [kind(4), kind(8)], toetsingsinkomen: 45_000 },
			'waarschijnlijk',
			392,
		],
		[
			'paar, kinderen van 13 en 16, € 45.000',
			{ ...paar, kinderen: [kind(13), kind(16)], toetsingsinkomen: 45_000 },
			'waarschijnlijk',
			533,
		],
		['paar op de drempel: 2.580', { ...paar, kinderen: [kind(3)], toetsingsinkomen: 39_141 }, 'waarschijnlijk', 215],
		['kind van 11', { kinderen: [kind(11)] }, 'waarschijnlijk', 499],
		['kind van 12: 6.720', { kinderen: [kind(12)] }, 'waarschijnlijk', 560],
		['kind van 15', { kinderen: [kind(15)] }, 'waarschijnlijk', 560],
		['kind van 16: 6.960', { kinderen: [kind(16)] }, 'waarschijnlijk', 580],
		['leeftijd van het kind niet bekend', { kinderen: [{ leeftijd: null }] }, 'waarschijnlijk', { van: 499, tot: 580 }],
		['het hoogste inkomen: € 24 in een jaar', { toetsingsinkomen: 108_321 }, 'waarschijnlijk', 1],
		['€ 1 meer', { toetsingsinkomen: 108_322 }, 'waarschijnlijk-niet', null],
		['geen kinderen', { kinderen: [] }, 'niet-van-toepassing', null],
		['vermogen op de grens', { vermogenOp1Januari: 146_011 }, 'waarschijnlijk', 499],
		['vermogen één cent boven de grens', { vermogenOp1Januari: 146_011.01 }, 'waarschijnlijk-niet', null],
		['partner van 17', { ...paar, leeftijdPartner: 17 }, 'misschien'],
		['krijgt het al', { kindgebondenBudget: 499 }, 'waarschijnlijk', 499],
	]),
	// 5.916 - 6,75% x (28.250 - 26.819) = 5.819,41.
	...voorbeelden('2024-10-01', basis, herkomst, [
		['in 2024', { toetsingsinkomen: 28_250 }, 'waarschijnlijk', 484],
		['in 2024, vermogen onder de oudere grens', { vermogenOp1Januari: 127_582 }, 'waarschijnlijk'],
		['in 2024, de grens is niet gevonden', { vermogenOp1Januari: 127_582.01 }, 'misschien'],
		['in 2024, op de grens van 2025', { vermogenOp1Januari: 141_896 }, 'misschien'],
		['in 2024, boven de grens van 2025', { vermogenOp1Januari: 141_896.01 }, 'waarschijnlijk-niet'],
	]),
];
