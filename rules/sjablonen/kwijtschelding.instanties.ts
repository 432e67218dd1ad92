/** What is known of the choices of each instantie that collects local taxes here. */
import type { Instantie } from '../begrippen/kwijtschelding/instantie.ts';
import { aandeelCapaciteit, extraNietGevonden, percentageNietGevonden } from '../begrippen/kwijtschelding/normen.ts';
import { wetten } from '../bronnen/wetten.ts';
import type { Vindplaats } from '../kern/node.ts';
import { altijd, norm, onbepaald } from '../kern/uitdrukking.ts';
import { grondslag } from './bronnen.ts';

/** The date is that of the rule for people of 27 and older, which the page has. */
export const vragenBsgr: Vindplaats = {
	titel: 'BSGR, veelgestelde vragen (2023 of later)',
	url: 'https://bsgr.nl/veelgestelde-vragen',
	datum: '2023',
};

/**
 * Hoogheemraadschap van Rijnland; BSGR collects its taxes in Haarlemmermeer, Haarlem and Zandvoort.
 * "Income at bijstand level, or only AOW": read as 100% and net AOW. Childcare is asked for, its rule was not seen.
 */
export const rijnland: Instantie = {
	bron: grondslag(vragenBsgr),
	percentage: norm('normpercentage', 'fractie', [['2023-01-01', 1, vragenBsgr, 'berekend']]),
	aandeel: aandeelCapaciteit,
	extra: {
		paar: norm('extraPaar', 'euro', [['2023-01-01', 2000, vragenBsgr, 'gezien']]),
		ouder: norm('extraOuder', 'euro', [['2023-01-01', 1800, vragenBsgr, 'gezien']]),
		alleen: norm('extraAlleen', 'euro', [['2023-01-01', 1500, vragenBsgr, 'gezien']]),
	},
	nettoAow: altijd,
	kinderopvang: onbepaald('kinderopvangTeltMee'),
	ondernemers: onbepaald('ondernemersTellenMee'),
};

const { artikel } = wetten.kwijtscheldingMedeoverheden;

/** A gemeente of which no choice was found: all that the law leaves room for. */
export const nietGevonden: Instantie = {
	bron: artikel('2'),
	percentage: percentageNietGevonden,
	aandeel: aandeelCapaciteit,
	extra: extraNietGevonden,
	nettoAow: onbepaald('nettoAow'),
	kinderopvang: onbepaald('kinderopvangTeltMee'),
	ondernemers: onbepaald('ondernemersTellenMee'),
};

export const paginaCocensus: Vindplaats = {
	titel: 'Cocensus, over Cocensus (omstreeks 2015)',
	url: 'https://www.cocensus.nl/cocensus-algemeen/10-cocensus/1038-cocensus',
	datum: null,
};
/** Collects for Haarlemmermeer and Haarlem; the verordening of neither gemeente was found. */
export const cocensus: Instantie = { ...nietGevonden, bron: grondslag(paginaCocensus) };
/** Who collects for Zandvoort was not found either. */
export const zandvoort: Instantie = nietGevonden;
