/** Dutch stands between marks in a translation, nothing else does, and what stands there can be looked up. */
import { describe, expect, test } from 'vitest';
import { vormen } from '../../../src/lib/woorden/vormen.ts';
import { eigennamen, nederlandsIn, paren, scherm, vertaaltalen, zonderNederlands, type Vertaaltaal } from './lezen.ts';

/** Said everywhere; that they are the same in a language is no fault. */
const gelijk: Readonly<Record<string, readonly Vertaaltaal[]>> = {
	Start: ['en', 'pl'],
	'per week': ['en'],
	'In {{jaar}}: {{bedrag}} {{per}}': ['en'],
};
const site = 'Bereken uw recht';
const heeftWoorden = (tekst: string) => /\p{L}/u.test(tekst.replace(/\{\{\w+\}\}|\{\w+\}/g, '').replace(site, ''));

/** Words that nearly every Dutch sentence has. */
const dutch =
	'aan als bij dan dat deze dit door een en er geen gemeente hebt heeft het in is kan kind kinderen krijgt kunt maar met moet naar niet nog of om ook op over soms te tot u uit uw van veel voor vraag wat week wel wie wij woont zijn zo zonder partner school'.split(
		' ',
	);
/** Of which this language has its own. */
const eigen: Readonly<Record<Vertaaltaal, readonly string[]>> = {
	ar: [],
	en: ['door', 'in', 'is', 'kind', 'of', 'over', 'partner', 'school', 'week'],
	pl: ['partner', 'te', 'u', 'wie'],
	tr: ['de', 'en', 'of'],
	uk: [],
};
/** Has no Latin letters of its own. */
const anderSchrift: readonly Vertaaltaal[] = ['ar', 'uk'];
const altijdLatijn = ['JavaScript', 'QR'];

/** The words outside the marks: no places to fill in, and no names of plural forms. */
const woordenIn = (tekst: string) =>
	zonderNederlands(tekst)
		.replaceAll(site, ' ')
		.replace(/\{\{\w+\}\}|\{\w+, plural,|\{\w+\}/g, ' ')
		.replace(/\b(zero|one|two|few|many|other) \{/g, ' ')
		.match(/[\p{L}\p{M}’']+/gu) ?? [];

function isVreemd(taal: Vertaaltaal, woord: string): boolean {
	if (anderSchrift.includes(taal)) return /\p{Script=Latin}/u.test(woord) && !altijdLatijn.includes(woord);
	return dutch.includes(woord.toLowerCase()) && !eigen[taal].includes(woord.toLowerCase());
}

const klein = (woord: string) => woord.toLowerCase();
const begrippen = new Set([
	...[...Object.keys(scherm('nl', 'woorden'))].map((sleutel) => klein(sleutel.replace(/\.uitleg$/, ''))),
	...Object.keys(vormen).map(klein),
]);
/** Dutch that stands beside a translation because it is on letters, where our own text says it otherwise. */
const opBrieven = ['belastingdienst', 'inkomenstoeslag', 'kinderopvang', 'middelbare school', 'samenwonen'];
const isTeVinden = (deel: string, nl: string) =>
	klein(nl).includes(klein(deel)) ||
	begrippen.has(klein(deel)) ||
	opBrieven.includes(klein(deel)) ||
	eigennamen.includes(deel);

describe.each(vertaaltalen)('Dutch in %s', async (taal) => {
	const alle = await paren(taal);

	test('no text is the Dutch one', () => {
		const zelfde = alle.filter(({ nl, tekst }) => nl === tekst && heeftWoorden(nl));
		expect(zelfde.filter(({ nl }) => !gelijk[nl]?.includes(taal))).toEqual([]);
	});

	test('no Dutch stands outside its marks', () => {
		const vreemd = alle.map((paar) => ({
			...paar,
			woorden: woordenIn(paar.tekst).filter((een) => isVreemd(taal, een)),
		}));
		expect(vreemd.filter(({ woorden }) => woorden.length > 0)).toEqual([]);
	});

	test('every mark that opens closes', () =>
		expect(alle.filter(({ tekst }) => /\[|\]/.test(zonderNederlands(tekst)) || tekst.includes('[[]]'))).toEqual([]));

	test('no mark stands inside another, or around something to fill in', () =>
		expect(alle.filter(({ tekst }) => nederlandsIn(tekst).some((deel) => /[[\]{}]/.test(deel)))).toEqual([]));

	test('what is marked stands in the Dutch text, in the glossary or on a sign', () => {
		const vreemd = alle.flatMap(({ waar, nl, tekst }) =>
			nederlandsIn(tekst).flatMap((deel) => (isTeVinden(deel, nl) ? [] : [{ waar, deel, nl }])),
		);
		expect(vreemd).toEqual([]);
	});
});

test('the Dutch itself has no marks', async () => {
	for (const taal of vertaaltalen) expect((await paren(taal)).filter(({ nl }) => nl.includes('[['))).toEqual([]);
});
