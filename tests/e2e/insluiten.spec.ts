/** The test on a page of somebody else (docs/insluiten.md): another origin, with a policy as strict as ours. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { huisstijlen } from '../../scripts/huisstijl/lees.ts';
import { Gastheer } from './gastheer.ts';
import { toegankelijk } from './hulp.ts';

const ruimOp: (() => void)[] = [];
test.afterEach(() => ruimOp.splice(0).forEach((doe) => doe()));

/** @returns the origin; `localhost` is another site than 127.0.0.1, so what is kept there is kept apart */
async function begin(server: Server) {
	ruimOp.push(() => server.close());
	await new Promise<void>((klaar) => server.listen(0, 'localhost', klaar));
	return `http://localhost:${(server.address() as AddressInfo).port}`;
}

const beleid = (site: string) =>
	[
		"default-src 'none'",
		`script-src ${site} 'sha256-${luisteraarHash}'`,
		`frame-src ${site}`,
		"require-trusted-types-for 'script'",
		"trusted-types 'none'",
	].join('; ');

/** Notes all that the page around the test hears. */
const luisteraar = `globalThis.gehoord = []; addEventListener('message', ({ data }) => gehoord.push(data));`;
const luisteraarHash = Buffer.from(
	await crypto.subtle.digest('SHA-256', new TextEncoder().encode(luisteraar)),
).toString('base64');

/** A page of a gemeente with the test in it, and something to read before and after. */
function gastheer(site: string, attributen: string, taal = 'nl') {
	const pagina = `<!doctype html><html lang="${taal}"><head><meta charset="utf-8"><title>Hulp bij geldzorgen</title>
		<meta name="viewport" content="width=device-width, initial-scale=1">
		<script>${luisteraar}</script><script src="${site}/insluiten.js" defer></script></head>
		<body><main><h1>Hulp bij geldzorgen</h1>${'<p>Een alinea van de gemeente.</p>'.repeat(8)}
		<bereken-uw-recht ${attributen}><a href="${site}/nl/">Bereken uw recht</a></bereken-uw-recht>
		<p id="erna">Na de test.</p></main></body></html>`;
	const koppen = { 'content-type': 'text/html', 'content-security-policy': beleid(site) };
	return begin(createServer((_, antwoord) => antwoord.writeHead(200, koppen).end(pagina)));
}

/** Our own site as a server sends it that says who may frame it. */
function eigenSite(ancestors: string) {
	const site = new Gastheer({ 'content-security-policy': `frame-ancestors ${ancestors}` });
	ruimOp.push(() => site.stop());
	return site.begin();
}

const kader = (page: Page) => page.locator('bereken-uw-recht iframe');
const inhoud = (page: Page): FrameLocator => page.frameLocator('bereken-uw-recht iframe');
const kop = (page: Page) => inhoud(page).getByRole('heading', { level: 1 });
const terugval = (page: Page) => page.locator('bereken-uw-recht > a');
const gehoord = (page: Page) => page.evaluate(() => (globalThis as unknown as { gehoord: unknown[] }).gehoord);

/** No bar to scroll inside the frame, nor sideways around it. */
async function staatErHelemaal(page: Page) {
	await expect
		.poll(() =>
			inhoud(page)
				.locator('html')
				.evaluate(({ scrollHeight, scrollWidth, clientHeight, clientWidth }) => [
					scrollHeight - clientHeight,
					scrollWidth - clientWidth,
				]),
		)
		.toEqual([0, 0]);
	expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

const bovenkant = (page: Page) => kader(page).evaluate((el) => Math.round(el.getBoundingClientRect().top));

const hoogte = (page: Page) => kader(page).evaluate((el) => el.clientHeight);

/** By keyboard only. */
async function kies(page: Page, vraag: string, keuze: string) {
	await expect(kop(page)).toHaveText(vraag);
	const optie = inhoud(page).getByLabel(keuze, { exact: true });
	await expect(inhoud(page).locator('[data-gereed]')).toBeAttached();
	await optie.focus();
	await page.keyboard.press('Space');
	await expect(optie).toBeChecked();
	const volgende = inhoud(page).getByRole('button', { name: 'Volgende' });
	for (let tabs = 0; tabs < 40; tabs++) {
		if (await volgende.evaluate((el) => el === document.activeElement)) break;
		await page.keyboard.press('Tab');
	}
	await page.keyboard.press('Enter');
}

for (const breedte of [320, 1024])
	test(`at ${breedte} pixels the frame is as tall as what is in it, through questions by keyboard`, async ({
		page,
		baseURL,
	}) => {
		const fouten: string[] = [];
		page.on('console', (bericht) => bericht.type() === 'error' && fouten.push(bericht.text()));
		await page.setViewportSize({ width: breedte, height: 600 });
		await page.goto(await gastheer(baseURL!, 'gemeente="haarlem" taal="nl"'));
		await expect(kop(page)).toHaveText('Bereken uw recht');
		await expect(kader(page)).toHaveAttribute('title', 'Geld of hulp van de gemeente en het Rijk – Bereken uw recht');
		await expect(terugval(page)).toBeHidden();
		await staatErHelemaal(page);
		await toegankelijk(page);

		await inhoud(page).getByRole('link', { name: 'Start', exact: true }).focus();
		await page.keyboard.press('Enter');
		await kies(page, 'Waar woont u?', 'Haarlem');
		await expect(kop(page)).toHaveText('Hoe oud bent u?');
		await expect(kop(page)).toBeFocused();
		// The way back stands at the top of what is in sight.
		await expect.poll(() => bovenkant(page)).toBeGreaterThanOrEqual(-1);
		await staatErHelemaal(page);
		await kies(page, 'Hoe oud bent u?', '27 tot en met 66 jaar');
		await expect(kop(page)).toHaveText('Hoe woont u?');
		await expect(kop(page)).toBeFocused();
		await staatErHelemaal(page);

		await inhoud(page).getByRole('link', { name: 'Er is haast: direct hulp' }).click();
		await expect(kop(page)).toHaveText('Direct hulp');
		await staatErHelemaal(page);
		await expect.poll(() => bovenkant(page)).toBeGreaterThanOrEqual(-1);
		const hoog = await hoogte(page);
		await inhoud(page).getByRole('button', { name: 'Wis alles en stop' }).click();
		await expect(kop(page)).toHaveText('Alles is gewist');
		await expect.poll(() => hoogte(page)).toBeLessThan(hoog);
		await staatErHelemaal(page);

		const berichten = await gehoord(page);
		expect(berichten.length).toBeGreaterThan(5);
		expect(
			berichten.filter((een) => een !== 'bereken-uw-recht' && !(Number.isInteger(een) && Number(een) % 100 === 0)),
		).toEqual([]);
		expect(fouten).toEqual([]);
	});

test('what opens in front of the page opens where somebody looks', async ({ page, baseURL }) => {
	await page.setViewportSize({ width: 360, height: 640 });
	await page.goto(await gastheer(baseURL!, 'gemeente="haarlem" kort taal="nl"'));
	await expect(kop(page)).toHaveText('Korte test voor Haarlem');
	await expect(inhoud(page).locator('.schil')).toHaveCSS('--accent', huisstijlen()['haarlem']!.tokens['--accent']!);
	await staatErHelemaal(page);

	await page.goto(await gastheer(baseURL!, 'taal="nl"'));
	await inhoud(page).getByRole('button', { name: 'loonstrook' }).click();
	await expect(inhoud(page).locator('.woordvenster:popover-open')).toBeInViewport({ ratio: 0.99 });
});

test('who is away hears it where somebody looks', async ({ page, baseURL }) => {
	await page.setViewportSize({ width: 360, height: 640 });
	await page.clock.install();
	await page.goto(await gastheer(baseURL!, 'taal="nl"'));
	await inhoud(page).getByRole('link', { name: 'Start', exact: true }).click();
	await kies(page, 'Waar woont u?', 'Haarlem');
	await expect(inhoud(page).locator('dialog')).toBeAttached();
	await page.locator('#erna').scrollIntoViewIfNeeded();
	await page.clock.fastForward('28:30');
	const venster = inhoud(page).getByRole('alertdialog', { name: 'Bent u er nog?' });
	await expect(venster).toBeInViewport({ ratio: 1 });
	await expect(inhoud(page).getByRole('button', { name: 'Ik ben er nog' })).toBeFocused();
});

test('who helps, and another site, get a window of their own', async ({ page, baseURL, context }) => {
	await page.goto(await gastheer(baseURL!, 'taal="nl"'));
	const [venster] = await Promise.all([
		context.waitForEvent('page'),
		inhoud(page).getByRole('link', { name: 'Ik help iemand anders' }).click(),
	]);
	await expect(venster).toHaveURL(`${baseURL}/nl/helpen/`);
	await expect(kop(page)).toHaveText('Bereken uw recht');
});

test('a site that says who may frame it: the gemeente that may gets the test, another keeps the link', async ({
	page,
}) => {
	await page.goto(await gastheer(await eigenSite('http://localhost:*'), 'taal="en"'));
	await expect(kop(page)).toHaveText('Check what you have a right to');
	await expect(terugval(page)).toBeHidden();

	await page.goto(await gastheer(await eigenSite("'none'"), 'taal="en"'));
	await expect(kader(page)).toBeAttached();
	await expect(terugval(page)).toBeVisible();
	await expect(kader(page)).toBeHidden();
	expect(await gehoord(page)).toEqual([]);
});

for (const [taal, attributen, verwacht] of [
	['en-GB', '', 'en'],
	['EN', '', 'en'],
	['nl', 'taal="PL-pl"', 'pl'],
	['fr', '', 'nl'],
	['tr', 'taal="constructor"', 'tr'],
] as const)
	test(`on a page in ${taal}, <bereken-uw-recht ${attributen}> speaks ${verwacht}`, async ({ page, baseURL }) => {
		await page.goto(await gastheer(baseURL!, attributen, taal));
		await expect(inhoud(page).locator('html')).toHaveAttribute('lang', verwacht);
		await expect(kader(page)).toHaveAttribute('lang', verwacht);
		await expect(kader(page)).toHaveAttribute('title', / – Bereken uw recht$/);
	});

/** A message with a height as the page around the frame gets it. @returns how tall the frame then is */
const stuurHoogte = (page: Page, van: 'frame' | 'page', origin: string) =>
	kader(page).evaluate(
		(el: HTMLIFrameElement, [van, origin]) => {
			const source = van === 'frame' ? el.contentWindow : window;
			dispatchEvent(new MessageEvent('message', { data: 4200, origin, source }));
			return el.style.blockSize;
		},
		[van, origin] as const,
	);

test('a height counts from this frame and from our site, and not from one of the two', async ({ page, baseURL }) => {
	await page.goto(await gastheer(baseURL!, 'taal="nl"'));
	await expect(terugval(page)).toBeHidden();
	// Another frame of the same site, and then this frame after it went to another site.
	expect(await stuurHoogte(page, 'page', baseURL!)).not.toBe('4200px');
	expect(await stuurHoogte(page, 'frame', 'https://kwaad.example')).not.toBe('4200px');
	expect(await stuurHoogte(page, 'frame', baseURL!)).toBe('4200px');
});

/** A greeting as the frame gets it. */
const groet = (page: Page, van: 'parent' | 'frame', origin: string) =>
	inhoud(page)
		.locator('html')
		.evaluate(
			(_, [van, origin]) => {
				const source = van === 'parent' ? parent : window;
				dispatchEvent(new MessageEvent('message', { data: { 'bereken-uw-recht': '' }, origin, source }));
			},
			[van, origin] as const,
		);

/** How many messages the page around the frame got since it was last asked. */
async function aantalGehoord(page: Page) {
	// Messages keep their order: when this one is there, so are those before it.
	await inhoud(page)
		.locator('html')
		.evaluate(() => parent.postMessage('klaar', '*'));
	await expect.poll(() => gehoord(page)).toContain('klaar');
	return page.evaluate(() => (globalThis as unknown as { gehoord: unknown[] }).gehoord.splice(0).length - 1);
}

test('the frame answers the page that greeted it first, and nobody else after that', async ({ page, baseURL }) => {
	const adres = await gastheer(baseURL!, 'taal="nl"');
	await page.goto(adres);
	await expect(terugval(page)).toBeHidden();
	await staatErHelemaal(page);
	await aantalGehoord(page);

	await groet(page, 'frame', new URL(adres).origin);
	await groet(page, 'parent', 'https://kwaad.example');
	expect(await aantalGehoord(page)).toBe(0);
	await groet(page, 'parent', new URL(adres).origin);
	expect(await aantalGehoord(page)).toBe(1);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('the link stays', async ({ page, baseURL }) => {
		await page.goto(await gastheer(baseURL!, 'taal="nl"'));
		await terugval(page).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bereken uw recht');
	});
});
