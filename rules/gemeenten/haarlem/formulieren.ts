import type { Formulier } from '../../sjablonen/formulier.ts';
import { paginaHuiswerk2024 } from './bronnen.ts';

/**
 * "U kunt meerdere regelingen (tegelijk) aanvragen", say the pages of these two. Which others can be asked for with them
 * stood in a part that was not read.
 */
export const formulieren: readonly Formulier[] = [
	{
		id: 'minimaregelingen',
		naam: 'het formulier op de website van de gemeente',
		metDigid: false,
		regelingen: ['haarlem-huiswerkbegeleiding', 'haarlem-schoolkosten'],
		contacten: ['schoolkosten', 'gemeente'],
		bron: paginaHuiswerk2024,
	},
];
