/**
 * What a visit weighs: every file that the browser fetches, in brotli as it lies in the build, against a budget.
 * A kB is 1000 bytes.
 */
import { expect, test, type Page } from '@playwright/test';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { gemeenteIds } from '../../rules/index.ts';
import { loop, uitkomstkop } from './bediening.ts';
import { antwoord, openAlles, vraag } from './hulp.ts';
import { personas } from './personas.ts';

const uitvoermap = join(import.meta.dirname, '../../build');
const bestandVan = (pad: string) => join(uitvoermap, pad.endsWith('/') ? `${pad}index.html` : pad);

function bytesVan(pad: string): number {
	const bestand = bestandVan(pad);
	return existsSync(`${bestand}.br`)
		? readFileSync(`${bestand}.br`).length
		: brotliCompressSync(readFileSync(bestand)).length;
}

/** @returns each address that the page asks for, once */
function verzamel(page: Page): ReadonlySet<string> {
	const adressen = new Set<string>();
	page.on('request', (verzoek) => adressen.add(verzoek.url()));
	return adressen;
}

const padenVan = (adressen: ReadonlySet<string>) => [...new Set([...adressen].map((adres) => new URL(adres).pathname))];

/** @param hoogstens in kB; what is too much is told file by file, the heaviest first */
function past(adressen: ReadonlySet<string>, hoogstens: number): void {
	const gewichten = padenVan(adressen)
		.map((pad) => ({ pad, bytes: bytesVan(pad) }))
		.sort((a, b) => b.bytes - a.bytes);
	const som = gewichten.reduce((totaal, { bytes }) => totaal + bytes, 0) / 1000;
	test.info().annotations.push({ type: 'gewicht', description: `${som.toFixed(1)} van hoogstens ${hoogstens} kB` });
	expect(som, gewichten.map(({ pad, bytes }) => `${bytes} ${pad}`).join('\n')).toBeLessThanOrEqual(hoogstens);
}

/** Nobody else is asked for anything, and no letter shape is fetched. */
function alleenVanOns(adressen: ReadonlySet<string>, baseURL: string): void {
	expect([...adressen].filter((adres) => !adres.startsWith(`${baseURL}/`))).toEqual([]);
	expect(padenVan(adressen).filter((pad) => /\.(woff2?|ttf|otf|eot)$/.test(pad))).toEqual([]);
}

for (const { pagina, hoogstens } of [
	{ pagina: '/nl/', hoogstens: 20 },
	// Until it can be answered: what comes later, while somebody reads, is counted below.
	{ pagina: '/nl/vragen/1/', hoogstens: 80 },
])
	test(`a first visit to ${pagina} weighs at most ${hoogstens} kB`, async ({ page, baseURL }) => {
		const adressen = verzamel(page);
		await page.goto(pagina, { waitUntil: 'networkidle' });
		past(adressen, hoogstens);
		alleenVanOns(adressen, baseURL!);
	});

/** In kB. The plan asks for 140: docs/adr/0027-gewicht.md says where the rest is. */
const reis = 159;

/** While somebody reads the first question, what the next ones need comes already: part of the journey, and no more. */
async function leesEven(page: Page, adressen: ReadonlySet<string>) {
	await page.goto('/nl/vragen/1/', { waitUntil: 'networkidle' });
	await page.waitForTimeout(2500);
	await expect
		.poll(async () => {
			const eerst = adressen.size;
			await page.waitForTimeout(500);
			return adressen.size - eerst;
		})
		.toBe(0);
}

test('who only reads the first question fetches no more than a whole journey', async ({ page, baseURL }) => {
	const adressen = verzamel(page);
	await leesEven(page, adressen);
	past(adressen, reis);
	alleenVanOns(adressen, baseURL!);
});

test('who asked to spare data fetches the rules when they are needed', async ({ page }) => {
	await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
	const adressen = verzamel(page);
	await leesEven(page, adressen);
	past(adressen, 80);
	await antwoord(page, 'Waar woont u?', 'Haarlem');
	await expect(vraag(page)).toHaveText('Hoe oud bent u?');
});

/** What only the files of one gemeente say. */
const eigenWoord = {
	haarlem: 'id-kaart',
	haarlemmermeer: 'haarlemmermeergemeente.nl',
	zandvoort: 'zandvoortpas',
} as const;

for (const [gemeente, naam] of [
	['haarlem', 'Marjan van Velzen'],
	['haarlemmermeer', 'the longest way'],
	['zandvoort', 'the shortest way'],
] as const)
	test(`the whole journey of somebody in ${gemeente}, with all its rules and no others`, async ({ page, baseURL }) => {
		const adressen = verzamel(page);
		const { antwoorden } = personas.find((een) => een.naam === naam)!;
		await loop(page, 'aanraken', antwoorden, uitkomstkop);
		await openAlles(page);
		await page.waitForLoadState('networkidle');
		past(adressen, reis);
		alleenVanOns(adressen, baseURL!);
		const code = padenVan(adressen)
			.filter((pad) => pad.endsWith('.js'))
			.map((pad) => readFileSync(bestandVan(pad), 'utf8'))
			.join('\n');
		expect(gemeenteIds.filter((id) => code.includes(eigenWoord[id]))).toEqual([gemeente]);
	});
