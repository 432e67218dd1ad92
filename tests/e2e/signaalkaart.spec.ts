/** Cards to hand over: a code without answers, a phone, a line for a name, and nothing else on the paper (S02). */
import { expect, test, type Page } from '@playwright/test';
import { gemeenteIds, laadKernen, naamVanGemeente } from '#rules';
import { bewaak, inElkKleed, niemandKeekMee, vraag } from './hulp.ts';
import { leesQr } from './qr.ts';

const adres = '/nl/verwijzen/signaalkaart/';
const groep = (page: Page, naam: string) => page.getByRole('group', { name: naam, exact: true });
async function kies(page: Page, gemeente: string, kern?: string) {
	const [eerst, dan] = ['Voor welke gemeente is het kaartje?', 'Kies ook een dorp of wijk'] as const;
	await groep(page, eerst).getByRole('radio', { name: gemeente, exact: true }).check();
	if (!kern) return;
	await page.locator('summary', { hasText: dan }).click();
	await groep(page, dan).getByRole('radio', { name: kern, exact: true }).check();
}
const code = (page: Page) => page.getByRole('img', { name: /^QR-code naar / }).filter({ visible: true });

async function vellen(page: Page) {
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	return { aantal: pdf.match(/\/Type \/Page\b/g)!.length, maten: [...new Set(pdf.match(/\/MediaBox \[[^\]]*\]/g))] };
}

test('the code leads to the start, or to the page of the chosen place, and holds nothing more', async ({
	page,
	baseURL,
}) => {
	await page.goto(adres);
	await expect(code(page)).toHaveCount(0);
	await kies(page, 'Haarlem');
	expect(await leesQr(code(page))).toBe(`${baseURL}/`);
	await kies(page, 'Haarlemmermeer', 'Nieuw-Vennep');
	const naar = await leesQr(code(page));
	expect(naar).toBe(`${baseURL}/nl/verwijzen/haarlemmermeer/nieuw-vennep/`);
	await page.goto(naar);
	await expect(vraag(page)).toHaveText('Hulp in Nieuw-Vennep');
});

test('every place that can be chosen has a page', async ({ page, request }) => {
	await page.goto(adres);
	let geteld = 0;
	for (const gemeente of gemeenteIds)
		for (const { naam, kort = naam } of await laadKernen(gemeente)) {
			await page.reload();
			await kies(page, naamVanGemeente(gemeente), naam);
			const getypt = (await page.locator('.kaartje:visible .scan b').innerText()).replace(/\s/g, '');
			const antwoord = await request.get(`http://${getypt}/`);
			expect(await antwoord.text(), getypt).toContain(`Hulp in ${kort}</h1>`);
			geteld++;
		}
	expect(geteld).toBeGreaterThan(15);
});

test('a phone reads it in the dark and in forced colours', async ({ page, baseURL }) => {
	await page.goto(adres);
	await kies(page, 'Zandvoort');
	for (const kleed of [{ colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
		await page.emulateMedia(kleed);
		expect(await leesQr(code(page)), JSON.stringify(kleed)).toBe(`${baseURL}/`);
	}
});

for (const [maat, opVel] of [
	['Klein (A6)', 4],
	['Groot (A5)', 2],
] as const)
	test(`${maat}: one sheet of A4 with ${opVel} cards, and nothing but cards`, async ({ page }) => {
		await page.goto(adres);
		await kies(page, 'Haarlemmermeer', 'Nieuw-Vennep');
		await page.getByRole('radio', { name: maat }).check();
		await expect(page.getByRole('button', { name: `Print ${opVel} kaartjes` })).toBeVisible();
		const { aantal, maten } = await vellen(page);
		expect(aantal).toBe(1);
		// A4 standing up, in points.
		expect(maten).toEqual([expect.stringMatching(/\[0 0 59[45][.\d]* 84[12]/)]);
		await page.emulateMedia({ media: 'print' });
		await page.setViewportSize({ width: 794, height: 1123 });
		const kaartjes = page.locator('.kaartje').filter({ visible: true });
		await expect(kaartjes).toHaveCount(opVel);
		for (const kaartje of await kaartjes.all()) {
			await expect(kaartje).toContainText('Weinig geld over?');
			await expect(kaartje).toContainText('0900 1852');
			await expect(kaartje).toContainText('Bron van 2024');
			await expect(kaartje).toContainText('Vraag naar:');
			// Nothing is cut off at the edge of the card.
			expect(
				await kaartje.evaluate((el) => [el.scrollHeight - el.clientHeight, el.scrollWidth - el.clientWidth]),
			).toEqual([0, 0]);
		}
		const [eerste] = await kaartjes.all();
		const { width, height } = (await eerste!.boundingBox())!;
		// 25.4 mm is 96 pixels: A6 is 105 by 148 mm, and A5 lies on its side.
		const mm = (pixels: number) => Math.round((pixels * 25.4) / 96);
		expect([mm(width), mm(height)]).toEqual(opVel === 4 ? [105, 148] : [210, 148]);
		expect((await page.locator('body').innerText()).match(/Weinig geld over\?/g)).toHaveLength(opVel);
		await expect(vraag(page)).toBeHidden();
		await expect(page.getByText('Hulp nodig?', { exact: true })).toBeHidden();
	});

test('nothing that was chosen is kept or sent', async ({ page }) => {
	const wacht = bewaak(page);
	await page.goto(adres);
	await kies(page, 'Haarlemmermeer', 'Nieuw-Vennep');
	await page.getByRole('radio', { name: 'Groot (A5)' }).check();
	await expect(code(page)).toBeVisible();
	expect(new URL(page.url())).toMatchObject({ pathname: adres, search: '', hash: '' });
	const bewaard = () =>
		page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }, document.cookie]));
	expect(await bewaard()).not.toMatch(/vennep|a5/i);
	await page.reload();
	await expect(page.getByRole('radio', { name: 'Haarlemmermeer', exact: true })).not.toBeChecked();
	await expect(page.getByRole('radio', { name: 'Klein (A6)' })).toBeChecked();
	niemandKeekMee({ ...wacht, adressen: [] });
});

test('it is accessible, with a card and without', async ({ page }) => {
	await page.goto(adres);
	await inElkKleed(page);
	await kies(page, 'Haarlem', 'Haarlem, stadsdeel Oost');
	await inElkKleed(page);
	await page.setViewportSize({ width: 320, height: 568 });
	for (const maat of ['Klein (A6)', 'Groot (A5)']) {
		await page.getByRole('radio', { name: maat }).check();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
		expect(await page.locator('.kaartje:visible').evaluate((el) => el.scrollWidth - el.clientWidth)).toBe(0);
	}
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('it says so, and what to write by hand', async ({ page }) => {
		await page.goto(adres);
		await expect(page.locator('noscript p')).toBeVisible();
		await expect(page.locator('noscript p')).toContainText('U kunt zelf een kaartje schrijven.');
		for (const nummer of ['14023', '09001852'])
			await expect(page.locator(`noscript a[href="tel:${nummer}"]`).first()).toBeVisible();
		await expect(page.getByRole('radio')).toHaveCount(0);
	});
});
