/** Every Dutch text of the rules that a resident can read, under the file in which its translation stands. */
import { allNodes, alleEisen, gemeenteIds, laadGemeente, laadLandelijk, laadTeksten, type Regeling } from '#rules';
import { tekstenIn, uitgezetTekst } from '#rules/vertaald';

/** What stands in more than one gemeente is of the country. */
export const landelijk = 'landelijk';

/** Our reading of a rule, which stands with its sources. */
const uitlegIn = (regel: Regeling) => [
	...alleEisen(regel).flatMap(([, { interpretatie }]) => interpretatie ?? []),
	...(regel.bedrag ? allNodes(regel.bedrag.node) : []).flatMap((node) =>
		node.kind === 'begrip' && node.id === 'toetsingsinkomen' ? (node.interpretatie ?? []) : [],
	),
];

async function tekstenVanPlaats(id: (typeof gemeenteIds)[number], landelijkeIds: readonly string[]) {
	const [{ contacten, formulieren, regelingen }, teksten] = await Promise.all([
		laadGemeente(id),
		laadTeksten([id], 'nl'),
	]);
	const eigen = Object.entries(teksten.regelingen).filter(([regeling]) => !landelijkeIds.includes(regeling));
	return [
		...tekstenIn(eigen.map(([, tekst]) => tekst)),
		...tekstenIn(teksten.routes),
		...contacten.map(({ naam }) => naam),
		...formulieren.map(({ naam }) => naam),
		...regelingen.flatMap(uitlegIn),
	];
}

/** @returns per file the texts in it, each once, in the order of the rules */
export async function nederlandseTeksten(): Promise<Readonly<Record<string, readonly string[]>>> {
	const [regels, { regelingen }] = await Promise.all([laadLandelijk(), laadTeksten([], 'nl')]);
	const vanHetLand = [...tekstenIn(regelingen), ...regels.flatMap(uitlegIn), ...tekstenIn(uitgezetTekst)];
	const landelijkeIds = Object.keys(regelingen);
	const perPlaats = await Promise.all(
		gemeenteIds.map(async (id) => [id, new Set(await tekstenVanPlaats(id, landelijkeIds))] as const),
	);
	const isGedeeld = (tekst: string) =>
		vanHetLand.includes(tekst) || perPlaats.filter(([, teksten]) => teksten.has(tekst)).length > 1;
	const gedeeld = perPlaats.flatMap(([, teksten]) => [...teksten].filter(isGedeeld));
	return {
		[landelijk]: [...new Set([...vanHetLand, ...gedeeld])],
		...Object.fromEntries(perPlaats.map(([id, teksten]) => [id, [...teksten].filter((tekst) => !isGedeeld(tekst))])),
	};
}
