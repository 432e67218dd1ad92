/** The switch of a gemeente: what may be wrong says nothing but "misschien, bel" until it is mended. */
import { alleEisen, eis, type Regeling, type Route } from '../kern/regeling.ts';
import type { Routetekst, Teksten, Toetstekst } from '../kern/teksten.ts';
import { altijd } from '../kern/uitdrukking.ts';

/** Nothing of it is tested any more: for each of the people it may be for the answer is "misschien", without an amount. */
export function zetUit(regel: Regeling): Regeling {
	const { id, uitvoerder, upl, teller } = regel;
	const [, { bron }] = alleEisen(regel)[0]!;
	return {
		id,
		...(uitvoerder && { uitvoerder }),
		...(upl && { upl }),
		...(teller && { teller }),
		doelgroep: {},
		eisen: {},
		voorbehouden: { uitgezet: eis(altijd, bron) },
	};
}

export const isUitgezet = ({ voorbehouden }: Regeling) => 'uitgezet' in (voorbehouden ?? {});

/** Who it is for stays, so that nobody is left without a way; only the phone of the gemeente is still named. */
export const zetRouteUit = ({ termen: _, bijzonder: __, ...route }: Route): Route => ({
	...route,
	contacten: ['gemeente'],
});

interface Uitzettekst {
	readonly toets: Toetstekst;
	readonly bedrag: string;
	readonly stap: string;
	readonly route: string;
}

export const tekstBijUit = (tekst: Teksten, { toets, bedrag, stap }: Uitzettekst): Teksten => ({
	...tekst,
	bedrag,
	toetsen: { uitgezet: toets },
	nietGetoetst: {} as Teksten['nietGetoetst'],
	aanvragen: { stappen: [stap], contacten: ['gemeente'], papieren: [], duur: null },
});

export const routetekstBijUit = ({ naam }: Routetekst, { route }: Uitzettekst): Routetekst => ({
	naam,
	inHetKort: route,
	vandaag: route,
	dezeWeek: route,
	heeftAl: null,
});
