/** Every text is said somewhere. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const wortel = join(import.meta.dirname, '../..');
const bestandenIn = (map: string, einde: RegExp) =>
	readdirSync(join(wortel, map), { recursive: true, encoding: 'utf8' })
		.filter((pad) => einde.test(pad))
		.map((pad) => readFileSync(join(wortel, map, pad), 'utf8'));

const bron = bestandenIn('src', /\.(svelte|ts)$/).join('\n');

/** Everything between quotes; what is filled in may be anything. */
const genoemd = [...bron.matchAll(/'([\w.-]+)'|`([\w.${}?|:'!= -]+)`/g)].map(([, vast, sjabloon]) =>
	vast === undefined
		? sjabloon!
				.split(/\$\{[^}]*\}/)
				.map((deel) => deel.replaceAll('.', '\\.'))
				.join('[\\w.-]+')
		: vast.replaceAll('.', '\\.'),
);
/** A pattern that is all filling would allow anything. */
const patronen = [...new Set(genoemd)].filter((patroon) => /[a-z]{3}/i.test(patroon.replaceAll('[\\w.-]+', '')));
const alles = new RegExp(`^(${patronen.join('|')})$`);

function sleutelsVan(value: unknown, pad: readonly string[] = []): readonly string[] {
	if (typeof value === 'string') return [pad.join('.').replace(/_(one|other|partner|gezin)$/, '')];
	return Object.entries(value as object).flatMap(([naam, deel]) => sleutelsVan(deel, [...pad, naam]));
}

/** What counts is typed, and the glossary is found by its words; each has a test of its own. */
const anders = ['getal.json', 'woorden.json'];
const talen = readdirSync(join(wortel, 'src/lib/locales/nl')).filter((bestand) => !anders.includes(bestand));

test.each(talen)('every key of %s is used', (bestand) => {
	const inhoud: unknown = JSON.parse(readFileSync(join(wortel, 'src/lib/locales/nl', bestand), 'utf8'));
	expect(sleutelsVan(inhoud).filter((sleutel) => !alles.test(sleutel))).toEqual([]);
});
