/** How thin each regeling is: what it rests on and what it leaves out. */
import {
	alleEisen,
	allNodes,
	isLangGeleden,
	isUitgezet,
	rowOn,
	staleSince,
	type Datum,
	type NormNode,
	type NormRij,
	type Regeling,
	type Zekerheid,
} from '#rules';
import { normenVanRegeling, voorbeeldenVan, type Stand } from './lezen.ts';
import { tabel, vouw, type Kolom } from './tabel.ts';

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
	const isVerouderd = allNodes(bedrag.node).some(
		(node) =>
			(node.kind === 'norm' || node.kind === 'tabel') &&
			staleSince(rowOn<unknown>(node.rijen as readonly Rij[], dag), node.elk, dag) !== null,
	);
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

export const dekking = ({ regelingen }: Stand, dag: Datum): Promise<readonly Regelingdekking[]> =>
	Promise.all(
		regelingen.map(async (geplaatst) => dekkingVan(geplaatst.wat, (await voorbeeldenVan(geplaatst)).length, dag)),
	);

const kolommen: readonly Kolom[] = [
	{ kop: 'regeling', lengte: 46 },
	{ kop: 'eis', lengte: 3, rechts: true },
	{ kop: 'gez', lengte: 4, rechts: true },
	{ kop: 'ber', lengte: 3, rechts: true },
	{ kop: 'nt', lengte: 2, rechts: true },
	{ kop: 'ek', lengte: 2, rechts: true },
	{ kop: 'oudst', lengte: 6, rechts: true },
	{ kop: 'bedrag', lengte: 9 },
	{ kop: 'vb', lengte: 3, rechts: true },
	{ kop: 'niet', lengte: 4, rechts: true },
	{ kop: 'uit', lengte: 3 },
];

const legenda =
	'eis: voorwaarden. gez, ber, nt, ek: normregels gezien, berekend, niet gevonden, eigen keuze. ' +
	'oudst: jaar van de oudste bron die nu geldt (! = beleid van langer dan 2 jaar geleden, of zonder datum). ' +
	'vb: voorbeelden. niet: wat wij niet toetsen. uit: uitgezet.';

export function dekkingstabel(lijst: readonly Regelingdekking[]): readonly string[] {
	const rijen = lijst.map((een) => [
		een.id,
		`${een.voorwaarden}`,
		...Object.values(een.normrijen).map(String),
		`${een.oudsteBron === null ? '?' : (een.oudsteBron ?? '-')}${een.beleidOud ? '!' : ''}`,
		een.bedrag,
		`${een.voorbeelden}`,
		`${een.nietGetoetst.length}`,
		een.uitgezet ? 'uit' : '',
	]);
	return [...tabel(kolommen, rijen), '', ...vouw(legenda)];
}
