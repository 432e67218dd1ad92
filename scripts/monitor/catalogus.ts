/** The regelingen in a report: what they are called, whose they are, in a fixed order. */
import { gemeenteIds, laadRegelset, laadTeksten, naamVanGemeente, type Regeling } from '#rules';
import { kantVan } from '../../src/lib/navraag/kant.ts';

export interface Onderdeel {
	/** 'haarlem', or 'landelijk'. */
	readonly id: string;
	readonly naam: string;
	readonly regelingen: readonly Genoemd[];
}

export interface Genoemd {
	readonly id: string;
	readonly naam: string;
	readonly regel: Regeling;
}

/** All that there is, that of each gemeente first; what the Rijk and the gemeente do by national law comes last. */
export async function leesCatalogus(): Promise<readonly Onderdeel[]> {
	const [{ regelingen }, teksten] = await Promise.all([laadRegelset(gemeenteIds), laadTeksten(gemeenteIds, 'nl')]);
	const genoemd = regelingen.map((regel): Genoemd => {
		const naam = teksten.regelingen[regel.id]!.officieel;
		return { id: regel.id, naam: kantVan(regel) === 'rijk' ? `${naam} (Rijk)` : naam, regel };
	});
	const vanGemeente = gemeenteIds.map((id) => ({
		id,
		naam: naamVanGemeente(id),
		regelingen: genoemd.filter((een) => een.id.startsWith(`${id}-`)),
	}));
	const lokaal = new Set(vanGemeente.flatMap((een) => een.regelingen));
	return [
		...vanGemeente,
		{ id: 'landelijk', naam: 'Landelijke wetten', regelingen: genoemd.filter((een) => !lokaal.has(een)) },
	];
}
