/** Three people, from the start page to what they can do today. */
import { expect, test } from '@playwright/test';
import {
	alleenInDezeTab,
	antwoord,
	begin,
	bewaak,
	klaarVoorGebruik,
	niemandKeekMee,
	toegankelijk,
	totBedrag,
	volgende,
	vraag,
	vulBedrag,
	weetNietTot,
} from './hulp.ts';

test('somebody alone in Haarlemmermeer with a low wage reads what to ask for', async ({ page }) => {
	const gezien = bewaak(page);
	await totBedrag(page);
	await vulBedrag(page, 'Hoeveel geld krijgt u per maand?', '€ 1.350,-');
	await antwoord(page, 'Hoeveel spaargeld hebt u?', 'Minder dan € 8.000');
	await antwoord(page, 'Hebt u al 3 jaar of langer weinig geld?', 'Ja');
	await antwoord(page, 'Kreeg u deze toeslag het afgelopen jaar al?', 'Nee');
	await antwoord(page, 'Lukt het om uw rekeningen te betalen?', 'Ja');
	await antwoord(page, 'Bent u lang ziek?', 'Nee');
	await antwoord(page, 'Hebt u kosten die u niet kunt betalen?', 'Nee');
	await antwoord(page, 'Wilt u ook hulp bij iets anders?', 'Nee');

	await expect(vraag(page)).toHaveText('Kloppen uw antwoorden?');
	await expect(page.getByText('€ 1.350 per maand')).toBeVisible();
	await page.getByRole('link', { name: 'Bekijk mijn uitkomst' }).click();

	await expect(vraag(page)).toHaveText(/^U hebt waarschijnlijk recht op \d+ regeling(en)?$/);
	await expect(vraag(page)).toBeFocused();
	const scherm = page.locator('.opScherm');
	await expect(scherm.getByText('Dit is een schatting. De gemeente of het Rijk beslist')).toBeInViewport();
	await expect(page.getByRole('heading', { name: 'Begin hiermee' })).toBeInViewport();

	const kaart = page.getByRole('article', { name: 'Goedkopere zorgverzekering' });
	await expect(kaart.getByText('Waarschijnlijk recht')).toBeVisible();
	await expect(kaart.getByRole('heading', { name: 'Zo vraagt u aan' })).toBeHidden();
	await kaart.getByRole('heading', { level: 3 }).click();
	await expect(kaart.getByRole('heading', { name: 'Waarom u' })).toBeVisible();
	await expect(kaart.getByText(/Uw inkomen zonder vakantiegeld is .*De grens is €\s1\.618,18/).first()).toBeVisible();
	await expect(kaart.getByRole('heading', { name: 'Zo vraagt u aan' })).toBeVisible();
	await expect(kaart.getByRole('link', { name: 'Bel 0900 1852' })).toHaveAttribute('href', 'tel:09001852');
	await kaart.getByText('Regels en bronnen').click();
	for (const link of await kaart.locator('a[href^="https"]').all())
		await expect(link).toHaveAttribute('rel', 'noreferrer noopener');
	await alleenInDezeTab(page);
	expect(await page.title()).toBe('Uw uitkomst – Bereken uw recht');
	niemandKeekMee(gezien);
});

test('what somebody has already moves away, counts no more, and can come back', async ({ page }) => {
	await begin(page);
	await antwoord(page, 'Waar woont u?', 'Haarlemmermeer');
	await antwoord(page, 'Hoe oud bent u?', '27 tot en met 66 jaar');
	await antwoord(page, 'Hoe woont u?', 'Ik huur een huis of flat');
	await antwoord(page, 'Met wie woont u?', 'Met mijn kinderen, zonder partner');
	await page.getByLabel('Leeftijd van kind 1').fill('7');
	await volgende(page);
	await antwoord(page, 'Waar komt uw geld vandaan?', 'Bijstand van de gemeente');
	await weetNietTot(page, 'Waar komt uw geld vandaan?', /^Kloppen/);
	await page.getByRole('link', { name: 'Bekijk mijn uitkomst' }).click();
	await expect(vraag(page)).toBeFocused();
	const aantal = async () => Number(/\d+/.exec(await vraag(page).innerText())![0]);
	const eerst = await aantal();
	const kaart = page.getByRole('article', { name: 'Goedkopere zorgverzekering' });
	await kaart.getByRole('heading', { level: 3 }).click();
	await kaart.getByRole('button', { name: /^Dit heb ik al/ }).click();
	await expect(kaart).toHaveCount(0);
	expect(await aantal()).toBe(eerst - 1);
	await expect(
		page.getByRole('status').filter({ hasText: 'Goedkopere zorgverzekering staat nu bij: dit krijgt u al.' }),
	).toBeAttached();
	// The card went away under the finger: the next one has the focus.
	await expect(page.locator('article > details > summary:focus')).toHaveCount(1);
	await page.reload();
	await klaarVoorGebruik(page);
	expect(await aantal()).toBe(eerst - 1);
	await page.getByRole('heading', { name: /^Dit krijgt u al/ }).click();
	await page.getByRole('button', { name: /^Toch niet ?: Goedkopere zorgverzekering/ }).click();
	await expect(kaart).toBeVisible();
	expect(await aantal()).toBe(eerst);
	await expect(kaart.locator('details > summary').first()).toBeFocused();
});

test('a single parent in Haarlem with a bailiff at the door hears whom to call this week', async ({ page }) => {
	const gezien = bewaak(page);
	await begin(page);
	await antwoord(page, 'Waar woont u?', 'Haarlem');
	await antwoord(page, 'Hoe oud bent u?', '27 tot en met 66 jaar');
	await antwoord(page, 'Hoe woont u?', 'Ik huur een huis of flat');
	await antwoord(page, 'Met wie woont u?', 'Met mijn kinderen, zonder partner');
	await expect(vraag(page)).toHaveText('Hoe oud zijn uw kinderen?');
	await page.getByLabel('Leeftijd van kind 1').fill('6');
	await page.getByRole('button', { name: 'Nog een kind' }).click();
	await expect(page.getByLabel('Leeftijd van kind 2')).toBeFocused();
	await page.keyboard.type('9');
	await volgende(page);
	await antwoord(page, 'Waar komt uw geld vandaan?', 'Loon van werk', 'WW, want ik heb geen werk');
	await expect(vraag(page)).toHaveText('Hoeveel geld krijgt u per maand?');
	await page.getByRole('button', { name: 'Ik weet het niet precies' }).click();
	await expect(vraag(page)).toHaveText('Wat past het best bij u?');
	await page.getByRole('radio', { name: /^Minder dan €/ }).check();
	await volgende(page);
	await expect(vraag(page)).toHaveText('Hoeveel spaargeld hebt u?');
	await page.getByRole('radio', { name: /^Minder dan €/ }).check();
	await volgende(page);
	await weetNietTot(page, 'Hoeveel spaargeld hebt u?', /^Lukt het/);
	await antwoord(page, 'Lukt het om uw rekeningen te betalen?', 'Nee');
	await antwoord(page, 'Is een van deze dingen aan de hand?', 'Een deurwaarder wil geld of spullen');
	await antwoord(page, 'Hebt u kosten die u niet kunt betalen?', 'School van mijn kind');
	await antwoord(page, 'Wilt u ook hulp bij iets anders?', 'Nee');
	await page.getByRole('link', { name: 'Bekijk mijn uitkomst' }).click();
	await expect(page.getByRole('heading', { level: 2, name: 'Bel deze week' })).toBeVisible();
	const bel = page.getByRole('region', { name: 'Bel deze week' }).getByRole('link', { name: /^Bel / });
	await expect(bel.first()).toHaveAttribute('href', /^tel:\d+$/);
	await expect(bel.first()).toBeInViewport();
	await alleenInDezeTab(page);
	niemandKeekMee(gezien);
});

test('who must leave the house hears it before anything else is asked', async ({ page }) => {
	await begin(page);
	await antwoord(page, 'Waar woont u?', 'Haarlemmermeer');
	await antwoord(page, 'Hoe oud bent u?', '27 tot en met 66 jaar');
	await antwoord(page, 'Hoe woont u?', 'Ik huur een kamer');
	await antwoord(page, 'Met wie woont u?', 'Alleen');
	await antwoord(page, 'Waar komt uw geld vandaan?', 'Bijstand van de gemeente');
	await weetNietTot(page, 'Waar komt uw geld vandaan?', /^Lukt het/);
	await antwoord(page, 'Lukt het om uw rekeningen te betalen?', 'Nee');
	await antwoord(page, 'Is een van deze dingen aan de hand?', 'Ik moet mijn huis uit');
	await expect(vraag(page)).toHaveText('Wacht niet. Bel vandaag.');
	await expect(page.getByRole('link', { name: /^Bel 0/ }).first()).toBeInViewport();
	await page.getByRole('button', { name: 'Verder met de vragen' }).click();
	await expect(vraag(page)).toHaveText('Hebt u kosten die u niet kunt betalen?');
});

test('who lives elsewhere is sent to the right door, and may still change the answer', async ({ page }) => {
	const gezien = bewaak(page);
	await begin(page);
	await antwoord(page, 'Waar woont u?', 'Een andere plaats');
	await expect(vraag(page)).toHaveText('U woont in een andere gemeente');
	await expect(page.getByText('Kijk op de website van uw eigen gemeente.')).toBeVisible();
	await expect(page.getByText(/Bron van \d{4}/)).toBeVisible();
	await expect(page.getByRole('link', { name: /^Bel / })).toHaveAttribute('href', /^tel:\d+$/);
	await toegankelijk(page);
	await page.getByRole('link', { name: 'Terug naar de vraag' }).click();
	await expect(page.getByLabel('Een andere plaats')).toBeChecked();
	await antwoord(page, 'Waar woont u?', 'Weet ik niet');
	await expect(vraag(page)).toHaveText('Wij helpen u kiezen');
	niemandKeekMee(gezien);
});

test('who does not know the gemeente chooses a village, and goes on with the gemeente of it', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	const gezien = bewaak(page);
	await begin(page);
	await antwoord(page, 'Waar woont u?', 'Weet ik niet');
	await expect(vraag(page)).toHaveText('Wij helpen u kiezen');
	await expect(page.getByRole('heading', { level: 2 })).toContainText(['Gemeente Haarlem', 'Gemeente Haarlemmermeer']);
	await expect(page.getByRole('link', { name: /^Bel 14 023/ }).first()).toBeVisible();
	await toegankelijk(page);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	await page.getByRole('button', { name: 'Vijfhuizen' }).press('Enter');
	await expect(vraag(page)).toHaveText('Hoe oud bent u?');
	await expect(vraag(page)).toBeFocused();
	await expect(page.getByRole('link', { name: 'Bel 0900 1852' })).toBeVisible();
	await page.getByRole('link', { name: 'Terug' }).click();
	await expect(page.getByLabel('Haarlemmermeer')).toBeChecked();
	niemandKeekMee(gezien);
});

test('"weet ik niet" wherever it is offered never ends in a no because of it', async ({ page }) => {
	await begin(page);
	await antwoord(page, 'Waar woont u?', 'Zandvoort');
	await antwoord(page, 'Hoe oud bent u?', '27 tot en met 66 jaar');
	await antwoord(page, 'Hoe woont u?', 'Ik huur een huis of flat');
	await antwoord(page, 'Met wie woont u?', 'Met mijn partner');
	await antwoord(page, 'Hoe oud is uw partner?', '21 tot en met 66 jaar');
	await antwoord(page, 'Waar komt uw geld vandaan?', 'Loon van werk');
	await expect(vraag(page)).toHaveText('Hoeveel geld krijgt u per maand?');
	await page.getByRole('button', { name: 'Ik weet het niet precies' }).click();
	await antwoord(page, 'Wat past het best bij u?', 'Ik weet het echt niet');
	await antwoord(page, 'Hoeveel spaargeld hebt u?', 'Weet ik niet');
	await weetNietTot(page, 'Hoeveel spaargeld hebt u?', /^Kloppen/);
	await page.getByRole('link', { name: 'Bekijk mijn uitkomst' }).click();
	await expect(vraag(page)).toHaveText(/^Misschien hebt u recht op/);
	await expect(page.getByText('Dit weten wij nog niet:').first()).toBeVisible();
	await expect(page.getByText(/Samen is dat/)).toHaveCount(0);
});
