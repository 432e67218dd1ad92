import type { Bron } from '../kern/node.ts';

/** A law by its citeertitel; `artikel()` points at one of its articles. */
const wet = (citeertitel: string, bwb: string) => ({
	artikel: (artikel: string): Bron => ({
		wet: citeertitel,
		artikel,
		url: `https://wetten.overheid.nl/jci1.3:c:${bwb}&artikel=${artikel.split(' ')[0]}`,
	}),
});

const corpus = 'https://github.com/MinBZK/regelrecht-corpus/tree/main/regulation/nl/wet';

/** A law that was read in the corpus of MinBZK; the address is that of the text that was read. */
const corpuswet = (citeertitel: string, map: string) => ({
	artikel: (artikel: string): Bron => ({ wet: citeertitel, artikel, url: `${corpus}/${map}` }),
});

export const wetten = {
	awir: wet('Algemene wet inkomensafhankelijke regelingen', 'BWBR0018472'),
	huurtoeslag: wet('Wet op de huurtoeslag', 'BWBR0008659'),
	kinderbijslag: wet('Algemene Kinderbijslagwet', 'BWBR0002368'),
	kindgebondenBudget: wet('Wet op het kindgebonden budget', 'BWBR0022751'),
	zorgtoeslag: wet('Wet op de zorgtoeslag', 'BWBR0018451'),
	kinderopvang: wet('Wet kinderopvang', 'BWBR0017017'),
	participatiewet: wet('Participatiewet', 'BWBR0015703'),
	toeslagenwet: wet('Toeslagenwet', 'BWBR0004043'),
	ioaw: wet(
		'Wet inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte werkloze werknemers (IOAW)',
		'BWBR0004044',
	),
	wia: wet('Wet werk en inkomen naar arbeidsvermogen', 'BWBR0019057'),
	uitvoeringInvordering: wet('Uitvoeringsregeling Invorderingswet 1990', 'BWBR0004766'),
	kwijtscheldingMedeoverheden: wet('Regeling kwijtschelding belastingen medeoverheden', 'BWBR0047157'),
	schuldhulpverlening: corpuswet('Wet gemeentelijke schuldhulpverlening', 'wet_gemeentelijke_schuldhulpverlening'),
	maatschappelijkeOndersteuning: corpuswet(
		'Wet maatschappelijke ondersteuning 2015',
		'wet_maatschappelijke_ondersteuning_2015',
	),
	loonbelasting: wet('Wet op de loonbelasting 1964', 'BWBR0002471'),
	inkomstenbelasting: corpuswet('Wet inkomstenbelasting 2001', 'wet_inkomstenbelasting_2001'),
	zorgverzekering: corpuswet('Zorgverzekeringswet', 'zorgverzekeringswet'),
};
