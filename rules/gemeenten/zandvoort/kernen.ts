import type { Kern } from '../../sjablonen/gemeente.ts';
import { ookZandvoort, paginaZandvoortpas } from './bronnen.ts';

export const kernen: readonly Kern[] = [
	{ id: 'zandvoort', naam: 'Zandvoort', bron: paginaZandvoortpas },
	{ id: 'noord', naam: 'Zandvoort-Noord', deelVan: 'zandvoort', bron: ookZandvoort },
];
