import type { Contact } from '../../sjablonen/gemeente.ts';
import { paginaZorgverzekering } from './bronnen.ts';

const briefRaad2024 = {
	titel: 'Brief aan de raad van Haarlemmermeer, 25 april 2024, beleidsdoel D',
	url: 'https://programmabegroting.haarlemmermeer.nl',
	datum: '2024-04-25',
} as const;

export const contacten: readonly Contact[] = [
	{
		id: 'gemeente',
		soort: 'telefoon',
		naam: 'Gemeente Haarlemmermeer',
		waarde: '0900 1852',
		bron: briefRaad2024,
	},
	{
		id: 'gezondverzekerd',
		soort: 'website',
		naam: 'Gezondverzekerd',
		waarde: 'https://www.gezondverzekerd.nl/gemeente/haarlemmermeer/passende-zorg/',
		bron: paginaZorgverzekering,
	},
];
