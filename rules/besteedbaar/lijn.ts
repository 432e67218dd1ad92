/** What a household can spend at every wage: one line, and the cliffs in it. */
import type { Regelset } from '../kern/check.ts';
import type { Datum } from '../kern/datum.ts';
import type { Antwoorden } from '../kern/evalueer.ts';
import type { Teken } from '../kern/snel/compileer.ts';
import { bestedingVan, type Besteding } from './besteding.ts';
import {
	feitenVan,
	gangVan,
	metAannames,
	nietsBruto,
	vrijeAntwoorden,
	vrijeVerdiensten,
	type Jaarbeeld,
	type Verdiensten,
} from './doorrekenen.ts';
import { kliffenVan, type Klif } from './kliffen.ts';
import { evaluator, gecompileerd } from './machine.ts';
import { partner, zelf } from './persoon.ts';

/** One household in one way. @param verdiensten euro per year, gross */
export const doorrekenaar = (set: Regelset, antwoorden: Antwoorden, peildatum: Datum) => {
	const gang = gangVan(evaluator(set, peildatum), metAannames(antwoorden));
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
	verteld: Antwoorden,
	verdiensten: Verdiensten,
	peildatum: Datum,
): Inkomenslijn {
	const antwoorden = metAannames(verteld);
	const geld = metGeld(set);
	const paar = antwoorden['heeftPartner'] === true;
	const vast = {
		...feitenVan(zelf, verdiensten.zelf, 0),
		...feitenVan(partner, paar ? verdiensten.partner : nietsBruto, 0),
	};
	const machine = gecompileerd(geld, peildatum, antwoorden, vast, {
		antwoorden: vrijeAntwoorden,
		verdiensten: vrijeVerdiensten,
	});
	const gang = gangVan(machine, antwoorden, {});
	const besteding = bestedingVan(geld);
	const op = (cent: number) => gang({ ...verdiensten, zelf: { ...verdiensten.zelf, loon: cent / 100 } });
	const bij = (cent: number) => besteding(op(cent).jaar());
	const teken = (cent: number): Teken => {
		const gelezen = op(cent).antwoorden;
		const { aanvulling, rest, gelezen: vanGetallen } = machine.tekens;
		return [...vanGetallen(), ...aanvulling(gelezen.aanvulling), ...rest(gelezen.rest)];
	};
	return { bij, kliffen: (van, tot) => kliffenVan({ bij, teken }, van, tot) };
}
