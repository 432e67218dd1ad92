/** Several amounts into one: what the help with adding up works with. */
import { leesBedrag, perMaand, type Termijn } from '$lib/taal/bedrag';

export interface Deelbedrag {
	/** As typed; an empty one does not count. */
	readonly bedrag: string;
	readonly per: Termijn;
}

const isLeeg = ({ bedrag }: Deelbedrag) => bedrag.trim() === '';

/** The places of what was filled in and is no amount. */
export const onleesbaar = (delen: readonly Deelbedrag[]): readonly number[] =>
	delen.flatMap((deel, i) => (isLeeg(deel) || leesBedrag(deel.bedrag) !== null ? [] : [i]));

/** Euro per month, to the cent; null while nothing can be added up. */
export function samenPerMaand(delen: readonly Deelbedrag[]): number | null {
	const gevuld = delen.filter((deel) => !isLeeg(deel));
	if (!gevuld.length || onleesbaar(delen).length) return null;
	const som = gevuld.reduce((tot, { bedrag, per }) => tot + perMaand(leesBedrag(bedrag)!, per), 0);
	return Math.round(som * 100) / 100;
}

/** An amount as a person would type it: '1350' or '1350,50'. */
export const alsGetypt = (bedrag: number) =>
	Number.isInteger(bedrag) ? `${bedrag}` : bedrag.toFixed(2).replace('.', ',');
