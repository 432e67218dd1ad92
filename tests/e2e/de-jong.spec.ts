/** Meneer De Jong of seed 004: he comes for help at home and for company, and finds that in the order of the seed (S07). */
import { expect, test, type Page } from '@playwright/test';
import { druk, loop, uitkomstkop } from './bediening.ts';
import { toegankelijk } from './hulp.ts';
import { personas } from './personas.ts';

const { antwoorden, verwacht } = personas.find(({ naam }) => naam === 'Meneer De Jong')!;
/** Close by first: himself, the neighbourhood, the wijkteam, what the gemeente decides on. */
const volgorde = verwacht!.buurt!;
const vraagtHulp = 'Wilt u ook hulp bij iets anders?';
const inkomen = 'Hoeveel geld krijgt u per maand?';

const buurt = (page: Page) => page.getByRole('region', { name: 'Hulp in uw buurt' });
const hulp = (page: Page) => buurt(page).locator('details.deelvouw');
const koppen = (page: Page) => page.locator('.opScherm').getByRole('heading', { level: 2 }).allInnerTexts();

/** What to try first is open; of the rest the names are in sight. Each says whom to call. */
async function staatInVolgorde(page: Page) {
	await expect(hulp(page).getByRole('heading')).toHaveText([...volgorde]);
	for (const kop of await hulp(page).getByRole('heading').all()) await expect(kop).toBeVisible();
	const open = await hulp(page).evaluateAll((alle) => alle.map((vouw) => (vouw as HTMLDetailsElement).open));
	expect(open).toEqual([true, true, true, false, false, false]);
	for (const een of await hulp(page).all()) {
		if ((await een.getAttribute('open')) === null) await een.locator('> summary').click();
		await expect(een.getByRole('link', { name: /^Bel 0?\d/ }).first()).toBeVisible();
	}
}

async function opPapier(page: Page) {
	await page.emulateMedia({ media: 'print' });
	const regels = page.locator('.afdruk li', { has: page.locator('b') }).filter({ visible: true });
	const gevonden = (await regels.allInnerTexts()).filter((tekst) => volgorde.some((naam) => tekst.startsWith(naam)));
	expect(gevonden.map((tekst) => volgorde.find((naam) => tekst.startsWith(naam)))).toEqual([...volgorde]);
	for (const tekst of gevonden) expect(tekst).toMatch(/14 023 \(\d{4}\)/);
}

test('what he may get comes first, and one tap leads to the help he asked for', async ({ page }) => {
	await loop(page, 'aanraken', antwoorden, uitkomstkop);
	const begin = page.getByRole('region', { name: 'Begin hiermee' });
	await expect(begin).toContainText('HaarlemPas');
	await expect(begin).not.toContainText('Hulp thuis van de gemeente');
	const link = page.getByRole('link', { name: 'Hulp in uw buurt' });
	await expect(page.getByText('U vroeg ook om andere hulp.')).toBeVisible();
	await druk(page, 'aanraken', link);
	await expect(buurt(page).getByRole('heading', { level: 2 })).toBeFocused();
	await expect(hulp(page).first()).toBeInViewport();
	expect(page.url()).not.toContain('#');
	await staatInVolgorde(page);
	await toegankelijk(page);
	await opPapier(page);
});

test('with the keyboard that link works as well', async ({ page }) => {
	await loop(page, 'toetsenbord', antwoorden, uitkomstkop);
	await druk(page, 'toetsenbord', page.getByRole('link', { name: 'Hulp in uw buurt' }));
	await expect(buurt(page).getByRole('heading', { level: 2 })).toBeFocused();
});

test('where nothing with money is probable his help stands above what is only possible', async ({ page }) => {
	const ruim = { ...antwoorden, [inkomen]: { bedrag: '2900' }, 'Hebt u kosten die u niet kunt betalen?': ['Nee'] };
	await loop(page, 'aanraken', ruim, uitkomstkop);
	expect((await koppen(page)).slice(0, 3)).toEqual(['Begin hiermee', 'Hulp in uw buurt', 'Misschien']);
	// Somebody who thinks along, not what the gemeente has to decide on.
	await expect(page.getByRole('region', { name: 'Begin hiermee' })).toContainText('Iemand die gratis met u meedenkt');
	await expect(page.getByText('U vroeg ook om andere hulp.')).toHaveCount(0);
	await staatInVolgorde(page);
	await page.emulateMedia({ media: 'print' });
	expect((await page.locator('.afdruk h2').allInnerTexts())[0]).toBe('Hulp in uw buurt');
	await opPapier(page);
});

test('who asks for no such help is led nowhere', async ({ page }) => {
	await loop(page, 'aanraken', { ...antwoorden, [vraagtHulp]: ['Nee'] }, uitkomstkop);
	await expect(page.getByText('U vroeg ook om andere hulp.')).toHaveCount(0);
	await expect(buurt(page)).toHaveCount(0);
});

test('years later he cannot wash himself: then professional care goes first', async ({ page }) => {
	await loop(page, 'aanraken', { ...antwoorden, [vraagtHulp]: ['Wassen en aankleden'] }, uitkomstkop);
	expect((await koppen(page))[0]).toBe('Bel deze week');
	const spoed = page.getByRole('region', { name: 'Bel deze week' });
	await expect(spoed).toContainText('Hulp thuis van de gemeente');
	await expect(spoed.getByRole('link', { name: 'Bel 14 023' }).first()).toBeVisible();
});
