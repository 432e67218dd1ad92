/** What a policy officer sees of the armoedeval in one gemeente: which help counts, what stops where, what a try changes. */
import {
	allNodes,
	evaluate,
	gemeenteIds,
	isNorm,
	laadTeksten,
	naamVanGemeente,
	type Bereik,
	type Datum,
	type GemeenteId,
	type NormNode,
	type Regeling,
	type Regelset,
} from '#rules';
import { metEenheid } from '#rules/in-woorden';
import { bronDeelAfbouw, deelAfbouw, bronVoorstelAfbouw, wijzigbareNormen } from '#rules/varianten';
import { naamVan } from '$lib/regels/eis';
import { normweergave, sleutelVan } from '$lib/regels/norm';
import {
	referentieIds,
	referenties,
	regelsetVan,
	teltNietMee,
	valtabel,
	type RedenNietMee,
	type Referentie,
} from './armoedeval';
import { inZinnen } from './huishouden';
import { proeven, uitkomstVan, type Proef } from './proeven';

interface Benoemd {
	readonly id: string;
	readonly naam: string;
}

/** A figure as it stands today, with where it was read. */
export interface Cijfer {
	readonly naam: string;
	readonly waarde: string;
	readonly vanaf: string;
	/** The names of the regelingen that read it. */
	readonly regelingen: readonly string[];
	readonly bron: ReturnType<typeof normweergave>['rijen'][number]['bron'];
}

/** Where each figure is read; the same one is here once, whatever reads it. */
type Lezers = ReadonlyMap<string, { readonly norm: NormNode; readonly regelingen: readonly string[] }>;

function lezersVan(
	regelingen: readonly Regeling[],
	normenIn: (r: Regeling) => readonly NormNode[],
	noem: (id: string) => Benoemd,
): Lezers {
	const lezers = new Map<string, { norm: NormNode; regelingen: string[] }>();
	for (const r of regelingen)
		for (const norm of new Map(normenIn(r).map((een) => [sleutelVan(een), een])).values()) {
			const een = lezers.get(sleutelVan(norm)) ?? { norm, regelingen: [] };
			een.regelingen.push(noem(r.id).naam);
			lezers.set(sleutelVan(norm), een);
		}
	return lezers;
}

const cijfersVan = (lezers: Lezers, dag: Datum): readonly Cijfer[] =>
	[...lezers.values()].flatMap(({ norm, regelingen }) => {
		const { naam, rijen } = normweergave(norm, dag);
		const nu = rijen.find(({ stand }) => stand === 'nu' || stand === 'verlopen');
		return nu?.waarde ? [{ naam, waarde: nu.waarde, vanaf: nu.vanaf, regelingen, bron: nu.bron }] : [];
	});

const normenInEisen = ({ doelgroep, eisen }: Regeling) =>
	[...Object.values(doelgroep), ...Object.values(eisen)].flatMap(({ als }) => allNodes(als.node)).filter(isNorm);

/** The figures of an amount, and the percentage of its limit on income. */
function normenVan(r: Regeling): readonly NormNode[] {
	const inBedrag = allNodes(r.bedrag!.node).filter(isNorm);
	return [
		...inBedrag.filter(({ eenheid }) => eenheid.startsWith('euro')),
		...normenInEisen(r).filter(({ id }) => /^percentage/.test(id)),
	];
}

const redenen: readonly RedenNietMee[] = [
	'geen-bedrag',
	'loopt-al-af',
	'geen-inkomensgrens',
	'meer-grenzen',
	'vergoeding',
];

function watTelt(set: Regelset, noem: (id: string) => Benoemd, dag: Datum) {
	const niet = teltNietMee(set);
	const wel = set.regelingen.filter(({ id }) => !niet.some((een) => een.id === id));
	return {
		mee: wel.map(({ id }) => noem(id)),
		cijfers: cijfersVan(lezersVan(wel, normenVan, noem), dag),
		niet: redenen
			.map((reden) => ({ reden, regelingen: niet.filter((een) => een.reden === reden).map(({ id }) => noem(id)) }))
			.filter(({ regelingen }) => regelingen.length > 0),
	};
}

/** What the figure is today and becomes, and who notices. */
async function proefblad(proef: Proef, set: Regelset, noem: (id: string) => Benoemd, dag: Datum) {
	const { norm, waarde, vermogen = null } = proef;
	const nu = wijzigbareNormen(set, dag).find(({ id }) => id === norm)!;
	const inWoorden = (getal: typeof nu.waarde) =>
		getal === null ? null : metEenheid(typeof getal === 'number' ? { van: getal, tot: getal } : getal, nu.eenheid);
	const veranderingen = await uitkomstVan(proef, dag);
	const dezeIn = (r: Regeling) => normenInEisen(r).filter(({ id }) => id === norm);
	return {
		norm,
		naam: naamVan(norm),
		nu: inWoorden(nu.waarde),
		straks: inWoorden(waarde)!,
		vermogen,
		cijfers: cijfersVan(lezersVan(set.regelingen, dezeIn, noem), dag),
		veranderingen: veranderingen.map(({ id, ...een }) => ({ ...een, regeling: noem(id) })),
	};
}

async function blad(gemeente: GemeenteId, dag: Datum) {
	const [set, teksten] = await Promise.all([regelsetVan(gemeente), laadTeksten([gemeente], 'nl')]);
	const noem = (id: string): Benoemd => ({ id, naam: teksten.regelingen[id]!.naam });
	return {
		gemeente,
		naam: naamVanGemeente(gemeente),
		...watTelt(set, noem, dag),
		huishoudens: referentieIds.map((id: Referentie) => {
			const { vallen, ...tabel } = valtabel(gemeente, set, referenties[id], dag);
			return { ...tabel, id, vallen: vallen.map(({ id, ...val }) => ({ ...val, ...noem(id) })) };
		}),
		proeven: await Promise.all(
			proeven.filter((proef) => proef.gemeente === gemeente).map((proef) => proefblad(proef, set, noem, dag)),
		),
	};
}

/** @param dag the day on which the rules are read */
export async function armoedeval(dag: Datum) {
	const bladen = await Promise.all(gemeenteIds.map((gemeente) => blad(gemeente, dag)));
	const vallen = bladen.flatMap(({ huishoudens }) => huishoudens.map(({ vallen }) => vallen));
	const ingevuld = referentieIds.map((id) => ({ id, zinnen: inZinnen(referenties[id]) }));
	const overal = ingevuld[0]!.zinnen.filter((zin) => ingevuld.every(({ zinnen }) => zinnen.includes(zin)));
	const jaren = vallen.flat().flatMap(({ vanaf }) => vanaf?.slice(0, 4) ?? []);
	return {
		bladen,
		/** Of what year the oldest and the newest amount is. */
		jaren: { van: jaren.reduce((a, b) => (a < b ? a : b)), tot: jaren.reduce((a, b) => (a > b ? a : b)) },
		/** How many amounts fall at once for one household, at most. */
		meesteTegelijk: Math.max(...vallen.map(({ length }) => length)),
		/** What was filled in: for all reference households, and for each what is its own. */
		ingevuld: {
			overal,
			eigen: ingevuld.map(({ id, zinnen }) => ({ id, zinnen: zinnen.filter((zin) => !overal.includes(zin)) })),
		},
		/** The share of the income above the limit by which an amount falls. */
		deel: (evaluate(deelAfbouw.node, {}, dag).value as Bereik).van,
		bronnen: { wens: bronVoorstelAfbouw, deel: bronDeelAfbouw },
	};
}
export type Armoedeval = Awaited<ReturnType<typeof armoedeval>>;
