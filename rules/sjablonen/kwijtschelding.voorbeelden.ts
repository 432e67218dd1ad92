/** Examples at both sides of every boundary. Amounts worked out by hand from the norms of 2026-07. */
import type { Oordeel } from '../kern/beoordeel.ts';
import type { Antwoorden } from '../kern/evalueer.ts';
import { voorbeelden } from '../kern/voorbeeld.ts';
import { alleenstaande } from './voorbeelden.ts';

/** An income below every limit, and nothing that costs or that one has. */
export const kwijtscheldingBasis: Antwoorden = {
	...alleenstaande,
	inkomen: 1200,
	inkomenIsInclusiefVakantiegeld: true,
	aanslag: 500,
	aanslagWaterschap: 500,
	aanslagVoorBedrijf: false,
	liquideMiddelen: 0,
	autoWaarde: 0,
	kaleHuur: 0,
	huurtoeslag: 0,
	zorgpremie: 0,
	zorgtoeslag: 0,
	kindgebondenBudget: 1000,
	kinderopvangNetto: 0,
	alimentatieBetaald: 0,
};

type Geval = readonly [naam: string, anders: Antwoorden, oordeel: Oordeel, bedrag?: number | null];

const paar = { heeftPartner: true, leeftijdPartner: 40, inkomenPartner: 0 };
const bijstand = { inkomstenbronnen: ['bijstand'], inkomen: null };
const geenAanslag = { aanslag: null, aanslagWaterschap: null };
const kind = (leeftijd: number) => ({ kinderen: [{ leeftijd, school: 'voortgezet-onderwijs' }] });

/** The same whatever the instantie chose. */
const altijdGelijk: readonly Geval[] = [
	['laag inkomen: de hele aanslag', {}, 'waarschijnlijk', 500],
	['zonder aanslag geen bedrag', geenAanslag, 'misschien', null],
	['17 jaar', { leeftijd: 17 }, 'niet-van-toepassing'],
	['18 jaar', { leeftijd: 18 }, 'waarschijnlijk', 500],
	[
		'aanslag voor een bedrijf',
		{ inkomstenbronnen: ['eigen-bedrijf'], aanslagVoorBedrijf: true },
		'waarschijnlijk-niet',
	],
	[
		'niet bekend of de aanslag voor een bedrijf is',
		{ inkomstenbronnen: ['eigen-bedrijf'], aanslagVoorBedrijf: null },
		'misschien',
	],
	['auto op de grens', { autoWaarde: 3350 }, 'waarschijnlijk', 500],
	['auto één cent boven de grens', { autoWaarde: 3350.01, autoOnmisbaar: false }, 'waarschijnlijk-niet'],
	[
		'na de auto blijft één cent over',
		{ aanslag: 3400, aanslagWaterschap: 3400, autoWaarde: 3399.99, autoOnmisbaar: false },
		'waarschijnlijk',
		0.01,
	],
	['dezelfde auto, onmisbaar', { autoWaarde: 3350.01, autoOnmisbaar: true }, 'waarschijnlijk', 500],
	['waarde van de auto onbekend', { autoWaarde: null }, 'misschien'],
	['ver boven elke norm', { inkomen: 4200 }, 'waarschijnlijk-niet'],
	[
		'ver boven elke norm, zonder navraag',
		{ inkomen: 4200, ...geenAanslag, zorgpremie: null, kaleHuur: null },
		'waarschijnlijk-niet',
	],
	[
		'boven de norm, zonder navraag',
		{ inkomen: 3000, ...geenAanslag, zorgpremie: null, kaleHuur: null },
		'misschien',
		null,
	],
	['koophuis', { woonsituatie: 'koophuis' }, 'misschien', 500],
	['instelling', { woonsituatie: 'instelling', inkomen: 4200 }, 'misschien', null],
	['eigen bedrijf', { inkomstenbronnen: ['eigen-bedrijf'], inkomen: 4200 }, 'misschien', null],
	['paar onder de norm', { ...paar, leeftijd: 21, leeftijdPartner: 21 }, 'waarschijnlijk', 500],
	['deelt een huis', { medebewoners27: 1, inkomen: 900 }, 'waarschijnlijk', 500],
	['20 jaar, deelt een huis', { leeftijd: 20, medebewoners27: 1, inkomen: 900 }, 'waarschijnlijk', 500],
	['21 jaar, deelt een huis', { leeftijd: 21, medebewoners27: 1, inkomen: 900 }, 'waarschijnlijk', 500],
	['partner van 20, deelt een huis', { ...paar, leeftijdPartner: 20, medebewoners27: 1 }, 'waarschijnlijk', 500],
	['partner van 21, deelt een huis', { ...paar, leeftijdPartner: 21, medebewoners27: 1 }, 'waarschijnlijk', 500],
	['66 jaar', { leeftijd: 66 }, 'waarschijnlijk', 500],
	['67 jaar', { leeftijd: 67 }, 'waarschijnlijk', 500],
	['partner van 66', { ...paar, leeftijdPartner: 66 }, 'waarschijnlijk', 500],
	['partner van 67', { ...paar, leeftijdPartner: 67 }, 'waarschijnlijk', 500],
	['88 jaar met € 6.500', { leeftijd: 88, liquideMiddelen: 6500 }, 'waarschijnlijk-niet'],
	['89 jaar met € 1.000', { leeftijd: 89, liquideMiddelen: 1000 }, 'waarschijnlijk', 500],
	['partner van 88', { ...paar, leeftijd: 70, leeftijdPartner: 88, liquideMiddelen: 1000 }, 'waarschijnlijk', 500],
	['partner van 89', { ...paar, leeftijd: 70, leeftijdPartner: 89, liquideMiddelen: 1000 }, 'waarschijnlijk', 500],
	['kind van 11', kind(11), 'waarschijnlijk', 500],
	['kind van 12', kind(12), 'waarschijnlijk', 500],
	['kind van 15', kind(15), 'waarschijnlijk', 500],
	['kind van 16', kind(16), 'waarschijnlijk', 500],
];

/** 90% is 1.277,514; 0,8 x 12 x 52,0833 = 500. Between the two incomes only the instantie knows. */
const bijRuimte: readonly Geval[] = [
	['op 90% van de norm', { inkomen: 1277.51 }, 'waarschijnlijk', 500],
	['bij 90% blijft nog iets over', { inkomen: 1329.59 }, 'waarschijnlijk'],
	['bij 90% blijft niets over', { inkomen: 1329.6 }, 'misschien'],
	['bij 100% blijft nog iets over', { inkomen: 1471.54 }, 'misschien'],
	['ook bij 100% blijft niets over', { inkomen: 1471.55 }, 'waarschijnlijk-niet'],
	['geld: 90% van de norm is vrij', { liquideMiddelen: 1277.51 }, 'waarschijnlijk', 500],
	['geld: meer dan 100%, het extra en de aanslag', { liquideMiddelen: 3419.46 }, 'waarschijnlijk-niet'],
	['geld: een cent minder', { liquideMiddelen: 3419.45 }, 'misschien'],
	['bijstand: het percentage is niet bekend', bijstand, 'misschien'],
];

/** 100%: 1.419,46. Free money: 1.419,46 + 1.500 = 2.919,46. */
const bijHonderdProcent: readonly Geval[] = [
	['op de norm', { inkomen: 1419.46 }, 'waarschijnlijk', 500],
	['€ 38,65 boven de norm: 80% van 463,80', { inkomen: 1458.11 }, 'waarschijnlijk', 128.96],
	['er blijft nog iets over', { inkomen: 1471.54 }, 'waarschijnlijk', 0.03],
	['er blijft niets over', { inkomen: 1471.55 }, 'waarschijnlijk-niet'],
	['geld op de grens', { liquideMiddelen: 2919.46 }, 'waarschijnlijk', 500],
	['geld een cent boven de grens', { liquideMiddelen: 2919.47 }, 'waarschijnlijk', 499.99],
	['geld voor de hele aanslag, op een cent na', { liquideMiddelen: 3419.45 }, 'waarschijnlijk', 0.01],
	['geld voor de hele aanslag', { liquideMiddelen: 3419.46 }, 'waarschijnlijk-niet'],
	['paar: € 2.000 extra', { ...paar, liquideMiddelen: 4027.79 }, 'waarschijnlijk', 500],
	['paar: een cent meer', { ...paar, liquideMiddelen: 4027.8 }, 'waarschijnlijk', 499.99],
	['bijstand: inkomen niet nodig', bijstand, 'waarschijnlijk', 500],
	['bijstand, deelt een huis', { ...bijstand, medebewoners27: 1 }, 'waarschijnlijk', 500],
	// 600 - 202,52 = 397,48 rent; 160 - 47 = 113 premium: together 510,48 above the norm is nothing.
	['huur en premie tellen', { inkomen: 1929.94, kaleHuur: 600, zorgpremie: 160 }, 'waarschijnlijk', 500],
	['één cent meer', { inkomen: 1929.95, kaleHuur: 600, zorgpremie: 160 }, 'waarschijnlijk', 499.9],
	[
		'toeslagen gaan eraf',
		{ inkomen: 1619.94, kaleHuur: 900, huurtoeslag: 400, zorgpremie: 160, zorgtoeslag: 123 },
		'waarschijnlijk',
		500,
	],
];

const herkomst = 'Met de hand uitgerekend uit art. 11-16 Uitvoeringsregeling Invorderingswet 1990, normen van 2026-07';

/** @param elders any other gemeente  @param keuze whether the choices of the instantie are known */
export const kwijtscheldingVoorbeelden = (gemeente: string, elders: string, keuze: 'honderdProcent' | 'nietGevonden') =>
	voorbeelden('2026-11-22', { ...kwijtscheldingBasis, gemeente }, herkomst, [
		...altijdGelijk,
		['woont ergens anders', { gemeente: elders }, 'niet-van-toepassing'],
		...(keuze === 'honderdProcent' ? bijHonderdProcent : bijRuimte),
	]);
