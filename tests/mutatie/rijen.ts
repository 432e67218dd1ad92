/** The mistakes that a row of figures can have: another figure, another day, a row too few. */
import type { Datum } from '../../rules/kern/datum.ts';
import type { NormNode, NormRij, Treden } from '../../rules/kern/node.ts';
import type { Fout } from './knopen.ts';
import { elementWeg, elementWordt } from './wissel.ts';

/** A number, steps, or a range or table as a record of them. */
type Waarde = number | Treden | { readonly [naam: string]: Waarde };

/** The last digit that a source prints; a part of a hundred at most. */
function stap(getal: number, isFractie: boolean): number {
	const decimalen = (String(getal).split('.')[1] ?? '').length;
	return 10 ** -(isFractie ? Math.max(2, decimalen) : decimalen && Math.max(2, decimalen));
}
const rond = (getal: number) => Math.round(getal * 1e8) / 1e8;
const ernaast = (getal: number, isFractie: boolean) =>
	[1, -1].map((kant) => rond(getal + kant * stap(getal, isFractie)));

/** Every way in which the value is one figure off. */
function naastDe(waarde: Waarde, isFractie: boolean): readonly (readonly [wat: string, anders: Waarde])[] {
	if (typeof waarde === 'number') return ernaast(waarde, isFractie).map((een) => [`${waarde} wordt ${een}`, een]);
	if (Array.isArray(waarde)) {
		const treden = waarde as Treden;
		return treden.flatMap(([vanaf, hoeveel], i) => {
			const trede = (wat: string, nieuw: readonly [number, number]) =>
				[`trede ${vanaf} ${wat}`, treden.map((een, j) => (i === j ? nieuw : een))] as const;
			return [
				...ernaast(vanaf, false).map((een) => trede(`vanaf ${een}`, [een, hoeveel])),
				...ernaast(hoeveel, isFractie).map((een) => trede(`${hoeveel} wordt ${een}`, [vanaf, een])),
			];
		});
	}
	const cellen = waarde as Exclude<Waarde, number | Treden>;
	return Object.entries(cellen).flatMap(([naam, deel]) =>
		naastDe(deel, isFractie).map(([wat, een]) => [`${naam}.${wat}`, { ...cellen, [naam]: een }] as const),
	);
}

export function dagErnaast(dag: Datum, dagen: number): Datum {
	const anders = new Date(`${dag}T00:00:00Z`);
	anders.setUTCDate(anders.getUTCDate() + dagen);
	return anders.toISOString().slice(0, 10) as Datum;
}

/** A day before everything that can be asked about makes no difference, nor does a row that ended before it. */
export function foutenInRijen(node: NormNode, eersteDag: Datum): readonly Fout[] {
	const rijen = node.rijen as unknown as readonly NormRij<Waarde>[];
	const bereikbaar = rijen.filter((_, i) => i === 0 || rijen[i - 1]![0] > eersteDag);
	return bereikbaar.flatMap((rij, i) => {
		const [vanaf, waarde, bron, zekerheid] = rij;
		const getallen = waarde === null ? [] : naastDe(waarde, node.eenheid === 'fractie');
		const dagen = vanaf <= eersteDag ? [] : [dagErnaast(vanaf, -1), dagErnaast(vanaf, 1)];
		return [
			...getallen.map(([wat, anders]): Fout => [
				`${vanaf} ${wat}`,
				() => elementWordt(rijen, i, [vanaf, anders, bron, zekerheid] as NormRij<Waarde>),
			]),
			...dagen.map((dag): Fout => [
				`${vanaf} gaat in op ${dag}`,
				() => elementWordt(rijen, i, [dag, waarde, bron, zekerheid] as NormRij<Waarde>),
			]),
			[`${vanaf} weg`, () => elementWeg(rijen, i)] as const,
		];
	});
}
