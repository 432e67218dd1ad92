/** What comes out of the printer. */
import { expect, type Page } from '@playwright/test';

/** How many sheets of A4. */
export async function vellen(page: Page) {
	const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
	expect(pdf.startsWith('%PDF')).toBe(true);
	return pdf.match(/\/Type \/Page\b/g)!.length;
}

/** The paper is white and the ink is black, and nothing sticks out of a sheet of A4. */
export async function opPapier(page: Page) {
	await page.emulateMedia({ media: 'print' });
	await page.setViewportSize({ width: 690, height: 976 });
	const { kleuren, tebreed } = await page.evaluate(() => ({
		tebreed: document.documentElement.scrollWidth > document.documentElement.clientWidth,
		kleuren: [
			...new Set(
				[...document.querySelectorAll<HTMLElement>('body, body *')]
					.filter((el) => el.checkVisibility() && !el.closest('.onzichtbaar'))
					.flatMap((el) => {
						const { color, backgroundColor } = getComputedStyle(el);
						return [`ink ${color}`, `paper ${backgroundColor}`];
					}),
			),
		].filter((kleur) => !/^(ink rgb\(0, 0, 0\)|paper (rgb\(255, 255, 255\)|rgba\(0, 0, 0, 0\)))$/.test(kleur)),
	}));
	expect(kleuren).toEqual([]);
	expect(tebreed).toBe(false);
	await expect(page.getByRole('button', { name: 'Wis alles en stop' })).toBeHidden();
}

/** Back to a phone. */
export const terug = async (page: Page) => {
	await page.emulateMedia({ media: 'screen' });
	await page.setViewportSize({ width: 360, height: 640 });
};
