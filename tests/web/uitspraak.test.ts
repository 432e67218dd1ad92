/** A voice says amounts, phone numbers and signs as a person does, one sentence at a time. */
import { expect, test } from 'vitest';
import { uitspraak } from '../../src/lib/voorlezen/uitspraak.ts';
import { zinnenIn } from '../../src/lib/voorlezen/zinnen.ts';
import { euro } from '../../src/lib/taal/getal.ts';

test.each([
	['€ 1.350', '1350 euro'],
	['€\u00a01.350 per maand', '1350 euro per maand'],
	[euro(1_234_567), '1234567 euro'],
	['€ 39,75', '39 euro en 75 cent'],
	['€ 12,05', '12 euro en 5 cent'],
	['€ 0,50', '50 cent'],
	['€ 12,00', '12 euro'],
	[euro(-50), 'min 50 euro'],
	['€ 90 tot € 110', '90 euro tot 110 euro'],
	['14 023', '1 4, 0 2 3'],
	['Bel 0900 1852', 'Bel 0 9 0 0, 1 8 5 2'],
	['Bel 023 569 8870.', 'Bel 0 2 3, 5 6 9, 8 8 7 0.'],
	['Bel 0235115115', 'Bel 0 2 3 5 1 1 5 1 1 5'],
	['06-12345678', '0 6, 1 2 3 4 5 6 7 8'],
	['Bel 112', 'Bel 1 1 2'],
	['120%', '120 procent'],
	['12,5 %', '12,5 procent'],
	['65+', '65 plus'],
	['4 – 12 jaar', '4 tot 12 jaar'],
	['t/m 17 jaar', 'tot en met 17 jaar'],
	['brood & melk', 'brood en melk'],
	['Met AOW', 'Met AOW'],
	['27 tot en met 66 jaar', '27 tot en met 66 jaar'],
	['in 2024', 'in 2024'],
	['  veel\n\t\tregels ', 'veel regels'],
])('"%s" sounds like "%s"', (tekst, gezegd) => expect(uitspraak(tekst, 'nl')).toBe(gezegd));

test.each([
	['en', '€1,350 per month', '€1,350 per month'],
	['en', 'Call 14 023 & ask for 65+', 'Call 1 4, 0 2 3 & ask for 65+'],
	['en', 'Ages 4 – 12: 12.5 %', 'Ages 4 – 12: 12.5 %'],
	['en', 'About [[bijzondere bijstand]].', 'About bijzondere bijstand.'],
	['tr', 'Gelirinizin %8’i, yani €1.350', 'Gelirinizin %8’i, yani €1.350'],
	['pl', 'Najwyżej \u206814\u00a0023\u00a0€\u2069 rocznie', 'Najwyżej 14 023 € rocznie'],
	['pl', '1\u00a0000\u00a0000 osób', '1 000 000 osób'],
	['uk', 'Телефон: \u2068023\u00a0569\u00a08870\u2069.', 'Телефон: 0 2 3, 5 6 9, 8 8 7 0.'],
	['ar', 'اتصل على \u20660900\u00a01852\u2069.', 'اتصل على 0 9 0 0, 1 8 5 2.'],
	['ar', 'تحصل على \u20681,350 €\u2069 و8%', 'تحصل على 1,350 € و8%'],
])('in %s "%s" sounds like "%s"', (lang, tekst, gezegd) => expect(uitspraak(tekst, lang)).toBe(gezegd));

test.each([
	['Eén zin', ['Eén zin']],
	['Een zin. Nog een! En? Ja', ['Een zin. ', 'Nog een! ', 'En? ', 'Ja']],
	['Het is € 1.350,50 per maand. € 10 meer mag.', ['Het is € 1.350,50 per maand. ', '€ 10 meer mag.']],
	['Zeg: "Help mij." Bel dan.', ['Zeg: "Help mij." ', 'Bel dan.']],
	['Ga naar haarlem.nl voor hulp.', ['Ga naar haarlem.nl voor hulp.']],
	['Hulp, bijv. iets voor eten (enz. (zie daar)).', ['Hulp, bijv. iets voor eten (enz. (zie daar)).']],
	['هل تعيش وحدك؟ اختر الإجابة. (هذا سهل)', ['هل تعيش وحدك؟ ', 'اختر الإجابة. ', '(هذا سهل)']],
	['لديك دخل. \u200f1,350 € في الشهر.', ['لديك دخل. ', '\u200f1,350 € في الشهر.']],
	['Це «допомога». «Так» — ні? Є ще.', ['Це «допомога». ', '«Так» — ні? ', 'Є ще.']],
	['Powiedz „pomoc”. „Tak”? Żyje np. z nami.', ['Powiedz „pomoc”. ', '„Tak”? ', 'Żyje np. z nami.']],
])('"%s" falls into its sentences', (tekst, zinnen) =>
	expect(zinnenIn(tekst).map(([van, tot]) => tekst.slice(van, tot))).toEqual(zinnen),
);
