/** How the texts of the rules are put in another language, and when they stay Dutch. */
import { describe, expect, it } from 'vitest';
import type { Routetekst, Teksten } from '../../rules/kern/teksten.ts';
import {
	isVertaald,
	mapTeksten,
	tekstenIn,
	vertaalGeheel,
	vertaalRegeling,
	vertaalRoute,
	vingerafdrukVan,
	type Catalogus,
} from '../../rules/kern/vertalen.ts';

const regeling: Teksten = {
	naam: 'Geld voor de huur',
	officieel: 'Huurtoeslag',
	inHetKort: 'U krijgt geld.',
	bedrag: 'Per maand.',
	toetsen: { inkomen: { ja: 'Het past.', nee: 'Het past niet.', open: 'Dat weten wij niet.' } },
	nietGetoetst: {},
	aanvragen: { stappen: ['Bel.', 'Vraag het aan.'], contacten: ['gemeente'], papieren: [], duur: null },
	terugbetalen: 'Meld het.',
	gesprek: ['Vraag om maatwerk.'],
};
const gelezen = [
	'Geld voor de huur',
	'U krijgt geld.',
	'Per maand.',
	'Het past.',
	'Het past niet.',
	'Dat weten wij niet.',
	'Bel.',
	'Vraag het aan.',
	'Meld het.',
];
const catalogus: Catalogus = Object.fromEntries(gelezen.map((tekst, i) => [tekst, `text ${i}`]));
const zonder = (tekst: string): Catalogus =>
	Object.fromEntries(Object.entries(catalogus).filter(([nl]) => nl !== tekst));

describe('de teksten die een inwoner leest', () => {
	it('zijn niet de naam op een brief, een id of wat alleen een hulpverlener vraagt', () =>
		expect(tekstenIn(regeling)).toEqual(gelezen));

	it('worden vervangen; de rest blijft zoals het is', () => {
		const luid = mapTeksten(regeling, (tekst) => tekst.toUpperCase());
		expect(luid.toetsen).toEqual({
			inkomen: { ja: 'HET PAST.', nee: 'HET PAST NIET.', open: 'DAT WETEN WIJ NIET.' },
		});
		expect(luid.aanvragen).toEqual({
			stappen: ['BEL.', 'VRAAG HET AAN.'],
			contacten: ['gemeente'],
			papieren: [],
			duur: null,
		});
		expect([luid.officieel, luid.gesprek]).toEqual(['Huurtoeslag', ['Vraag om maatwerk.']]);
	});

	it('blijven leeg waar er geen tekst is', () =>
		expect(mapTeksten({ a: '', b: null }, () => 'x')).toEqual({ a: '', b: null }));

	it('zijn geen getallen, ja of nee', () =>
		expect(mapTeksten({ a: 1, b: true, c: undefined }, () => 'x')).toEqual({ a: 1, b: true, c: undefined }));
});

describe('een vertaling', () => {
	it('staat er als alles vertaald is', () => {
		expect(isVertaald(regeling, catalogus)).toBe(true);
		expect(tekstenIn(vertaalGeheel(regeling, catalogus))).toEqual(gelezen.map((_tekst, i) => `text ${i}`));
	});

	it.each(gelezen)('staat er nergens als deze tekst mist: %s', (tekst) => {
		expect(isVertaald(regeling, zonder(tekst))).toBe(false);
		expect(tekstenIn(vertaalGeheel(regeling, zonder(tekst)))).toEqual(gelezen.map((nl) => `[[${nl}]]`));
	});

	it('telt niet als ze leeg is', () =>
		expect(isVertaald(regeling, { ...catalogus, 'Het past niet.': '' })).toBe(false));

	it('hoort bij de oude tekst: wie de Nederlandse verandert, leest Nederlands', () => {
		const nieuw = { ...regeling, bedrag: 'Per jaar.' };
		expect(vertaalRegeling(nieuw, catalogus)).toMatchObject({
			bedrag: '[[Per jaar.]]',
			inHetKort: '[[U krijgt geld.]]',
		});
	});

	it('van een regeling noemt ook de Nederlandse naam, en laat het gesprek staan', () =>
		expect(vertaalRegeling(regeling, catalogus)).toMatchObject({
			naam: 'text 0 ([[Huurtoeslag]])',
			officieel: '[[Huurtoeslag]]',
			gesprek: ['Vraag om maatwerk.'],
		}));

	it('noemt een naam geen twee keer die zelf Nederlands is gebleven', () => {
		const kaal = { ...regeling, naam: 'Huurtoeslag' };
		expect(vertaalRegeling(kaal, {}).naam).toBe('[[Huurtoeslag]]');
	});

	it('van een route noemt de Nederlandse naam zoals die op het scherm staat', () => {
		const route: Routetekst = { naam: 'Bel.', inHetKort: 'Per maand.', vandaag: null, dezeWeek: null, heeftAl: null };
		expect(vertaalRoute(route, catalogus)).toMatchObject({ naam: 'text 6 ([[Bel.]])', inHetKort: 'text 2' });
		expect(vertaalRoute(route, zonder('Per maand.'))).toMatchObject({ naam: '[[Bel.]]', inHetKort: '[[Per maand.]]' });
	});
});

describe('de vingerafdruk', () => {
	it('is kort en elke keer dezelfde', () => {
		expect(vingerafdrukVan(regeling, catalogus)).toMatch(/^[0-9a-f]{8}$/);
		expect(vingerafdrukVan(regeling, { ...catalogus })).toBe(vingerafdrukVan(regeling, catalogus));
		// FNV-1a van '["a"]', met de hand nagerekend.
		expect(vingerafdrukVan('a')).toBe(fnv('["a"]'));
	});
	it('heeft ook acht tekens als de som klein is', () => {
		expect(vingerafdrukVan('w4')).toBe('0fdcd1d2');
		expect(fnv('["w4"]')).toBe('0fdcd1d2');
	});
	it('verandert met elke tekst, en weet welke van wie is', () => {
		const afdruk = vingerafdrukVan('a', 'b');
		expect([vingerafdrukVan('a', 'c'), vingerafdrukVan('ab'), vingerafdrukVan('b', 'a')]).not.toContain(afdruk);
	});
});

/** The same sum with whole numbers. */
function fnv(tekst: string): string {
	let hash = 2166136261n;
	for (const teken of tekst) hash = ((hash ^ BigInt(teken.codePointAt(0)!)) * 16777619n) % 2n ** 32n;
	return hash.toString(16).padStart(8, '0');
}
