/** What a helper prints: one sheet for the resident, one for themselves, and a letter that the resident can sign. */
import { expect, test, type Page } from '@playwright/test';
import { optie, vulIn, type Antwoord } from './bediening.ts';
import { bewaak, ookInHetDonker, klaarVoorGebruik, niemandKeekMee, vraag } from './hulp.ts';
import { opPapier, terug, vellen } from './papier.ts';
import { personas } from './personas.ts';

const persoon = (naam: string) => personas.find((een) => een.naam === naam)!.antwoorden;

const vak = (page: Page, kop: string) =>
	page
		.locator('.vragenkant .vraagvak')
		.filter({ has: page.getByRole('group', { name: kop, exact: true }).or(page.getByRole('textbox', { name: kop })) });

type Antwoorden = Readonly<Record<string, Antwoord>>;

async function beantwoord(page: Page, antwoorden: Antwoorden) {
	for (const [kop, antwoord] of Object.entries(antwoorden)) await vulIn(page, 'aanraken', antwoord, vak(page, kop));
	await expect(page.locator('.stand')).toContainText('nog 0 open');
}

async function vul(page: Page, antwoorden: Antwoorden) {
	await page.goto('/nl/helpen/');
	await klaarVoorGebruik(page);
	await expect(vraag(page)).toHaveText('Samen invullen');
	await beantwoord(page, antwoorden);
}

const bladen = (page: Page) => page.locator('.blad');
const oppapier = (page: Page) => page.locator('.oppapier');
const brief = (page: Page) => page.getByRole('textbox', { name: 'De brief' });
const kiesBrief = (page: Page) => page.getByLabel('Een brief aan de gemeente').check();
/** What stands on paper, without what only the screen shows. */
const opHetBlad = (page: Page) => page.locator('.dossier').innerText();

test('Marjan and her helper each take one sheet along, and nothing else of the page', async ({ page }) => {
	const gezien = bewaak(page);
	await vul(page, persoon('Marjan van Velzen'));
	const namen = await page.locator('.uitkomstkant article.regeling:not(details.vouw article) h3').allInnerTexts();
	expect(namen.length).toBeGreaterThanOrEqual(15);
	await opPapier(page);
	expect(await vellen(page)).toBe(2);
	await expect(bladen(page)).toHaveCount(2);
	await expect(page.locator('.vragenkant')).toBeHidden();
	await expect(page.locator('.stand')).toBeHidden();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(['Voor de inwoner', 'Voor de hulpverlener']);
	for (const blad of await bladen(page).all()) {
		for (const lijn of ['Naam:', 'Datum:', 'Naam hulpverlener:'])
			await expect(blad.getByText(lijn, { exact: true })).toBeVisible();
		// What is probable or possible stands on it, and nothing is left out without a word.
		for (const naam of namen) await expect(blad).toContainText(naam);
		await expect(blad).not.toContainText('En nog');
		await expect(blad).not.toContainText('in aanmerking');
		await expect(blad).not.toContainText('Ik huur een huis');
	}
	const [inwoner, helper] = [bladen(page).first(), bladen(page).last()];
	await expect(inwoner.locator('.afdrukspoed')).toContainText('14 023 (2024)');
	await expect(inwoner).toContainText('Wat neemt u mee?');
	await expect(inwoner).not.toContainText('Beslist:');
	await expect(helper).toContainText(/Inkomen ≤ €\s1\.618,18 tot €\s2\.504,32 per maand/);
	await expect(helper).toContainText('Misschien – altijd aanvragen');
	await expect(helper).toContainText(/\[\d+ art\. 36\]/);
	await expect(helper).toContainText(/\[\d+\] Participatiewet/);
	niemandKeekMee(gezien);
});

test('answers go on a sheet of their own when they are ticked, and that about illness by itself', async ({ page }) => {
	await vul(page, { ...persoon('Kevin'), 'Bent u lang ziek?': ['Ja'] });
	await opPapier(page);
	expect(await opHetBlad(page)).not.toMatch(/Ik huur een kamer|€\s950|21 tot 26|lang ziek\?|Ziek:/);
	expect(await vellen(page)).toBe(2);
	await terug(page);
	await expect(page.getByLabel('Print ook wat iets over gezondheid zegt')).toHaveCount(0);
	await page.getByLabel('Print ook de antwoorden').check();
	await opPapier(page);
	await expect(page.locator('.antwoordblad')).toContainText('Ik huur een kamer');
	await expect(page.locator('.antwoordblad')).not.toContainText('ziek');
	await expect(bladen(page).last()).toContainText('Student: leeftijd 21 tot 26 jaar < 27 jaar → ja');
	expect(await vellen(page)).toBe(3);
	await terug(page);
	await page.getByLabel('Print ook wat iets over gezondheid zegt').check();
	await opPapier(page);
	await expect(page.locator('.antwoordblad')).toContainText('Bent u lang ziek?');
	await terug(page);
	// Who takes the answers off takes that one off too.
	await page.getByLabel('Print ook de antwoorden').uncheck();
	await page.getByLabel('Print ook de antwoorden').check();
	await expect(page.getByLabel('Print ook wat iets over gezondheid zegt')).not.toBeChecked();
});

test('a letter is proposed, changed, kept while answers change, put back and printed as it stands', async ({
	page,
}) => {
	await vul(page, persoon('Fatima and Yusuf'));
	await kiesBrief(page);
	await expect(brief(page)).toHaveValue(/Aan: gemeente Haarlemmermeer\nPostbus 250, 2130 AG Hoofddorp/);
	await expect(brief(page)).toHaveValue(/Met deze brief vraag ik aan:\n(- .+\n)*- Individuele inkomenstoeslag\n/);
	await expect(brief(page)).toHaveValue(/Mijn kinderen zijn 2, 7 en 13 jaar\./);
	await expect(oppapier(page)).toContainText('Algemene wet bestuursrecht, artikel 4:2');
	await expect(oppapier(page)).toContainText('Extra geld voor uw kinderen: Dienst Toeslagen');
	await ookInHetDonker(page);
	await opPapier(page);
	expect(await vellen(page)).toBe(1);
	await terug(page);

	// What is not ticked is neither asked nor said.
	await optie(oppapier(page), /\(Individuele inkomenstoeslag\)/).uncheck();
	await optie(oppapier(page), 'Mijn kinderen zijn 2, 7 en 13 jaar.').uncheck();
	await expect(brief(page)).not.toHaveValue(/- Individuele inkomenstoeslag|2, 7 en 13/);

	const eigen = 'Beste mevrouw De Vries,\n\n  Wij komen dinsdag langs.';
	await brief(page).fill(eigen);
	await optie(oppapier(page), 'Mijn kinderen zijn 2, 7 en 13 jaar.').check();
	await optie(vak(page, 'Hoe woont u?'), 'Ik huur een kamer').check();
	await expect(oppapier(page).getByText('Uw tekst bleef zoals hij was.')).toBeVisible();
	await expect(brief(page)).toHaveValue(eigen);
	await opPapier(page);
	expect(await opHetBlad(page)).toBe(eigen);
	await expect(brief(page)).toBeHidden();
	expect(await vellen(page)).toBe(1);
	await terug(page);

	await page.getByLabel('Een blad voor de inwoner en een blad voor u').check();
	await kiesBrief(page);
	await expect(brief(page)).toHaveValue(eigen);
	await page.getByRole('button', { name: 'Zet de tekst terug' }).click();
	await expect(brief(page)).toHaveValue(/Ik huur een kamer\./);
	await page.getByRole('button', { name: 'Toch mijn eigen tekst' }).click();
	await expect(brief(page)).toHaveValue(eigen);
});

test('what tells of health stands in the letter only when it is ticked', async ({ page }) => {
	const kosten = 'Hebt u kosten die u niet kunt betalen?';
	await vul(page, { ...persoon('Marjan van Velzen'), [kosten]: ['Bril, tandarts of andere zorg'] });
	await kiesBrief(page);
	await expect(brief(page)).toHaveValue(/Ik huur een huis of flat\./);
	await expect(brief(page)).not.toHaveValue(/tandarts/);
	await optie(oppapier(page), /kosten die ik niet kan betalen/).check();
	await expect(brief(page)).toHaveValue(/tandarts/);
});

test('the next client finds no letter and no tick of the one before', async ({ page }) => {
	await vul(page, persoon('Meneer De Jong'));
	await page.getByLabel('Print ook de antwoorden').check();
	await kiesBrief(page);
	await brief(page).fill('Een brief van meneer De Jong');
	await page.getByRole('button', { name: 'Nieuwe cliënt' }).click();
	await page.getByRole('button', { name: 'Ja, wis alles' }).click();
	await expect(oppapier(page)).toContainText('Er is nog niets ingevuld.');
	// Without a reload: that would take the letter along whatever the page does.
	await beantwoord(page, persoon('Kevin'));
	await expect(page.getByLabel('Print ook de antwoorden')).not.toBeChecked();
	await kiesBrief(page);
	await expect(brief(page)).not.toHaveValue(/Jong/);
	expect(await page.content()).not.toContain('Een brief van meneer De Jong');
});

test('before anything is filled in the print says so', async ({ page }) => {
	await page.goto('/nl/helpen/');
	await klaarVoorGebruik(page);
	await opPapier(page);
	expect(await opHetBlad(page)).toBe('Er is nog niets ingevuld. Kies eerst de gemeente en beantwoord de vragen.');
	expect(await vellen(page)).toBe(1);
});

test('who knows little of much gets two sheets that say what did not fit', async ({ page }) => {
	await page.goto('/nl/helpen/');
	await klaarVoorGebruik(page);
	const kies = (kop: string, ...keuzes: readonly string[]) => vulIn(page, 'aanraken', keuzes, vak(page, kop));
	await kies('Waar woont u?', 'Haarlemmermeer');
	await kies('Hoe oud bent u?', '27 tot en met 66 jaar');
	await kies('Hoe woont u?', 'Ik huur een huis of flat');
	await kies('Met wie woont u?', 'Met mijn partner en kinderen');
	await kies('Hoe oud is uw partner?', '21 tot en met 66 jaar');
	await vulIn(page, 'aanraken', { leeftijden: ['2', '7', '9'] }, vak(page, 'Hoe oud zijn uw kinderen?'));
	await kies(
		'Waar komt uw geld vandaan?',
		'Loon van werk',
		'WW, want ik heb geen werk',
		'Ziektewet, WIA, WAO of Wajong',
		'Alimentatie of iets anders',
	);
	await kies('Lukt het om uw rekeningen te betalen?', 'Nee');
	await kies('Is een van deze dingen aan de hand?', 'Ik moet mijn huis uit', 'Ik heb geen geld voor eten');
	await kies('Hebt u kosten die u niet kunt betalen?', 'Bril, tandarts of andere zorg', 'School van mijn kind');
	const namen = await page.locator('.uitkomstkant article.regeling:not(details.vouw article) h3').allInnerTexts();
	await opPapier(page);
	expect(await vellen(page)).toBe(2);
	for (const blad of await bladen(page).all()) {
		const tekst = await blad.innerText();
		const over = Number(/En nog (\d+) regeling/.exec(tekst)?.[1] ?? 0);
		expect(namen.filter((naam) => tekst.includes(naam)).length).toBeGreaterThanOrEqual(namen.length - over);
		await expect(blad.locator('.afdrukregel, .helperblok').first()).toBeVisible();
	}
});
