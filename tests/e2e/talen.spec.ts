/** The site in every language: readable, without Dutch that is not marked, and without a byte for who reads Dutch. */
import { expect, test, type Page } from '@playwright/test';
import { openAlles, past, toegankelijk, toegankelijkZonderKleur } from './hulp';

const talen = ['en', 'ar', 'pl', 'uk', 'tr'] as const;
const smal = { width: 320, height: 568 };

/** One answer for each question, by the value that is the same in every language; what is not named takes the last. */
const antwoorden: Readonly<Record<string, string>> = {
	1: 'haarlemmermeer',
	2: '27',
	3: 'huurhuis',
	4: 'partner-kinderen',
	5: '21',
	7: 'loon',
	10: 'onder',
	11: 'ja',
	12: 'geen',
	13: 'soms-niet',
	14: 'deurwaarder',
	17: 'huisraad',
	18: 'lezen-schrijven-of-nederlands',
};

const nummerVan = (page: Page) => /vragen\/(\d+)/.exec(page.url())?.[1];

async function vul(page: Page, nummer: string): Promise<void> {
	const veld = page.locator('main input[inputmode]').first();
	if (await veld.count()) await veld.fill(nummer === '6' ? '7' : '1350');
	const keuze = antwoorden[nummer];
	const opties = page.locator('main').locator('input[type=radio], input[type=checkbox]:not([name=vakantiegeld])');
	if (keuze) await page.locator(`main input[value="${keuze}"]`).check();
	else if (!(await veld.count())) await opties.last().check();
	else if (nummer === '6' && (await opties.count())) await opties.first().check();
}

async function ganaarVraag(page: Page, lang: string, nummer: number): Promise<void> {
	await page.goto(`/${lang}/vragen/${nummer}/`);
	await page.locator('[data-gereed]').waitFor();
}

/** Answers every question; looks at each screen before it is answered. */
async function beantwoordAlles(page: Page, lang: string, kijk: () => Promise<void>): Promise<void> {
	await ganaarVraag(page, lang, 1);
	for (let nummer = nummerVan(page); nummer; nummer = nummerVan(page)) {
		await page.locator('main form, main .kaart').first().waitFor();
		await kijk();
		const hier = page.url();
		if (await page.locator('main form').count()) {
			await vul(page, nummer);
			await page.locator('main form button[type=submit]').click();
		} else await page.locator('main button.nl-button').last().click();
		await page.waitForURL((url) => url.href !== hier);
	}
}

/** Short words that every Dutch text has, and that are no words in the other languages. */
const nederlands = / (het|een|niet|voor|naar|van de|met de|uw|krijgt|geen|wordt|zijn|aan) /i;

/** What a person reads in this language, without what is marked as Dutch. */
const losseTekst = (page: Page) =>
	page.evaluate(() => {
		const teksten: string[] = [];
		const loop = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = loop.nextNode(); node; node = loop.nextNode()) {
			const ouder = node.parentElement!;
			if (ouder.closest('[lang=nl], script, style, noscript, .talen, .woordkop')) continue;
			const tekst = node.textContent!.replace('Bereken uw recht', '').trim();
			if (tekst) teksten.push(` ${tekst} `);
		}
		return teksten;
	});

async function bekijk(page: Page, lang: string): Promise<void> {
	await expect(page.locator('h1').first()).toBeVisible();
	// The colours are those of the Dutch screen, that staten.spec.ts looks at in every dress; the rest is the same in
	// each language but for the direction.
	if (lang === 'en' || lang === 'ar') await toegankelijkZonderKleur(page);
	expect(await past(page), `${page.url()} past niet op 320 px`).toBe(true);
	const tekst = await losseTekst(page);
	expect(tekst.filter((een) => nederlands.test(een))).toEqual([]);
	expect(tekst.filter((een) => /\[\[|\]\]|\{\w|undefined/.test(een))).toEqual([]);
	await expect(page.locator('html')).toHaveAttribute('lang', lang);
	await expect(page.locator('html')).toHaveAttribute('dir', lang === 'ar' ? 'rtl' : 'ltr');
}

const tekstpaginas = [
	'',
	'direct-hulp/',
	'over/',
	'gewist/',
	'klopt-er-iets-niet/',
	'snel/haarlem/',
	'regelingen/',
	'regelingen/haarlemmermeer-individuele-inkomenstoeslag/',
	'regelingen/huurtoeslag/',
];

for (const lang of talen) {
	test.describe(lang, () => {
		test.use({ viewport: smal });

		test(`${lang}: every page of text`, async ({ page }) => {
			for (const pagina of tekstpaginas) {
				await page.goto(`/${lang}/${pagina}`);
				await openAlles(page);
				await bekijk(page, lang);
			}
		});

		test(`${lang}: every question, the outcome and what comes after, on screen and on paper`, async ({ page }) => {
			test.setTimeout(180_000);
			await ganaarVraag(page, lang, 1);
			await page.locator('main form button[type=submit]').click();
			await expect(page.locator('#fouten')).toBeFocused();
			await bekijk(page, lang);
			await beantwoordAlles(page, lang, () => bekijk(page, lang));
			await expect(page).toHaveURL(`/${lang}/controleren/`);
			await bekijk(page, lang);
			for (const pagina of ['uitkomst', 'narekenen', 'rijk', 'meer-verdienen', 'overdragen', 'overnemen']) {
				await page.goto(`/${lang}/${pagina}/`);
				await page.locator('[data-gereed] h1').first().waitFor();
				await openAlles(page);
				await bekijk(page, lang);
			}
			await page.goto(`/${lang}/uitkomst/`);
			await page.locator('article').first().waitFor();
			await page.emulateMedia({ media: 'print' });
			const papier = await losseTekst(page);
			expect(papier.filter((een) => nederlands.test(een))).toEqual([]);
			await expect(page.locator('.afdruk').first()).toContainText('Individuele inkomenstoeslag');
			await expect(
				page
					.locator('.afdruk bdi')
					.filter({ hasText: /^0900\s1852$/ })
					.first(),
			).toBeVisible();
		});
	});
}

test('another language keeps what was answered, also what was not sent yet', async ({ page }) => {
	await ganaarVraag(page, 'nl', 1);
	await page.locator('input[value=haarlem]').check();
	await page.locator('main form button[type=submit]').click();
	await expect(page).toHaveURL('/nl/vragen/2/');
	await page.locator('input[value="27"]').check();
	await page.locator('.talen summary').click();
	await page.getByRole('link', { name: 'العربية' }).click();
	await expect(page).toHaveURL(/\/ar\/vragen\/2\/$/);
	await expect(page.locator('input[value="27"]')).toBeChecked();
	await page.locator('main form button[type=submit]').click();
	await expect(page).toHaveURL('/ar/vragen/3/');
	await page.locator('.vertaalregel a').click();
	await expect(page.locator('h1')).toHaveText('Hoe woont u?');
});

test.describe('a browser in Ukrainian', () => {
	test.use({ locale: 'uk-UA' });
	test('is shown its language first, and is sent nowhere', async ({ page }) => {
		await page.goto('/nl/');
		const eerste = page.locator('.talen a').first();
		await expect(eerste).toBeVisible();
		await expect(eerste).toHaveText('Українська');
		await expect(page).toHaveURL('/nl/');
		await eerste.click();
		await expect(page).toHaveURL('/uk/');
	});
});

test('who reads Dutch fetches nothing of another language', async ({ page }) => {
	const opgehaald: string[] = [];
	page.on('response', async (antwoord) => {
		if (/\.(js|css|json)$/.test(new URL(antwoord.url()).pathname)) opgehaald.push(await antwoord.text());
	});
	await beantwoordAlles(page, 'nl', async () => {});
	await page.goto('/nl/uitkomst/');
	await page.locator('article').first().waitFor();
	await page.waitForLoadState('networkidle');
	const tekst = opgehaald.join('\n').replaceAll('العربية', '').replaceAll('Українська', '');
	expect(tekst.length).toBeGreaterThan(100_000);
	expect(/[\u0600-\u06ff\u0400-\u04ff]{3}/.exec(tekst)).toBeNull();
	expect(tekst).not.toMatch(/gminy|belediye|municipality|IntlMessageFormat/);
});

test.describe('a hard word', () => {
	test('says what it means after a tap, and goes away again', async ({ page }) => {
		await page.goto('/nl/over/');
		const woord = page.locator('main .woord').first();
		const naam = await woord.innerText();
		await woord.click();
		const venster = page.locator('.woordvenster:popover-open');
		await expect(venster).toContainText(naam, { ignoreCase: true });
		await toegankelijk(page);
		await venster.getByRole('button', { name: 'Sluit' }).click();
		await expect(page.locator('.woordvenster:popover-open')).toHaveCount(0);
	});

	test.describe('without JavaScript', () => {
		test.use({ javaScriptEnabled: false });
		test('says it all the same', async ({ page }) => {
			await page.goto('/ar/');
			await page.locator('main .woord').first().click();
			await expect(page.locator('.woordvenster').first()).toBeVisible();
			await expect(page.locator('.woordvenster strong').first()).toHaveAttribute('lang', 'nl');
		});
	});

	test('is explained in the questions too, in the language of the page', async ({ page }) => {
		await ganaarVraag(page, 'en', 1);
		await page.locator('input[value=haarlem]').check();
		await page.locator('.hint .woord').click();
		await expect(page.locator('.woordvenster:popover-open')).toContainText('gemeente');
		await expect(page.locator('input[value=haarlem]')).toBeChecked();
	});
});
