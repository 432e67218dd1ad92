/** A laptop for home visits when two things happen at once, or when one of them never ends. */
import { expect, type Page } from '@playwright/test';
import { vraag } from './hulp.ts';
import { deel, knop, maakKlaar, niets, open, regel, resten, test, verouder } from './laptop.ts';

const melding = (page: Page) => deel(page).getByRole('status');
const tweede = (html: string) => html.replace('<h1', '<p>tweede versie</p><h1');
const haalOpnieuw = 'Haal de regels nu opnieuw op';
const maakGewoon = 'Maak deze laptop weer gewoon';
const isGewoon = /Wij keken het na: er staat niets meer klaar/;

test.beforeEach(({ gastheer }) => gastheer.maakKlein('/nl/helpen/', '/nl/direct-hulp/', '/nl/normen/'));

test('switched off while the worker still asks what is new: nothing comes back, and it can be made ready again', async ({
	page,
	gastheer,
}) => {
	await maakKlaar(page);
	gastheer.brengUit('/nl/direct-hulp/', tweede);
	const gevraagd = gastheer.keer('/huisbezoek.json');
	const laatDoor = gastheer.houdVast('/huisbezoek.json');
	await open(page);
	await expect.poll(() => gastheer.keer('/huisbezoek.json')).toBeGreaterThan(gevraagd);
	await knop(page, maakGewoon).click();
	await expect(melding(page)).toHaveText(isGewoon);
	laatDoor();
	// Long enough to fetch four files.
	await page.waitForTimeout(700);
	expect(await resten(page)).toEqual(niets);
	expect(gastheer.keer('/nl/direct-hulp/')).toBe(1);
	await knop(page, 'Maak deze laptop klaar voor een huisbezoek').click();
	await expect(melding(page)).toContainText('Klaar voor een huisbezoek.');
});

test('switched off while a new worker is still fetching: nothing comes back either', async ({ page, gastheer }) => {
	await maakKlaar(page);
	gastheer.brengUit('/nl/direct-hulp/', tweede);
	gastheer.brengWerkerUit();
	const laatDoor = gastheer.houdVast('/nl/direct-hulp/');
	await page.evaluate(async () => void (await navigator.serviceWorker.getRegistration())!.update());
	await expect.poll(() => gastheer.keer('/nl/direct-hulp/')).toBe(2);
	await knop(page, maakGewoon).click();
	await expect(melding(page)).toHaveText(isGewoon);
	laatDoor();
	await page.waitForTimeout(700);
	expect(await resten(page)).toEqual(niets);
});

test('a deploy with another worker: the old one and the new one do not take away what the other fetched', async ({
	page,
	gastheer,
}) => {
	await maakKlaar(page);
	gastheer.brengUit('/nl/direct-hulp/', tweede);
	gastheer.brengWerkerUit();
	const laatDoor = gastheer.houdVast('/nl/direct-hulp/');
	await open(page);
	await expect.poll(() => gastheer.keer('/nl/direct-hulp/')).toBe(2);
	const gewisseld = await page.evaluateHandle(async () => {
		const wissel = new Promise((klaar) => navigator.serviceWorker.addEventListener('controllerchange', klaar));
		const onze = (await navigator.serviceWorker.getRegistration())!;
		await onze.update();
		return { wissel, isErEenNieuwe: onze.installing !== null };
	});
	expect(await gewisseld.evaluate(({ isErEenNieuwe }) => isErEenNieuwe)).toBe(true);
	laatDoor();
	await gewisseld.evaluate(({ wissel }) => wissel.then(() => {}));
	// The new one took what was there.
	expect(gastheer.keer('/nl/direct-hulp/')).toBe(2);
	await expect(melding(page)).toContainText('De regels waren veranderd.');
	await expect(melding(page)).not.toContainText('Let op');
	gastheer.isOnbereikbaar = true;
	await page.goto('/nl/direct-hulp/');
	await expect(page.getByText('tweede versie')).toBeVisible();
	await expect(regel(page)).not.toContainText('Let op');
});

test('a clock that was fast when the laptop was made ready does not make old rules the newest', async ({
	page,
	gastheer,
}) => {
	await maakKlaar(page);
	await verouder(page, -48 / (24 * 60));
	gastheer.brengUit('/nl/direct-hulp/', tweede);
	await open(page);
	await expect(melding(page)).toContainText('De regels waren veranderd.');
	await open(page);
	await expect.poll(async () => (await resten(page)).kasten.length).toBe(1);
	expect(gastheer.keer('/nl/normen/')).toBe(2);
	gastheer.isOnbereikbaar = true;
	await page.goto('/nl/direct-hulp/');
	await expect(page.getByText('tweede versie')).toBeVisible();
});

test('a host that does not say its time: nobody looked at the clock, and the screen says so', async ({
	page,
	gastheer,
}) => {
	const zelf = 'Wij konden de klok van deze laptop niet nakijken. Kijk zelf of de dag en de tijd kloppen.';
	gastheer.datum = 'geen';
	await maakKlaar(page);
	await expect(melding(page)).toContainText(zelf);
	gastheer.datum = null;
	await knop(page, haalOpnieuw).click();
	await expect(melding(page)).toContainText('Klaar voor een huisbezoek.');
	await expect(melding(page)).not.toContainText(zelf);
});

test('a file that the browser lost is fetched again, and until then the rest stays', async ({ page, gastheer }) => {
	await maakKlaar(page);
	await page.evaluate(async () => (await caches.open((await caches.keys())[0]!)).delete('/nl/normen/'));
	gastheer.kapot.set('/nl/normen/', 500);
	await knop(page, haalOpnieuw).click();
	await expect(melding(page)).toHaveText(
		/niet alles kon worden opgehaald.*De regels die er al stonden, staan er nog\./s,
	);
	gastheer.isOnbereikbaar = true;
	await page.goto('/nl/direct-hulp/');
	await expect(regel(page)).toBeVisible();
	await expect(vraag(page)).not.toHaveText('Deze pagina staat niet op deze laptop');
	gastheer.isOnbereikbaar = false;
	gastheer.kapot.clear();
	await open(page);
	const isTerug = () => page.evaluate(async () => !!(await caches.match('/nl/normen/')));
	await expect.poll(isTerug).toBe(true);
});

test('switched off in another window: this one says so, also where the worker is gone without a word', async ({
	page,
	context,
}) => {
	await maakKlaar(page);
	const ander = await context.newPage();
	await open(ander);
	await knop(ander, maakGewoon).click();
	await expect(melding(ander)).toHaveText(isGewoon);
	const uit = 'Deze laptop is niet meer klaar. Misschien is dat uitgezet in een ander venster.';
	await expect(melding(page)).toContainText(uit);
	await ander.close();

	const maak = knop(page, 'Maak deze laptop klaar voor een huisbezoek');
	await maak.click();
	await expect(melding(page)).toContainText('Klaar voor een huisbezoek.');
	await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())!.unregister());
	await knop(page, haalOpnieuw).click();
	await expect(melding(page)).toContainText(uit);
	await expect(melding(page)).toContainText('Er staat niets klaar op deze laptop.');
	await expect(maak).toBeVisible();
	expect(await resten(page)).toEqual(niets);
});

test('a worker that is never heard of again: the screen does not wait for ever', async ({ page, gastheer }) => {
	await page.clock.install();
	await maakKlaar(page);
	gastheer.houdVast('/huisbezoek.json');
	await knop(page, haalOpnieuw).click();
	await expect(melding(page)).toContainText('De laptop wordt klaargemaakt.');
	await page.clock.runFor(75_000);
	await expect(melding(page)).toHaveText(
		/niet alles kon worden opgehaald.*De regels die er al stonden, staan er nog\./s,
	);
	await expect(knop(page, haalOpnieuw)).toBeVisible();
});

test('under a path of the site of a gemeente: only there, and gone when it is off', async ({ page, gastheer }) => {
	const pad = '/inwoners/bereken-uw-recht';
	gastheer.onder = pad;
	await maakKlaar(page, pad);
	gastheer.isOnbereikbaar = true;
	await page.goto(`${pad}/nl/direct-hulp/`);
	await expect(regel(page)).toBeVisible();
	const buiten = await page.evaluate(async (pad) => {
		const { scope } = (await navigator.serviceWorker.getRegistration())!;
		const bewaard = await (await caches.open((await caches.keys())[0]!)).keys();
		return [scope, ...bewaard.map(({ url }) => url)].filter((adres) => !new URL(adres).pathname.startsWith(`${pad}/`));
	}, pad);
	expect(buiten).toEqual([]);
	gastheer.isOnbereikbaar = false;
	await open(page, pad);
	await knop(page, maakGewoon).click();
	await expect(melding(page)).toHaveText(isGewoon);
	expect(await resten(page)).toEqual(niets);
});
