import { wetten } from '../bronnen/wetten.ts';
import { landelijkeContacten, type Contact } from './contacten.ts';
import { gemeente as woonplaats } from '../feiten/index.ts';
import { eis, type Regeling, type Route } from '../kern/regeling.ts';
import type { Tekstbundel, Toetstekst } from '../kern/teksten.ts';

export interface Gemeente {
	readonly id: string;
	readonly naam: string;
	readonly regelingen: readonly Regeling[];
	readonly routes: readonly Route[];
	readonly contacten: readonly Contact[];
}

/** Whatever a gemeente offers is for its own residents, so the folder adds that condition itself. */
export function gemeente({ id, regelingen, contacten, ...rest }: Gemeente): Gemeente {
	const inwoner = eis(woonplaats.is(id), wetten.participatiewet.artikel('40'));
	return {
		...rest,
		id,
		contacten: [...contacten, ...landelijkeContacten],
		regelingen: regelingen.map((r) => ({ ...r, id: `${id}-${r.id}`, doelgroep: { inwoner, ...r.doelgroep } })),
	};
}

/** The text of the condition that `gemeente()` adds. */
const inwonerTekst = (naam: string): Toetstekst => ({
	ja: `U woont in ${naam}.`,
	nee: `U woont niet in ${naam}.`,
	open: 'Wij weten nog niet waar u woont.',
});

/** The texts of a gemeente under the ids that `gemeente()` gives its regelingen. */
export function tekstenVoor(id: string, naam: string, { regelingen, routes }: Tekstbundel): Tekstbundel {
	const inwoner = inwonerTekst(naam);
	const eigen = Object.entries(regelingen).map(([regeling, tekst]) => [
		`${id}-${regeling}`,
		{ ...tekst, toetsen: { inwoner, ...tekst.toetsen } },
	]);
	return { regelingen: Object.fromEntries(eigen), routes };
}
