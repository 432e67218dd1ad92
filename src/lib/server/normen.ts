/** Every norm of all rules, as it stands on the day of the build. */
import { type NormNode, type Regeling, type Route } from '#rules';
import { naamVan } from '$lib/regels/eis';
import * as regels from '$lib/regels/norm';
import { gelezenNormen } from '../stand/dekking';
import { alleIngangen, alleRoutes, bouwdag, plaatsnaam } from './ingangen';

/** Every norm that a regeling or route reads, also for its texts; each once, sorted by name. */
export function normenVan(een: Regeling | Route): readonly NormNode[] {
	return [...new Map(gelezenNormen(een).map((norm) => [regels.sleutelVan(norm), norm])).values()].sort((a, b) =>
		naamVan(a.id).localeCompare(naamVan(b.id), 'nl'),
	);
}

export const normweergave = (norm: NormNode) => regels.normweergave(norm, bouwdag);

export interface Normgebruik extends regels.Normweergave {
	/** The last part of its address on the page. */
	readonly anker: string;
	readonly regelingen: readonly { readonly id: string; readonly naam: string; readonly plaats: string | null }[];
	readonly routes: readonly { readonly naam: string; readonly plaats: string | null }[];
}

/** Every norm of all rules, once, sorted by name. */
export async function alleNormen(): Promise<readonly Normgebruik[]> {
	const gebruik = new Map<
		string,
		{ norm: NormNode; regelingen: Normgebruik['regelingen'][number][]; routes: Normgebruik['routes'][number][] }
	>();
	const vind = (norm: NormNode) => {
		const een = gebruik.get(regels.sleutelVan(norm)) ?? { norm, regelingen: [], routes: [] };
		gebruik.set(regels.sleutelVan(norm), een);
		return een;
	};
	for (const { regeling, teksten, plaats } of await alleIngangen())
		for (const norm of normenVan(regeling))
			vind(norm).regelingen.push({ id: regeling.id, naam: teksten.naam, plaats: plaatsnaam(plaats) });
	for (const { route, naam, plaats } of await alleRoutes())
		for (const norm of normenVan(route)) vind(norm).routes.push({ naam, plaats: plaatsnaam(plaats) });
	return [...gebruik.values()]
		.sort((a, b) => naamVan(a.norm.id).localeCompare(naamVan(b.norm.id), 'nl'))
		.map(({ norm, regelingen, routes }, i) => ({ ...normweergave(norm), anker: `norm-${i + 1}`, regelingen, routes }));
}
