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
	readonly bron: ReturnType<typeof normweergave>['rijen'][number]['bron'];
}

function cijfer(norm: NormNode, dag: Datum): readonly Cijfer[] {
	const { naam, rijen } = normweergave(norm, dag);
	const nu = rijen.find(({ stand }) => stand === 'nu' || stand === 'verlopen');
	return nu?.waarde ? [{ naam, waarde: nu.waarde, vanaf: nu.vanaf, bron: nu.bron }] : [];
}

/** The figures of an amount, and the percentage of its limit on income. */
function normenVan(r: Regeling): readonly NormNode[] {
	const inBedrag = allNodes(r.bedrag!.node).filter((node) => isNorm(node) && node.eenheid.startsWith('euro'));
	const inEisen = Object.values(r.eisen).flatMap(({ als }) => allNodes(als.node));
	const inGrens = inEisen.filter((node) => isNorm(node) && /^percentage/.test(node.id));
	return [...inBedrag, ...inGrens] as readonly NormNode[];
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
	const normen = wel.flatMap(normenVan);
	return {
		mee: wel.map(({ id }) => noem(id)),
		/** Each figure once, whatever reads it. */
		cijfers: [...new Map(normen.map((norm) => [sleutelVan(norm), norm])).values()].flatMap((norm) => cijfer(norm, dag)),
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
	return {
		norm,
		naam: naamVan(norm),
		nu: inWoorden(nu.waarde),
		straks: inWoorden(waarde)!,
		vermogen,
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
			const { grens, vallen, rijen } = valtabel(gemeente, set, referenties[id], dag);
			return { id, grens, rijen, vallen: vallen.map(({ id, ...val }) => ({ ...val, ...noem(id) })) };
		}),
		proeven: await Promise.all(
			proeven.filter((proef) => proef.gemeente === gemeente).map((proef) => proefblad(proef, set, noem, dag)),
		),
	};
}

/** @param dag the day on which the rules are read */
export async function armoedeval(dag: Datum) {
	return {
		bladen: await Promise.all(gemeenteIds.map((gemeente) => blad(gemeente, dag))),
		/** What was filled in for each reference household. */
		ingevuld: referentieIds.map((id) => ({ id, zinnen: inZinnen(referenties[id]) })),
		/** The share of the income above the limit by which an amount falls. */
		deel: (evaluate(deelAfbouw.node, {}, dag).value as Bereik).van,
		bronnen: { wens: bronVoorstelAfbouw, deel: bronDeelAfbouw },
	};
}
export type Armoedeval = Awaited<ReturnType<typeof armoedeval>>;
