/** The short check without a script: folds that lead to an outcome, on one page for each gemeente. */
import { expect, test, type Page } from '@playwright/test';
import { gemeenteIds } from '#rules';
import { bewaak, toegankelijk, vraag } from './hulp.ts';

const adres = '/nl/snel/haarlemmermeer/';

/** The folds that stand in sight, by what they say. */
const keuze = (page: Page, tekst: string) =>
	page.locator('details.tak > summary', { hasText: tekst }).filter({ visible: true });

/** From a bijstandsgerechtigde who rents: age, household, income, home. */
const pad = ['27 tot en met 66 jaar', 'Alleen', 'Bijstand van de gemeente', 'Ik huur een huis of flat'];
const uitkomst = (page: Page) => page.locator('.slot').filter({ visible: true });

async function tikTot(page: Page) {
	for (const tekst of pad) await keuze(page, tekst).first().click();
}

async function verwachtUitkomst(page: Page) {
	await expect(uitkomst(page)).toHaveCount(1);
	await expect(uitkomst(page).getByText('Hier hebt u waarschijnlijk recht op')).toBeVisible();
	await expect(uitkomst(page).getByRole('link', { name: 'Geld voor uw huur' })).toBeVisible();
	await expect(uitkomst(page).getByRole('link', { name: 'Bel 0900 1852' })).toBeVisible();
	await expect(uitkomst(page)).not.toContainText('geen recht');
	await expect(page).toHaveURL(new RegExp(`${adres}$`));
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false, hasTouch: true });

	test('four taps lead to an outcome, and the address stays the same', async ({ page }) => {
		await page.goto(adres);
		await expect(vraag(page)).toHaveText('Korte test voor Haarlemmermeer');
		await expect(page.getByText(/^Deze uitkomst is van \d+ \w+ \d{4}\.$/)).toBeVisible();
		for (const tekst of pad) await keuze(page, tekst).first().tap();
		await verwachtUitkomst(page);
	});

	test('the keyboard is enough', async ({ page }) => {
		await page.goto(adres);
		for (const tekst of pad) {
			const doel = keuze(page, tekst).first();
			const isEr = () => doel.evaluate((el) => el === document.activeElement);
			for (let stap = 0; stap < 20 && !(await isEr()); stap++) await page.keyboard.press('Tab');
			await page.keyboard.press('Enter');
		}
		await verwachtUitkomst(page);
	});

	test('another answer closes the first, so that one outcome stands there', async ({ page }) => {
		await page.goto(adres);
		await tikTot(page);
		await keuze(page, 'Loon van werk').click();
		await expect(uitkomst(page)).toHaveCount(0);
		await keuze(page, 'Meer dan €').click();
		await expect(uitkomst(page)).toHaveCount(1);
		await expect(uitkomst(page)).not.toContainText('waarschijnlijk');
	});

	test('it is found from each page that does not work without JavaScript, from the help and from the start', async ({
		page,
	}) => {
		for (const pad of ['/', '/nl/', '/nl/vragen/1/', '/nl/over/', '/nl/direct-hulp/']) {
			await page.goto(pad);
			for (const id of gemeenteIds) await expect(page.locator(`main a[href$="nl/snel/${id}/"]`)).toBeAttached();
		}
		await page.goto('/nl/');
		await page.getByRole('link', { name: 'Korte test voor Zandvoort' }).click();
		await expect(vraag(page)).toHaveText('Korte test voor Zandvoort');
	});
});

for (const id of gemeenteIds)
	test(`the page of ${id} is accessible and quiet, in light and in dark`, async ({ page }) => {
		const { problemen } = bewaak(page);
		await page.setViewportSize({ width: 320, height: 568 });
		await page.goto(`/nl/snel/${id}/`);
		await toegankelijk(page);
		await tikTot(page);
		await expect(uitkomst(page)).toHaveCount(1);
		await toegankelijk(page);
		await page.emulateMedia({ colorScheme: 'dark' });
		await toegankelijk(page);
		expect(problemen).toEqual([]);
	});

test('every fold open: nothing scrolls sideways at 320 pixels, and every target is large enough', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 568 });
	await page.goto(adres);
	const { breedte, teKlein } = await page.evaluate(() => {
		for (const vouw of document.querySelectorAll('details')) {
			vouw.removeAttribute('name');
			vouw.open = true;
		}
		const doelen = [...document.querySelectorAll('main :is(a, summary)')];
		const hoogten = doelen.map((doel) => doel.getBoundingClientRect().height);
		return {
			breedte: document.documentElement.scrollWidth,
			teKlein: hoogten.filter((hoogte) => hoogte > 0 && hoogte < 47.5).length,
		};
	});
	expect(breedte).toBe(320);
	expect(teKlein).toBe(0);
});

test('on paper stands only what was chosen', async ({ page }) => {
	await page.goto(adres);
	await tikTot(page);
	await page.emulateMedia({ media: 'print' });
	for (const tekst of pad) await expect(keuze(page, tekst).first()).toBeVisible();
	await expect(keuze(page, 'Loon van werk')).toHaveCount(0);
	await verwachtUitkomst(page);
});
