/** What the tests of a laptop for home visits share: the host, the buttons, and what is left behind. */
import { expect, test as basis, type Page } from '@playwright/test';
import { Gastheer } from './gastheer.ts';
import { klaarVoorGebruik } from './hulp.ts';

export const test = basis.extend<{ gastheer: Gastheer }>({
	// eslint-disable-next-line no-empty-pattern -- Playwright reads from it what is needed
	gastheer: async ({}, gebruik) => {
		const gastheer = new Gastheer();
		await gebruik(gastheer);
		gastheer.stop();
	},
	baseURL: async ({ gastheer }, gebruik) => gebruik(await gastheer.begin()),
	contextOptions: { reducedMotion: 'reduce' },
});

export const deel = (page: Page) => page.locator('section:has(#kop-huisbezoek)');
export const knop = (page: Page, name: string) => deel(page).getByRole('button', { name });
/** Hundreds of files on a busy machine. */
export const traag = { timeout: 60_000 };
export const regel = (page: Page) => page.getByRole('complementary', { name: 'Zonder internet' });

export async function open(page: Page, onder = '') {
	await page.goto(`${onder}/nl/helpen/`);
	await klaarVoorGebruik(page);
}

export async function leesMeer(page: Page, onder = '') {
	await open(page, onder);
	await knop(page, 'Lees meer over werken zonder internet').click();
	await expect(page.locator('#kop-huisbezoek')).toBeFocused();
}

export async function maakKlaar(page: Page, onder = '') {
	await leesMeer(page, onder);
	await knop(page, 'Maak deze laptop klaar voor een huisbezoek').click();
	await expect(deel(page).getByText('Klaar voor een huisbezoek.')).toBeVisible(traag);
}

/** What is left of it in this browser. */
export const resten = (page: Page) =>
	page.evaluate(async () => ({
		werkers: (await navigator.serviceWorker.getRegistrations()).length,
		kasten: await caches.keys(),
		lokaal: Object.keys(localStorage),
		databases: (await indexedDB.databases()).length,
		sessie: Object.keys(sessionStorage).filter((sleutel) => !sleutel.startsWith('sveltekit:')),
	}));
export const niets = { werkers: 0, kasten: [], lokaal: [], databases: 0, sessie: [] };

/** As if the laptop was made ready so many days ago. */
export const verouder = (page: Page, dagen: number) =>
	page.evaluate(async (dagen) => {
		const kast = await caches.open((await caches.keys())[0]!);
		const stand = await (await kast.match('/huisbezoek-stand'))!.json();
		const opgehaaldOp = stand.opgehaaldOp - dagen * 86_400_000;
		await kast.put('/huisbezoek-stand', new Response(JSON.stringify({ ...stand, opgehaaldOp })));
	}, dagen);
