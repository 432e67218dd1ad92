/** What the very first question needs; it stays apart so that a first visit stays light. */
import type { Vindplaats } from '../kern/node.ts';

export const corpus = 'https://github.com/MinBZK/regelrecht-corpus/blob/main/regulation/nl/wet';

/** The text of the Participatiewet as it stood on a day. */
export const participatiewetOp = (datum: string): Vindplaats => ({
	titel: `Participatiewet, tekst per ${datum}`,
	url: `${corpus}/participatiewet/${datum}.yaml`,
	datum,
});

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
