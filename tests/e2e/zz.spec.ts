import { test } from '@playwright/test';
test('shots', async ({ page }) => {
	for (const [naam, w, h] of [['smal', 360, 640], ['breed', 1280, 800], ['midden', 700, 800]] as const) {
		await page.setViewportSize({ width: w, height: w === 360 ? 1400 : 1500 });
		await page.goto('/nl/armoedeval/');
		await page.screenshot({ path: `/tmp/hulp/variant/${naam}-0.png` });
		await page.locator('#haarlemmermeer').scrollIntoViewIfNeeded();
		await page.evaluate(() => document.querySelector('#haarlemmermeer')!.scrollIntoView());
		await page.screenshot({ path: `/tmp/hulp/variant/${naam}-1.png` });
		await page.evaluate(() => document.querySelectorAll('#haarlemmermeer details').forEach((d) => ((d as HTMLDetailsElement).open = true)));
		await page.evaluate(() => [...document.querySelectorAll('#haarlemmermeer h3')].find((x) => x.textContent!.startsWith('Ouder'))!.scrollIntoView());
		await page.screenshot({ path: `/tmp/hulp/variant/${naam}-2.png` });
		await page.evaluate(() => [...document.querySelectorAll('#haarlemmermeer h3')].find((x) => x.textContent!.startsWith('Eén'))!.scrollIntoView());
		await page.screenshot({ path: `/tmp/hulp/variant/${naam}-3.png` });
		await page.evaluate(() => document.querySelector('#haarlemmermeer')!.scrollIntoView());
		await page.screenshot({ path: `/tmp/hulp/variant/${naam}-4.png` });
	}
	await page.setViewportSize({ width: 794, height: 1500 });
	await page.goto('/nl/armoedeval/');
	await page.emulateMedia({ media: 'print' });
	await page.evaluate(() => document.querySelector('#haarlemmermeer')!.scrollIntoView());
	await page.screenshot({ path: `/tmp/hulp/variant/print.png` });
	console.log((await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type \/Page\b/g)?.length);
});
