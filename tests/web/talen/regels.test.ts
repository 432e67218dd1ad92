/** The texts of the rules in each language: none is missing, none is too many, and each fills in what the Dutch does. */
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { notatieVan } from '../../../src/lib/i18n/schrift.ts';
import { catalogus, delen, getallenIn, meervouden, regelparen, vertaaltalen } from './lezen.ts';

const draai = 'Draai npm run vertalingen, en vertaal wat leeg is.';
const plekkenIn = (tekst: string) => [...new Set(tekst.match(/\{\w+(?=\}|, plural)/g))].sort().join();
/** '{n, plural, one {{n} week} other {{n} weeks}}'. */
const keuzes = /, plural,((?: \w+ \{(?:[^{}]|\{\w+\})*\})+)\}/g;
const telwoorden = [1, 2, 5, 11, 21, 1.5];

/** A number that says more plainly what the Dutch says in words. */
const duidelijkerMetGetal: Readonly<Record<string, readonly string[]>> = {
	ar: [
		'U kreeg deze toeslag het afgelopen jaar niet.',
		'U kreeg deze toeslag het afgelopen jaar al.',
		'Wij weten nog niet of u de toeslag het afgelopen jaar al kreeg.',
	],
};

describe.each(vertaaltalen)('the rules in %s', async (taal) => {
	const paren = await regelparen(taal);
	const metMeervoud = paren.filter(({ tekst }) => tekst.includes(', plural,'));

	test.each(Object.keys(delen))('every text of %s is translated, and nothing else', async (deel) => {
		const vertaald = await catalogus(taal, deel);
		const nl = delen[deel]!;
		expect(
			nl.filter((tekst) => !vertaald[tekst]?.trim()),
			draai,
		).toEqual([]);
		expect(
			Object.keys(vertaald).filter((tekst) => !nl.includes(tekst)),
			draai,
		).toEqual([]);
	});

	test('the same is filled in', () =>
		expect(paren.filter(({ nl, tekst }) => plekkenIn(nl) !== plekkenIn(tekst))).toEqual([]));

	test('the same numbers stand in it', () => {
		const anders = paren.filter(
			(paar) =>
				!duidelijkerMetGetal[taal]?.includes(paar.nl) &&
				getallenIn(taal, paar.nl, paar) !== getallenIn(taal, paar.tekst, paar),
		);
		expect(anders).toEqual([]);
	});

	test('every number has its words, whole and broken', () => {
		for (const { tekst } of paren.filter(({ tekst }) => tekst.includes('{'))) {
			const vorm = new IntlMessageFormat(tekst, notatieVan(taal));
			for (const getal of telwoorden) {
				const namen = [...tekst.matchAll(/\{(\w+)(?=\}|, plural)/g)].map(([, naam]) => [naam, `<${getal}>`]);
				const gevuld = String(vorm.format({ ...Object.fromEntries(namen), ...getallen(tekst, getal) }));
				expect(gevuld.trim(), tekst).not.toBe('');
				expect(gevuld, tekst).not.toMatch(/[{}#]|plural/);
			}
		}
	});

	test('a choice by number has exactly the forms of the language', () => {
		for (const { tekst } of metMeervoud) {
			expect([...tekst.matchAll(keuzes)].length, tekst).toBe(tekst.split(', plural,').length - 1);
			for (const [, keuze] of tekst.matchAll(keuzes)) {
				const vormen = [...keuze!.matchAll(/ (\w+) \{(?:[^{}]|\{\w+\})*\}/g)].map(([, vorm]) => vorm!);
				expect(vormen.sort(), tekst).toEqual([...meervouden(taal)].sort());
			}
		}
	});
});

const getallen = (tekst: string, getal: number) =>
	Object.fromEntries([...tekst.matchAll(/\{(\w+), plural,/g)].map(([, naam]) => [naam, getal]));
