/** Answers from one device to another, and nobody in between who can read them. */
import { expect, test, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import decodeQR from 'qr/decode.js';
import { druk, uitkomstkop } from './bediening.ts';
import {
	alleenInDezeTab,
	antwoord,
	bewaak,
	bewaard,
	inElkKleed,
	klaarVoorGebruik,
	niemandKeekMee,
	volgende,
	vraag,
} from './hulp.ts';

// A colour on its way to another is no colour to measure.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Somebody in Haarlem who is ill, and answered everything. */
const ruw = {
	1: 'haarlem',
	2: '27',
	3: 'huurhuis',
	4: 'alleen',
	7: ['loon'],
	8: { bedrag: '1387', per: 'maand', vakantiegeld: false, anders: null },
	10: { keuze: 'onbekend', grenzen: [] },
	11: 'onbekend',
	21: 'nee',
	13: 'ja',
	16: 'ja',
	17: ['huisraad'],
	18: ['nee'],
	na: { kaleHuur: '543' },
};
const { 16: _ziek, ...zonderZiekte } = ruw;
/** As it would be read anywhere else. */
const gegeven = /haarlem|huurhuis|1387|543|huisraad/i;
/** Somebody else, on the device that takes over. */
const ander = { 1: 'zandvoort', 2: 'aow' };

const nieuw = async (browser: Browser) => (await browser.newContext()).newPage();

/** The answers stand in the tab, as if they were just given. */
async function metAntwoorden(page: Page, antwoorden: object) {
	await page.goto('/nl/over/');
	await page.evaluate(
		(inhoud) => sessionStorage.setItem('bur.v1', JSON.stringify({ ...inhoud, savedAt: Date.now() })),
		{ schemaVersion: 2, ruw: antwoorden, terugNaar: null },
	);
}
const inTab = async (page: Page) => (JSON.parse((await bewaard(page)) ?? '{}') as { ruw?: unknown }).ruw;

async function naarKeuze(page: Page, antwoorden: object = ruw) {
	await metAntwoorden(page, antwoorden);
	await page.goto('/nl/overdragen/');
	await klaarVoorGebruik(page);
	await expect(vraag(page)).toHaveText('Neem uw antwoorden mee');
}

async function maak(page: Page) {
	await page.getByRole('button', { name: 'Maak de QR-code' }).click();
	await expect(vraag(page)).toHaveText('Uw QR-code is klaar');
}

const codeOp = async (page: Page) => (await page.locator('.code').innerText()).trim().replace(/\s+/g, ' ');

async function linkVan(page: Page) {
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.getByRole('button', { name: 'Kopieer de link' }).click();
	await expect(page.getByText('De link is gekopieerd.')).toBeVisible();
	return page.evaluate(() => navigator.clipboard.readText());
}

async function nieuweLink(browser: Browser, antwoorden: object = ruw) {
	const page = await nieuw(browser);
	await naarKeuze(page, antwoorden);
	await maak(page);
	const uit = { link: await linkVan(page), code: await codeOp(page) };
	await page.context().close();
	return uit;
}

async function naarOpenen(page: Page) {
	await page.goto('/nl/overnemen/');
	await klaarVoorGebruik(page);
}

async function plak(page: Page, tekst: string) {
	await page.getByLabel('Plak hier de link').fill(tekst);
	await page.getByRole('button', { name: 'Verder' }).click();
}

async function open(page: Page, code: string) {
	await page.getByLabel('Vul de code in').fill(code);
	await page.getByRole('button', { name: 'Open de antwoorden' }).click();
}

/** What is wrong stands at the top, with the focus, and at the field. */
async function zegt(page: Page, zin: string | RegExp) {
	await expect(page.getByRole('alert')).toContainText(zin);
	await expect(page.getByRole('alert')).toBeFocused();
	await expect(page.locator('.veldfout')).toContainText(zin);
	expect(await page.title()).toMatch(/^Fout: /);
}

/** Reads the pixels of the screen, as a camera does. */
async function gescand(page: Page, leeg: Page) {
	const png = await page.getByRole('img', { name: /^QR-code/ }).screenshot();
	const { data, width, height } = await leeg.evaluate(async (base64) => {
		const bytes = Uint8Array.from(atob(base64), (teken) => teken.charCodeAt(0));
		const beeld = await createImageBitmap(new Blob([bytes]));
		const doek = new OffscreenCanvas(beeld.width, beeld.height).getContext('2d')!;
		doek.drawImage(beeld, 0, 0);
		return {
			data: [...doek.getImageData(0, 0, beeld.width, beeld.height).data],
			width: beeld.width,
			height: beeld.height,
		};
	}, png.toString('base64'));
	return decodeQR({ data: Uint8Array.from(data), width, height });
}

/** Nothing that was fetched carries a handover, in whatever part of the request. */
async function nietsVerstuurd(gezien: ReturnType<typeof bewaak>) {
	niemandKeekMee(gezien);
	for (const verzoek of gezien.verzoeken)
		expect(`${verzoek.url()} ${JSON.stringify(await verzoek.allHeaders())}`).not.toContain('bur.A');
}

const contexten: BrowserContext[] = [];
test.afterEach(async () => {
	for (const context of contexten.splice(0)) await context.close();
});

test('from a resident to a helper, without a connection in between, and nobody sees it', async ({ page, browser }) => {
	const gezienA = bewaak(page);
	await metAntwoorden(page, ruw);
	await page.goto('/nl/uitkomst/');
	await page.getByRole('link', { name: /^Neem uw antwoorden mee/ }).click();
	await expect(vraag(page)).toHaveText('Neem uw antwoorden mee');
	await page.context().setOffline(true);
	await maak(page);
	await expect(vraag(page)).toBeFocused();
	const [link, code] = [await linkVan(page), await codeOp(page)];
	expect(code).toMatch(/^\d{4} \d{4} \d{4} \d{4}$/);
	expect(link).not.toContain(code.replace(/\s/g, ''));
	expect(await gescand(page, await nieuw(browser))).toBe(link);
	await alleenInDezeTab(page, gegeven);
	// What the next pages would need is asked for meanwhile; without a connection that fails, and nobody notices.
	gezienA.problemen = gezienA.problemen.filter((een) => !een.includes('ERR_INTERNET_DISCONNECTED'));
	await nietsVerstuurd(gezienA);

	const b = await nieuw(browser);
	contexten.push(b.context());
	const gezienB = bewaak(b);
	await naarOpenen(b);
	await expect(b.getByText('Deze pagina werkt nu ook zonder internet.')).toBeVisible();
	await b.context().setOffline(true);
	await plak(b, `Hier is mijn link:\n${link}\nGroet`);
	await expect(b.getByLabel('Vul de code in')).toBeFocused();
	await open(b, code);
	await expect(vraag(b)).toHaveText('De antwoorden zijn overgenomen');
	await expect(vraag(b)).toBeFocused();
	await expect(b.getByRole('list', { name: 'Dit kwam mee:' }).getByRole('listitem')).toHaveText([
		'Over u: 3 antwoorden',
		'Uw gezin: 1 antwoord',
		'Uw geld: 5 antwoorden',
		'Hulp: 3 antwoorden',
		'Wat u later invulde: 1 antwoord',
	]);
	// The answer about health was not ticked, so it is asked here.
	expect(await inTab(b)).toEqual(zonderZiekte);
	await b.getByRole('link', { name: 'Verder met de vragen' }).click();
	await antwoord(b, 'Bent u lang ziek?', 'Nee');
	// What comes after it was answered there.
	await expect(vraag(b)).toHaveText('Hebt u kosten die u niet kunt betalen?');
	await expect(b.getByLabel('Koelkast, wasmachine of bed')).toBeChecked();
	await volgende(b);
	await antwoord(b, 'Wilt u ook hulp bij iets anders?');
	await expect(vraag(b)).toHaveText('Kloppen uw antwoorden?');
	await expect(b.getByRole('definition').filter({ hasText: '€ 1.387 per maand' })).toBeVisible();
	await b.getByRole('link', { name: 'Bekijk mijn uitkomst' }).click();
	await expect(vraag(b)).toHaveText(uitkomstkop);
	await alleenInDezeTab(b, gegeven);
	await nietsVerstuurd(gezienB);
});

test('by link: the address is clean at once, and "back" does not bring it back', async ({ page, browser }) => {
	const { link, code } = await nieuweLink(browser);
	const gezien = bewaak(page);
	await page.goto('/nl/over/');
	// A slow line: nothing of the app comes before we say so.
	let laatDoor = () => {};
	const poort = new Promise<void>((klaar) => (laatDoor = klaar));
	await page.route('**/_app/**', async (route) => {
		await poort;
		await route.continue();
	});
	await page.goto(link, { waitUntil: 'commit' });
	await expect.poll(() => page.evaluate(() => location.href)).toMatch(/\/nl\/overnemen\/$/);
	laatDoor();
	await expect(page.getByLabel('Vul de code in')).toBeFocused();
	await alleenInDezeTabLeeg(page);
	await page.goBack();
	await expect(vraag(page)).toHaveText('Wat deze test wel en niet is');
	await page.goForward();
	await expect(vraag(page)).toHaveText('Antwoorden openen');
	expect(page.url()).toMatch(/\/nl\/overnemen\/$/);
	// The page is already open when the link comes.
	await klaarVoorGebruik(page);
	await page.evaluate((deel) => void (location.hash = deel), link.split('#')[1]!);
	await expect(page.getByLabel('Vul de code in')).toBeFocused();
	expect(page.url()).toMatch(/\/nl\/overnemen\/$/);
	await open(page, code);
	await expect(vraag(page)).toHaveText('De antwoorden zijn overgenomen');
	expect(await page.content()).not.toContain('bur.A');
	// That somebody went to the link the browser knows; the server does not.
	gezien.adressen = gezien.adressen.filter((adres) => adres !== link);
	await nietsVerstuurd(gezien);
});

/** Nothing was answered here yet, and nothing of the handover is kept. */
async function alleenInDezeTabLeeg(page: Page) {
	const overal = await page.evaluate(() =>
		JSON.stringify([{ ...sessionStorage }, { ...localStorage }, history.state, document.cookie, location.href]),
	);
	expect(overal).not.toContain('bur.A');
	expect(await bewaard(page)).toBeNull();
}

test('the link to the content is no handover', async ({ page }) => {
	await page.goto('/nl/overnemen/#inhoud');
	await klaarVoorGebruik(page);
	await page.getByRole('link', { name: 'Naar de inhoud' }).press('Enter');
	await expect(page.locator('main')).toBeFocused();
	await expect(page.getByRole('alert')).toBeHidden();
});

test('what tells of health goes along when it is ticked, and other answers while they are', async ({
	page,
	browser,
}) => {
	await naarKeuze(page, {
		...ruw,
		17: ['zorg'],
		scenarios: [{ id: 1, naam: 'Meer uren', peildatum: null, anders: { 7: ['loon'] } }],
	});
	// What a helper compared stays here.
	await expect(page.getByText('Een vergelijking van situaties of van loon gaat niet mee.')).toBeVisible();
	const groep = page.getByRole('group', { name: 'Over uw gezondheid' });
	await expect(groep.getByRole('checkbox', { name: /^Bent u lang ziek\?/ })).not.toBeChecked();
	await expect(groep.getByRole('checkbox', { name: /^Hebt u kosten/ })).not.toBeChecked();
	await groep.getByRole('checkbox', { name: /^Bent u lang ziek\?/ }).check();
	await page.getByText('Kies zelf: 13 van 14 antwoorden gaan mee').click();
	await page.getByRole('checkbox', { name: /^Hoeveel huur/ }).uncheck();
	await maak(page);
	const [link, code] = [await linkVan(page), await codeOp(page)];
	const b = await nieuw(browser);
	contexten.push(b.context());
	await b.goto(link);
	await open(b, code);
	await expect(vraag(b)).toHaveText('De antwoorden zijn overgenomen');
	const { 17: _kosten, na: _na, ...rest } = ruw;
	expect(await inTab(b)).toEqual(rest);
});

test('who answered everything sees the outcome next', async ({ page, browser }) => {
	await naarKeuze(page);
	await page.getByRole('checkbox', { name: /^Bent u lang ziek\?/ }).check();
	await maak(page);
	const [link, code] = [await linkVan(page), await codeOp(page)];
	const b = await nieuw(browser);
	contexten.push(b.context());
	await b.goto(link);
	await open(b, code.replace(/\s/g, '-'));
	await expect(b.getByRole('link', { name: 'Naar de pagina voor hulpverleners' })).toHaveAttribute(
		'href',
		'/nl/helpen/',
	);
	await b.getByRole('link', { name: 'Bekijk de uitkomst' }).click();
	await expect(vraag(b)).toHaveText(uitkomstkop);
	expect(await inTab(b)).toEqual(ruw);
});

test('whatever is wrong: it says what to do, and the answers that are here stay', async ({ page, browser }) => {
	const { link, code } = await nieuweLink(browser);
	const [adres, deel] = link.split('#') as [string, string];
	const midden = deel.length >> 1;
	const anders = `${deel.slice(0, midden)}${deel[midden] === 'A' ? 'B' : 'A'}${deel.slice(midden + 1)}`;
	const gevallen: readonly (readonly [string, string])[] = [
		['', 'Plak eerst de link.'],
		['hallo <img src=x onerror=alert(1)>', 'Dit is geen link met antwoorden.'],
		[adres, 'Dit is geen link met antwoorden.'],
		[link.slice(0, -9), 'Een stuk van de link is weg.'],
		[`${adres}#${anders}`, 'In de link is iets veranderd.'],
		['a'.repeat(50_001), 'Deze tekst is te lang'],
	];
	await metAntwoorden(page, ander);
	await naarOpenen(page);
	for (const [tekst, zin] of gevallen) {
		await plak(page, tekst);
		await zegt(page, zin);
		await expect(page.getByText('Uw eigen antwoorden zijn niet veranderd.')).toBeVisible();
		expect(await inTab(page)).toEqual(ander);
	}
	// A link that arrives broken says the same as one that is pasted.
	await page.goto('/nl/over/');
	await page.goto(`${adres}#${anders}`);
	await zegt(page, 'In de link is iets veranderd.');
	expect(page.url()).toBe(adres);

	await plak(page, link);
	await open(page, '1234 5678');
	await zegt(page, 'Vul de 16 cijfers van de code in.');
	const fout = code.startsWith('0') ? `1${code.slice(1)}` : `0${code.slice(1)}`;
	for (let keer = 0; keer < 2; keer++) {
		await open(page, fout);
		await zegt(page, 'De code past niet bij deze link.');
		await expect(page.getByLabel('Vul de code in')).toHaveValue(fout);
		expect(await inTab(page)).toEqual(ander);
	}

	await open(page, code);
	await expect(vraag(page)).toHaveText('Er staan al antwoorden op dit apparaat');
	expect(await inTab(page)).toEqual(ander);
	await page.getByRole('button', { name: 'Nee, houd de oude' }).click();
	await expect(page.getByText('Er is niets veranderd.')).toBeVisible();
	expect(await inTab(page)).toEqual(ander);
	await page.getByRole('link', { name: 'Bekijk de oude antwoorden' }).click();
	await expect(page.getByRole('definition').filter({ hasText: 'Zandvoort' })).toBeVisible();

	await naarOpenen(page);
	await plak(page, link);
	await open(page, code);
	await page.getByRole('button', { name: 'Ja, neem de nieuwe over' }).click();
	await expect(vraag(page)).toHaveText('De antwoorden zijn overgenomen');
	expect(await inTab(page)).toEqual(zonderZiekte);
});

test('after its time a link opens no more, also when it was read before', async ({ page, browser }) => {
	await page.clock.install();
	await naarKeuze(page);
	await page.getByLabel('1 uur').check();
	await maak(page);
	const [link, code] = [await linkVan(page), await codeOp(page)];
	const b = await nieuw(browser);
	contexten.push(b.context());
	await b.clock.install();
	await b.goto(link);
	await expect(b.getByLabel('Vul de code in')).toBeFocused();
	await b.clock.fastForward('01:00:01');
	await open(b, code);
	await zegt(b, 'De tijd van deze link is voorbij.');
	await plak(b, link);
	await zegt(b, 'De tijd van deze link is voorbij.');
	expect(await bewaard(b)).toBeNull();
});

/** A cheap phone: the key waits until we say so. */
const trageSleutel = (page: Page) =>
	page.addInitScript(() => {
		const tel = { keer: 0, verder: () => {} };
		Object.assign(window, { tel });
		const echt = SubtleCrypto.prototype.deriveKey;
		SubtleCrypto.prototype.deriveKey = async function (...wat) {
			tel.keer++;
			await new Promise<void>((klaar) => (tel.verder = klaar));
			return echt.apply(this, wat);
		};
	});
type Venster = { tel: { keer: number; verder: () => void } };

test('while the key is made nothing happens twice, and somebody who listens hears it', async ({ page, browser }) => {
	const { link, code } = await nieuweLink(browser);
	await trageSleutel(page);
	await page.goto(link);
	await page.getByLabel('Vul de code in').fill(code);
	const knop = page.getByRole('button', { name: 'Open de antwoorden' });
	await knop.press('Enter');
	await expect(page.getByRole('status').filter({ hasText: 'Wij openen de antwoorden.' })).toBeVisible();
	await expect(knop).toHaveAttribute('aria-disabled', 'true');
	await expect(knop).toBeFocused();
	await knop.press('Enter');
	await page.getByLabel('Vul de code in').press('Enter');
	expect(await page.evaluate(() => (window as unknown as Venster).tel.keer)).toBe(1);
	await page.evaluate(() => (window as unknown as Venster).tel.verder());
	await expect(vraag(page)).toHaveText('De antwoorden zijn overgenomen');
});

test('a link that made way for another takes over nothing any more', async ({ page, browser }) => {
	const [eerste, tweede] = [await nieuweLink(browser, ander), await nieuweLink(browser)];
	await trageSleutel(page);
	await page.goto(eerste.link);
	await open(page, eerste.code);
	await expect(page.getByRole('status').filter({ hasText: 'Wij openen de antwoorden.' })).toBeVisible();
	await page.evaluate((deel) => void (location.hash = deel), tweede.link.split('#')[1]!);
	await expect(page.getByLabel('Vul de code in')).toHaveValue('');
	const eersteVerder = await page.evaluateHandle(() => (window as unknown as Venster).tel.verder);
	// The second one can be opened at once, and the first one that is ready late changes nothing.
	await open(page, tweede.code);
	await expect.poll(() => page.evaluate(() => (window as unknown as Venster).tel.keer)).toBe(2);
	await eersteVerder.evaluate((verder) => verder());
	await page.evaluate(() => (window as unknown as Venster).tel.verder());
	await expect(vraag(page)).toHaveText('De antwoorden zijn overgenomen');
	expect(await inTab(page)).toEqual(zonderZiekte);
});

test('what was made or half opened is gone for who comes back with the browser', async ({ page }) => {
	const komTerug = () => page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
	await naarKeuze(page);
	await maak(page);
	const [link, code] = [await linkVan(page), await codeOp(page)];
	await komTerug();
	await expect(vraag(page)).toHaveText('Neem uw antwoorden mee');
	expect(await page.content()).not.toContain(code.split(' ')[0]);
	await page.goto(link);
	await open(page, code);
	await expect(vraag(page)).toHaveText('Er staan al antwoorden op dit apparaat');
	await komTerug();
	await expect(page.getByLabel('Plak hier de link')).toHaveValue('');
	expect(await inTab(page)).toEqual(ruw);
});

test('without what is needed to go on, nothing is lost and it can be tried again', async ({ page, browser }) => {
	const { link, code } = await nieuweLink(browser);
	const map = join(import.meta.dirname, '../../build/_app/immutable/chunks');
	const vanHaarlem = readdirSync(map).filter(
		(bestand) => bestand.endsWith('.js') && readFileSync(join(map, bestand), 'utf8').includes('/haarlempas/'),
	);
	expect(vanHaarlem.length).toBeGreaterThan(0);
	await metAntwoorden(page, ander);
	const deelVanHaarlem = new RegExp(vanHaarlem.join('|').replaceAll('.', '\\.'));
	await page.route(deelVanHaarlem, (route) => route.abort());
	await page.goto(link);
	await open(page, code);
	await page.getByRole('button', { name: 'Ja, neem de nieuwe over' }).click();
	await expect(page.getByRole('alert')).toContainText('Er is nu geen internet');
	expect(await inTab(page)).toEqual(ander);
	await page.unrouteAll();
	// While it is on its way nobody can change their mind halfway.
	let laatDoor = () => {};
	const poort = new Promise<void>((klaar) => (laatDoor = klaar));
	await page.route(deelVanHaarlem, async (route) => {
		await poort;
		await route.continue();
	});
	await page.getByRole('button', { name: 'Ja, neem de nieuwe over' }).click();
	const nee = page.getByRole('button', { name: 'Nee, houd de oude' });
	await expect(nee).toHaveAttribute('aria-disabled', 'true');
	await nee.press('Enter');
	expect(await inTab(page)).toEqual(ander);
	laatDoor();
	await expect(vraag(page)).toHaveText('De antwoorden zijn overgenomen');
	expect(await inTab(page)).toEqual(zonderZiekte);
});

/** Names that cannot be pressed together. */
const ruis = (aantal: number) =>
	Array.from({ length: aantal }, () => crypto.randomUUID() + crypto.randomUUID().slice(0, 20));

test('too much for a QR code goes by link, too much for a link not at all', async ({ page, browser }) => {
	await naarKeuze(page, { ...ruw, heeftAl: ruis(70) });
	await maak(page);
	await expect(page.getByText('Uw antwoorden passen niet in een QR-code. Gebruik de link.')).toBeVisible();
	await expect(page.getByRole('img')).toHaveCount(0);
	const [link, code] = [await linkVan(page), await codeOp(page)];
	const b = await nieuw(browser);
	contexten.push(b.context());
	await b.goto(link);
	await open(b, code);
	await expect(b.getByText('Wat u later invulde: 2 antwoorden')).toBeVisible();

	await naarKeuze(page, { ...ruw, heeftAl: ruis(200) });
	await page.getByRole('button', { name: 'Maak de QR-code' }).click();
	await expect(page.getByRole('alert')).toContainText('Dit past niet in één link.');
	await expect(page.getByRole('alert')).toBeFocused();
	await page.getByRole('alert').getByRole('link').click();
	await page.keyboard.press('Enter');
	await page.getByRole('checkbox', { name: /^Wat u al krijgt/ }).uncheck();
	await maak(page);
	await expect(page.getByRole('img', { name: /^QR-code/ })).toBeVisible();
});

test('on paper stands the QR code, and not the code, an answer or where somebody lives', async ({ page, browser }) => {
	await naarKeuze(page);
	await page.getByText(/^Kies zelf/).click();
	const opPapier = async () => {
		await page.emulateMedia({ media: 'print' });
		const tekst = await page.locator('body').innerText();
		const bladen = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type \/Page\b/g)!.length;
		expect(bladen).toBe(1);
		expect(tekst).not.toMatch(/haarlem|huis|1\.387|543|ziek|14 023/i);
		return tekst;
	};
	expect(await opPapier()).toContain('Maak eerst een QR-code.');
	await page.emulateMedia({ media: 'screen' });
	await maak(page);
	const [link, code] = [await linkVan(page), await codeOp(page)];
	const tekst = await opPapier();
	expect(tekst).toContain('U hebt ook een code van 16 cijfers nodig.');
	expect(tekst).toMatch(/De QR-code en de link werken tot .+ \d{4} om \d\d:\d\d\./);
	for (const groep of code.split(' ')) expect(tekst).not.toContain(groep);
	expect(await gescand(page, await nieuw(browser))).toBe(link);
});

test('where the browser forbids to copy, the link stands there to copy by hand', async ({ page, browser }) => {
	await page.addInitScript(() => {
		Clipboard.prototype.writeText = () => Promise.reject(new Error('not here'));
	});
	await naarKeuze(page);
	await maak(page);
	await page.getByRole('button', { name: 'Kopieer de link' }).click();
	await expect(page.getByText('Kopiëren lukte niet.')).toBeVisible();
	const link = await page.getByText(/^http.*#bur\./).innerText();
	expect(link).toBe(await gescand(page, await nieuw(browser)));
});

test('nothing is left of it after "wis alles", a reload, or going away', async ({ page }) => {
	await naarKeuze(page);
	await maak(page);
	const code = await codeOp(page);
	await page.getByRole('button', { name: 'Maak een nieuwe' }).click();
	await expect(vraag(page)).toHaveText('Neem uw antwoorden mee');
	await expect(vraag(page)).toBeFocused();
	await maak(page);
	expect(await codeOp(page)).not.toBe(code);
	await page.reload();
	await expect(vraag(page)).toHaveText('Neem uw antwoorden mee');
	await maak(page);
	await page.getByRole('button', { name: 'Wis alles en stop' }).click();
	await expect(vraag(page)).toHaveText('Alles is gewist');
	await page.goBack();
	await expect(vraag(page)).toHaveText('Wat deze test wel en niet is');
	expect(await bewaard(page)).toBeNull();
});

test('who has no answers has nothing to hand over', async ({ page }) => {
	await page.goto('/nl/overdragen/');
	await expect(vraag(page)).toHaveText('Bereken uw recht');
});

test('who helps in the neighbourhood finds where to open a link', async ({ page }) => {
	await page.goto('/nl/verwijzen/');
	await page.getByRole('link', { name: 'Open die hier' }).click();
	await expect(vraag(page)).toHaveText('Antwoorden openen');
});

test('with a keyboard, small, and in every dress', async ({ page, browser }) => {
	test.slow();
	const kijk = async (p: Page) => {
		await inElkKleed(p);
		await p.setViewportSize({ width: 320, height: 568 });
		const teBreed = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
		expect(await p.evaluate(teBreed)).toBe(0);
		await p.setViewportSize({ width: 360, height: 640 });
	};
	await naarKeuze(page, { ...ruw, 17: ['zorg'], heeftAl: ['haarlem-haarlempas'] });
	await druk(page, 'toetsenbord', page.locator('summary', { hasText: 'Kies zelf' }));
	await kijk(page);
	await druk(page, 'toetsenbord', page.getByRole('button', { name: 'Maak de QR-code' }));
	await expect(vraag(page)).toHaveText('Uw QR-code is klaar');
	await kijk(page);
	const [link, code] = [await linkVan(page), await codeOp(page)];

	const b = await nieuw(browser);
	contexten.push(b.context());
	await metAntwoorden(b, ander);
	await naarOpenen(b);
	await kijk(b);
	await druk(b, 'toetsenbord', b.getByRole('button', { name: 'Verder' }));
	await zegt(b, 'Plak eerst de link.');
	await kijk(b);
	await b.getByLabel('Plak hier de link').fill(link);
	await druk(b, 'toetsenbord', b.getByRole('button', { name: 'Verder' }));
	await b.keyboard.type('1');
	await b.keyboard.press('Enter');
	await zegt(b, 'Vul de 16 cijfers');
	await kijk(b);
	await b.getByRole('alert').getByRole('link').press('Enter');
	await b.keyboard.press('Backspace');
	await b.keyboard.type(code);
	await b.keyboard.press('Enter');
	await expect(vraag(b)).toHaveText('Er staan al antwoorden op dit apparaat');
	await expect(vraag(b)).toBeFocused();
	await kijk(b);
	await druk(b, 'toetsenbord', b.getByRole('button', { name: 'Nee, houd de oude' }));
	await expect(b.getByText('Er is niets veranderd.')).toBeVisible();
	await kijk(b);
	await naarOpenen(b);
	await b.getByLabel('Plak hier de link').fill(link);
	await druk(b, 'toetsenbord', b.getByRole('button', { name: 'Verder' }));
	await b.keyboard.type(code);
	await b.keyboard.press('Enter');
	await druk(b, 'toetsenbord', b.getByRole('button', { name: 'Ja, neem de nieuwe over' }));
	await expect(vraag(b)).toHaveText('De antwoorden zijn overgenomen');
	await kijk(b);
});
