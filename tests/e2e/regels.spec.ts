/** The pages on which people check the rules: there without JavaScript, readable by all, and by other software. */
import { expect, test } from '@playwright/test';
import { gemeenteIds, laadRegelset } from '#rules';
import { bewaak, ookInHetDonker, openAlles, past, vraag } from './hulp.ts';

const paginas = [
	['/nl/regelingen/', 'Alle regelingen'],
	['/nl/regelingen/bijstand/', 'Geld om van te leven'],
	['/nl/normen/', 'Bedragen en grenzen'],
	['/nl/verantwoording/', 'Hoe zeker zijn wij?'],
	['/nl/voorbeelden/', 'Voorbeelden'],
	['/nl/wijzigingen/', 'Wat is er veranderd?'],
	['/nl/niet-meer/', 'Wat er niet (meer) is'],
] as const;

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 568 } });

	test('every page is there', async ({ page }) => {
		for (const [pad, kop] of paginas) {
			await page.goto(pad);
			await expect(vraag(page)).toHaveText(kop);
		}
	});

	test('the rules are found from the page about the check', async ({ page }) => {
		await page.goto('/nl/over/');
		await page.getByRole('link', { name: 'Alle regelingen' }).click();
		await page.getByRole('link', { name: 'Een laptop voor school' }).click();
		await expect(vraag(page)).toHaveText('Een laptop voor school');
		await expect(page.getByRole('heading', { name: 'Wat vraagt de regeling?' })).toBeVisible();
	});
});

for (const [pad] of paginas)
	test(`${pad} is accessible, quiet and never scrolls sideways, in light and in dark`, async ({ page }) => {
		const { problemen } = bewaak(page);
		await page.setViewportSize({ width: 320, height: 568 });
		await page.goto(pad);
		await openAlles(page);
		expect(await past(page)).toBe(true);
		await ookInHetDonker(page);
		// A data block is no script: the policy of the page lets it be.
		expect(problemen).toEqual([]);
	});

test('a table that is stacked on a small screen is still a table for a screen reader', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 568 });
	await page.goto('/nl/verantwoording/');
	const tabel = page.getByRole('table', { name: /^Dekking per regeling/ });
	await expect(tabel.getByRole('rowheader', { name: 'Geld om van te leven', exact: true })).toBeVisible();
	await expect(tabel.getByRole('columnheader', { name: 'Oudste bron' })).toBeAttached();
});

test('every regeling has a page with a GovernmentService for other software', async ({ request }) => {
	const { regelingen } = await laadRegelset(gemeenteIds);
	for (const { id } of regelingen) {
		const antwoord = await request.get(`/nl/regelingen/${id}/`);
		expect(antwoord.status(), id).toBe(200);
		const [, blok = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(await antwoord.text()) ?? [];
		const { '@graph': delen } = JSON.parse(blok) as { '@graph': readonly Record<string, unknown>[] };
		const dienst = delen.find((deel) => deel['@type'] === 'GovernmentService')!;
		expect(dienst, id).toHaveProperty('termsOfService');
		expect(new URL(dienst['url'] as string, antwoord.url()).pathname, id).toBe(`/nl/regelingen/${id}/`);
	}
});

test('the table of rules has a line for every regeling, and as many cells as heads', async ({ request }) => {
	const { regelingen } = await laadRegelset(gemeenteIds);
	const tekst = await (await request.get('/nl/regelingen.csv')).text();
	const [koppen = '', ...regels] = tekst.replace('\uFEFF', '').trimEnd().split('\r\n');
	const cellen = (regel: string) => regel.match(/("(?:[^"]|"")*"|[^;]*)(;|$)/g)!.filter(Boolean).length;
	expect(regels.map((regel) => regel.split(';')[0]).sort()).toEqual(regelingen.map(({ id }) => id).sort());
	for (const regel of regels) expect(cellen(`${regel};`), regel).toBe(cellen(`${koppen};`));
});
