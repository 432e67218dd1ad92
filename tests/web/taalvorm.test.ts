/** Numbers, days and marks in each language; what is expected was worked out by hand from CLDR. */
import { describe, expect, test } from 'vitest';
import type { Bereik, Genoemd } from '#rules';
import { createI18n } from '../../src/lib/i18n/i18n.ts';
import type { Lang } from '../../src/lib/i18n/talen.ts';
import { vulIcu } from '../../src/lib/taal/icu.ts';
import { alsNederlands } from '#rules';
import { alsLos, kaal } from '../../src/lib/taal/merken.ts';
import { momentInWoorden } from '../../src/lib/taal/moment.ts';
import { stukkenVan } from '../../src/lib/taal/stukken.ts';
import { nederlands, type Taalvorm } from '../../src/lib/taal/vorm.ts';
import { vormVan } from '../../src/lib/i18n/vertaald.ts';
import { zoekerVan } from '../../src/lib/woorden/zoek.ts';

const langs = ['nl', 'en', 'ar', 'pl', 'uk', 'tr'] as const satisfies readonly Lang[];
const vormen = Object.fromEntries(
	await Promise.all(langs.map(async (lang) => [lang, lang === 'nl' ? nederlands : await vormVan(lang)])),
) as Readonly<Record<Lang, Taalvorm>>;
/** Spaces that do not break are spaces here, and so are the marks of direction inside a number. */
const gewoon = (tekst: string) => tekst.replace(/[\u00a0\u202f]/g, ' ').replace(/[\u200e\u200f\u061c]/g, '');
const zichtbaar = (tekst: string) => gewoon(kaal(tekst));

describe('an amount', () => {
	test.each([
		['nl', '€ 1.350', '€ 1.350,50', '€ 12.345'],
		['en', '€1,350', '€1,350.50', '€12,345'],
		['ar', '1,350 €', '1,350.50 €', '12,345 €'],
		// Four figures stay together in Polish.
		['pl', '1350 €', '1350,50 €', '12 345 €'],
		['uk', '1 350 €', '1 350,50 €', '12 345 €'],
		['tr', '€1.350', '€1.350,50', '€12.345'],
	] as const)('in %s', (lang, heel, centen, groot) => {
		const { euro } = vormen[lang];
		expect([1350, 1350.5, 12345].map((bedrag) => zichtbaar(euro(bedrag)))).toEqual([heel, centen, groot]);
	});

	test.each(langs)('in %s keeps its own direction, but in Dutch, where nothing runs the other way', (lang) =>
		expect(/^\u2068[^\u2068\u2069]+\u2069$/.test(vormen[lang].euro(20))).toBe(lang !== 'nl'),
	);
});

const bereik = (van: number, tot: number): Bereik => ({ van, tot });
const alles = Infinity;

describe('what lies between two numbers', () => {
	test.each([
		['en', 'at most 5', '3 to 5', '3 or more', 'not yet known'],
		['ar', '5 على الأكثر', '3 إلى 5', '3 أو أكثر', 'غير معروف بعد'],
		['pl', 'najwyżej 5', '3 do 5', '3 lub więcej', 'jeszcze nieznane'],
		['uk', 'щонайбільше 5', 'від 3 до 5', '3 або більше', 'ще не відомо'],
		['tr', 'en fazla 5', '3 ile 5 arası', '3 veya daha fazla', 'henüz bilinmiyor'],
	] as const)('in %s', (lang, hoogstens, vanTot, ofMeer, onbekend) => {
		const zeg = (van: number, tot: number) => vormen[lang].inWoorden(bereik(van, tot), 'jaar');
		expect([zeg(0, 5), zeg(3, 5), zeg(3, alles), zeg(0, alles)]).toEqual([hoogstens, vanTot, ofMeer, onbekend]);
	});

	test.each([
		['en', 'about €89 to €111', 'up to €523', '€12 or more'],
		['ar', 'تقريبًا 89 € إلى 111 €', 'حتى 523 €', '12 € أو أكثر'],
		['pl', 'około 89 € do 111 €', 'do 523 €', '12 € lub więcej'],
		['uk', 'приблизно від 89 € до 111 €', 'до 523 €', '12 € або більше'],
		['tr', 'yaklaşık €89 ile €111 arası', 'en fazla €523', '€12 veya daha fazla'],
	] as const)('what somebody may get, in %s', (lang, ongeveer, tot, ofMeer) => {
		const zeg = (van: number, hoogste: number) => zichtbaar(vormen[lang].bedragInWoorden(bereik(van, hoogste)));
		expect([zeg(89.7, 110.2), zeg(0, 522.4), zeg(12, alles)]).toEqual([ongeveer, tot, ofMeer]);
	});

	test.each([
		['en', '12.5%'],
		['ar', '12.5%'],
		['pl', '12,5%'],
		['uk', '12,5%'],
		['tr', '%12,5'],
	] as const)('a part of a whole, in %s', (lang, tekst) =>
		expect(gewoon(vormen[lang].inWoorden(bereik(0.125, 0.125), 'fractie'))).toBe(tekst),
	);
});

describe('a day and a list', () => {
	test.each([
		['nl', '1 juli 2024', 'juli 2024', 'a, b en c'],
		['en', '1 July 2024', 'July 2024', 'a, b and c'],
		['ar', '1 يوليو 2024', 'يوليو 2024', 'a وb وc'],
		['pl', '1 lipca 2024', 'lipiec 2024', 'a, b i c'],
		['uk', '1 липня 2024 р.', 'липень 2024 р.', 'a, b і c'],
		['tr', '1 Temmuz 2024', 'Temmuz 2024', 'a, b ve c'],
	] as const)('in %s', (lang, dag, maand, lijst) => {
		const { datumInWoorden, opsomming } = vormen[lang];
		expect(zichtbaar(datumInWoorden('2024-07-01'))).toBe(dag);
		expect(zichtbaar(datumInWoorden('2024-07'))).toBe(maand);
		expect(datumInWoorden('2024')).toBe('2024');
		expect(opsomming(['a', 'b', 'c'])).toBe(lijst);
	});

	test.each(langs)('a moment in %s has Western figures', (lang) => {
		const moment = momentInWoorden(new Date(2026, 10, 26, 14, 30), lang);
		expect(moment).toContain('2026');
		expect(moment).toMatch(/14[:.]30|2:30/);
	});
});

describe('a text that is filled in', () => {
	const bedrag = (van: number, tot: number, meer: Partial<Genoemd> = {}): Genoemd => ({
		van,
		tot,
		eenheid: 'euro/maand',
		verouderdVan: null,
		...meer,
	});
	test('says of an old amount from which year it is, and of a range that it lies between', () => {
		const zeg = (lang: Lang, genoemd: Genoemd) => zichtbaar(vormen[lang].vul('{grens}', { grens: genoemd }));
		const oud = bedrag(20, 20, { verouderdVan: '2025-01-01' });
		expect(langs.map((lang) => zeg(lang, oud))).toEqual([
			'€ 20 (bedrag van 2025)',
			'€20 (amount from 2025)',
			'20 € (مبلغ سنة 2025)',
			'20 € (kwota z roku 2025)',
			'20 € (сума за 2025 рік)',
			'€20 (2025 yılının tutarı)',
		]);
		expect(langs.map((lang) => zeg(lang, bedrag(10, 20)))).toEqual([
			'tussen € 10 en € 20',
			'between €10 and €20',
			'بين 10 € و 20 €',
			'między 10 € a 20 €',
			'між 10 € і 20 €',
			'€10 ile €20 arasında',
		]);
	});

	test('says what is not known yet', () =>
		expect(langs.map((lang) => vormen[lang].vul('{weg}', {}))).toEqual([
			'nog niet bekend',
			'not yet known',
			'غير معروف بعد',
			'jeszcze nieznane',
			'ще не відомо',
			'henüz bilinmiyor',
		]));

	test('marks what is Dutch and what stands apart, but not in Dutch', () => {
		expect([vormen.en.inHetNederlands('AOW'), vormen.nl.inHetNederlands('AOW')]).toEqual(['[[AOW]]', 'AOW']);
		expect([vormen.ar.los('14 023'), vormen.nl.los('14 023')]).toEqual(['\u206814\u00a0023\u2069', '14 023']);
	});
});

describe('a choice by number', () => {
	const weken = '{n, plural, one {{n} tydzień} few {{n} tygodnie} many {{n} tygodni} other {{n} tygodnia}}';
	const pools = (getal: number) =>
		vulIcu('pl')(
			`To trwa ${weken}.`,
			() => `<${getal}>`,
			() => getal,
		);

	test.each([
		[1, 'tydzień'],
		[2, 'tygodnie'],
		[5, 'tygodni'],
		[12, 'tygodni'],
		[22, 'tygodnie'],
		[1.5, 'tygodnia'],
	])('%s weeks in Polish', (getal, woord) => expect(pools(getal)).toBe(`To trwa <${getal}> ${woord}.`));

	test('leaves what is filled in as it is, whatever stands in it', () => {
		const vul = vulIcu('en');
		const raar = "{a} '{b}' # <i>";
		expect(
			vul(
				'Of {wat}.',
				() => raar,
				() => 1,
			),
		).toBe(`Of ${raar}.`);
		expect(
			vul(
				'{n, plural, one {{n} of {wat}} other {{n} of those}}',
				(naam) => (naam === 'n' ? '1' : raar),
				() => 1,
			),
		).toBe(`1 of ${raar}`);
	});

	test('an apostrophe in a translation stays an apostrophe', () => {
		const zin = "The partner's card: {n, plural, one {{n} week} other {{n} weeks}}.";
		expect(
			vulIcu('en')(
				zin,
				() => '3',
				() => 3,
			),
		).toBe("The partner's card: 3 weeks.");
	});
});

describe('a text taken apart', () => {
	test('at what is Dutch and what stands apart', () =>
		expect(stukkenVan(`Ask ${alsNederlands('DUO')} for ${alsLos('€20')}!`)).toEqual([
			{ soort: 'gewoon', tekst: 'Ask ' },
			{ soort: 'nederlands', tekst: 'DUO' },
			{ soort: 'gewoon', tekst: ' for ' },
			{ soort: 'los', tekst: '€20' },
			{ soort: 'gewoon', tekst: '!' },
		]));
	test('Dutch with an amount in it is one piece', () =>
		expect(stukkenVan(alsNederlands(`tot ${alsLos('€20')}`))).toEqual([{ soort: 'nederlands', tekst: 'tot €20' }]));
	test('without marks it is whole', () => {
		expect(stukkenVan('Bel.')).toEqual([{ soort: 'gewoon', tekst: 'Bel.' }]);
		expect(kaal(`Ask ${alsNederlands('DUO')} for ${alsLos('€20')}`)).toBe('Ask DUO for €20');
	});
});

describe('the words of the glossary', () => {
	const lijst = Object.fromEntries(
		['bijstand', 'bijzondere bijstand', 'zorgtoeslag', 'toeslag', 'gemeente', 'AOW'].map((woord) => [
			woord,
			{ uitleg: `Wat ${woord} is.` },
		]),
	);
	const gevonden = (tekst: string, isNederlands = true) =>
		zoekerVan(lijst, isNederlands)(tekst).flatMap(({ tekst, woord }) => (woord ? [[tekst, woord]] : []));

	test('what is longer goes first', () =>
		expect(gevonden('Naast bijzondere bijstand is er bijstand.')).toEqual([
			['bijzondere bijstand', 'bijzondere bijstand'],
			['bijstand', 'bijstand'],
		]));
	test('only the first time, and in another form too', () =>
		expect(gevonden('Toeslagen: vraag de toeslag en nog een toeslag.')).toEqual([['Toeslagen', 'toeslag']]));
	test('a new text starts anew', () => {
		const zoek = zoekerVan(lijst, true);
		expect(zoek('bijstand')).toEqual(zoek('bijstand'));
	});
	test('not inside another word, but before a hyphen', () => {
		expect(gevonden('Het zorgtoeslagformulier, uw ex-AOW en bijstandsgeld. AOWé.')).toEqual([]);
		expect(gevonden('De AOW-leeftijd.')).toEqual([['AOW', 'AOW']]);
	});
	test('not what everybody knows in Dutch', () => expect(gevonden('Bel de gemeente.')).toEqual([]));
	test('nothing is lost', () => {
		const zin = 'De AOW en bijzondere bijstand, van de gemeente.';
		expect(
			zoekerVan(
				lijst,
				true,
			)(zin)
				.map(({ tekst, voor = '', na = '' }) => voor + tekst + na)
				.join(''),
		).toBe(zin);
	});
	test('in another language only where Dutch stands, and there what everybody knows too', () =>
		expect(gevonden('bijstand [[bijstand]] of the [[gemeente]], [[de gemeente]]', false)).toEqual([
			['bijstand', 'bijstand'],
			['gemeente', 'gemeente'],
		]));
});

test('the words of a page know the numbers of its language', async () => {
	const { t } = await createI18n('pl');
	expect(zichtbaar(t.euro(1350))).toBe('1350 €');
});
