/** Childcare, asked for each child after the outcome. */
import { opties, type Node, type Regelset } from '#rules';
import { zoekNode } from './kant';
import { leesTot } from './velden';

export const opvangkeuzes = ['geen', ...opties.opvang, 'open'] as const;

export interface Opvanginvoer {
	/** How old the child was that this was said of: another child is asked anew. */
	readonly leeftijd: number | null;
	readonly keuze: (typeof opvangkeuzes)[number] | null;
	/** As typed. */
	readonly uren: string;
	readonly uurprijs: string;
}

export interface Kind {
	readonly leeftijd: number | null;
}

export const opvangvelden = ['uren', 'uurprijs'] as const;
export type Opvangveld = (typeof opvangvelden)[number];

const feiten = { uren: 'kinderen.opvang.urenPerMaand', uurprijs: 'kinderen.opvang.uurprijs' } as const;

/** Hours a month and euro an hour, above which an answer is a slip of the pen: as the rules have it. */
export function hoogsteOpvang({ regelingen }: Regelset): Readonly<Record<Opvangveld, number | null>> {
	const topVan = (feit: string) => {
		const isFeit = (node: Node) => node.kind === 'feit' && node.id === feit;
		const node = regelingen.map((r) => zoekNode(r, isFeit)).find((een) => een !== null);
		return node && 'domein' in node ? node.domein.tot : null;
	};
	return { uren: topVan(feiten.uren), uurprijs: topVan(feiten.uurprijs) };
}

export const leegKind = ({ leeftijd }: Kind): Opvanginvoer => ({ leeftijd, keuze: null, uren: '', uurprijs: '' });

/** What was said of each of these children; nothing where it was said of another child. */
export const opvangVoor = (kinderen: readonly Kind[], opvang: readonly Opvanginvoer[] = []) =>
	kinderen.map((kind, i) => (opvang[i]?.leeftijd === kind.leeftijd ? opvang[i]! : leegKind(kind)));

/** There is childcare, so there are hours and a price. */
export const heeftOpvang = ({ keuze }: Opvanginvoer) => keuze !== null && keuze !== 'geen' && keuze !== 'open';

/** Something was said, if only "weet ik niet". */
export const heeftIets = ({ keuze }: Opvanginvoer) => keuze !== null;

const isFout = (tekst: string, top: number | null) => tekst.trim() !== '' && leesTot(tekst, top) === null;

/** Which fields of this child cannot be read. */
export const foutenBijKind = (kind: Opvanginvoer, hoogste: Readonly<Record<Opvangveld, number | null>>) =>
	heeftOpvang(kind) ? opvangvelden.filter((veld) => isFout(kind[veld], hoogste[veld])) : [];

function antwoordVan(kind: Opvanginvoer, hoogste: Readonly<Record<Opvangveld, number | null>>) {
	if (kind.keuze === 'geen') return { soort: opties.opvang[0], urenPerMaand: 0, uurprijs: 0 };
	if (!heeftOpvang(kind)) return null;
	const [uren, uurprijs] = [leesTot(kind.uren, hoogste.uren), leesTot(kind.uurprijs, hoogste.uurprijs)];
	return {
		soort: kind.keuze,
		...(uren === null ? {} : { urenPerMaand: uren }),
		...(uurprijs === null ? {} : { uurprijs }),
	};
}

/** The children as the rules know them, with their childcare where something was said of it. */
export function metOpvang(
	kinderen: readonly Kind[],
	opvang: readonly Opvanginvoer[],
	set: Regelset,
): readonly object[] {
	const hoogste = hoogsteOpvang(set);
	return opvangVoor(kinderen, opvang).map((invoer, i) => {
		const antwoord = antwoordVan(invoer, hoogste);
		return antwoord ? { ...kinderen[i], opvang: antwoord } : kinderen[i]!;
	});
}
