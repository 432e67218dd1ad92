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

export const wmo: Vindplaats = {
	titel: 'Wet maatschappelijke ondersteuning 2015, tekst per 2026-07-01',
	url: `${corpus}/wet_maatschappelijke_ondersteuning_2015/2026-07-01.yaml`,
	datum: '2026-07-01',
};
