/** The Dutch texts that a regeling owes its readers: one forgotten is a compile error. */
import type { Regeling, Route } from './regeling.ts';

/** `{naam}` in a text is filled with a number from the rules. */
export interface Toetstekst {
	readonly ja: string;
	readonly nee: string;
	readonly open: string;
	/** Said instead of `ja` where somebody need not show it. */
	readonly vanzelf?: string;
}

export interface Aanvraag {
	/** Short steps, in order. */
	readonly stappen: readonly string[];
	/** Ids of contacts of the gemeente; at least one is not digital. */
	readonly contacten: readonly string[];
	/** Papers to bring; empty where the source names none. */
	readonly papieren: readonly string[];
	/** With whom one asks for it, where a letter to whoever decides would not do: 'school, het wijkteam of de huisarts'. */
	readonly via?: string;
	/** How long it takes; null: not found. */
	readonly duur: string | null;
	/** By when to ask; only of a regeling that has a `termijn`. */
	readonly opTijd?: Tijdtekst;
}

/** `{vanaf}` is a day, `{jaar}` the calendar year it is about, `{maanden}` the months of the term. */
export interface Tijdtekst {
	readonly zin: string;
	/** Of the calendar year before, which we did not judge. */
	readonly vorigJaar?: string;
}

type Sleutels<R, W extends 'doelgroep' | 'eisen' | 'voorbehouden'> =
	R extends Regeling<infer D, infer E, infer V, string> ? { doelgroep: D; eisen: E; voorbehouden: V }[W] : never;

export interface Teksten<R = Regeling> {
	/** The everyday name. */
	readonly naam: string;
	/** The name in law or letter. */
	readonly officieel: string;
	readonly inHetKort: string;
	/** What the amount is, or why there is none. */
	readonly bedrag: string;
	readonly toetsen: {
		readonly [K in Sleutels<R, 'doelgroep'> | Sleutels<R, 'eisen'> | Sleutels<R, 'voorbehouden'>]: Toetstekst;
	};
	readonly nietGetoetst: R extends Regeling<string, string, string, infer N> ? { readonly [K in N]: string } : never;
	readonly aanvragen: Aanvraag;
	/** Whether money can be claimed back, and what to report when: reassure first, then say what to do. */
	readonly terugbetalen: string;
	/** Where the gemeente weighs every case, and only there: what a helper asks and tells, so that it can be weighed. */
	readonly gesprek?: readonly string[];
}

export interface Routetekst {
	readonly naam: string;
	readonly inHetKort: string;
	/** Said when it cannot wait a day; null where that does not occur. */
	readonly vandaag: string | null;
	readonly dezeWeek: string | null;
	/** Said to who already gets this help; null where that is not asked. */
	readonly heeftAl: string | null;
	/** What happens next, in at most four short sentences. */
	readonly hoeVerder?: readonly string[];
	/** What is said besides, by the id of the situation. */
	readonly bijzonder?: Readonly<Record<string, string>>;
}

export interface Tekstbundel {
	readonly regelingen: Readonly<Record<string, Teksten>>;
	readonly routes: Readonly<Record<Route['id'], Routetekst>>;
}
