/** A sentence ends at a full stop, question mark or exclamation mark, where something new begins: not all writing has capitals. */
const einde = /[.!?…؟۔]["'”’)»]*\s+(?=["'“‘(«„\u200f]?[\p{Lu}\p{Lo}\d€])/gu;

/** @returns where each sentence begins and ends in the text; a browser stops halfway in a long stretch */
export function zinnenIn(tekst: string): readonly (readonly [van: number, tot: number])[] {
	const grenzen = [...tekst.matchAll(einde)].map((gevonden) => gevonden.index + gevonden[0].length);
	return [0, ...grenzen].map((van, i) => [van, grenzen[i] ?? tekst.length] as const);
}
