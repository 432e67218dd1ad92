/** Reading aloud: in the order of the screen, only with a voice on the device, and silent when asked. */
import { expect, test } from '@playwright/test';
import { antwoord, begin, bewaak, klaarVoorGebruik, niemandKeekMee, toegankelijk, vraag } from './hulp.ts';
import { eigenStem, leesAlles, leesKnop, metStemmen, stemOpAfstand, stopKnop } from './spraak.ts';

const gekleurd = () => CSS.highlights.get('voorlezen')?.size ?? 0;

test('a question is read as it stands: the question, the hint, the options, why, and the uitleg once opened', async ({
	page,
}) => {
	const stem = await metStemmen(page, [stemOpAfstand, eigenStem]);
	const wacht = bewaak(page);
	await begin(page);
	await leesAlles(page);
	const vraagEen = [
		'Waar woont u?',
		'Kies uw gemeente',
		'Haarlem',
		'Haarlemmermeer',
		'Zandvoort',
		'Een andere plaats',
		'Weet ik niet',
		'Elke gemeente heeft eigen regels.',
	];
	expect(stem.teksten()).toEqual(vraagEen);
	expect(stem.gezegd.every(({ isEigen, tempo, lang }) => isEigen && tempo === 0.9 && lang === 'nl-NL')).toBe(true);
	await page.getByText('Meer uitleg').click();
	await leesAlles(page);
	expect(stem.teksten().slice(vraagEen.length, 2 * vraagEen.length + 1)).toEqual([...vraagEen, 'Meer uitleg']);
	expect(stem.teksten().length).toBeGreaterThan(2 * vraagEen.length + 1);
	await toegankelijk(page);
	niemandKeekMee(wacht);
});

test('the sentence that is read has a colour; the button stops it, by keyboard too', async ({ page }) => {
	const stem = await metStemmen(page, [eigenStem], { zwijgt: true });
	await begin(page);
	await leesKnop(page).focus();
	await page.keyboard.press('Enter');
	await expect(stopKnop(page)).toBeFocused();
	expect(await page.evaluate(gekleurd)).toBe(1);
	await toegankelijk(page);
	await page.keyboard.press('Enter');
	await expect(leesKnop(page)).toBeFocused();
	expect(await page.evaluate(gekleurd)).toBe(0);
	expect(stem.teksten()).toEqual(['Waar woont u?']);
});

test('another question, wiping and leaving make it silent', async ({ page }) => {
	const stem = await metStemmen(page, [eigenStem], { zwijgt: true });
	await begin(page);
	const stiltNa = async (doe: () => Promise<unknown>) => {
		await leesKnop(page).click();
		await expect(stopKnop(page)).toBeVisible();
		const eerder = await stem.afgebroken();
		await doe();
		await expect(async () => expect(await stem.afgebroken()).toBeGreaterThan(eerder)).toPass();
		await expect(leesKnop(page)).toBeVisible();
	};
	await stiltNa(() => antwoord(page, 'Waar woont u?', 'Haarlem'));
	await expect(vraag(page)).toHaveText('Hoe oud bent u?');
	await stiltNa(() => page.goBack());
	await stiltNa(() => page.getByRole('button', { name: 'Wis alles en stop' }).click());
	await expect(vraag(page)).toHaveText('Alles is gewist');
	await stiltNa(() => page.getByRole('link', { name: 'Opnieuw beginnen' }).click());
	expect(stem.teksten()).toEqual(['Waar woont u?', 'Hoe oud bent u?', 'Waar woont u?', 'Alles is gewist']);
});

test('pages without the app read too', async ({ page }) => {
	const stem = await metStemmen(page, [eigenStem]);
	const wacht = bewaak(page);
	for (const pad of ['/nl/', '/nl/direct-hulp/', '/nl/over/', '/nl/gewist/']) {
		await page.goto(pad);
		const [kop, eerder] = [await vraag(page).innerText(), stem.gezegd.length];
		await leesAlles(page);
		expect(stem.teksten()[eerder]).toBe(kop);
		await toegankelijk(page);
	}
	expect(stem.teksten()).toContain('Het duurt ongeveer 10 minuten.');
	expect(stem.gezegd.every(({ isEigen }) => isEigen)).toBe(true);
	niemandKeekMee(wacht);
});

test('a voice may come late', async ({ page }) => {
	const stem = await metStemmen(page, [eigenStem], { laat: true });
	await begin(page);
	await expect(page.locator('[data-voorlees]')).toHaveCount(0);
	await stem.komStemmen();
	await leesAlles(page);
	expect(stem.teksten()).toContain('Waar woont u?');
});

for (const [naam, stemmen] of [
	['no voice', []],
	['only a voice elsewhere', [stemOpAfstand]],
	['only another language', [{ lang: 'en-GB', localService: true }]],
] as const)
	test(`with ${naam} there is no button, and the device is pointed at`, async ({ page }) => {
		await metStemmen(page, stemmen);
		await begin(page);
		await klaarVoorGebruik(page);
		await expect(leesKnop(page)).toBeHidden();
		await page.goto('/nl/over/');
		await expect(leesKnop(page)).toBeHidden();
		await expect(page.getByText('kan vaak zelf voorlezen')).toBeVisible();
	});

test('the button fits the smallest screen with text twice as large, and is large enough', async ({ page }) => {
	await metStemmen(page, [eigenStem], { zwijgt: true });
	await page.setViewportSize({ width: 320, height: 640 });
	await begin(page);
	expect((await leesKnop(page).boundingBox())!.height).toBeGreaterThanOrEqual(48);
	await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
	await leesKnop(page).click();
	await expect(stopKnop(page)).toBeInViewport({ ratio: 1 });
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
