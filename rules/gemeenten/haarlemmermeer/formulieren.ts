import type { Formulier } from '../../sjablonen/formulier.ts';
import { paginaInkomenstoeslag } from './bronnen.ts';

/**
 * "Daarna kunt u direct de regelingen aanvragen door met DigiD in te loggen", says the page of the inkomenstoeslag; the
 * pages of the other regelingen send people to the same button.
 */
export const formulieren: readonly Formulier[] = [
	{
		id: 'bereken-uw-recht',
		naam: 'de knop Bereken uw recht op de website van de gemeente. Die heet net als deze test, maar het is iets anders',
		metDigid: true,
		regelingen: [
			'haarlemmermeer-bijles',
			'haarlemmermeer-bijzondere-bijstand',
			'haarlemmermeer-doet-mee-volwassenen',
			'haarlemmermeer-individuele-inkomenstoeslag',
			'haarlemmermeer-laptop',
			'haarlemmermeer-schoolkosten',
		],
		contacten: ['website', 'gemeente'],
		bron: paginaInkomenstoeslag,
	},
];
