/** Every figure of the rules with its source: a row for each day on which it begins. */
import type { NormNode, NormRij } from '#rules';
import { csvVan } from '../monitor/als-csv.ts';

const kop = ['norm', 'vanaf', 'waarde', 'eenheid', 'bron', 'adres', 'datum van de bron', 'zekerheid', 'gebruikt door'];

const waarde = (een: unknown) =>
	JSON.stringify(een, (_, deel: unknown) => (deel === Infinity ? 'geen bovengrens' : deel)).replaceAll('"', '');

/** @param gebruik every norm with the ids of what reads it */
export function normenlijst(gebruik: ReadonlyMap<NormNode, readonly string[]>): string {
	const rijen = [...gebruik].flatMap(([{ id, eenheid, rijen }, ids]) =>
		(rijen as readonly NormRij<unknown>[]).map(([vanaf, getal, bron, zekerheid]) => [
			...[id, vanaf, getal === null ? 'niet gevonden' : waarde(getal), eenheid],
			...[bron.titel, bron.url, bron.datum ?? 'geen datum', zekerheid, ids.join(' ')],
		]),
	);
	const eens = [...new Map(rijen.map((rij) => [rij.join(), rij])).values()];
	return csvVan([kop, ...eens.sort((a, b) => a.join().localeCompare(b.join(), 'nl'))]);
}
