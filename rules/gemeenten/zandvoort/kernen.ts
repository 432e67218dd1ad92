import type { Kern } from '../../sjablonen/gemeente.ts';
import { ookZandvoort, paginaZandvoortpas } from './bronnen.ts';

export const kernen: readonly Kern[] = [
	{ id: 'zandvoort', naam: 'Zandvoort', bron: paginaZandvoortpas },
	{
		id: 'centrum',
		naam: 'Zandvoort, het centrum',
		kort: 'het centrum van Zandvoort',
		deelVan: 'zandvoort',
		bron: ookZandvoort,
	},
	{ id: 'noord', naam: 'Zandvoort-Noord', deelVan: 'zandvoort', bron: ookZandvoort },
];
