/** What a shared device and a curious server may learn of a person: nothing. */
import { chromium, expect, test, type Page } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
	alleenInDezeTab,
	antwoord,
	begin,
	bewaak,
	bewaard,
	klaarVoorGebruik,
	niemandKeekMee,
	openAlles,
	toegankelijk,
	totBedrag,
	volgende,
	vraag,
	weetNietTot,
} from './hulp.ts';

const uitkomstkop = /^(U hebt waarschijnlijk recht|Misschien hebt u recht|Wij vonden)/;

/** What the journey below fills in, where it would be read elsewhere. */
const gegeven = /haarlem|huurhuis|1387|543|alimentatie|deurwaarder/i;

/** A parent in debt and ill, as far as the check page. @param opElk is done on every screen that was answered */
async function totControle(page: Page, opElk: () => Promise<void> = async () => {}) {
	await begin(page);
	const stappen: readonly (readonly [kop: string | RegExp, ...keuzes: string[]])[] = [
		['Waar woont u?', 'Haarlem'],
		['Hoe oud bent u?', '27 tot en met 66 jaar'],
		['Hoe woont u?', 'Ik huur een huis of flat'],
		['Met wie woont u?', 'Met mijn kinderen, zonder partner'],
	];
	for (const [kop, ...keuzes] of stappen) {
		await antwoord(page, kop, ...keuzes);
		await opElk();
	}
	await page.getByLabel('Leeftijd van kind 1').fill('6');
	await volgende(page);
	await antwoord(page, 'Waar komt uw geld vandaan?', 'Loon van werk');
	await expect(vraag(page)).toHaveText('Hoeveel geld krijgt u per maand?');
	await page.getByRole('textbox', { name: 'Hoeveel geld krijgt u per maand?' }).fill('1387');
	await opElk();
	await volgende(page);
	await weetNietTot(page, 'Hoeveel geld krijgt u per maand?', /^Lukt het/);
	await antwoord(page, /^Lukt het/, 'Nee');
	await antwoord(page, /^Is een van deze dingen/, 'Een deurwaarder wil geld of spullen');
	await opElk();
	await weetNietTot(
		page,
		'Is een van deze dingen aan de hand?',
		/^Bent u .*lang ziek|^Is iemand.*lang ziek|^Hebt u kosten/,
	);
	if (/ziek/.test(await vraag(page).innerText())) await antwoord(page, /ziek/, 'Ja');
	await weetNietTot(page, 'Bent u lang ziek?', /^Kloppen/);
	await opElk();
}

async function totUitkomst(page: Page, opElk?: () => Promise<void>) {
	await totControle(page, opElk);
	await page.getByRole('link', { name: 'Bekijk mijn uitkomst' }).click();
	await expect(vraag(page)).toHaveText(uitkomstkop);
}

const wis = async (page: Page) => {
	await page.getByRole('button', { name: 'Wis alles en stop' }).click();
	await expect(vraag(page)).toHaveText('Alles is gewist');
};
/** Nothing of ours is left in the tab, also not what the framework keeps. */
const nietsMeer = (page: Page) => expect.poll(() => page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);

async function beginLeeg(page: Page) {
	// The question says the same while it makes way.
	await page.waitForURL(/\/nl\/$/);
	await expect(vraag(page)).toHaveText('Bereken uw recht');
	expect(await bewaard(page)).toBeNull();
	await page.getByRole('link', { name: 'Start', exact: true }).click();
	await klaarVoorGebruik(page);
	for (const optie of await page.getByRole('radio').all()) await expect(optie).not.toBeChecked();
}

test('a whole journey tells nobody anything, and leaves a trace in this tab only', async ({ page }) => {
	const gezien = bewaak(page);
	const gezegd: string[] = [];
	page.on('console', (bericht) => gezegd.push(bericht.text()));
	page.on('websocket', (lijn) => gezegd.push(lijn.url()));
	const kijk = () => alleenInDezeTab(page, gegeven);

	await totControle(page, kijk);
	await page.reload();
	await klaarVoorGebruik(page);
	// Only after a reload is there something of the framework to look at.
	expect(await page.evaluate(() => Object.keys(sessionStorage).length)).toBeGreaterThan(1);
	await kijk();
	await page.getByRole('link', { name: 'Bekijk mijn uitkomst' }).click();
	await expect(vraag(page)).toHaveText(uitkomstkop);
	await openAlles(page);
	await kijk();
	for (const naar of await page
		.locator('a[href*="/rijk/"], a[href*="/narekenen/"]')
		.evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href')!))])) {
		await page.locator(`a[href="${naar}"]:visible`).first().click();
		await expect(vraag(page)).not.toHaveText(uitkomstkop);
		await page.getByRole('textbox').first().fill('543');
		await kijk();
		await page.getByRole('link', { name: 'Terug' }).click();
		await expect(vraag(page)).toHaveText(uitkomstkop);
		await openAlles(page);
	}
	await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
	await page.emulateMedia({ media: 'print' });
	await page.pdf({ format: 'A4' });
	await page.emulateMedia({ media: 'screen' });
	await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
	await kijk();

	await wis(page);
	await nietsMeer(page);
	niemandKeekMee(gezien);
	expect(gezegd).toEqual([]);
});

test('the answer about health is not on paper unless somebody asks for it', async ({ page }) => {
	await totUitkomst(page);
	await openAlles(page);
	await expect(page.getByText(/lang ziek/).first()).toBeVisible();
	await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
	await page.emulateMedia({ media: 'print' });
	await expect(
		vraag(page)
			.or(page.getByRole('heading', { level: 1 }))
			.first(),
	).toBeVisible();
	expect(await page.locator('body').innerText()).not.toMatch(/lang ziek/);
});

test.describe('what the site consists of', () => {
	const wortel = join(import.meta.dirname, '../..');
	const bestanden = (map: string, einde: RegExp) =>
		readdirSync(join(wortel, map), { recursive: true, encoding: 'utf8' })
			.filter((pad) => einde.test(pad))
			.map((pad) => ({ pad, tekst: readFileSync(join(wortel, map, pad), 'utf8') }));
	const gastheren = (tekst: string) =>
		[...tekst.matchAll(/https?:\/\/([a-z0-9.-]+)/gi)].map(([, gastheer]) => gastheer!);

	test('names no other host than those of the sources and contacts', () => {
		const uitDeRegels = bestanden('rules', /\.ts$/).flatMap(({ tekst }) => gastheren(tekst));
		// Names of a vocabulary and a page in an error of the framework; nothing is fetched from there.
		const bekend = new Set([...uitDeRegels, 'www.w3.org', 'schema.org', 'svelte.dev']);
		const gebouwd = bestanden('build', /\.(html|js|json|css|svg|csv)$/);
		expect(gebouwd.length).toBeGreaterThan(50);
		const vreemd = gebouwd.flatMap(({ pad, tekst }) =>
			gastheren(tekst).flatMap((gastheer) => (bekend.has(gastheer) ? [] : [`${pad}: ${gastheer}`])),
		);
		expect(vreemd).toEqual([]);
	});

	test('loads nothing from elsewhere, and no link tells where somebody came from', () => {
		for (const { pad, tekst } of bestanden('build', /\.(html|css)$/)) {
			if (pad.endsWith('.html')) expect(tekst, pad).toContain('<meta name="referrer" content="no-referrer"');
			const laadt = tekst.match(
				/<(script|link|img|iframe|source|form|object|embed)\b[^>]*=["']?(https?:)?\/\/[^>]*>/gi,
			);
			expect(laadt, pad).toBeNull();
			expect(tekst.match(/url\(["']?(https?:)?\/\//i), pad).toBeNull();
			const zonderRel = [...tekst.matchAll(/<a\b[^>]*href="https?:[^>]*>/gi)]
				.map(([link]) => link)
				.filter((link) => !/rel="noreferrer noopener"/.test(link));
			expect(zonderRel, pad).toEqual([]);
		}
	});

	test('has addresses that say nothing about an answer', () => {
		const paden = bestanden('build/nl', /(^|\/)index\.html$/).map(({ pad }) => pad.replace(/index\.html$/, ''));
		const vragen = paden.filter((pad) => pad.startsWith('vragen/'));
		expect(vragen.length).toBeGreaterThan(15);
		for (const pad of vragen) expect(pad).toMatch(/^vragen\/\d+\/$/);
	});
});

test('no link on the outcome tells where somebody came from', async ({ page }) => {
	await totUitkomst(page);
	await openAlles(page);
	const naarBuiten = page.locator('a[href^="http"]');
	expect(await naarBuiten.count()).toBeGreaterThan(5);
	for (const link of await naarBuiten.all()) await expect(link).toHaveAttribute('rel', 'noreferrer noopener');
	await expect(page.locator('meta[name=referrer]')).toHaveAttribute('content', 'no-referrer');
});

test.describe('"wis alles en stop"', () => {
	for (const [waar, ga] of [
		['a question', totBedrag],
		['the check page', totControle],
		['the outcome', totUitkomst],
	] as const)
		test(`on ${waar} leaves nothing, and "back" shows the start`, async ({ page }) => {
			await ga(page);
			expect(await bewaard(page)).toContain('haarlem');
			await page.reload();
			await klaarVoorGebruik(page);
			await wis(page);
			await nietsMeer(page);
			await page.goBack();
			await beginLeeg(page);
		});

	test('on the screen that asks nothing more', async ({ page }) => {
		await begin(page);
		await antwoord(page, 'Waar woont u?', 'Een andere plaats');
		await expect(vraag(page)).toHaveText('U woont in een andere gemeente');
		await wis(page);
		await nietsMeer(page);
		await page.goBack();
		await expect(vraag(page)).toHaveText('Waar woont u?');
		await expect(page.getByLabel('Een andere plaats')).not.toBeChecked();
	});

	test('on pages without the app', async ({ page }) => {
		await totBedrag(page);
		await page.goto('/nl/direct-hulp/');
		await wis(page);
		await nietsMeer(page);
		await page.goBack();
		await beginLeeg(page);
	});

	test('is the first thing after the skip link, and large enough, on every screen', async ({ page }) => {
		const kijk = async () => {
			const knop = page.getByRole('button', { name: 'Wis alles en stop' });
			const vak = (await knop.boundingBox())!;
			expect(vak.height).toBeGreaterThanOrEqual(48);
			expect(vak.width).toBeGreaterThanOrEqual(48);
			await expect(knop).toBeInViewport();
			await page.getByRole('link', { name: 'Naar de inhoud' }).focus();
			await page.keyboard.press('Tab');
			await expect(knop).toBeFocused();
		};
		await begin(page);
		await kijk();
		await totUitkomst(page, kijk);
		await kijk();
		for (const pad of [
			'/nl/',
			'/nl/direct-hulp/',
			'/nl/over/',
			'/nl/overnemen/',
			'/nl/regelingen/',
			'/nl/bestaat/niet/',
		]) {
			await page.goto(pad);
			await kijk();
		}
	});
});

test.describe('a page that the browser kept alive', () => {
	test('shows nothing of what was wiped since', async ({ baseURL }, { project }) => {
		const { launchOptions, viewport } = project.use;
		// Playwright waits for the load of a page, that does not come when the browser kept it.
		const browser = await chromium.launch({
			...launchOptions,
			// Only the whole browser keeps pages alive; the shell of the other tests has no such memory.
			executablePath: '/usr/bin/chromium',
			ignoreDefaultArgs: ['--disable-back-forward-cache'],
		});
		try {
			const page = await browser.newPage({ baseURL: baseURL!, viewport: viewport ?? null });
			await page.addInitScript(() =>
				addEventListener(
					'pageshow',
					({ persisted }) => {
						const zichtbaar = document.querySelector('[data-gereed]')?.checkVisibility({ visibilityProperty: true });
						if (persisted) document.documentElement.dataset['terug'] = `${zichtbaar}`;
					},
					{ capture: true },
				),
			);
			await totBedrag(page);
			await page.getByRole('textbox').fill('1350');
			await page.goto('/nl/direct-hulp/');
			await page.evaluate(() => history.back());
			await expect(page.locator('html')).toHaveAttribute('data-terug', 'false');
			await expect(page.getByRole('textbox')).toHaveValue('1350');
			await page.evaluate(() => history.forward());
			await expect(vraag(page)).toHaveText('Direct hulp');
			await wis(page);
			await page.evaluate(() => history.back());
			await beginLeeg(page);
		} finally {
			await browser.close();
		}
	});
});

test('the page about the test says all of this', async ({ page }) => {
	await page.goto('/nl/over/');
	await expect(page.getByRole('heading', { name: 'Uw antwoorden zijn van u' })).toBeVisible();
	// dienstverlening.md 5.3, text P1.
	for (const zin of [
		'Uw antwoorden blijven op dit apparaat.',
		'Ze gaan niet naar de gemeente.',
		'Sluit u deze pagina? Dan zijn uw antwoorden weg.',
		'Doet u 30 minuten niets? Dan wissen wij alles.',
		'Gebruikt u een computer van iemand anders? Druk dan op: wis alles en stop.',
		'De browser weet nog wel dat u hier was. Wis daarom ook de geschiedenis.',
	])
		await expect(page.locator('main')).toContainText(zin);
});

/** As the browser restores a tab, or copies one: what was kept is older than it may be. */
const maakOud = (page: Page) =>
	page.evaluate(() => {
		const inhoud = JSON.parse(sessionStorage.getItem('bur.v1')!);
		sessionStorage.setItem('bur.v1', JSON.stringify({ ...inhoud, savedAt: Date.now() - 31 * 60 * 1000 }));
	});

async function isGewistMetReden(page: Page) {
	await expect(vraag(page)).toHaveText('Waar woont u?');
	await klaarVoorGebruik(page);
	await expect(page.getByRole('heading', { name: 'Uw antwoorden zijn gewist' })).toBeVisible();
	for (const optie of await page.getByRole('radio').all()) await expect(optie).not.toBeChecked();
	expect(await bewaard(page)).toBeNull();
}

test('a restored tab with old answers shows none of them, and says why', async ({ page }) => {
	await totUitkomst(page);
	await maakOud(page);
	await page.reload();
	await isGewistMetReden(page);
	await expect(page.getByText('U deed 30 minuten niets.')).toBeVisible();
});

test('a copied tab has the answers only as long as the first', async ({ page }) => {
	await totBedrag(page);
	const kopie = async () => {
		const [ander] = await Promise.all([
			page.waitForEvent('popup'),
			page.evaluate(() => void window.open('/nl/controleren/')),
		]);
		return ander;
	};
	const vers = await kopie();
	await expect(vraag(vers)).toHaveText('Kloppen uw antwoorden?');
	await vers.close();
	await maakOud(page);
	await isGewistMetReden(await kopie());
});

test('what a later version of the site kept is wiped, and the person hears it', async ({ page }) => {
	await totBedrag(page);
	await page.evaluate(() => {
		const inhoud = JSON.parse(sessionStorage.getItem('bur.v1')!);
		sessionStorage.setItem('bur.v1', JSON.stringify({ ...inhoud, schemaVersion: inhoud.schemaVersion + 1 }));
	});
	await page.reload();
	await isGewistMetReden(page);
	await expect(page.getByText('Deze website is veranderd.')).toBeVisible();
	await toegankelijk(page);
});

test.describe('time', () => {
	test.beforeEach(({ page }) => page.clock.install());

	test('who is away hears it two minutes before, and may stay', async ({ page }) => {
		await totBedrag(page);
		// Who watches the time comes after the first answer.
		await expect(page.locator('dialog')).toBeAttached();
		await page.clock.fastForward('27:00');
		await expect(page.getByRole('alertdialog')).toBeHidden();
		await page.clock.fastForward('01:30');
		const venster = page.getByRole('alertdialog', { name: 'Bent u er nog?' });
		await expect(venster).toBeVisible();
		await expect(page.getByRole('button', { name: 'Ik ben er nog' })).toBeFocused();
		await toegankelijk(page);
		await page.getByRole('button', { name: 'Ik ben er nog' }).click();
		await expect(venster).toBeHidden();
		await page.clock.fastForward('27:00');
		await expect(venster).toBeHidden();
		expect(await bewaard(page)).toContain('haarlemmermeer');
		await page.clock.fastForward('01:30');
		await page.keyboard.press('Escape');
		await page.clock.fastForward('10:00');
		await expect(venster).toBeHidden();
		expect(await bewaard(page)).toContain('haarlemmermeer');
	});

	test('what somebody does counts as being there', async ({ page }) => {
		await totBedrag(page);
		for (let keer = 0; keer < 3; keer++) {
			await page.clock.fastForward('15:00');
			await page.getByRole('textbox').press('1');
		}
		await page.clock.fastForward('15:00');
		await expect(page.getByRole('alertdialog')).toBeHidden();
		await expect(page.getByRole('textbox')).toHaveValue('111');
	});

	test('who stays away finds everything wiped, and hears why', async ({ page }) => {
		await totBedrag(page);
		await page.clock.fastForward('29:00');
		await expect(page.getByRole('alertdialog')).toBeVisible();
		await page.clock.fastForward('01:30');
		await expect(vraag(page)).toHaveText('Waar woont u?');
		await expect(page.getByRole('heading', { name: 'Uw antwoorden zijn gewist' })).toBeFocused();
		await expect(page.getByText('U deed 30 minuten niets.')).toBeVisible();
		for (const optie of await page.getByRole('radio').all()) await expect(optie).not.toBeChecked();
		expect(await bewaard(page)).toBeNull();
		await toegankelijk(page);
		await antwoord(page, 'Waar woont u?', 'Haarlem');
		await expect(vraag(page)).toHaveText('Hoe oud bent u?');
		await expect(page.getByText('Uw antwoorden zijn gewist')).toBeHidden();
	});
});
