/** Counts one household after another. */
import { type Beoordeling, type Datum, type Regeling, type Regelset } from '#rules';
import { doelgroepMinimabeleid, reader } from '#rules/monitor';
import type { Huishouden } from '../../src/lib/contract/huishouden.ts';
import { feitenVan, regelsetVoor } from '../../src/lib/contract/uitkomst.ts';
import { telEffect } from './effect.ts';
import { geldVan, telGeld, zekerheidVan } from './geld.ts';
import { isMinimaregeling } from './minimaregeling.ts';
import { beoordelaarVan, type Beoordeler } from './oordelen.ts';
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

interface Variant {
	readonly beoordeel: Beoordeler;
	readonly regels: ReadonlyMap<string, Regeling>;
}

interface Werkset {
	readonly beoordeel: Beoordeler;
	readonly regels: ReadonlyMap<string, Regeling>;
	readonly varianten: readonly Variant[];
}

const opId = ({ regelingen }: Regelset) => new Map(regelingen.map((r) => [r.id, r]));
const variantVan = (set: Regelset): Variant => ({ beoordeel: beoordelaarVan(set), regels: opId(set) });

async function werksetVoor(gemeente: Huishouden['gemeente'], { peildatum, wijzigingen }: Plan): Promise<Werkset> {
	const set = await regelsetVoor(gemeente);
	return {
		...variantVan(set),
		varianten: wijzigingen.map((wijziging) => variantVan(gewijzigd(set, wijziging, peildatum))),
	};
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

function tel(huishouden: Huishouden, set: Werkset, dag: Datum, telling: Telling): void {
	const peildatum = huishouden.peildatum ?? dag;
	const antwoorden = feitenVan(huishouden);
	const nu = set.beoordeel(antwoorden, peildatum);
	const read = reader(antwoorden, peildatum);

	telling.tel('huishoudens');
	telling.tel(`gemeente|${huishouden.gemeente ?? 'onbekend'}`);
	telling.tel(`peildatum|${peildatum}`);
	if (huishouden.id?.startsWith(synthetisch)) telling.tel('synthetisch');
	telDoelgroep(telling, read(doelgroepMinimabeleid.node).value, nu, set.regels);

	const dichtbij = nu.filter((b) => {
		const regel = set.regels.get(b.id)!;
		telRecht(telling, b, regel);
		return telVal(telling, b, regel, read);
	});
	if (dichtbij.length) telling.tel('val|samen|aantal');
	for (const b of dichtbij) telGeld(telling, 'val|samen', geldVan(b, set.regels.get(b.id)!));

	set.varianten.forEach(({ beoordeel, regels }, i) => {
		if (regels.size) telEffect(telling, i, [nu, set.regels], [beoordeel(antwoorden, peildatum), regels]);
	});
}

function telRecht(telling: Telling, b: Beoordeling, regel: Regeling): void {
	telling.tel(`recht|${b.id}|${standVan(b)}`);
	if (b.heeftAl === true) telling.tel(`recht|${b.id}|heeftAl`);
	telGeld(telling, `geld|${b.id}|${zekerheidVan(b)}`, geldVan(b, regel));
}

/** Whether the household is in the group of figure 20, and whether there is something for it. */
function telDoelgroep(telling: Telling, erIn: unknown, nu: readonly Beoordeling[], regels: Werkset['regels']): void {
	const plek = erIn === true ? 'zeker' : erIn === false ? 'niet' : 'mogelijk';
	telling.tel(`doelgroep|${plek}`);
	const heeftRecht = nu.some((b) => b.oordeel === 'waarschijnlijk' && isMinimaregeling(regels.get(b.id)!));
	if (plek === 'zeker' && heeftRecht) telling.tel('doelgroep|zeker|metRecht');
}
