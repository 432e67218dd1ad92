/** The page for who meets people in the neighbourhood: it works without a script and never says no. */
import { expect, test, type Page } from '@playwright/test';
import { vraag } from './hulp.ts';

const adres = '/nl/verwijzen/';
const tak = (page: Page, tekst: string) =>
	page.locator('details.tak > summary', { hasText: tekst }).filter({ visible: true });
const slot = (page: Page) => page.locator('.slot').filter({ visible: true });

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

test('help stands in the order of the seed, close by first', async ({ page }) => {
	await page.goto(adres);
	await page.locator('details.plaats', { hasText: 'Haarlemmermeer' }).locator('> summary').click();
	const tredes = await page.locator('details.plaats[open] h4').allTextContents();
	const volgorde = ['Zelf en met mensen om u heen', 'In de buurt', 'Het wijkteam', 'Bijzondere hulp'];
	expect(tredes).toEqual(volgorde.filter((trede) => tredes.includes(trede)));
	expect(tredes.length).toBeGreaterThan(1);
});
