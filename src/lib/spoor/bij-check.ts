/** The traces of what was filled in on this device. */
import type { Datum } from '#rules';
import type { Check } from '../check/check.svelte';
import type { Pad } from '../check/pad';
import { ingevuldeVelden } from '../navraag/blokken';
import { spoorVan, type Spoor } from './spoor';

/**
 * @param pad that of the check, or of the same household in another way
 * @param peildatum the day on which that path was judged
 * @param id of the regeling
 */
export function spoorBij(
	{ set, teksten, contacten, ruw }: Check,
	{ stand }: Pad,
	peildatum: Datum,
	id: string,
): Spoor | null {
	const b = stand.uitslag.regelingen.find((een) => een.id === id);
	const regel = set.regelingen.find((een) => een.id === id);
	if (!b || !regel) return null;
	return spoorVan(b, regel, {
		teksten,
		contacten,
		peildatum,
		antwoorden: stand.antwoorden,
		ingevuld: ingevuldeVelden(ruw),
	});
}
