import type { Vindplaats } from '../kern/node.ts';

const corpus = 'https://github.com/MinBZK/regelrecht-corpus/blob/main/regulation/nl/wet';

/** The text of the Participatiewet as it stood on a day. */
export const participatiewetOp = (datum: string): Vindplaats => ({
	titel: `Participatiewet, tekst per ${datum}`,
	url: `${corpus}/participatiewet/${datum}.yaml`,
	datum,
});

export const normenbriefJanuari2026: Vindplaats = {
	titel: 'Normenbrief SZW 1 januari 2026',
	url: 'https://github.com/MinBZK/regelrecht/blob/BES/doc/experimenten/test1/bronnen/Normenbrief%201%20januari%202026%20_gecorrigeerd%209%20dec.pdf',
	datum: '2026-01-01',
};

export const oldebroekJuli2024: Vindplaats = {
	titel: 'Normentabel 120% juli 2024, gemeente Oldebroek',
	url: 'https://www.oldebroek.nl',
	datum: '2024-07',
};

export const aowLeeftijden: Vindplaats = {
	titel: 'Algemene Ouderdomswet art. 7a, tekst per 2026-01-01',
	url: 'https://github.com/MinBZK/regelrecht/blob/BES/regulation/nl/wet/algemene_ouderdomswet/2026-01-01.yaml',
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
