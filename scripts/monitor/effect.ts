/** What a change of one parameter does to one household. */
import { geldVanRecht, ouderdommen, zekerheden, zekerheidVan, type Geld } from './geld.ts';
import type { Oordeel } from './oordelen.ts';
import type { Telling } from './telling.ts';

/**
 * For one household and one regeling; where nothing changes nothing is counted. They exclude each other: the first four
 * touch a sure right, the others only one that is possible, because there an unknown answer may weigh more than the change.
 */
export const gevolgen = [
	'erbij',
	'eraf',
	'meer',
	'minder',
	'misschienErbij',
	'misschienEraf',
	'misschienMeer',
	'misschienMinder',
] as const;
export type Gevolg = (typeof gevolgen)[number];
/** For one household over all regelingen. */
export const sloten = ['wint', 'verliest', 'beide'] as const;

const rang = { waarschijnlijk: 2, misschien: 1, 'waarschijnlijk-niet': 0, 'niet-van-toepassing': 0 } as const;

interface Kant {
	readonly een: Oordeel;
	readonly geld: Geld | null;
}

const kantVan = (een: Oordeel): Kant => ({ een, geld: geldVanRecht(een) });

const som = ({ geld }: Kant) => (geld && geld.soort !== 'onbekend' ? geld.van + (geld.tot ?? geld.van) : 0);

function gevolgVan(nu: Kant, straks: Kant): Gevolg | null {
	const [was, wordt] = [rang[nu.een.oordeel], rang[straks.een.oordeel]];
	const isZeker = was === 2 || wordt === 2;
	if (wordt > was) return isZeker ? 'erbij' : 'misschienErbij';
	if (wordt < was) return isZeker ? 'eraf' : 'misschienEraf';
	const verschil = som(straks) - som(nu);
	if (verschil === 0) return null;
	if (isZeker) return verschil > 0 ? 'meer' : 'minder';
	return verschil > 0 ? 'misschienMeer' : 'misschienMinder';
}

/** It touches a sure right. */
export const isZeker = (gevolg: Gevolg) => ['erbij', 'eraf', 'meer', 'minder'].includes(gevolg);
export const isWinst = (gevolg: Gevolg) => ['erbij', 'meer', 'misschienErbij', 'misschienMeer'].includes(gevolg);

/** What is sure goes before what is only possible. */
function telSlot(telling: Telling, naam: string, gevonden: readonly Gevolg[]): void {
	const vast = gevonden.filter(isZeker);
	const geldend = vast.length ? vast : gevonden;
	if (geldend.length === 0) return;
	const wint = geldend.filter(isWinst).length;
	const slot = wint === geldend.length ? 'wint' : wint === 0 ? 'verliest' : 'beide';
	telling.tel(`${naam}|${vast.length ? 'zeker' : 'mogelijk'}|${slot}`);
}

/** Cents of one certainty and one age of amounts; nothing where it is another kind of money. */
function bedrag({ een, geld }: Kant, zekerheid: string, ouderdom: string) {
	if (!geld || geld.soort === 'onbekend' || geld.soort !== ouderdom || zekerheidVan(een) !== zekerheid)
		return { van: 0, tot: 0 };
	return { van: geld.van, tot: geld.tot ?? geld.van };
}

function telVerschil(telling: Telling, naam: string, nu: Kant, straks: Kant): void {
	for (const zekerheid of zekerheden)
		for (const ouderdom of ouderdommen) {
			const [was, wordt] = [bedrag(nu, zekerheid, ouderdom), bedrag(straks, zekerheid, ouderdom)];
			if (was.van === wordt.van && was.tot === wordt.tot) continue;
			const plek = `${naam}|${zekerheid}|${ouderdom}`;
			telling.tel(`${plek}|aantal`);
			telling.tel(`${plek}|van`, wordt.van - was.van);
			telling.tel(`${plek}|tot`, wordt.tot - was.tot);
		}
}

/** @param i which of the changes it is @param straks the regelingen that the change touches, and no others */
export function telEffect(telling: Telling, i: number, nu: readonly Oordeel[], straks: readonly Oordeel[]): void {
	const gevonden = straks.flatMap((na): Gevolg[] => {
		const [was, wordt] = [kantVan(nu.find(({ id }) => id === na.id)!), kantVan(na)];
		const gevolg = gevolgVan(was, wordt);
		if (!gevolg) return [];
		const naam = `wijziging|${i}|${na.id}`;
		telling.tel(`${naam}|${gevolg}`);
		telVerschil(telling, naam, was, wordt);
		return [gevolg];
	});
	telSlot(telling, `wijziging|${i}|samen`, gevonden);
}
