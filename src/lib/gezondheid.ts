/** What tells of health leaves this device, on paper or in a link, only when that is ticked by itself. */
import { gezondheid } from '#rules/in-woorden';
import type { Nummer } from './check/nummers';
import type { Ruw } from './check/ruw';
import { schermen } from './check/schermen';

const feiten: readonly string[] = gezondheid.feiten;
const opties: Readonly<Record<string, readonly string[]>> = gezondheid.opties;
const regelingen: readonly string[] = gezondheid.regelingen;

export const isGezondheidsfeit = (id: string): boolean => feiten.includes(id);

/** @param feit the id of the fact that is chosen for */
export const isGezondheidsoptie = (feit: string, optie: string): boolean => opties[feit]?.includes(optie) ?? false;

/** Only who is ill or handicapped can get it. */
export const isBijZiekte = (regeling: string): boolean => regelingen.includes(regeling);

/** An answer goes as a whole or not at all: with one option less it would say something that is not so. */
export function verteltGezondheid(nummer: Nummer, ruw: Ruw): boolean {
	const gekozen: unknown = ruw[nummer];
	return schermen[nummer].sleutels.some(
		(sleutel) =>
			isGezondheidsfeit(sleutel) ||
			(Array.isArray(gekozen) && gekozen.some((optie) => isGezondheidsoptie(sleutel, `${optie}`))),
	);
}
