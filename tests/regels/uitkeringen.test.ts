/**
 * Bijstand, AIO, IOAW and what there is beside them, for the households that no example has. Norms of July 2026:
 * 1.419,46 alone, 2.027,79 for a couple, 1.587,34 and 2.176,10 with AOW, 350,42 and 700,84 for 18 to 20; those of
 * January 1.401,50 and 1.564,69 (normen.md 1.1).
 */
import { describe, expect, it } from 'vitest';
import { laadRegelset, type Antwoorden, type Datum } from '#rules';
import { inkomstenbronnen } from '../../rules/feiten/index.ts';
import { alleenstaande } from '../../rules/sjablonen/voorbeelden.ts';
import { beoordeelEen } from './een.ts';

const set = await laadRegelset([]);
const zonderInkomen = { ...alleenstaande, inkomen: 0, inkomenIsInclusiefVakantiegeld: true };
const lees = (id: string, anders: Antwoorden, dag: Datum = '2026-11-22') =>
	beoordeelEen(set, id, { ...zonderInkomen, ...anders }, dag);
const oordeel = (id: string, anders: Antwoorden) => lees(id, anders).oordeel;
const toets = (id: string, welke: string, anders: Antwoorden, dag?: Datum) =>
	lees(id, anders, dag).toetsen.find((een) => een.id === welke)!.result.value;
const bedragVan = (id: string, anders: Antwoorden, dag?: Datum) => {
	const { bedrag } = lees(id, anders, dag);
	return bedrag && [bedrag.van, bedrag.tot].map((euro) => Math.round(euro * 100) / 100);
};

const paar = (leeftijd: number, leeftijdPartner: number, medebewoners27 = 0) => ({
	...{ heeftPartner: true, inkomenPartner: 0 },
	...{ leeftijd, leeftijdPartner, medebewoners27 },
});
const metKind = { kinderen: [{ leeftijd: 9 }] };
const met = (...bronnen: readonly string[]) => ({ inkomstenbronnen: bronnen });
const anderDan = (...bronnen: readonly string[]) =>
	inkomstenbronnen.opties.filter((bron) => !['geen', ...bronnen].includes(bron));

describe('wie het al krijgt', () => {
	it.each([
		['bijstand', 'bijstand', 40],
		['aio', 'aio', 70],
		['ioaw', 'ioaw-ioaz', 63],
	])('%s', (id, bron, leeftijd) => {
		expect(lees(id, { leeftijd, ...met(bron), inkomen: null }).heeftAl).toBe(true);
		expect(lees(id, { leeftijd, ...met('geen') }).heeftAl).toBe(false);
	});
	it('hoeft met bijstand het inkomen niet te laten zien', () =>
		expect(lees('bijstand', { ...met('bijstand'), inkomen: undefined }).oordeel).toBe('waarschijnlijk'));
	it('hoeft met AIO en AOW niet te zeggen hoeveel AOW', () =>
		expect(lees('aio', { leeftijd: 70, ...met('aow', 'aio'), inkomen: undefined }).open).toEqual([]));
	/** Art. 34: the house was looked at when the bijstand began. */
	it.each([
		['ww', 'misschien'],
		['bijstand', 'waarschijnlijk'],
	])('met een koophuis en %s: %s', (bron, verwacht) =>
		expect(oordeel('bijstand', { ...met(bron), woonsituatie: 'koophuis' })).toBe(verwacht),
	);
});

describe('inkomen en vakantiegeld (art. 31 lid 4)', () => {
	it('telt het bedrag zoals het is als het vakantiegeld erin zit', () =>
		expect(bedragVan('bijstand', { inkomen: 1000 })).toEqual([419.46, 419.46]));
	/** Up to 8% more: 1.080. */
	it.each([false, undefined])('telt tot 8%% meer als het er niet in zit, of als dat niet bekend is: %s', (inclusief) =>
		expect(bedragVan('bijstand', { inkomen: 1000, inkomenIsInclusiefVakantiegeld: inclusief })).toEqual([
			339.46, 419.46,
		]),
	);
});

/** Art. 22a: who shares with A - 1 others has (40% + A x 30%) / A of the norm of a couple; 18 to 20 do not share. */
describe('kosten delen', () => {
	it.each([
		['beiden 20: de lage norm blijft', paar(20, 20, 1), 700.84],
		// one of three: 1,3 / 3 x 2.027,79 = 878,71, and 350,42 for the one of 20
		['30 en 20, met twee anderen', paar(30, 20, 2), 1229.13],
		['20 en 30, met twee anderen', paar(20, 30, 2), 1229.13],
		// with a child 755,98
		['30 en 20, met een kind en twee anderen', { ...paar(30, 20, 2), ...metKind }, 1634.69],
		// one of two: 1.013,90
		['30 en 20, met één ander', paar(30, 20, 1), 1364.32],
		['30 en 20, met zijn tweeën', paar(30, 20), 1364.32],
	])('%s', (_naam, huishouden, euro) => expect(bedragVan('bijstand', huishouden)).toEqual([euro, euro]));

	/** 1,3 / 3 x 2.176,10 = 942,98, and 350,42. */
	it.each([
		['70 en 20', paar(70, 20, 2)],
		['20 en 70', paar(20, 70, 2)],
	])('AIO, %s, met twee anderen', (_naam, huishouden) =>
		expect(bedragVan('aio', huishouden)).toEqual([1293.4, 1293.4]),
	);
});

/** Art. 20 lid 3: 700,84 and twice 762,24 is more than a couple of 21 gets, so 2.027,79; 2% more is 2.068,35. */
it.each([
	[2068.34, 'misschien'],
	[2068.35, 'waarschijnlijk-niet'],
])('bijstand, beiden 20, inkomen %d: hoogstens de norm vanaf 21', (inkomen, verwacht) =>
	expect(oordeel('bijstand', { ...paar(20, 20), inkomen })).toBe(verwacht),
);

it.each([
	[17, 'misschien', null],
	[18, 'waarschijnlijk', [1364.32, 1364.32]],
])('bijstand, partner van %d (art. 24): %s', (leeftijdPartner, verwacht, bedrag) => {
	expect(oordeel('bijstand', paar(40, leeftijdPartner))).toBe(verwacht);
	expect(bedragVan('bijstand', paar(40, leeftijdPartner))).toEqual(bedrag);
});

describe('een deel van het inkomen telt niet mee', () => {
	/** Art. 33 lid 5: of a pension 26,50; of 500 euro of pension and something else from nothing to that. */
	it.each(anderDan('pensioen', 'aio'))('AIO, pensioen en %s: hoeveel pensioen, weten wij niet', (bron) =>
		expect(bedragVan('aio', { leeftijd: 70, ...met('pensioen', bron), inkomen: 500 })).toEqual([1087.34, 1113.84]),
	);

	const loon = { inkomen: 600, inkomstenvrijlating: true };
	const maart = '2026-03-01';
	/** Art. 31 lid 2 onder n: a quarter of the loon; of 600 euro of which some is loon from nothing to 150. */
	it.each(anderDan('loon', 'pensioen', 'aio'))('AIO, loon en %s: hoeveel loon, weten wij niet', (bron) =>
		expect(bedragVan('aio', { leeftijd: 70, ...met('loon', bron), ...loon }, maart)).toEqual([964.69, 1114.69]),
	);
	/** At the most 26,50 and a quarter of the 573,50 that is left: 430,13 counts. */
	it('AIO, loon en pensioen', () =>
		expect(bedragVan('aio', { leeftijd: 70, ...met('loon', 'pensioen'), ...loon }, maart)).toEqual([964.69, 1134.56]));
	it.each(anderDan('loon', 'bijstand'))('bijstand, loon en %s: hoeveel loon, weten wij niet', (bron) =>
		expect(bedragVan('bijstand', { ...met('loon', bron), ...loon }, maart)).toEqual([801.5, 951.5]),
	);
	/** The highest amount of the second half of 2026 was not found, so no sum; below the norm it is yes all the same. */
	it('AIO, loon in november 2026: wel een ja, geen bedrag', () =>
		expect(lees('aio', { leeftijd: 70, ...met('loon'), ...loon })).toMatchObject({
			oordeel: 'waarschijnlijk',
			bedrag: null,
		}));
	it.each([
		['bijstand', 40],
		['aio', 70],
	])('%s, loon en een eigen bedrijf: of het inkomen laag genoeg is, weet alleen wie beslist', (id, leeftijd) => {
		for (const inkomen of [600, 9000]) {
			const ondernemer = { leeftijd, ...met('loon', 'eigen-bedrijf'), ...loon, inkomen };
			expect(toets(id, 'inkomen', ondernemer, maart), `${inkomen}`).toBeUndefined();
		}
	});
});

/** What only who decides can see: the class stays "misschien", and that is the reason. */
it.each([
	['ioaw', 'verleden', { leeftijd: 63 }],
	['ioaw', 'brutoInkomen', { leeftijd: 63 }],
	['toeslagenwet', 'brutoInkomen', {}],
	[
		'tegemoetkoming-arbeidsongeschikten',
		'mate',
		{ ...met('ziekte-of-arbeidsongeschiktheid'), soortZiekteuitkering: 'wia-of-wao' },
	],
])('%s hangt af van %s', (id, welke, antwoorden) => {
	expect(oordeel(id, antwoorden)).toBe('misschien');
	expect(toets(id, welke, antwoorden)).toBeUndefined();
});

/** The lowest gross limit: up to it a net income is low enough, above it nobody knows, far above it is too much. */
describe.each([
	['ioaw', { leeftijd: 63, ...met('pensioen') }, 1776.11],
	['toeslagenwet', met('ww'), 1765.25],
])('inkomen bij %s', (id, antwoorden, grens) => {
	const inkomen = (euro: number, bron?: string) =>
		toets(id, 'inkomen', {
			...antwoorden,
			...(bron ? met(...antwoorden.inkomstenbronnen, bron) : {}),
			inkomen: euro,
		});

	it(`is tot ${grens} laag genoeg, en een cent daarboven niet zeker`, () => {
		expect(inkomen(grens)).toBe(true);
		expect(inkomen(Math.round(100 * grens + 1) / 100)).toBeUndefined();
		expect(inkomen(9000)).toBe(false);
	});
	it.each(['alimentatie-of-anders', 'eigen-bedrijf'])('is met %s nooit zeker te veel, en niet zeker genoeg', (bron) =>
		expect(inkomen(9000, bron)).toBeUndefined(),
	);
});

it('toeslagenwet: wie alleen is, heeft geen partner die in de weg staat', () => {
	expect(toets('toeslagenwet', 'partner', {})).toBe(true);
	expect(toets('toeslagenwet', 'partner', { leeftijdPartner: 40 })).toBe(true);
});

/** Art. 7 lid 2 of the Algemene Kinderbijslagwet: only who is 16 or 17 and not at school. */
it.each([
	[16, 'voortgezet-onderwijs', 'waarschijnlijk'],
	[17, 'mbo', 'waarschijnlijk'],
	[16, 'geen', 'misschien'],
	[15, 'geen', 'waarschijnlijk'],
])('kinderbijslag, kind van %d, school %s: %s', (leeftijd, school, verwacht) =>
	expect(oordeel('kinderbijslag', { kinderen: [{ leeftijd, school }] })).toBe(verwacht),
);

describe('studietoeslag', () => {
	const student = { opleiding: 'hbo-of-universiteit', ...met('duo'), langdurigZiek: true };

	/** Normenbrief of January 2026: the least by age (normen.md 1.8). */
	it.each([
		[15, 115.55],
		[16, 132.88],
		[17, 152.14],
		[18, 192.57],
		[19, 231.09],
		[20, 308.12],
		[21, 385.14],
		[40, 385.14],
	])('%d jaar: %d', (leeftijd, euro) =>
		expect(bedragVan('studietoeslag', { ...student, leeftijd })).toEqual([euro, euro]),
	);
	it('vraagt zich alleen af wie er ziek is als er iemand ziek is', () => {
		expect(toets('studietoeslag', 'wieIsZiek', { ...student, ...metKind })).toBe(true);
		expect(toets('studietoeslag', 'wieIsZiek', { ...student, ...metKind, langdurigZiek: false })).toBe(false);
	});
});
