/** What changes for whom when one figure of policy changes (requirement P02). */
import { beoordeelAlles, type Antwoorden, type Datum, type GemeenteId, type Oordeel, type Regelset } from '#rules';
import { pasAan } from '#rules/varianten';
import { feitenVan } from '$lib/contract/uitkomst';
import { grensVan, inkomens, referentieIds, referenties, regelsetVan, type Referentie } from './armoedeval';
import { voorbeeldhuishoudens } from './voorbeeldhuishoudens';

/** One figure, and what it becomes for a try. */
export interface Proef {
	readonly gemeente: GemeenteId;
	readonly norm: string;
	readonly waarde: number;
	/** What is different in the reference households, so that the figure matters to them. */
	readonly vermogen?: number;
}

const percentages: readonly (readonly [GemeenteId, string])[] = [
	['haarlem', 'percentageMinima'],
	['haarlemmermeer', 'percentageMinima'],
	['haarlemmermeer', 'percentageKindpakket'],
	['haarlemmermeer', 'percentageInkomenstoeslag'],
	['zandvoort', 'percentageMinima'],
];

/** From 120 to 130%, as the Kindpakket had in 2023; and the limit on savings that the law sets, a quarter higher. */
export const proeven: readonly Proef[] = [
	...percentages.map(([gemeente, norm]) => ({ gemeente, norm, waarde: 1.3 })),
	...(['haarlem', 'haarlemmermeer', 'zandvoort'] as const).map((gemeente) => ({
		gemeente,
		norm: 'vermogensgrensAlleenstaande',
		waarde: 10_000,
		vermogen: 9000,
	})),
];

export interface Verandering {
	/** A reference household, or an example by its id. */
	readonly wie: { readonly referentie: Referentie } | { readonly voorbeeld: string; readonly naam: string };
	/** From the first to the last income of the row at which it is so; null: as in the example. */
	readonly inkomen: { readonly van: number; readonly tot: number } | null;
	readonly id: string;
	readonly nu: Oordeel;
	readonly straks: Oordeel;
}

const oordelen = (set: Regelset, antwoorden: Antwoorden, dag: Datum) =>
	new Map(beoordeelAlles(set, antwoorden, dag).regelingen.map(({ id, oordeel }) => [id, oordeel]));

/** The regelingen whose class is another one. */
function anders(nu: Regelset, straks: Regelset, antwoorden: Antwoorden, dag: Datum) {
	const voor = oordelen(nu, antwoorden, dag);
	return [...oordelen(straks, antwoorden, dag)].flatMap(([id, oordeel]) =>
		voor.get(id) === oordeel ? [] : [{ id, nu: voor.get(id)!, straks: oordeel }],
	);
}

/** One line for each run of incomes at which the same changes. */
function veranderingenVan(
	wie: Referentie,
	rij: readonly number[],
	bij: (inkomen: number) => ReturnType<typeof anders>,
) {
	const lopend = new Map<string, Verandering & { inkomen: { van: number; tot: number; stap: number } }>();
	const klaar: (Verandering & { inkomen: { van: number; tot: number; stap: number } })[] = [];
	rij.forEach((inkomen, stap) => {
		for (const een of bij(inkomen)) {
			const sleutel = `${een.id} ${een.nu} ${een.straks}`;
			const vorige = lopend.get(sleutel);
			if (vorige && vorige.inkomen.stap === stap - 1) {
				vorige.inkomen.tot = inkomen;
				vorige.inkomen.stap = stap;
			} else {
				const nieuw = { wie: { referentie: wie }, inkomen: { van: inkomen, tot: inkomen, stap }, ...een };
				lopend.set(sleutel, nieuw);
				klaar.push(nieuw);
			}
		}
	});
	return klaar.map(({ inkomen: { van, tot }, ...rest }): Verandering => ({ ...rest, inkomen: { van, tot } }));
}

/** @param dag the day on which the rules are read; an example has a day of its own */
export async function uitkomstVan(
	{ gemeente, norm, waarde, vermogen }: Proef,
	dag: Datum,
): Promise<readonly Verandering[]> {
	const nu = await regelsetVan(gemeente);
	const straks = pasAan(nu, { soort: 'norm', id: norm, waarde });
	const vanReferenties = referentieIds.flatMap((id) => {
		const wie = { ...referenties[id], ...(vermogen === undefined ? {} : { vermogen }), gemeente };
		const grens = grensVan(nu, wie, dag);
		return grens === null
			? []
			: veranderingenVan(id, inkomens(grens), (inkomen) => anders(nu, straks, { ...wie, inkomen }, dag));
	});
	const vanVoorbeelden = voorbeeldhuishoudens
		.filter(({ huishouden }) => huishouden.gemeente === gemeente)
		.flatMap(({ id: voorbeeld, naam, huishouden }) =>
			anders(nu, straks, feitenVan(huishouden), (huishouden.peildatum ?? dag) as Datum).map((een): Verandering => ({
				wie: { voorbeeld, naam },
				inkomen: null,
				...een,
			})),
		);
	return [...vanReferenties, ...vanVoorbeelden];
}
