/** Two ways to work a page: a thumb on the glass, or a keyboard and nothing else. */
import { expect, type Locator, type Page } from '@playwright/test';
import { klaarVoorGebruik, vraag } from './hulp.ts';

/** All headings of an outcome. */
export const uitkomstkop = /^(U hebt waarschijnlijk recht|Misschien hebt u recht|Wij vonden)/;

export type Hoe = 'aanraken' | 'toetsenbord';

/** More stops than any screen has. */
const hoogstensTabs = 400;

const heeftFocus = (doel: Locator) => doel.evaluate((el) => el === document.activeElement);
/** One of a group of radio buttons has the focus: the arrows go on from there. */
const isInGroep = (doel: Locator) =>
	doel.evaluate(
		(el) =>
			document.activeElement instanceof HTMLInputElement &&
			document.activeElement.type === 'radio' &&
			document.activeElement.name === (el as HTMLInputElement).name,
	);

async function tabTot(page: Page, isEr: () => Promise<boolean>) {
	for (let tabs = 0; tabs < hoogstensTabs; tabs++) {
		if (await isEr()) return;
		await page.keyboard.press('Tab');
	}
	throw new Error('The keyboard never gets there.');
}

/** A button, a link or a fold. */
export async function druk(page: Page, hoe: Hoe, doel: Locator) {
	await expect(doel).toBeVisible();
	if (hoe === 'aanraken') return doel.tap();
	await tabTot(page, () => heeftFocus(doel));
	await page.keyboard.press('Enter');
}

async function kies(page: Page, hoe: Hoe, optie: Locator) {
	await expect(optie).toBeVisible();
	if (hoe === 'aanraken') await optie.tap();
	else {
		const isRadio = (await optie.getAttribute('type')) === 'radio';
		await tabTot(page, () => (isRadio ? isInGroep(optie) : heeftFocus(optie)));
		while (!(await heeftFocus(optie))) await page.keyboard.press('ArrowDown');
		if (!(await optie.isChecked())) await page.keyboard.press('Space');
	}
	await expect(optie).toBeChecked();
}

async function typ(page: Page, hoe: Hoe, veld: Locator, tekst: string) {
	if (hoe === 'aanraken') await veld.tap();
	else await tabTot(page, () => heeftFocus(veld));
	await page.keyboard.type(tekst);
	await expect(veld).toHaveValue(tekst);
}

export function optie(waarin: Page | Locator, name: string | RegExp) {
	const zoek = { name, exact: typeof name === 'string' };
	return waarin.getByRole('radio', zoek).or(waarin.getByRole('checkbox', zoek));
}

/** What somebody does on one screen: choices, an amount, the ages of children, or a button that stands there. */
export type Antwoord =
	| readonly (string | RegExp)[]
	| { readonly bedrag: string; readonly vakantiegeld?: true }
	| { readonly leeftijden: readonly string[]; readonly scholen?: Readonly<Record<number, string>> }
	| { readonly knop: string };

export async function beantwoord(page: Page, hoe: Hoe, antwoord: Antwoord) {
	await vulIn(page, hoe, antwoord);
	if (!('knop' in antwoord)) await druk(page, hoe, page.getByRole('button', { name: 'Volgende' }));
}

/** @param waar the question, where it is one of many on the page */
export async function vulIn(page: Page, hoe: Hoe, antwoord: Antwoord, waar: Page | Locator = page) {
	if ('knop' in antwoord) await druk(page, hoe, waar.getByRole('button', { name: antwoord.knop }));
	else if ('bedrag' in antwoord) {
		await typ(page, hoe, waar.getByRole('textbox'), antwoord.bedrag);
		if (antwoord.vakantiegeld) await kies(page, hoe, optie(waar, 'Bij dit bedrag zit vakantiegeld'));
	} else if ('leeftijden' in antwoord) {
		for (const [i, leeftijd] of antwoord.leeftijden.entries()) {
			if (i > 0) await druk(page, hoe, waar.getByRole('button', { name: 'Nog een kind' }));
			await typ(page, hoe, waar.getByLabel(`Leeftijd van kind ${i + 1}`), leeftijd);
			const school = antwoord.scholen?.[i];
			const scholen = waar.getByRole('group', { name: `Welke school heeft kind ${i + 1}?` });
			if (school && (await scholen.isVisible())) await kies(page, hoe, optie(scholen, school));
		}
	} else for (const keuze of antwoord) await kies(page, hoe, optie(waar, keuze));
}

/**
 * From the start page to where the answers lead, one screen at a time.
 * @param antwoorden by the question; a question that is not among them is a failure
 * @param einde the heading that ends the journey
 * @param opElk is done on every screen before it is answered
 * @returns the headings of all screens, the start and the last one included
 */
export async function loop(
	page: Page,
	hoe: Hoe,
	antwoorden: Readonly<Record<string, Antwoord>>,
	einde: RegExp,
	opElk: (kop: string) => Promise<void> = async () => {},
): Promise<readonly string[]> {
	await page.goto('/nl/');
	const gezien = [await vraag(page).innerText()];
	await druk(page, hoe, page.getByRole('link', { name: 'Start', exact: true }));
	await klaarVoorGebruik(page);
	for (;;) {
		await expect(vraag(page)).not.toHaveText(gezien.at(-1)!);
		const kop = await vraag(page).innerText();
		gezien.push(kop);
		if (einde.test(kop)) return gezien;
		if (gezien.length > 2) await expect(hoofdpunt(page)).toBeFocused();
		await opElk(kop);
		if (kop === 'Kloppen uw antwoorden?')
			await druk(page, hoe, page.getByRole('link', { name: 'Bekijk mijn uitkomst' }));
		else {
			const antwoord = antwoorden[kop];
			if (!antwoord) throw new Error(`Asked, and not expected: ${kop}`);
			await beantwoord(page, hoe, antwoord);
		}
	}
}

/** Where the focus goes on a new screen: to the question, or to what is more urgent. */
export const hoofdpunt = (page: Page) => page.locator('[data-eerst], h1:visible').first();
