/** Norm rows as people read them, and where each of them stands on a day. */
import {
	rowOn,
	staleSince,
	type Bereik,
	type Datum,
	type NormNode,
	type NormRij,
	type Treden,
	type Zekerheid,
} from '#rules';
import { inWoordenVan, metEenheid, woorden } from '#rules/in-woorden';
import { volgendeTermijn } from '../stand/termijn';
import { datumInWoorden } from '../taal/getal';
import { naamVan } from './eis';

export type Rijstand = 'nu' | 'later' | 'verlopen' | 'eerder';

export interface Normtabelweergave {
	readonly kolommen: readonly string[];
	readonly rijen: readonly { readonly naam: string; readonly cellen: readonly string[] }[];
}

export interface Rijweergave {
	readonly vanaf: string;
	readonly stand: Rijstand;
	/** null: not found, or a table. */
	readonly waarde: string | null;
	readonly tabel: Normtabelweergave | null;
	readonly bron: { readonly titel: string; readonly url: string | null; readonly datum: string | null };
	readonly zekerheid: Zekerheid;
}

export interface Normweergave {
	readonly sleutel: string;
	readonly naam: string;
	readonly elk: NormNode['elk'];
	readonly rijen: readonly Rijweergave[];
	/** The day from which a new row is due; null: it stands until policy changes. */
	readonly nieuwNodig: string | null;
	/** What holds now; null: a table, or nothing found. */
	readonly nu: string | null;
	readonly isVerlopen: boolean;
	readonly begintLater: string | null;
}

type Rij = NormRij<unknown>;
const rijenVan = (norm: NormNode) => norm.rijen as readonly Rij[];

const groepnaam = (id: string) => woorden.opties[`groep.${id}`] ?? inWoordenVan(id);

/** The same norm read in two rules, or by two keys, is one norm. */
export const sleutelVan = (norm: NormNode) => `${norm.id} ${JSON.stringify(norm.rijen)}`;

/** Each step as a row: from which number on it holds. */
const staffelVan = (treden: Treden, eenheid: NormNode['eenheid']): Normtabelweergave => ({
	kolommen: ['waarde'],
	rijen: treden.map(([vanaf, waarde]) => ({
		naam: `vanaf ${new Intl.NumberFormat('nl').format(vanaf)}`,
		cellen: [metEenheid({ van: waarde, tot: waarde }, eenheid)],
	})),
});

function tabelVan(waarde: unknown, { kind, eenheid }: NormNode): Normtabelweergave | null {
	if (kind === 'norm' || !waarde) return null;
	if (kind === 'staffel') return staffelVan(waarde as Treden, eenheid);
	const rijen = Object.entries(waarde as Record<string, Record<string, number>>);
	const kolommen = Object.keys(rijen[0]![1]);
	return {
		kolommen: kolommen.map(groepnaam),
		rijen: rijen.map(([rij, cellen]) => ({
			naam: groepnaam(rij),
			cellen: kolommen.map((kolom) => metEenheid({ van: cellen[kolom]!, tot: cellen[kolom]! }, eenheid)),
		})),
	};
}

function waardeVan(waarde: unknown, { kind, eenheid }: NormNode): string | null {
	if (kind !== 'norm' || waarde === null) return null;
	return metEenheid(typeof waarde === 'number' ? { van: waarde, tot: waarde } : (waarde as Bereik), eenheid);
}

/** @param dag the day on which its rows are read */
export function normweergave(norm: NormNode, dag: Datum): Normweergave {
	const rijen = rijenVan(norm);
	const nu = rowOn<unknown>(rijen, dag);
	const isVerlopen = staleSince(nu, norm.elk, dag) !== null;
	const standVan = (rij: Rij): Rijstand => {
		if (rij[0] > dag) return 'later';
		if (rij !== nu) return 'eerder';
		return isVerlopen ? 'verlopen' : 'nu';
	};
	const nieuwste = rijen[0];
	const later = rijen.filter(([vanaf]) => vanaf > dag).at(-1);
	return {
		sleutel: sleutelVan(norm),
		naam: naamVan(norm.id),
		elk: norm.elk,
		isVerlopen,
		nu: nu ? waardeVan(nu[1], norm) : null,
		begintLater: later ? datumInWoorden(later[0]) : null,
		nieuwNodig: norm.elk && nieuwste ? datumInWoorden(volgendeTermijn(nieuwste[0], norm.elk)) : null,
		rijen: rijen.map((rij) => ({
			vanaf: datumInWoorden(rij[0]),
			stand: standVan(rij),
			waarde: waardeVan(rij[1], norm),
			tabel: tabelVan(rij[1], norm),
			bron: {
				titel: rij[2].titel,
				url: rij[2].url.startsWith('https:') ? rij[2].url : null,
				datum: rij[2].datum && datumInWoorden(rij[2].datum),
			},
			zekerheid: rij[3],
		})),
	};
}
