import type { Contact } from '../../../rules/sjablonen/contacten.ts';
import { verzonnenPagina } from './bronnen.ts';

export const contacten: readonly Contact[] = [
	{ id: 'gemeente', soort: 'telefoon', naam: 'Gemeente Testdam', waarde: '14 000', bron: verzonnenPagina },
	{
		id: 'voedselbank',
		soort: 'website',
		naam: 'Voedselbank Testdam',
		waarde: 'https://voedselbank.testdam.invalid/',
		bron: verzonnenPagina,
		kernen: ['zuid'],
	},
];
