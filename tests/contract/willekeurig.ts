/** Random households: close to the contract, right or wrong. */
import fc from 'fast-check';

const jaNee = [true, false, null];
const bereiken = [{ van: 0 }, { van: 1200, tot: 1400.5 }, { van: 18, tot: 18 }];
const bedragen = [0, 0.01, 1618.18, 10_000_000, null, ...bereiken];
/** For an amount with a top of its own. */
const kleineBedragen = (top: number) => [0, 0.01, 120.75, top, null, { van: 0 }, { van: 100, tot: top }];
const leeftijden = [0, 18, 27, 66, 67, 68, 120, null, ...bereiken];
const keuze = (...opties: string[]) => [...opties, null];
const keuzes = (...opties: string[]) => [null, [], opties.slice(0, 1), opties.slice(1, 3), opties];

/** For every field of the contract, values that it takes. */
const goed: Readonly<Record<string, readonly unknown[]>> = {
	leeftijd: leeftijden,
	heeftPartner: jaNee,
	leeftijdPartner: leeftijden,
	kinderen: [
		null,
		[],
		[{ leeftijd: 0 }, { leeftijd: 17, school: 'mbo' }],
		[{ leeftijd: null, school: null, opvang: null }],
		[{ leeftijd: 2, opvang: { soort: 'dagopvang', urenPerMaand: 80.5, uurprijs: 9.12 } }],
		Array.from({ length: 20 }, () => ({ leeftijd: 8 })),
	],
	medebewoners27: [0, 2, 20, null, ...bereiken],
	andereVolwassenen: jaNee,
	woonsituatie: keuze('huurhuis', 'kamer', 'koophuis', 'inwonend', 'instelling', 'geen-vast-adres'),
	inkomstenbronnen: keuzes(
		...['loon', 'bijstand', 'ioaw-ioaz', 'ww', 'ziekte-of-arbeidsongeschiktheid', 'aow', 'pensioen', 'aio', 'duo'],
		...['eigen-bedrijf', 'alimentatie-of-anders', 'geen'],
	),
	inkomen: bedragen,
	inkomenPartner: bedragen,
	inkomenIsInclusiefVakantiegeld: jaNee,
	vermogen: bedragen,
	vermogenOp1Januari: bedragen,
	laagInkomen3Jaar: jaNee,
	inkomenstoeslagAfgelopenJaar: jaNee,
	opleiding: keuze('geen', 'mbo', 'hbo-of-universiteit', 'inburgering-of-cursus'),
	toetsingsinkomen: bedragen,
	toetsingsinkomenPartner: bedragen,
	werkt: jaNee,
	partnerWerkt: jaNee,
	kaleHuur: bedragen,
	rekeningenLukken: keuze('ja', 'soms-niet', 'nee', 'krijgt-hulp'),
	spoed: keuzes('huis-uit', 'energie-dicht', 'zorgverzekering-stopt', 'deurwaarder', 'geen-eten'),
	langdurigZiek: jaNee,
	kosten: keuzes('zorg', 'huisraad', 'verhuizen-of-inrichten', 'woonkosten', 'reizen-naar-zorg', 'school', 'anders'),
	kostenBedrag: bedragen,
	aanslag: kleineBedragen(5000),
	aanslagWaterschap: kleineBedragen(5000),
	aanslagVoorBedrijf: jaNee,
	liquideMiddelen: bedragen,
	autoWaarde: bedragen,
	autoOnmisbaar: jaNee,
	huurtoeslag: bedragen,
	zorgpremie: kleineBedragen(1000),
	alimentatieBetaald: kleineBedragen(5000),
	zorgtoeslag: bedragen,
	kindgebondenBudget: bedragen,
	kinderopvangNetto: kleineBedragen(5000),
	inkomenHeelJaarGelijk: jaNee,
	inkomenVanLoonstrook: jaNee,
	extraMaand: jaNee,
	loonheffingskorting: jaNee,
	loonheffingskortingPartner: jaNee,
	soortZiekteuitkering: keuze('ziektewet', 'wia-of-wao', 'wajong'),
	inkomstenvrijlating: jaNee,
	hulp: keuzes(
		...['post-en-formulieren', 'hulp-in-huis', 'boodschappen-of-vervoer', 'iemand-om-mee-te-praten'],
		...['lezen-schrijven-of-nederlands', 'werk', 'wassen-en-aankleden'],
	),
};

/** Wrong for most fields; where it happens to be right, both judges should say so. */
const raar: readonly unknown[] = [
	...[
		-1,
		-0.01,
		0.001,
		1.5,
		121,
		1000.01,
		5000.01,
		10_000_000.01,
		1e308,
		'',
		'40',
		true,
		[],
		{},
		['onbekend'],
		['geen', 'geen'],
	],
	...[
		{ van: -1 },
		{ tot: 5 },
		{ van: 1, tot: 'x' },
		{ van: 1, meer: 2 },
		{ van: 1, tot: 1e9 },
		{ van: 1, tot: 5000.01 },
		{ van: null },
	],
	...[
		[{}],
		[{ leeftijd: 18 }],
		[{ leeftijd: 1.5 }],
		[{ leeftijd: 3, school: 'havo' }],
		[{ leeftijd: 3, opvang: 5 }],
		[7],
	],
	[{ leeftijd: 3, opvang: { soort: 'bso', urenPerMaand: 745, uurprijs: 1 } }],
	[{ leeftijd: 3, opvang: { soort: 'oma', urenPerMaand: 7, uurprijs: 1 } }],
	[{ leeftijd: 3, opvang: { soort: 'bso' } }],
	Array.from({ length: 21 }, () => ({ leeftijd: 8 })),
];

const kop = {
	id: fc.constantFrom<unknown>('a', '', 'x'.repeat(200)),
	gemeente: fc.constantFrom<unknown>('haarlemmermeer', 'haarlem', 'zandvoort', null),
	peildatum: fc.constantFrom<unknown>(
		'2024-01-01',
		'2024-07-01',
		'2025-12-31',
		'2026-11-22',
		'2028-02-29',
		'2031-05-05',
	),
};
const rareKop = {
	id: fc.constantFrom<unknown>('x'.repeat(201), 7, null),
	gemeente: fc.constantFrom<unknown>('amsterdam', '', 5),
	peildatum: fc.constantFrom<unknown>('2026-02-30', '22-11-2026', '2026-11-22T10:00', 20261122, null, ''),
	onbekend: fc.constant<unknown>(1),
};

const antwoorden = (extra: readonly unknown[]) =>
	fc.record(
		Object.fromEntries(Object.entries(goed).map(([veld, waarden]) => [veld, fc.constantFrom(...waarden, ...extra)])),
		{ requiredKeys: [] },
	);

/** A household that the contract takes. */
export const huishouden = fc.record({ ...kop, antwoorden: antwoorden([]) }, { requiredKeys: ['antwoorden'] });

const eenRareKop = fc.record(rareKop, { requiredKeys: [] });
const eenRaarAntwoord = fc
	.tuple(fc.constantFrom(...Object.keys(goed), 'onbekendVeld'), fc.constantFrom(...raar))
	.map(([veld, waarde]) => ({ [veld]: waarde }));

/** A household with one or a few things that may well be wrong. */
export const bijnaHuishouden = fc
	.tuple(huishouden, fc.option(eenRareKop, { nil: {} }), fc.option(eenRaarAntwoord, { nil: {} }))
	.map(([goed, rareKop, raar]) => ({ ...goed, ...rareKop, antwoorden: { ...goed.antwoorden, ...raar } }));
