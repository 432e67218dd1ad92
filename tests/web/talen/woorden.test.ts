/** The glossary: every word is read somewhere, in every language, and says why it was chosen. */
import { describe, expect, test } from 'vitest';
import { bekend, vormen } from '../../../src/lib/woorden/vormen.ts';
import { delen, leesJson, naamruimten, nederlandsIn, paren, scherm, vertaaltalen } from './lezen.ts';

const lees = (pad: string) => leesJson(pad) as Readonly<Record<string, unknown>>;
const woorden = Object.keys(lees('src/lib/locales/nl/woorden.json'));
const vormenVan = (woord: string) => [woord, ...Object.keys(vormen).filter((vorm) => vormen[vorm] === woord)];

const gelezen = [
	...naamruimten.filter((naam) => naam !== 'woorden').flatMap((naam) => Object.values(scherm('nl', naam))),
	...Object.values(delen).flat(),
].map((tekst) => tekst.replace(/\{\{?\w+\}?\}/g, ' '));
const buitenDeLijst = (waar: string) => !waar.startsWith('woorden:');
const gemerkt = new Set(
	(await Promise.all(vertaaltalen.map(paren)))
		.flat()
		.filter(({ waar }) => buitenDeLijst(waar))
		.flatMap(({ tekst }) => nederlandsIn(tekst).map((deel) => deel.toLowerCase())),
);
/** In Dutch, or marked in a translation: there it opens only where it stands alone. */
function wordtGelezen(woord: string): boolean {
	const alle = vormenVan(woord);
	const patroon = new RegExp(`(?<![\\p{L}-])(${alle.join('|')})(?![\\p{L}])`, 'iu');
	const inHetNederlands = !bekend.includes(woord) && gelezen.some((tekst) => patroon.test(tekst));
	return inHetNederlands || alle.some((vorm) => gemerkt.has(vorm.toLowerCase()));
}

test('every word stands in a text that a resident reads', () =>
	expect(woorden.filter((woord) => !wordtGelezen(woord))).toEqual([]));

test('every form, and every word that Dutch readers know, is of a word in the list', () => {
	expect([...Object.values(vormen), ...bekend].filter((woord) => !woorden.includes(woord))).toEqual([]);
	expect(Object.keys(vormen).filter((vorm) => woorden.includes(vorm))).toEqual([]);
});

describe.each(vertaaltalen)('%s', (taal) => {
	const { waarom, opmerkingen } = lees(`docs/vertalen/${taal}.json`) as {
		readonly waarom: Readonly<Record<string, string>>;
		readonly opmerkingen: readonly string[];
	};
	test('has the same words', () => expect(Object.keys(lees(`src/lib/locales/${taal}/woorden.json`))).toEqual(woorden));
	test('says of each why', () => {
		expect(Object.keys(waarom).sort()).toEqual([...woorden].sort());
		expect(Object.entries(waarom).filter(([, reden]) => !reden.trim())).toEqual([]);
		expect(opmerkingen.length).toBeGreaterThan(0);
	});
});
