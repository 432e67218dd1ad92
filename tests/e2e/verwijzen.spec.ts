/** The pages for who meets people in the neighbourhood, and of each place: without a script, and never a no. */
import { expect, test, type Page } from '@playwright/test';
import { gemeenteIds, laadKernen, naamVanGemeente } from '#rules';
import { vraag } from './hulp.ts';

const adres = '/nl/verwijzen/';
const tak = (page: Page, tekst: string) =>
	page.locator('details.tak > summary', { hasText: tekst }).filter({ visible: true });
const slot = (page: Page) => page.locator('.slot').filter({ visible: true });
const hulp = (page: Page, naam: string) =>
	page.locator('.kaart:not(.lijst), .lijst details', { hasText: naam }).first();

async function vellen(page: Page) {
	const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
	return pdf.match(/\/Type \/Page\b/g)!.length;
}

test.use({ javaScriptEnabled: false });

test('three taps lead to the whole check, or to a call; never to a no', async ({ page }) => {
	await page.goto(adres);
	await expect(vraag(page)).toHaveText('Voor wie mensen helpt in de buurt');
	for (const stap of ['Haarlem', 'Alleen', 'of minder'])
		await tak(page, stap).filter({ hasNotText: 'Haarlemmermeer' }).first().click();
	await expect(slot(page)).toContainText('Doe samen de hele test');
	await tak(page, 'Meer dan €').click();
	await expect(slot(page)).toHaveCount(1);
	await expect(slot(page)).toContainText('Bel samen');
	await expect(slot(page).getByRole('link', { name: 'Bel 14 023' })).toBeVisible();
	await expect(slot(page)).not.toContainText('geen recht');
});

test('the five regelingen lead to pages that are there', async ({ page, request }) => {
	await page.goto(adres);
	const links = page.locator('a[href*="/regelingen/"]');
	// Four of the gemeenten, three times, and one of the Rijk.
	await expect(links).toHaveCount(13);
	for (const link of await links.all())
		expect((await request.get((await link.getAttribute('href'))!)).status()).toBe(200);
});

test('on paper it is at most three sheets', async ({ page }) => {
	await page.goto(adres);
	expect(await vellen(page)).toBeLessThanOrEqual(3);
});

test('it leads to the page of each place', async ({ page }) => {
	for (const gemeente of gemeenteIds)
		for (const { naam, kort = naam } of await laadKernen(gemeente)) {
			await page.goto(adres);
			const plaats = page.locator('details.plaats', {
				has: page.getByRole('heading', { name: naamVanGemeente(gemeente), exact: true }),
			});
			await plaats.locator('> summary').click();
			await plaats.getByRole('link', { name: naam, exact: true }).click();
			await expect(vraag(page)).toHaveText(`Hulp in ${kort}`);
			await expect(page.getByText(`hoort bij de gemeente ${naamVanGemeente(gemeente)}.`)).toBeVisible();
		}
});

test('a village begins with the check, haste and a phone; then what is there', async ({ page }) => {
	await page.goto(`${adres}haarlemmermeer/nieuw-vennep/`);
	await expect(vraag(page)).toHaveText('Hulp in Nieuw-Vennep');
	await expect(page.getByRole('link', { name: 'Begin met de test' })).toBeInViewport();
	await expect(page.getByRole('link', { name: 'Er is haast: direct hulp' }).first()).toBeInViewport();
	await expect(page.getByRole('link', { name: 'Bel 0900 1852' }).first()).toBeVisible();
	const koppen = await page.locator('main').getByRole('heading', { level: 2 }).allInnerTexts();
	expect(koppen).toEqual(['In Nieuw-Vennep', 'Voor iedereen in de gemeente Haarlemmermeer']);
	await expect(page.getByText('Eugenie Previnaireweg 14, 2151 BE Nieuw-Vennep')).toBeVisible();
	// What stands in another village is no help here.
	await expect(page.getByText('Wilhelminastraat 15')).toHaveCount(0);
	await page.getByRole('link', { name: 'Kijk in de hele gemeente Haarlemmermeer' }).click();
	await expect(page.getByText('Wilhelminastraat 15')).toHaveCount(1);
});

test('a neighbourhood without an address says so, and shows what is around it', async ({ page }) => {
	await page.goto(`${adres}haarlemmermeer/bornholm/`);
	await expect(page.getByText('Wij vonden geen adres in Bornholm. Bel de gemeente: 0900 1852')).toBeVisible();
	const koppen = await page.locator('main').getByRole('heading', { level: 2 }).allInnerTexts();
	expect(koppen.slice(0, 2)).toEqual(['In Bornholm', 'In Hoofddorp']);
	await expect(hulp(page, 'MeerWaarde: hulp bij geld')).toContainText('Dokter van Dorstenstraat 1, Hoofddorp');
	await page.goto(`${adres}haarlem/spaarndam-west/`);
	await expect(page.getByText('Wij vonden geen adres in Spaarndam-West. Bel de gemeente: 14 023')).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Voor iedereen in de gemeente Haarlem' })).toBeVisible();
});

test('what is old stands under a warning with the phone of the gemeente, and is not hidden', async ({ page }) => {
	await page.goto(`${adres}haarlemmermeer/hoofddorp/`);
	const tekst = (await hulp(page, 'MeerWaarde: hulp bij geld').innerText()).replace(/\s+/g, ' ');
	// The source of the address is of 2018.
	expect(tekst).toMatch(
		/Deze gegevens zijn ouder dan een half jaar\. Bel eerst de gemeente: 0900 1852 .*Dokter van Dorstenstraat 1/,
	);
});

test('help stands in the order of the seed, close by first', async ({ page }) => {
	const dichtbij = ['Zelf en met mensen om u heen', 'In de buurt'];
	const verder = ['Bijzondere hulp', 'Dit kan alleen een hulpverlener vragen'];
	for (const [pad, wijkteam] of [
		['haarlem/', ['Het wijkteam']],
		['zandvoort/', ['Het wijkteam']],
		// Seed 003: there are no wijkteams here, and only a professional calls in the Meer-team.
		['haarlemmermeer/', []],
	] as const) {
		await page.goto(adres + pad);
		const tredes = await page.locator('h3:has(+ .lijst)').allTextContents();
		expect(tredes, pad).toEqual([...dichtbij, ...wijkteam, ...verder]);
	}
});
