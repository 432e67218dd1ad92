/** The door into the rules; that to their reading is in-woorden.ts. */
import { aowLeeftijd, bijnaDeel, vakantiegeld } from './begrippen/normen.ts';
import type { Bereik } from './kern/bereik.ts';
import type { Datum } from './kern/datum.ts';
import { evaluate } from './kern/evalueer.ts';

export { beoordeelAlles, type Regelset, type Uitslag } from './kern/check.ts';
export type { Bedrag, Beoordeling, Oordeel, Per, Routebeoordeling, Toets } from './kern/beoordeel.ts';
export type { Bereik, Datum };
export { beginVanTermijn, isLangGeleden, isPasNagekeken, maandenTussen, type Termijn } from './kern/datum.ts';
export {
	evaluate,
	isDecided,
	isForeverUnknown,
	rowOn,
	staleSince,
	type Antwoorden,
	type Result,
} from './kern/evalueer.ts';
export type { Bron, Eenheid, NormRij, Treden, Vindplaats, Zekerheid } from './kern/node.ts';
export type { Regeling, Route, Teller, Trede, Uitvoerder, Upl } from './kern/regeling.ts';
export {
	aanvraagmoment,
	getallenVan,
	type Aanvraagmoment,
	type Aanvraagperiode,
	type Aanvraagtermijn,
} from './kern/termijn.ts';
export type { Aanvraag, Routetekst, Tekstbundel, Teksten, Tijdtekst, Toetstekst } from './kern/teksten.ts';
export {
	bijzonderheden,
	namedNumbers,
	routestappenVan,
	routezinVan,
	undeterminedIn,
	zinVan,
	type Genoemd,
} from './kern/uitleg.ts';
export { inOrder, isUnanswered } from './kern/vragen.ts';
export type { Contact } from './sjablonen/contacten.ts';
export type { Formulier } from './sjablonen/formulier.ts';
export type { Gemeente, Kern } from './sjablonen/gemeente.ts';
export { isUitgezet } from './sjablonen/uitzetten.ts';
export {
	gemeenteIds,
	laadGemeente,
	laadKernen,
	laadLandelijk,
	laadRegelset,
	laadTeksten,
	legeRegelset,
	naamVanGemeente,
	type GemeenteId,
} from './register.ts';
export { hoogste, navraagvolgorde, opties, vraagvolgorde, type Navraag, type Vraag } from './feiten/index.ts';
export { uplLijst, uplVan } from './bronnen/upl.ts';
export { nietInDeTest, nietMeer, type NietMeer } from './niet-meer.ts';
export { wijzigingen, type Wijziging } from './wijzigingen.ts';
export { alleEisen, treden } from './kern/regeling.ts';
export { isHopeful, maandenPer, normsOf } from './kern/beoordeel.ts';
export { alsNederlands } from './kern/merk.ts';
export { allNodes, isNorm, onderdelen, type Node, type NormNode } from './kern/node.ts';
export type { Voorbeeld } from './kern/voorbeeld.ts';
export type { Taal } from './kern/inschrijving.ts';

/** The state of the rules; goes up with every change of a rule or a norm. */
export const regelversie = '2026-11-30';

const getalOp = ({ node }: { readonly node: Parameters<typeof evaluate>[0] }, peildatum: Datum): number | null =>
	(evaluate(node, {}, peildatum).value as Bereik | undefined)?.van ?? null;

/** The age, in whole years, from which somebody may have AOW on a day; null where no source says so. */
export const aowLeeftijdOp = (peildatum: Datum): number | null => getalOp(aowLeeftijd, peildatum);

/** How far above a limit on income is still near, as a part of that limit. */
export const bijnaDeelOp = (peildatum: Datum): number => getalOp(bijnaDeel, peildatum) ?? 0;

/** At most how much more an amount is with vakantiegeld, as a part of the same without. */
export const vakantiegelddeelOp = (peildatum: Datum): number => getalOp(vakantiegeld, peildatum) ?? 0;

/** The first day that can be asked about. */
export const eerstePeildatum = '2024-01-01';
