/** The people of the research go from the start to their outcome on a small phone: by touch, and by keyboard alone. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { druk, hoofdpunt, loop, type Hoe } from './bediening.ts';
import { vraag } from './hulp.ts';
import { personas, type Verwachting } from './personas.ts';

/** Step 1 may have added as many questions as this to a journey of 2.5. */
const hoogstensErbij = 2;

const inBeeld = (...dingen: readonly Locator[]) =>
	Promise.all(dingen.map((ding) => expect(ding).toBeInViewport({ ratio: 1 })));

/** The names on the cards, by what the badge says. */
const kaarten = (page: Page) =>
	page.locator('.opScherm article.regeling').evaluateAll((alle) =>
		alle.map((kaart) => ({
			klasse: kaart.querySelector('.merk')!.textContent!.trim(),
			naam: kaart.querySelector('h3')!.textContent!.trim(),
		})),
	);

/** Everything on a heading, in the order of the page. */
const koppen = (page: Page, waarin: string) =>
	page.locator(`.opScherm ${waarin}`).evaluateAll((alle) => alle.map((kop) => kop.textContent!.trim()));

async function klopt(page: Page, verwacht: Verwachting) {
	await expect(vraag(page)).toHaveText(verwacht.kop);
	const alle = await kaarten(page);
	const namen = (klasse: string) => alle.filter((kaart) => kaart.klasse === klasse).map(({ naam }) => naam);
	expect(namen('Waarschijnlijk recht')).toEqual(expect.arrayContaining([...(verwacht.waarschijnlijk ?? [])]));
	expect(namen('Misschien')).toEqual(expect.arrayContaining([...(verwacht.misschien ?? [])]));
	expect(namen('Waarschijnlijk geen recht')).toEqual(expect.arrayContaining([...(verwacht.niet ?? [])]));
	const hoop = [...namen('Waarschijnlijk recht'), ...namen('Misschien')];
	expect(hoop.filter((naam) => verwacht.zonder?.includes(naam))).toEqual([]);
	const { buurt = [] } = verwacht;
	expect((await koppen(page, '.buurtlijst h3')).filter((naam) => buurt.includes(naam))).toEqual(buurt);
	for (const tekst of verwacht.gezegd ?? []) await expect(page.locator('.opScherm')).toContainText(tekst);
	// Somebody who helps for free is named to everybody.
	await expect(
		page
			.locator('.opScherm')
			.getByText(/onafhankelijke cliëntondersteuning/)
			.first(),
	).toBeVisible();
}

/** B13: the first screenful holds the number of regelingen, one first step and a phone; or whom to call. */
async function eersteScherm(page: Page, hoe: Hoe, { bovenaan, eersteStap }: Verwachting) {
	expect((await koppen(page, 'h2'))[0]).toBe(bovenaan);
	const blok = page.getByRole('region', { name: bovenaan }).first();
	const bel = blok.getByRole('link', { name: /[Bb]el 0?\d/ }).first();
	await expect(bel).toHaveAttribute('href', /^tel:\d+$/);
	await expect(hoofdpunt(page)).toBeFocused();
	await inBeeld(hoofdpunt(page), blok.getByRole('heading', { level: 2 }), bel);
	if (bovenaan !== 'Begin hiermee') return;
	await inBeeld(vraag(page));
	const knop = blok.locator('.nl-button');
	await expect(knop).toHaveCount(1);
	await inBeeld(knop);
	if (eersteStap) await expect(blok).toContainText(eersteStap);
	if ((await knop.innerText()) !== 'Zo vraagt u aan') return;
	await druk(page, hoe, knop);
	// A card opens at its name; of one form for several the heading is only heard.
	const plek = page.locator('article.rij > details[open] > summary:focus').or(page.locator('h4:focus'));
	await expect(plek).toHaveCount(1);
	await expect(plek.locator('..')).toBeInViewport();
	await expect(plek.locator('..').getByRole('link', { name: /^Bel / }).first()).toBeVisible();
}

/** Every other journey of these tests goes by touch; these are the fullest, the longest and the one that ends at once. */
const ookMetDeDuim = ['Marjan van Velzen', 'the longest way', 'another gemeente'];

for (const { naam, antwoorden, einde, schermen, erbij = [], verwacht } of personas)
	for (const hoe of ookMetDeDuim.includes(naam) ? (['aanraken', 'toetsenbord'] as const) : (['toetsenbord'] as const))
		test(`${naam}: ${hoe === 'aanraken' ? 'by touch' : 'by keyboard alone'}`, async ({ page }) => {
			const gezien = await loop(page, hoe, antwoorden, einde);
			const nieuw = gezien.filter((kop) => erbij.includes(kop)).length;
			expect(nieuw).toBeLessThanOrEqual(hoogstensErbij);
			expect(gezien.length, gezien.join('; ')).toBeLessThanOrEqual(schermen + nieuw);
			if (!verwacht) return;
			await klopt(page, verwacht);
			await eersteScherm(page, hoe, verwacht);
		});
