import type { Contact } from '../../sjablonen/contacten.ts';
import { briefRaad2024, paginaZorgverzekering, voedselbank } from './bronnen.ts';

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
