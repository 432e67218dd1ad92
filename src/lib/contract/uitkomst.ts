/** The outcome as the contract has it. */
import {
	aanvraagmoment,
	beoordeelAlles,
	gemeenteIds,
	inOrder,
	laadRegelset,
	navraagvolgorde,
	regelversie,
	vraagvolgorde,
	type Aanvraagtermijn,
	type Beoordeling,
	type Datum,
	type Oordeel,
	type Regelset,
	type Trede,
} from '#rules';
import { comparisonOf } from '#rules/in-woorden';
import type { Huishouden } from './huishouden.ts';

export interface UitkomstRegeling {
	readonly id: string;
	readonly naam: string;
	readonly oordeel: Oordeel;
	readonly bedrag: { van: number; tot: number | null; per: string; normVanaf: string | null } | null;
	readonly eisen: readonly { id: string; voldaan: boolean | null; grondslag: string; uitleg?: string }[];
	/** Situations in which only the gemeente can say yes; `geldt` true or null caps the class. */
	readonly voorbehouden: readonly { id: string; geldt: boolean | null; grondslag: string }[];
	readonly ontbreekt: readonly string[];
	readonly bevestigd: string | null;
	readonly verouderd: boolean;
	/** The answers say that the person already gets it; null: unknown. */
	readonly heeftAl: boolean | null;
	/** By when to ask; null: no source says so. */
	readonly termijn: UitkomstTermijn | null;
}

export interface UitkomstTermijn {
	readonly soort: Aanvraagtermijn['soort'];
	/** The first day on which it is too late, and the first day it can be for; null: no day that we know. */
	readonly voor: Datum | null;
	readonly vanaf: Datum | null;
	/** The months that the term counts; null: none. */
	readonly maanden: number | null;
	readonly grondslag: string;
}

export interface Uitkomst {
	readonly id?: string;
	readonly gemeente: string | null;
	readonly peildatum: Datum;
	readonly regelversie: string;
	readonly regelingen: readonly UitkomstRegeling[];
	readonly routes: readonly {
		readonly id: string;
		readonly naam: string;
		readonly past: boolean;
		readonly spoed: string | null;
		readonly trede: Trede;
		/** Only a professional can call it in; a resident's screen leaves it out. */
		readonly viaHulpverlener?: true;
	}[];
	readonly vragen: readonly string[];
	/** Keys that nobody is asked before the outcome: they only make an amount or a class more precise. */
	readonly navragen: readonly string[];
}

export type Namen = Readonly<Record<string, { readonly naam: string }>>;

const cent = (euro: number) => Math.round(euro * 100) / 100;
const voldaan = (value: unknown) => (typeof value === 'boolean' ? value : null);

export const grondslagVan = ({ wet, artikel }: { wet: string; artikel: string }) =>
	artikel ? `${wet} art. ${artikel}` : wet;

function termijnUit(termijn: Aanvraagtermijn | undefined, peildatum: Datum): UitkomstTermijn | null {
	const moment = termijn && aanvraagmoment(termijn, peildatum);
	if (!moment) return null;
	const { soort, periode, maanden, bron } = moment;
	return { soort, voor: periode?.voor ?? null, vanaf: periode?.vanaf ?? null, maanden, grondslag: grondslagVan(bron) };
}

function regelingUit(b: Beoordeling, namen: Namen, termijn: UitkomstTermijn | null): UitkomstRegeling {
	const toets = (soort: 'eis' | 'voorbehoud') =>
		b.toetsen.filter((one) => (one.soort === 'voorbehoud') === (soort === 'voorbehoud'));
	return {
		id: b.id,
		naam: namen[b.id]!.naam,
		oordeel: b.oordeel,
		bedrag: b.bedrag && {
			van: cent(b.bedrag.van),
			tot: Number.isFinite(b.bedrag.tot) ? cent(b.bedrag.tot) : null,
			per: b.bedrag.per,
			normVanaf: b.bedrag.normVanaf,
		},
		eisen: toets('eis').map(({ id, bron, result }) => {
			const uitleg = comparisonOf(result);
			return { id, voldaan: voldaan(result.value), grondslag: grondslagVan(bron), ...(uitleg ? { uitleg } : {}) };
		}),
		voorbehouden: toets('voorbehoud').map(({ id, bron, result }) => ({
			id,
			geldt: voldaan(result.value),
			grondslag: grondslagVan(bron),
		})),
		ontbreekt: inOrder(b.open, [...vraagvolgorde, ...navraagvolgorde]),
		bevestigd: b.bevestigd,
		verouderd: b.verouderd,
		heeftAl: b.heeftAl,
		termijn,
	};
}

/** The rules that a household needs: those of its gemeente, or of all of them while that is unknown. */
export const regelsetVoor = (gemeente: Huishouden['gemeente']): Promise<Regelset> =>
	laadRegelset(gemeente ? [gemeente] : gemeenteIds);

/** The facts as the rules know them; without a gemeente that fact is simply not there. */
export const feitenVan = ({ gemeente, antwoorden }: Huishouden) =>
	gemeente === undefined ? antwoorden : { gemeente, ...antwoorden };

/**
 * @param vandaag the day to use when the household names none
 * @param namen the Dutch names of regelingen and routes
 */
export function berekenUitkomst(set: Regelset, huishouden: Huishouden, vandaag: Datum, namen: Namen): Uitkomst {
	const peildatum = huishouden.peildatum ?? vandaag;
	const uitslag = beoordeelAlles(set, feitenVan(huishouden), peildatum);
	const termijnen = new Map(set.regelingen.map(({ id, termijn }) => [id, termijnUit(termijn, peildatum)]));
	return {
		...(huishouden.id === undefined ? {} : { id: huishouden.id }),
		gemeente: huishouden.gemeente ?? null,
		peildatum,
		regelversie,
		regelingen: uitslag.regelingen.map((one) => regelingUit(one, namen, termijnen.get(one.id) ?? null)),
		routes: uitslag.routes.map(({ id, past, spoed, route }) => ({
			id,
			naam: namen[id]!.naam,
			past,
			spoed,
			trede: route.trede,
			...(route.viaHulpverlener ? { viaHulpverlener: true as const } : {}),
		})),
		vragen: uitslag.vragen,
		navragen: uitslag.navragen,
	};
}
