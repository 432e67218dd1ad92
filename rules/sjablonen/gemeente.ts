import { wetten } from '../bronnen/wetten.ts';
import { landelijkeContacten, type Contact } from './contacten.ts';
import { gemeente as woonplaats } from '../feiten/index.ts';
import { eis, type Regeling, type Route } from '../kern/regeling.ts';

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
