/** Who stands near a limit on income, and what falls away there. */
import { isHopeful, type Bereik, type Node, type Regeling } from '#rules';
import { inkomensgrenzenVan, type Inkomensgrens } from '#rules/monitor';
import { geldVan, telGeld, zekerheidVan } from './geld.ts';
import type { Lezing, Oordeel } from './oordelen.ts';
import type { Telling } from './telling.ts';

/** How far from the limit somebody stands, euro per month. They exclude each other. */
export const banden = ['onder-50', 'onder-100', 'boven-50', 'boven-100'] as const;
export type Band = (typeof banden)[number];

const smal = 50_00;
const breed = 100_00;

const grenzen = new WeakMap<Regeling, readonly Inkomensgrens[]>();

/** The limits of a regeling, found once. */
export function grenzenVan(r: Regeling): readonly Inkomensgrens[] {
	const known = grenzen.get(r) ?? inkomensgrenzenVan(r);
	grenzen.set(r, known);
	return known;
}

const inCenten = (euro: number) => Math.round(euro * 100);

/** @param ruimte cents that the income may still rise; below zero: by how much it is over the limit */
export function bandVan(ruimte: number, totEnMet: boolean): Band | null {
	const isOnder = totEnMet ? ruimte >= 0 : ruimte > 0;
	const afstand = Math.abs(ruimte);
	if (afstand > breed) return null;
	return `${isOnder ? 'onder' : 'boven'}-${afstand <= smal ? 50 : 100}`;
}

/**
 * Where sources conflict the lowest limit counts. Where an answer is not there, such as whether there is a partner, any
 * of the limits may be the one.
 */
const hoogsteVan = (grens: Node, { van, tot }: Bereik, { lees }: Lezer) =>
	van !== tot && lees(grens).open.length > 0 ? tot : van;

type Lezer = Pick<Lezing, 'waarde' | 'lees'>;

/** Near this limit, unless the income or the limit is not known to the cent. */
function plekBij({ inkomen, grens, totEnMet }: Inkomensgrens, lezer: Lezer): Band | 'onbekend' | null {
	const { waarde } = lezer;
	const heeft = waarde(inkomen) as Bereik | undefined;
	const mag = waarde(grens) as Bereik | undefined;
	if (!mag) return null;
	if (!heeft) return 'onbekend';
	const [laagste, hoogste] = [
		inCenten(mag.van) - inCenten(heeft.tot),
		inCenten(hoogsteVan(grens, mag, lezer)) - inCenten(heeft.van),
	];
	if (laagste === hoogste) return bandVan(laagste, totEnMet);
	return hoogste < -breed || laagste > breed ? null : 'onbekend';
}

/** Nothing but this condition may stand in the way. */
const pastVerder = ({ toetsen, lezing: { waarde } }: Oordeel, eis: string) =>
	toetsen.every(({ id, isVoorbehoud, node }) => isVoorbehoud || id === eis || waarde(node) !== false);

/** The condition was met by something else than this limit, such as a benefit that needs no showing of income. */
const isAndersGehaald = ({ toetsen, lezing: { waarde } }: Oordeel, { eis, vergelijking }: Inkomensgrens) =>
	waarde(vergelijking) !== true && toetsen.some(({ id, node }) => id === eis && waarde(node) === true);

/** Below the limit counts who has or may have a right, above it who has none for this reason alone. */
function telt(een: Oordeel, grens: Inkomensgrens, plek: Band | 'onbekend'): boolean {
	if (een.oordeel === 'niet-van-toepassing') return false;
	if (isHopeful(een.oordeel)) return !isAndersGehaald(een, grens);
	return !plek.startsWith('onder') && pastVerder(een, grens.eis);
}

/** @returns whether the household stands below a limit of this regeling and surely has a right to it */
export function telVal(telling: Telling, een: Oordeel): boolean {
	let dichtbij = false;
	const gehad = new Set<string>();
	for (const grens of grenzenVan(een.regel)) {
		const plek = gehad.has(grens.id) ? null : plekBij(grens, een.lezing);
		if (!plek || !telt(een, grens, plek)) continue;
		gehad.add(grens.id);
		const naam = `val|${een.id}|${grens.id}|${plek}`;
		telling.tel(`${naam}|aantal`);
		if (!plek.startsWith('onder')) continue;
		telGeld(telling, `${naam}|${zekerheidVan(een)}`, geldVan(een));
		dichtbij ||= een.oordeel === 'waarschijnlijk';
	}
	return dichtbij;
}
