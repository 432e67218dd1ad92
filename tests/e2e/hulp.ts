/** What every journey does: answer as a person does, and watch what nobody may see. */
import { expect, type Page, type Request } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const kleurregel = 'color-contrast';

/**
 * Marks one text of each pair of colours: a text of the same colour and size on the same ground reads the same, and to
 * look at each of them is most of the time that axe takes.
 * @returns how many pairs
 */
const merkKleuren = (page: Page) =>
	page.evaluate(() => {
		const gronden = new Map<Element, string>();
		const grondVan = (el: Element | null): string => {
			if (!el) return '';
			const { backgroundColor, backgroundImage, opacity } = getComputedStyle(el);
			const eigen = `${backgroundColor} ${backgroundImage} ${opacity}`;
			const onder = gronden.get(el) ?? (el.parentElement ? `${grondVan(el.parentElement)} > ${eigen}` : eigen);
			gronden.set(el, onder);
			return onder;
		};
		const gezien = new Set<string>();
		for (const el of document.body.querySelectorAll('*')) {
			el.removeAttribute('data-kleur');
			const heeftTekst = [...el.childNodes].some((kind) => kind.nodeType === Node.TEXT_NODE && kind.nodeValue?.trim());
			if (!(heeftTekst || el.matches('input, textarea, select')) || !el.checkVisibility()) continue;
			const { color, fontSize, fontWeight } = getComputedStyle(el);
			const paar = [color, fontSize, fontWeight, el.matches(':disabled'), grondVan(el)].join();
			if (!gezien.has(paar)) el.setAttribute('data-kleur', '');
			gezien.add(paar);
		}
		return gezien.size;
	});

/** A colour on its way is no colour to judge. */
const uitbewogen = (page: Page) =>
	page.evaluate(async () => {
		await new Promise(requestAnimationFrame);
		await Promise.allSettled(
			document
				.getAnimations()
				.filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
				.map(({ finished }) => finished),
		);
	});

/** @returns the rules that held; whatever breaks one fails the test */
async function gekeken(page: Page, opties: RunOptions): Promise<readonly string[]> {
	await uitbewogen(page);
	expect(await merkKleuren(page)).toBeGreaterThan(1);
	if (await page.evaluate(() => !('axe' in window))) await page.evaluate(axe.source);
	const { violations, passes, inapplicable } = await page.evaluate((wat) => {
		const inPagina = (window as unknown as { axe: typeof axe }).axe;
		inPagina.configure({ rules: [{ id: 'color-contrast', selector: '[data-kleur]' }] });
		return inPagina.run(wat);
	}, opties);
	const wat = ({ id, nodes }: (typeof violations)[number]) =>
		`${id}: ${nodes.map(({ target, any }) => `${target} ${any[0]?.message ?? ''}`).join(' ')}`;
	expect(violations.map(wat)).toEqual([]);
	return [...passes, ...inapplicable].map(({ id }) => id);
}

/** What colours do: the rest is the same in every dress. */
const leesbaar = (page: Page) => gekeken(page, { runOnly: [kleurregel], resultTypes: ['violations'] });

/**
 * No violation of WCAG 2.2 AA; the size of targets was really measured.
 * @param metKleur false: another test looks at the colours of this screen
 */
export async function toegankelijk(page: Page, metKleur = true) {
	const rules = { [kleurregel]: { enabled: metKleur } };
	expect(await gekeken(page, { runOnly: tags, rules, resultTypes: ['violations'] })).toContain('target-size');
}

/** The same, where another test looks at the colours. */
export const toegankelijkZonderKleur = (page: Page) => toegankelijk(page, false);

/** Accessible, and readable in the dark. */
export async function ookInHetDonker(page: Page) {
	await toegankelijk(page);
	await page.emulateMedia({ colorScheme: 'dark' });
	await leesbaar(page);
	await page.emulateMedia({ colorScheme: null });
}

/** Accessible in every dress: light, dark, and the colours that somebody forces. */
export async function inElkKleed(page: Page) {
	await ookInHetDonker(page);
	await page.emulateMedia({ forcedColors: 'active' });
	await leesbaar(page);
	await page.emulateMedia({ forcedColors: 'none' });
}

/** Every fold but those of which only one can be open. */
export const openAlles = (page: Page) =>
	page.evaluate(() =>
		document.querySelectorAll<HTMLDetailsElement>('details:not([name])').forEach((vouw) => (vouw.open = true)),
	);

/** Nothing makes the page scroll sideways. */
export const past = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

export const vraag = (page: Page) => page.getByRole('heading', { level: 1 });

export async function volgende(page: Page) {
	await page.getByRole('button', { name: 'Volgende' }).click();
}

/** Waits for a question, gives these answers and goes on. */
export async function antwoord(page: Page, kop: string | RegExp, ...keuzes: readonly string[]) {
	await expect(vraag(page)).toHaveText(kop);
	for (const keuze of keuzes) await page.getByLabel(keuze, { exact: true }).check();
	await volgende(page);
}

const onzeker = /^(Weet ik niet|Dat wil ik niet zeggen|Nee, niets hiervan|Nee)$/;

/** Answers "weet ik niet", or no where that is not offered, until a certain question comes. */
export async function weetNietTot(page: Page, vorige: string, tot: RegExp) {
	for (let kop = vorige; ;) {
		await expect(vraag(page)).not.toHaveText(kop);
		kop = await vraag(page).innerText();
		if (tot.test(kop)) return;
		await page
			.getByRole('radio', { name: onzeker })
			.or(page.getByRole('checkbox', { name: onzeker }))
			.last()
			.check();
		await volgende(page);
	}
}

export async function vulBedrag(page: Page, kop: string, bedrag: string) {
	await expect(vraag(page)).toHaveText(kop);
	await page.getByRole('textbox', { name: kop }).fill(bedrag);
	await volgende(page);
}

/** From the start page to the first question, in the app. */
export async function begin(page: Page) {
	await page.goto('/nl/');
	await page.getByRole('link', { name: 'Start', exact: true }).click();
	await expect(vraag(page)).toHaveText('Waar woont u?');
	await klaarVoorGebruik(page);
}

/** The page is alive: before that a button does nothing yet. */
export async function klaarVoorGebruik(page: Page) {
	await expect(page.locator('[data-gereed]')).toBeAttached();
}

/** Collects what leaves the page and what goes wrong in it. */
export function bewaak(page: Page) {
	const problemen: string[] = [];
	const verzoeken: Request[] = [];
	const adressen: string[] = [];
	const titels: string[] = [];
	page.on('console', (bericht) => bericht.type() === 'error' && problemen.push(bericht.text()));
	page.on('pageerror', (fout) => problemen.push(String(fout)));
	page.on('request', (verzoek) => verzoeken.push(verzoek));
	page.on('framenavigated', (frame) => adressen.push(frame.url()));
	return { problemen, verzoeken, adressen, titels };
}

const eigenBestand =
	/^http:\/\/127\.0\.0\.1:\d+\/(\w\w\/[a-z0-9/-]*(__data\.json)?|_app\/[\w./-]+|favicon\.svg|(taal|wis|overnemen)\.js)?$/;

/** Nothing but static files of our own was fetched, nothing was sent, and nothing went wrong. */
export function niemandKeekMee({ problemen, verzoeken, adressen }: ReturnType<typeof bewaak>) {
	expect(problemen).toEqual([]);
	expect(verzoeken.filter((verzoek) => verzoek.method() !== 'GET' || verzoek.postData())).toEqual([]);
	expect(verzoeken.map((verzoek) => verzoek.url()).filter((url) => !eigenBestand.test(url))).toEqual([]);
	expect(adressen.filter((url) => !neutraalAdres.test(url))).toEqual([]);
}

const neutraalAdres = /^http:\/\/127\.0\.0\.1:\d+\/(nl\/([a-z-]+\/)?(\d+\/)?)?$/;

/** All that is at the ends of a value, whatever its shape. */
const uiteinden = (waarde: unknown): readonly unknown[] =>
	typeof waarde === 'object' && waarde !== null ? Object.values(waarde).flatMap(uiteinden) : [waarde];
/** Places and counters say nothing about a person. */
const isNeutraal = (waarde: unknown) => typeof waarde === 'number' || waarde === null;

/**
 * The answers are in the one place that the privacy text names, and nowhere else.
 * @param gegeven what was answered, as it would be found anywhere else
 */
export async function alleenInDezeTab(page: Page, gegeven = /haarlem|huurhuis|loon|1350/i) {
	const { kit, geschiedenis, titel, adres, ...plekken } = await page.evaluate(async () => {
		const sleutels = Object.keys(sessionStorage);
		const isKit = (sleutel: string) => sleutel.startsWith('sveltekit:');
		return {
			sessie: sleutels.filter((sleutel) => !isKit(sleutel)),
			kit: sleutels.filter(isKit).map((sleutel) => JSON.parse(sessionStorage.getItem(sleutel)!) as unknown),
			lokaal: Object.keys(localStorage),
			koekjes: document.cookie,
			databases: (await indexedDB.databases()).length,
			caches: (await caches.keys()).length,
			werkers: (await navigator.serviceWorker.getRegistrations()).length,
			naam: window.name,
			geschiedenis: history.state as unknown,
			titel: document.title,
			adres: location.href,
		};
	});
	const leeg = { lokaal: [], koekjes: '', databases: 0, caches: 0, werkers: 0, naam: '' };
	expect(plekken).toEqual({ sessie: ['bur.v1'], ...leeg });
	expect(uiteinden([kit, geschiedenis]).filter((waarde) => !isNeutraal(waarde))).toEqual([]);
	expect(titel).not.toMatch(gegeven);
	expect(adres).toMatch(neutraalAdres);
}

/** Up to the question about the amount. */
export async function totBedrag(page: Page) {
	await begin(page);
	await antwoord(page, 'Waar woont u?', 'Haarlemmermeer');
	await antwoord(page, 'Hoe oud bent u?', '27 tot en met 66 jaar');
	await antwoord(page, 'Hoe woont u?', 'Ik huur een huis of flat');
	await antwoord(page, 'Met wie woont u?', 'Alleen');
	await antwoord(page, 'Waar komt uw geld vandaan?', 'Loon van werk');
	await expect(vraag(page)).toHaveText('Hoeveel geld krijgt u per maand?');
}

/** What the browser keeps of the answers in this tab; null: nothing. */
export const bewaard = (page: Page) => page.evaluate(() => sessionStorage.getItem('bur.v1'));
