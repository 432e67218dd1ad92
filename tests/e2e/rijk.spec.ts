/** After the outcome: what the Rijk may pay, and the few questions that make it more precise. */
import { expect, test, type Page } from '@playwright/test';
import {
	alleenInDezeTab,
	antwoord,
	begin,
	bewaak,
	klaarVoorGebruik,
	niemandKeekMee,
	past,
	toegankelijk,
	volgende,
	vraag,
	vulBedrag,
	weetNietTot,
} from './hulp.ts';

const kop = 'Reken het geld van het Rijk preciezer uit';
const pagina = (page: Page) => page.getByRole('region', { name: 'Kijk ook bij het Rijk' });
const kaart = (page: Page, naam: string) => pagina(page).getByRole('article', { name: naam });

/** A parent alone with a toddler and a child of 15, who rents, works and does not tell how much is saved. */
async function totUitkomst(page: Page) {
	await begin(page);
	await antwoord(page, 'Waar woont u?', 'Haarlem');
	await antwoord(page, 'Hoe oud bent u?', '27 tot en met 66 jaar');
	await antwoord(page, 'Hoe woont u?', 'Ik huur een huis of flat');
	await antwoord(page, 'Met wie woont u?', 'Met mijn kinderen, zonder partner');
	await page.getByLabel('Leeftijd van kind 1').fill('3');
	await page.getByRole('button', { name: 'Nog een kind' }).click();
	await page.getByLabel('Leeftijd van kind 2').fill('15');
	await volgende(page);
	if (await page.getByRole('radio', { name: 'Middelbare school' }).isVisible()) {
		await page.getByRole('radio', { name: 'Middelbare school' }).check();
		await volgende(page);
	}
	await antwoord(page, 'Waar komt uw geld vandaan?', 'Loon van werk');
	await vulBedrag(page, 'Hoeveel geld krijgt u per maand?', '2400');
	await weetNietTot(page, 'Hoeveel geld krijgt u per maand?', /^Kloppen/);
	await page.getByRole('link', { name: 'Bekijk mijn uitkomst' }).click();
	await expect(pagina(page)).toBeVisible();
}

const naarVragen = (page: Page) =>
	pagina(page).getByRole('link', { name: 'Reken dit preciezer uit', exact: true }).first().click();

test('a parent reads what the Rijk may pay, and four blocks of questions make it more precise', async ({ page }) => {
	const gezien = bewaak(page);
	await totUitkomst(page);
	const opvang = kaart(page, 'Geld voor de kinderopvang');
	await expect(opvang.getByText('Vult u nog iets in? Dan weten wij meer.')).toBeVisible();
	const zorg = kaart(page, 'Geld voor uw zorgverzekering');
	await expect(zorg.getByText('Misschien', { exact: true })).toBeVisible();
	await zorg.getByRole('heading', { level: 3 }).click();
	await expect(zorg.locator('.officieel')).toHaveText('Officiële naam: Zorgtoeslag');
	await expect(zorg.getByText(/Wij schatten .* uw jaaropgave/)).toBeVisible();
	await expect(zorg.getByRole('heading', { name: 'Moet ik dit terugbetalen?' })).toBeVisible();
	await expect(pagina(page).getByRole('link', { name: 'toeslagen.nl/proefberekening' }).last()).toBeVisible();
	await toegankelijk(page);

	await naarVragen(page);
	await expect(vraag(page)).toHaveText(kop);
	await expect(vraag(page)).toBeFocused();
	await toegankelijk(page);
	await expect(page.getByRole('heading', { level: 2 })).toHaveText([
		'Uw huur',
		'Uw inkomen van dit jaar',
		'Kinderopvang',
		'Hoeveel spaargeld had u op 1 januari?',
		'Hulp nodig?',
	]);
	const eersteKind = page.getByRole('group', { name: 'Gaat kind 1 (3 jaar) naar de opvang?' });
	await expect(eersteKind).toBeVisible();
	await expect(page.getByText('Gaat kind 2 (15 jaar)')).toHaveCount(0);

	await page.getByLabel('Hoeveel huur betaalt u per maand?').fill('700');
	const volwassene = page.getByRole('group', { name: 'Woont er nog iemand van 18 jaar of ouder bij u?' });
	await volwassene.getByLabel('Nee').check();
	await page
		.getByRole('group', { name: 'Is uw inkomen dit jaar elke maand ongeveer gelijk?' })
		.getByLabel('Ja')
		.check();
	await page.getByText('Weet u uw jaarinkomen niet? Help ons schatten').click();
	await page.getByRole('group', { name: 'Krijgt u uw vakantiegeld apart' }).getByLabel('Ja').check();
	await eersteKind.getByLabel('Dagopvang').check();
	await eersteKind.getByLabel(/^Hoeveel uren opvang/).fill('veel');
	await eersteKind.getByLabel(/^Hoeveel kost één uur/).fill('10,50');
	await page.getByLabel('Hoeveel spaargeld had u op 1 januari?').fill('1.200');
	await page.getByRole('button', { name: 'Bekijk de uitkomst' }).click();

	const fouten = page.getByRole('alert');
	await expect(fouten).toBeFocused();
	expect(await page.title()).toMatch(/^Fout: /);
	await toegankelijk(page);
	await fouten.getByRole('link', { name: /^Vul bij kind 1 het aantal uren in/ }).click();
	const uren = eersteKind.getByLabel(/^Hoeveel uren opvang/);
	await expect(uren).toBeFocused();
	await expect(uren).toHaveValue('veel');
	await expect(uren).toHaveAttribute('aria-invalid', 'true');
	await expect(eersteKind.getByLabel(/^Hoeveel kost één uur/)).toHaveValue('10,50');
	await uren.fill('80');
	await page.getByRole('button', { name: 'Bekijk de uitkomst' }).click();

	await expect(vraag(page)).toHaveText(/^U hebt waarschijnlijk recht op \d+ regelingen$/);
	await expect(opvang.getByText('Waarschijnlijk recht')).toBeVisible();
	await expect(opvang.getByText(/€\s[\d.,]+( tot €\s[\d.,]+)? per maand/).first()).toBeVisible();
	await page.getByRole('heading', { name: 'Uw antwoorden' }).click();
	await expect(page.getByText('Kind 1 (3 jaar): Dagopvang, 80 uur per maand, € 10,50 per uur')).toBeVisible();
	await expect(page.getByText('€ 1.200', { exact: true })).toBeVisible();
	await toegankelijk(page);
	await page.getByRole('link', { name: 'Wijzig : Kinderopvang' }).click();
	await expect(vraag(page)).toHaveText(kop);
	await expect(uren).toHaveValue('80');
	await alleenInDezeTab(page);
	niemandKeekMee(gezien);
});

test('who goes back halfway, or reloads afterwards, loses nothing; who wipes loses all', async ({ page }) => {
	await totUitkomst(page);
	await naarVragen(page);
	await page.getByLabel('Hoeveel huur betaalt u per maand?').fill('700');
	await page
		.getByRole('group', { name: /^Gaat kind 1/ })
		.getByLabel('Gastouder')
		.check();
	await page.goBack();
	await expect(pagina(page)).toBeVisible();
	await page.goForward();
	await expect(page.getByLabel('Hoeveel huur betaalt u per maand?')).toHaveValue('700');
	await page.reload();
	await klaarVoorGebruik(page);
	await expect(page.getByLabel('Hoeveel huur betaalt u per maand?')).toHaveValue('700');
	await expect(page.getByLabel('Gastouder')).toBeChecked();
	await page.getByRole('button', { name: 'Wis alles en stop' }).click();
	await expect(vraag(page)).toHaveText('Alles is gewist');
	expect(await page.evaluate(() => sessionStorage.getItem('bur.v1'))).toBeNull();
});

test('nothing filled in is fine too: it leads back to the outcome', async ({ page }) => {
	await totUitkomst(page);
	const voor = await vraag(page).innerText();
	await naarVragen(page);
	await page.getByRole('button', { name: 'Bekijk de uitkomst' }).click();
	await expect(vraag(page)).toHaveText(voor);
	await expect(page.getByRole('alert')).toHaveCount(0);
});

test('the smallest screen, also with text twice as large, never scrolls sideways', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 568 });
	await totUitkomst(page);
	for (const vouw of await pagina(page).locator('.klein > details > summary').all()) await vouw.click();
	expect(await past(page), 'outcome').toBe(true);
	await naarVragen(page);
	await page.getByLabel('Dagopvang').first().check();
	await page.getByText('Weet u uw jaarinkomen niet? Help ons schatten').click();
	await page.getByLabel(/^Hoeveel uren opvang/).fill('veel');
	await page.getByRole('button', { name: 'Bekijk de uitkomst' }).click();
	await expect(page.getByRole('alert')).toBeVisible();
	expect(await past(page), 'questions').toBe(true);
	await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
	expect(await past(page), 'questions, large').toBe(true);
	const teKlein = await page.evaluate(() =>
		[...document.querySelectorAll('a:not(.overslaan), button, summary, label.optie, input[type=text]')]
			.map((el) => el.getBoundingClientRect().height)
			.filter((hoogte) => hoogte > 0 && hoogte < 47.5),
	);
	expect(teKlein).toEqual([]);
});

test('the page leads to the start or the questions for who has no outcome yet', async ({ page }) => {
	await page.goto('/nl/rijk/');
	// The page says the same while it makes way.
	await page.waitForURL(/\/nl\/$/);
	await expect(vraag(page)).toHaveText('Bereken uw recht');
	await begin(page);
	await antwoord(page, 'Waar woont u?', 'Haarlem');
	await expect(vraag(page)).toHaveText('Hoe oud bent u?');
	await page.goto('/nl/rijk/');
	await expect(vraag(page)).toHaveText('Hoe oud bent u?');
});
