/** What somebody keeps when something changes: the sentence, the table and the picture, by finger and by keyboard. */
import { expect, test, type Page } from '@playwright/test';
import { opslagVan } from '../../scripts/bench/opslag.ts';
import {
	alleenInDezeTab,
	antwoord,
	bewaak,
	inElkKleed,
	niemandKeekMee,
	openAlles,
	past,
	toegankelijk,
	totBedrag,
	vraag,
	vulBedrag,
	weetNietTot,
} from './hulp.ts';

const kop = 'Wat houdt u over als er iets verandert?';
const straks = (page: Page) => page.getByRole('region', { name: 'Straks', exact: true });
const grafiek = (page: Page) => page.getByRole('region', { name: 'Wat u overhoudt bij elk loon' });
const rij = (page: Page, naam: string) => page.getByRole('row', { name: new RegExp(`^${naam}`) }).first();

/** A parent alone with two children, whose answers are in this tab already. */
async function ouder(page: Page) {
	await page.addInitScript(([sleutel, inhoud]) => {
		if (!sessionStorage.getItem(sleutel!)) sessionStorage.setItem(sleutel!, inhoud!);
	}, opslagVan());
	await page.goto('/nl/meer-verdienen/');
	await expect(vraag(page)).toHaveText(kop);
}

/** Somebody alone in Haarlemmermeer with a low wage, up to the outcome. */
async function totUitkomst(page: Page) {
	await totBedrag(page);
	await vulBedrag(page, 'Hoeveel geld krijgt u per maand?', '1500');
	await antwoord(page, 'Hoeveel spaargeld hebt u?', 'Minder dan € 8.000');
	await antwoord(page, 'Hebt u al 3 jaar of langer weinig geld?', 'Ja');
	await weetNietTot(page, 'Hebt u al 3 jaar of langer weinig geld?', /^Kloppen/);
	await page.getByRole('link', { name: 'Bekijk mijn uitkomst' }).click();
}

test('from the outcome: another wage in one sentence, a table that adds up, and nobody sees it', async ({ page }) => {
	const gezien = bewaak(page);
	await totUitkomst(page);
	await page.getByRole('link', { name: 'Wat houd ik over als er iets verandert?' }).last().click();
	await expect(vraag(page)).toHaveText(kop);
	await expect(page.getByLabel('Uw loon, bruto per maand')).toHaveValue('1540');
	await page.getByLabel('Ik krijg een ander loon').check();
	await expect(page.getByLabel('Uw loon straks, bruto per maand')).toHaveValue('1540');
	await expect(straks(page).getByText('Er verandert niets in wat u zeker te besteden hebt.')).toBeVisible();
	for (let keer = 0; keer < 3; keer++) await page.getByRole('button', { name: '€ 50 meer' }).click();
	await expect(page.getByLabel('Uw loon straks, bruto per maand')).toHaveValue('1690');
	await expect(straks(page).getByText(/^U krijgt €\s\d+ per maand meer inkomen, na belasting\./)).toBeVisible();

	const euros = async (naam: string) =>
		(await rij(page, naam).getByRole('cell').allInnerTexts()).map((tekst) =>
			Number(
				tekst
					.split('\n')[0]!
					.replace('−', '-')
					.replace(/[^\d-]/g, ''),
			),
		);
	const [nu, later, verschil] = await euros('Samen te besteden');
	expect(later! - nu!).toBe(verschil);
	const [perJaarNu] = await euros('Samen per jaar');
	expect(perJaarNu).toBe(12 * nu!);
	await expect(rij(page, 'Extra geld bij lang weinig inkomen')).toContainText('bedrag van 2024');

	await toegankelijk(page);
	await alleenInDezeTab(page, /1690|loon|haarlem/i);
	await page.reload();
	await expect(page.getByLabel('Uw loon straks, bruto per maand')).toHaveValue('1690');
	niemandKeekMee(gezien);
	await page.getByRole('button', { name: 'Wis alles en stop' }).click();
	await expect.poll(() => page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
});

test('the picture: a finger, a slider and a table say the same, in every dress and at 320 px', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await ouder(page);
	const schuif = page.getByRole('slider', { name: 'Kies een loon, bruto per maand' });
	await schuif.focus();
	await page.keyboard.press('ArrowRight');
	await expect(schuif).toHaveAttribute('aria-valuetext', /^€\s1\.550 bruto per maand, €\s[\d.]+ te besteden$/);
	await expect(
		grafiek(page).getByText(/^Bij €\s1\.550 bruto per maand hebt u €\s[\d.]+ per maand te besteden\./),
	).toBeVisible();
	// A touch in the middle of the picture is about the middle of the wages.
	const plaat = page.getByRole('img', { name: /^Grafiek van wat u te besteden hebt/ });
	const { x, y, width, height } = (await plaat.boundingBox())!;
	await page.touchscreen.tap(x + width * 0.58, y + height / 2);
	expect(Number(await schuif.inputValue())).toBeGreaterThan(2000);
	expect(Number(await schuif.inputValue())).toBeLessThan(3000);

	await openAlles(page);
	const loon = await schuif.inputValue();
	await page.getByLabel('Inkomen na belasting per maand').check();
	await expect(schuif).toHaveValue(loon);
	await page.getByLabel('Toon ook hoe het zou zijn als hulp langzaam stopt').check();
	await expect(grafiek(page).getByText('De stippellijn is een voorstel, geen regel.')).toBeVisible();
	await expect(grafiek(page).getByText(/Bron van het voorstel: Haarlemmermeer/)).toBeVisible();
	expect(await past(page)).toBe(true);
	await inElkKleed(page);
});

test('each cliff stands by name in the list, and both sides of it in the table', async ({ page }) => {
	await ouder(page);
	const lijst = grafiek(page).getByRole('listitem').filter({ hasText: 'Goedkopere zorgverzekering' });
	await expect(lijst).toContainText(
		'Tot en met € 1.663 bruto per maand krijgt u € 12 tot € 40 per maand. Daarboven misschien nog een deel.',
	);
	await expect(lijst).toContainText('precies: € 1.663,66');
	await openAlles(page);
	await expect(page.getByRole('rowheader', { name: '€ 1.663,66', exact: true })).toHaveCount(1);
	await expect(page.getByRole('rowheader', { name: 'boven € 1.663,66', exact: true })).toHaveCount(1);
});

/** What the picture says somebody can spend at the wage where the slider is. */
const teBesteden = async (page: Page, bruto: string) => {
	const zin = grafiek(page).getByText(new RegExp(`^Bij €\\s${bruto.replace('.', '\\.')} bruto per maand hebt u`));
	return Number((await zin.innerText()).match(/hebt u €\s([\d.]+)/)![1]!.replace('.', ''));
};

test('a hundred euro more is the difference of the two amounts, and the picture goes where the wage goes', async ({
	page,
}) => {
	await ouder(page);
	const veld = page.getByLabel('Uw loon, bruto per maand');
	const schuif = page.getByRole('slider', { name: 'Kies een loon, bruto per maand' });
	// 1,600 and 1,700 lie at both sides of a limit: help stops, and there is less.
	for (const [van, naar, richting] of [
		['1.600', '1.700', 'minder'],
		['2.000', '2.100', 'meer'],
	] as const) {
		await veld.fill(van);
		const eerst = await teBesteden(page, van);
		const zin = await grafiek(page)
			.getByText(/^Verdient u €\s100 bruto per maand meer/)
			.innerText();
		const bedrag = Number(zin.match(new RegExp(`Dan hebt u €\\s(\\d+) per maand ${richting} te besteden`))![1]);
		await veld.fill(naar);
		expect((await teBesteden(page, naar)) - eerst).toBe(richting === 'meer' ? bedrag : -bedrag);
	}
	// Who looked elsewhere comes back once the wage itself changes.
	await schuif.focus();
	await page.keyboard.press('End');
	await expect(schuif).toHaveValue('5000');
	await veld.fill('6.500');
	await expect(schuif).toHaveValue('6500');
	await expect(schuif).toHaveAttribute('max', '7000');
	expect(await teBesteden(page, '6.500')).toBeGreaterThan(4000);
	await expect(page.getByRole('img', { name: /tot een loon van €\s7\.000 bruto/ })).toBeVisible();
});

test('text of 200% needs no scrolling sideways', async ({ page }) => {
	await ouder(page);
	await page.getByLabel('Ik krijg een ander loon').check();
	await openAlles(page);
	await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
	expect(await past(page)).toBe(true);
});

test('what cannot be read says what to do, and nothing is lost', async ({ page }) => {
	await ouder(page);
	const veld = page.getByLabel('Uw loon, bruto per maand');
	await veld.fill('veel');
	await veld.blur();
	await expect(page.getByText('Vul een bedrag in tot en met € 10.000, met alleen cijfers.')).toBeVisible();
	await expect(veld).toHaveValue('veel');
	await expect(veld).toHaveAttribute('aria-invalid', 'true');
	await expect(grafiek(page)).toHaveCount(0);
	await toegankelijk(page);
	await veld.fill('1.600');
	await expect(grafiek(page)).toBeVisible();
});

test('a child that turns 12, hours, and AOW: each asks only what it needs', async ({ page }) => {
	await ouder(page);
	await page.getByLabel('Mijn kind wordt 12, 16 of 18 jaar').check();
	await page.getByLabel('Kind van 11 jaar').check();
	await page.getByLabel('12 jaar', { exact: true }).check();
	await expect(rij(page, 'Extra geld voor uw kinderen')).toContainText('+');
	await page.getByLabel('Ik ga meer of minder uren werken').check();
	await expect(
		page.getByText('Vul alles in, en kijk of het kan kloppen. Dan staat hier wat u straks overhoudt.'),
	).toBeVisible();
	await page.getByLabel('Hoeveel uur werkt u nu per week?').fill('24');
	await page.getByLabel('Hoeveel uur werkt u straks per week?').fill('32');
	await expect(straks(page)).toBeVisible();
	await page.getByLabel('Ik krijg AOW').check();
	await page.getByLabel('Uw pensioen naast de AOW, bruto per maand').fill('0');
	await expect(rij(page, 'Bijdrage voor de zorg')).toContainText('−');
	await expect(page.getByText('U stopt met werken. U krijgt alle AOW. Uw uitkering stopt.')).toBeVisible();
});

test('who has money of which we do not know the gross amount is told so', async ({ page }) => {
	await page.addInitScript(([sleutel, inhoud]) => {
		const bewaard = JSON.parse(inhoud!) as { ruw: Record<string, unknown> };
		bewaard.ruw['7'] = ['eigen-bedrijf'];
		sessionStorage.setItem(sleutel!, JSON.stringify(bewaard));
	}, opslagVan());
	await page.goto('/nl/meer-verdienen/');
	await expect(page.getByText(/waarvan wij niet weten hoeveel het bruto is: een eigen bedrijf/)).toBeVisible();
	await expect(grafiek(page)).toHaveCount(0);
});

test('on paper: the sentence, the table and the picture, without fields', async ({ page }) => {
	await ouder(page);
	await page.getByLabel('Ik krijg een ander loon').check();
	await page.getByRole('button', { name: '€ 50 meer' }).click();
	await page.emulateMedia({ media: 'print' });
	await expect(straks(page)).toBeVisible();
	await expect(page.getByRole('img', { name: /^Grafiek/ })).toBeVisible();
	await expect(page.getByLabel('Uw loon, bruto per maand')).toBeHidden();
	await expect(page.getByRole('slider')).toBeHidden();
	await expect(page.getByRole('rowheader', { name: '€ 5.000', exact: true })).toBeVisible();
});
