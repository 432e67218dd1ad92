/** The script of the moderated test asks what was agreed, and in words that everybody can read. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { keur } from '../../scripts/taal/keur.ts';
import { fleschDouma } from '../../scripts/taal/leesbaarheid.ts';

const draaiboek = readFileSync(new URL('../../docs/gebruikerstest.html', import.meta.url), 'utf8');

const zonderOpmaak = (html: string) =>
	html
		.replace(/<\/(p|li|h3|th|td)>/g, '\n')
		.replace(/<[^>]+>/g, ' ')
		.replaceAll('&nbsp;', ' ')
		.replace(/[ \t]+/g, ' ');
const regels = (html: string) =>
	zonderOpmaak(html.replace(/\s+/g, ' '))
		.split('\n')
		.map((regel) => regel.trim())
		.filter(Boolean);

function rijenVan(id: string): readonly (readonly string[])[] {
	const [, tabel] = new RegExp(`<table[^>]*id="${id}">(.*?)</table>`, 's').exec(draaiboek)!;
	return [...tabel!.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, rij]) => regels(rij!));
}

/** shared/onderzoek/dienstverlening.md, section 6.1, in the words of the script. */
const doelen = [
	['Tijd tot de uitkomst, inwoner op een telefoon (mediaan)', 'hoogstens 8 minuten'],
	['Hetzelfde, laaggeletterd en met voorlezen (mediaan)', 'hoogstens 15 minuten'],
	['Hulpverlener en cliënt samen, met printen', 'hoogstens 20 minuten'],
	['Zonder hulp afgemaakt: iedereen', 'minstens 80%'],
	['Zonder hulp afgemaakt: laaggeletterd', 'minstens 60%'],
	['Afgemaakt met een hulpverlener', '100%'],
	['“Wat doet u nu als eerste?” goed', 'minstens 80%'],
	['“Is dit zeker?” begrepen als schatting', 'minstens 80%'],
	['Inkomen meer dan 8% naast de loonstrook', 'hoogstens 10% van de deelnemers'],
	['Spoed: het telefoonnummer in beeld', 'hoogstens 30 seconden en hoogstens 2 tikken'],
	['Schermen, van start tot uitkomst', 'mediaan hoogstens 16, nooit meer dan 23'],
];

test('the table holds every target, with room for what was measured', () => {
	const [kop, ...rijen] = rijenVan('doelen');
	expect(kop).toEqual(['Wat wij meten', 'Doel', 'Uitslag', 'Gehaald']);
	expect(rijen).toEqual(doelen);
});

test('how many people a percentage is, is rounded to the strict side', () => {
	const [kop, ...rijen] = rijenVan('aantallen');
	const aantallen = kop!.slice(1).map(Number);
	const verwacht = (reken: (aantal: number) => number) => aantallen.map((aantal) => `${reken(aantal)}`);
	expect(rijen.map(([, ...getallen]) => getallen)).toEqual([
		verwacht((aantal) => Math.ceil((aantal * 80) / 100)),
		verwacht((aantal) => Math.ceil((aantal * 60) / 100)),
		verwacht((aantal) => Math.floor((aantal * 10) / 100)),
	]);
});

test('the payslip adds up, and 8% is counted from it', () => {
	const bedrag = (patroon: RegExp) =>
		Number(patroon.exec(zonderOpmaak(draaiboek))![1]!.replace('.', '').replace(',', '.'));
	const [bruto, pensioen, heffing, netto] = ['Bruto loon', 'Pensioen', 'Loonheffing', 'Netto, op uw bank'].map((wat) =>
		bedrag(new RegExp(`${wat}[^€]*€ ([\\d.,]+)`)),
	);
	expect(bruto! - pensioen! - heffing!).toBe(netto);
	expect([0.92, 1.08].map((deel) => Math.round(deel * netto!))).toEqual([1288, 1512]);
	expect(zonderOpmaak(draaiboek)).toMatch(/van € 1\.288 tot en met € 1\.512/);
});

test('what the participant hears or reads is easy', () => {
	const stukken = [...draaiboek.matchAll(/<div class="(?:kaart )?deelnemer">(.*?)<\/div>/gs)].flatMap(([, stuk]) =>
		regels(stuk!),
	);
	expect(stukken.length).toBeGreaterThan(20);
	const opmerkingen = stukken.flatMap((tekst) => keur({ plaats: 'gebruikerstest', tekst, lezer: 'inwoner' }));
	// A card holds the amounts of somebody who was made up.
	expect(opmerkingen.filter((opmerking) => !opmerking.includes('Er staat een bedrag in de tekst'))).toEqual([]);
	expect(fleschDouma(stukken)).toBeGreaterThanOrEqual(80);
});

test('it needs nothing from elsewhere', () => {
	expect(draaiboek).not.toMatch(/<script|https?:|src=|@import|url\(/);
});
