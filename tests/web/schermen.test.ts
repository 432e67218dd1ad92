/** What every screen keeps to, whoever fills it in: requirements B03 to B06. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { conceptVan } from '../../src/lib/check/concept.ts';
import { nummers, type Nummer } from '../../src/lib/check/nummers.ts';
import type { Ruw } from '../../src/lib/check/ruw.ts';
import { optiesVan, schermen, type Stand } from '../../src/lib/check/schermen.ts';
import { pad } from './wandelaar.ts';

const wortel = join(import.meta.dirname, '../..');
const lees = (bestand: string) => JSON.parse(readFileSync(join(wortel, bestand), 'utf8')) as Record<string, Tekst>;
interface Tekst {
	readonly vraag: string;
	readonly waarom: string;
	readonly fout: string;
}
const teksten = {
	...lees('src/lib/locales/nl/vragen.json'),
	...lees('src/lib/locales/nl/vervolgvragen.json'),
} as Readonly<Record<Nummer, Tekst>>;
const vragen = nummers.filter((nummer) => schermen[nummer].soort !== 'bericht');

/** Every kind of household that changes which options there are. */
const huishoudens = ['18', '21', '27', 'aow'].flatMap((leeftijd) => [
	...['alleen', 'kinderen', 'anderen'].map((met) => ({ leeftijd, met, partner: undefined })),
	...['partner', 'partner-kinderen'].flatMap((met) =>
		['kind', '18', '21', 'aow'].map((partner) => ({ leeftijd, met, partner })),
	),
]);
function standVoor({ leeftijd, met, partner }: (typeof huishoudens)[number]): Stand {
	const ruw = { 1: 'haarlem', 2: leeftijd, 3: 'huurhuis', 4: met, 6: [{ leeftijd: '6', school: null }], 5: partner };
	return pad(JSON.parse(JSON.stringify(ruw)) as Ruw).stand;
}
const standen = huishoudens.map((een) => ({ ...een, stand: standVoor(een) }));

/**
 * Bijstand and IOAW stand apart, because the rules ask different things of them: one more than the 9 of B03. Beside
 * somebody with AOW a partner of 21 or more can have all the others, a study too: 12, where B03 says 10.
 */
const meesteBronnen = { gewoon: 10, gemengd: 12 };

describe('B03: all options at once, none chosen yet', () => {
	test.each(vragen)('screen %s has at most 9 options; sources of money one to three more', (nummer) => {
		for (const { leeftijd, partner, stand } of standen) {
			const isGemengd = partner !== undefined && (leeftijd === 'aow') !== (partner === 'aow');
			const meeste = nummer === 7 ? meesteBronnen[isGemengd ? 'gemengd' : 'gewoon'] : 9;
			const opties = optiesVan(nummer, stand);
			expect(opties.length, `${leeftijd} ${partner}: ${opties.join()}`).toBeLessThanOrEqual(meeste);
		}
	});

	test.each(vragen)('screen %s starts empty, and says yes before no', (nummer) => {
		for (const { stand } of standen) {
			expect(conceptVan(nummer, undefined, stand)).toMatchObject({ keuze: null, meer: [], bedrag: { bedrag: '' } });
			const opties = optiesVan(nummer, stand);
			if (opties.includes('ja') && opties.includes('nee'))
				expect(opties.indexOf('ja')).toBeLessThan(opties.indexOf('nee'));
		}
	});
});

/** The text of the question about bills has three short sentences, as it was tried with people. */
test.each(vragen)('B04: screen %s says why, in a few sentences', (nummer) => {
	const { waarom } = teksten[nummer];
	expect(waarom).not.toBe('');
	expect(waarom.split(/(?<=[.?])\s/).length).toBeLessThanOrEqual(nummer === 13 || nummer === 17 ? 3 : 2);
});

describe('B05: who does not know, or does not want to say it', () => {
	const { stand } = standen[0]!;
	test.each([20, 23, 10, 11, 21, 15, 13, 16] as const)('may say so on screen %s', (nummer) => {
		expect(optiesVan(nummer, stand)).toContain('onbekend');
	});
	test.each([8, 9] as const)('may do so for the amount of screen %s, and goes on', (nummer) => {
		const keuze = { bedrag: '', per: 'maand', vakantiegeld: false, anders: 'onbekend' } as const;
		expect(schermen[nummer].naar(keuze, stand)).toEqual({});
		expect(schermen[20].komtNa!({ ...stand, ruw: { [nummer]: keuze } })).toBe(true);
	});
	test('hears the names of villages on the first screen', () =>
		expect(pad({ 1: 'onbekend' }).einde).toBe('plaats-onbekend'));
});

/** Letters, links and names of situations are typed too, but answer no question. */
const geenVragen = /^lib\/(helpen|dossier|overdracht|clienten|verwijzen)\//;

test('B06: nothing is typed but numbers, and nothing is chosen from a list that folds out', () => {
	const bronnen = readdirSync(join(wortel, 'src'), { recursive: true, encoding: 'utf8' })
		.filter((bestand) => bestand.endsWith('.svelte') && !geenVragen.test(bestand))
		.map((bestand) => readFileSync(join(wortel, 'src', bestand), 'utf8'));
	const uitklappend = bronnen.filter((bron) => /<(select|textarea)\b|contenteditable/.test(bron));
	expect(uitklappend).toEqual([]);
	const velden = bronnen.flatMap((bron) => bron.match(/<input\b[^>]*>/gs) ?? []);
	const getypt = velden.filter((veld) => /type="text"/.test(veld));
	expect(getypt.length).toBeGreaterThan(0);
	for (const veld of getypt) expect(veld).toMatch(/inputmode="(decimal|numeric)"/);
	const soorten = velden.flatMap((veld) => /type="(\w+)"/.exec(veld)?.[1] ?? []);
	// A slider moves along a picture; it fills in nothing.
	expect(soorten.filter((soort) => !['text', 'radio', 'checkbox'].includes(soort))).toEqual(['range']);
});
