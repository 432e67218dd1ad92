import type { Contact } from '../../sjablonen/contacten.ts';
import { paginaZorgverzekering, voedselbank } from './bronnen.ts';

/** The council letter of 25 April 2024 names the number (seed 001_4c2329630819c95a). */
const briefRaad2024 = {
	titel: 'Brief van het college van Haarlemmermeer aan de raad, 25 april 2024',
	url: 'https://haarlemmermeergemeente.nl',
	datum: '2024-04-25',
} as const;

export const contacten: readonly Contact[] = [
	{ id: 'gemeente', soort: 'telefoon', naam: 'Gemeente Haarlemmermeer', waarde: '0900 1852', bron: briefRaad2024 },
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
];
