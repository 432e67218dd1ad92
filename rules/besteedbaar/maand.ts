/** From a month to a year, as the payslip and the SVB pay it. */
import { vakantiebijslag } from '../begrippen/belasting/normen-tarief.ts';
import {
	aowAlleen,
	aowPaar,
	aowVakantiegeldAlleen,
	aowVakantiegeldPaar,
} from '../begrippen/belasting/normen-uitkering.ts';
import { overHetJaar } from '../begrippen/belasting/soorten.ts';
import { heeftPartner } from '../feiten/index.ts';
import type { Bereik } from '../kern/bereik.ts';
import type { Datum } from '../kern/datum.ts';
import { evaluate, type Antwoorden } from '../kern/evalueer.ts';
import { feit, geen, indien, som, type Getal } from '../kern/uitdrukking.ts';
import type { Eenheid } from '../kern/node.ts';
import { wetten } from '../bronnen/wetten.ts';

const maand = feit.getal('brutoPerMaand', 'euro/maand', { van: 0, tot: Infinity });
const jaarVanLoon = overHetJaar(maand, vakantiebijslag, geen('fractie'));

const getal = ({ node }: Getal<Eenheid>, antwoorden: Antwoorden, peildatum: Datum): number | null =>
	(evaluate(node, antwoorden, peildatum).value as Bereik | undefined)?.van ?? null;

/**
 * Gross over the year of a wage or a benefit, with vakantiegeld, euro.
 * @param brutoPerMaand euro, without vakantiegeld
 */
export const jaarMetVakantiegeld = (brutoPerMaand: number, peildatum: Datum): number =>
	getal(jaarVanLoon, { brutoPerMaand }, peildatum) ?? 0;

/** The other way round: euro per month without vakantiegeld. */
export const maandZonderVakantiegeld = (brutoPerJaar: number, peildatum: Datum): number =>
	brutoPerJaar / jaarMetVakantiegeld(1, peildatum);

/** Gross of one person, euro per month. */
export const vakantiegeldAow = indien(heeftPartner, aowVakantiegeldPaar, aowVakantiegeldAlleen);
const aow = som(wetten.participatiewet.artikel('31'), indien(heeftPartner, aowPaar, aowAlleen), vakantiegeldAow);

/** The vakantiegeld of the AOW of one person over a year, gross, euro; 0 where no source says how much it is on that day. */
export const aowVakantiegeldPerJaar = (antwoorden: Antwoorden, peildatum: Datum): number =>
	12 * (getal(vakantiegeldAow, antwoorden, peildatum) ?? 0);

/** All of the AOW of one person over a year with vakantiegeld, gross, euro; null where no source says how much it is on that day. */
export function aowPerJaar(antwoorden: Antwoorden, peildatum: Datum): number | null {
	const perMaand = getal(aow, antwoorden, peildatum);
	return perMaand === null ? null : 12 * perMaand;
}
