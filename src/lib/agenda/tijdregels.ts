/** A term in words: by when to ask, and what that brings. The same for the screen, the page of a rule and the command line. */
import type { Aanvraagmoment, Aanvraagperiode, Datum, Tijdtekst } from '#rules';
import { nederlands, type Taalvorm } from '../taal/vorm.ts';

export interface Tijdregel {
	/** The first day on which it is too late; null: no day that we know. */
	readonly voor: Datum | null;
	/** The calendar year that it is about, where a term goes by years. */
	readonly jaar: string | null;
	/** The day moves along with today, so it is never late and never in haste. */
	readonly schuiftMee: boolean;
	readonly zin: string;
}

const schuivend: readonly Aanvraagmoment['soort'][] = ['maand-terug', 'kwartaal-terug'];

function regelVan(moment: Aanvraagmoment, zin: string, periode: Aanvraagperiode | null, taal: Taalvorm): Tijdregel {
	const vanaf = periode?.vanaf ?? null;
	const woorden: Readonly<Record<string, string | undefined>> = {
		vanaf: vanaf ? taal.datumInWoorden(vanaf) : undefined,
		jaar: vanaf?.slice(0, 4),
		maanden: moment.maanden?.toString(),
	};
	return {
		voor: periode?.voor ?? null,
		schuiftMee: schuivend.includes(moment.soort),
		jaar: moment.soort === 'na-jaar' ? (woorden.jaar ?? null) : null,
		zin: taal.vulMet(
			zin,
			(naam) => woorden[naam] ?? taal.nietBekend,
			() => moment.maanden ?? 0,
		),
	};
}

/** What is soonest too late comes first. */
export function tijdregelsVan(moment: Aanvraagmoment, tekst: Tijdtekst, taal = nederlands): readonly Tijdregel[] {
	const { periode, vorigJaar } = moment;
	const eerder = vorigJaar && tekst.vorigJaar ? [regelVan(moment, tekst.vorigJaar, vorigJaar, taal)] : [];
	return [...eerder, regelVan(moment, tekst.zin, periode, taal)];
}
