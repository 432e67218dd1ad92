/** Remission of local taxes: outcomes of others, sums by hand, and early statements that nothing takes back. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { navraagvolgorde, vraagvolgorde, type Antwoorden, type Datum, type Regelset } from '#rules';
import type { Instantie } from '../../rules/begrippen/kwijtschelding/instantie.ts';
import { normpremieAlleen, normpremiePaar } from '../../rules/begrippen/kwijtschelding/normen.ts';
import { maximumHuur } from '../../rules/begrippen/toeslagen/normen.ts';
import { beoordeel } from '../../rules/kern/beoordeel.ts';
import { beoordeelAlles } from '../../rules/kern/check.ts';
import { centen, type Bereik } from '../../rules/kern/bereik.ts';
import { evaluate, reader } from '../../rules/kern/evalueer.ts';
import type { Getal } from '../../rules/kern/uitdrukking.ts';
import { cocensus, rijnland, zandvoort } from '../../rules/sjablonen/kwijtschelding.instanties.ts';
import { kwijtschelding } from '../../rules/sjablonen/kwijtschelding.ts';
import { kwijtscheldingBasis, kwijtscheldingVoorbeelden } from '../../rules/sjablonen/kwijtschelding.voorbeelden.ts';
import { ingekort, verruimingen, volledigHuishouden } from './huishoudens.ts';
import { snelleLezer } from './rekenaars.ts';
import { hhnk, kostenVanHhnk, landelijk, regelVan } from './kwijtschelding/instanties.ts';
import { teruggenomen } from './tegenspraak.ts';
import normbedragen from './toetsgevallen/hhnk-normbedragen-2026.json';
import minbzk from './toetsgevallen/minbzk-regelrecht.json';

const lees = (instantie: Instantie, antwoorden: Antwoorden, peildatum: Datum = '2026-06-01') =>
	beoordeel(regelVan(instantie), reader(antwoorden, peildatum), peildatum);
const inCenten = (bedrag: Bereik | null) => bedrag && [centen(bedrag.van), centen(bedrag.tot)];

type Geval = (typeof minbzk.cases)[number];
const euro = (cent: number | undefined) => (cent ?? 0) / 100;

const voorBedrijf = ({ aanslag_zakelijk, belastingsoort }: Geval['household']) =>
	(aanslag_zakelijk ?? false) || (belastingsoort ?? '').endsWith('bedrijven');

/**
 * From the case format to answers. A case gives the disposable income, so there are no expenses but childcare. The
 * kind of tax is no question here: one for businesses is an assessment for a business, of who has one.
 */
function antwoordenVan({ household: h }: Geval): Antwoorden {
	const heeftPartner = h.type === 'echtgenoten';
	return {
		...kwijtscheldingBasis,
		leeftijd: h.aow ? 70 : 40,
		heeftPartner,
		...(heeftPartner ? { leeftijdPartner: h.aow ? 70 : 40, inkomenPartner: 0 } : {}),
		kinderen: h.kinderopvang_netto_maand_cents ? [{ leeftijd: 3 }] : [],
		inkomstenbronnen: h.ondernemer || voorBedrijf(h) ? ['eigen-bedrijf'] : ['loon'],
		inkomen: euro(h.netto_besteedbaar_inkomen_maand_cents),
		liquideMiddelen: euro(h.liquide_middelen_cents),
		autoWaarde: euro(h.auto_waarde_cents),
		autoOnmisbaar: h.auto_onmisbaar ?? false,
		kinderopvangNetto: euro(h.kinderopvang_netto_maand_cents),
		aanslag: euro(h.aanslag_cents),
		aanslagVoorBedrijf: voorBedrijf(h),
	};
}

describe('MinBZK regelrecht', () => {
	const gevallen = minbzk.cases.filter(({ scheme }) => scheme === 'kwijtschelding');

	it.each(gevallen.map((geval) => [geval.id, geval] as const))('%s', (_id, geval) => {
		const instantie = geval.household.instantie ? hhnk : landelijk;
		const { oordeel, bedrag } = lees(instantie, antwoordenVan(geval), geval.date as Datum);
		expect(oordeel).toBe(geval.expected.eligible ? 'waarschijnlijk' : 'waarschijnlijk-niet');
		const cent = geval.expected.amount_cents;
		expect(inCenten(bedrag)).toEqual(geval.expected.eligible ? [cent, cent] : null);
	});
});

describe('HHNK, normbedragen van januari 2026', () => {
	const waarde = ({ node }: Getal<'euro/maand'>, antwoorden: Antwoorden = {}) => {
		const { van, tot } = evaluate(node, antwoorden, '2026-01-01').value as Bereik;
		expect(van).toBe(tot);
		return centen(van);
	};
	const delers = normbedragen.cases.filter(({ scheme }) => scheme === 'kostendelersnorm');
	const samenstelling = ({ type, aow, medebewoners_27plus }: (typeof delers)[number]['household']): Antwoorden => ({
		...kwijtscheldingBasis,
		leeftijd: aow ? 70 : 40,
		leeftijdPartner: aow ? 70 : 40,
		heeftPartner: type === 'paar',
		medebewoners27: medebewoners_27plus,
	});

	it.each(delers.map((geval) => [geval.id, geval] as const))('%s', (_id, { household, expected }) => {
		expect(waarde(kostenVanHhnk, samenstelling(household))).toBe(expected.norm_cents);
	});

	/** The leaflet prints these three for one person with AOW; from the first one we worked out the net AOW. */
	it.each([
		[1, 114_011],
		[2, 98_810],
		[3, 91_209],
	])('alleenstaande met AOW en %d kostendelers', (medebewoners_27plus, cent) => {
		const antwoorden = samenstelling({ type: 'alleen', aow: true, medebewoners_27plus });
		expect(waarde(kostenVanHhnk, antwoorden)).toBe(cent);
	});

	const parameters: Readonly<Record<string, Getal<'euro/maand'>>> = {
		MAXIMALE_HUUR: maximumHuur,
		ZIEKTEKOSTENNORM_ALLEENSTAAND: normpremieAlleen,
		ZIEKTEKOSTENNORM_ECHTPAAR: normpremiePaar,
	};
	const genoemd = normbedragen.cases
		.filter(({ scheme }) => scheme === 'parameter')
		.flatMap(({ expected }) => Object.entries(expected) as [string, number][]);

	it.each(genoemd.filter(([naam]) => naam in parameters))('%s', (naam, cent) => {
		expect(waarde(parameters[naam]!)).toBe(cent);
	});

	it('kent alleen het uurtarief van de opvang niet: wij vragen wat iemand zelf betaalt, na de toeslag', () => {
		expect(genoemd.map(([naam]) => naam).filter((naam) => !(naam in parameters))).toEqual(['MAX_UURPRIJS_DAGOPVANG']);
	});
});

describe('met de hand uitgerekend', () => {
	it('463,80 capaciteit, 80% is 371,04, van 500 blijft 128,96', () => {
		const { oordeel, bedrag } = lees(landelijk, { ...kwijtscheldingBasis, inkomen: 1300 });
		expect([oordeel, inCenten(bedrag)]).toEqual(['waarschijnlijk', [12_896, 12_896]]);
	});

	it('bij 100% is er geen capaciteit: de hele aanslag', () => {
		const { oordeel, bedrag } = lees(hhnk, { ...kwijtscheldingBasis, inkomen: 1300 });
		expect([oordeel, inCenten(bedrag)]).toEqual(['waarschijnlijk', [50_000, 50_000]]);
	});

	/** 1.401,50; two share 800 rent: 400 - 200,71 = 199,29, so 1.001,07 + 199,29 is nothing to pay. */
	it.each([
		[1200.36, 50_000],
		[1200.37, 49_990],
	])('huur wordt gedeeld met wie de kosten deelt: inkomen %d', (inkomen, cent) => {
		const { bedrag } = lees(hhnk, { ...kwijtscheldingBasis, medebewoners27: 1, kaleHuur: 800, inkomen });
		expect(inCenten(bedrag)).toEqual([cent, cent]);
	});

	/** Above 932,93 rent does not count: 932,93 - 202,52 = 730,41; 1.401,50 + 730,41. */
	it.each([
		[2131.91, 50_000],
		[2131.92, 49_990],
	])('huur telt tot het maximum: inkomen %d', (inkomen, cent) => {
		const { bedrag } = lees(hhnk, { ...kwijtscheldingBasis, kaleHuur: 1100, inkomen });
		expect(inCenten(bedrag)).toEqual([cent, cent]);
	});

	/** (2.580 + 724 + 3.416) / 12 = 560; 200 is received, 360 is missed; 1.401,50 + 360. */
	it.each([
		[1761.5, 50_000],
		[1761.51, 49_990],
	])('het gemiste kindgebonden budget telt: inkomen %d', (inkomen, cent) => {
		const ouder = { kinderen: [{ leeftijd: 13 }], kindgebondenBudget: 200 };
		const { bedrag } = lees(hhnk, { ...kwijtscheldingBasis, ...ouder, inkomen });
		expect(inCenten(bedrag)).toEqual([cent, cent]);
	});

	/** Before the toeslagen: 1.401,50 + (600 - 200,71) + (160 - 47) + 560 + 1.800 = 4.273,79. */
	it.each([
		[4273.79, 50_000],
		[4273.8, 49_999],
	])('geld dat vrij blijft, rekent zonder toeslagen: %d', (liquideMiddelen, cent) => {
		const ouder = { kinderen: [{ leeftijd: 13 }], kindgebondenBudget: 560 };
		const kosten = { kaleHuur: 600, huurtoeslag: 300, zorgpremie: 160, zorgtoeslag: 120 };
		const { bedrag } = lees(hhnk, { ...kwijtscheldingBasis, ...ouder, ...kosten, liquideMiddelen });
		expect(inCenten(bedrag)).toEqual([cent, cent]);
	});

	it('weet bij bijstand op 90% niet wat er precies binnenkomt', () => {
		const bijstand = { ...kwijtscheldingBasis, inkomstenbronnen: ['bijstand'], inkomen: null, aanslag: 2000 };
		expect(inCenten(lees(landelijk, bijstand).bedrag)).toEqual([65_456, 200_000]);
		expect(inCenten(lees(hhnk, bijstand).bedrag)).toEqual([200_000, 200_000]);
	});

	/** Of 0.8 x 12 x 53 = 508.80 above the AOW of January nothing is left of 500; in July it is 284.16 at most. */
	it('leest de netto AOW van het halfjaar: wat in januari misschien was, kan in juli, en ver erboven niet', () => {
		const aow = { ...kwijtscheldingBasis, leeftijd: 70, inkomstenbronnen: ['aow', 'pensioen'] };
		const oordeel = (inkomen: number, dag: Datum) => lees(hhnk, { ...aow, inkomen }, dag).oordeel;
		expect(oordeel(1611.15, '2026-06-01')).toBe('misschien');
		expect(oordeel(1611.15, '2026-11-22')).toBe('waarschijnlijk');
		expect(oordeel(3000, '2026-06-01')).toBe('waarschijnlijk-niet');
		expect(oordeel(3000, '2026-11-22')).toBe('waarschijnlijk-niet');
	});

	it('is zonder normen van het jaar hoogstens misschien', () => {
		for (const dag of ['2024-10-10', '2027-02-01'] as const)
			for (const inkomen of [500, 5000])
				expect(lees(hhnk, { ...kwijtscheldingBasis, inkomen }, dag).oordeel, `${dag} ${inkomen}`).toBe('misschien');
	});
});

const instanties = { hhnk, landelijk, rijnland, cocensus, zandvoort };
const set: Regelset = {
	regelingen: Object.entries(instanties).map(([id, instantie]) =>
		kwijtschelding({ id, soort: id === 'rijnland' ? 'waterschap' : 'gemeente', instantie }),
	),
	routes: [],
	volgorde: vraagvolgorde,
	navolgorde: navraagvolgorde,
};

describe.each([
	['rijnland', rijnland, 'honderdProcent'],
	['cocensus', cocensus, 'nietGevonden'],
] as const)('voorbeelden van %s', (_naam, instantie, keuze) => {
	/** Where somebody lives is added by gemeente(). */
	const lijst = kwijtscheldingVoorbeelden('haarlem', 'zandvoort', keuze).filter(
		({ antwoorden }) => antwoorden['gemeente'] === 'haarlem',
	);
	it.each(lijst.map((een) => [een.naam, een] as const))('%s', (_, { antwoorden, peildatum, oordeel, bedrag }) => {
		const gezien = lees(instantie, antwoorden, peildatum);
		expect(gezien.oordeel).toBe(oordeel);
		if (bedrag !== undefined) expect(inCenten(gezien.bedrag)).toEqual(inCenten(bedrag));
	});
});

describe('vroeg en zeker', () => {
	const peildatums = ['2026-11-22', '2026-03-01', '2025-09-05', '2025-02-01', '2024-10-10', '2027-02-01'] as const;

	const lees = snelleLezer(set);

	it('neemt niets terug wat met minder antwoorden is gezegd', () => {
		fc.assert(
			fc.property(volledigHuishouden, verruimingen, fc.constantFrom(...peildatums), (huishouden, hoe, peildatum) => {
				expect(teruggenomen(lees(ingekort(huishouden, hoe), peildatum), lees(huishouden, peildatum))).toEqual([]);
			}),
			{ numRuns: 1500, seed: 20261124 },
		);
	});

	/** Nearly everything is given, so that classes other than "misschien" come by. */
	it('ook niet als er maar één antwoord ontbreekt', () => {
		const eenWeg = fc.constantFrom(...vraagvolgorde, ...navraagvolgorde);
		const welk = new Set<string>();
		fc.assert(
			fc.property(volledigHuishouden, eenWeg, (huishouden, sleutel) => {
				const vroeg = lees({ ...huishouden, [sleutel]: null }, '2026-11-22');
				for (const { oordeel } of vroeg) welk.add(oordeel);
				expect(teruggenomen(vroeg, lees(huishouden, '2026-11-22')), sleutel).toEqual([]);
			}),
			{ numRuns: 1500, seed: 20261124 },
		);
		expect([...welk].sort()).toEqual(['misschien', 'niet-van-toepassing', 'waarschijnlijk', 'waarschijnlijk-niet']);
	});

	it('vraagt niets meer als alles is gezegd, en nooit iets van de navraag voor de uitkomst', () => {
		fc.assert(
			fc.property(volledigHuishouden, verruimingen, (huishouden, hoe) => {
				const af = beoordeelAlles(set, huishouden, '2026-11-22');
				expect([af.vragen, af.navragen, af.regelingen.flatMap(({ open }) => open)]).toEqual([[], [], []]);
				const { vragen } = beoordeelAlles(set, ingekort(huishouden, hoe), '2026-11-22');
				expect(vragen.filter((vraag) => (navraagvolgorde as readonly string[]).includes(vraag))).toEqual([]);
			}),
			{ numRuns: 300, seed: 20261124 },
		);
	});

	it('is zonder navraag nooit waarschijnlijk, en noemt wat er nog ontbreekt', () => {
		const gewoon = Object.fromEntries(
			Object.entries(kwijtscheldingBasis).filter(([sleutel]) => (vraagvolgorde as readonly string[]).includes(sleutel)),
		);
		const uitslag = beoordeelAlles(set, gewoon, '2026-11-22');
		expect(uitslag.regelingen.map(({ oordeel, bedrag }) => [oordeel, bedrag])).toEqual(
			Object.keys(instanties).map(() => ['misschien', null]),
		);
		const bezit = ['aanslag', 'aanslagWaterschap', 'liquideMiddelen', 'autoWaarde', 'autoOnmisbaar'];
		// Below every norm there is no capacity, whatever the toeslagen are.
		expect(uitslag.navragen).toEqual([...bezit, 'kaleHuur', 'zorgpremie']);
		expect(beoordeelAlles(set, { ...gewoon, inkomen: 1600 }, '2026-11-22').navragen).toEqual([
			...bezit,
			...['kaleHuur', 'huurtoeslag', 'zorgpremie', 'zorgtoeslag', 'alimentatieBetaald'],
		]);
	});
});
