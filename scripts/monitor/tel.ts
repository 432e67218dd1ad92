/** Counts one household after another. */
import type { Datum } from '#rules';
import { doelgroepMinimabeleid } from '#rules/monitor';
import type { Huishouden } from '../../src/lib/contract/huishouden.ts';
import { feitenVan, regelsetVoor } from '../../src/lib/contract/uitkomst.ts';
import { telEffect } from './effect.ts';
import { geldVan, telGeld, zekerheidVan } from './geld.ts';
import { isMinimaregeling } from './minimaregeling.ts';
import { lezerVan, type Lezer, type Oordeel } from './oordelen.ts';
import { standVan } from './stand.ts';
import type { Telling } from './telling.ts';
import { telVal } from './val.ts';
import { gewijzigd, type Wijziging } from './wijziging.ts';

export interface Plan {
	/** The day on which the law is read for a household that names none. */
	readonly peildatum: Datum;
	readonly wijzigingen: readonly Wijziging[];
}

/** Every id that the generator gives begins with this. */
export const synthetisch = 'synthetisch-';

interface Werkset {
	readonly lees: Lezer;
	/** null: the gemeente has nothing that the change touches. */
	readonly varianten: readonly (Lezer | null)[];
}

async function werksetVoor(gemeente: Huishouden['gemeente'], { peildatum, wijzigingen }: Plan): Promise<Werkset> {
	const set = await regelsetVoor(gemeente);
	const varianten = wijzigingen.map((wijziging) => {
		const anders = gewijzigd(set, wijziging, peildatum);
		return anders.regelingen.length ? lezerVan(anders) : null;
	});
	return { lees: lezerVan(set), varianten };
}

/** @returns a counter that loads the rules of each gemeente once */
export function maakTeller(plan: Plan, telling: Telling) {
	const sets = new Map<Huishouden['gemeente'], Werkset>();
	return async (huishouden: Huishouden): Promise<void> => {
		const gemeente = huishouden.gemeente ?? null;
		const set = sets.get(gemeente) ?? (await werksetVoor(gemeente, plan));
		sets.set(gemeente, set);
		tel(huishouden, set, plan.peildatum, telling);
	};
}

function tel(huishouden: Huishouden, { lees, varianten }: Werkset, dag: Datum, telling: Telling): void {
	const peildatum = huishouden.peildatum ?? dag;
	const antwoorden = feitenVan(huishouden);
	const { oordelen, waarde } = lees(antwoorden, peildatum);

	telling.tel('huishoudens');
	telling.tel(`gemeente|${huishouden.gemeente ?? 'onbekend'}`);
	telling.tel(`peildatum|${peildatum}`);
	if (huishouden.id?.startsWith(synthetisch)) telling.tel('synthetisch');
	telDoelgroep(telling, waarde(doelgroepMinimabeleid.node), oordelen);

	const dichtbij = oordelen.filter((een) => {
		telRecht(telling, een);
		return telVal(telling, een);
	});
	if (dichtbij.length) telling.tel('val|samen|aantal');
	for (const een of dichtbij) telGeld(telling, 'val|samen', geldVan(een));

	varianten.forEach((lezer, i) => {
		if (lezer) telEffect(telling, i, oordelen, lezer(antwoorden, peildatum).oordelen);
	});
}

function telRecht(telling: Telling, een: Oordeel): void {
	telling.tel(`recht|${een.id}|${standVan(een)}`);
	if (een.heeftAl === true) telling.tel(`recht|${een.id}|heeftAl`);
	telGeld(telling, `geld|${een.id}|${zekerheidVan(een)}`, geldVan(een));
}

/** Whether the household is in the group of figure 20, and whether there is something for it. */
function telDoelgroep(telling: Telling, erIn: unknown, oordelen: readonly Oordeel[]): void {
	const plek = erIn === true ? 'zeker' : erIn === false ? 'niet' : 'mogelijk';
	telling.tel(`doelgroep|${plek}`);
	const heeftRecht = oordelen.some(({ oordeel, regel }) => oordeel === 'waarschijnlijk' && isMinimaregeling(regel));
	if (plek === 'zeker' && heeftRecht) telling.tel('doelgroep|zeker|metRecht');
}
