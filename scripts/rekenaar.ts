/** From households to outcomes, with the texts that give them their names. */
import { gemeenteIds, laadTeksten, type Datum, type Regelset, type Tekstbundel } from '#rules';
import type { Huishouden } from '../src/lib/contract/huishouden.ts';
import { berekenUitkomst, regelsetVoor, type Namen } from '../src/lib/contract/uitkomst.ts';

/** The Dutch texts of the country and of every gemeente. */
export const alleTeksten = () => laadTeksten(gemeenteIds, 'nl');

/** Those of the household's own gemeente: what is switched off in one is not so in another. */
export const tekstenVoor = ({ gemeente }: Huishouden) => laadTeksten(gemeente ? [gemeente] : gemeenteIds, 'nl');

/** What each regeling and route is called. */
export const namenIn = ({ regelingen, routes }: Tekstbundel): Namen => ({ ...regelingen, ...routes });

/**
 * Rule sets are loaded once per gemeente.
 * @param vandaag the peildatum of a household that names none
 */
export function maakRekenaar(namen: Namen, vandaag: Datum) {
	const sets = new Map<Huishouden['gemeente'], Regelset>();
	return async (huishouden: Huishouden) => {
		const sleutel = huishouden.gemeente ?? null;
		const set = sets.get(sleutel) ?? (await regelsetVoor(sleutel));
		sets.set(sleutel, set);
		return berekenUitkomst(set, huishouden, vandaag, namen);
	};
}
