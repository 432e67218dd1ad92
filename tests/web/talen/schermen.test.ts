/** The screens in each language: every text is there, in every form, and says what the Dutch says. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
	getallenIn,
	isMeervoud,
	meervouden,
	naamruimten,
	nederlandsIn,
	scherm,
	schermparen,
	stamVan,
	vertaaltalen,
	wortel,
	type Paar,
	type Vertaaltaal,
} from './lezen.ts';

/** The Dutch keys, with the forms that this language has for a number. */
const sleutelsVoor = (taal: Vertaaltaal, naam: string) => {
	const nl = scherm('nl', naam);
	return Object.keys(nl).flatMap((sleutel) =>
		isMeervoud(nl, sleutel) ? meervouden(taal).map((vorm) => `${stamVan(sleutel)}_${vorm}`) : [sleutel],
	);
};
/** In the glossary every language but Dutch says how the word is called. */
const isWoord = (naam: string, sleutel: string) => naam === 'woorden' && sleutel.endsWith('.woord');

const plekkenIn = (tekst: string) =>
	[...new Set(tekst.match(/\{\{\w+\}\}/g))].filter((plek) => plek !== '{{count}}').sort();
const magZonderAantal = /_(zero|one|two)$/;
/** Dutch names the one thing it is for; 'one' is 21 and 31 too in Ukrainian, so there it says how many. */
const anderePlekken = ['uk uitkomst:papieren.voor_one'];

/** A number that says more plainly what the Dutch says in words. */
const duidelijkerMetGetal = [
	'ar uitkomst:onbekend.inkomenstoeslagAfgelopenJaar',
	'ar vervolgvragen:21.vraag',
	'ar vervolgvragen:21.kort',
	'en uitkomst:totaal.per.kwartaal',
	'tr uitkomst:totaal.per.kwartaal',
	'uk uitkomst:totaal.per.kwartaal',
];
const isDuidelijker = (taal: Vertaaltaal, { waar }: Paar) => duidelijkerMetGetal.includes(`${taal} ${waar}`);

describe.each(vertaaltalen)('the screens in %s', (taal) => {
	const paren = schermparen(taal);

	test.each(naamruimten)('%s has the keys of the Dutch, with the plural forms of the language', (naam) => {
		const eigen = Object.keys(scherm(taal, naam)).filter((sleutel) => !isWoord(naam, sleutel));
		expect(eigen.sort()).toEqual([...new Set(sleutelsVoor(taal, naam))].sort());
	});

	test('no text is empty, unless the Dutch is', () =>
		expect(paren.filter(({ nl, tekst }) => (nl === '') !== (tekst.trim() === ''))).toEqual([]));

	test('the same is filled in', () => {
		const anders = paren.filter(({ waar, nl, tekst }) => {
			if (anderePlekken.includes(`${taal} ${waar}`)) return false;
			const mistAantal = !magZonderAantal.test(waar) && nl.includes('{{count}}') !== tekst.includes('{{count}}');
			return mistAantal || plekkenIn(nl).join() !== plekkenIn(tekst).join();
		});
		expect(anders).toEqual([]);
	});

	test('the same numbers stand in it', () => {
		const anders = paren.filter(
			(paar) => !isDuidelijker(taal, paar) && getallenIn(taal, paar.nl, paar) !== getallenIn(taal, paar.tekst, paar),
		);
		expect(anders).toEqual([]);
	});
});

/** What a tab, a file or a screen reader gets is plain text: marks would be read aloud. */
const alsKaal = [
	/^agenda:ics\./,
	/(^|[.:])(titel|paginatitel|titelFout)$/,
	/^(vragen|vervolgvragen):\d+\.(vraag|vraag_\w+)$/,
	/^verdienen:grafiek\.alt$/,
	/^vragen:delen\./,
	/^uitkomst:kopie\./,
];
const bronnen = readdirSync(join(wortel, 'src'), { recursive: true, encoding: 'utf8' })
	.filter((pad) => pad.endsWith('.svelte'))
	.map((pad) => readFileSync(join(wortel, 'src', pad), 'utf8'));
/** The texts that a source gives to a title or a label without more ado. */
const genoemd = bronnen.flatMap((bron) =>
	[...bron.matchAll(/(?:titel|aria-label|alt|title)=\{t\('([\w.]+)'(?:, \{ ns: '(\w+)')?/g)].map(
		([, sleutel, naam = 'algemeen']) => `${naam}:${sleutel}`,
	),
);

describe.each(vertaaltalen)('what becomes plain text in %s', (taal) => {
	const metMerk = schermparen(taal).filter(({ tekst }) => nederlandsIn(tekst).length > 0);

	test('holds no marks', () => {
		expect(genoemd.length).toBeGreaterThan(10);
		const fout = metMerk.filter(({ waar }) => genoemd.includes(waar) || alsKaal.some((patroon) => patroon.test(waar)));
		expect(fout).toEqual([]);
	});

	test('and what stands around every page holds none', () => {
		expect(metMerk.filter(({ waar }) => waar.startsWith('algemeen:'))).toEqual([]);
	});

	test('nor does the word that stands for a hard Dutch word', () => {
		const woorden = Object.entries(scherm(taal, 'woorden')).filter(([sleutel]) => isWoord('woorden', sleutel));
		expect(woorden.filter(([, woord]) => woord === '' || /\[\[|\{/.test(woord))).toEqual([]);
		expect(woorden.length).toBe(Object.keys(scherm('nl', 'woorden')).length);
	});
});
