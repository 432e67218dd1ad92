import type { Formulier } from '../../sjablonen/formulier.ts';
import { paginaSchoolkosten2025 } from './bronnen.ts';

/** "U kunt meerdere regelingen tegelijk aanvragen", says the page, and names these; of the others we have no rule. */
export const formulieren: readonly Formulier[] = [
	{
		id: 'minimaregelingen',
		naam: 'het formulier op de website van de gemeente',
		metDigid: true,
		regelingen: [
			'studietoeslag',
			'zandvoort-individuele-inkomenstoeslag',
			'zandvoort-schoolkosten',
			'zandvoort-zandvoortpas',
		],
		contacten: ['schoolkosten', 'gemeente'],
		bron: paginaSchoolkosten2025,
	},
];
