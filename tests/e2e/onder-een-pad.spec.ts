/** The same build under a path of somebody's own site: nothing is built again, and nothing points past that path. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { uitkomstkop } from './bediening.ts';
import { antwoord, bewaak, klaarVoorGebruik, vraag, vulBedrag, weetNietTot } from './hulp.ts';
import { startNginx, type Nginx } from './nginx.ts';

// One server for the whole file.
test.describe.configure({ mode: 'default' });

const pad = '/inwoners/bereken-uw-recht';
const bouw = join(import.meta.dirname, '../../build');

let nginx: Nginx;
test.beforeAll(async () => {
	nginx = await startNginx({ BASIS_PAD: pad, INSLUITEN_DOOR: 'https://www.gemeente.example' });
});
test.afterAll(() => nginx.stop());

test('no address on any page leads past the path, or to nothing', async () => {
	const paginas = readdirSync(bouw, { recursive: true, encoding: 'utf8' }).filter((naam) =>
		naam.endsWith('/index.html'),
	);
	const verwezen = new Set<string>();
	for (const pagina of ['index.html', ...paginas])
		for (const [, doel] of readFileSync(join(bouw, pagina), 'utf8').matchAll(/ (?:href|src|data-wis)="([^"]+)"/g))
			verwezen.add(new URL(doel!, `${nginx.adres}${pad}/${pagina}`).href.replace(/#.*/, ''));
	const eigen = [...verwezen].filter((adres) => adres.startsWith(nginx.adres)).map((adres) => new URL(adres).pathname);
	expect(eigen.length).toBeGreaterThan(400);
	const dood: string[] = [];
	for (const doel of eigen)
		if (!doel.startsWith(`${pad}/`) || (await nginx.haal(doel, { method: 'HEAD' })).status !== 200) dood.push(doel);
	expect(dood).toEqual([]);
});

test('a redirect and the page that is not there keep the path; next to it there is nothing', async () => {
	for (const [van, naar] of [
		[pad, `${pad}/`],
		[`${pad}/nl`, `${pad}/nl/`],
	])
		expect(await nginx.haal(van!)).toMatchObject({ status: 301, headers: { location: naar } });
	for (const elders of ['/', '/nl/', `${pad}../geheim.txt`, `${pad}/../../geheim.txt`, `${pad}/nl/is/er/niet/`]) {
		const { status, body } = await nginx.haal(elders);
		expect({ elders, status }).toEqual({ elders, status: 404 });
		const adressen = [...body.toString().matchAll(/ (?:href|src|data-wis)="(\/[^"]*)"/g)].map(([, adres]) => adres!);
		expect(adressen.length).toBeGreaterThan(10);
		const antwoorden = await Promise.all(adressen.map(async (adres) => [adres, (await nginx.haal(adres)).status]));
		expect(antwoorden).toEqual(adressen.map((adres) => [adres, 200]));
	}
	const kader = async (pagina: string) => (await nginx.haal(pad + pagina)).headers['content-security-policy'];
	expect(await kader('/nl/')).toBe('frame-ancestors https://www.gemeente.example');
	expect(await kader('/nl/helpen/')).toBe("frame-ancestors 'none'");
});

test('from the start to an outcome, to another device, and wiped', async ({ page }) => {
	const gezien = bewaak(page);
	const gemist: string[] = [];
	page.on('response', (een) => een.status() >= 400 && gemist.push(een.url()));
	await page.goto(`${nginx.adres}${pad}/`);
	await page.getByRole('link', { name: 'Start', exact: true }).click();
	await klaarVoorGebruik(page);
	await antwoord(page, 'Waar woont u?', 'Haarlem');
	await antwoord(page, 'Hoe oud bent u?', '67 jaar of ouder');
	await antwoord(page, 'Hoe woont u?', 'Ik huur een huis of flat');
	await antwoord(page, 'Met wie woont u?', 'Alleen');
	await antwoord(page, 'Waar komt uw geld vandaan?', 'AOW');
	await vulBedrag(page, 'Hoeveel geld krijgt u per maand?', '1500');
	await weetNietTot(page, 'Hoeveel geld krijgt u per maand?', /^Kloppen/);
	await page.getByRole('link', { name: 'Bekijk mijn uitkomst' }).click();
	await expect(vraag(page)).toHaveText(uitkomstkop);

	await page.goto(`${nginx.adres}${pad}/nl/overdragen/`);
	await klaarVoorGebruik(page);
	await page.getByRole('button', { name: 'Maak de QR-code' }).click();
	await expect(vraag(page)).toHaveText('Uw QR-code is klaar');
	await page.context().grantPermissions(['clipboard-write']);
	await page.getByRole('button', { name: 'Kopieer de link' }).click();
	await expect(page.getByText('De link is gekopieerd.')).toBeVisible();
	const code = await page.locator('.code').innerText();

	const ander = await page.context().newPage();
	await ander.goto(`${nginx.adres}${pad}/nl/overnemen/`);
	await klaarVoorGebruik(ander);
	const veld = ander.getByLabel('Plak hier de link');
	await veld.focus();
	await ander.keyboard.press('Control+V');
	await expect(veld).toHaveValue(new RegExp(`^${nginx.adres}${pad}/nl/overnemen/#bur`));
	// As from a QR code: what came behind the # leaves the address before anything else.
	const link = await veld.inputValue();
	await ander.goto('about:blank');
	await ander.goto(link);
	await expect.poll(() => ander.url()).toBe(`${nginx.adres}${pad}/nl/overnemen/`);
	await ander.getByLabel('Vul de code in').fill(code);
	await ander.getByRole('button', { name: 'Open de antwoorden' }).click();
	await expect(vraag(ander)).toHaveText('De antwoorden zijn overgenomen');

	await page.bringToFront();
	await page.getByRole('button', { name: 'Wis alles en stop' }).click();
	await expect(vraag(page)).toHaveText('Alles is gewist');
	expect(page.url()).toBe(`${nginx.adres}${pad}/nl/gewist/`);
	expect(gezien.problemen).toEqual([]);
	expect(gemist).toEqual([]);
	const buiten = gezien.verzoeken
		.map((verzoek) => verzoek.url())
		.filter((url) => !url.startsWith(`${nginx.adres}${pad}/`));
	expect(buiten).toEqual([]);
});
