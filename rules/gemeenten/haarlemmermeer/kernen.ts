import type { Kern } from '../../sjablonen/gemeente.ts';
import { beleidskader2019, briefRaad2024, voedselbankPunten } from './bronnen.ts';

/** Spaarndam lies in two gemeenten: its west belongs to Haarlem. */
export const kernen: readonly Kern[] = [
	{ naam: 'Badhoevedorp', bron: voedselbankPunten },
	{ naam: 'Halfweg', bron: voedselbankPunten },
	{ naam: 'Hoofddorp', bron: beleidskader2019 },
	{ naam: 'Hoofddorp, de wijk Bornholm', bron: beleidskader2019 },
	{ naam: 'Hoofddorp, de wijk Graan voor Visch', bron: briefRaad2024 },
	{ naam: 'Lisserbroek', bron: voedselbankPunten },
	{ naam: 'Nieuw-Vennep', bron: beleidskader2019 },
	{ naam: 'Rijsenhout', bron: voedselbankPunten },
	{ naam: 'Spaarndam, maar niet Spaarndam-West', bron: voedselbankPunten },
	{ naam: 'Vijfhuizen', bron: voedselbankPunten },
	{ naam: 'Zwanenburg', bron: beleidskader2019 },
];
