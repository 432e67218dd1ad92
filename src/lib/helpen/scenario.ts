/** One household in several ways side by side: today, on another day, with other answers. */
import type { Datum, Regelset } from '#rules';
import { nummers, type Nummer } from '../check/nummers';
import { volgPad, type Pad } from '../check/pad';
import type { Ruw, Scenario } from '../check/ruw';
import { schermen } from '../check/schermen';
import { vulAan } from '../navraag/aanvullen';
import type { Kaart, Klasse } from '../uitkomst/kaart';
import type { Overzicht } from '../uitkomst/overzicht';
import { gevraagdOp, magOpenBlijven } from './vragen';

/** As many as fit beside "nu" on a screen and on paper. */
export const hoogstens = 3;

export const ruwVanScenario = (ruw: Ruw, { anders }: Scenario): Ruw => ({ ...ruw, ...(anders as Ruw) });

/** @param vandaag the day that counts where the scenario names none */
export function padVanScenario(set: Regelset, ruw: Ruw, scenario: Scenario, vandaag: Datum): Pad {
	const anders = ruwVanScenario(ruw, scenario);
	const dag = (scenario.peildatum ?? vandaag) as Datum;
	return vulAan(volgPad(set, anders, dag, magOpenBlijven), anders);
}

/** Other rules belong to another gemeente, so where somebody lives stays as it is. */
export const magAnders = (nummer: Nummer) => nummer !== 1 && schermen[nummer].soort !== 'bericht';

/** The questions of a scenario: what was changed, and what comes with that and was not answered. */
export function vragenVanScenario({ anders }: Scenario, eigen: Pad, pad: Pad, ruw: Ruw): readonly Nummer[] {
	const nu = gevraagdOp(pad);
	const nieuw = (nummer: Nummer) => !nu.includes(nummer) && ruw[nummer] === undefined;
	const gevraagd = gevraagdOp(eigen);
	return nummers.filter((nummer) => nummer in anders || (gevraagd.includes(nummer) && nieuw(nummer)));
}

/** One regeling in one of the ways; null: it does not apply there. */
export type Cel = { readonly klasse: Klasse | 'heeftAl'; readonly kaart: Kaart } | null;
export interface Vergelijkrij {
	readonly id: string;
	readonly naam: string;
	readonly cellen: readonly Cel[];
	readonly verandert: boolean;
}

function celVan(overzicht: Overzicht | null, id: string): Cel {
	if (!overzicht) return null;
	const heeft = overzicht.heeftAl.find((kaart) => kaart.id === id);
	if (heeft) return { klasse: 'heeftAl', kaart: heeft };
	const kaart = kaartenVan(overzicht).find((een) => een.id === id);
	return kaart ? { klasse: kaart.klasse, kaart } : null;
}

const kaartenVan = ({ waarschijnlijk, misschien, rijk, niet }: Overzicht): readonly Kaart[] => [
	...waarschijnlijk,
	...misschien,
	...rijk,
	...niet,
];

const inhoud = (cel: Cel) => JSON.stringify(cel && [cel.klasse, cel.kaart.bedrag]);

/**
 * Every regeling that is likely or possible in one of the ways; what changes goes first.
 * @param overzichten null: the check ends there without an outcome
 */
export function vergelijk(overzichten: readonly (Overzicht | null)[]): readonly Vergelijkrij[] {
	const hoopvol = overzichten.flatMap((een) =>
		een ? [...een.waarschijnlijk, ...een.misschien, ...een.rijk, ...een.heeftAl] : [],
	);
	const namen = new Map(hoopvol.map(({ id, naam }) => [id, naam]));
	const rijen = [...namen].map(([id, naam]): Vergelijkrij => {
		const cellen = overzichten.map((overzicht) => celVan(overzicht, id));
		return { id, naam, cellen, verandert: new Set(cellen.map(inhoud)).size > 1 };
	});
	return [...rijen.filter(({ verandert }) => verandert), ...rijen.filter(({ verandert }) => !verandert)];
}
