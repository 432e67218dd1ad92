/** Norm rows as people read them, and where each of them stands on the day of the build. */
import {
	allNodes,
	inWoordenVan,
	isNorm,
	metEenheid,
	rowOn,
	staleSince,
	woorden,
	type Bereik,
	type NormNode,
	type NormRij,
	type Regeling,
	type Route,
	type Treden,
	type Zekerheid,
} from '#rules';
import { datumInWoorden } from '$lib/taal/getal';
import { normenInTermen } from '../stand/dekking';
import { volgendeTermijn } from '../stand/termijn';
import { alleIngangen, alleRoutes, bouwdag, plaatsnaam } from './ingangen';

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

const hoofdletter = (tekst: string) => tekst.charAt(0).toUpperCase() + tekst.slice(1);
const zonderLidwoord = (tekst: string) => tekst.replace(/^(de|het) /, '');
export const naamVan = (id: string) => hoofdletter(zonderLidwoord(woorden.namen[id] ?? inWoordenVan(id)));
const groepnaam = (id: string) => woorden.opties[`groep.${id}`] ?? inWoordenVan(id);

/** The same norm read in two rules, or by two keys, is one norm. */
const sleutelVan = (norm: NormNode) => `${norm.id} ${JSON.stringify(norm.rijen)}`;

const bomenVan = (een: Regeling | Route) =>
	'past' in een
		? [een.past, een.vandaag, een.dezeWeek, een.heeftAl]
		: [
				...Object.values({ ...een.doelgroep, ...een.eisen, ...een.voorbehouden }).map(({ als }) => als),
				...(een.bedrag ? [een.bedrag] : []),
				...(een.heeftAl ? [een.heeftAl] : []),
			];

/** Every norm that a regeling or route reads, also for its texts; each once, sorted by name. */
export function normenVan(een: Regeling | Route): readonly NormNode[] {
	const inBomen = bomenVan(een)
		.flatMap(({ node }) => allNodes(node))
		.filter(isNorm);
	const nodes = [...inBomen, ...normenInTermen(een)];
	return [...new Map(nodes.map((norm) => [sleutelVan(norm), norm])).values()].sort((a, b) =>
		naamVan(a.id).localeCompare(naamVan(b.id), 'nl'),
	);
}

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

export function normweergave(norm: NormNode): Normweergave {
	const rijen = rijenVan(norm);
	const nu = rowOn<unknown>(rijen, bouwdag);
	const isVerlopen = staleSince(nu, norm.elk, bouwdag) !== null;
	const standVan = (rij: Rij): Rijstand => {
		if (rij[0] > bouwdag) return 'later';
		if (rij !== nu) return 'eerder';
		return isVerlopen ? 'verlopen' : 'nu';
	};
	const nieuwste = rijen[0];
	const later = rijen.filter(([vanaf]) => vanaf > bouwdag).at(-1);
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

export interface Normgebruik extends Normweergave {
	/** The last part of its address on the page. */
	readonly anker: string;
	readonly regelingen: readonly { readonly id: string; readonly naam: string; readonly plaats: string | null }[];
	readonly routes: readonly { readonly naam: string; readonly plaats: string | null }[];
}

/** Every norm of all rules, once, sorted by name. */
export async function alleNormen(): Promise<readonly Normgebruik[]> {
	const gebruik = new Map<
		string,
		{ norm: NormNode; regelingen: Normgebruik['regelingen'][number][]; routes: Normgebruik['routes'][number][] }
	>();
	const vind = (norm: NormNode) => {
		const een = gebruik.get(sleutelVan(norm)) ?? { norm, regelingen: [], routes: [] };
		gebruik.set(sleutelVan(norm), een);
		return een;
	};
	for (const { regeling, teksten, plaats } of await alleIngangen())
		for (const norm of normenVan(regeling))
			vind(norm).regelingen.push({ id: regeling.id, naam: teksten.naam, plaats: plaatsnaam(plaats) });
	for (const { route, naam, plaats } of await alleRoutes())
		for (const norm of normenVan(route)) vind(norm).routes.push({ naam, plaats: plaatsnaam(plaats) });
	return [...gebruik.values()]
		.sort((a, b) => naamVan(a.norm.id).localeCompare(naamVan(b.norm.id), 'nl'))
		.map(({ norm, regelingen, routes }, i) => ({ ...normweergave(norm), anker: `norm-${i + 1}`, regelingen, routes }));
}
