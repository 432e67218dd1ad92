/** By when somebody has to ask. The answers play no part in it, so it is no part of a judgement. */
import type { Datum } from './datum.ts';
import type { Bron, Vindplaats } from './node.ts';
import type { Getal } from './uitdrukking.ts';

type Aantal = Getal<'aantal'>;

/** A term as a law or a page states it, with the article or page that does. */
export type Aanvraagtermijn = { readonly bron: Bron } & (
	| {
			/**
			 * na-jaar: a calendar year can be asked for until so many whole months after it.
			 * maand-terug, kwartaal-terug: at most so many months before the month or quarter of the request.
			 * dag-terug: at most so many months before the day of the request.
			 * soms-terug: the same, and only where whoever decides allows it.
			 * na-betalen: within so many months after a payment whose day we do not ask.
			 */
			readonly soort: 'na-jaar' | 'maand-terug' | 'kwartaal-terug' | 'dag-terug' | 'soms-terug' | 'na-betalen';
			readonly maanden: Aantal;
	  }
	/** Every year before this day of this month (1 to 12). */
	| { readonly soort: 'elk-jaar'; readonly dag: Aantal; readonly maand: Aantal }
	/** Before there are costs. */
	| { readonly soort: 'vooraf'; readonly vindplaats: Vindplaats }
);

/** Until when one can ask, and from when on that can count. */
export interface Aanvraagperiode {
	/** The first day on which it is too late. */
	readonly voor: Datum;
	/** The first day that it can be for; null: not stated. */
	readonly vanaf: Datum | null;
}

export interface Aanvraagmoment {
	readonly soort: Aanvraagtermijn['soort'];
	readonly bron: Bron;
	/** null: it hangs on a day that we do not know, or every day counts. */
	readonly periode: Aanvraagperiode | null;
	/** The same for the calendar year before, as long as there is time; only of 'na-jaar'. */
	readonly vorigJaar: Aanvraagperiode | null;
	/** The months that the term counts; null: it counts none. */
	readonly maanden: number | null;
	/** The oldest day, month or year for which a source states the term; null: undated. */
	readonly bevestigd: string | null;
}

/** The numbers of a term, for who lists norms. */
export function getallenVan(termijn: Aanvraagtermijn): readonly Aantal[] {
	if (termijn.soort === 'vooraf') return [];
	return termijn.soort === 'elk-jaar' ? [termijn.dag, termijn.maand] : [termijn.maanden];
}

/** @returns null where no source states the term for that day, or sources conflict */
export function aanvraagmoment(termijn: Aanvraagtermijn, peildatum: Datum): Aanvraagmoment | null {
	const gelezen = getallenVan(termijn).map((getal) => lees(getal, peildatum));
	if (gelezen.includes(null)) return null;
	const [eerste = null, tweede = null] = gelezen.map((een) => een!.getal);
	const data = gelezen.map((een) => een!.datum);
	const { soort, bron } = termijn;
	return {
		soort,
		bron,
		periode: periodeVan(soort, eerste, tweede, peildatum),
		vorigJaar: soort === 'na-jaar' ? jaarVoor(eerste!, peildatum) : null,
		maanden: soort === 'elk-jaar' ? null : eerste,
		bevestigd: termijn.soort === 'vooraf' ? termijn.vindplaats.datum : data.includes(null) ? null : data.sort()[0]!,
	};
}

/** Only a norm of one number says something: of a range we do not know which end holds. */
function lees({ node }: Aantal, peildatum: Datum) {
	const rij = node.kind === 'norm' ? node.rijen.find(([vanaf]) => vanaf <= peildatum) : undefined;
	if (!rij || typeof rij[1] !== 'number' || rij[3] === 'niet-gevonden') return null;
	return { getal: rij[1], datum: rij[2].datum };
}

const jaarVan = (dag: Datum) => Number(dag.slice(0, 4));
const maandVan = (dag: Datum) => Number(dag.slice(5, 7));
const twee = (getal: number) => String(getal).padStart(2, '0');

/** The first day of the month that lies so many months after January of the year. */
const eersteVan = (jaar: number, maanden: number): Datum =>
	`${jaar + Math.floor(maanden / 12)}-${twee((((maanden % 12) + 12) % 12) + 1)}-01` as Datum;

const naJaar = (jaar: number, maanden: number): Aanvraagperiode => ({
	voor: eersteVan(jaar + 1, maanden),
	vanaf: eersteVan(jaar, 0),
});

function jaarVoor(maanden: number, peildatum: Datum): Aanvraagperiode | null {
	const periode = naJaar(jaarVan(peildatum) - 1, maanden);
	return periode.voor > peildatum ? periode : null;
}

/** @param stap the months of the stretch that is asked for as a whole */
function terug(maanden: number, stap: number, peildatum: Datum): Aanvraagperiode {
	const begin = Math.floor((maandVan(peildatum) - 1) / stap) * stap;
	const jaar = jaarVan(peildatum);
	return { voor: eersteVan(jaar, begin + stap), vanaf: eersteVan(jaar, begin - maanden) };
}

function elkJaar(dag: number, maand: number, peildatum: Datum): Aanvraagperiode {
	const op = (jaar: number) => `${jaar}-${twee(maand)}-${twee(dag)}` as Datum;
	const ditJaar = op(jaarVan(peildatum));
	return { voor: ditJaar > peildatum ? ditJaar : op(jaarVan(peildatum) + 1), vanaf: null };
}

function periodeVan(
	soort: Aanvraagtermijn['soort'],
	eerste: number | null,
	tweede: number | null,
	peildatum: Datum,
): Aanvraagperiode | null {
	switch (soort) {
		case 'na-jaar':
			return naJaar(jaarVan(peildatum), eerste!);
		case 'maand-terug':
			return terug(eerste!, 1, peildatum);
		case 'kwartaal-terug':
			return terug(eerste!, 3, peildatum);
		case 'elk-jaar':
			return elkJaar(eerste!, tweede!, peildatum);
		default:
			return null;
	}
}
