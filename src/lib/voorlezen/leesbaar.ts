/** What of a page is read aloud, in which order: what somebody sees, without what only serves the hand. */
import { uitspraak } from './uitspraak.ts';
import { zinnenIn } from './zinnen.ts';

export interface Zin {
	/** As a voice says it. */
	readonly tekst: string;
	/** Where it stands on the page. */
	readonly plek: StaticRange;
}

/** A button inside a form is an answer ('Ik weet het niet precies'), but for the one that sends it; a hard word is text. */
const overslaan = [
	'.terug, .deel, .wijzig, .onzichtbaar, nav',
	'[hidden], [aria-hidden="true"], dialog:not([open]), noscript, script, style, svg, input',
	'button:not(.woord, form [type="button"])',
].join();

/** Of what is folded away only a heading is seen; 'Meer uitleg' without the uitleg is no news. */
const isDicht = (el: Element) =>
	el.matches('details:not([open]) > :not(summary), details:not([open]) > summary:not(:has(h2, h3, h4))');

const opmaak = (el: Element) => getComputedStyle(el).display;
const isGezien = (el: Element) => !el.matches(overslaan) && !isDicht(el) && opmaak(el) !== 'none';
const staatInZin = (el: Element) => !el.matches('br, button:not(.woord)') && /^(inline|contents)/.test(opmaak(el));

/** The pieces of text that belong together: a paragraph, a heading, an option. */
function blokkenIn(wortel: Element): readonly (readonly Text[])[] {
	const blokken: Text[][] = [[]];
	const loop = (ouder: Element) => {
		for (const kind of ouder.childNodes) {
			if (kind instanceof Text) blokken.at(-1)!.push(kind);
			if (!(kind instanceof Element) || !isGezien(kind)) continue;
			const isLos = !staatInZin(kind);
			if (isLos) blokken.push([]);
			loop(kind);
			if (isLos) blokken.push([]);
		}
	};
	loop(wortel);
	return blokken;
}

/** The node in which this place of the joined text lies, and the place within it. */
function plaatsIn(delen: readonly Text[], plek: number): [Text, number] {
	let rest = plek;
	for (const deel of delen) {
		if (rest <= deel.length) return [deel, rest];
		rest -= deel.length;
	}
	throw new RangeError(`De tekst heeft geen plek ${plek}.`);
}

function zinnenVan(delen: readonly Text[], lang: string): readonly Zin[] {
	const tekst = delen.map(({ data }) => data).join('');
	return zinnenIn(tekst).flatMap(([van, tot]) => {
		const ruw = tekst.slice(van, tot);
		if (!/[\p{L}\d]/u.test(ruw)) return [];
		const [startContainer, startOffset] = plaatsIn(delen, van + ruw.search(/\S/));
		const [endContainer, endOffset] = plaatsIn(delen, van + ruw.trimEnd().length);
		const plek = new StaticRange({ startContainer, startOffset, endContainer, endOffset });
		return [{ tekst: uitspraak(ruw, lang), plek }];
	});
}

/** Every sentence that is seen under this element, in the order of reading. */
export const leesbareZinnen = (wortel: Element, lang: string): readonly Zin[] =>
	blokkenIn(wortel).flatMap((delen) => zinnenVan(delen, lang));
