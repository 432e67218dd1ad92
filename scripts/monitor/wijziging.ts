/** The same rules with one thing changed, beside those of today. */
import type { Datum, Regelset } from '#rules';
import { pasAan, wijzigbareNormen, type Wijziging } from '#rules/varianten';

export type { Wijziging };

const kent = (set: Regelset, wijziging: Wijziging, dag: Datum) =>
	wijziging.soort === 'afbouw' || wijzigbareNormen(set, dag).some(({ id }) => id === wijziging.id);

/**
 * What is changed in a set: only the regelingen that differ. Empty where the gemeente has no such figure.
 * @throws RangeError in Dutch where the change is impossible
 */
export function gewijzigd(set: Regelset, wijziging: Wijziging, dag: Datum): Regelset {
	const regelingen = kent(set, wijziging, dag) ? pasAan(set, wijziging).regelingen : set.regelingen;
	return { ...set, regelingen: regelingen.filter((r) => !set.regelingen.includes(r)), routes: [] };
}

/** As it is said in a heading: 'percentageMinima=1.3'. */
export const naamVanWijziging = (wijziging: Wijziging): string =>
	wijziging.soort === 'afbouw' ? 'afbouw' : `${wijziging.id}=${wijziging.waarde}`;
