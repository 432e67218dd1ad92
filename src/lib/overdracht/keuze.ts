/** Which answers go along. Everything that a person can see does, unless they say no; what tells of health only if they say yes. */
import { nummers, type Nummer } from '../check/nummers';
import type { Ruw } from '../check/ruw';
import { schermen } from '../check/schermen';
import { isBijZiekte, isGezondheidsfeit, verteltGezondheid } from '../gezondheid';
import { ingevuldeVelden } from '../navraag/blokken';
import { feitVan, isTekstveld, type Veld } from '../navraag/velden';

/** What one tick is about: a question, a field after the outcome, or the list of what somebody has already. */
export type Deel = { readonly vraag: Nummer } | { readonly veld: Veld } | { readonly heeftAl: true };

/** The name of a tick: as a key, and as the id of its field. */
export const naamVan = (deel: Deel): string =>
	'vraag' in deel ? `vraag-${deel.vraag}` : 'veld' in deel ? `veld-${deel.veld.replace('.', '-')}` : 'heeft-al';

/** Somebody who reads it learns something about health. */
export function zegtIetsOverGezondheid(deel: Deel, ruw: Ruw): boolean {
	if ('vraag' in deel) return verteltGezondheid(deel.vraag, ruw);
	return 'veld' in deel ? isGezondheidsfeit(feitVan(deel.veld)) : (ruw.heeftAl ?? []).some(isBijZiekte);
}

/**
 * All that can go along, in the order in which it was asked.
 * @param stappen the questions that still count; what was answered before and no longer does stays here
 */
export function delenVan(ruw: Ruw, stappen: readonly Nummer[]): readonly Deel[] {
	const vragen = nummers.filter(
		(nummer) => stappen.includes(nummer) && ruw[nummer] !== undefined && schermen[nummer].soort !== 'bericht',
	);
	return [
		...vragen.map((vraag) => ({ vraag })),
		...ingevuldeVelden(ruw).map((veld) => ({ veld })),
		...(ruw.heeftAl?.length ? [{ heeftAl: true } as const] : []),
	];
}

/** Only what was ticked, and only what is known here: a new kind of answer does not go along by itself. */
export function kies(ruw: Ruw, delen: readonly Deel[]): Ruw {
	const vragen = delen.flatMap((deel) => ('vraag' in deel ? [deel.vraag] : []));
	const velden = delen.flatMap((deel) => ('veld' in deel ? [deel.veld] : []));
	// Who says that it is urgent has seen whom to call.
	const gezien = vragen.includes(14) && ruw[22] ? ([22] as const) : [];
	const na = Object.entries(ruw.na ?? {}).filter(([veld]) => velden.some((een) => isTekstveld(een) && een === veld));
	return {
		...Object.fromEntries([...vragen, ...gezien].map((nummer) => [nummer, ruw[nummer]])),
		...(na.length ? { na: Object.fromEntries(na) } : {}),
		...(velden.includes('kinderen.opvang') ? { opvang: ruw.opvang } : {}),
		...(delen.some((deel) => 'heeftAl' in deel) ? { heeftAl: ruw.heeftAl } : {}),
	} as Ruw;
}

const vakken = [1, 2, 3, 4, 'later'] as const;
export type Vak = (typeof vakken)[number];

const vakVan = (deel: Deel): Vak => ('vraag' in deel ? schermen[deel.vraag].deel : 'later');

/** By the part of the test in which they were asked; empty parts fall out. */
export const perVak = (delen: readonly Deel[]): readonly { readonly vak: Vak; readonly lijst: readonly Deel[] }[] =>
	vakken
		.map((vak) => ({ vak, lijst: delen.filter((deel) => vakVan(deel) === vak) }))
		.filter(({ lijst }) => lijst.length > 0);
