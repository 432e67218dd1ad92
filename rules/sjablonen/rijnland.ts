/** Hoogheemraadschap van Rijnland: BSGR collects its taxes, for whichever gemeente lies in it. */
import type { Vindplaats } from '../kern/node.ts';
import type { Contact } from './contacten.ts';
import { rijnland } from './kwijtschelding.instanties.ts';
import { kwijtschelding } from './kwijtschelding.ts';

const paginaBsgr: Vindplaats = {
	titel: 'BSGR, Kwijtschelding: wel of niet aanvragen',
	url: 'https://www.bsgr.nl/kwijtschelding/wel-of-niet-aanvragen/',
	datum: null,
};

export const bsgrContacten: readonly Contact[] = [
	{
		id: 'bsgr',
		soort: 'telefoon',
		naam: 'BSGR, voor het waterschap Rijnland',
		waarde: '071 525 6200',
		bron: paginaBsgr,
	},
	{ id: 'bsgr-website', soort: 'website', naam: 'Website van BSGR', waarde: 'https://www.bsgr.nl', bron: paginaBsgr },
];

export const kwijtscheldingRijnland = kwijtschelding({
	id: 'kwijtschelding-waterschap',
	soort: 'waterschap',
	instantie: rijnland,
});
