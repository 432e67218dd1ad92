/** What a right is worth in a year. What is sure and what is possible never stand in one sum, as on the outcome page. */
import { isHopeful, type Per, type Regeling } from '#rules';
import { keerPerJaar } from '#rules/monitor';
import { leest } from '../../src/lib/navraag/kant.ts';
import { hangtAfVanRekening } from '../../src/lib/uitkomst/kaart.ts';
import type { Oordeel } from './oordelen.ts';
import type { Telling } from './telling.ts';

/** How sure the right is. */
export const zekerheden = ['zeker', 'mogelijk'] as const;
/** Of the period of the peildatum, or of an earlier one. */
export const ouderdommen = ['nu', 'eerder'] as const;

export type Geld =
	| { readonly soort: 'onbekend' }
	| {
			readonly soort: (typeof ouderdommen)[number];
			/** Cents per year; of what is paid once: cents. */
			readonly van: number;
			/** null: no upper end. */
			readonly tot: number | null;
	  };

const centen = (euro: number, per: Per) => Math.round(euro * 100) * keerPerJaar[per];

const rekeningen = new WeakMap<Regeling, boolean>();

/** The amount depends on a bill for childcare; found once. */
function leestRekening(regel: Regeling): boolean {
	const known = rekeningen.get(regel) ?? leest(regel, 'kinderen.opvang');
	rekeningen.set(regel, known);
	return known;
}

const isGetal = (antwoord: unknown) => typeof antwoord === 'number';
/** Told to the cent: then it cannot be what is still open. */
const isInkomenBekend = ({ heeftPartner, inkomen, inkomenPartner }: Oordeel['lezing']['antwoorden']) =>
	isGetal(inkomen) && (heeftPartner === false || isGetal(inkomenPartner));

/** Of who did not tell the income, the most there can be says nothing about what there is. */
const isZonderInkomen = ({ oordeel, regel, lezing: { antwoorden, redenen } }: Oordeel) =>
	oordeel === 'misschien' &&
	!isInkomenBekend(antwoorden) &&
	['inkomen', 'inkomenPartner'].some((feit) => redenen(regel).open.includes(feit));

type Kind = { readonly opvang?: Readonly<Record<string, unknown>> | null };
const opvangvelden = ['soort', 'urenPerMaand', 'uurprijs'];

/** Of every child it is told: then the bill is not what is still open. */
const isRekeningBekend = ({ kinderen }: Oordeel['lezing']['antwoorden']) =>
	Array.isArray(kinderen) &&
	kinderen.every(({ opvang }: Kind) => opvangvelden.every((veld) => (opvang?.[veld] ?? null) !== null));

/** @returns null where there is no right, no sum to speak of, or somebody gets it already */
export const geldVan = (een: Oordeel): Geld | null => (een.heeftAl === true ? null : geldVanRecht(een));

/** The same of who gets it already too: a change touches them as well. */
export function geldVanRecht(een: Oordeel): Geld | null {
	const { bedrag, regel } = een;
	if (!isHopeful(een.oordeel) || !regel.bedrag) return null;
	if (!bedrag) return { soort: 'onbekend' };
	const { van, tot, per, verouderd } = bedrag;
	const { antwoorden, redenen } = een.lezing;
	const hangtAf =
		van !== tot && leestRekening(regel) && !isRekeningBekend(antwoorden) && hangtAfVanRekening(redenen(regel));
	if (hangtAf || isZonderInkomen(een)) return { soort: 'onbekend' };
	return {
		soort: verouderd ? 'eerder' : 'nu',
		van: centen(van, per),
		tot: Number.isFinite(tot) ? centen(tot, per) : null,
	};
}

export const zekerheidVan = ({ oordeel }: Oordeel) => (oordeel === 'waarschijnlijk' ? 'zeker' : 'mogelijk');

/** @param naam what the sums are counted under: `…|zeker|nu|van` */
export function telGeld(telling: Telling, naam: string, geld: Geld | null): void {
	if (!geld) return;
	telling.tel(`${naam}|${geld.soort}|aantal`);
	if (geld.soort === 'onbekend') return;
	telling.tel(`${naam}|${geld.soort}|van`, geld.van);
	telling.tel(`${naam}|${geld.soort}|tot`, geld.tot ?? geld.van);
}
