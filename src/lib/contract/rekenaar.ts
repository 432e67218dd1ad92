/** From one checked household to its outcome, with the rules and names that it needs. */
import { gemeenteIds, laadTeksten, type Datum } from '#rules';
import type { Huishouden } from './huishouden.ts';
import { berekenUitkomst, regelsetVoor, type Uitkomst } from './uitkomst.ts';

type Gemeente = NonNullable<Huishouden['gemeente']> | null;

/** The Dutch texts of the household's own gemeente: what is switched off in one is not so in another. */
export const tekstenVoor = ({ gemeente }: Pick<Huishouden, 'gemeente'>) =>
	laadTeksten(gemeente ? [gemeente] : gemeenteIds, 'nl');

async function laad(gemeente: Gemeente) {
	const [set, { regelingen, routes }] = await Promise.all([regelsetVoor(gemeente), tekstenVoor({ gemeente })]);
	return { set, namen: { ...regelingen, ...routes } };
}

const geladen = new Map<Gemeente, ReturnType<typeof laad>>();

/** Loaded once per gemeente. */
function regelsVoor(gemeente: Gemeente) {
	const regels = geladen.get(gemeente) ?? laad(gemeente);
	geladen.set(gemeente, regels);
	// What failed to load is tried again.
	regels.catch(() => geladen.delete(gemeente));
	return regels;
}

/**
 * The outcome of one household: the same answers always give the same outcome.
 * @param huishouden as `leesHuishouden` gives it
 * @param vandaag the day on which the law is read when the household names no peildatum of its own
 */
export async function bereken(huishouden: Huishouden, vandaag: Datum): Promise<Uitkomst> {
	const { set, namen } = await regelsVoor(huishouden.gemeente ?? null);
	return berekenUitkomst(set, huishouden, vandaag, namen);
}
