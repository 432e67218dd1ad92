/** Every rule as plain data for the pages on which people check them; read from the same trees at build time. */
import {
	allNodes,
	beschrijf,
	gemeenteIds,
	inWoordenVan,
	laadGemeente,
	laadTeksten,
	laadLandelijk,
	naamVanGemeente,
	type Bereik,
	type Datum,
	type NormNode,
	type Regeling,
	type Teksten,
	type Voorbeeld,
} from '#rules';
import { grondslagVan } from '$lib/contract/uitkomst';
import { datumInWoorden, inWoorden } from '$lib/taal/getal';

/** Only the examples are found by place: nothing that ships needs them, so no rule has to name them. */
const voorbeelden = import.meta.glob<{ default: readonly Voorbeeld[] }>('/rules/**/voorbeelden.ts');

interface Ingang {
	readonly regeling: Regeling;
	readonly teksten: Teksten;
	readonly map: string;
}

async function vanGemeente(id: (typeof gemeenteIds)[number]): Promise<Ingang[]> {
	const [gemeente, { regelingen: teksten }] = await Promise.all([laadGemeente(id), laadTeksten([id], 'nl')]);
	return gemeente.regelingen.map((regeling) => ({
		regeling,
		teksten: teksten[regeling.id]!,
		map: `gemeenten/${id}/${regeling.id.slice(id.length + 1)}`,
	}));
}

const { regelingen: landelijkeTeksten } = await laadTeksten([], 'nl');
const nationaal = (await laadLandelijk()).map((regeling): Ingang => ({
	regeling,
	teksten: landelijkeTeksten[regeling.id]!,
	map: `regelingen/${regeling.id}`,
}));

const kort = ({ regeling: { id }, teksten: { naam, officieel } }: Ingang) => ({ id, naam, officieel });

/** The list of all rules, national ones first, then by gemeente. */
export const alleRegels = async () => [
	{ plaats: null, regels: nationaal.map(kort) },
	...(await Promise.all(
		gemeenteIds.map(async (id) => ({ plaats: naamVanGemeente(id), regels: (await vanGemeente(id)).map(kort) })),
	)),
];

const ingangen = async () => [...nationaal, ...(await Promise.all(gemeenteIds.map(vanGemeente))).flat()];

export const regelIds = async () => (await ingangen()).map(({ regeling }) => regeling.id);

function eisenVan(groep: Regeling['eisen'], dag: Datum) {
	return Object.entries(groep).map(([id, { als, bron, interpretatie = null }]) => ({
		id,
		naam: inWoordenVan(id),
		boom: beschrijf(als.node, dag),
		bron: { naam: grondslagVan(bron), url: bron.url },
		keuzes: [
			...new Set([
				...(interpretatie ? [interpretatie] : []),
				...allNodes(als.node).flatMap((node) =>
					node.kind === 'begrip' && node.interpretatie ? [node.interpretatie] : [],
				),
			]),
		],
	}));
}

const isNorm = (node: { kind: string }): node is NormNode => node.kind === 'norm' || node.kind === 'tabel';

function waardeVan(waarde: unknown, eenheid: NormNode['eenheid']): string | null {
	if (waarde === null) return null;
	if (typeof waarde === 'number') return inWoorden({ van: waarde, tot: waarde }, eenheid);
	if ('van' in (waarde as object)) return inWoorden(waarde as Bereik, eenheid);
	const rijen = Object.entries(waarde as Record<string, Record<string, number>>);
	return rijen
		.map(([rij, cellen]) => {
			const delen = Object.entries(cellen).map(
				([kolom, euro]) => `${kolom}: ${inWoorden({ van: euro, tot: euro }, eenheid)}`,
			);
			return `${inWoordenVan(rij)} – ${delen.join(', ')}`;
		})
		.join('; ');
}

function normenVan({ doelgroep, eisen, voorbehouden = {}, bedrag, termen = {} }: Regeling) {
	const bomen = [
		...Object.values({ ...doelgroep, ...eisen, ...voorbehouden }).map(({ als }) => als),
		...Object.values(termen),
	];
	const nodes = [...bomen, ...(bedrag ? [bedrag] : [])].flatMap(({ node }) => allNodes(node));
	const normen = new Map([...new Set(nodes)].filter(isNorm).map((norm) => [norm.id, norm]));
	return [...normen.values()].map(({ id, elk, eenheid, rijen }) => ({
		id,
		naam: inWoordenVan(id),
		elk,
		rijen: rijen.map(([vanaf, waarde, bron, zekerheid]) => ({
			vanaf: datumInWoorden(vanaf),
			waarde: waardeVan(waarde, eenheid),
			bron: { ...bron, datum: bron.datum && datumInWoorden(bron.datum) },
			zekerheid,
		})),
	}));
}

/** One rule with everything that decides it. */
export async function regelMet(id: string, dag: Datum) {
	const ingang = (await ingangen()).find(({ regeling }) => regeling.id === id);
	if (!ingang) return null;
	const { regeling, teksten, map } = ingang;
	const lijst = (await voorbeelden[`/rules/${map}/voorbeelden.ts`]!()).default;
	return {
		id,
		naam: teksten.naam,
		officieel: teksten.officieel,
		inHetKort: teksten.inHetKort,
		doelgroep: eisenVan(regeling.doelgroep, dag),
		eisen: eisenVan(regeling.eisen, dag),
		voorbehouden: eisenVan(regeling.voorbehouden ?? {}, dag),
		discretionair: regeling.discretionair === true,
		bedrag: regeling.bedrag ? beschrijf(regeling.bedrag.node, dag) : null,
		nietGetoetst: Object.values(teksten.nietGetoetst as Record<string, string>),
		normen: normenVan(regeling),
		voorbeelden: lijst.map(({ naam, oordeel }) => ({ naam, oordeel })),
	};
}
