import { leergeldLeeftijd } from '../../sjablonen/bronnen.ts';
import type { Contact } from '../../sjablonen/contacten.ts';
import { bsgrContacten } from '../../sjablonen/rijnland.ts';
import {
	beleidskader2019,
	briefRaad2024,
	meerwaardeAdres,
	paginaZorgverzekering,
	voedselbank,
	voedselbankPunten,
	voorElkaarPlatform,
	paginaBelastingen,
} from './bronnen.ts';

/** The points of the food bank: in which kernen, where it is, street and place, when it is open. */
const punten = [
	{
		kernen: ['hoofddorp'],
		plek: 'Hoofddorp, Voedseldepot',
		waarde: 'Dirk Storklaan 63A, 2132 PX Hoofddorp',
		open: 'vrijdag van 10.00 tot 13.00 uur',
	},
	{
		kernen: ['badhoevedorp'],
		plek: 'Badhoevedorp, Het Dorpshuis',
		waarde: 'Snelliuslaan 35, 1171 CZ Badhoevedorp',
		open: 'vrijdag van 9.00 tot 9.30 uur',
	},
	{
		kernen: ['halfweg', 'zwanenburg'],
		plek: 'Zwanenburg en Halfweg, Protestantse Kerk',
		waarde: 'Wilhelminastraat 15, 1165 HA Halfweg',
		open: 'vrijdag van 9.00 tot 9.45 uur',
	},
	{
		kernen: ['spaarndam'],
		plek: 'Spaarndam, Dorpscentrum',
		waarde: 'Ringweg 36, 2064 KK Spaarndam',
		open: 'donderdag van 15.30 tot 16.30 uur',
	},
	{
		kernen: ['vijfhuizen'],
		plek: 'Vijfhuizen, Dorpshuis d’Oude Waterwolf',
		waarde: 'Kromme Spieringweg 436, 2141 AN Vijfhuizen',
		open: 'vrijdag van 10.30 tot 11.30 uur',
	},
	{
		kernen: ['nieuw-vennep'],
		plek: 'Nieuw-Vennep, Gebouw De Rank',
		waarde: 'Eugenie Previnaireweg 14, 2151 BE Nieuw-Vennep',
		open: 'vrijdag van 8.00 tot 10.00 uur',
	},
	{
		kernen: ['lisserbroek'],
		plek: 'Lisserbroek, Dorpshuis De Meerkoet',
		waarde: 'Krabbescheerstraat 1, 2165 XG Lisserbroek',
		open: 'donderdag van 15.30 tot 16.30 uur',
	},
	{
		kernen: ['rijsenhout'],
		plek: 'Rijsenhout, Ontmoetingskerk',
		waarde: 'Werf 2, 1435 KP Rijsenhout',
		open: 'vrijdag van 8.30 tot 9.30 uur',
	},
] as const;

const uitgiftepunten = punten.map(({ kernen, plek, waarde, open }): Contact => ({
	id: `voedselbank-${kernen[0]}`,
	soort: 'adres',
	naam: `Eten ophalen in ${plek}, alleen na aanmelding. Vraag eerst of dit nog klopt. Open op ${open}`,
	waarde,
	bron: voedselbankPunten,
	kernen,
}));

/** In the order in which the route names them. */
export const uitgiftepuntIds = uitgiftepunten.map(({ id }) => id);

export const contacten: readonly Contact[] = [
	...bsgrContacten,
	{
		id: 'belastingen',
		soort: 'website',
		naam: 'Pagina over de belastingen van de gemeente',
		waarde: 'https://haarlemmermeergemeente.nl/gemeentelijke-belastingen',
		bron: paginaBelastingen,
	},
	{ id: 'gemeente', soort: 'telefoon', naam: 'Gemeente Haarlemmermeer', waarde: '0900 1852', bron: briefRaad2024 },
	{
		id: 'post',
		soort: 'adres',
		naam: 'Postadres van de gemeente Haarlemmermeer',
		waarde: 'Postbus 250, 2130 AG Hoofddorp',
		bron: briefRaad2024,
	},
	{
		id: 'website',
		soort: 'website',
		naam: 'Website van de gemeente',
		waarde: 'https://haarlemmermeergemeente.nl',
		bron: briefRaad2024,
	},
	{
		id: 'gezondverzekerd',
		soort: 'website',
		naam: 'Gezondverzekerd',
		waarde: 'https://www.gezondverzekerd.nl/gemeente/haarlemmermeer/passende-zorg/',
		bron: paginaZorgverzekering,
	},
	{
		id: 'voedselbank',
		soort: 'website',
		naam: 'Voedselbank Haarlemmermeer',
		waarde: 'https://www.voedselbankhaarlemmermeer.nl',
		bron: voedselbank,
	},
	{
		id: 'voedselbank-mail',
		soort: 'e-mail',
		naam: 'Mail naar Voedselbank Haarlemmermeer',
		waarde: 'info@voedselbankhaarlemmermeer.nl',
		bron: voedselbankPunten,
	},
	...uitgiftepunten,
	{
		id: 'leergeld',
		soort: 'website',
		naam: 'Stichting Leergeld Haarlemmermeer',
		waarde: 'https://meerleergeld.nl/aanvragen/',
		bron: leergeldLeeftijd,
	},
	{
		id: 'voor-elkaar',
		soort: 'telefoon',
		naam: 'Haarlemmermeer voor Elkaar',
		waarde: '023 569 8870',
		bron: voorElkaarPlatform,
	},
	{
		id: 'voor-elkaar-website',
		soort: 'website',
		naam: 'Website van Haarlemmermeer voor Elkaar',
		waarde: 'https://www.haarlemmermeervoorelkaar.nl',
		bron: voorElkaarPlatform,
	},
	{
		id: 'voor-elkaar-mail',
		soort: 'e-mail',
		naam: 'Mail naar Haarlemmermeer voor Elkaar',
		waarde: 'info@haarlemmermeervoorelkaar.nl',
		bron: voorElkaarPlatform,
	},
	{
		id: 'meerwaarde',
		soort: 'adres',
		naam: 'MeerWaarde. Vraag de gemeente of dit adres nog klopt',
		waarde: 'Dokter van Dorstenstraat 1, Hoofddorp',
		bron: meerwaardeAdres,
		kernen: ['hoofddorp'],
	},
	{
		id: 'taalhuis',
		soort: 'adres',
		naam: 'Taalhuis. Vraag de gemeente of dit nog klopt',
		waarde: 'Bibliotheek Hoofddorp',
		bron: beleidskader2019,
		kernen: ['hoofddorp'],
	},
];
