/** Who stands near a limit on income, and what falls away there. */
import { isHopeful, type Beoordeling, type Bereik, type Regeling } from '#rules';
import { inkomensgrenzenVan, type Inkomensgrens, type Read } from '#rules/monitor';
import { geldVan, telGeld, zekerheidVan } from './geld.ts';
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

/** Near this limit, unless the income is not known to the cent. */
function plekBij({ inkomen, grens, totEnMet }: Inkomensgrens, read: Read): Band | 'onbekend' | null {
	const heeft = read(inkomen).value as Bereik | undefined;
	const mag = read(grens).value as Bereik | undefined;
	if (!mag) return null;
	if (!heeft) return 'onbekend';
	const [laagste, hoogste] = [inCenten(mag.van) - inCenten(heeft.tot), inCenten(mag.van) - inCenten(heeft.van)];
	if (laagste === hoogste) return bandVan(laagste, totEnMet);
	return hoogste < -breed || laagste > breed ? null : 'onbekend';
}

/** Nothing but this condition may stand in the way. */
const paktVerder = ({ toetsen }: Beoordeling, eis: string) =>
	toetsen.every(({ id, soort, result }) => soort === 'voorbehoud' || id === eis || result.value !== false);

/** The condition was met by something else than this limit, such as a benefit that needs no showing of income. */
const isAndersGehaald = ({ toetsen }: Beoordeling, { eis, vergelijking }: Inkomensgrens, read: Read) =>
	toetsen.find(({ id }) => id === eis)?.result.value === true && read(vergelijking).value !== true;

/** @returns whether the household stands below a limit of this regeling and surely has a right to it */
export function telVal(telling: Telling, b: Beoordeling, r: Regeling, read: Read): boolean {
	let dichtbij = false;
	const gehad = new Set<string>();
	for (const grens of grenzenVan(r)) {
		if (gehad.has(grens.id) || !paktVerder(b, grens.eis) || isAndersGehaald(b, grens, read)) continue;
		const plek = plekBij(grens, read);
		if (!plek) continue;
		gehad.add(grens.id);
		const isOnder = plek.startsWith('onder');
		if (isOnder && !isHopeful(b.oordeel)) continue;
		const naam = `val|${r.id}|${grens.id}|${plek}`;
		telling.tel(`${naam}|aantal`);
		if (!isOnder) continue;
		telGeld(telling, `${naam}|${zekerheidVan(b)}`, geldVan(b, r));
		dichtbij ||= b.oordeel === 'waarschijnlijk';
	}
	return dichtbij;
}
