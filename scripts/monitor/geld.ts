/** What a right is worth in a year. What is sure and what is possible never stand in one sum, as on the outcome page. */
import { isHopeful, type Beoordeling, type Per, type Regeling } from '#rules';
import { hangtAfVanRekening } from '../../src/lib/uitkomst/kaart.ts';
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

const keerPerJaar: Readonly<Record<Per, number>> = { maand: 12, kwartaal: 4, jaar: 1, keer: 1 };
const centen = (euro: number, per: Per) => Math.round(euro * 100) * keerPerJaar[per];

/** Of who did not tell the income, the most there can be says nothing about what there is. */
const zonderInkomen = ({ open }: Beoordeling) => open.includes('inkomen') || open.includes('inkomenPartner');

/** @returns null where there is no right, no sum to speak of, or somebody gets it already */
export function geldVan(b: Beoordeling, { bedrag }: Regeling): Geld | null {
	if (!isHopeful(b.oordeel) || !bedrag || b.heeftAl === true) return null;
	const zegtNiets = hangtAfVanRekening(b) || (b.oordeel === 'misschien' && zonderInkomen(b));
	if (!b.bedrag || zegtNiets) return { soort: 'onbekend' };
	const { van, tot, per, verouderd } = b.bedrag;
	return {
		soort: verouderd ? 'eerder' : 'nu',
		van: centen(van, per),
		tot: Number.isFinite(tot) ? centen(tot, per) : null,
	};
}

export const zekerheidVan = ({ oordeel }: Beoordeling) => (oordeel === 'waarschijnlijk' ? 'zeker' : 'mogelijk');

/** @param naam what the sums are counted under: `…|zeker|nu|van` */
export function telGeld(telling: Telling, naam: string, geld: Geld | null): void {
	if (!geld) return;
	telling.tel(`${naam}|${geld.soort}|aantal`);
	if (geld.soort === 'onbekend') return;
	telling.tel(`${naam}|${geld.soort}|van`, geld.van);
	telling.tel(`${naam}|${geld.soort}|tot`, geld.tot ?? geld.van);
	if (geld.tot === null) telling.tel(`${naam}|${geld.soort}|zonderTop`);
}
