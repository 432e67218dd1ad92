import { newfuture27 } from '../../sjablonen/bronnen.ts';
import type { Contact } from '../../sjablonen/contacten.ts';
import { bsgrContacten } from '../../sjablonen/rijnland.ts';
import {
	buuvJubileum,
	gezondverzekerd,
	paginaGeldzorgen,
	paginaHaarlempas,
	paginaHuiswerk2024,
	paginaSchoolkosten,
	paginaSchulddienstverlening,
	stemInDeStad,
	voedselbankHaarlem,
	paginaCocensusHaarlem,
} from './bronnen.ts';

export const contacten: readonly Contact[] = [
	...bsgrContacten,
	{
		id: 'cocensus',
		soort: 'website',
		naam: 'Cocensus, voor de belastingen van Haarlem',
		waarde: 'https://haarlem.cocensus.nl/',
		bron: paginaCocensusHaarlem,
	},
	{ id: 'gemeente', soort: 'telefoon', naam: 'Gemeente Haarlem', waarde: '14 023', bron: paginaHuiswerk2024 },
	{
		id: 'balie',
		soort: 'adres',
		naam: 'Balie van de gemeente Haarlem. Neem uw brief mee. Open op werkdagen van 9.00 tot 16.00 uur',
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
	{
		id: 'schoolkosten',
		soort: 'website',
		naam: 'Pagina over geld voor school',
		waarde: 'https://www.haarlem.nl/tegemoetkoming-schoolkosten/',
		bron: paginaSchoolkosten,
	},
	{
		id: 'huiswerkbegeleiding',
		soort: 'website',
		naam: 'Pagina over bijles en hulp bij huiswerk',
		waarde: 'https://haarlem.nl/tegemoetkoming-huiswerkbegeleiding-en-bijles',
		bron: paginaHuiswerk2024,
	},
	{
		id: 'gezondverzekerd',
		soort: 'website',
		naam: 'Gezondverzekerd',
		waarde: 'https://www.gezondverzekerd.nl',
		bron: gezondverzekerd,
	},
	{
		id: 'schulddienstverlening',
		soort: 'website',
		naam: 'Pagina over hulp bij geldzorgen',
		waarde: 'https://www.haarlem.nl/schulddienstverlening/',
		bron: paginaSchulddienstverlening,
	},
	{
		id: 'schuldhulpmaatje',
		soort: 'adres',
		naam: 'Stem in de Stad. Vraag de gemeente of dit adres nog klopt',
		waarde: 'Nieuwe Groenmarkt 22, Haarlem',
		bron: stemInDeStad,
	},
	{
		id: 'buuv',
		soort: 'website',
		naam: 'Website van Buuv',
		waarde: 'https://www.buuv.nu',
		bron: buuvJubileum,
	},
	{
		id: 'newfuture',
		soort: 'website',
		naam: 'Website van NewFuture',
		waarde: 'https://newfuture-haarlem.nl',
		bron: newfuture27,
	},
];
