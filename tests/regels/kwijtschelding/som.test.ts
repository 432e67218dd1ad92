/**
 * Remission as each gemeente and waterschap publishes it, worked out with art. 11-16 of the Uitvoeringsregeling
 * Invorderingswet 1990 and the figures of November 2026 (toelichting kwijtschelding 2026, normen.md 1.1 and 5).
 * Net AOW (belasting.md, SVB July 2026): alone 1.581,55, with vakantiegeld 104,78 more; of a couple at least 2 x
 * 1.140,11 (leaflet of HHNK) and at most 2 x (1.084,13 + 74,85). The free extras are those of BSGR.
 */
import { describe, expect, it } from 'vitest';
import { gemeenteIds, laadRegelset, type Antwoorden } from '#rules';
import { kwijtscheldingBasis } from '../../../rules/sjablonen/kwijtschelding.voorbeelden.ts';
import { inkomstenbronnen } from '../../../rules/feiten/index.ts';
import { beoordeelEen } from '../een.ts';

const set = await laadRegelset(gemeenteIds);
const dag = '2026-11-22';
/** Rijnland: 100% and net AOW. Of the gemeente no choice was found: from 90% to 100%, with or without net AOW. */
const [waterschap, gemeente] = ['haarlem-kwijtschelding-waterschap', 'haarlem-kwijtschelding-gemeente'] as const;

const opCent = (euro: number) => Math.round(100 * euro) / 100;
const basis: Antwoorden = { ...kwijtscheldingBasis, gemeente: 'haarlem', aanslag: 5000, aanslagWaterschap: 5000 };
const lees = (id: string, anders: Antwoorden) => beoordeelEen(set, id, { ...basis, ...anders }, dag);
const bedragVan = (id: string, anders: Antwoorden) => {
	const { bedrag } = lees(id, anders);
	return bedrag && [bedrag.van, bedrag.tot].map(opCent);
};
const toets = (id: string, welke: string, anders: Antwoorden) =>
	lees(id, anders).toetsen.find((een) => een.id === welke)!.result.value;

type Bereik = readonly [laagste: number, hoogste: number];
/** Art. 11 and 13: of what is left in a month, 80% over twelve months. */
const kwijt = (over: number) => opCent(Math.max(0, 5000 - 0.8 * 12 * Math.max(0, over)));
/** From what is left at the most to what is left at the least. */
const bereik = ([laagste, hoogste]: Bereik) => [kwijt(hoogste), kwijt(laagste)];
const vanaf90 = (kosten: Bereik): Bereik => [0.9 * kosten[0], kosten[1]];

const paar = { heeftPartner: true, leeftijdPartner: 40, inkomenPartner: 0 };

/** Art. 16: the norm, per person (40% + A x 30%) / A of that of a couple for who shares a home with A - 1 others. */
const kosten: readonly (readonly [string, Antwoorden, Bereik, bijGemeente?: Bereik])[] = [
	['alleen', {}, [1419.46, 1419.46]],
	['alleen, 20 jaar: geen lage norm', { leeftijd: 20 }, [1419.46, 1419.46]],
	['alleen met AOW: netto AOW zonder en met vakantiegeld', { leeftijd: 67 }, [1581.55, 1686.33]],
	['paar', paar, [2027.79, 2027.79]],
	['paar, beiden 20', { ...paar, leeftijd: 20, leeftijdPartner: 20 }, [2027.79, 2027.79]],
	['paar, zelf AOW', { ...paar, leeftijd: 67 }, [2280.22, 2317.96], [2176.1, 2317.96]],
	['paar, partner AOW', { ...paar, leeftijdPartner: 67 }, [2280.22, 2317.96], [2176.1, 2317.96]],
	// 0,5 x 2.027,79
	['deelt met één', { medebewoners27: 1 }, [1013.9, 1013.9]],
	// 1,3 / 3 x 2.027,79
	['deelt met twee', { medebewoners27: 2 }, [878.71, 878.71]],
	// 0,5 x 2.280,22 to 0,5 x 2.317,96; without net AOW 0,5 x 2.176,10
	['AOW, deelt met één', { leeftijd: 67, medebewoners27: 1 }, [1140.11, 1158.98], [1088.05, 1158.98]],
	// 0,5 x 2.027,79: which norm holds for 18 to 20 is not clear, so from the one to the other
	['20 jaar, deelt met één', { leeftijd: 20, medebewoners27: 1 }, [1013.9, 1419.46]],
	// twice 1,3 / 3 x 2.027,79
	['paar, deelt met één', { ...paar, medebewoners27: 1 }, [1757.42, 1757.42]],
	// twice 1,6 / 4 x 2.027,79
	['paar, deelt met twee', { ...paar, medebewoners27: 2 }, [1622.24, 1622.24]],
	['paar, partner 20, deelt met één', { ...paar, leeftijdPartner: 20, medebewoners27: 1 }, [1757.42, 2027.79]],
	// twice 1,3 / 3 x 2.280,22 and 2.317,96; without net AOW of 2.176,10
	['paar, zelf AOW, deelt met één', { ...paar, leeftijd: 67, medebewoners27: 1 }, [1976.2, 2008.9], [1885.96, 2008.9]],
];

const kostenPerInstantie = kosten.flatMap(([naam, huishouden, norm, bijGemeente = norm]) => [
	{ naam, wie: waterschap, huishouden, hoogste: norm[1], norm },
	{ naam, wie: gemeente, huishouden, hoogste: norm[1], norm: vanaf90(bijGemeente) },
]);

it.each(kostenPerInstantie)('kosten van bestaan: $naam, $wie', ({ wie, huishouden, hoogste, norm }) => {
	const inkomen = opCent(hoogste + 20);
	expect(bedragVan(wie, { ...huishouden, inkomen })).toEqual(bereik([inkomen - norm[1], inkomen - norm[0]]));
});

const kind = (...leeftijden: readonly number[]) => ({
	kinderen: leeftijden.map((leeftijd) => ({ leeftijd, school: 'voortgezet-onderwijs' })),
});
const ouder = { ...kind(9), kindgebondenBudget: 0 };
/** Art. 15 lid 1: what lowers the income, of somebody alone unless it says so; the norm is 1.419,46. */
const uitgaven: readonly (readonly [string, Antwoorden, Bereik, norm?: number])[] = [
	['huur boven de basishuur', { kaleHuur: 600 }, [600 - 202.52, 600 - 202.52]],
	['huur na huurtoeslag', { kaleHuur: 600, huurtoeslag: 100 }, [500 - 202.52, 500 - 202.52]],
	['huur na toeslag tot het maximum', { kaleHuur: 1200, huurtoeslag: 100 }, [932.93 - 202.52, 932.93 - 202.52]],
	['huur onder de basishuur', { kaleHuur: 100 }, [0, 0]],
	['huur van een paar', { ...paar, kaleHuur: 600 }, [600 - 200.71, 600 - 200.71], 2027.79],
	['huur, gedeeld door twee', { kaleHuur: 800, medebewoners27: 1 }, [400 - 200.71, 400 - 200.71], 1013.9],
	['huur van twee van de drie', { ...paar, kaleHuur: 900, medebewoners27: 1 }, [600 - 200.71, 600 - 200.71], 1757.42],
	['koophuis: van niets tot het maximum', { woonsituatie: 'koophuis', kaleHuur: null }, [0, 932.93 - 202.52]],
	['koophuis van een paar', { ...paar, woonsituatie: 'koophuis' }, [0, 932.93 - 200.71], 2027.79],
	['premie boven de normpremie', { zorgpremie: 160 }, [160 - 47, 160 - 47]],
	['premie na zorgtoeslag', { zorgpremie: 160, zorgtoeslag: 50 }, [110 - 47, 110 - 47]],
	['premie onder de normpremie', { zorgpremie: 40 }, [0, 0]],
	['premie van een paar', { ...paar, zorgpremie: 320 }, [320 - 106, 320 - 106], 2027.79],
	['ouder alleen: kindgebonden budget gemist', ouder, [(2580 + 3416) / 12, (2580 + 3416) / 12]],
	[
		'een deel ervan ontvangen',
		{ ...ouder, kindgebondenBudget: 100 },
		[(2580 + 3416) / 12 - 100, (2580 + 3416) / 12 - 100],
	],
	['paar met een kind', { ...ouder, ...paar }, [2580 / 12, 2580 / 12], 2027.79],
	['kind van 11', { ...ouder, ...kind(11) }, [5996 / 12, 5996 / 12]],
	['kind van 12', { ...ouder, ...kind(12) }, [(5996 + 724) / 12, (5996 + 724) / 12]],
	['kind van 15', { ...ouder, ...kind(15) }, [(5996 + 724) / 12, (5996 + 724) / 12]],
	['kind van 16', { ...ouder, ...kind(16) }, [(5996 + 964) / 12, (5996 + 964) / 12]],
	[
		'kinderen van 9, 13 en 17',
		{ ...ouder, ...kind(9, 13, 17) },
		[(3 * 2580 + 724 + 964 + 3416) / 12, (3 * 2580 + 724 + 964 + 3416) / 12],
	],
	[
		'opvang: of de instantie die meetelt, is niet bekend',
		{ ...ouder, kinderopvangNetto: 90 },
		[5996 / 12, 5996 / 12 + 90],
	],
	[
		'zonder kind telt geen opvang en geen kindgebonden budget',
		{ kinderopvangNetto: 90, kindgebondenBudget: 0 },
		[0, 0],
	],
	['alimentatie die iemand betaalt', { alimentatieBetaald: 150 }, [150, 150]],
	['alles samen', { kaleHuur: 600, zorgpremie: 160, alimentatieBetaald: 150 }, [660.48, 660.48]],
];

const uitgavenPerMaand = uitgaven.map(([naam, huishouden, bedrag, norm = 1419.46]) => ({
	naam,
	huishouden,
	norm,
	laagste: bedrag[0],
	hoogste: bedrag[1],
}));

it.each(uitgavenPerMaand)('uitgaven: $naam', ({ huishouden, norm, laagste, hoogste }) => {
	const inkomen = opCent(norm + hoogste + 20);
	const over: Bereik = [inkomen - norm - hoogste, inkomen - norm - laagste];
	expect(bedragVan(waterschap, { ...huishouden, inkomen })).toEqual(bereik(over));
});

/** Art. 12 lid 2: of the norm, the expenses before toeslagen, what the instantie adds, and more for the oldest. */
const vrijGeld: readonly (readonly [string, Antwoorden, Bereik, bijGemeente?: Bereik])[] = [
	['alleen', {}, [1419.46 + 1500, 1419.46 + 1500], [0.9 * 1419.46, 1419.46 + 1500]],
	['paar', paar, [2027.79 + 2000, 2027.79 + 2000], [0.9 * 2027.79, 2027.79 + 2000]],
	[
		'ouder alleen',
		ouder,
		[1419.46 + 1800 + 5996 / 12, 1419.46 + 1800 + 5996 / 12],
		[0.9 * 1419.46 + 5996 / 12, 1419.46 + 1800 + 5996 / 12],
	],
	['paar met een kind', { ...paar, ...ouder }, [2027.79 + 2000 + 215, 2027.79 + 2000 + 215]],
	['kinderen van 13 en 16', { ...ouder, ...kind(13, 16) }, [3219.46 + 10_264 / 12, 3219.46 + 10_264 / 12]],
	['huur, zonder de toeslag', { kaleHuur: 600, huurtoeslag: 300 }, [2919.46 + 397.48, 2919.46 + 397.48]],
	['huur van een paar', { ...paar, kaleHuur: 600 }, [4027.79 + 399.29, 4027.79 + 399.29]],
	['huur boven het maximum', { kaleHuur: 1200 }, [2919.46 + 730.41, 2919.46 + 730.41]],
	// 1.013,90 + 1.500 + 400 - 200,71
	['huur, gedeeld door twee', { kaleHuur: 800, medebewoners27: 1 }, [2713.19, 2713.19]],
	['koophuis', { woonsituatie: 'koophuis' }, [2919.46, 2919.46 + 730.41]],
	['koophuis van een paar', { ...paar, woonsituatie: 'koophuis' }, [4027.79, 4027.79 + 732.22]],
	['premie, zonder de toeslag', { zorgpremie: 160, zorgtoeslag: 100 }, [2919.46 + 113, 2919.46 + 113]],
	['premie van een paar', { ...paar, zorgpremie: 320 }, [4027.79 + 214, 4027.79 + 214]],
	['zonder kind geen kindgebonden budget', { kindgebondenBudget: 0 }, [2919.46, 2919.46]],
	['88 jaar: alleen de netto AOW en het extra', { leeftijd: 88 }, [3081.55, 3186.33]],
	['89 jaar: misschien oud genoeg in 1999', { leeftijd: 89 }, [3081.55, 6536.33], [0.9 * 1581.55, 6536.33]],
	['partner van 88', { ...paar, leeftijdPartner: 88 }, [4280.22, 4317.96]],
	['partner van 89', { ...paar, leeftijdPartner: 89 }, [4280.22, 4317.96 + 3350]],
	['beiden 89', { ...paar, leeftijd: 89, leeftijdPartner: 89 }, [4280.22, 4317.96 + 6700]],
	['89 zonder partner: een leeftijd van een partner telt niet', { leeftijdPartner: 89 }, [2919.46, 2919.46]],
];

const vrijPerInstantie = vrijGeld.flatMap(([naam, huishouden, vrij, bijGemeente]) => {
	const geval = { naam, huishouden: { ...huishouden, inkomen: 0, liquideMiddelen: Math.ceil(vrij[1]) + 100 } };
	return [
		{ ...geval, wie: waterschap, vrij },
		...(bijGemeente ? [{ ...geval, wie: gemeente, vrij: bijGemeente }] : []),
	];
});

it.each(vrijPerInstantie)('geld dat vrij blijft: $naam, $wie', ({ wie, huishouden, vrij }) => {
	const rest = vrij.map((een) => Math.max(0, opCent(5000 - (huishouden.liquideMiddelen - een))));
	expect(bedragVan(wie, huishouden)).toEqual(rest);
});

/** Art. 14: bijstand and AIO fill up to the norm, so who has nothing else has no more than that. */
describe('inkomen naast bijstand en AIO', () => {
	const hoog = { inkomen: 5000 };
	const met = (...bronnen: readonly string[]) => ({ inkomstenbronnen: bronnen });
	/** Nothing can be said of what is left beside a student loan or a business. */
	const verwacht = (bron: string) => (bron === 'duo' || bron === 'eigen-bedrijf' ? undefined : false);
	const blijftOver = (anders: Antwoorden) => toets(waterschap, 'blijftOver', anders);
	const anderen = inkomstenbronnen.opties.filter((bron) => !['bijstand', 'aio', 'geen'].includes(bron));

	it.each(anderen)('bijstand en %s: alles telt', (bron) =>
		expect(blijftOver({ ...met('bijstand', bron), ...hoog })).toBe(verwacht(bron)),
	);
	it.each(anderen.filter((bron) => bron !== 'aow'))('AIO en %s: alles telt', (bron) =>
		expect(blijftOver({ leeftijd: 70, ...met('aio', bron), ...hoog })).toBe(verwacht(bron)),
	);
	it.each([
		['bijstand', met('bijstand')],
		['bijstand en AIO', met('bijstand', 'aio')],
		['AIO', { leeftijd: 70, ...met('aio') }],
		['AIO en AOW', { leeftijd: 70, ...met('aio', 'aow') }],
	])('alleen %s: hoogstens de norm', (_naam, antwoorden) => expect(blijftOver({ ...antwoorden, ...hoog })).toBe(true));
	it.each([
		['geen inkomen', met('geen')],
		['alleen AOW', { leeftijd: 70, ...met('aow') }],
	])('%s: wat iemand opgeeft telt, ook boven de norm', (_naam, antwoorden) =>
		expect(blijftOver({ ...antwoorden, ...hoog })).toBe(false),
	);

	/** 90% is 1.277,51; 100% leaves nothing. */
	it('telt bij bijstand wat er is, tot de norm', () => {
		expect(bedragVan(gemeente, { ...met('bijstand'), inkomen: 1300 })).toEqual([kwijt(1300 - 0.9 * 1419.46), 5000]);
		expect(bedragVan(gemeente, { ...met('bijstand'), ...hoog })).toEqual([kwijt(0.1 * 1419.46), 5000]);
	});
	it('vraagt bij bijstand niet naar het inkomen, en weet het dan niet precies', () => {
		const nietGevraagd = { ...met('bijstand'), inkomen: undefined };
		expect(lees(gemeente, nietGevraagd).open).not.toContain('inkomen');
		expect(bedragVan(gemeente, nietGevraagd)).toEqual([kwijt(0.1 * 1419.46), 5000]);
	});
	it('weet niets van wie bijstand en loon heeft en geen inkomen opgeeft', () => {
		const { oordeel } = lees(waterschap, { ...met('bijstand', 'loon'), inkomen: null });
		expect(oordeel).toBe('misschien');
		expect(bedragVan(waterschap, { ...met('bijstand', 'loon'), inkomen: null })).toEqual([0, 5000]);
	});
});

describe.each(gemeenteIds.flatMap((id) => [`${id}-kwijtschelding-gemeente`, `${id}-kwijtschelding-waterschap`]))(
	'%s',
	(id) => {
		const woont = { gemeente: id.split('-')[0] };
		const student = { ...woont, inkomstenbronnen: ['duo'] };
		const ondernemer = { ...woont, inkomstenbronnen: ['eigen-bedrijf'] };

		/** Art. 12 lid 2 onder e: what is left of a student loan is no vermogen, so the sum is another. */
		it('is bij geld van DUO misschien, zonder bedrag', () => {
			expect(lees(id, student)).toMatchObject({ oordeel: 'misschien', bedrag: null });
			expect(toets(id, 'studielening', student)).toBe(true);
		});
		it('zegt bij geld van DUO geen nee, ook niet bij veel inkomen', () => {
			expect(lees(id, { ...student, inkomen: 5000 }).oordeel).toBe('misschien');
			expect(toets(id, 'blijftOver', { ...student, inkomen: 5000 })).toBeUndefined();
		});
		/** Art. 28 lid 1: whether this instantie treats them like others was not found. */
		it('is met een eigen bedrijf misschien, met het bedrag van anderen', () => {
			expect(lees(id, ondernemer)).toMatchObject({ oordeel: 'misschien', bedrag: { van: 5000, tot: 5000 } });
			expect(lees(id, { ...ondernemer, inkomen: 5000 }).oordeel).toBe('misschien');
		});
		it('vraagt zonder eigen bedrijf niet of de aanslag voor een bedrijf is', () => {
			for (const aanslagVoorBedrijf of [true, undefined])
				expect(lees(id, { ...woont, aanslagVoorBedrijf }).oordeel).toBe('waarschijnlijk');
		});
	},
);
