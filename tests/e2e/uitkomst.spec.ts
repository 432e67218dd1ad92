/** What somebody does on the outcome: begin, say what they have, look early, keep the days. */
import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import {
	antwoord,
	begin,
	bewaak,
	niemandKeekMee,
	toegankelijk,
	totBedrag,
	vraag,
	vulBedrag,
	weetNietTot,
} from './hulp.ts';

/** Somebody alone in Haarlemmermeer with a low wage, up to the question about savings. */
async function totSpaargeld(page: Page) {
	await totBedrag(page);
	await vulBedrag(page, 'Hoeveel geld krijgt u per maand?', '1350');
	await expect(vraag(page)).toHaveText('Hoeveel spaargeld hebt u?');
}

async function totUitkomst(page: Page) {
	await totSpaargeld(page);
	await antwoord(page, 'Hoeveel spaargeld hebt u?', 'Minder dan € 8.000');
	await antwoord(page, 'Hebt u al 3 jaar of langer weinig geld?', 'Ja');
	await weetNietTot(page, 'Hebt u al 3 jaar of langer weinig geld?', /^Lukt het/);
	await antwoord(page, 'Lukt het om uw rekeningen te betalen?', 'Ja');
	await weetNietTot(page, 'Lukt het om uw rekeningen te betalen?', /^Kloppen/);
	await page.getByRole('link', { name: 'Bekijk mijn uitkomst' }).click();
	await expect(vraag(page)).toHaveText(/^U hebt waarschijnlijk recht op/);
}
/** Nobody is asked about it, so it stands there for everybody. */
test('whom to call when home is not safe: also for who asked for no help', async ({ page }) => {
	const bel = page.locator('main').getByRole('link', { name: 'Bel 0800 2000' });
	await page.goto('/nl/direct-hulp/');
	await expect(bel).toHaveAttribute('href', 'tel:08002000');
	await totUitkomst(page);
	await expect(page.getByRole('heading', { name: 'Hulp in uw buurt' })).toHaveCount(0);
	await expect(bel).toBeVisible();
});

const aantal = async (page: Page) => Number(/\d+/.exec(await vraag(page).innerText())![0]);

test('the first step opens what it speaks of and brings the focus there', async ({ page }) => {
	await totUitkomst(page);
	const eerste = page.getByRole('region', { name: 'Begin hiermee' });
	await expect(eerste).toHaveCount(1);
	await expect(page.locator('article.rij > details[open]')).toHaveCount(0);
	await eerste.getByRole('link', { name: 'Zo vraagt u aan' }).click();
	const kaart = page.locator('article.rij > details[open]');
	await expect(kaart).toHaveCount(1);
	await expect(kaart.locator('> summary')).toBeFocused();
	await expect(kaart.locator('> summary')).toBeInViewport();
	await expect(kaart.getByRole('heading', { name: 'Zo vraagt u aan' })).toBeVisible();
	expect(new URL(page.url()).hash).toBe('');
});

test('"dit heb ik al" moves a card, counts anew, survives a reload and can be taken back', async ({ page }) => {
	const gezien = bewaak(page);
	await totUitkomst(page);
	const voor = await aantal(page);
	const kaart = page.getByRole('article', { name: 'Goedkopere zorgverzekering' });
	await kaart.getByRole('heading', { level: 3 }).click();
	await kaart.getByRole('button', { name: /^Dit heb ik al/ }).click();
	await expect(kaart).toHaveCount(0);
	expect(await aantal(page)).toBe(voor - 1);
	await expect(page.getByRole('status').filter({ hasText: 'Goedkopere zorgverzekering staat nu bij' })).toBeAttached();
	await expect(page.locator('article.rij summary:focus')).toHaveCount(1);
	await page.reload();
	await expect(vraag(page)).toHaveText(/^U hebt waarschijnlijk recht op/);
	expect(await aantal(page)).toBe(voor - 1);
	await page.getByRole('heading', { name: 'Dit krijgt u al (1)' }).click();
	await toegankelijk(page);
	await page.getByRole('button', { name: /^Toch niet/ }).click();
	await expect(kaart).toHaveCount(1);
	await expect(kaart.locator('summary').first()).toBeFocused();
	expect(await aantal(page)).toBe(voor);
	niemandKeekMee(gezien);
});

test('who wants to know looks early, reads what is open, and goes on where they were', async ({ page }) => {
	await totSpaargeld(page);
	await page.getByRole('radio', { name: /^Minder dan €/ }).check();
	await page.getByRole('button', { name: 'Volgende' }).click();
	await expect(vraag(page)).toHaveText('Hebt u al 3 jaar of langer weinig geld?');
	await page.getByRole('radio', { name: 'Ja', exact: true }).check();
	await page.getByRole('link', { name: 'Bekijk wat we al weten' }).click();
	const nog = page.getByRole('region', { name: 'U bent nog niet klaar' });
	await expect(nog).toBeInViewport();
	await expect(page.getByRole('heading', { name: 'Begin hiermee' })).toHaveCount(0);
	await nog.getByText('Wat is nog open?').click();
	await expect(nog.getByText(/^Wij weten nog niet: /).first()).toBeVisible();
	await expect(nog.getByText(/^Dit telt voor: /).first()).toBeVisible();
	await toegankelijk(page);
	const zeker = await page.locator('.merk-waarschijnlijk').count();
	await nog.getByRole('link', { name: 'Verder met de vragen' }).click();
	await expect(vraag(page)).not.toHaveText('Hebt u al 3 jaar of langer weinig geld?');
	await page.getByRole('link', { name: 'Terug' }).click();
	await expect(page.getByRole('radio', { name: 'Ja', exact: true })).toBeChecked();
	await page.getByRole('button', { name: 'Volgende' }).click();
	await weetNietTot(page, 'Hebt u al 3 jaar of langer weinig geld?', /^Kloppen/);
	await page.getByRole('link', { name: 'Bekijk mijn uitkomst' }).click();
	await expect(vraag(page)).toHaveText(/^U hebt waarschijnlijk recht op/);
	await expect(page.getByRole('region', { name: 'U bent nog niet klaar' })).toHaveCount(0);
	expect(await page.locator('.merk-waarschijnlijk').count()).toBeGreaterThanOrEqual(zeker);
});

test('nothing is offered to look at while nothing is decided', async ({ page }) => {
	await begin(page);
	await expect(page.getByRole('link', { name: 'Bekijk wat we al weten' })).toHaveCount(0);
	await page.goto('/nl/uitkomst/');
	await expect(page).toHaveURL(/\/nl\/(vragen\/1\/)?$/);
});

test('the days go into a calendar as a file that says nothing about the person', async ({ page }) => {
	const gezien = bewaak(page);
	await totUitkomst(page);
	await page.getByRole('heading', { name: 'Vraag op tijd aan' }).click();
	await toegankelijk(page);
	const [bestand] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Zet in mijn agenda' }).click(),
	]);
	expect(bestand.suggestedFilename()).toBe('termijnen.ics');
	const tekst = readFileSync(await bestand.path(), 'utf8');
	expect(tekst).toMatch(/^BEGIN:VCALENDAR\r\n/);
	expect(tekst).not.toMatch(/€|1350|haarlemmermeer/i);
	niemandKeekMee({ ...gezien, verzoeken: gezien.verzoeken.filter((verzoek) => !verzoek.url().startsWith('blob:')) });
});

test('what does not fit can be told without answers', async ({ page }) => {
	await totUitkomst(page);
	await page.getByRole('link', { name: 'Klopt er iets niet?', exact: true }).click();
	await expect(vraag(page)).toHaveText('Klopt er iets niet?');
	await expect(page.getByText(/de regels van \d+ \w+ \d{4} zijn/)).toBeVisible();
	await expect(page.getByText('Zeg of schrijf geen namen en geen bedragen.')).toBeVisible();
	await expect(page.getByRole('link', { name: /^Bel / }).first()).toHaveAttribute('href', /^tel:\d+$/);
	expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
	await toegankelijk(page);
	await page.getByRole('link', { name: 'Terug naar mijn uitkomst' }).click();
	await expect(vraag(page)).toHaveText(/^U hebt waarschijnlijk recht op/);
});

test('the list to copy holds the names of the schemes, and nothing that was answered', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await totUitkomst(page);
	await page.getByRole('button', { name: 'Kopieer de lijst' }).click();
	await expect(page.getByText('De lijst is gekopieerd.')).toBeVisible();
	const tekst = await page.evaluate(() => navigator.clipboard.readText());
	expect(tekst).toContain('Regelingen om aan te vragen:');
	expect(tekst).not.toMatch(/€|1\.?350|8\.000/);
	await toegankelijk(page);
});
