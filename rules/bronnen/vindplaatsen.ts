import type { Vindplaats } from '../kern/node.ts';
import { corpus } from './eerst.ts';

export { aowLeeftijden, oldebroekJuli2024, participatiewetOp } from './eerst.ts';

export const normenbriefJanuari2026: Vindplaats = {
	titel: 'Normenbrief SZW 1 januari 2026',
	url: 'https://github.com/MinBZK/regelrecht/blob/BES/doc/experimenten/test1/bronnen/Normenbrief%201%20januari%202026%20_gecorrigeerd%209%20dec.pdf',
	datum: '2026-01-01',
};

export const schuldhulpwet: Vindplaats = {
	titel: 'Wet gemeentelijke schuldhulpverlening, tekst per 2026-07-01',
	url: `${corpus}/wet_gemeentelijke_schuldhulpverlening/2026-07-01.yaml`,
	datum: '2026-07-01',
};

const regelrecht = 'https://github.com/MinBZK/regelrecht/blob/7bef50c23360418bd7498f752fb4c98b3c976c02/docs/audit';

export const uitvoeringInvordering2026: Vindplaats = {
	titel: 'Uitvoeringsregeling Invorderingswet 1990, tekst per 2026-01-01',
	url: `${regelrecht}/sessie-2/corpus-snapshot/uitvoeringsregeling_invorderingswet_1990__2026-01-01.yaml`,
	datum: '2026-01-01',
};

export const kwijtscheldingMedeoverheden2022: Vindplaats = {
	titel: 'Regeling kwijtschelding belastingen medeoverheden, tekst per 2022-09-17',
	url: `${regelrecht}/sessie-2/corpus-snapshot/regeling_kwijtschelding_belastingen_medeoverheden__2022-09-17.yaml`,
	datum: '2022-09-17',
};

export const leidraadInvordering2026: Vindplaats = {
	titel: 'Leidraad Invordering 2008, tekst per 2026-01-01',
	url: `${regelrecht}/sessie-2/corpus-snapshot/leidraad_invordering_2008__2026-01-01.yaml`,
	datum: '2026-01-01',
};

/** The leaflet of a waterschap that prints the national amounts of the year. */
export const toelichtingKwijtschelding2026: Vindplaats = {
	titel: 'Hoogheemraadschap Hollands Noorderkwartier, toelichting kwijtschelding, januari 2026',
	url: 'https://cuatro.sim-cdn.nl/hhnk/uploads/toelichting_kwijtschelding_waterschapsbelasting_januari_2026.pdf',
	datum: '2026-01',
};

export const wetKindgebondenBudget2026: Vindplaats = {
	titel: 'Wet op het kindgebonden budget, tekst per 2026-07-01',
	url: `${corpus}/wet_op_het_kindgebonden_budget/2026-07-01.yaml`,
	datum: '2026-07-01',
};
const toeslagen2025 = 'https://github.com/MinBZK/regelrecht/pull/62';
export const wetKindgebondenBudget2025: Vindplaats = {
	titel: 'Wet op het kindgebonden budget, tekst per 2025-01-01',
	url: toeslagen2025,
	datum: '2025-01-01',
};
export const wetHuurtoeslag2025: Vindplaats = {
	titel: 'Wet op de huurtoeslag, tekst per 2025-01-01',
	url: toeslagen2025,
	datum: '2025-01-01',
};

export const wmo: Vindplaats = {
	titel: 'Wet maatschappelijke ondersteuning 2015, tekst per 2026-07-01',
	url: `${corpus}/wet_maatschappelijke_ondersteuning_2015/2026-07-01.yaml`,
	datum: '2026-07-01',
};

export const wetZorgtoeslag2026: Vindplaats = {
	titel: 'Wet op de zorgtoeslag, tekst per 2026-01-01',
	url: `${corpus}/wet_op_de_zorgtoeslag/2026-01-01.yaml`,
	datum: '2026-01-01',
};
export const wetZorgtoeslag2025: Vindplaats = {
	titel: 'Wet op de zorgtoeslag, tekst per 2025-01-01',
	url: `${corpus}/wet_op_de_zorgtoeslag/2025-01-01.yaml`,
	datum: '2025-01-01',
};
export const awir2026: Vindplaats = {
	titel: 'Algemene wet inkomensafhankelijke regelingen, tekst per 2026-01-01',
	url: `${corpus}/algemene_wet_inkomensafhankelijke_regelingen/2026-01-01.yaml`,
	datum: '2026-01-01',
};
export const wetHuurtoeslag2026: Vindplaats = {
	titel: 'Wet op de huurtoeslag, tekst per 2026-01-01',
	url: `${corpus}/wet_op_de_huurtoeslag/2026-01-01.yaml`,
	datum: '2026-01-01',
};
/** @param datum the first day of the half-year whose amounts the text prints */
export const kinderbijslagwetOp = (datum: string): Vindplaats => ({
	titel: `Algemene Kinderbijslagwet, tekst per ${datum}`,
	url: `${corpus}/algemene_kinderbijslagwet/${datum}.yaml`,
	datum,
});
/** A developer's table of the figures of every year, the second source of most amounts of the toeslagen. */
export const cijfersYurtman: Vindplaats = {
	titel: 'yurtman/ib-broncode, belasting_data.js (cijfers 2024 tot en met 2026)',
	url: 'https://github.com/yurtman/ib-broncode/blob/e567597/src/js/belasting/belasting_data.js',
	datum: '2026',
};
export const kinderbijslag2024: Vindplaats = {
	titel: 'Signalenkaart Armoede, kinderbijslag 2024 (noemt de bedragen van de SVB)',
	url: 'https://www.signalenkaartarmoede.nl/organisatie/kinderbijslag-2024',
	datum: '2024',
};
export const kinderbijslagJanuari2026: Vindplaats = {
	titel: 'Slim Geldbeheer, kinderbijslag 2026',
	url: 'https://slimgeldbeheer.nl',
	datum: '2026-01',
};
/** What the official proefberekening of 2024 gave for hundreds of incomes. */
export const proefberekening2024: Vindplaats = {
	titel: 'Uitkomsten van de proefberekening 2024 van Dienst Toeslagen, jort-dev/toeslagen_scraper',
	url: 'https://github.com/jort-dev/toeslagen_scraper/tree/c3343beeb2a1ea3e91881c7bc56b9bc64c50087a',
	datum: '2024',
};
/** The tables and leaflets of Dienst Toeslagen of 2025 and 2026, as a developer copied them for his tests. */
export const tabellenZorgtoeslag: Vindplaats = {
	titel: 'Tabellen zorgtoeslag 2025 en 2026 van Dienst Toeslagen, TheAndries/toeslagrecht',
	url: 'https://github.com/TheAndries/toeslagrecht/tree/447d08faca47d8b040bdaf7491fa417d4596c43e/law/zorgtoeslag/tests',
	datum: '2026',
};
export const opvangtabel2026: Vindplaats = {
	titel: 'Rijksoverheid, Bedragen kinderopvangtoeslag 2026, tabel in amir-meshkat/netto-helper',
	url: 'https://github.com/amir-meshkat/netto-helper/blob/64e535c397794b551a093353856470b9085fbf03/docs/sources/kinderopvangtoeslag-2026.md',
	datum: '2026',
};
export const wetKinderopvang2026: Vindplaats = {
	titel: 'Wet kinderopvang, tekst per 2026-01-01',
	url: `${corpus}/wet_kinderopvang/2026-01-01.yaml`,
	datum: '2026-01-01',
};

const wetOp = (titel: string, map: string, datum: string): Vindplaats => ({
	titel: `${titel}, tekst per ${datum}`,
	url: `${corpus}/${map}/${datum}.yaml`,
	datum,
});
const loonbelasting = (datum: string) => wetOp('Wet op de loonbelasting 1964', 'wet_op_de_loonbelasting_1964', datum);
const inkomstenbelasting = (datum: string) =>
	wetOp('Wet inkomstenbelasting 2001', 'wet_inkomstenbelasting_2001', datum);

export const wetLb2024 = loonbelasting('2024-01-01');
export const wetLb2025 = loonbelasting('2025-01-01');
export const wetLb2026 = loonbelasting('2026-02-21');
export const wetIb2025 = inkomstenbelasting('2025-01-01');
export const wetIb2026 = inkomstenbelasting('2026-02-21');

export const wetMinimumloon2025: Vindplaats = {
	titel: 'Wet minimumloon en minimumvakantiebijslag, tekst per 2025-01-01',
	url: 'https://github.com/MinBZK/regelrecht',
	datum: '2025-01-01',
};

/** Quoted from a copy in a public file; the pdf of the Belastingdienst itself was not read. */
export const rekenvoorschriften2026: Vindplaats = {
	titel: 'Rekenvoorschriften voor de geautomatiseerde loonadministratie 2026, versie 2 (Belastingdienst, LH 991)',
	url: 'https://www.belastingdienst.nl',
	datum: '2026',
};
const bijlageLoonheffingen = (jaar: string): Vindplaats => ({
	titel: `Bijlage bij de Nieuwsbrief Loonheffingen ${jaar}, overgenomen in vrij-loon`,
	url: `https://github.com/rustyx/vrij-loon/blob/3087aab/src/js/ib${jaar}.js`,
	datum: jaar,
});
export const bijlageLoonheffingen2024 = bijlageLoonheffingen('2024');
export const bijlageLoonheffingen2025 = bijlageLoonheffingen('2025');
export const ibBroncode2024: Vindplaats = {
	titel: 'Tabel Belastingdienst 2024, overgenomen in ib-broncode',
	url: 'https://github.com/yurtman/ib-broncode/blob/e567597/src/js/belasting/belasting_data.js',
	datum: '2024',
};

export const aowBedragen: Vindplaats = {
	titel: 'Rekenbuddy, AOW-bedragen',
	url: 'https://rekenbuddy.nl/nieuws/aow-bedragen',
	datum: '2026-01',
};
/** Quoted in a public file; the page of the SVB itself was not read. */
export const aowBedragenJuli2026: Vindplaats = {
	titel: 'SVB, AOW-bedragen vanaf juli 2026',
	url: 'https://www.svb.nl',
	datum: '2026-07-01',
};

/** @param datum the first day of the half-year whose amounts the text prints */
export const toeslagenwetOp = (datum: string): Vindplaats => ({
	titel: `Toeslagenwet, tekst per ${datum}`,
	url: `${corpus}/toeslagenwet/${datum}.yaml`,
	datum,
});
export const wetIoaw2026: Vindplaats = {
	titel: 'Wet IOAW, tekst per 2026-07-01',
	url: `${corpus}/wet_inkomensvoorziening_oudere_en_gedeeltelijk_arbeidsongeschikte_werkloze_werknemers/2026-07-01.yaml`,
	datum: '2026-07-01',
};
export const wetWiaOp = (datum: string): Vindplaats => ({
	titel: `Wet werk en inkomen naar arbeidsvermogen, tekst per ${datum}`,
	url: `${corpus}/wet_werk_en_inkomen_naar_arbeidsvermogen/${datum}.yaml`,
	datum,
});
