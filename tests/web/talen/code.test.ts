/** No text stands in the code, and what residents see is written as their own language does. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'svelte/compiler';
import { expect, test } from 'vitest';
import { wortel } from './lezen.ts';

const bronnen = readdirSync(join(wortel, 'src'), { recursive: true, encoding: 'utf8' })
	.filter((pad) => /\.(svelte|ts)$/.test(pad))
	.map((pad) => ({ pad, bron: readFileSync(join(wortel, 'src', pad), 'utf8') }));

interface Knoop {
	readonly type?: string;
	readonly name?: string;
	readonly data?: string;
	readonly attributes?: readonly Knoop[];
}
/** Attributes that somebody reads or hears. */
const gelezen = ['alt', 'aria-label', 'aria-description', 'placeholder', 'title'];
const isStil = ({ type, name }: Knoop) => type === 'Attribute' && !gelezen.includes(name!);

/** Every text between tags, and in an attribute that is read. */
function tekstenIn(knoop: unknown): readonly string[] {
	if (typeof knoop !== 'object' || knoop === null || isStil(knoop)) return [];
	const { type, data } = knoop as Knoop;
	if (type === 'Text' && data !== undefined) return [data];
	return Object.values(knoop).flatMap((deel) => (Array.isArray(deel) ? deel.flatMap(tekstenIn) : tekstenIn(deel)));
}
const heeftWoord = (tekst: string) => /\p{L}{3}/u.test(tekst);
const tekstenVan = (bron: string) => tekstenIn(parse(bron, { modern: true }).fragment).filter(heeftWoord);

test('a text in a template is found', () => {
	expect(tekstenVan('<p class="kop">{#if a}Vraag aan{/if}</p>')).toEqual(['Vraag aan']);
	expect(tekstenVan('<img alt="Een huis" src="huis.png" />')).toEqual(['Een huis']);
	expect(tekstenVan("<p id='kop'>{t('kop')}: 1 – 2</p>")).toEqual([]);
});

test('every text comes from the language files', () => {
	const templates = bronnen.filter(({ pad }) => pad.endsWith('.svelte'));
	expect(templates.length).toBeGreaterThan(50);
	const vol = templates.map(({ pad, bron }) => ({ pad, teksten: tekstenVan(bron) }));
	expect(vol.filter(({ teksten }) => teksten.length > 0)).toEqual([]);
});

/** For who helps, or about the rules themselves: only in Dutch. */
const alleenNederlands = new RegExp(
	[
		'^lib/(armoedeval|clienten|dossier|helpen|huisbezoek|regels|spoor|verwijzen)/',
		'^lib/server/(jsonld|personas|regelingen|tikken|verwijzen|wijzigingen)\\.ts$',
		'/\\(regels\\)/(armoedeval|normen|verantwoording)/',
	].join('|'),
);
/** Where it is said how each language writes. */
const hetBegin = ['lib/i18n/schrift.ts', 'lib/taal/vorm.ts', 'lib/taal/getal.ts'];
const voorBewoners = bronnen.filter(({ pad }) => !alleenNederlands.test(pad) && !hetBegin.includes(pad));
const zonderCommentaar = (bron: string) => bron.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
const waar = (patroon: RegExp) =>
	voorBewoners.filter(({ bron }) => patroon.test(zonderCommentaar(bron))).map(({ pad }) => pad);

test('numbers and days for residents are not written the Dutch way', () => {
	expect(waar(/'nl-NL'|Intl\.\w+\(\s*'nl/)).toEqual([]);
	expect(waar(/\.toLocale\w*String\(/)).toEqual([]);
	expect(waar(/taal\/getal'/)).toEqual([]);
});
