/** A text as a voice has to say it: phone numbers by their figures, and in Dutch amounts and signs in words. */
import { kaal } from '../taal/merken.ts';

const zonderPunten = (getal: string) => getal.replaceAll('.', '');

function bedrag(_geheel: string, min: string, heel: string, centen = '0'): string {
	const [euro, cent] = [zonderPunten(heel), Number(centen)];
	const vooraf = min ? 'min ' : '';
	if (cent === 0) return `${vooraf}${euro} euro`;
	return `${vooraf}${euro === '0' ? '' : `${euro} euro en `}${cent} cent`;
}

/** Figure by figure, with a rest where a space stands. */
const cijfers = (nummer: string) =>
	nummer
		.split(/[ -]/)
		.map((groep) => [...groep].join(' '))
		.join(', ');

type Vervanging = readonly [RegExp, string | ((...gevonden: string[]) => string)];

/** In every language; '14 023 €' and '1 000 000' are amounts. */
const telefoon: Vervanging = [
	/(?<!\d[ .,]?)\b(?:14 0\d{2,3}|06[ -]\d{8}|0\d{2,3}(?:[ -]\d{2,4})+|0\d{9})\b(?! ?€)/g,
	cijfers,
];

/** In this order: what is an amount is no phone number. */
const tabel: readonly Vervanging[] = [
	[/€ ?(-?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{2}))?(?:,-)?/g, bedrag],
	telefoon,
	[/\b(Bel )(\d{3,})\b/gi, (_geheel, bel, nummer) => bel! + cijfers(nummer!)],
	[/\b\d{1,3}(?:\.\d{3})+\b/g, zonderPunten],
	[/ ?%/g, ' procent'],
	[/ ?m²/g, ' vierkante meter'],
	[/(\d)\+/g, '$1 plus'],
	[/(\d) ?[–-] ?(?=\d)/g, '$1 tot '],
	[/ & /g, ' en '],
	[/\ben\/of\b/g, 'of'],
	[/\bt\/m\b/g, 'tot en met'],
];

/**
 * '€ 1.350 per maand' to '1350 euro per maand', 'Bel 14 023' to 'Bel 1 4, 0 2 3'; words stay as they are.
 * A voice of another language reads its own amounts and signs.
 */
export const uitspraak = (tekst: string, lang: string): string =>
	(lang === 'nl' ? tabel : [telefoon]).reduce(
		(tot, [wat, door]) => (typeof door === 'string' ? tot.replace(wat, door) : tot.replace(wat, door)),
		kaal(tekst).replace(/\s+/g, ' ').trim(),
	);
