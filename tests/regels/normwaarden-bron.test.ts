/**
 * Rows that the list of the research has not (normwaarden.test.ts): what their source prints, from which day on. Also
 * where a source was looked for and not found: then there is no figure, and nobody should hear one.
 */
import { describe, expect, it } from 'vitest';
import { allNodes, gemeenteIds, isNorm, laadGemeente, laadRegelset, rowOn, type Datum, type NormNode } from '#rules';
import { bomen } from '../../rules/besteedbaar/aanslag.ts';
import { treesOf } from '../../rules/kern/beoordeel.ts';
import { getallenVan } from '../../rules/kern/termijn.ts';
import { hhnk, kostenVanHhnk, regelVan } from './kwijtschelding/instanties.ts';

const set = await laadRegelset(gemeenteIds);
const gemeenten = await Promise.all(gemeenteIds.map(laadGemeente));

const vanRegeling = (r: (typeof set.regelingen)[number]) => [
	...treesOf(r),
	...Object.values(r.termen ?? {}).map(({ node }) => node),
	...(r.termijn ? getallenVan(r.termijn).map(({ node }) => node) : []),
];
const plaatsen: readonly (readonly [plaats: string, nodes: readonly Parameters<typeof allNodes>[0][]])[] = [
	...set.regelingen.map((r) => [r.id, vanRegeling(r)] as const),
	...gemeenten.flatMap(({ id, routes }) =>
		routes.map((route) => [`${id} ${route.id}`, Object.values(route.termen ?? {}).map(({ node }) => node)] as const),
	),
	['besteedbaar', [bomen.zelf, bomen.partner].flatMap((wie) => Object.values(wie).map(({ node }) => node))],
	['hhnk', [...treesOf(regelVan(hhnk)), kostenVanHhnk.node]],
];

/** Every norm, with the places that read it. */
const normen = new Map<NormNode, string[]>();
for (const [plaats, nodes] of plaatsen)
	for (const node of new Set(nodes.flatMap((een) => allNodes(een))))
		if (isNorm(node)) normen.set(node, [...(normen.get(node) ?? []), plaats]);

type Waarde = number | null | { readonly van: number; readonly tot: number };
type Regel = readonly [id: string, vanaf: string, waarde: Waarde, plaats?: string];
const bereik = (van: number, tot: number) => ({ van, tot });
const inCenten = (bedrag: number) => Math.round(bedrag * 100) / 100;
/** A sum has binary noise. */
function opCenten([id, vanaf, waarde]: Regel): Regel {
	if (waarde === null) return [id, vanaf, waarde];
	return [
		id,
		vanaf,
		typeof waarde === 'number' ? inCenten(waarde) : bereik(inCenten(waarde.van), inCenten(waarde.tot)),
	];
}
const inEuros = (van: number, tot: number) => bereik(Math.floor(van), Math.ceil(tot));

/** @param plaats only in this regeling, gemeente or instantie: others have a figure of their own */
function verwachtRij([id, vanaf, waarde, plaats = '']: Regel) {
	const rijen = [...normen].flatMap(([node, waar]) => {
		if (node.id !== id || !waar.some((naam) => naam.startsWith(plaats))) return [];
		const rij = rowOn<unknown>(node.rijen, vanaf as Datum);
		return rij?.[0] === vanaf ? [rij[1]] : [];
	});
	expect(rijen.length, `${id} heeft een rij vanaf ${vanaf}`).toBeGreaterThan(0);
	for (const rij of rijen) expect(rij).toEqual(waarde);
}

const halfjaren = ['2024-07-01', '2025-01-01', '2025-07-01', '2026-01-01', '2026-07-01'] as const;

const bronnen: Readonly<Record<string, readonly Regel[]>> = {
	'Toeslagenwet art. 2, per dag (wetten.overheid.nl, BWBR0004043)': [
		['dagnormPaar', '2025-01-01', 100.77],
		['dagnormPaar', '2025-07-01', 103.26],
		['dagnormPaar', '2026-01-01', 105.49],
		['dagnormAlleen', '2025-01-01', 72.19],
		['dagnormAlleen', '2025-07-01', 73.79],
		['dagnormAlleen', '2026-01-01', 75.62],
	],
	'Participatiewet art. 23 lid 2, tekst per 2025-01-01: de premie in de norm': [
		['normpremieAlleen', '2025-01-01', 45],
		['normpremiePaar', '2025-01-01', 101],
	],
	'Participatiewet art. 22a: 40% + A x 30%, en art. 19 lid 3: 5% vakantietoeslag; onze normen beginnen in juli 2024': [
		['kostendelersVast', '2024-07-01', 0.4],
		['kostendelersPerPersoon', '2024-07-01', 0.3],
		['deelVakantietoeslag', '2024-07-01', 0.05],
	],
	'Participatiewet art. 20 lid 3: de verhoging voor jongeren is er pas sinds 1 januari 2026': halfjaren
		.slice(0, 3)
		.map((vanaf): Regel => ['verhogingJongere', vanaf, 0]),
	// Art. 33 lid 5 as amended: the texts before July 2025 were not read; it was not more than in July 2025.
	'Participatiewet art. 33 lid 5: voor juli 2025 niet gelezen, dus van niets tot het bedrag van toen': halfjaren
		.slice(0, 2)
		.flatMap((vanaf): readonly Regel[] => [
			['pensioenVrijAlleen', vanaf, bereik(0, 25.7)],
			['pensioenVrijPaar', vanaf, bereik(0, 51.4)],
		]),
	'Participatiewet art. 31 lid 2 onder n: niet gevonden voor juli 2024 en juli 2026': [
		['maximumLoonVrij', '2024-07-01', null],
		['maximumLoonVrij', '2026-07-01', null],
	],
	'Participatiewet art. 41 lid 4: wie jonger is dan 27 zoekt eerst vier weken': [['zoektermijn', '2024-01-01', 4]],
	'Participatiewet art. 44 lid 5, tekst van juli 2026: drie maanden terug': [['maandenTerugBijstand', '2026-07-01', 3]],
	'AOW-leeftijd: 67 tot en met 2027; daarna 67 jaar en drie maanden, dat zijn geen hele jaren': [
		['aowLeeftijd', '2024-01-01', 67],
		['aowLeeftijd', '2028-01-01', null],
	],
	// 12 x the norm of January and of July / (1 - 5,26% Zvw), in whole euros; couples per person.
	'AIO 2025: Participatiewet art. 22, 1.501,07 en 1.530,21, en voor een paar 2.053,48 en 2.094,98': [
		['belastbareAioAlleen', '2025-01-01', inEuros((12 * 1501.07) / 0.9474, (12 * 1530.21) / 0.9474)],
		['belastbareAioPaar', '2025-01-01', inEuros((6 * 2053.48) / 0.9474, (6 * 2094.98) / 0.9474)],
	],
	'SVB: het vakantiegeld van een alleenstaande in juli 2024 is niet gevonden': [
		['aowVakantiegeldAlleen', '2024-07-01', null],
	],
	'geen weg van een maand naar een jaar (docs/adr/0015)': [['geenSchatting', '2024-01-01', null]],
	// In 2024 who was 78 on a day of that year was born in 1945 or 1946.
	'Wet LB art. 20a: geboren voor 1 januari 1946': [['leeftijdVoor1946', '2024-01-01', 2024 - 1946]],
	// Net 17,96 (1.419,46 - 1.401,50) and 25,66 (2.027,79 - 2.002,13) more; no tax takes more than half of what is added.
	'IOAW art. 5: de grondslag van juli 2026 is niet gevonden; van die van januari tot twee keer de netto stijging erbij':
		(
			[
				['grondslagAlleen', '2026-07-01', bereik(1776.11, 1776.11 + 2 * 17.96)],
				['grondslagPaar', '2026-07-01', bereik(2303.12, 2303.12 + 2 * 25.66)],
			] as readonly Regel[]
		).map(opCenten),
	'Wet op de huurtoeslag art. 16-19, tekst van 2025: op of onder het ijkpunt': [
		['basishuurAlleen', '2025-01-01', 199.05],
		['basishuurMeer', '2025-01-01', 197.24],
	],
	'Wet op de huurtoeslag, tekst van 2026: art. 17, 20 en 21': [
		['personenAftoppingsgrensHoog', '2026-01-01', 3],
		['deelTotAftoppingsgrens', '2026-01-01', 0.65],
		['deelBovenAftoppingsgrens', '2026-01-01', 0.4],
		['afbouwEenpersoons', '2026-01-01', 0.27],
		['afbouwMeerpersoons', '2026-01-01', 0.22],
	],
	'Wet op het kindgebonden budget art. 2 lid 7: elk jaar 0,45 procentpunt meer, tot 8,5%': [
		['afbouwKindgebondenBudget', '2024-01-01', 0.0675],
		['afbouwKindgebondenBudget', '2025-01-01', 0.071],
		['afbouwKindgebondenBudget', '2026-01-01', 0.076],
		['afbouwKindgebondenBudget', '2027-01-01', 0.0805],
		['afbouwKindgebondenBudget', '2028-01-01', 0.085],
	],
	'Wet op de zorgtoeslag art. 2 lid 3 en art. 3': [
		['deelDrempelAlleen', '2024-01-01', 0.01879],
		['deelDrempelAlleen', '2025-01-01', 0.01896],
		['deelDrempelPaar', '2024-01-01', 0.04256],
		['deelDrempelPaar', '2025-01-01', 0.04273],
		// An older file prints 127.582 and 161.329; that of 2024 lies between it and 2025.
		['vermogensgrensZorgAlleen', '2024-01-01', bereik(127_582, 141_896)],
		['vermogensgrensZorgPaar', '2024-01-01', bereik(161_329, 179_429)],
	],
	'Awir art. 14 lid 4 en art. 15 lid 1': [
		['afrondingJaarbedrag', '2024-01-01', 0],
		['afrondingJaarbedrag', '2025-01-01', 1],
		['maandenNaJaar', '2024-01-01', 8],
		['maandenNaJaar', '2026-01-01', 12],
	],
	'Rijksoverheid, kinderopvangtoeslag 2026: 230 uur per kind per maand': [['meesteUren', '2026-01-01', 230]],
	'Regeling kwijtschelding medeoverheden art. 3: netto AOW, zonder en met vakantiegeld': (
		[
			['nettoAowAlleen', '2025-01-01', null],
			['nettoAowAlleen', '2025-07-01', bereik(1527.63, 1527.63 + 100.39)],
			['nettoAowAlleen', '2026-01-01', bereik(1558.15, 1558.15 + 106.55)],
			['nettoAowAlleen', '2026-07-01', bereik(1581.55, 1581.55 + 104.78)],
			['nettoAowPaar', '2025-01-01', null],
			['nettoAowPaar', '2025-07-01', bereik(2 * 1045.91, 2 * (1045.91 + 71.71))],
			['nettoAowPaar', '2026-01-01', 2 * 1140.11],
			['nettoAowPaar', '2026-07-01', bereik(2 * 1140.11, 2 * (1084.13 + 74.85))],
		] as readonly Regel[]
	).map(opCenten),
	'Uitvoeringsregeling Invorderingswet art. 12 lid 2 onder f: wie op 31 december 1999 65 was': [
		['vrijVoorOudsten', '2024-01-01', 3350],
		// Born in 1934 at the latest, so in 2024 at least 89.
		['leeftijdOudsten', '2024-01-01', 2024 - (1999 - 65) - 1],
	],
	'Regeling kwijtschelding medeoverheden art. 4: hoogstens 2.000, 90% en 75% daarvan': [
		['extraPaar', '2022-09-17', bereik(0, 2000)],
		['extraOuder', '2022-09-17', bereik(0, 1800)],
		['extraAlleen', '2022-09-17', bereik(0, 1500)],
	],
	'BSGR, veelgestelde vragen (2023): € 2.000, € 1.800 en € 1.500': [
		['extraPaar', '2023-01-01', 2000],
		['extraOuder', '2023-01-01', 1800],
		['extraAlleen', '2023-01-01', 1500],
	],
	'Wet IB art. 8.14a: een kind dat op 31 december jonger is dan 12, en 11,45%': ['2024', '2025', '2026'].flatMap(
		(jaar): readonly Regel[] => [
			['leeftijdCombinatiekorting', `${jaar}-01-01`, 12],
			['combinatiekortingDeel', `${jaar}-01-01`, 0.1145],
		],
	),
	'Wet LB 2024: de ouderenkorting loopt af met 15%': [['ouderenkortingAfbouw', '2024-01-01', 0.15]],
	'Wmo 2015 art. 2.3.2: onderzoek binnen zes weken': [['termijnOnderzoek', '2015-01-01', 6]],
	'Wet gemeentelijke schuldhulpverlening art. 4a (2021) en de beleidsregels van Haarlemmermeer (2026): acht weken': [
		['beslistermijnSchuldhulp', '2021-01-01', 8],
		['beslistermijnSchuldhulp', '2026-01-01', 8],
	],
	'gemeente Zandvoort, pagina Bijzondere bijstand: 8 weken, de rekening van de advocaat 8 weken, de kosten 3 maanden, zorg 1 jaar':
		[
			['beslistermijn', '2020-01-01', 8, 'zandvoort'],
			['rekeningAdvocaat', '2020-01-01', 8, 'zandvoort'],
			['kostenAdvocaat', '2020-01-01', 3, 'zandvoort'],
			['rekeningZorg', '2020-01-01', 1, 'zandvoort'],
			['percentageDraagkracht', '2020-01-01', 0.35, 'zandvoort'],
			['drempelbedrag', '2020-01-01', null, 'zandvoort'],
			['vrijeRuimte', '2020-01-01', null, 'zandvoort'],
		],
	'draagkracht in Haarlem en Haarlemmermeer: gezocht in 2026 en niet gevonden': ['haarlem-', 'haarlemmermeer-'].flatMap(
		(plaats): readonly Regel[] => [
			['percentageDraagkracht', '2026-01-01', null, plaats],
			['draagkrachtperiode', '2026-01-01', null, plaats],
			['vrijeRuimte', '2026-01-01', null, plaats],
			['drempelbedrag', '2026-01-01', null, plaats],
		],
	),
	'gemeente Haarlem, Huiswerkbegeleiding 2024: hoogstens € 25 per lesuur': [['hoogstePerLesuur', '2024-01-01', 25]],
	'Jeugdfonds Haarlem (2018): ongeveer drie weken': [['duurInWeken', '2018-01-01', 3]],
	'gemeente Haarlemmermeer: drie jaar een laag inkomen, 17 jaar, 8 weken, 2 dagdelen': [
		['referteperiode', '2019-01-01', 3, 'haarlemmermeer'],
		['oudsteLaptop', '2019-01-01', 17],
		['oudsteScholier', '2019-01-01', 17],
		['beslistermijn', '2022-01-01', 8, 'haarlemmermeer'],
		['dagdelen', '2024-01-01', 2],
	],
	'Haarlem en Zandvoort noemen geen termijn: drie jaar is onze keuze': [['referteperiode', '2015-01-01', 3]],
	'gemeente Haarlemmermeer: 120% op de pagina, 130% in het nieuws van 2023': [
		['percentageKindpakket', '2019-01-01', bereik(1.2, 1.3)],
	],
	'Haarlemmermeer 2023: korting van € 12 tot € 39,75, sport en cultuur € 500, muziekles € 850': [
		['korting', '2023-01-01', bereik(12, 39.75)],
		['hoogsteBijdrage', '2023-01-01', bereik(500, 850)],
	],
	'docs/adr/0010: vanaf 13 jaar de middelbare school, tot en met 10 jaar de basisschool': [
		['zekerBasis', '2019-01-01', 11],
		['zekerVoortgezet', '2019-01-01', 13],
		['zekerNaBrugklas', '2019-01-01', 14],
	],
	'docs/adr/0015: een extra maand is een twaalfde van het jaar': [['dertiendeMaand', '2024-01-01', 1 / 12]],
	'docs/adr/0004: 25 euro en 2%': [
		['margeVast', '2024-01-01', 25],
		['margeDeel', '2024-01-01', 0.02],
	],
};

describe.each(Object.entries(bronnen))('%s', (_bron, regels) => {
	it.each(regels.map((regel) => [regel[0], regel[1], regel] as const))('%s vanaf %s', (_id, _vanaf, regel) =>
		verwachtRij(regel),
	);
});
