/** On paper: everything that a person takes along is on it, and nothing that they did not ask for. */
import { expect, test } from '@playwright/test';
import { loop, uitkomstkop } from './bediening.ts';
import { antwoord, begin, vraag } from './hulp.ts';
import { opPapier, terug, vellen } from './papier.ts';
import { personas } from './personas.ts';

const persoon = (naam: string) => personas.find((een) => een.naam === naam)!;

test('Marjan takes two sheets along', async ({ page }) => {
	await loop(page, 'aanraken', persoon('Marjan van Velzen').antwoorden, uitkomstkop);
	const kop = await vraag(page).innerText();
	await opPapier(page);
	const blad = page.locator('.afdruk');
	await expect(page.locator('.opScherm')).toBeHidden();
	await expect(blad.getByText('Bereken uw recht – Haarlem')).toBeVisible();
	await expect(blad.getByText(/^Uitkomst van \d+ \w+ \d{4}\. Regels van \d+ \w+ \d{4}\./)).toBeVisible();
	await expect(blad.getByRole('heading', { level: 1 })).toHaveText(kop);
	// What cannot wait, with whom to call, stands above it.
	await expect(blad.locator('header + *')).toContainText('Bel deze week');
	await expect(blad.locator('.afdrukspoed')).toContainText('14 023');
	const regels = blad.locator('.afdrukregel');
	const opScherm = page.locator('.opScherm article.regeling:not(.vouw article)');
	expect(await regels.count()).toBe(await opScherm.count());
	expect(await regels.count()).toBeGreaterThanOrEqual(15);
	// A law on every line: with its article, or the policy of the gemeente that has none.
	for (const wet of await regels.locator('> small').allInnerTexts()) expect(wet).not.toBe('');
	expect((await regels.locator('> small').allInnerTexts()).join()).toContain('Participatiewet, artikel');
	await expect(blad.getByText('Wat neemt u mee?')).toBeVisible();
	await expect(blad.getByRole('heading', { name: 'Iemand die gratis met u meedenkt' })).toBeVisible();
	await expect(blad.getByText('Ik huur een huis of flat')).toHaveCount(0);
	expect(await vellen(page)).toBe(2);
});

test('answers go on paper only when they are asked for, and that about illness only by itself', async ({ page }) => {
	await loop(page, 'aanraken', { ...persoon('Kevin').antwoorden, 'Bent u lang ziek?': ['Ja'] }, uitkomstkop);
	const blad = page.locator('.antwoordblad');
	await opPapier(page);
	await expect(blad).toHaveCount(0);
	await terug(page);
	await page.getByLabel('Print ook mijn antwoorden').check();
	await opPapier(page);
	await expect(blad.getByText('Ik huur een kamer')).toBeVisible();
	await expect(blad.getByText('€ 950 per maand')).toBeVisible();
	await expect(page.locator('.afdruk').getByText('Bent u lang ziek?')).toHaveCount(0);
	await terug(page);
	await page.getByLabel('Print ook wat iets over mijn gezondheid zegt').check();
	await opPapier(page);
	await expect(blad.getByText('Bent u lang ziek?')).toBeVisible();
	expect(await vellen(page)).toBeLessThanOrEqual(3);
	await terug(page);
	await page.getByLabel('Print ook mijn antwoorden').uncheck();
	await opPapier(page);
	await expect(blad).toHaveCount(0);
	expect(await vellen(page)).toBeLessThanOrEqual(2);
});

test('every other screen prints in black and white, with its text and its phones', async ({ page }) => {
	for (const pad of [
		'',
		'direct-hulp/',
		'over/',
		'verwijzen/',
		'verwijzen/haarlem/',
		'verwijzen/haarlemmermeer/hoofddorp/',
		'gewist/',
		'klopt-er-iets-niet/',
		'regelingen/',
		'regelingen/haarlem-haarlempas/',
		'normen/',
		'verantwoording/',
		'armoedeval/',
	]) {
		await page.goto(`/nl/${pad}`);
		await opPapier(page);
		await expect(vraag(page)).toBeVisible();
		expect(await vellen(page), pad).toBeGreaterThan(0);
		await terug(page);
	}
	await page.goto('/nl/direct-hulp/');
	await opPapier(page);
	// A fold cannot be opened on paper.
	await expect(page.getByText('0900 1852').first()).toBeVisible();
	await expect(page.getByText('14 023').first()).toBeVisible();
	await terug(page);
	await begin(page);
	await opPapier(page);
	await expect(page.getByText('Een andere plaats')).toBeVisible();
	expect(await vellen(page)).toBe(1);
	await terug(page);
	await antwoord(page, 'Waar woont u?', 'Een andere plaats');
	await expect(vraag(page)).toHaveText('U woont in een andere gemeente');
	await opPapier(page);
	expect(await vellen(page)).toBe(1);
});

test('the check page prints the answers that stand on it', async ({ page }) => {
	await loop(page, 'aanraken', persoon('the shortest way').antwoorden, /^Kloppen/);
	await opPapier(page);
	await expect(page.getByText('Bijstand van de gemeente')).toBeVisible();
	expect(await vellen(page)).toBe(1);
});
