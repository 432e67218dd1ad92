/** The same rules with one thing changed, beside those of today. */
import type { Datum, Regelset } from '#rules';
import { pasAan, wijzigbareNormen, type WijzigbareNorm, type Wijziging } from '#rules/varianten';

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

const getal = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 4 });

function waardeVan({ waarde }: WijzigbareNorm): string {
	if (waarde === null) return 'niet gevonden';
	return typeof waarde === 'number'
		? getal.format(waarde)
		: `${getal.format(waarde.van)} tot ${getal.format(waarde.tot)}`;
}

/** Every figure that can be changed, with what it is on a day and how many regelingen read it. */
export const getallenlijst = (set: Regelset, dag: Datum): string =>
	wijzigbareNormen(set, dag)
		.map((norm) => `${norm.id}: ${waardeVan(norm)} (${norm.eenheid}), in ${norm.regelingen.join(', ')}`)
		.sort()
		.join('\n');
