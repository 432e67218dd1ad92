import type { Contact } from '../../sjablonen/contacten.ts';
import { paginaGeldzorgen, paginaHaarlempas, paginaHuiswerk2024, voedselbankHaarlem } from './bronnen.ts';

export const contacten: readonly Contact[] = [
	{ id: 'gemeente', soort: 'telefoon', naam: 'Gemeente Haarlem', waarde: '14 023', bron: paginaHuiswerk2024 },
	{
		id: 'balie',
		soort: 'adres',
		naam: 'Balie van de gemeente Haarlem. Neem uw brief mee',
		waarde: 'Zijlvest 39, Haarlem',
		bron: paginaGeldzorgen,
	},
	{
		id: 'haarlempas',
		soort: 'website',
		naam: 'Pagina over de HaarlemPas',
		waarde: 'https://www.haarlem.nl/haarlempas/',
		bron: paginaHaarlempas,
	},
	{
		id: 'voedselbank',
		soort: 'website',
		naam: 'Voedselbank Haarlem. Een hulpverlener meldt u aan',
		waarde: 'https://voedselbankhaarlem.nl/voedselpakket/aanvraag',
		bron: voedselbankHaarlem,
	},
];
