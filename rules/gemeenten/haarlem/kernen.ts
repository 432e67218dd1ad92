import { programmaSociaalDomein } from '../../sjablonen/bronnen.ts';
import type { Kern } from '../../sjablonen/gemeente.ts';
import { jeugdfondsBato, paginaHaarlempas } from './bronnen.ts';

export const kernen: readonly Kern[] = [
	{ id: 'haarlem', naam: 'Haarlem', bron: paginaHaarlempas },
	{
		id: 'oost',
		naam: 'Haarlem, stadsdeel Oost',
		kort: 'Haarlem-Oost',
		deelVan: 'haarlem',
		bron: programmaSociaalDomein,
	},
	{
		id: 'schalkwijk',
		naam: 'Haarlem, stadsdeel Schalkwijk',
		kort: 'Schalkwijk',
		deelVan: 'haarlem',
		bron: programmaSociaalDomein,
	},
	{ id: 'spaarndam-west', naam: 'Spaarndam-West', bron: jeugdfondsBato },
];
