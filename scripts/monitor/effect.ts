/** What a change of one parameter does to one household. */
import type { Beoordeling, Regeling } from '#rules';
import { geldVan, ouderdommen, zekerheidVan, zekerheden, type Geld } from './geld.ts';
import type { Telling } from './telling.ts';

/** They exclude each other; `gelijk` is not counted apart. */
export const gevolgen = ['erbij', 'misschienErbij', 'eraf', 'meer', 'minder'] as const;
export type Gevolg = (typeof gevolgen)[number];
/** Of a household over all regelingen. */
export const samen = ['wint', 'verliest', 'beide'] as const;

const rang = { waarschijnlijk: 2, misschien: 1, 'waarschijnlijk-niet': 0, 'niet-van-toepassing': 0 } as const;

const waarde = (geld: Geld | null) => (geld && geld.soort !== 'onbekend' ? geld.van + (geld.tot ?? geld.van) : 0);

export function gevolgVan(voor: Beoordeling, na: Beoordeling, bedragVoor: Geld | null, bedragNa: Geld | null) {
	const [was, wordt] = [rang[voor.oordeel], rang[na.oordeel]];
	if (wordt > was) return wordt === 2 ? 'erbij' : 'misschienErbij';
	if (wordt < was) return 'eraf';
	const verschil = waarde(bedragNa) - waarde(bedragVoor);
	return verschil === 0 ? null : verschil > 0 ? 'meer' : 'minder';
}

const isWinst = (gevolg: Gevolg) => gevolg !== 'eraf' && gevolg !== 'minder';

/** What is paid before counts off, what is paid after counts on. */
function telVerschil(telling: Telling, naam: string, b: Beoordeling, geld: Geld | null, teken: 1 | -1) {
	if (!geld || geld.soort === 'onbekend') return;
	const plek = `${naam}|${zekerheidVan(b)}|${geld.soort}`;
	telling.tel(`${plek}|van`, teken * geld.van);
	telling.tel(`${plek}|tot`, teken * (geld.tot ?? geld.van));
}

/** @param i which of the changes it is */
export function telEffect(
	telling: Telling,
	i: number,
	nu: readonly Beoordeling[],
	straks: readonly Beoordeling[],
	regelVan: (id: string, isNieuw: boolean) => Regeling,
): void {
	const alle = straks.flatMap((na): Gevolg[] => {
		const voor = nu.find(({ id }) => id === na.id)!;
		const [bedragVoor, bedragNa] = [geldVan(voor, regelVan(na.id, false)), geldVan(na, regelVan(na.id, true))];
		const gevolg = gevolgVan(voor, na, bedragVoor, bedragNa);
		if (!gevolg) return [];
		const naam = `wijziging|${i}|${na.id}`;
		telling.tel(`${naam}|${gevolg}`);
		telVerschil(telling, naam, voor, bedragVoor, -1);
		telVerschil(telling, naam, na, bedragNa, 1);
		return [gevolg];
	});
	if (alle.length === 0) return;
	const winst = alle.filter(isWinst).length;
	const slot = winst === alle.length ? 'wint' : winst === 0 ? 'verliest' : 'beide';
	telling.tel(`wijziging|${i}|samen|${slot}`);
}

/** Every name under which money is counted for a change of one regeling. */
export const geldsoorten = zekerheden.flatMap((zekerheid) =>
	ouderdommen.map((ouderdom) => ({ zekerheid, ouderdom })),
);
