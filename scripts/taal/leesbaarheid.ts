/** Sentences, words and syllables of Dutch texts, and how easy they read. */

/** A number from the rules or a name fills one place, so it counts as one word. */
const plek = /\{\{?[^{}]+\}?\}/g;
/** A text with its places named alike, so that no name of a norm is taken for a word. */
export const metPlekken = (tekst: string) => tekst.replace(plek, 'plek');
const opmaak = /<\/?\w+>/g;

/** A new line, or a full stop, question mark or exclamation mark before a space. */
export const zinnen = (tekst: string): readonly string[] =>
	tekst
		.replace(opmaak, '')
		.split(/\n|(?<=[.!?])\s+/)
		.map((zin) => zin.replace(/^- /, '').trim())
		.filter((zin) => zin !== '');

export const woorden = (tekst: string): readonly string[] =>
	metPlekken(tekst)
		.replace(opmaak, '')
		.split(/[\s/–]+/)
		.map((woord) => woord.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
		.filter((woord) => woord !== '');

const klinkers = /aai|ooi|oei|eeuw|ieuw|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|au|ou|[aeiouyéèëêïóöüá]/gi;

/** By groups of vowels, as Dutch says them; at least one. */
export const lettergrepen = (woord: string) => Math.max(1, woord.match(klinkers)?.length ?? 0);

/** Flesch-Douma: 70 to 80 is fairly easy, 80 to 90 easy. */
export function fleschDouma(teksten: readonly string[]): number {
	const alleZinnen = teksten.flatMap(zinnen);
	const alleWoorden = alleZinnen.flatMap(woorden);
	const aantal = alleWoorden.reduce((som, woord) => som + lettergrepen(woord), 0);
	return 206.8 - 0.77 * ((100 * aantal) / alleWoorden.length) - 0.93 * (alleWoorden.length / alleZinnen.length);
}
