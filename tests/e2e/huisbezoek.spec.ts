/** A laptop that a helper makes ready for a home visit: whole or not at all, never silently old, and gone when it is off. */
import { expect, type Page } from '@playwright/test';
import { opslagVan } from '../../scripts/bench/opslag.ts';
import {
	alleenInDezeTab,
	bewaak,
	klaarVoorGebruik,
	ookInHetDonker,
	past,
	toegankelijk,
	volgende,
	vraag,
} from './hulp.ts';
import { deel, knop, leesMeer, maakKlaar, niets, open, regel, resten, test, traag, verouder } from './laptop.ts';

/** What the rules say where the amounts of this day are not known. */
const zonderBedragen = /hebben wij nog niet\. Daarom zeggen wij vaker misschien/;
/** Every path that is kept, and what it weighs. */
const inDeKast = (page: Page) =>
	page.evaluate(async () => {
		const paden: Record<string, number> = {};
		for (const naam of await caches.keys()) {
			const kast = await caches.open(naam);
			for (const verzoek of await kast.keys())
				paden[new URL(verzoek.url).pathname] = (await (await kast.match(verzoek))!.arrayBuffer()).byteLength;
		}
		return paden;
	});

/** The answers of a parent with two children stand in this tab, as if they were just given. */
const vulIn = (page: Page) =>
	page.evaluate(([sleutel, inhoud]) => {
		const antwoorden = { ...(JSON.parse(inhoud) as object), savedAt: Date.now() };
		sessionStorage.setItem(sleutel, JSON.stringify(antwoorden));
	}, opslagVan());

test('ready: all of it is in, says its size and its day, and a whole visit goes without a network', async ({
	page,
	gastheer,
}) => {
	const { problemen } = bewaak(page);
	await leesMeer(page);
	expect(await resten(page)).toEqual(niets);
	const gezegd = await deel(page)
		.getByText(/hoogstens [\d,]+ megabyte/)
		.innerText();
	await toegankelijk(page);
	await knop(page, 'Maak deze laptop klaar voor een huisbezoek').click();
	const vandaag = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' }).format();
	await expect(deel(page).getByRole('status')).toHaveText(
		new RegExp(
			`^\\s*Klaar voor een huisbezoek\\.\\s+De regels zijn opgehaald op ${vandaag} om \\d\\d:\\d\\d \\(vandaag\\)\\.\\s*$`,
		),
		traag,
	);
	await expect(deel(page).getByRole('status')).toBeFocused();
	await expect(regel(page)).toHaveCount(0);
	const kast = await inDeKast(page);
	const { '/huisbezoek-stand': _, ...bestanden } = kast;
	const mb = Object.values(bestanden).reduce((som, bytes) => som + bytes, 0) / 1e6;
	expect(gezegd).toContain(`hoogstens ${mb.toLocaleString('nl-NL', { maximumFractionDigits: 1 })} megabyte`);
	expect(
		gastheer.gevraagd.filter(({ methode, url, lengte }) => methode !== 'GET' || url.includes('?') || lengte),
	).toEqual([]);

	gastheer.isOnbereikbaar = true;
	await open(page);
	await expect(regel(page)).toHaveText(
		new RegExp(`^U werkt zonder internet\\. De regels zijn opgehaald op ${vandaag} om \\d\\d:\\d\\d \\(vandaag\\)\\.$`),
	);
	await expect(deel(page).getByText('Klaar voor een huisbezoek.')).toBeVisible();
	await page.getByLabel('Taal van uw cliënt').selectOption('ar');
	await expect(page.locator('.vragenkant [lang="ar"]').first()).toBeAttached();
	await page.goto('/nl/vragen/1/');
	await klaarVoorGebruik(page);
	await page.getByLabel('Haarlem', { exact: true }).check();
	await volgende(page);
	await expect(vraag(page)).toHaveText('Hoe oud bent u?');
	await page.reload();
	await klaarVoorGebruik(page);
	await expect(vraag(page)).toHaveText('Hoe oud bent u?');
	await ookInHetDonker(page);
	await vulIn(page);
	await page.goto('/nl/uitkomst/');
	await expect(vraag(page)).toHaveText(/^U hebt waarschijnlijk recht op/);
	await page.getByRole('article').first().waitFor();
	await expect(page.getByText(zonderBedragen)).toHaveCount(0);
	await page.emulateMedia({ media: 'print' });
	await expect(regel(page)).toBeVisible();
	await page.emulateMedia({ media: null });
	expect(await past(page)).toBe(true);
	// Norms of a period that is over say so themselves.
	await page.goto('/nl/over/');
	await page.clock.setFixedTime('2027-02-01T10:00:00+01:00');
	await vulIn(page);
	await page.goto('/nl/uitkomst/');
	await expect(page.getByText(zonderBedragen).first()).toBeVisible();

	// What is not here says so, or is here in Dutch.
	await page.goto('/ar/regelingen/bijstand/');
	await expect(page).toHaveURL(/\/nl\/regelingen\/bijstand\/$/);
	await expect(regel(page)).toBeVisible();
	await page.goto('/nl/snel/haarlem/');
	await expect(vraag(page)).toHaveText('Deze pagina staat niet op deze laptop');
	await page.getByRole('link', { name: 'Ga naar Samen invullen' }).click();
	await expect(vraag(page)).toHaveText('Samen invullen');
	expect(Object.keys(await inDeKast(page))).toEqual(Object.keys(kast));
	expect(problemen.filter((tekst) => !/503|ERR_|Failed to fetch/.test(tekst))).toEqual([]);
});

test('old rules are never silently used', async ({ page, gastheer }) => {
	await maakKlaar(page);
	gastheer.isOnbereikbaar = true;
	await verouder(page, 7);
	await open(page);
	await expect(regel(page)).not.toContainText('Let op');
	await expect(regel(page)).toContainText('7 dagen geleden');
	await verouder(page, 1);
	// Who has no answers is led away from an outcome.
	await page.evaluate(() =>
		sessionStorage.setItem(
			'bur.v1',
			JSON.stringify({ schemaVersion: 2, ruw: { 1: 'haarlem' }, terugNaar: null, savedAt: Date.now() }),
		),
	);
	for (const pad of ['/nl/uitkomst/', '/nl/vragen/1/', '/ar/vragen/1/', '/nl/normen/', '/nl/helpen/']) {
		await page.goto(pad);
		await expect(regel(page)).toContainText('Let op: deze regels zijn ouder dan 7 dagen.');
	}
	await expect(deel(page)).toContainText('Let op: deze regels zijn ouder');
	await expect(deel(page).getByText('Klaar voor een huisbezoek.')).toHaveCount(0);
	await expect(deel(page)).toContainText('8 dagen geleden');
	// A clock that was set back knows no age.
	await verouder(page, -10);
	await open(page);
	await expect(regel(page)).toContainText('Let op: de klok van deze laptop klopt niet.');
});

test('a newer version: what comes from the network is always that, and it is kept whole or not at all', async ({
	page,
	gastheer,
}) => {
	await maakKlaar(page);
	const nieuwer = (html: string) => html.replace('<h1', '<p>tweede versie</p><h1');
	gastheer.brengUit('/nl/direct-hulp/', nieuwer);
	// The list is there and this file is still the one of before: as on a host in the middle of a deploy.
	const nieuw = gastheer.inhoudVan('/nl/direct-hulp/');
	gastheer.anders.delete('/nl/direct-hulp/');
	await open(page);
	await expect(deel(page)).toContainText('Let op: er zijn nieuwere regels. Die konden niet worden opgehaald.');
	gastheer.isOnbereikbaar = true;
	await page.goto('/nl/direct-hulp/');
	await expect(regel(page)).toContainText('Let op: er zijn nieuwere regels.');
	await expect(page.getByText('tweede versie')).toHaveCount(0);

	gastheer.isOnbereikbaar = false;
	gastheer.anders.set('/nl/direct-hulp/', nieuw);
	await page.goto('/nl/direct-hulp/');
	await expect(page.getByText('tweede versie')).toBeVisible();
	await expect(regel(page)).toHaveCount(0);
	await open(page);
	await expect(deel(page)).toContainText('De regels waren veranderd.');
	// Of the version before this one nothing is left once its pages have been left.
	await open(page);
	await expect.poll(async () => (await resten(page)).kasten.length).toBe(1);
	gastheer.isOnbereikbaar = true;
	await page.goto('/nl/direct-hulp/');
	await expect(page.getByText('tweede versie')).toBeVisible();
	await expect(regel(page)).not.toContainText('Let op');
});

test('a page that was opened before a deploy still finds its parts', async ({ page, gastheer }) => {
	await maakKlaar(page);
	await vulIn(page);
	gastheer.kapot.set(/^\/_app\/immutable\//, 404);
	await page.goto('/nl/uitkomst/');
	await expect(vraag(page)).toHaveText(/^U hebt waarschijnlijk recht op/);
});

test.describe('what goes wrong while it is made ready leaves nothing, and says what to do', () => {
	async function probeer(page: Page, melding: RegExp) {
		await knop(page, 'Maak deze laptop klaar voor een huisbezoek').click();
		await expect(deel(page).getByRole('status')).toHaveText(melding, traag);
		expect(await resten(page)).toEqual(niets);
	}

	test('a file that fails, a clock that is wrong, a disk that is full; and then it works', async ({
		page,
		gastheer,
	}) => {
		await leesMeer(page);
		gastheer.kapot.set('/nl/normen/', 500);
		await probeer(page, /niet alles kon worden opgehaald.*Er staat niets klaar op deze laptop\./s);
		gastheer.kapot.clear();
		gastheer.datum = 'Sat, 28 Nov 2020 10:00:00 GMT';
		await probeer(page, /de datum van deze laptop klopt niet/);
		gastheer.datum = null;
		const cdp = await page.context().newCDPSession(page);
		const { origin } = new URL(page.url());
		await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000_000 });
		await probeer(page, /te weinig ruimte/);
		await cdp.send('Storage.overrideQuotaForOrigin', { origin });
		await knop(page, 'Maak deze laptop klaar voor een huisbezoek').click();
		await expect(deel(page).getByText('Klaar voor een huisbezoek.')).toBeVisible(traag);
		// Without a network what was there stays.
		gastheer.isOnbereikbaar = true;
		await knop(page, 'Haal de regels nu opnieuw op').click();
		await expect(deel(page).getByRole('status')).toHaveText(/De regels die er al stonden, staan er nog\./);
		await expect(deel(page).getByText('Klaar voor een huisbezoek.')).toBeVisible();
	});

	test('a browser that has no workers, as in a private window', async ({ page }) => {
		await page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined }));
		await leesMeer(page);
		await expect(deel(page)).toContainText('Is dit een privévenster?');
		await expect(deel(page).getByRole('button')).toHaveCount(0);
	});
});

test('switched off: nothing is left, and the screen looked', async ({ page, gastheer }) => {
	await maakKlaar(page);
	await knop(page, 'Maak deze laptop weer gewoon').click();
	await expect(deel(page).getByRole('status')).toHaveText(/Wij keken het na: er staat niets meer klaar/);
	expect(await resten(page)).toEqual(niets);
	await vulIn(page);
	await open(page);
	await alleenInDezeTab(page);
	gastheer.isOnbereikbaar = true;
	await expect(page.reload()).rejects.toThrow(/ERR_/);
});

test('a site that does not do this any more cleans up behind itself', async ({ page, gastheer }) => {
	await maakKlaar(page);
	gastheer.kapot.set('/service-worker.js', 404);
	await open(page);
	await expect(deel(page).getByText('Klaar voor een huisbezoek.')).toBeVisible();
	// Only one of the two: as in the middle of a deploy.
	expect((await resten(page)).werkers).toBe(1);
	gastheer.kapot.set('/huisbezoek.json', 404);
	await page.goto('/nl/helpen/');
	await expect.poll(() => resten(page)).toEqual(niets);
});
