/** For who helps: everything on one page, several situations, and a next client who finds nothing of the one before. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { optie, uitkomstkop, vulIn as beantwoord } from './bediening.ts';
import {
	alleenInDezeTab,
	bewaak,
	bewaard,
	inElkKleed,
	toegankelijkZonderKleur,
	klaarVoorGebruik,
	niemandKeekMee,
	openAlles,
	vraag,
} from './hulp.ts';
import { personas } from './personas.ts';

// A colour on its way to another is no colour to measure.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const persoon = (naam: string) => personas.find((een) => een.naam === naam)!;

async function open(page: Page) {
	await page.goto('/nl/helpen/');
	await klaarVoorGebruik(page);
	await expect(vraag(page)).toHaveText('Samen invullen');
}

/** The box of one question. */
const vak = (page: Page, kop: string) =>
	page
		.locator('.vragenkant .vraagvak')
		.filter({ has: page.getByRole('group', { name: kop, exact: true }).or(page.getByRole('textbox', { name: kop })) });
const kies = (page: Page, kop: string, name: string | RegExp) => optie(vak(page, kop), name).check();
const inkomen = (page: Page) =>
	page.locator('.vragenkant').getByRole('textbox', { name: 'Hoeveel geld krijgt u per maand?' });
const kaarten = (waar: Page | Locator) => waar.locator('article.regeling h3').allInnerTexts();

/** A parent with a wage; the amount, the child and the debt are easy to find again. */
async function vulIn(page: Page) {
	await kies(page, 'Waar woont u?', 'Haarlemmermeer');
	await kies(page, 'Hoe oud bent u?', '27 tot en met 66 jaar');
	await kies(page, 'Hoe woont u?', 'Ik huur een huis of flat');
	await kies(page, 'Met wie woont u?', 'Met mijn kinderen, zonder partner');
	await page.getByLabel('Leeftijd van kind 1').fill('13');
	await page.getByLabel('Middelbare school').check();
	await kies(page, 'Waar komt uw geld vandaan?', 'Loon van werk');
	await inkomen(page).fill('1387');
	await expect.poll(() => bewaard(page)).toContain('1387');
	await kies(page, 'Is een van deze dingen aan de hand?', 'Een deurwaarder wil geld of spullen');
	await expect(page.locator('.stand')).toContainText('waarschijnlijk');
}

test('by keyboard alone, from the first question to an outcome that is the one of the questions one by one', async ({
	page,
}) => {
	const gezien = bewaak(page);
	const { antwoorden } = persoon('Meneer De Jong');
	await open(page);
	const volgorde = Object.entries(antwoorden);
	for (const [kop, antwoord] of volgorde) {
		await expect(vak(page, kop)).toBeVisible();
		await beantwoord(page, 'toetsenbord', antwoord, vak(page, kop));
	}
	await expect(page.locator('.stand')).toContainText('nog 0 open');
	const live = (await kaarten(page.locator('.uitkomstkant'))).sort();
	expect(live.length).toBeGreaterThan(5);
	await alleenInDezeTab(page, /1500|reizen/i);
	await page.goto('/nl/uitkomst/');
	await expect(vraag(page)).toHaveText(uitkomstkop);
	expect((await kaarten(page.locator('.opScherm'))).sort()).toEqual(live);
	niemandKeekMee(gezien);
});

test('questions stay open, the outcome says what holds already, and a reload keeps it all', async ({ page }) => {
	await open(page);
	await expect(page.getByText('Kies eerst de gemeente.')).toBeVisible();
	await vulIn(page);
	await expect(page.locator('.stand')).not.toContainText('nog 0 open');
	await expect(page.locator('.uitkomstkant .kaart.spoed').first()).toBeVisible();
	// What is typed counts a moment later.
	await expect.poll(() => bewaard(page)).toContain('1387');
	const voor = await kaarten(page.locator('.uitkomstkant'));
	await page.reload();
	await klaarVoorGebruik(page);
	await expect(inkomen(page)).toHaveValue('1387');
	await expect.poll(() => kaarten(page.locator('.uitkomstkant'))).toEqual(voor);
	// What cannot be read is no answer, and says so at the field.
	await inkomen(page).fill('veel');
	await page.getByRole('textbox', { name: 'Leeftijd van kind 1' }).focus();
	await expect(vak(page, 'Hoeveel geld krijgt u per maand?').locator('.veldfout')).toHaveText(
		'Vul een bedrag in, bijvoorbeeld 1350',
	);
	await expect.poll(() => bewaard(page)).not.toContain('1387');
	await page.getByRole('button', { name: 'Ik weet het niet precies' }).click();
	await expect(page.getByText('Ingevuld: Ik weet het niet precies')).toBeVisible();
	await expect(vak(page, 'Wat past het best bij u?')).toBeVisible();
});

test('two situations beside today: another day, and another income', async ({ page }) => {
	// The last day before it: no build is of a later one, as long as there are no amounts of 2027.
	await page.clock.setFixedTime('2026-12-31T10:00:00+01:00');
	await open(page);
	await vulIn(page);
	await kies(page, 'Hoeveel spaargeld hebt u?', /^Minder dan €/);
	await page.getByRole('button', { name: 'Op 1 januari 2027' }).click();
	await expect(page.getByLabel('Naam van deze situatie')).toBeFocused();
	await page.getByRole('button', { name: 'Met een ander inkomen' }).click();
	await page.getByLabel('Naam van deze situatie').last().fill('Als zij 24 uur gaat werken');
	const tweede = page.locator('#scenario-2');
	await tweede.getByRole('textbox', { name: 'Hoeveel geld krijgt u per maand?' }).fill('4800');
	const tabel = page.getByRole('table', { name: 'Dit verandert er' });
	await expect(tabel.getByRole('columnheader')).toHaveText([
		'Nu op 31 december 2026',
		'Op 1 januari 2027 op 1 januari 2027',
		'Als zij 24 uur gaat werken op 31 december 2026',
	]);
	const rij = tabel.getByRole('row', { name: /^Geld voor school/ });
	await expect(rij.getByRole('cell').nth(2)).toContainText('Waarschijnlijk geen recht');
	await expect(rij.getByRole('cell').nth(0)).not.toContainText('Waarschijnlijk geen recht');
	// Of 2027 there are no amounts yet.
	await expect(tabel.getByRole('row', { name: /^Samen/ })).toContainText('De bedragen van 1 januari 2027');
	// What somebody earns now stays.
	await expect(inkomen(page)).toHaveValue('1387');
	// A partner in one situation brings the questions of the partner there only.
	await page.getByRole('button', { name: 'Een andere situatie' }).click();
	const derde = page.locator('#scenario-3');
	await derde.getByText('Verander een antwoord').click();
	await derde.getByRole('button', { name: 'Met wie woont u?' }).click();
	await derde.getByLabel('Met mijn partner en kinderen').check();
	await expect(derde.getByRole('group', { name: 'Hoe oud is uw partner?' })).toBeVisible();
	await expect(page.locator('.vragenkant').getByRole('group', { name: 'Hoe oud is uw partner?' })).toHaveCount(0);
	await expect(page.getByRole('button', { name: 'Een andere situatie' })).toHaveCount(0);
	await derde.getByRole('button', { name: /^Haal deze situatie weg/ }).click();
	await expect(derde).toHaveCount(0);
	await page.reload();
	await klaarVoorGebruik(page);
	await expect(page.getByLabel('Naam van deze situatie').last()).toHaveValue('Als zij 24 uur gaat werken');
	// A field that is empty for a moment stays; and so does the amount of the one when the other goes.
	await page.getByRole('button', { name: 'Met een ander inkomen' }).click();
	const bedragen = page.locator('.scenario').getByRole('textbox', { name: 'Hoeveel geld krijgt u per maand?' });
	await bedragen.last().fill('');
	await expect.poll(() => bewaard(page)).not.toContain('"anders":{"8":{"bedrag":"1387"');
	await expect(bedragen.last()).toBeFocused();
	await bedragen.last().fill('2100');
	await expect.poll(() => bewaard(page)).toContain('2100');
	await tweede.getByRole('button', { name: /^Haal deze situatie weg/ }).click();
	await expect(bedragen).toHaveCount(1);
	await expect(bedragen).toHaveValue('2100');
	// Under 18 there is no outcome, so none is shown.
	await derde.getByRole('button', { name: /^Haal deze situatie weg/ }).click();
	await page.getByLabel('Op welke dag').fill('1999-01-01');
	await expect(page.getByText(/^Kies een dag van 1 januari 2024/)).toBeVisible();
	const laatste = page.locator('.scenario').last();
	await laatste.getByText('Verander een antwoord').click();
	await laatste.getByRole('button', { name: 'Hoe oud bent u?' }).click();
	await laatste.getByLabel('Jonger dan 18 jaar').check();
	await expect(tabel.getByText('Deze test is voor mensen vanaf 18 jaar.')).toBeVisible();
});

test('two clients after each other: of the first one nothing is left for the second', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await open(page);
	await vulIn(page);
	await page.getByRole('button', { name: 'Met een ander inkomen' }).click();
	await page.getByLabel('Naam van deze situatie').fill('Baan bij bakker Zoet');
	await page.getByRole('button', { name: 'Kopieer de lijst' }).click();
	await expect(page.getByText('De lijst is gekopieerd.')).toBeVisible();
	// Also seen on the pages of a resident, so that there is something to go back to.
	await page.goto('/nl/uitkomst/');
	await expect(vraag(page)).toHaveText(uitkomstkop);
	await page.goBack();
	await klaarVoorGebruik(page);

	await page.getByRole('button', { name: 'Nieuwe cliënt' }).click();
	const venster = page.getByRole('dialog');
	await venster.getByRole('button', { name: /^Nee/ }).click();
	await expect(inkomen(page)).toHaveValue('1387');
	await page.getByRole('button', { name: 'Nieuwe cliënt' }).click();
	await venster.getByRole('button', { name: 'Ja, wis alles' }).click();
	await expect(page.locator('.gewist')).toBeFocused();
	await expect(page.locator('.gewist')).toContainText(/^Alles is gewist om \d\d:\d\d\./);

	const eerste = /1\.?387|Zoet/;
	const opDePagina = async () => {
		await page.emulateMedia({ media: 'print' });
		const papier = await page.evaluate(() => document.body.innerText);
		await page.emulateMedia({ media: null });
		const velden = await page.evaluate(() =>
			[...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea, select')]
				.filter((veld) => !['radio', 'checkbox'].includes(veld.type) || (veld as HTMLInputElement).checked)
				.map(({ value }) => value),
		);
		return [papier, await page.content(), ...velden].join('\n').replace(/<script[\s\S]*?<\/script>/g, '');
	};
	expect(await opDePagina()).not.toMatch(eerste);
	expect(await page.locator('.vragenkant input:checked').count()).toBe(0);
	expect(await bewaard(page)).toBeNull();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('');

	// The second client.
	await kies(page, 'Waar woont u?', 'Zandvoort');
	await kies(page, 'Hoe oud bent u?', '18, 19 of 20 jaar');
	await kies(page, 'Met wie woont u?', 'Alleen');
	await expect(page.locator('.stand')).toContainText('misschien');
	expect(await opDePagina()).not.toMatch(eerste);
	expect(await bewaard(page)).not.toMatch(eerste);
	expect(
		await page.evaluate(() => JSON.stringify([Object.entries(localStorage), history.state, document.cookie])),
	).not.toMatch(eerste);
	await page.goForward().catch(() => null);
	await page.waitForLoadState();
	expect(await opDePagina()).not.toMatch(eerste);
	await page.goBack().catch(() => null);
	await page.goBack().catch(() => null);
	await page.waitForLoadState();
	expect(await opDePagina()).not.toMatch(eerste);
});

test('nobody there for half an hour: the page begins again, and says why', async ({ page }) => {
	await page.clock.install();
	await open(page);
	await vulIn(page);
	await page.clock.runFor('31:00');
	await expect(page.getByRole('heading', { name: 'Uw antwoorden zijn gewist' })).toBeVisible();
	await expect(page).toHaveURL(/\/nl\/helpen\/$/);
	await expect(page.locator('.vragenkant .vraagvak')).toHaveCount(1);
	expect(await bewaard(page)).toBeNull();
});

// Colours do not hang on the width, so they are looked at once.
for (const [naam, breedte, kleed] of [
	['laptop: accessible', 1280, toegankelijkZonderKleur],
	['telefoon: accessible in every dress', 320, inElkKleed],
] as const)
	test(`on a ${naam}, and nothing sticks out`, async ({ page }) => {
		test.slow();
		await page.setViewportSize({ width: breedte, height: 700 });
		await open(page);
		await kleed(page);
		await vulIn(page);
		await page.getByRole('button', { name: 'Met een ander inkomen' }).click();
		await openAlles(page);
		// What lies half behind the line that sticks would be measured as too small.
		await page.evaluate(() => scrollTo(0, 0));
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(breedte);
		await kleed(page);
		await page.getByRole('button', { name: 'Nieuwe cliënt' }).click();
		await kleed(page);
	});
