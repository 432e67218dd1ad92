/** Clients that a helper keeps on a laptop of their own: off until asked for, locked, and never lost silently. */
import { expect, test, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { druk } from './bediening.ts';
import {
	bewaak,
	bewaard,
	inElkKleed,
	toegankelijkZonderKleur,
	klaarVoorGebruik,
	niemandKeekMee,
	openAlles,
	vraag,
} from './hulp.ts';

// A colour on its way to another is no colour to measure.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const zin = 'appel fiets lamp zolder';

const deel = (page: Page) => page.locator('section:has(#kop-clienten)');
const knop = (page: Page, name: string | RegExp) => deel(page).getByRole('button', { name });
const bericht = (page: Page) => deel(page).locator('.bericht');
/** All that this browser keeps when the tab is gone. */
const lokaal = (page: Page) => page.evaluate(() => Object.fromEntries(Object.entries(localStorage)));
const bedrag = (page: Page) => page.getByRole('textbox', { name: 'Hoeveel geld krijgt u per maand?' });

async function open(page: Page) {
	await page.goto('/nl/helpen/');
	await klaarVoorGebruik(page);
	await expect(vraag(page)).toHaveText('Samen invullen');
}

/** Somebody with a wage that is easy to find again. */
async function vulIn(page: Page, plaats: string, loon: string) {
	const vragen = page.locator('.vragenkant');
	await vragen.getByLabel(plaats, { exact: true }).check();
	await vragen.getByLabel('27 tot en met 66 jaar').check();
	await vragen.getByLabel('Ik huur een huis of flat').check();
	await vragen.getByLabel('Alleen', { exact: true }).check();
	await vragen.getByLabel('Loon van werk').check();
	await bedrag(page).fill(loon);
	await expect.poll(() => bewaard(page)).toContain(loon);
}

async function vulZin(page: Page, woorden: string) {
	await deel(page).getByLabel('Nieuwe wachtwoordzin', { exact: true }).fill(woorden);
	await deel(page).getByLabel('Typ de nieuwe wachtwoordzin nog een keer', { exact: true }).fill(woorden);
	await deel(page).getByRole('checkbox').check();
}

async function zetAan(page: Page) {
	await knop(page, 'Lees meer of zet het aan').click();
	await vulZin(page, zin);
	await knop(page, 'Zet het bewaren aan').click();
	await expect(bericht(page)).toContainText('Bewaren staat aan.');
}

async function bewaarAls(page: Page, kenmerk: string) {
	await deel(page).getByLabel('Kenmerk van deze cliënt').fill(kenmerk);
	await knop(page, 'Bewaar deze cliënt').click();
	await expect(bericht(page)).toHaveText(`Cliënt ${kenmerk} is bewaard.`);
}

async function ontgrendel(page: Page) {
	await deel(page).getByLabel('Uw wachtwoordzin', { exact: true }).fill(zin);
	await knop(page, 'Haal van het slot').click();
	await expect(knop(page, 'Zet op slot')).toBeVisible();
}

const lijst = (page: Page) => deel(page).getByText(/^\d+ bewaarde cliënt/);

async function opent(page: Page, kenmerk: string) {
	await lijst(page).click();
	await knop(page, new RegExp(`^Open.*${kenmerk}`)).click();
}

/** All that can be read of the page, on the screen, on paper and in its fields. */
async function opDePagina(page: Page) {
	await page.emulateMedia({ media: 'print' });
	const papier = await page.evaluate(() => document.body.innerText);
	await page.emulateMedia({ media: null });
	const velden = await page.evaluate(() => [...document.querySelectorAll('input')].map(({ value }) => value));
	return [papier, await page.content(), ...velden].join('\n');
}

test('off until somebody asks for it; then one key that nobody can read, and a reload needs the passphrase', async ({
	page,
}) => {
	const gezien = bewaak(page);
	await open(page);
	await vulIn(page, 'Haarlem', '1387');
	await knop(page, 'Lees meer of zet het aan').click();
	await expect(page.locator('#kop-clienten')).toBeFocused();
	await expect(deel(page)).toContainText('Vraag eerst of het van uw organisatie mag.');
	// A mistake at every field, and each says what to do.
	await knop(page, 'Zet het bewaren aan').click();
	const nieuw = deel(page).getByLabel('Nieuwe wachtwoordzin', { exact: true });
	await expect(nieuw).toBeFocused();
	await expect(nieuw).toHaveAccessibleDescription(/minstens 12 tekens/);
	await nieuw.fill(zin);
	await knop(page, 'Zet het bewaren aan').click();
	await expect(deel(page).getByText('Dit is niet dezelfde wachtwoordzin.')).toBeVisible();
	await deel(page).getByLabel('Typ de nieuwe wachtwoordzin nog een keer', { exact: true }).fill(zin);
	await knop(page, 'Zet het bewaren aan').click();
	const vinkje = deel(page).getByRole('checkbox', {
		name: 'Ik begrijp dat niemand deze wachtwoordzin kan terughalen. Vergeet ik hem, dan zijn de cliënten weg.',
	});
	await expect(vinkje).toBeFocused();
	expect(await lokaal(page)).toEqual({});
	await vinkje.check();
	await knop(page, 'Zet het bewaren aan').click();
	await expect(bericht(page)).toBeFocused();
	await bewaarAls(page, 'dossier 12');

	const [sleutel, ...rest] = Object.keys(await lokaal(page));
	expect([sleutel, rest]).toEqual(['bur.clienten', []]);
	const tekst = (await lokaal(page))['bur.clienten']!;
	expect(tekst + Buffer.from(tekst.split('.')[4]!, 'base64url').toString('latin1')).not.toMatch(
		/haarlem|1387|loon|dossier|appel/i,
	);
	expect(await page.evaluate(() => JSON.stringify([history.state, document.cookie, document.title]))).not.toMatch(
		/dossier|1387|appel/,
	);

	await page.reload();
	await klaarVoorGebruik(page);
	await expect(knop(page, 'Haal van het slot')).toBeVisible();
	expect(await opDePagina(page)).not.toMatch(/dossier 12/);
	const veld = deel(page).getByLabel('Uw wachtwoordzin', { exact: true });
	await veld.fill('appel fiets lamp kelder');
	await knop(page, 'Haal van het slot').click();
	await expect(deel(page).getByText('Deze wachtwoordzin klopt niet.')).toBeVisible();
	await expect(veld).toBeFocused();
	expect((await lokaal(page))['bur.clienten']).toBe(tekst);
	await knop(page, /^Laat zien/).click();
	await expect(veld).toHaveAttribute('type', 'text');
	await ontgrendel(page);
	// The answers in the tab are the same, but nobody says whose they are until the helper does.
	await deel(page).getByLabel('Kenmerk van deze cliënt').fill('dossier 12');
	await knop(page, 'Bewaar deze cliënt').click();
	await page.getByRole('dialog').getByRole('button', { name: 'Ja, vervang de oude antwoorden' }).click();
	await expect(lijst(page)).toHaveText('1 bewaarde cliënt');
	niemandKeekMee(gezien);
});

test.describe('the lock', () => {
	test.beforeEach(({ page }) => page.clock.install());

	test('closes after ten minutes and keeps everything; before that it asks', async ({ page }) => {
		await open(page);
		await vulIn(page, 'Haarlem', '1387');
		await zetAan(page);
		await bewaarAls(page, 'dossier 12');
		await bedrag(page).fill('1499');
		await expect(deel(page).getByText('Niet alles is bewaard.')).toBeVisible();
		await lijst(page).click();
		await page.clock.runFor('09:05');
		const venster = page.getByRole('alertdialog', { name: 'Bent u er nog?' });
		await expect(venster).toBeVisible();
		await page.getByRole('button', { name: 'Ik ben er nog' }).click();
		await page.clock.runFor('08:55');
		await expect(venster).toBeHidden();
		// With a question open that shows who is kept.
		await knop(page, /^Verwijder.*dossier 12/).click();
		await page.clock.runFor('10:05');
		await expect(bericht(page)).toHaveText('De cliënten zijn op slot. Er is niets verloren.');
		await expect(bericht(page)).toBeFocused();
		await expect(page.getByRole('dialog')).toHaveCount(0);
		expect(await opDePagina(page)).not.toMatch(/1387|1499|dossier 12/);
		expect(await bewaard(page)).toBeNull();
		await ontgrendel(page);
		await opent(page, 'dossier 12');
		await expect(vraag(page)).toBeFocused();
		await expect(bedrag(page)).toHaveValue('1499');
	});

	test('goes on while the helper looks at another page of the test, and they stay open until then', async ({
		page,
	}) => {
		await open(page);
		await vulIn(page, 'Haarlem', '1387');
		await zetAan(page);
		await bewaarAls(page, 'dossier 12');
		await bedrag(page).fill('1499');
		await expect.poll(() => bewaard(page)).toContain('1499');
		const naarAfgeven = async () => {
			await page.locator('a[href$="/overdragen/"]').click();
			await expect(page).toHaveURL(/\/overdragen\/$/);
			await expect(bedrag(page)).toHaveCount(0);
		};
		await naarAfgeven();
		await page.goBack();
		await expect(vraag(page)).toHaveText('Samen invullen');
		await expect(deel(page).getByText('Dit is cliënt dossier 12')).toBeVisible();
		await expect(deel(page).getByText('Niet alles is bewaard.')).toBeVisible();
		await naarAfgeven();
		await page.clock.runFor('09:05');
		const venster = page.getByRole('alertdialog', { name: 'Bent u er nog?' });
		await expect(venster).toBeVisible();
		await page.getByRole('button', { name: 'Ik ben er nog' }).click();
		await page.clock.runFor('10:05');
		// Nothing is left to show there.
		await expect(page).toHaveURL(/\/nl\/$/);
		expect(await bewaard(page)).toBeNull();
		expect(await opDePagina(page)).not.toMatch(/1387|1499|dossier 12/);
		await open(page);
		await ontgrendel(page);
		await opent(page, 'dossier 12');
		await expect(bedrag(page)).toHaveValue('1499');
	});

	test('a laptop that slept for an hour: locked at once, and nothing lost', async ({ page }) => {
		await open(page);
		await vulIn(page, 'Haarlem', '1387');
		await zetAan(page);
		await bewaarAls(page, 'dossier 12');
		await bedrag(page).fill('1499');
		await expect.poll(() => bewaard(page)).toContain('1499');
		await page.clock.fastForward('01:00:00');
		await expect(bericht(page)).toHaveText('De cliënten zijn op slot. Er is niets verloren.');
		await expect(page.getByText('Uw antwoorden zijn gewist')).toHaveCount(0);
		expect(await opDePagina(page)).not.toMatch(/1387|1499|dossier 12/);
		await ontgrendel(page);
		await opent(page, 'dossier 12');
		await expect(bedrag(page)).toHaveValue('1499');
	});

	test('leaves answers that are of no saved client to their own half hour', async ({ page }) => {
		await open(page);
		await zetAan(page);
		await vulIn(page, 'Haarlem', '1387');
		await page.clock.runFor('10:05');
		await expect(bericht(page)).toContainText('Ze staan er nog.');
		await expect(bedrag(page)).toHaveValue('1387');
		await page.clock.runFor('20:00');
		await expect(page.getByRole('heading', { name: 'Uw antwoorden zijn gewist' })).toBeVisible();
	});
});

test('one file takes the clients to another laptop', async ({ page, browser, baseURL }, proef) => {
	await open(page);
	await vulIn(page, 'Haarlem', '1387');
	await zetAan(page);
	await bewaarAls(page, 'dossier 12');
	await deel(page).getByText('Bestand maken of openen').click();
	const [bestand] = await Promise.all([page.waitForEvent('download'), knop(page, 'Maak een bestand').click()]);
	expect(bestand.suggestedFilename()).toMatch(/^clienten-\d{4}-\d\d-\d\d\.txt$/);
	const pad = proef.outputPath('clienten.txt');
	await bestand.saveAs(pad);
	expect(await readFile(pad, 'utf8')).toBe((await lokaal(page))['bur.clienten']);

	const elders = await browser.newContext({ baseURL: baseURL! });
	const daar = await elders.newPage();
	await open(daar);
	await knop(daar, 'Lees meer of zet het aan').click();
	await deel(daar).getByText('Ik heb al een bestand met cliënten').click();
	const lees = async (buffer: Buffer, woorden: string) => {
		await deel(daar)
			.getByLabel('Het bestand', { exact: true })
			.setInputFiles({ name: 'clienten.txt', mimeType: 'text/plain', buffer });
		await deel(daar).getByLabel('De wachtwoordzin van dat bestand', { exact: true }).fill(woorden);
		await knop(daar, 'Open het bestand').click();
	};
	const goed = await readFile(pad);
	for (const [buffer, woorden, melding] of [
		[Buffer.from('boodschappen: melk'), zin, 'In dit bestand staan geen bewaarde cliënten.'],
		[goed.subarray(0, -5), zin, 'Dit bestand is niet heel.'],
		[Buffer.alloc(4_300_000, goed), zin, 'Dit is te veel.'],
		[goed, 'appel fiets lamp kelder', 'Deze wachtwoordzin klopt niet.'],
	] as const) {
		await lees(buffer, woorden);
		await expect(deel(daar).getByText(melding)).toBeVisible();
	}
	expect(await lokaal(daar)).toEqual({});
	await lees(goed, zin);
	await expect(bericht(daar)).toHaveText('Uit het bestand: 1 nieuw, 0 bijgewerkt.');
	await opent(daar, 'dossier 12');
	await expect(bedrag(daar)).toHaveValue('1387');

	// Also beside what is there already, and a bad file leaves both.
	await daar.getByRole('button', { name: 'Nieuwe cliënt' }).click();
	await daar.getByRole('button', { name: 'Ja, wis alles' }).click();
	await vulIn(daar, 'Zandvoort', '1611');
	await bewaarAls(daar, 'dossier 13');
	await deel(daar).getByText('Bestand maken of openen').click();
	await lees(goed.subarray(0, -5), zin);
	await expect(deel(daar).getByText('Dit bestand is niet heel.')).toBeVisible();
	await lees(goed, zin);
	await expect(bericht(daar)).toHaveText('Uit het bestand: 0 nieuw, 0 bijgewerkt.');
	await expect(lijst(daar)).toHaveText('2 bewaarde cliënten');
	await expect(bedrag(daar)).toHaveValue('1611');
	await elders.close();
});

test('two clients after each other: kept apart, asked before anything is lost, and removed', async ({
	page,
	context,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const venster = page.getByRole('dialog');
	await open(page);
	await vulIn(page, 'Haarlem', '1387');
	await zetAan(page);
	await bewaarAls(page, 'dossier 12');
	await bedrag(page).fill('1499');
	await expect(deel(page).getByText('Niet alles is bewaard.')).toBeVisible();
	await lijst(page).click();
	await expect(knop(page, /^Open.*dossier 12/)).toBeVisible();
	// A new client: what was not kept goes, as the helper said, and nothing of the first can be seen.
	await page.getByRole('button', { name: 'Nieuwe cliënt' }).click();
	await page.getByRole('button', { name: 'Ja, wis alles' }).click();
	await expect(knop(page, /^Open.*dossier 12/)).toHaveCount(0);
	expect(await opDePagina(page)).not.toMatch(/1387|1499|dossier 12/);
	await vulIn(page, 'Zandvoort', '1611');
	expect(await opDePagina(page)).not.toMatch(/1387|1499|dossier 12/);

	// Answers without a name are not thrown away unasked.
	await opent(page, 'dossier 12');
	await venster.getByRole('button', { name: 'Ga terug' }).click();
	await expect(bedrag(page)).toHaveValue('1611');
	await knop(page, /^Open.*dossier 12/).click();
	await venster.getByRole('button', { name: 'Bewaar ze eerst' }).click();
	await expect(deel(page).getByLabel('Kenmerk van deze cliënt')).toBeFocused();
	await bewaarAls(page, 'dossier 13');
	await page.getByRole('button', { name: 'Kopieer de lijst' }).click();
	await expect(page.getByText('De lijst is gekopieerd.')).toBeVisible();
	await knop(page, /^Open.*dossier 12/).click();
	// As it was kept: what changed after that was not.
	await expect(bedrag(page)).toHaveValue('1387');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('');
	expect(await opDePagina(page)).not.toMatch(/1611|dossier 13/);
	expect(await bewaard(page)).not.toMatch(/1611|zandvoort/);

	// Changed, and kept on the way to the other one.
	await bedrag(page).fill('1402');
	await expect(deel(page).getByText('Niet alles is bewaard.')).toBeVisible();
	await opent(page, 'dossier 13');
	await venster.getByRole('button', { name: 'Bewaar ze eerst' }).click();
	await expect(bedrag(page)).toHaveValue('1611');
	await opent(page, 'dossier 12');
	await expect(bedrag(page)).toHaveValue('1402');

	await lijst(page).click();
	await knop(page, /^Verwijder.*dossier 13/).click();
	await venster.getByRole('button', { name: 'Nee, ga terug' }).click();
	await expect(lijst(page)).toHaveText('2 bewaarde cliënten');
	await knop(page, /^Verwijder.*dossier 13/).click();
	await venster.getByRole('button', { name: 'Ja, verwijder' }).click();
	await expect(bericht(page)).toBeFocused();
	await expect(lijst(page)).toHaveText('1 bewaarde cliënt');

	await knop(page, 'Verwijder alle bewaarde cliënten van deze laptop').click();
	await venster.getByRole('button', { name: 'Ja, verwijder alles' }).click();
	await expect(bericht(page)).toHaveText('Alle bewaarde cliënten zijn weg van deze laptop.');
	expect(await lokaal(page)).toEqual({});
	await expect(bedrag(page)).toHaveValue('1402');
	await page.reload();
	await klaarVoorGebruik(page);
	await expect(knop(page, 'Lees meer of zet het aan')).toBeVisible();
});

test('two tabs see what the other one does, and neither brings back what is gone', async ({ page, context }) => {
	await open(page);
	await vulIn(page, 'Haarlem', '1387');
	await zetAan(page);
	await bewaarAls(page, 'dossier 12');
	const ander = await context.newPage();
	await open(ander);
	await ontgrendel(ander);
	await opent(ander, 'dossier 12');
	await expect(bedrag(ander)).toHaveValue('1387');
	await lijst(page).click();
	await knop(page, /^Verwijder.*dossier 12/).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Ja, verwijder' }).click();
	// Its answers are of nobody who is kept any more.
	await expect(lijst(ander)).toHaveText('0 bewaarde cliënten');
	await expect(deel(ander).getByLabel('Kenmerk van deze cliënt')).toBeVisible();
	await bewaarAls(ander, 'dossier 14');
	await expect(lijst(page)).toHaveText('1 bewaarde cliënt');
	await knop(ander, 'Verwijder alle bewaarde cliënten van deze laptop').click();
	await ander.getByRole('dialog').getByRole('button', { name: 'Ja, verwijder alles' }).click();
	await expect(bericht(page)).toContainText('In een ander tabblad zijn de cliënten verwijderd');
	await expect(knop(page, 'Zet het bewaren aan')).toBeVisible();
	await expect(bedrag(page)).toHaveValue('1387');
});

test('another passphrase, for who knows the one of now', async ({ page }) => {
	await open(page);
	await zetAan(page);
	await deel(page).getByText('Andere wachtwoordzin').click();
	const oud = deel(page).getByLabel('De wachtwoordzin van nu', { exact: true });
	await oud.fill('appel fiets lamp kelder');
	await vulZin(page, 'zes heel andere woorden');
	await knop(page, 'Verander de wachtwoordzin').click();
	await expect(oud).toBeFocused();
	await expect(oud).toHaveAccessibleDescription(/klopt niet/);
	await oud.fill(zin);
	await knop(page, 'Verander de wachtwoordzin').click();
	await expect(bericht(page)).toHaveText('U hebt nu een andere wachtwoordzin.');
	await expect(oud).toHaveCount(0);
	await knop(page, 'Zet op slot').click();
	await deel(page).getByLabel('Uw wachtwoordzin', { exact: true }).fill(zin);
	await knop(page, 'Haal van het slot').click();
	await expect(deel(page).getByText('Deze wachtwoordzin klopt niet.')).toBeVisible();
	await deel(page).getByLabel('Uw wachtwoordzin', { exact: true }).fill('zes heel andere woorden');
	await knop(page, 'Haal van het slot').click();
	await expect(bericht(page)).toHaveText('De cliënten zijn van het slot.');
});

test('by keyboard alone', async ({ page }) => {
	const toets = (name: string | RegExp) => druk(page, 'toetsenbord', knop(page, name));
	const typ = async (label: string, tekst: string) => {
		for (let keer = 0; keer < 20; keer++) {
			if (
				await deel(page)
					.getByLabel(label, { exact: true })
					.evaluate((veld) => veld === document.activeElement)
			)
				break;
			await page.keyboard.press('Tab');
		}
		await page.keyboard.type(tekst);
	};
	await open(page);
	await page.getByLabel('Haarlem', { exact: true }).press('Space');
	await toets('Lees meer of zet het aan');
	await typ('Nieuwe wachtwoordzin', zin);
	await typ('Typ de nieuwe wachtwoordzin nog een keer', zin);
	for (let keer = 0; keer < 2; keer++) await page.keyboard.press('Tab');
	await page.keyboard.press('Space');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(bericht(page)).toBeFocused();
	await typ('Kenmerk van deze cliënt', 'dossier 12');
	await page.keyboard.press('Enter');
	await expect(bericht(page)).toBeFocused();
	await toets('Zet op slot');
	await expect(bericht(page)).toBeFocused();
	await typ('Uw wachtwoordzin', zin);
	await page.keyboard.press('Enter');
	await expect(bericht(page)).toHaveText('De cliënten zijn van het slot.');
	await expect(bericht(page)).toBeFocused();
	await druk(page, 'toetsenbord', deel(page).locator('summary').filter({ hasText: '1 bewaarde cliënt' }));
	await toets(/^Open.*dossier 12/);
	await expect(vraag(page)).toBeFocused();
	await expect(page.getByLabel('Haarlem', { exact: true })).toBeChecked();
});

test('a browser that keeps nothing says so, and one without room loses nothing', async ({ page, context }) => {
	await page.addInitScript(() => {
		Storage.prototype.setItem = function (this: Storage, sleutel: string, waarde: string) {
			if (this === localStorage) throw new DOMException('', 'QuotaExceededError');
			this[sleutel] = waarde;
		};
	});
	await open(page);
	await knop(page, 'Lees meer of zet het aan').click();
	await vulZin(page, zin);
	await knop(page, 'Zet het bewaren aan').click();
	await expect(deel(page).getByRole('alert')).toHaveText(/geen plaats meer/);
	expect(await lokaal(page)).toEqual({});

	const dicht = await context.newPage();
	await dicht.addInitScript(() =>
		Object.defineProperty(window, 'localStorage', {
			get: () => {
				throw new DOMException('', 'SecurityError');
			},
		}),
	);
	await open(dicht);
	await knop(dicht, 'Lees meer of zet het aan').click();
	await expect(deel(dicht)).toContainText('Deze browser kan hier niets bewaren.');
});

// Colours do not hang on the width, so they are looked at once.
for (const [naam, breedte, kleed] of [
	['laptop: accessible', 1280, toegankelijkZonderKleur],
	['telefoon: accessible in every dress', 320, inElkKleed],
] as const)
	test(`on a ${naam}, and nothing sticks out`, async ({ page }) => {
		test.slow();
		await page.setViewportSize({ width: breedte, height: 700 });
		const kijk = async () => {
			await openAlles(page);
			const uitstekend = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
			);
			expect(uitstekend).toBeLessThanOrEqual(0);
			await kleed(page);
		};
		await open(page);
		await knop(page, 'Lees meer of zet het aan').click();
		await knop(page, 'Zet het bewaren aan').click();
		await expect(deel(page).locator('.veldfout')).toHaveCount(2);
		await kijk();
		await vulZin(page, zin);
		await knop(page, 'Zet het bewaren aan').click();
		await page.locator('.vragenkant').getByLabel('Haarlem', { exact: true }).check();
		await bewaarAls(page, 'een kenmerk van zestig tekens dat nergens wordt afgebroken!!');
		await page.locator('.vragenkant').getByLabel('27 tot en met 66 jaar').check();
		await expect(knop(page, 'Bewaar wat er veranderde')).toBeVisible();
		await kijk();
		await knop(page, /^Verwijder.*een kenmerk/).click();
		await kleed(page);
		await page.getByRole('dialog').getByRole('button', { name: 'Nee, ga terug' }).click();
		await knop(page, 'Zet op slot').click();
		await knop(page, 'Haal van het slot').click();
		await expect(deel(page).locator('.veldfout')).toHaveCount(1);
		await kijk();
	});

test('what lies here and cannot be read stays where it is', async ({ page }) => {
	await page.addInitScript(() => {
		if (!sessionStorage.getItem('was-hier')) localStorage.setItem('bur.clienten', 'bur.clienten.2.van-later');
		sessionStorage.setItem('was-hier', 'ja');
	});
	await open(page);
	await expect(deel(page)).toContainText('Laad deze pagina opnieuw.');
	const [bestand] = await Promise.all([page.waitForEvent('download'), knop(page, 'Maak een bestand').click()]);
	expect(await readFile((await bestand.path())!, 'utf8')).toBe('bur.clienten.2.van-later');
	expect(await lokaal(page)).toEqual({ 'bur.clienten': 'bur.clienten.2.van-later' });
	await inElkKleed(page);
	await knop(page, 'Verwijder alle bewaarde cliënten van deze laptop').click();
	await page.getByRole('dialog').getByRole('button', { name: 'Ja, verwijder alles' }).click();
	await expect(knop(page, 'Zet het bewaren aan')).toBeVisible();
	expect(await lokaal(page)).toEqual({});
});
