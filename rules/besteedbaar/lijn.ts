/** What a household can spend at every wage: one line, and the cliffs in it. */
import type { Regelset } from '../kern/check.ts';
import type { Datum } from '../kern/datum.ts';
import type { Antwoorden } from '../kern/evalueer.ts';
import { compileerTeken, type Teken } from '../kern/snel/bomen.ts';
import { bestedingVan, type Besteding } from './besteding.ts';
import { gangVan, vrijeAntwoorden, type Jaarbeeld, type Verdiensten } from './doorrekenen.ts';
import { kliffenVan, type Klif } from './kliffen.ts';
import { evaluator, gecompileerd, splits } from './machine.ts';

/** One household in one way. @param verdiensten euro per year, gross */
export const doorrekenaar = (set: Regelset, antwoorden: Antwoorden, peildatum: Datum) => {
	const gang = gangVan(evaluator(set, peildatum), antwoorden);
	return (verdiensten: Verdiensten): Jaarbeeld => gang(verdiensten).jaar();
};

export interface Inkomenslijn {
	/** @param cent wage of the applicant, gross per year with vakantiegeld, whole cents */
	readonly bij: (cent: number) => Besteding;
	/** Every jump of more than one euro a month between two wages, from one cent up. */
	readonly kliffen: (van: number, tot: number) => readonly Klif[];
}

/** Only what gives money every month can be seen in a line. */
const metGeld = (set: Regelset): Regelset => ({
	...set,
	routes: [],
	regelingen: set.regelingen.filter(({ bedrag }) => bedrag && bedrag.eenheid !== 'euro/keer'),
});

/** The same household at every wage; whatever else it earns stays as it is. */
export function inkomenslijn(
	set: Regelset,
	antwoorden: Antwoorden,
	verdiensten: Verdiensten,
	peildatum: Datum,
): Inkomenslijn {
	const geld = metGeld(set);
	const vast = { antwoorden, vrij: vrijeAntwoorden };
	const gang = gangVan(gecompileerd(geld, peildatum, vast), antwoorden, {});
	const besteding = bestedingVan(geld);
	const { aanvulling, rest } = splits(geld);
	const tekens = {
		aanvulling: compileerTeken(aanvulling, peildatum, vast),
		rest: compileerTeken(rest, peildatum, vast),
	};
	const op = (cent: number) => gang({ ...verdiensten, zelf: { ...verdiensten.zelf, loon: cent / 100 } });
	const bij = (cent: number) => besteding(op(cent).jaar());
	const teken = (cent: number): Teken => {
		const gelezen = op(cent).antwoorden;
		return [...tekens.aanvulling(gelezen.aanvulling), ...tekens.rest(gelezen.rest)];
	};
	return { bij, kliffen: (van, tot) => kliffenVan({ bij, teken }, van, tot) };
}
