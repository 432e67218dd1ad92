import { newfuture27 } from '../../sjablonen/bronnen.ts';
import type { Contact } from '../../sjablonen/contacten.ts';
import { bsgrContacten } from '../../sjablonen/rijnland.ts';
import {
	ookZandvoort,
	paginaGeldzorgen,
	paginaSchoolkosten,
	paginaZandvoortpas,
	voedselbankHaarlem,
} from './bronnen.ts';

export const contacten: readonly Contact[] = [
	...bsgrContacten,
	{ id: 'gemeente', soort: 'telefoon', naam: 'Gemeente Zandvoort', waarde: '14 023', bron: paginaZandvoortpas },
	{
		id: 'balie',
		soort: 'adres',
		naam: 'Balie van de gemeente Haarlem, ook voor Zandvoort. Neem uw brief mee. Open op werkdagen van 9.00 tot 16.00 uur',
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
	{
		id: 'schulddienstverlening',
		soort: 'website',
		naam: 'Pagina over hulp bij geldzorgen',
		waarde: 'https://www.zandvoort.nl/hulp-bij-geldzorgen/',
		bron: paginaGeldzorgen,
	},
	{
		id: 'voedselbank',
		soort: 'website',
		naam: 'Voedselbank Haarlem. Een hulpverlener meldt u aan',
		waarde: 'https://voedselbankhaarlem.nl/voedselpakket/aanvraag',
		bron: voedselbankHaarlem,
	},
	{
		id: 'wijksteunpunt',
		soort: 'adres',
		naam: 'Wijksteunpunt van Pluspunt. Hier zit ook het wijkteam. Vraag de gemeente of dit nog klopt',
		waarde: 'Flemingstraat, Zandvoort-Noord',
		bron: ookZandvoort,
		kernen: ['noord'],
	},
	{
		id: 'newfuture',
		soort: 'website',
		naam: 'Website van NewFuture',
		waarde: 'https://newfuture-haarlem.nl',
		bron: newfuture27,
	},
];
