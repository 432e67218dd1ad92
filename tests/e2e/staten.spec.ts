/** Every screen in every state: accessible in every dress, with a title of its own, its help in the same place. */
import { expect, test, type Page } from '@playwright/test';
import { beantwoord, loop, uitkomstkop } from './bediening.ts';
import {
	antwoord,
	begin,
	bewaak,
	inElkKleed,
	ookInHetDonker,
	toegankelijk,
	openAlles,
	volgende,
	vraag,
	vulBedrag,
	weetNietTot,
} from './hulp.ts';
import { personas } from './personas.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const persoon = (naam: string) => personas.find((een) => een.naam === naam)!;

/** Where the help stands, counted from the top of the document: the same on every screen (WCAG 3.2.6). */
const plekVanHulp = (page: Page) =>
	page.getByRole('region', { name: 'Hulp nodig?' }).evaluate((hulp) => {
		const plek: string[] = [];
		for (let el = hulp.parentElement; el && el !== document.body; el = el.parentElement) plek.push(el.className);
		return plek.join(' < ');
	});

/** What every screen has. */
async function vorm(page: Page) {
	await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
	await expect(vraag(page)).toHaveCount(1);
	await expect.poll(() => plekVanHulp(page)).toMatch(/^voet < schil/);
	await expect(page.locator('main ~ footer').getByRole('region', { name: 'Hulp nodig?' })).toBeVisible();
	expect(await page.title()).toMatch(/ – Bereken uw recht$/);
}

test('every question, empty and with a mistake', async ({ page }) => {
	test.slow();
	const titels = new Map<string, string>();
	await loop(page, 'aanraken', persoon('the longest way').antwoorden, uitkomstkop, async (kop) => {
		await vorm(page);
		titels.set(kop, await page.title());
		const verder = page.getByRole('button', { name: 'Volgende' });
		// What has a button is looked at with a mistake in it: that has all that it has without, and more.
		if (!(await verder.isVisible())) return toegankelijk(page);
		expect(await page.title(), kop).toMatch(new RegExp(`^Deel [1-4] van 4.*: ${kop.replace('?', '\\?')} – Bereken`));
		await verder.click();
		const fouten = page.getByRole('alert');
		await expect(fouten).toBeFocused();
		await expect(fouten.getByRole('heading', { level: 2 })).toHaveText('Er ging iets mis');
		expect(await page.title()).toBe(`Fout: ${titels.get(kop)}`);
		// The same words at the top and at the field, and the link leads there.
		const [tekst] = await fouten.getByRole('link').allInnerTexts();
		await expect(page.locator('.veldfout').first()).toContainText(tekst!);
		await inElkKleed(page);
	});
	expect(new Set(titels.values()).size, 'titles').toBe(titels.size);
	expect(await page.title()).toBe('Uw uitkomst – Bereken uw recht');
	await vorm(page);
	await openAlles(page);
	await inElkKleed(page);
});

test('the other faces of the questions about money and children', async ({ page }) => {
	await begin(page);
	await antwoord(page, 'Waar woont u?', 'Haarlemmermeer');
	await antwoord(page, 'Hoe oud bent u?', '27 tot en met 66 jaar');
	await antwoord(page, 'Hoe woont u?', 'Ik heb een koophuis');
	await antwoord(page, 'Met wie woont u?', 'Met mijn partner en kinderen');
	await antwoord(page, 'Hoe oud is uw partner?', '21 tot en met 66 jaar');
	await page.getByLabel('Leeftijd van kind 1').fill('4');
	await page.getByRole('button', { name: 'Nog een kind' }).click();
	await page.getByLabel('Leeftijd van kind 2').fill('17');
	await expect(page.getByRole('group', { name: /^Welke school/ }).first()).toBeVisible();
	await volgende(page);
	await expect(page.getByRole('alert')).toBeFocused();
	await inElkKleed(page);
	for (const school of await page.getByRole('group', { name: /^Welke school/ }).all())
		await school.getByRole('radio').first().check();
	await volgende(page);
	await antwoord(page, 'Waar komt uw geld vandaan?', 'Loon van werk');
	const kop = 'Hoeveel geld krijgt u per maand?';
	await expect(vraag(page)).toHaveText(kop);
	await page.getByRole('button', { name: 'Ik krijg mijn geld per week of per 4 weken' }).click();
	await openAlles(page);
	await page.getByRole('textbox').first().fill('6500');
	await volgende(page);
	await expect(page.getByRole('alert')).toContainText('Is dit per maand?');
	await inElkKleed(page);
	await page.getByRole('button', { name: 'Ja, per maand' }).click();
	await expect(vraag(page)).toHaveText('Hoeveel geld krijgt uw partner per maand?');
	await page.getByRole('button', { name: 'Mijn partner krijgt geen geld' }).click();

	// With this much money little is left: what we know, halfway.
	const kijk = page.getByRole('link', { name: 'Bekijk wat we al weten' });
	await expect(kijk).toBeVisible();
	await kijk.click();
	await expect(page.getByRole('heading', { name: 'U bent nog niet klaar' })).toBeVisible();
	await vorm(page);
	await page.getByText('Wat is nog open?').click();
	await inElkKleed(page);
});

test('nothing new found, and the check page before it', async ({ page }) => {
	await begin(page);
	await antwoord(page, 'Waar woont u?', 'Haarlem');
	await antwoord(page, 'Hoe oud bent u?', '27 tot en met 66 jaar');
	await antwoord(page, 'Hoe woont u?', 'Ik huur een huis of flat');
	await antwoord(page, 'Met wie woont u?', 'Alleen');
	await antwoord(page, 'Waar komt uw geld vandaan?', 'Loon van werk');
	await vulBedrag(page, 'Hoeveel geld krijgt u per maand?', '4900');
	await expect(vraag(page)).toHaveText('Hoeveel spaargeld hebt u?');
	await page.getByRole('radio', { name: /^Meer dan €/ }).check();
	await volgende(page);
	await weetNietTot(page, 'Hoeveel spaargeld hebt u?', /^Lukt het/);
	await antwoord(page, 'Lukt het om uw rekeningen te betalen?', 'Ja');
	await weetNietTot(page, 'Lukt het om uw rekeningen te betalen?', /^Kloppen/);
	await vorm(page);
	await inElkKleed(page);
	await page.getByRole('link', { name: 'Bekijk mijn uitkomst' }).click();
	await expect(vraag(page)).toHaveText(uitkomstkop);
	// The last four hang on what is asked after the outcome, so who has them already is left with nothing.
	const heefAl = page.getByRole('button', { name: /^Dit heb ik al/ });
	await openAlles(page);
	for (let over = await heefAl.count(); over > 0; over--) {
		await heefAl.first().click();
		await expect(heefAl).toHaveCount(over - 1);
	}
	await expect(vraag(page)).toHaveText('U krijgt al wat wij vonden');
	await expect(page.locator('.opScherm').getByRole('link', { name: /^Bel / }).first()).toBeVisible();
	await expect(page.getByRole('heading', { name: /^Waarschijnlijk geen recht/ }).first()).toBeVisible();
	await openAlles(page);
	await vorm(page);
	await inElkKleed(page);
});

/** Everything "weet ik niet" after the home. */
async function weetNiets(page: Page, plaats: string, woning: string) {
	await begin(page);
	await antwoord(page, 'Waar woont u?', plaats);
	await antwoord(page, 'Hoe oud bent u?', '27 tot en met 66 jaar');
	await antwoord(page, 'Hoe woont u?', woning);
	await antwoord(page, 'Met wie woont u?', 'Alleen');
	await antwoord(page, 'Waar komt uw geld vandaan?', 'Loon van werk');
	await expect(vraag(page)).toHaveText('Hoeveel geld krijgt u per maand?');
	await beantwoord(page, 'aanraken', { knop: 'Ik weet het niet precies' });
	await antwoord(page, 'Wat past het best bij u?', 'Ik weet het echt niet');
	await antwoord(page, 'Hoeveel spaargeld hebt u?', 'Weet ik niet');
	await weetNietTot(page, 'Hoeveel spaargeld hebt u?', /^Kloppen/);
	await page.getByRole('link', { name: 'Bekijk mijn uitkomst' }).click();
	await expect(vraag(page)).toHaveText(/^Misschien hebt u recht/);
}

test('everything unknown, and the questions after the outcome with a mistake', async ({ page }) => {
	await weetNiets(page, 'Zandvoort', 'Ik huur een huis of flat');
	await vorm(page);
	await ookInHetDonker(page);
	for (const naar of ['narekenen', 'rijk']) {
		await openAlles(page);
		await page.locator(`.opScherm a[href$="/${naar}/"]`).first().click();
		await expect(vraag(page)).toHaveText(/preciezer uit$/);
		await expect(vraag(page)).toBeFocused();
		await vorm(page);
		await page.getByRole('textbox').first().fill('veel');
		await page.getByRole('button', { name: 'Bekijk de uitkomst' }).click();
		await expect(page.getByRole('alert')).toBeFocused();
		await openAlles(page);
		await inElkKleed(page);
		await page.getByRole('link', { name: 'Terug' }).click();
		await expect(vraag(page)).toHaveText(/^Misschien hebt u recht/);
	}
});

test('somebody in an institution is told to call first', async ({ page }) => {
	await weetNiets(page, 'Haarlemmermeer', 'Ik woon in een instelling');
	await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Bel eerst de gemeente');
	await expect(page.getByRole('heading', { name: 'Bel eerst de gemeente' })).toBeFocused();
	await inElkKleed(page);
});

test('the three ends', async ({ page }) => {
	const einden = [
		['Een andere plaats', 'U woont in een andere gemeente'],
		['Weet ik niet', 'Wij helpen u kiezen'],
	] as const;
	for (const [keuze, kop] of einden) {
		await begin(page);
		await antwoord(page, 'Waar woont u?', keuze);
		await expect(vraag(page)).toHaveText(kop);
		await expect(vraag(page)).toBeFocused();
		await vorm(page);
		await inElkKleed(page);
	}
	await begin(page);
	await antwoord(page, 'Waar woont u?', 'Haarlem');
	await antwoord(page, 'Hoe oud bent u?', 'Jonger dan 18 jaar');
	await expect(vraag(page)).not.toHaveText('Hoe oud bent u?');
	await vorm(page);
	await inElkKleed(page);
});

test.describe('time', () => {
	test.beforeEach(({ page }) => page.clock.install());
	test('the warning, and the message after it', async ({ page }) => {
		await begin(page);
		await antwoord(page, 'Waar woont u?', 'Haarlem');
		await antwoord(page, 'Hoe oud bent u?', '27 tot en met 66 jaar');
		await expect(vraag(page)).toHaveText('Hoe woont u?');
		await page.clock.fastForward('29:00');
		await expect(page.getByRole('alertdialog', { name: 'Bent u er nog?' })).toBeVisible();
		await inElkKleed(page);
		await page.clock.fastForward('01:30');
		await expect(page.getByRole('heading', { name: 'Uw antwoorden zijn gewist' })).toBeFocused();
		await inElkKleed(page);
	});
});

test('pages with only text', async ({ page }) => {
	const { problemen } = bewaak(page);
	const titels: string[] = [];
	for (const pad of [
		'',
		'direct-hulp',
		'over',
		'verwijzen',
		'verwijzen/haarlemmermeer',
		'verwijzen/haarlemmermeer/hoofddorp',
		'verwijzen/signaalkaart',
		'gewist',
		'klopt-er-iets-niet',
		'regelingen/haarlem-haarlempas',
		'armoedeval',
		'bestaat/niet',
	]) {
		await page.goto(`/nl/${pad && `${pad}/`}`);
		await expect(vraag(page)).toBeVisible();
		await vorm(page);
		titels.push(await page.title());
		await openAlles(page);
		await inElkKleed(page);
	}
	expect(new Set(titels).size).toBe(titels.length);
	// That it does not exist is the one thing to say.
	expect(problemen.filter((probleem) => !probleem.includes('404'))).toEqual([]);
});
