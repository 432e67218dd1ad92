/** A helper who reads Dutch and a client who reads another language: both side by side, on the screen and on paper. */
import { expect, test, type Page } from '@playwright/test';
import { optie, vulIn, type Antwoord } from './bediening.ts';
import {
	bewaak,
	ookInHetDonker,
	toegankelijkZonderKleur,
	klaarVoorGebruik,
	niemandKeekMee,
	openAlles,
	past,
	vraag,
} from './hulp.ts';
import { opPapier, terug } from './papier.ts';
import { personas } from './personas.ts';

// A colour on its way to another is no colour to measure.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const persoon = (naam: string) => personas.find((een) => een.naam === naam)!.antwoorden;

async function open(page: Page) {
	await page.goto('/nl/helpen/');
	await klaarVoorGebruik(page);
	await expect(vraag(page)).toHaveText('Samen invullen');
}

const keuze = (page: Page) => page.getByLabel('Taal van uw cliënt');
const inTaal = (page: Page, lang: string) => page.locator(`.vragenkant .vraagvak .tweede[lang="${lang}"]`).first();
async function kiesTaal(page: Page, lang: string) {
	await keuze(page).selectOption(lang);
	await expect(inTaal(page, lang)).toBeVisible();
}

/** The box of one question, by the Dutch, also where another language stands beside it. */
const vak = (page: Page, kop: string) =>
	page.locator('.vragenkant .vraagvak').filter({
		has: page.locator('legend, label.utrecht-form-label', { hasText: kop }),
	});
async function vulAllesIn(page: Page, antwoorden: Readonly<Record<string, Antwoord>>) {
	for (const [kop, antwoord] of Object.entries(antwoorden)) await vulIn(page, 'aanraken', antwoord, vak(page, kop));
	await expect(page.locator('.stand')).toContainText('nog 0 open');
}

/** Of each file how many letters of Arabic and of Ukrainian it holds; the names of the languages are few. */
function telLetters(page: Page) {
	const perBestand: Promise<{ readonly arabisch: number; readonly cyrillisch: number }>[] = [];
	const tel = (tekst: string) => ({
		arabisch: tekst.match(/[\u0600-\u06ff]/g)?.length ?? 0,
		cyrillisch: tekst.match(/[\u0400-\u04ff]/g)?.length ?? 0,
	});
	page.on('response', (antwoord) => {
		if (/\.(js|json)$/.test(new URL(antwoord.url()).pathname)) perBestand.push(antwoord.text().then(tel));
	});
	return async (soort: 'arabisch' | 'cyrillisch') => (await Promise.all(perBestand)).filter((een) => een[soort] > 30);
}

/** What stands on each line of the two columns, and whether they stand beside each other. */
const regels = (page: Page) =>
	page.evaluate(() => {
		const [links = [], rechts = []] = [...document.querySelectorAll('.tweeblad .bewonerblad')].map((blad) =>
			[...blad.children].flatMap((deel) => (deel.tagName === 'UL' ? [...deel.children] : [deel])),
		);
		const plek = (el: Element | undefined) => el?.getBoundingClientRect().top;
		return {
			links: links.length,
			rechts: rechts.length,
			scheef: links.filter((el, i) => plek(el) !== plek(rechts[i])).length,
		};
	});

async function paginas(page: Page) {
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	return [...pdf.matchAll(/\/MediaBox \[0 0 (\d+)[.\d]* (\d+)/g)].map(([, breed, hoog]) =>
		Number(breed) > Number(hoog) ? 'liggend' : 'staand',
	);
}

test('nothing of another language comes before it is chosen, and then only that one', async ({ page }) => {
	const letters = telLetters(page);
	const gezien = bewaak(page);
	await open(page);
	await optie(page, 'Haarlemmermeer').check();
	await expect(vak(page, 'Hoe oud bent u?')).toBeVisible();
	// Also what is fetched ahead.
	await page.waitForTimeout(3000);
	expect(await letters('arabisch')).toEqual([]);
	await expect(keuze(page)).toHaveValue('nl');
	await expect(keuze(page).locator('option[lang="ar"]')).toHaveText('العربية');
	await kiesTaal(page, 'ar');
	await expect.poll(async () => (await letters('arabisch')).length).toBeGreaterThan(3);
	expect(await letters('cyrillisch')).toEqual([]);
	// Kept nowhere.
	expect(await page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]))).not.toContain('"ar"');
	niemandKeekMee(gezien);
});

test('every question, hint and option stands there in both languages, and so does the outcome', async ({ page }) => {
	await open(page);
	await kiesTaal(page, 'ar');
	const leeftijd = () => vak(page, 'Hoe oud bent u?');
	await optie(page, 'Haarlem').check();
	await expect(leeftijd().locator('legend .tweede')).toHaveText('كم عمرك؟');
	await expect(leeftijd().locator('legend .tweede')).toHaveAttribute('dir', 'rtl');
	for (const rij of await leeftijd().locator('.optie').all())
		await expect(rij.locator('.tweede[lang="ar"][dir="rtl"]')).toHaveText(/[\u0600-\u06ff]/);
	await expect(optie(page, /^27 tot en met 66 jaar .*[\u0600-\u06ff]/)).toBeVisible();
	await expect(vak(page, 'Waar woont u?').locator('.hint .tweede')).toHaveText(/[\u0600-\u06ff]/);
	// The name of a place is the same in both, so it stands there once.
	await expect(optie(page, 'Haarlem').locator('xpath=..').locator('.tweede')).toHaveCount(0);
	await expect(page.locator('.clienttaal [lang="ar"] .vertaalregel')).toHaveText(/[\u0600-\u06ff]/);
	await expect(
		page.locator('.clienttaal').getByText('Een mens heeft deze vertaling nog niet nagekeken.'),
	).toBeVisible();

	await optie(page, /^27 tot en met 66 jaar/).check();
	await optie(page, /^Ik huur een huis of flat/).check();
	await optie(page, /^Alleen /).check();
	const kaarten = page.locator('.uitkomstkant article.regeling');
	await expect(kaarten.locator('h3 .tweede[lang="ar"][dir="rtl"]')).toHaveCount(await kaarten.count());
	await kaarten.first().locator('summary').first().click();
	await expect(kaarten.first().locator('p .tweede').first()).toHaveText(/[\u0600-\u06ff]/);
	// What holds both is never seen as it is put together.
	expect(await page.locator('main').innerText()).not.toMatch(/\u2029|\[\[|\]\]/);

	// Another gemeente, and its rules come in that language too.
	await optie(page, 'Zandvoort').check();
	await expect(kaarten.first().locator('h3 .tweede')).toHaveText(/[\u0600-\u06ff]/);
	await keuze(page).selectOption('nl');
	await expect(page.locator('.tweede')).toHaveCount(0);
});

test('a typed amount is said in both, and what was typed stays when the language changes', async ({ page }) => {
	await open(page);
	await vulAllesIn(page, persoon('Kevin'));
	const bedrag = page.locator('.vragenkant').getByRole('textbox', { name: /Hoeveel geld krijgt u per maand\?/ });
	await expect(bedrag).toHaveValue(/\d/);
	const getypt = await bedrag.inputValue();
	await kiesTaal(page, 'pl');
	await expect(bedrag).toHaveValue(getypt);
	await bedrag.fill('412');
	await vak(page, 'Hoeveel geld krijgt u per maand?')
		.getByRole('button', { name: /^Ik krijg mijn geld per week/ })
		.click();
	await page
		.locator('.vragenkant')
		.getByRole('radio', { name: /^per week/ })
		.check();
	await expect(page.locator('.omgerekend .tweede[lang="pl"]')).toContainText('€');
});

// Colours do not hang on the width, so they are looked at once.
for (const [naam, breedte, kleed] of [
	['laptop: accessible', 1280, toegankelijkZonderKleur],
	['telefoon: accessible, also in the dark', 320, ookInHetDonker],
] as const)
	test(`on a ${naam}, and nothing sticks out`, async ({ page }) => {
		test.slow();
		await page.setViewportSize({ width: breedte, height: 700 });
		await open(page);
		await vulAllesIn(page, persoon('Marjan van Velzen'));
		await kiesTaal(page, 'ar');
		await openAlles(page);
		await page.evaluate(() => scrollTo(0, 0));
		expect(await past(page)).toBe(true);
		await kleed(page);
	});

test('the sheet of the resident holds both languages, line beside line; the other one stays as it is', async ({
	page,
}) => {
	await open(page);
	await vulAllesIn(page, persoon('Marjan van Velzen'));
	expect(await paginas(page)).toEqual(['staand', 'staand']);
	const helperblad = await page.locator('.helperblad').textContent();
	for (const lang of ['ar', 'en', 'pl', 'uk', 'tr']) {
		await kiesTaal(page, lang);
		const anders = page.locator(`.tweeblad .andertalig[lang="${lang}"]`);
		await expect(anders).toBeAttached();
		await opPapier(page);
		const { links, rechts, scheef } = await regels(page);
		expect(links).toBeGreaterThan(30);
		expect([rechts, scheef]).toEqual([links, 0]);
		await expect(page.locator('.tweeblad')).toContainText('Een mens heeft deze vertaling nog niet nagekeken.');
		expect(await page.locator('.tweeblad').innerText()).not.toMatch(/\[\[|\]\]|En nog/);
		expect(await page.locator('.helperblad').textContent()).toBe(helperblad);
		const vellen = await paginas(page);
		expect(vellen.at(0)).toBe('liggend');
		expect(vellen.filter((vel) => vel === 'staand')).toHaveLength(1);
		// The fullest sheet there is; in a language with long words it takes a third page.
		expect(vellen.length).toBeLessThanOrEqual(lang === 'ar' ? 3 : 4);
		await terug(page);
	}
});

test('the next client finds only Dutch', async ({ page }) => {
	await open(page);
	await optie(page, 'Haarlem').check();
	await kiesTaal(page, 'uk');
	await page.getByRole('button', { name: 'Nieuwe cliënt' }).click();
	await page.getByRole('button', { name: 'Ja, wis alles' }).click();
	await expect(keuze(page)).toHaveValue('nl');
	await expect(page.locator('.tweede, .andertalig')).toHaveCount(0);
	await optie(page, 'Haarlem').check();
	await expect(vak(page, 'Hoe oud bent u?')).toBeVisible();
	await expect(page.locator('.tweede, .andertalig')).toHaveCount(0);
});

test('without a connection the Dutch stays, says so, and the language comes when it is asked again', async ({
	page,
	context,
}) => {
	await open(page);
	await context.setOffline(true);
	await keuze(page).selectOption('tr');
	await expect(page.getByText(/^De taal kon niet worden opgehaald\./)).toBeVisible();
	await expect(vak(page, 'Waar woont u?')).toBeVisible();
	await context.setOffline(false);
	await page.getByRole('button', { name: 'Probeer het opnieuw' }).click();
	await expect(inTaal(page, 'tr')).toBeVisible();
	await expect(page.getByText(/^De taal kon niet worden opgehaald\./)).toBeHidden();
});
