/** How long a person waits on a cheap phone with a bad connection. Measures and prints; asserts nothing. */
import { chromium, type Browser, type Page } from '@playwright/test';
import { cpus, loadavg } from 'node:os';
import { startGastheer } from './bench/gastheer.ts';
import { middelste } from './bench/meet.ts';

const poort = Number(process.env['POORT'] ?? 4271);

/** 400 kbit/s and 400 ms there and back, with a processor of a quarter of the speed. */
const traag = { processor: 4, bytesPerSeconde: 400_000 / 8, wachttijd: 400 };
/** In milliseconds. A person reads a question before answering; without the pause nothing can be made ready. */
const pauzes = [3000, 0];
const doelen = { eersteVraag: 6000, volgendeVraag: 100 };

interface Telefoon {
	readonly page: Page;
	/** Milliseconds that the page itself has worked until now: what others do on this machine is not in it. */
	readonly gerekend: () => Promise<number>;
}

/** A new visitor on a slow phone, with nothing kept. */
async function telefoon(browser: Browser): Promise<Telefoon> {
	const context = await browser.newContext({ viewport: { width: 360, height: 640 }, hasTouch: true, locale: 'nl-NL' });
	const page = await context.newPage();
	const lijn = await context.newCDPSession(page);
	await lijn.send('Network.enable');
	await lijn.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: traag.wachttijd,
		downloadThroughput: traag.bytesPerSeconde,
		uploadThroughput: traag.bytesPerSeconde,
	});
	await lijn.send('Emulation.setCPUThrottlingRate', { rate: traag.processor });
	await lijn.send('Performance.enable', { timeDomain: 'threadTicks' });
	page.setDefaultTimeout(30_000);
	await page.addInitScript(meetKlikken);
	const gerekend = async () => {
		const { metrics } = await lijn.send('Performance.getMetrics');
		return 1000 * metrics.find(({ name }) => name === 'TaskDuration')!.value;
	};
	return { page, gerekend };
}

declare global {
	interface Window {
		wachttijd: Promise<number>;
	}
}

/** In the page, so without names of functions: tsx would wrap them. From the touch to the first picture with another heading. */
function meetKlikken() {
	addEventListener(
		'click',
		({ timeStamp, target }) => {
			if (!(target as Element).closest('button, a')) return;
			const eerst = document.querySelector('h1')?.textContent;
			window.wachttijd = new Promise((klaar) => {
				const kijk = new MutationObserver(() => {
					const nu = document.querySelector('h1')?.textContent;
					if (nu === eerst || nu === undefined) return;
					kijk.disconnect();
					requestAnimationFrame(() => setTimeout(() => klaar(performance.now() - timeStamp)));
				});
				kijk.observe(document.body, { childList: true, subtree: true, characterData: true });
			});
		},
		{ capture: true },
	);
}

const kop = (page: Page) => page.locator('h1:visible').innerText();
const gereed = (page: Page) => page.locator('[data-gereed]').waitFor({ state: 'attached' });

/** What is answered where it is not "weet ik niet": a parent with little money, debts and a job. */
const keuzes: readonly (readonly [vraag: RegExp, keuze: string])[] = [
	[/^Waar woont u/, 'Haarlem'],
	[/^Hoe oud bent u/, '27 tot en met 66 jaar'],
	[/^Hoe woont u/, 'Ik huur een huis of flat'],
	[/^Met wie woont u/, 'Met mijn kinderen, zonder partner'],
	[/^Waar komt uw geld/, 'Loon van werk'],
	[/^Lukt het/, 'Nee'],
	[/^Is een van deze/, 'Een deurwaarder wil geld of spullen'],
];
const onzeker = /^(Weet ik niet|Dat wil ik niet zeggen|Nee, niets hiervan|Nee)$/;

async function vulIn(page: Page): Promise<void> {
	const vraag = await kop(page);
	const veld = page.getByRole('textbox');
	if (await veld.count()) return veld.first().fill(vraag.startsWith('Hoe oud') ? '6' : '1387');
	const [, keuze] = keuzes.find(([patroon]) => patroon.test(vraag)) ?? [];
	if (keuze !== undefined) return page.getByLabel(keuze, { exact: true }).check();
	await page
		.getByRole('radio', { name: onzeker })
		.or(page.getByRole('checkbox', { name: onzeker }))
		.last()
		.check();
}

interface Stap {
	readonly duur: number;
	/** The part of it in which the processor worked for this page. */
	readonly werk: number;
}
interface Reis {
	readonly vragen: readonly Stap[];
	readonly uitkomst: Stap;
}

async function druk({ page, gerekend }: Telefoon, wat: 'button' | 'link', naam: string): Promise<Stap> {
	const knop = page.getByRole(wat, { name: naam, exact: true });
	await knop.scrollIntoViewIfNeeded();
	const eerder = await gerekend();
	await knop.click();
	const duur = await page.evaluate(() => window.wachttijd);
	const werk = (await gerekend()) - eerder;
	console.log(`    ${ms(duur)}  ${ms(werk)}  ${await kop(page)}`);
	return { duur, werk };
}

/** Everything from the first question to the outcome. @param pauze milliseconds of reading on every screen */
async function reis(telefoon: Telefoon, pauze: number): Promise<Reis> {
	const { page } = telefoon;
	const vragen: Stap[] = [];
	while (!(await kop(page)).startsWith('Kloppen')) {
		await page.waitForTimeout(pauze);
		await vulIn(page);
		await page.waitForTimeout(pauze / 3);
		vragen.push(await druk(telefoon, 'button', 'Volgende'));
	}
	await page.waitForTimeout(pauze);
	return { vragen, uitkomst: await druk(telefoon, 'link', 'Bekijk mijn uitkomst') };
}

const ms = (duur: number) => `${Math.round(duur)} ms`.padStart(8);
const regel = (wat: string, duur: number, doel?: number) =>
	console.log(
		`${wat.padEnd(46)}${ms(duur)}${doel === undefined ? '' : `   doel ${ms(doel)}  ${duur <= doel ? 'gehaald' : 'NIET GEHAALD'}`}`,
	);

const { server, adres } = await startGastheer(poort);
const browser = await chromium.launch({
	executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
	args: ['--no-sandbox', '--disable-gpu'],
});
try {
	console.log(`Machine: ${cpus().length} x ${cpus()[0]?.model}, load ${loadavg()[0]?.toFixed(1)}`);
	console.log(
		`Processor 1/${traag.processor}, ${(traag.bytesPerSeconde * 8) / 1000} kbit/s, ${traag.wachttijd} ms per verzoek (zonder het opzetten van de lijn)\n`,
	);

	const { page: rechtstreeks } = await telefoon(browser);
	const begin = performance.now();
	await rechtstreeks.goto(`${adres}/nl/vragen/1/`, { waitUntil: 'commit' });
	await gereed(rechtstreeks);
	regel('Eerste vraag bruikbaar, rechtstreeks', performance.now() - begin, doelen.eersteVraag);
	await rechtstreeks.context().close();

	for (const pauze of pauzes) {
		const bezoek = await telefoon(browser);
		const { page } = bezoek;
		await page.goto(`${adres}/nl/`);
		await page.waitForTimeout(pauze);
		const klik = performance.now();
		await page.getByRole('link', { name: 'Start', exact: true }).click({ noWaitAfter: true });
		await gereed(page);
		console.log(`\nMet ${pauze / 1000} s lezen op elk scherm`);
		regel('Eerste vraag bruikbaar, vanaf Start', performance.now() - klik, doelen.eersteVraag);
		console.log('        duur   rekenen  tot');
		const { vragen, uitkomst } = await reis(bezoek, pauze);
		const duren = vragen.map(({ duur }) => duur);
		const rekentijden = vragen.map(({ werk }) => werk);
		regel(`Volgende vraag, middelste van ${vragen.length}`, middelste(duren), doelen.volgendeVraag);
		regel('Volgende vraag, langste', Math.max(...duren), doelen.volgendeVraag);
		regel('  daarvan rekenen, middelste', middelste(rekentijden));
		regel('  daarvan rekenen, langste', Math.max(...rekentijden));
		regel('Uitkomst', uitkomst.duur);
		await page.context().close();
	}
} finally {
	await browser.close();
	server.close();
}
