import { programmaSociaalDomein } from '../../sjablonen/bronnen.ts';
import type { Kern } from '../../sjablonen/gemeente.ts';
import { jeugdfondsBato, paginaHaarlempas } from './bronnen.ts';

export const kernen: readonly Kern[] = [
	{ naam: 'Haarlem', bron: paginaHaarlempas },
	{ naam: 'Haarlem, stadsdeel Oost', bron: programmaSociaalDomein },
	{ naam: 'Haarlem, stadsdeel Schalkwijk', bron: programmaSociaalDomein },
	{ naam: 'Spaarndam-West', bron: jeugdfondsBato },
];
