/** How thin a regeling is: what it rests on and what it leaves out. For the page of account and for the report. */
import {
	alleEisen,
	allNodes,
	getallenVan,
	isLangGeleden,
	isNorm,
	isUitgezet,
	normsOf,
	rowOn,
	staleSince,
	type Datum,
	type NormNode,
	type NormRij,
	type Regeling,
	type Route,
	type Zekerheid,
} from '#rules';

/** Norms that only texts and the term for asking name. */
export const normenInTermen = (een: Regeling | Route): readonly NormNode[] =>
	[...Object.values(een.termen ?? {}), ...('termijn' in een && een.termijn ? getallenVan(een.termijn) : [])]
		.flatMap(({ node }) => allNodes(node))
		.filter(isNorm);

const bomenVan = (een: Regeling | Route) =>
	'past' in een
		? [een.past, een.vandaag, een.dezeWeek, een.heeftAl]
		: [
				...alleEisen(een).map(([, { als }]) => als),
				...(een.bedrag ? [een.bedrag] : []),
				...(een.heeftAl ? [een.heeftAl] : []),
			];

/** Every norm in a regeling or route: also of an estimate that stands in for an answer, and of its texts. */
export const gelezenNormen = (een: Regeling | Route): readonly NormNode[] => [
	...new Set([
		...bomenVan(een)
			.flatMap(({ node }) => allNodes(node))
			.filter(isNorm),
		...normenInTermen(een),
	]),
];

/** Every norm on which the outcome of a regeling rests, also one that only its texts name. */
export const normenVanRegeling = (regeling: Regeling): readonly NormNode[] => [
	...new Set([...normsOf(regeling), ...normenInTermen(regeling)]),
];

export interface Regelingdekking {
	readonly id: string;
	readonly voorwaarden: number;
	/** Norm rows by how sure we are of them. */
	readonly normrijen: Readonly<Record<Zekerheid, number>>;
	/** The year of the oldest source in force; null: a source without a date. Absent: no norm at all. */
	readonly oudsteBron?: string | null;
	readonly beleidOud: boolean;
	readonly bedrag: 'actueel' | 'verouderd' | 'geen';
	readonly voorbeelden: number;
	readonly nietGetoetst: readonly string[];
	readonly uitgezet: boolean;
}

type Rij = NormRij<unknown>;

/** The same table read by different keys counts once. */
const uniek = (normen: readonly NormNode[]) => [
	...new Map(normen.map((norm) => [`${norm.id} ${norm.rijen[0]?.[2].url}`, norm])).values(),
];

function tel(normen: readonly NormNode[]): Regelingdekking['normrijen'] {
	const zekerheden = normen.flatMap(({ rijen }) => (rijen as readonly Rij[]).map(([, , , zekerheid]) => zekerheid));
	const aantal = (zekerheid: Zekerheid) => zekerheden.filter((een) => een === zekerheid).length;
	return {
		gezien: aantal('gezien'),
		berekend: aantal('berekend'),
		'niet-gevonden': aantal('niet-gevonden'),
		'eigen-keuze': aantal('eigen-keuze'),
	};
}

const vanKracht = (normen: readonly NormNode[], dag: Datum) =>
	normen.map(({ rijen }) => rowOn<unknown>(rijen as readonly Rij[], dag)).filter((rij) => rij !== undefined);

function oudste(normen: readonly NormNode[], dag: Datum): string | null | undefined {
	const datums = vanKracht(normen, dag)
		.filter(([, , , zekerheid]) => zekerheid !== 'eigen-keuze')
		.map(([, , bron]) => bron.datum);
	if (datums.includes(null)) return null;
	return (datums as string[]).sort()[0]?.slice(0, 4);
}

function bedragVan({ bedrag }: Regeling, dag: Datum): Regelingdekking['bedrag'] {
	if (!bedrag) return 'geen';
	const isVerouderd = allNodes(bedrag.node)
		.filter(isNorm)
		.some(({ rijen, elk }) => staleSince(rowOn<unknown>(rijen as readonly Rij[], dag), elk, dag) !== null);
	return isVerouderd ? 'verouderd' : 'actueel';
}

export function dekkingVan(regeling: Regeling, aantalVoorbeelden: number, dag: Datum): Regelingdekking {
	const normen = uniek(normenVanRegeling(regeling));
	const oudsteBron = oudste(normen, dag);
	const beleid = normen.filter(({ elk }) => elk === null);
	return {
		id: regeling.id,
		voorwaarden: alleEisen(regeling).length,
		normrijen: tel(normen),
		...(oudsteBron === undefined ? {} : { oudsteBron }),
		beleidOud: vanKracht(beleid, dag).some(
			([, , bron, zekerheid]) => zekerheid !== 'eigen-keuze' && isLangGeleden(bron.datum, dag),
		),
		bedrag: bedragVan(regeling, dag),
		voorbeelden: aantalVoorbeelden,
		nietGetoetst: regeling.nietGetoetst ?? [],
		uitgezet: isUitgezet(regeling),
	};
}
