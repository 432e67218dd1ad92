import type { Kern } from '../../sjablonen/gemeente.ts';
import { beleidskader2019, briefRaad2024, voedselbankPunten } from './bronnen.ts';

/** Spaarndam lies in two gemeenten: its west belongs to Haarlem. */
export const kernen: readonly Kern[] = [
	{ id: 'badhoevedorp', naam: 'Badhoevedorp', bron: voedselbankPunten },
	{ id: 'halfweg', naam: 'Halfweg', bron: voedselbankPunten },
	{ id: 'hoofddorp', naam: 'Hoofddorp', bron: beleidskader2019 },
	{
		id: 'bornholm',
		naam: 'Hoofddorp, de wijk Bornholm',
		kort: 'Bornholm',
		deelVan: 'hoofddorp',
		bron: beleidskader2019,
	},
	{
		id: 'graan-voor-visch',
		naam: 'Hoofddorp, de wijk Graan voor Visch',
		kort: 'Graan voor Visch',
		deelVan: 'hoofddorp',
		bron: briefRaad2024,
	},
	{ id: 'lisserbroek', naam: 'Lisserbroek', bron: voedselbankPunten },
	{ id: 'nieuw-vennep', naam: 'Nieuw-Vennep', bron: beleidskader2019 },
	{ id: 'rijsenhout', naam: 'Rijsenhout', bron: voedselbankPunten },
	{
		id: 'spaarndam',
		naam: 'Spaarndam, maar niet Spaarndam-West',
		kort: 'Spaarndam',
		bron: voedselbankPunten,
	},
	{ id: 'vijfhuizen', naam: 'Vijfhuizen', bron: voedselbankPunten },
	{ id: 'zwanenburg', naam: 'Zwanenburg', bron: beleidskader2019 },
];
