/** One text in two languages: the Dutch, and after a mark the same in another language. */
import type { T } from '../i18n/i18n';
import { kaal } from '../taal/merken';

/** It ends a paragraph, so that the two stay apart also where nobody takes them apart. */
const grens = '\u2029';

/** What is the same in both is said once. */
export const samen = (dutch: string, ander: string) =>
	kaal(ander) === kaal(dutch) ? dutch : `${dutch}${grens}${ander}`;

export function taaldelen(tekst: string): { readonly nederlands: string; readonly ander: string | undefined } {
	const [nederlands = '', ander] = tekst.split(grens);
	return { nederlands, ander };
}

type Opties = Readonly<Record<string, unknown>>;

/** What is filled in may hold both languages: each text takes its own. */
const inEen = (opties: Opties, kies: (tekst: string) => string): Opties =>
	Object.fromEntries(
		Object.entries(opties).map(([naam, waarde]) => [naam, typeof waarde === 'string' ? kies(waarde) : waarde]),
	);
const inHetNederlands = (tekst: string) => taaldelen(tekst).nederlands;
const inDeAndere = (tekst: string) => taaldelen(tekst).ander ?? inHetNederlands(tekst);

/**
 * Says what the questions say in both languages; all else only in Dutch.
 * @param ander null: nobody chose another language, or it is not here yet
 */
export function tweetaligeT(t: T, ander: () => T | null): T {
	function beide(zeg: (een: T, kies: (tekst: string) => string) => string): string {
		const tweede = ander();
		const dutch = zeg(t, inHetNederlands);
		return tweede ? samen(dutch, zeg(tweede, inDeAndere)) : dutch;
	}
	function zeg(sleutel: string, opties: Opties = {}): string {
		const een = (taal: T, kies: (tekst: string) => string) => taal(sleutel as never, inEen(opties, kies)) as string;
		return opties['ns'] === 'vragen' ? beide(een) : een(t, inHetNederlands);
	}
	return Object.assign(zeg as T, t, {
		euro: (bedrag: number) => beide((taal) => taal.euro(bedrag)),
		inHetNederlands: (tekst: string) => beide((taal) => taal.inHetNederlands(tekst)),
	});
}
