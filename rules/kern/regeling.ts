/** What a regeling and a route are made of. Data only: `beoordeel.ts` reads it. */
import type { Datum } from './datum.ts';
import type { Bron, Eenheid } from './node.ts';
import type { Aanvraagtermijn } from './termijn.ts';
import type { Getal, JaNee } from './uitdrukking.ts';

export interface Eis {
	readonly als: JaNee;
	readonly bron: Bron;
	/** The first day on which the law asks this. */
	readonly vanaf?: Datum;
	/** The first day on which the law asks this no more. */
	readonly tot?: Datum;
	/** A choice we made in reading the law, with the reason; readers see it. */
	readonly interpretatie?: string;
	/** On a reservation: while it is known to hold, another sum applies that we do not make. */
	readonly zonderBedrag?: boolean;
}

/** A condition with its legal ground; `vanaf` and `tot` when the law itself changes on a day. */
export const eis = (als: JaNee, bron: Bron, meer: Omit<Eis, 'als' | 'bron'> = {}): Eis => ({ als, bron, ...meer });

export interface Upl {
	readonly naam: string;
	readonly url: `https://${string}`;
}

/** The counters under which take-up is reported (requirement P08). */
export type Teller = 'HaarlemPas' | 'individuele bijzondere bijstand' | 'minimaregelingen' | 'JSF/JCF' | 'bijstand';

/** Who decides on the request. */
export type Uitvoerder = 'gemeente' | 'waterschap' | 'dienst-toeslagen' | 'svb' | 'uwv';

type Eisen<K extends string> = Readonly<Record<K, Eis>>;

export interface Regeling<
	D extends string = string,
	E extends string = string,
	V extends string = string,
	N extends string = string,
> {
	readonly id: string;
	/** For whom it is meant. A known no: the regeling does not apply. */
	readonly doelgroep: Eisen<D>;
	/** What the law asks of them. A known no: probably no right. */
	readonly eisen: Eisen<E>;
	/** While true or unknown, the answer is "misschien" at most. */
	readonly voorbehouden?: Eisen<V>;
	/** The gemeente weighs every case: "misschien" at most. */
	readonly discretionair?: boolean;
	/** Left out: the gemeente. */
	readonly uitvoerder?: Uitvoerder;
	/** The name in the Uniforme Productnamenlijst; left out where the list has none. */
	readonly upl?: Upl;
	/** The counter of programme 3 of Haarlem under which its use is reported. */
	readonly teller?: Teller;
	/** Left out: no amount was found, or it is help in kind. */
	readonly bedrag?: Getal<Eenheid>;
	/** It pays a bill that somebody has, so it leaves nobody more to live on: it counts in no total. */
	readonly vergoeding?: boolean;
	/** Nearly everybody who may get it has it: no news, so it counts in no total and is no first step. */
	readonly meestalAl?: boolean;
	/** The person already receives it. */
	readonly heeftAl?: JaNee;
	/** What the law asks and this check cannot judge; each has a text. */
	readonly nietGetoetst?: readonly N[];
	/** Norms that only the texts read, such as a term: `{naam}` in a text. */
	readonly termen?: Readonly<Record<string, Getal<Eenheid>>>;
	/** By when to ask; left out where no source says so. Its text is `aanvragen.opTijd`. */
	readonly termijn?: Aanvraagtermijn;
}

export const regeling = <
	D extends string = never,
	E extends string = never,
	V extends string = never,
	const N extends string = never,
>(
	r: Regeling<D, E, V, N>,
) => r;

/** In the order in which help comes: close by first. */
export const treden = ['eigen-kracht', 'basisinfrastructuur', 'wijkteam', 'specialist'] as const;
export type Trede = (typeof treden)[number];

/** A way to help that is no regeling: who to go to, and how soon. */
export interface Route {
	readonly id: string;
	readonly trede: Trede;
	/** The answers point to it. */
	readonly past: JaNee;
	readonly vandaag: JaNee;
	readonly dezeWeek: JaNee;
	/** The person already gets this help. */
	readonly heeftAl: JaNee;
	readonly bron: Bron;
	/** Ids of the contacts of the gemeente, the first one first. */
	readonly contacten: readonly string[];
	/** Only a professional can call it in: named to a helper, not to a resident. */
	readonly viaHulpverlener?: boolean;
	/** Situations in which one thing more is said; each has a text. No question is asked for them. */
	readonly bijzonder?: Readonly<Record<string, JaNee>>;
	/** Norms that the texts read. */
	readonly termen?: Readonly<Record<string, Getal<Eenheid>>>;
}

/** All conditions of a regeling, in the order in which they are read. */
export const alleEisen = (r: Regeling): readonly (readonly [id: string, eis: Eis])[] => [
	...Object.entries(r.doelgroep),
	...Object.entries(r.eisen),
	...Object.entries(r.voorbehouden ?? {}),
];
