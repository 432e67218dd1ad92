/** What holds on every screen: mistakes, back and reload, wiping, targets, no JavaScript. */
import { expect, test, type Page } from '@playwright/test';
import {
	antwoord,
	begin,
	bewaak,
	bewaard,
	klaarVoorGebruik,
	openAlles,
	toegankelijk,
	totBedrag,
	volgende,
	vraag,
	vulBedrag,
	weetNietTot,
} from './hulp.ts';

test('a mistake is told at the top, gets the focus, leads to the field and loses nothing', async ({ page }) => {
	await begin(page);
	await volgende(page);
	const lijst = page.getByRole('alert');
	await expect(lijst).toBeFocused();
	await expect(lijst.getByRole('heading', { level: 2 })).toHaveText('Er ging iets mis');
	expect(await page.title()).toMatch(/^Fout: /);
	await toegankelijk(page);
	await lijst.getByRole('link', { name: 'Kies waar u woont' }).click();
	await expect(page.getByRole('radio').first()).toBeFocused();

	await totBedrag(page);
	const veld = page.getByRole('textbox');
	await veld.fill('dertien');
	await page.getByLabel('Bij dit bedrag zit vakantiegeld').check();
	await volgende(page);
	await expect(page.getByRole('alert')).toBeFocused();
	await expect(veld).toHaveValue('dertien');
	await expect(veld).toHaveAttribute('aria-invalid', 'true');
	await expect(page.getByLabel('Bij dit bedrag zit vakantiegeld')).toBeChecked();
	await veld.fill('1350,50');
	await volgende(page);
	await expect(vraag(page)).toHaveText('Hoeveel spaargeld hebt u?');
});

test('an amount that may be a slip is asked once more, and may stand', async ({ page }) => {
	await totBedrag(page);
	await page.getByRole('textbox').fill('6.000');
	await volgende(page);
	const twijfel = page.getByRole('alert');
	await expect(twijfel).toContainText('U vulde € 6.000 in. Is dit per maand?');
	await toegankelijk(page);
	await twijfel.getByRole('button', { name: 'Nee, ik verander het bedrag' }).click();
	await expect(page.getByRole('textbox')).toBeFocused();
	await volgende(page);
	await twijfel.getByRole('button', { name: 'Ja, per maand' }).click();
	await expect(vraag(page)).not.toHaveText('Hoeveel geld krijgt u per maand?');
});

test('an amount that looks like that of a week is one tap away from it', async ({ page }) => {
	await totBedrag(page);
	await page.getByRole('textbox').fill('150');
	await volgende(page);
	await expect(page.getByRole('alert')).toContainText('U vulde € 150 in. Is dit per maand?');
	await page.getByRole('button', { name: 'Nee, per week' }).click();
	await expect(vraag(page)).toHaveText('Hoeveel spaargeld hebt u?');
	await page.goBack();
	await expect(page.getByText('Dat is ongeveer € 650 per maand.')).toBeVisible();
});

test('who is paid by the week keeps the keyboard where the choice came', async ({ page }) => {
	await totBedrag(page);
	await page.getByRole('button', { name: 'Ik krijg mijn geld per week of per 4 weken' }).click();
	await expect(page.getByRole('radio', { name: 'per maand' })).toBeFocused();
});

test('who adds up several amounts gets one, that stays after reload and back', async ({ page }) => {
	await totBedrag(page);
	await page.setViewportSize({ width: 320, height: 640 });
	await page.getByRole('button', { name: 'Help mij met optellen' }).press('Enter');
	const rij = page.getByRole('textbox', { name: 'Loon van werk' });
	await expect(rij).toBeFocused();
	await page.keyboard.type('900');
	await page.getByRole('button', { name: 'Nog een bedrag' }).press('Enter');
	await page.keyboard.type('150');
	await page.getByRole('button', { name: /^Dit komt niet per maand.*Bedrag 2/ }).press('Enter');
	await page.getByRole('radio', { name: 'per week' }).check();
	await expect(page.getByText('Dat is samen € 1.550 per maand.')).toBeVisible();
	await toegankelijk(page);
	expect(await teKlein(page)).toEqual([]);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	await page.getByRole('button', { name: 'Gebruik dit bedrag' }).press('Enter');
	const veld = page.getByRole('textbox', { name: 'Hoeveel geld krijgt u per maand?' });
	await expect(veld).toBeFocused();
	await expect(veld).toHaveValue('1550');
	await page.keyboard.press('Enter');
	await expect(vraag(page)).toHaveText('Hoeveel spaargeld hebt u?');
	await page.getByRole('link', { name: 'Terug' }).click();
	await expect(veld).toHaveValue('1550');
	await page.reload();
	await expect(veld).toHaveValue('1550');
});

test('back and reload keep what was filled in; a change on the check page returns there', async ({ page }) => {
	await totBedrag(page);
	await vulBedrag(page, 'Hoeveel geld krijgt u per maand?', '1350');
	await expect(vraag(page)).toHaveText('Hoeveel spaargeld hebt u?');
	await page.goBack();
	await expect(page.getByRole('textbox')).toHaveValue('1350');
	await page.getByRole('link', { name: 'Terug' }).click();
	await expect(page.getByLabel('Loon van werk')).toBeChecked();
	await page.reload();
	await expect(page.getByLabel('Loon van werk')).toBeChecked();
	await volgende(page);
	await volgende(page);
	await antwoord(page, 'Hoeveel spaargeld hebt u?', 'Weet ik niet');
	await antwoord(page, 'Hebt u al 3 jaar of langer weinig geld?', 'Nee');
	await antwoord(page, 'Lukt het om uw rekeningen te betalen?', 'Ja');
	await antwoord(page, 'Bent u lang ziek?', 'Nee');
	await antwoord(page, 'Hebt u kosten die u niet kunt betalen?', 'Nee');
	await antwoord(page, 'Wilt u ook hulp bij iets anders?', 'Nee');
	await page.getByRole('link', { name: 'Wijzig met wie u woont' }).click();
	await antwoord(page, 'Met wie woont u?', 'Met mijn partner');
	await antwoord(page, 'Hoe oud is uw partner?', '21 tot en met 66 jaar');
	await expect(vraag(page)).toHaveText('Hoeveel geld krijgt uw partner per maand?');
	await page.getByRole('button', { name: 'Mijn partner krijgt geen geld' }).click();
	await expect(vraag(page)).not.toHaveText('Hoeveel geld krijgt uw partner per maand?');
	if ((await vraag(page).innerText()).startsWith('Wonen er')) await antwoord(page, /Wonen er/, 'Nee');
	await expect(vraag(page)).toHaveText('Kloppen uw antwoorden?');
	await expect(page.getByText('Mijn partner krijgt geen geld')).toBeVisible();
});

test('a change survives a reload: it still leads back to the check page', async ({ page }) => {
	await totBedrag(page);
	await vulBedrag(page, 'Hoeveel geld krijgt u per maand?', '1350');
	await weetNietTot(page, 'Hoeveel geld krijgt u per maand?', /^Kloppen/);
	await page.getByRole('link', { name: 'Wijzig hoe u woont' }).click();
	await expect(vraag(page)).toHaveText('Hoe woont u?');
	await page.reload();
	await klaarVoorGebruik(page);
	await antwoord(page, 'Hoe woont u?', 'Ik huur een kamer');
	await expect(vraag(page)).toHaveText('Kloppen uw antwoorden?');
	await page.reload();
	await klaarVoorGebruik(page);
	await page.getByRole('link', { name: 'Terug' }).click();
	await volgende(page);
	await expect(vraag(page)).toHaveText('Kloppen uw antwoorden?');
});

/** From the outcome to the change of one answer. */
async function wijzigVanafUitkomst(page: Page, wat: string) {
	await page.getByText('Uw antwoorden', { exact: true }).click();
	await page.getByRole('link', { name: `Wijzig ${wat}` }).click();
}
const uitkomstkop = /^(U hebt waarschijnlijk recht|Misschien hebt u recht|Wij vonden)/;

test('a change from the outcome returns straight to the outcome, also after a reload', async ({ page }) => {
	await totBedrag(page);
	await vulBedrag(page, 'Hoeveel geld krijgt u per maand?', '1350');
	await weetNietTot(page, 'Hoeveel geld krijgt u per maand?', /^Kloppen/);
	await page.getByRole('link', { name: 'Bekijk mijn uitkomst' }).click();
	await expect(vraag(page)).toHaveText(uitkomstkop);

	await wijzigVanafUitkomst(page, 'hoe u woont');
	await expect(vraag(page)).toHaveText('Hoe woont u?');
	await page.getByRole('link', { name: 'Terug' }).click();
	await expect(vraag(page)).toHaveText(uitkomstkop);

	await wijzigVanafUitkomst(page, 'hoe u woont');
	await expect(vraag(page)).toHaveText('Hoe woont u?');
	await page.reload();
	await klaarVoorGebruik(page);
	await antwoord(page, 'Hoe woont u?', 'Ik huur een kamer');
	await expect(vraag(page)).toHaveText(uitkomstkop);
	await expect(vraag(page)).toBeFocused();

	await page.reload();
	await klaarVoorGebruik(page);
	await wijzigVanafUitkomst(page, 'met wie u woont');
	await antwoord(page, 'Met wie woont u?', 'Met mijn kinderen, zonder partner');
	await expect(vraag(page)).toHaveText('Hoe oud zijn uw kinderen?');
	await page.reload();
	await klaarVoorGebruik(page);
	await page.getByLabel('Leeftijd van kind 1').fill('6');
	await volgende(page);
	await weetNietTot(page, 'Hoe oud zijn uw kinderen?', uitkomstkop);

	await wijzigVanafUitkomst(page, 'met wie u woont');
	await antwoord(page, 'Met wie woont u?', 'Met mijn partner');
	await expect(vraag(page)).toHaveText('Hoe oud is uw partner?');
	await page.getByRole('link', { name: 'Terug' }).click();
	await expect(vraag(page)).toHaveText('Kloppen uw antwoorden?');
	await page.getByRole('link', { name: 'Naar de vraag' }).click();
	await expect(vraag(page)).toHaveText('Hoe oud is uw partner?');
});

/** A hard word stands in a sentence, where a target may be as high as the text (WCAG 2.5.8); its reach is larger. */
const teKlein = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll('a:not(.overslaan), button:not(.woord), summary, label.optie, input[type=text]')]
			.map((el) => ({ el, hoogte: el.getBoundingClientRect().height }))
			.filter(({ hoogte }) => hoogte > 0 && hoogte < 47.5)
			.map(({ el, hoogte }) => `${hoogte} ${el.outerHTML.slice(0, 80)}`),
	);

/** From the amount to an outcome with everything on it. */
async function totUitkomst(page: Page) {
	await vulBedrag(page, 'Hoeveel geld krijgt u per maand?', '1350');
	await weetNietTot(page, 'Hoeveel geld krijgt u per maand?', /^Lukt het/);
	await antwoord(page, 'Lukt het om uw rekeningen te betalen?', 'Nee');
	await antwoord(page, 'Is een van deze dingen aan de hand?', 'Een deurwaarder wil geld of spullen');
	await weetNietTot(page, 'Is een van deze dingen aan de hand?', /^Kloppen/);
}

test('every target is large enough for a thumb', async ({ page }) => {
	await totBedrag(page);
	expect(await teKlein(page)).toEqual([]);
	await totUitkomst(page);
	expect(await teKlein(page)).toEqual([]);
	await page.getByRole('link', { name: 'Bekijk mijn uitkomst' }).click();
	await expect(page.getByRole('heading', { level: 2, name: 'Bel deze week' })).toBeVisible();
	await openAlles(page);
	expect(await teKlein(page)).toEqual([]);
	await page.goto('/nl/direct-hulp/');
	await openAlles(page);
	expect(await teKlein(page)).toEqual([]);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the start, urgent help and the first question still lead to a phone number', async ({ page }) => {
		for (const pad of ['/', '/nl/']) {
			await page.goto(pad);
			await expect(vraag(page)).toHaveText('Bereken uw recht');
			await expect(page.getByText('U vraagt met deze test nog niets aan.')).toBeVisible();
		}
		await page.getByRole('link', { name: 'Er is haast: direct hulp' }).first().click();
		await expect(vraag(page)).toHaveText('Direct hulp');
		await page.getByRole('heading', { name: 'Haarlemmermeer' }).click();
		await expect(page.getByRole('link', { name: 'Bel 0900 1852' }).first()).toBeVisible();
		await page.goto('/nl/vragen/1/');
		await expect(page.locator('noscript a[href="tel:09001852"]')).toBeVisible();
	});
});

test.describe('an address that does not exist', () => {
	test('leads back, in Dutch, and can still wipe', async ({ page }) => {
		await totBedrag(page);
		const antwoord404 = await page.goto('/nl/bestaat/niet/');
		expect(antwoord404!.status()).toBe(404);
		await expect(vraag(page)).toHaveText('Deze pagina is er niet');
		await toegankelijk(page);
		await page.getByRole('link', { name: 'Verder met de vragen' }).click();
		await expect(vraag(page)).toHaveText('Kloppen uw antwoorden?');
		await page.goto('/nl/bestaat/niet/');
		await expect(page.getByRole('button', { name: 'Wis alles en stop' })).toBeEnabled();
		await page.waitForLoadState('networkidle');
		await page.getByRole('button', { name: 'Wis alles en stop' }).click();
		await expect(vraag(page)).toHaveText('Alles is gewist');
		expect(await bewaard(page)).toBeNull();
	});

	test('has a file of its own for a static host, that works at any depth', async ({ page }) => {
		await page.route('**/nl/ver/weg/', async (route) => {
			const bestand = await route.fetch({ url: new URL('/404.html', route.request().url()).href });
			await route.fulfill({ response: bestand, status: 404 });
		});
		const { problemen } = bewaak(page);
		await page.goto('/nl/ver/weg/');
		await expect(vraag(page)).toHaveText('Deze pagina is er niet');
		await toegankelijk(page);
		await page.getByRole('link', { name: 'Er is haast: direct hulp' }).click();
		await expect(vraag(page)).toHaveText('Direct hulp');
		expect(problemen.filter((probleem) => !probleem.includes('404'))).toEqual([]);
	});
});
