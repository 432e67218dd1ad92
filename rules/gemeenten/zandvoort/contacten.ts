import type { Contact } from '../../sjablonen/contacten.ts';
import { paginaGeldzorgen, paginaSchoolkosten, paginaZandvoortpas } from './bronnen.ts';

export const contacten: readonly Contact[] = [
	{ id: 'gemeente', soort: 'telefoon', naam: 'Gemeente Zandvoort', waarde: '14 023', bron: paginaZandvoortpas },
	{
		id: 'balie',
		soort: 'adres',
		naam: 'Balie van de gemeente Haarlem, ook voor Zandvoort. Neem uw brief mee',
		waarde: 'Zijlvest 39, Haarlem',
		bron: paginaGeldzorgen,
	},
	{
		id: 'zandvoortpas',
		soort: 'website',
		naam: 'Pagina over de ZandvoortPas',
		waarde: 'https://www.zandvoort.nl/zandvoortpas/',
		bron: paginaZandvoortpas,
	},
	{
		id: 'schoolkosten',
		soort: 'website',
		naam: 'Pagina over geld voor school',
		waarde: 'https://www.zandvoort.nl/producten-en-diensten-op-alfabet/tegemoetkoming-schoolkosten/',
		bron: paginaSchoolkosten,
	},
];
