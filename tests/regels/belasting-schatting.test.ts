/** The yearly income that is estimated from the net month: published ranges, and what is not estimated. */
import { describe, expect, it } from 'vitest';
import type { Antwoorden, Datum } from '#rules';
import { toetsingsinkomenRuim, toetsingsinkomenVoorBedrag } from '../../rules/begrippen/belasting/toetsingsinkomen.ts';
import { bijstandsnorm } from '../../rules/begrippen/bijstandsnorm.ts';
import type { Bereik } from '../../rules/kern/bereik.ts';
import { evaluate } from '../../rules/kern/evalueer.ts';
import { tabelOp } from './belasting/cijfers.ts';

const november: Datum = '2026-11-22';
const voorBedrag = (antwoorden: Antwoorden, dag = november) =>
	evaluate(toetsingsinkomenVoorBedrag.node, antwoorden, dag);
const ruim = (antwoorden: Antwoorden, dag = november) => evaluate(toetsingsinkomenRuim.node, antwoorden, dag);
const euros = (waarde: unknown) => {
	const { van, tot } = waarde as Bereik;
	return [Math.round(van), Math.round(tot)];
};

/** The research rounds its own way: a euro of difference is none. */
function verwachtOngeveer(waarde: unknown, verwacht: readonly number[]) {
	const { van, tot } = waarde as Bereik;
	expect(Math.abs(van - verwacht[0]!), `${van} en ${verwacht[0]}`).toBeLessThan(1);
	expect(Math.abs(tot - verwacht[1]!), `${tot} en ${verwacht[1]}`).toBeLessThan(1);
}

const alleen = {
	leeftijd: 40,
	heeftPartner: false,
	kinderen: [],
	medebewoners27: 0,
	woonsituatie: 'huurhuis',
	inkomenHeelJaarGelijk: true,
};
const paar = { ...alleen, heeftPartner: true, leeftijdPartner: 40 };
const bekend = { inkomenIsInclusiefVakantiegeld: false, extraMaand: false, loonheffingskorting: true };
const precies = { ...bekend, inkomenVanLoonstrook: true };
const ongeveer = { ...bekend, inkomenVanLoonstrook: false };
const zonderVakantiegeld = { extraMaand: false, loonheffingskorting: true, inkomenVanLoonstrook: false };
const wia = { inkomstenbronnen: ['ziekte-of-arbeidsongeschiktheid'], soortZiekteuitkering: 'wia-of-wao' };

describe('loon en uitkering: de gemeten ruimten van 2026', () => {
	const rijen = [
		['loon', 1200, [15_640, 16_103], [15_232, 16_511], [14_104, 16_511]],
		['loon', 1500, [19_722, 20_184], [19_314, 20_593], [17_883, 20_593]],
		['loon', 1800, [23_803, 24_266], [23_395, 24_674], [21_662, 24_674]],
		['loon', 2200, [29_831, 30_496], [29_243, 31_083], [27_077, 31_083]],
		['ww', 1200, [18_626, 19_312], [18_021, 19_917], [16_686, 19_917]],
		['ww', 1500, [24_678, 25_364], [24_073, 25_969], [22_290, 25_969]],
		['ww', 1800, [30_729, 31_415], [30_124, 32_020], [27_893, 32_020]],
		['ww', 2200, [39_537, 40_298], [38_865, 40_970], [35_986, 40_970]],
	] as const;

	it.each(rijen)('%s, %i netto', (bron, inkomen, strook, uitHetHoofd, geenVakantiegeld) => {
		const basis = { ...alleen, inkomstenbronnen: [bron], inkomen };
		verwachtOngeveer(voorBedrag({ ...basis, ...precies }).value, strook);
		verwachtOngeveer(voorBedrag({ ...basis, ...ongeveer }).value, uitHetHoofd);
		verwachtOngeveer(voorBedrag({ ...basis, ...zonderVakantiegeld }).value, geenVakantiegeld);
	});

	it.each([
		[1200, 25_153],
		[1500, 31_205],
		[1800, 37_256],
		[2200, 45_421],
	])('zonder loonheffingskorting is het bij %i hoogstens %i', (inkomen, hoogste) => {
		const basis = { ...alleen, inkomstenbronnen: ['loon'], inkomen, ...ongeveer };
		expect(euros(voorBedrag({ ...basis, loonheffingskorting: false }).value)[1]).toBe(hoogste);
		// While that is not answered the wide range goes that far; it starts at net without 145 euro of travel allowance.
		const laagste = 12 * (inkomen - 145);
		expect(euros(ruim({ ...basis, loonheffingskorting: undefined }).value)).toEqual([laagste, hoogste]);
		const metKorting = euros(voorBedrag(basis).value);
		expect(euros(ruim(basis).value)).toEqual([laagste, metKorting[1]]);
	});

	it('geeft wie de loonheffingskorting niet weet geen bedrag, en wie er niet naar gevraagd is wel', () => {
		const basis = { ...alleen, inkomstenbronnen: ['loon'], inkomen: 1500, ...ongeveer };
		expect(voorBedrag({ ...basis, loonheffingskorting: null }).value).toBeUndefined();
		expect(voorBedrag({ ...basis, loonheffingskorting: undefined }).value).toEqual(voorBedrag(basis).value);
		const partnerZonder = {
			...paar,
			...basis,
			heeftPartner: true,
			inkomenPartner: 0,
			loonheffingskortingPartner: null,
		};
		expect(voorBedrag(partnerZonder).value, 'wie niets krijgt, heeft geen korting').toEqual(voorBedrag(basis).value);
		const bijstand = { ...alleen, inkomstenbronnen: ['bijstand'] };
		expect(voorBedrag({ ...bijstand, loonheffingskorting: null }).value).toEqual(voorBedrag(bijstand).value);
		expect(voorBedrag(bijstand).value).toBeDefined();
	});

	it('is bij WIA en WAO hetzelfde als bij WW, en bij Wajong lager door de eigen korting', () => {
		const basis = { ...alleen, ...precies, inkomen: 1500 };
		expect(euros(voorBedrag({ ...basis, ...wia }).value)).toEqual([24_678, 25_364]);
		// 923 / 12 / 0,6425 x 12 x 1,08 = 1.551 less.
		const wajong = voorBedrag({ ...basis, ...wia, soortZiekteuitkering: 'wajong' });
		expect(euros(wajong.value)).toEqual([23_126, 23_812]);
	});

	it('rekent een dertiende maand alleen bij loon mee, naar boven', () => {
		const { extraMaand: _extra, ...zonder } = precies;
		for (const antwoord of [zonder, { ...zonder, extraMaand: true }])
			expect(euros(voorBedrag({ ...alleen, ...antwoord, inkomstenbronnen: ['loon'], inkomen: 1500 }).value)).toEqual([
				19_722, 21_866,
			]);
		const ww = voorBedrag({ ...alleen, ...zonder, inkomstenbronnen: ['ww'], inkomen: 1500 });
		expect(euros(ww.value)).toEqual([24_678, 25_364]);
	});
});

describe('bijstand, AIO en AOW', () => {
	const opBijstand = { ...alleen, inkomstenbronnen: ['bijstand'] };
	/** (12 x norm - AHK) / (1 - tarief 1), or the norm itself where no tax is due. */
	function belastbaar(antwoorden: Antwoorden, dag: Datum, personen: number) {
		const norm = (12 * (evaluate(bijstandsnorm.node, antwoorden, dag).value as Bereik).van) / personen;
		const { tarief1, heffingskorting = 0 } = tabelOp(dag, 'uitkering', true);
		return norm <= heffingskorting / tarief1 ? norm : (norm - heffingskorting) / (1 - tarief1);
	}

	it.each([
		['alleen', opBijstand, 1],
		['met een kind', { ...opBijstand, kinderen: [{ leeftijd: 4 }] }, 1],
		['deelt met 1', { ...opBijstand, medebewoners27: 1 }, 1],
		['deelt met 2', { ...opBijstand, medebewoners27: 2 }, 1],
		['deelt met 3', { ...opBijstand, medebewoners27: 3 }, 1],
		['deelt met 4', { ...opBijstand, medebewoners27: 4 }, 1],
		['paar', { ...paar, inkomstenbronnen: ['bijstand'] }, 2],
		['paar deelt met 1', { ...paar, inkomstenbronnen: ['bijstand'], medebewoners27: 1 }, 2],
		['paar deelt met 3', { ...paar, inkomstenbronnen: ['bijstand'], medebewoners27: 3 }, 2],
	] as const)(
		'bijstand, %s: van de januarinorm tot beide normen en een half procent',
		(_naam, antwoorden, personen) => {
			for (const jaar of ['2025', '2026'] as const) {
				const januari = belastbaar(antwoorden, `${jaar}-01-01`, personen);
				const juli = belastbaar(antwoorden, `${jaar}-07-01`, personen);
				const { van, tot } = voorBedrag(antwoorden, `${jaar}-11-22`).value as Bereik;
				expect(Math.abs(van - personen * januari)).toBeLessThan(personen * 1.5);
				expect(Math.abs(tot - personen * 1.005 * ((januari + juli) / 2))).toBeLessThan(personen * 1.5);
				expect(ruim(antwoorden, `${jaar}-11-22`).value).toEqual({ van, tot });
			}
		},
	);

	it('is wat SZW schat in de Normenbrief van 2026', () => {
		expect(euros(voorBedrag(opBijstand).value)[0]).toBe(21_327);
		expect(euros(voorBedrag({ ...paar, inkomstenbronnen: ['bijstand'] }).value)[0]).toBe(2 * 13_848);
	});

	it.each([
		['alleen van 19', { ...opBijstand, leeftijd: 19 }, 1, 21_602],
		['paar van 19 en 30', { ...paar, inkomstenbronnen: ['bijstand'], leeftijd: 19, leeftijdPartner: 30 }, 2, 28_076],
		[
			'paar van 19 en 30 met kind',
			{ ...paar, inkomstenbronnen: ['bijstand'], leeftijd: 19, leeftijdPartner: 30, kinderen: [{ leeftijd: 1 }] },
			2,
			28_076,
		],
		['paar van 19', { ...paar, inkomstenbronnen: ['bijstand'], leeftijd: 19, leeftijdPartner: 19 }, 2, 28_076],
	])('%s: van de lage norm tot die van volwassenen', (_naam, antwoorden, personen, hoogste) => {
		const { van, tot } = voorBedrag(antwoorden).value as Bereik;
		expect(Math.abs(van - personen * belastbaar(antwoorden, '2026-01-01', personen))).toBeLessThan(personen * 1.5);
		expect(Math.round(tot)).toBe(hoogste);
	});

	it.each([
		['in een instelling', { ...opBijstand, woonsituatie: 'instelling' }],
		['een deelt het huis met vijf', { ...opBijstand, medebewoners27: 5 }],
		['een paar deelt het huis met vier', { ...paar, inkomstenbronnen: ['bijstand'], medebewoners27: 4 }],
		['een van beiden heeft AOW-leeftijd', { ...paar, inkomstenbronnen: ['bijstand'], leeftijdPartner: 70 }],
		['jong in een gedeeld huis', { ...paar, inkomstenbronnen: ['bijstand'], leeftijd: 19, medebewoners27: 1 }],
	])('geen schatting van bijstand: %s', (_naam, antwoorden) => {
		expect(voorBedrag(antwoorden).value).toBeUndefined();
		expect(ruim(antwoorden).value).toEqual({ van: 0, tot: Infinity });
	});

	it.each([
		// 12 x 1.564,69 / 0,9515 and 12 x 1.587,34 / 0,9515.
		['alleen', { ...alleen, leeftijd: 70 }, [19_733, 20_019]],
		// 12 x 2.144,16 / 0,9515 and 12 x 2.176,10 / 0,9515, to the euro per person.
		['paar', { ...paar, leeftijd: 70, leeftijdPartner: 68 }, [27_040, 27_446]],
	])('AOW met AIO, %s', (_naam, huishouden, verwacht) => {
		for (const inkomstenbronnen of [['aio'], ['aow', 'aio']]) {
			expect(euros(voorBedrag({ ...huishouden, inkomstenbronnen }).value)).toEqual(verwacht);
			expect(euros(ruim({ ...huishouden, inkomstenbronnen }).value)).toEqual(verwacht);
		}
	});

	it.each([
		// 6 x (1.637,57 + 106,55) + 6 x (1.662,16 + 104,78).
		['alleen', { ...alleen, leeftijd: 70 }, 1581.55, 1558.15, 21_066],
		// 6 x (1.122,12 + 76,10) + 6 x (1.139,39 + 74,85), both.
		['paar', { ...paar, leeftijd: 70, leeftijdPartner: 68 }, 1084.13, 1067.7, 28_950],
	])('volledige AOW, %s: het jaar valt erin, in beide helften', (_naam, huishouden, juli, januari, jaar) => {
		for (const [dag, inkomen] of [
			['2026-11-22', juli],
			['2026-03-01', januari],
		] as const) {
			const antwoorden = { ...huishouden, ...precies, inkomstenbronnen: ['aow'], inkomen, inkomenPartner: inkomen };
			const { van, tot } = voorBedrag(antwoorden, dag).value as Bereik;
			expect(van).toBeLessThan(jaar);
			expect(tot).toBeGreaterThan(jaar);
			expect(tot - van).toBeLessThan(920);
		}
	});

	it('AOW die niet volledig is: van zonder vakantiegeld tot met', () => {
		const { value } = voorBedrag({ ...alleen, leeftijd: 70, inkomstenbronnen: ['aow'], inkomen: 1200 });
		// 12 x 1.153 / 0,9515 and 12 x 1.247 / 0,9515 x (1 + 104,78 / 1.662,16).
		expect(euros(value)).toEqual([14_541, 16_718]);
	});
});

describe('geen getal, wel de vraag naar het jaarinkomen', () => {
	const loon = { ...alleen, ...precies, inkomstenbronnen: ['loon'], inkomen: 1500 };
	it.each([
		['het inkomen was niet het hele jaar gelijk', { ...loon, inkomenHeelJaarGelijk: false }],
		['twee soorten inkomen', { ...loon, inkomstenbronnen: ['loon', 'ww'] }],
		['AOW en pensioen', { ...loon, leeftijd: 70, inkomstenbronnen: ['aow', 'pensioen'] }],
		['een eigen bedrijf', { ...loon, inkomstenbronnen: ['eigen-bedrijf'] }],
		['een eigen bedrijf dat niets uitkeert', { ...loon, inkomstenbronnen: ['eigen-bedrijf'], inkomen: 0 }],
		['alimentatie', { ...loon, inkomstenbronnen: ['alimentatie-of-anders'] }],
		['studiefinanciering', { ...loon, inkomstenbronnen: ['duo'] }],
		['Ziektewet', { ...loon, ...wia, soortZiekteuitkering: 'ziektewet' }],
		['bijstand naast loon', { ...loon, inkomstenbronnen: ['loon', 'bijstand'] }],
		['AOW voor de AOW-leeftijd', { ...loon, inkomstenbronnen: ['aow'] }],
	])('%s', (_naam, antwoorden) => {
		const { value, open } = voorBedrag(antwoorden);
		expect([value, open]).toEqual([undefined, ['toetsingsinkomen']]);
		// The yearly income settles it.
		expect(voorBedrag({ ...antwoorden, toetsingsinkomen: 18_000 }).value).toEqual({ van: 18_000, tot: 18_000 });
	});

	it('een onbekend inkomen vraagt ook naar het inkomen', () => {
		const { inkomen: _inkomen, ...zonder } = loon;
		const { value, open } = voorBedrag(zonder);
		expect(value).toBeUndefined();
		expect(open).toEqual(expect.arrayContaining(['toetsingsinkomen', 'inkomen']));
		expect(voorBedrag({ ...loon, inkomen: { van: 3000 } }).value).toBeUndefined();
	});

	it('een ruw inkomen: alleen bij wie geen partner heeft', () => {
		const ruw = { van: 1400, tot: 1600 };
		expect(voorBedrag({ ...loon, inkomen: ruw }).value).toBeDefined();
		const samen = { ...loon, heeftPartner: true, leeftijdPartner: 40, inkomen: ruw, inkomenPartner: 0 };
		expect(voorBedrag(samen).value).toBeUndefined();
		// Half an answer does not turn the partner's 0 into a fact.
		expect(voorBedrag({ ...samen, toetsingsinkomen: 18_000 }).value).toBeUndefined();
		expect(voorBedrag({ ...samen, toetsingsinkomen: 18_000, toetsingsinkomenPartner: 7000 }).value).toEqual({
			van: 25_000,
			tot: 25_000,
		});
	});

	it('niets is niets', () => {
		expect(voorBedrag({ ...alleen, inkomstenbronnen: ['geen'] }).value).toEqual({ van: 0, tot: 0 });
		expect(ruim({ ...alleen, inkomstenbronnen: ['geen'] }).value).toEqual({ van: 0, tot: 0 });
		expect(voorBedrag({ ...loon, inkomstenbronnen: ['loon', 'ww'], inkomen: 0 }).value).toEqual({ van: 0, tot: 0 });
	});

	it('een paar met één soort: de bedragen van beiden tellen op', () => {
		const samen = { ...loon, heeftPartner: true, leeftijdPartner: 40, inkomenPartner: 1500 };
		expect(euros(voorBedrag(samen).value)).toEqual([39_444, 40_369]);
		expect(euros(voorBedrag({ ...samen, inkomenPartner: 0 }).value)).toEqual([19_722, 20_184]);
	});

	it('een jaar zonder cijfers geeft geen getal', () => {
		expect(voorBedrag(loon, '2023-11-22').value).toBeUndefined();
	});
});

describe('wat nog te vragen is', () => {
	const loon = { ...alleen, inkomstenbronnen: ['loon'], inkomen: 1500 };

	it('wie bijstand krijgt, wordt nooit naar het inkomen gevraagd', () => {
		const { inkomenHeelJaarGelijk: _gelijk, ...onbekend } = alleen;
		for (const bronnen of [
			['bijstand'],
			['bijstand', 'loon'],
			['bijstand', 'eigen-bedrijf'],
			['aio', 'aow'],
			['aio', 'pensioen'],
		])
			for (const huishouden of [onbekend, alleen, { ...alleen, leeftijd: 70 }, paar, { ...paar, leeftijd: 70 }, {}])
				for (const { open } of [voorBedrag, ruim].map((lees) => lees({ ...huishouden, inkomstenbronnen: bronnen }))) {
					expect(open).not.toContain('inkomen');
					expect(open).not.toContain('inkomenPartner');
				}
	});

	it('de ruime schatting vraagt eerst of het jaar gelijk was', () => {
		const { inkomenHeelJaarGelijk: _gelijk, ...onbekend } = loon;
		const eerst = ruim(onbekend);
		expect(eerst.value).toEqual({ van: 0, tot: Infinity });
		expect([...eerst.open].sort()).toEqual(['inkomenHeelJaarGelijk', 'toetsingsinkomen']);
		const ongelijk = ruim({ ...loon, inkomenHeelJaarGelijk: false });
		expect([ongelijk.value, ongelijk.open]).toEqual([{ van: 0, tot: Infinity }, ['toetsingsinkomen']]);
	});

	it('met het jaarinkomen van beiden is alles bekend', () => {
		const jaar = { toetsingsinkomen: 20_000, toetsingsinkomenPartner: 5000 };
		for (const huishouden of [
			{ ...paar, ...jaar },
			{ ...paar, ...jaar, inkomen: { van: 1000, tot: 2000 } },
		])
			for (const { value, open } of [voorBedrag(huishouden), ruim(huishouden)])
				expect([value, open]).toEqual([{ van: 25_000, tot: 25_000 }, []]);
	});

	it('van een ruw bedrag van een paar houdt de een over wat de ander niet heeft', () => {
		const samen = {
			...paar,
			inkomstenbronnen: ['loon', 'ww'],
			inkomen: { van: 2000, tot: 2500 },
			inkomenPartner: 0,
			...bekend,
		};
		// 12 x (2.000 - 290); the upper end: 2.594 net without credits, of which 2.081,84 in the first bracket.
		const hoogste = (3240.25 + (2594 - 3240.25 * 0.6425) / 0.6244) * 12 * 1.08;
		expect(euros(ruim(samen).value)).toEqual([20_520, Math.round(hoogste)]);
		expect(euros(ruim({ ...samen, toetsingsinkomen: 30_000 }).value)).toEqual([30_000, Math.round(hoogste)]);
		expect(ruim({ ...samen, toetsingsinkomen: 30_000 }).open).toContain('toetsingsinkomenPartner');
	});

	it('bij een eigen bedrijf of alimentatie is er geen bovengrens en geen ondergrens', () => {
		for (const bron of ['eigen-bedrijf', 'alimentatie-of-anders'])
			expect(ruim({ ...loon, ...bekend, inkomstenbronnen: ['loon', bron] }).value).toEqual({ van: 0, tot: Infinity });
		const duo = ruim({ ...loon, ...bekend, inkomstenbronnen: ['loon', 'duo'] }).value as Bereik;
		expect(duo.van).toBe(0);
		expect(Math.round(duo.tot)).toBe(31_205);
	});
});
