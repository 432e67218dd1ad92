/** Small, turned, enlarged or spaced out: nothing is lost, and nothing covers what has the focus. */
import { expect, test, type Page } from '@playwright/test';
import { loop, uitkomstkop } from './bediening.ts';
import { antwoord, begin, openAlles, vraag } from './hulp.ts';
import { personas } from './personas.ts';

const persoon = (naam: string) => personas.find((een) => een.naam === naam)!;
const tekstpaginas = [
	'/',
	'/nl/',
	'/nl/direct-hulp/',
	'/nl/over/',
	'/nl/verwijzen/',
	'/nl/verwijzen/haarlemmermeer/hoofddorp/',
	'/nl/verwijzen/signaalkaart/',
	'/nl/gewist/',
	'/nl/klopt-er-iets-niet/',
	'/nl/regelingen/bijstand/',
	'/nl/armoedeval/',
	'/404.html',
] as const;

/** What sticks out of the page, and text that is cut off in its own box. */
const verloren = (page: Page) =>
	page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		const opzij = scrollWidth > clientWidth ? [`page ${scrollWidth} > ${clientWidth}`] : [];
		const afgeknipt = [...document.querySelectorAll<HTMLElement>('body *')]
			.filter((el) => el.checkVisibility() && !el.closest('.onzichtbaar, svg, .overslaan'))
			// What only a screen reader reads is one pixel large.
			.filter((el) => ['hidden', 'clip'].includes(getComputedStyle(el).overflowY) && el.clientWidth > 1)
			.filter((el) => el.scrollHeight > el.clientHeight + 1 || el.scrollWidth > el.clientWidth + 1);
		const overDeRand = [...document.querySelectorAll<HTMLElement>('main *, footer *')]
			.filter((el) => el.checkVisibility() && !el.closest('.onzichtbaar, svg, table'))
			.filter((el) => el.getBoundingClientRect().right > clientWidth + 1);
		return [...opzij, ...[...afgeknipt, ...overDeRand].map((el) => el.outerHTML.slice(0, 90))];
	});

/** WCAG 1.4.12, as a person sets it in a reading tool. */
const ruimte = `
	* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
	p { margin-block-end: 2em !important; }`;

const opmaken = {
	'320 pixels': async () => {},
	'text spacing': async (page: Page) => void (await page.addStyleTag({ content: ruimte })),
	'text of 200%': (page: Page) => page.evaluate(() => void (document.documentElement.style.fontSize = '200%')),
} as const;

// The policy of the page would refuse the style sheet; that of a reading tool it cannot refuse.
test.use({ bypassCSP: true, viewport: { width: 320, height: 568 } });

for (const [naam, maakOp] of Object.entries(opmaken))
	test(`${naam}: no screen loses anything`, async ({ page }) => {
		const kijk = async (waar: string) => expect(await verloren(page), waar).toEqual([]);
		for (const pad of tekstpaginas) {
			await page.goto(pad);
			await openAlles(page);
			await maakOp(page);
			await kijk(pad);
		}
		let isOpgemaakt = false;
		await loop(page, 'aanraken', persoon('the longest way').antwoorden, uitkomstkop, async (kop) => {
			if (!isOpgemaakt) await maakOp(page);
			isOpgemaakt = true;
			await kijk(kop);
		});
		await openAlles(page);
		await kijk('outcome');
	});

test('turned on its side the page works as well', async ({ page }) => {
	await page.setViewportSize({ width: 640, height: 360 });
	await loop(page, 'aanraken', persoon('Kevin').antwoorden, uitkomstkop, async (kop) =>
		expect(await verloren(page), kop).toEqual([]),
	);
	await openAlles(page);
	expect(await verloren(page)).toEqual([]);
});

test('whatever has the focus is in sight', async ({ page }) => {
	await loop(page, 'aanraken', persoon('Fatima and Yusuf').antwoorden, uitkomstkop);
	for (let tabs = 0; tabs < 200; tabs++) {
		await page.keyboard.press('Tab');
		const buiten = await page.evaluate(() => {
			const el = document.activeElement;
			if (!el || el === document.body) return 'end';
			const kader = (el.closest('.optie') ?? el).getBoundingClientRect();
			const midden = document.elementFromPoint(
				Math.min(Math.max(kader.left + kader.width / 2, 0), innerWidth - 1),
				Math.min(Math.max(kader.top + kader.height / 2, 0), innerHeight - 1),
			);
			const isVrij = midden && (el.contains(midden) || midden.contains(el) || el.closest('.optie')?.contains(midden));
			const isBinnen = kader.top >= -1 && kader.bottom <= innerHeight + 1;
			return isVrij && isBinnen ? '' : `${el.outerHTML.slice(0, 90)} ${kader.top} ${kader.bottom}`;
		});
		if (buiten === 'end') {
			expect(tabs).toBeGreaterThan(20);
			return;
		}
		expect(buiten).toBe('');
	}
	throw new Error('The page has no end.');
});

test('the first question and its choices fit a small phone', async ({ page }) => {
	await begin(page);
	await expect(page.getByRole('radio').nth(2)).toBeInViewport();
	await antwoord(page, 'Waar woont u?', 'Haarlem');
	await expect(vraag(page)).toBeInViewport();
});
