/** What is left of a year after the tax return, against a table that was worked out apart from these rules. */
import { describe, expect, it } from 'vitest';
import { laadRegelset, type Datum } from '#rules';
import { bronnenOp, doorrekenaar, nietsBruto, verouderdSinds, type Bruto } from '#rules/besteedbaar';

const set = await laadRegelset(['haarlemmermeer']);
const alleen = {
	gemeente: 'haarlemmermeer',
	leeftijd: 35,
	heeftPartner: false,
	kinderen: [],
	inkomstenbronnen: ['loon'],
};

const jaar = (zelf: Partial<Bruto>, peildatum: Datum, antwoorden: object = alleen, partner: Partial<Bruto> = {}) =>
	doorrekenaar(
		set,
		{ ...antwoorden },
		peildatum,
	)({
		zelf: { ...nietsBruto, ...zelf },
		partner: { ...nietsBruto, ...partner },
	});

function nettoVan(...wat: Parameters<typeof jaar>) {
	const { bruto, belasting, bijdrageZorg } = jaar(...wat);
	expect(belasting.van).toBe(belasting.tot);
	return bruto - belasting.van - bijdrageZorg;
}

/** belasting.md 7.1: one person without children under AOW age. */
const tabel = [
	[8000, 8000, 8000, 8000],
	[12_000, 11_736, 11_832, 10_825],
	[16_000, 15_467, 15_642, 13_395],
	[20_000, 19_236, 19_453, 15_965],
	[24_000, 23_004, 23_263, 18_535],
	[28_000, 26_297, 26_447, 21_105],
	[32_000, 28_727, 28_950, 23_530],
	[36_000, 31_131, 31_342, 25_844],
	[40_000, 33_509, 33_714, 28_138],
] as const;

describe('netto over een jaar, na belastingaangifte', () => {
	it.each(tabel)(
		'bruto %i: loon in 2025, loon in 2026 en uitkering in 2026',
		(bruto, loon2025, loon2026, uitkering) => {
			expect(Math.round(nettoVan({ loon: bruto }, '2025-11-22'))).toBe(loon2025);
			expect(Math.round(nettoVan({ loon: bruto }, '2026-11-22'))).toBe(loon2026);
			expect(Math.round(nettoVan({ uitkering: bruto }, '2026-11-22'))).toBe(uitkering);
		},
	);

	/** 2026: 11.45% of 16,239 - 6,239 is 1,145; tax 0.3575 x 16,239 = 5,805.44, less 3,115 and 996 + 0.31009 x 4,274. */
	it('telt de combinatiekorting op bij wie werkt en een kind jonger dan 12 heeft', () => {
		const ouder = { ...alleen, kinderen: [{ leeftijd: 5 }] };
		expect(jaar({ loon: 16_239 }, '2026-11-22').belasting.van).toBeCloseTo(369.12, 1);
		expect(jaar({ loon: 16_239 }, '2026-11-22', ouder).belasting.tot).toBe(0);
		// At the highest wage that still gives a little more, all of 3,032 (belasting.md 1.4: reached at 32,720).
		const [zonder, met] = [alleen, ouder].map((wie) => jaar({ loon: 32_721 }, '2026-11-22', wie).belasting.van);
		expect(zonder! - met!).toBeCloseTo(3032, 2);
	});

	it('laat open of een kind van 12 op 1 januari nog 11 was', () => {
		const { belasting } = jaar({ loon: 32_721 }, '2026-11-22', { ...alleen, kinderen: [{ leeftijd: 12 }] });
		expect(belasting.tot - belasting.van).toBeCloseTo(3032, 2);
	});

	it('geeft de combinatiekorting van een paar aan wie het minst verdient, en maar één keer', () => {
		const paar = { ...alleen, heeftPartner: true, leeftijdPartner: 35, kinderen: [{ leeftijd: 5 }] };
		const zonder = { ...paar, kinderen: [] };
		const verschil = (loon: number, vanPartner: number) =>
			jaar({ loon }, '2026-11-22', zonder, { loon: vanPartner }).belasting.van -
			jaar({ loon }, '2026-11-22', paar, { loon: vanPartner }).belasting.van;
		expect(verschil(50_000, 35_000)).toBeCloseTo(3032, 2);
		expect(verschil(35_000, 50_000)).toBeCloseTo(3032, 2);
		expect(verschil(35_000, 35_000)).toBeCloseTo(3032, 2);
		expect(verschil(50_000, 0)).toBe(0);
	});

	/** SVB 2026-07: AOW of a single person 1,662.16 a month is 1,581.55 net: no tax, only 4.85% (belasting.md 1.7). */
	it('houdt op AOW alleen de bijdrage voor de zorg in', () => {
		const aow = { ...alleen, leeftijd: 70, inkomstenbronnen: ['aow'] };
		const { belasting, bijdrageZorg, nettoPerMaand } = jaar({ pensioen: 12 * (1662.16 + 104.78) }, '2026-11-22', aow);
		expect(belasting.tot).toBe(0);
		expect(bijdrageZorg).toBeCloseTo(12 * (1662.16 + 104.78) * 0.0485, 6);
		expect(nettoPerMaand.van).toBeCloseTo(1581.55, 2);
		expect(nettoPerMaand.tot).toBe(nettoPerMaand.van);
	});

	/** belasting.md 1.5: out of a pension at any age, 4.85%. */
	it('houdt de bijdrage voor de zorg ook in op een pensioen vóór de AOW', () => {
		const { bijdrageZorg } = jaar({ pensioen: 30_000 }, '2026-11-22', { ...alleen, leeftijd: 60 });
		expect(bijdrageZorg).toBeCloseTo(1455, 6);
	});

	it('laat de combinatiekorting vanaf de AOW-leeftijd open: dat bedrag vonden wij niet', () => {
		const opa = { ...alleen, leeftijd: 68, kinderen: [{ leeftijd: 8 }] };
		const { belasting } = jaar({ loon: 60_000 }, '2026-11-22', opa);
		expect(belasting.tot - belasting.van).toBeCloseTo(3032, 2);
	});

	/** Art. 22aa Wet LB: 923 in 2026. The check asks which benefit there is, not whose. */
	it('geeft de korting bij Wajong aan wie de uitkering heeft, en laat hem open als beiden er een hebben', () => {
		const paar = {
			...alleen,
			heeftPartner: true,
			leeftijdPartner: 35,
			inkomstenbronnen: ['ziekte-of-arbeidsongeschiktheid'],
		};
		const wajong = { ...paar, soortZiekteuitkering: 'wajong' };
		const belasting = (wie: object, eigen: number, vanPartner: number) =>
			jaar({ uitkering: eigen }, '2026-11-22', wie, { uitkering: vanPartner }).belasting;
		expect(belasting(paar, 20_000, 0).tot - belasting(wajong, 20_000, 0).tot).toBeCloseTo(923, 6);
		expect(belasting(paar, 0, 20_000).tot - belasting(wajong, 0, 20_000).tot).toBeCloseTo(923, 6);
		const beiden = belasting(wajong, 20_000, 20_000);
		expect(beiden.tot - beiden.van).toBeCloseTo(2 * 923, 6);
	});
});

describe('netto in de maand, waar de gemeente naar kijkt', () => {
	const netto = (zelf: Partial<Bruto>, meer: object = {}) =>
		jaar(zelf, '2026-11-22', { ...alleen, ...meer }).nettoPerMaand;
	const perJaar = (maand: number) => maand * 12 * 1.08;

	/** belasting.md 3: with the loonheffingskorting 33.40 + 0.95259 x 2,000; without it 0.6425 x 2,000. */
	it('volgt wat iemand over de loonheffingskorting zei', () => {
		expect(netto({ loon: perJaar(2000) }).van).toBeCloseTo(1938.58, 1);
		expect(netto({ loon: perJaar(2000) }, { loonheffingskorting: false }).tot).toBeCloseTo(1285, 1);
		const weetNiet = netto({ loon: perJaar(2000) }, { loonheffingskorting: null });
		expect([weetNiet.van, weetNiet.tot].map(Math.round)).toEqual([1285, 1939]);
	});
	/** On the WW: 0.6425 x 900 + 259.58 + 0.6425 x 1,163 = 1,585.06. On the wage: 900 + 0.6425 x 1,163 = 1,647.23. */
	it('weet bij loon en WW niet waar de loonheffingskorting op zit', () => {
		const beide = netto({ loon: perJaar(900), uitkering: perJaar(1163) }, { inkomstenbronnen: ['loon', 'ww'] });
		expect(beide.van).toBeCloseTo(1585.06, 1);
		expect(beide.tot).toBeCloseTo(1647.23, 1);
	});
});

describe('aangevuld met bijstand', () => {
	const huurder = { ...alleen, woonsituatie: 'huurhuis', vermogen: 1000, medebewoners27: 0, opleiding: 'geen' };

	/** Art. 19 Pw: bijstand fills up to the norm, so what there is stays the norm, however little is earned. */
	it('blijft het inkomen gelijk aan de norm tot het loon die norm haalt', () => {
		for (const loon of [0, 4000, 8000, 12_000, 16_000]) {
			const { hulp } = jaar({ loon }, '2026-11-22', huurder);
			const bijstand = hulp.find(({ id }) => id === 'bijstand')!;
			expect(bijstand.oordeel, `${loon}`).toBe('waarschijnlijk');
			expect(nettoVan({ loon }, '2026-11-22', huurder) / 12 + bijstand.bedrag!.van).toBeCloseTo(1419.46, 2);
		}
		expect(jaar({ loon: 20_000 }, '2026-11-22', huurder).hulp.find(({ id }) => id === 'bijstand')!.oordeel).toBe(
			'waarschijnlijk-niet',
		);
	});

	/** The gemeente has seen the savings of who gets bijstand, so the check does not ask for them. */
	it('vraagt van wie nu bijstand krijgt niet nog eens naar spaargeld', () => {
		const { vermogen: _, ...rest } = huurder;
		const { hulp } = jaar({}, '2026-11-22', { ...rest, inkomstenbronnen: ['bijstand'] });
		expect(hulp.find(({ id }) => id === 'bijstand')).toMatchObject({ oordeel: 'waarschijnlijk' });
		const werkend = jaar({ loon: 8000 }, '2026-11-22', { ...rest, inkomstenbronnen: ['bijstand'] });
		expect(werkend.hulp.find(({ id }) => id === 'bijstand')!.bedrag!.van).toBeCloseTo(1419.46 - 8000 / 12, 2);
		// Nobody looked at the savings of who has no bijstand.
		expect(jaar({}, '2026-11-22', rest).hulp.find(({ id }) => id === 'bijstand')!.oordeel).toBe('misschien');
	});

	/** Normenbrief 2026 VII: (12 x norm - 3,115) / (1 - 0.3575); with 1,419.46 of July that is 21,663.07. */
	it('telt de belasting over de bijstand bij het toetsingsinkomen', () => {
		expect(jaar({}, '2026-11-22', huurder).toetsingsinkomen).toBeCloseTo((12 * 1419.46 - 3115) / 0.6425, 2);
	});
});

describe('de bronnen van de belasting', () => {
	it('zijn die van het jaar, en in 2027 zegt het dat de cijfers van 2026 zijn', () => {
		const titels = (dag: Datum) => bronnenOp(dag).map(({ titel }) => titel);
		expect(titels('2026-11-22').filter((titel) => titel.includes('tekst per 2025'))).toEqual([
			// Vakantiebijslag: policy that stands until it changes.
			'Wet minimumloon en minimumvakantiebijslag, tekst per 2025-01-01',
		]);
		expect(titels('2025-11-22')).toContain('Wet inkomstenbelasting 2001, tekst per 2025-01-01');
		expect(verouderdSinds('2026-11-22')).toBeNull();
		expect(verouderdSinds('2027-02-01')).toBe('2026-01-01');
	});
});
