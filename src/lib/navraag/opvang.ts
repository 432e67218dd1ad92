/** Childcare, asked for each child after the outcome. */
import { hoogste, opties } from '#rules';
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

/** Hours a month and euro an hour, above which an answer is a slip of the pen. */
export const hoogsteOpvang: Readonly<Record<Opvangveld, number>> = {
	uren: hoogste.opvangUren,
	uurprijs: hoogste.opvangUurprijs,
};

export const leegKind = ({ leeftijd }: Kind): Opvanginvoer => ({ leeftijd, keuze: null, uren: '', uurprijs: '' });

/** What was said of each of these children; nothing where it was said of another child. */
export const opvangVoor = (kinderen: readonly Kind[], opvang: readonly Opvanginvoer[] = []) =>
	kinderen.map((kind, i) => (opvang[i]?.leeftijd === kind.leeftijd ? opvang[i]! : leegKind(kind)));

/** There is childcare, so there are hours and a price. */
export const heeftOpvang = ({ keuze }: Opvanginvoer) => keuze !== null && keuze !== 'geen' && keuze !== 'open';

/** Something was said, if only "weet ik niet". */
export const heeftIets = ({ keuze }: Opvanginvoer) => keuze !== null;

const isFout = (tekst: string, top: number) => tekst.trim() !== '' && leesTot(tekst, top) === null;

/** Which fields of this child cannot be read. */
export const foutenBijKind = (kind: Opvanginvoer) =>
	heeftOpvang(kind) ? opvangvelden.filter((veld) => isFout(kind[veld], hoogsteOpvang[veld])) : [];

function antwoordVan(kind: Opvanginvoer) {
	if (kind.keuze === 'geen') return { soort: opties.opvang[0], urenPerMaand: 0, uurprijs: 0 };
	if (!heeftOpvang(kind)) return null;
	const [uren, uurprijs] = opvangvelden.map((veld) => leesTot(kind[veld], hoogsteOpvang[veld]));
	return {
		soort: kind.keuze,
		...(uren === null ? {} : { urenPerMaand: uren }),
		...(uurprijs === null ? {} : { uurprijs }),
	};
}

/** The children as the rules know them, with their childcare where something was said of it. */
export function metOpvang(kinderen: readonly Kind[], opvang: readonly Opvanginvoer[]): readonly object[] {
	return opvangVoor(kinderen, opvang).map((invoer, i) => {
		const antwoord = antwoordVan(invoer);
		return antwoord ? { ...kinderen[i], opvang: antwoord } : kinderen[i]!;
	});
}
