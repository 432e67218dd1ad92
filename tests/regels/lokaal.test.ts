/**
 * Local regelingen beside their examples: what makes it "misschien" and for which reason, and the sums that follow.
 * Figures of 2026-11-22: the norm is 1.419,46, of a couple 2.027,79, with AOW 2.176,10 (normen.md 1.1); the pages of
 * the gemeenten for the rest (lokale-regelingen.md, dienstverlening.md 2.4).
 */
import { describe, expect, it } from 'vitest';
import { gemeenteIds, laadRegelset, type Antwoorden } from '#rules';
import { kosten as kostenFeit } from '../../rules/feiten/index.ts';
import { alleenstaande } from '../../rules/sjablonen/voorbeelden.ts';
import { beoordeelEen } from './een.ts';

const set = await laadRegelset(gemeenteIds);
const lees = (id: string, anders: Antwoorden) =>
	beoordeelEen(set, id, { ...alleenstaande, gemeente: id.split('-')[0], ...anders }, '2026-11-22');
const oordeel = (id: string, anders: Antwoorden) => lees(id, anders).oordeel;
/** Of one condition: met, not met, or (undefined) nobody can say. */
const toets = (id: string, welke: string, anders: Antwoorden = {}) =>
	lees(id, anders).toetsen.find((een) => een.id === welke)!.result.value;
const bedragVan = (id: string, anders: Antwoorden) => {
	const { bedrag } = lees(id, anders);
	return bedrag && [bedrag.van, bedrag.tot].map((euro) => Math.round(euro * 100) / 100);
};

const kind = (leeftijd: number, school?: string) => (school ? { leeftijd, school } : { leeftijd });
const metKind = { kinderen: [kind(9)] };
const paar = { heeftPartner: true, leeftijdPartner: 40, inkomenPartner: 0 };

/** Profit is counted by the gemeente itself: whatever the income, nobody hears a no for it. */
describe('eigen bedrijf met veel inkomen', () => {
	const ondernemer = { ...metKind, inkomstenbronnen: ['eigen-bedrijf'], inkomen: 9000 };
	const afbouw = ['bijles', 'laptop', 'schoolkosten', 'sport-en-cultuur'];
	const metAfbouw = [...afbouw, 'collectieve-zorgverzekering', 'doet-mee-volwassenen'];

	it.each([
		'haarlem-haarlempas',
		'zandvoort-zandvoortpas',
		...gemeenteIds.map((id) => `${id}-individuele-inkomenstoeslag`),
		...metAfbouw.map((id) => `haarlemmermeer-${id}`),
	])('%s', (id) => {
		expect(oordeel(id, ondernemer)).toBe('misschien');
		expect(toets(id, 'inkomen', ondernemer)).toBeUndefined();
	});
	it.each(metAfbouw)('haarlemmermeer-%s: of het maar een deel is, weet dan niemand', (id) =>
		expect(toets(`haarlemmermeer-${id}`, 'eenDeel', ondernemer)).toBeUndefined(),
	);
	it('haarlemmermeer-alleenverdiener', () => {
		expect(oordeel('haarlemmermeer-alleenverdiener', { ...ondernemer, ...paar })).toBe('misschien');
	});
});

/** What only somebody else can see: the class stays "misschien", and that is the reason. */
it.each([
	['haarlem-huiswerkbegeleiding', 'kindHeeftHulpNodig', metKind],
	['haarlemmermeer-bijles', 'kindHeeftHulpNodig', metKind],
	['haarlem-id-kaart', 'nationaliteit', {}],
])('%s hangt af van %s', (id, welke, antwoorden) => {
	expect(oordeel(id, antwoorden)).toBe('misschien');
	expect(toets(id, welke, antwoorden)).toBeUndefined();
});

/** 2.311,68 is 120% and 2.504,32 is 130% for a couple. */
describe('Haarlemmermeer, tussen 120% en 130%: misschien een deel', () => {
	const ertussen = { ...metKind, ...paar, inkomen: 2400 };
	const eronder = { ...ertussen, inkomen: 2311.68 };

	it.each(['collectieve-zorgverzekering', 'doet-mee-volwassenen'])('%s: dat is de reden', (naam) => {
		const id = `haarlemmermeer-${naam}`;
		expect(lees(id, ertussen)).toMatchObject({ oordeel: 'misschien', bedrag: null });
		expect([toets(id, 'inkomen', ertussen), toets(id, 'eenDeel', ertussen)]).toEqual([undefined, true]);
		expect([toets(id, 'inkomen', eronder), toets(id, 'eenDeel', eronder)]).toEqual([true, false]);
	});
	/** The pages say 120% and the news says 130%, so here it may also be all of it. */
	it.each(['bijles', 'laptop', 'schoolkosten', 'sport-en-cultuur'])('%s: een deel of alles', (naam) => {
		const id = `haarlemmermeer-${naam}`;
		expect([toets(id, 'inkomen', ertussen), toets(id, 'eenDeel', ertussen)]).toEqual([undefined, undefined]);
		expect([toets(id, 'inkomen', eronder), toets(id, 'eenDeel', eronder)]).toEqual([true, false]);
	});
	it('geeft onder de grens het bedrag van de pagina', () => {
		expect(bedragVan('haarlemmermeer-collectieve-zorgverzekering', eronder)).toEqual([12, 39.75]);
		expect(bedragVan('haarlemmermeer-sport-en-cultuur', eronder)).toEqual([500, 850]);
	});
});

it('bijles: boven de grens van de bijstand vonden wij niets over spaargeld', () => {
	expect(toets('haarlemmermeer-bijles', 'vermogen', { ...metKind, vermogen: 16_000 })).toBe(true);
	expect(toets('haarlemmermeer-bijles', 'vermogen', { ...metKind, vermogen: 16_000.01 })).toBeUndefined();
});

describe('bedragen per kind', () => {
	const bedrag = (id: string, ...kinderen: readonly object[]) => bedragVan(id, { kinderen });

	it.each([
		[[kind(9)], 150],
		[[kind(3), kind(9)], 150],
		[[kind(9), kind(16, 'mbo')], 150],
		[[kind(4, 'voortgezet-onderwijs')], 150],
		[[kind(16, 'basisonderwijs')], 150],
		[[kind(16, 'voortgezet-onderwijs')], 250],
	])('Haarlem, schoolkosten van %j: %d', (kinderen, euro) =>
		expect(bedrag('haarlem-schoolkosten', ...kinderen)).toEqual([euro, euro]),
	);
	it.each([
		[[kind(3), kind(9)], 155, 155],
		[[kind(10)], 155, 155],
		[[kind(11)], 155, 310],
		[[kind(12)], 155, 310],
		[[kind(13)], 310, 310],
		[[kind(14)], 310, 310],
	])('Haarlemmermeer, schoolkosten van %j: van %d tot %d', (kinderen, van, tot) =>
		expect(bedrag('haarlemmermeer-schoolkosten', ...kinderen)).toEqual([van, tot]),
	);
	it('Haarlemmermeer, sport en cultuur: vanaf 4 jaar', () => {
		expect(bedrag('haarlemmermeer-sport-en-cultuur', kind(3), kind(4))).toEqual([500, 850]);
		expect(bedrag('haarlemmermeer-sport-en-cultuur', kind(4), kind(9))).toEqual([1000, 1700]);
	});
});

describe('individuele inkomenstoeslag', () => {
	/** Whether one of two counts as alone (480) or as a couple (690) was not found. */
	it.each([
		[67, 60, 480, 690],
		[60, 67, 480, 690],
		[20, 21, 480, 690],
		[66, 66, 690, 690],
	])('Haarlemmermeer, een paar van %d en %d: van %d tot %d', (leeftijd, leeftijdPartner, van, tot) =>
		expect(bedragVan('haarlemmermeer-individuele-inkomenstoeslag', { ...paar, leeftijd, leeftijdPartner })).toEqual([
			van,
			tot,
		]),
	);

	/** A single parent: at least the limit of a single person, 1.419,46 x 0,95 x 110% in Haarlem, x 100% in Zandvoort. */
	it.each([
		['haarlem', 1483.34],
		['zandvoort', 1348.49],
	])('%s, ouder alleen: zeker tot %d', (gemeente, grens) => {
		const id = `${gemeente}-individuele-inkomenstoeslag`;
		expect(oordeel(id, { ...metKind, inkomen: grens })).toBe('waarschijnlijk');
		expect(oordeel(id, { ...metKind, inkomen: Math.round(100 * grens + 1) / 100 })).toBe('misschien');
	});
});

describe('HaarlemPas', () => {
	/** 2.176,10 x 0,95 x 1,3 = 2.687,48; 2% more is 2.741,23. */
	it.each([
		[2741.22, 'misschien'],
		[2741.24, 'waarschijnlijk-niet'],
	])('ouder alleen met AOW: hoogstens de grens van een paar met AOW, %d', (inkomen, verwacht) =>
		expect(
			oordeel('haarlem-haarlempas', { ...metKind, leeftijd: 70, inkomstenbronnen: ['aow', 'pensioen'], inkomen }),
		).toBe(verwacht),
	);
	/** 16.000, and as in Zandvoort perhaps 5.000 more for each who has AOW. */
	it.each([
		[60, 70, 16_000, 'waarschijnlijk'],
		[60, 70, 16_000.01, 'misschien'],
		[60, 70, 21_000, 'misschien'],
		[60, 70, 21_000.01, 'waarschijnlijk-niet'],
		[70, 70, 26_000, 'misschien'],
		[70, 70, 26_000.01, 'waarschijnlijk-niet'],
	])('een paar van %d en %d met %d spaargeld', (leeftijd, leeftijdPartner, vermogen, verwacht) =>
		expect(oordeel('haarlem-haarlempas', { ...paar, leeftijd, leeftijdPartner, vermogen })).toBe(verwacht),
	);
});

/** Team Sportservice: who has no pas is judged case by case, also for debts. */
it.each([
	['soms-niet', 'misschien'],
	['nee', 'misschien'],
	['krijgt-hulp', 'misschien'],
	['ja', 'waarschijnlijk-niet'],
])('Jeugdfonds, inkomen te hoog en rekeningen betalen lukt: %s', (rekeningenLukken, verwacht) =>
	expect(oordeel('haarlem-jeugdfonds', { ...metKind, inkomen: 4000, rekeningenLukken })).toBe(verwacht),
);

describe('alleenverdiener', () => {
	const id = 'haarlemmermeer-alleenverdiener';
	const ruw = { van: 1800, tot: 2000 };
	const weinig = { van: 100, tot: 300 };

	/** A rough income may be that of the two together. */
	it.each([
		['eigen inkomen ruw', { inkomen: ruw, inkomenPartner: 300 }],
		['inkomen van de partner ruw', { inkomen: 1950, inkomenPartner: weinig }],
		['allebei ruw', { inkomen: ruw, inkomenPartner: weinig }],
		['eigen inkomen ruw, partner niets', { inkomen: ruw, inkomenPartner: 0 }],
	])('%s: wie er verdient, weten wij niet', (_naam, inkomens) => {
		expect(oordeel(id, { ...paar, ...inkomens })).toBe('misschien');
		expect(toets(id, 'eenInkomen', { ...paar, ...inkomens })).toBeUndefined();
	});
	it('allebei precies: twee inkomens is geen alleenverdiener', () =>
		expect(oordeel(id, { ...paar, inkomen: 1950, inkomenPartner: 300 })).toBe('niet-van-toepassing'));
	it('heeft genoeg aan een partner zonder inkomen, ook als het eigen inkomen niet bekend is', () =>
		expect(toets(id, 'eenInkomen', { ...paar, inkomen: null })).toBe(true));
	/** 130%: 2.504,32. */
	it('weet vlak boven de hoogste grens niet of het kan', () => {
		expect(toets(id, 'inkomen', { ...paar, inkomen: 2504.32 })).toBe(true);
		expect(toets(id, 'inkomen', { ...paar, inkomen: 2504.33 })).toBeUndefined();
	});
});

describe('peuteropvang', () => {
	const id = 'haarlemmermeer-peuteropvang';
	const loon = { kinderen: [kind(2)], inkomstenbronnen: ['loon'] };

	it('ouder alleen met loon: alleen met een indicatie, en wat een partner deed telt niet', () => {
		expect(lees(id, loon)).toMatchObject({ oordeel: 'misschien', open: [] });
		expect(oordeel(id, { ...loon, partnerWerkt: false })).toBe('misschien');
	});
	it.each([
		[false, true, 'waarschijnlijk'],
		[true, false, 'waarschijnlijk'],
		[true, true, 'misschien'],
	])('paar met loon: zelf werkt %s, partner werkt %s', (werkt, partnerWerkt, verwacht) =>
		expect(oordeel(id, { ...loon, ...paar, werkt, partnerWerkt })).toBe(verwacht),
	);
});

describe.each(gemeenteIds.map((id) => `${id}-bijzondere-bijstand`))('%s', (id) => {
	it.each(kostenFeit.opties)('is er voor kosten: %s', (een) =>
		expect(oordeel(id, { kosten: [een] })).toBe('misschien'),
	);
	it('is er niet zonder kosten', () => expect(oordeel(id, { kosten: [] })).toBe('niet-van-toepassing'));
});

/** Beleidsregel draagkracht 2020, art. 3; 120% is 1.703,35 with vakantiegeld. */
describe('eigen bijdrage in Zandvoort', () => {
	const id = 'zandvoort-bijzondere-bijstand';
	const basis = { inkomenIsInclusiefVakantiegeld: true, kosten: ['zorg'], kostenBedrag: 5000 };
	const bedrag = (anders: Antwoorden) => bedragVan(id, { ...basis, ...anders });

	it('is er tot de grens van de pas niet, en een cent daarboven wel', () => {
		expect(toets(id, 'eigenBijdrage', { ...basis, inkomen: 1703.35 })).toBe(false);
		expect(toets(id, 'eigenBijdrage', { ...basis, inkomen: 1703.36 })).toBe(true);
	});
	/** 35% x 12 x (1.800 - 1.703,35) = 405,93. */
	it.each(kostenFeit.opties.filter((een) => een !== 'woonkosten'))('is 35%% van het meerdere bij kosten: %s', (een) =>
		expect(bedrag({ kosten: [een], inkomen: 1800 })).toEqual([4594.07, 4594.07]),
	);
	/** 12 x (1.800 - 1.419,46) = 4.566,48 of the housing; of the other 405,93. */
	it('ligt bij woonkosten en andere kosten tussen een deel en alles', () =>
		expect(bedrag({ kosten: ['woonkosten', 'zorg'], inkomen: 1800 })).toEqual([433.52, 4594.07]));
	/** 12 x (500 - 350,42) = 1.794,96; at the norm of 21 there is nothing above it. */
	it('is onder de 21 alles boven de norm, die van 18 tot en met 20 of die van 21', () =>
		expect(bedrag({ leeftijd: 20, inkomen: 500 })).toEqual([3205.04, 5000]));
	/** From 1.703,35 to 120% of a couple, 2.433,35: 35% x 12 x 796,65 = 3.345,93 and x 66,65 = 279,93. */
	it('rekent voor een ouder alleen met beide grenzen', () =>
		expect(bedrag({ ...metKind, inkomen: 2500 })).toEqual([1654.07, 4720.07]));
	it('kijkt bij bijstand niet naar spaargeld', () =>
		expect(bedrag({ inkomstenbronnen: ['bijstand'], inkomen: null, vermogen: 100_000 })).toEqual([5000, 5000]));
});
