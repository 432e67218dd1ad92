import { test, expect } from '@playwright/test';
import { begin, antwoord, vraag, vulBedrag, weetNietTot } from './hulp.ts';
import { metStemmen, eigenStem, leesKnop, stopKnop } from './spraak.ts';
for (const kleur of ['light','dark'] as const)
test('beeld '+kleur, async ({ page }) => {
	await page.emulateMedia({ colorScheme: kleur });
	const s = await metStemmen(page, [eigenStem]);
	const foto = (n: string) => page.screenshot({ path: `/tmp/v-${kleur}-${n}.png` });
	const alles = async (n: string) => { await foto(n); const van = s.gezegd.length; await leesKnop(page).click(); await page.waitForTimeout(1500); console.log('##', n, JSON.stringify(s.teksten().slice(van), null, 1)); };
	for (const p of ['/nl/','/nl/over/','/nl/direct-hulp/','/nl/gewist/']) { await page.goto(p); await alles(p.replaceAll('/','_')); }
	await begin(page); await alles('q1');
	await antwoord(page, 'Waar woont u?', 'Haarlemmermeer');
	await antwoord(page, 'Hoe oud bent u?', '27 tot en met 66 jaar');
	await antwoord(page, 'Hoe woont u?', 'Ik huur een huis of flat');
	await antwoord(page, 'Met wie woont u?', 'Alleen');
	await expect(vraag(page)).toHaveText(/Waar komt/); await alles('q5');
	await antwoord(page, 'Waar komt uw geld vandaan?', 'Loon van werk');
	await expect(vraag(page)).toHaveText('Hoeveel geld krijgt u per maand?'); await alles('bedrag');
	await vulBedrag(page, 'Hoeveel geld krijgt u per maand?', '1350');
	await weetNietTot(page, 'Hoeveel geld krijgt u per maand?', /^Lukt het/);
	await antwoord(page, 'Lukt het om uw rekeningen te betalen?', 'Nee');
	await antwoord(page, 'Is een van deze dingen aan de hand?', 'Een deurwaarder wil geld of spullen');
	await weetNietTot(page, 'Is een van deze dingen aan de hand?', /^Kloppen/);
	await alles('controle');
	await page.getByRole('link', { name: 'Bekijk mijn uitkomst' }).click();
	await expect(page.getByRole('heading', { level: 2, name: 'Bel deze week' })).toBeVisible();
	await alles('uitkomst');
});
test('groot', async ({ page }) => {
	await metStemmen(page, [eigenStem], { zwijgt: true });
	await page.setViewportSize({ width: 320, height: 640 });
	await begin(page);
	await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
	await leesKnop(page).click();
	await page.screenshot({ path: '/tmp/v-groot.png' });
	console.log(await page.evaluate(() => document.documentElement.scrollWidth));
	await page.evaluate(() => (document.documentElement.style.fontSize = ''));
	await page.setViewportSize({ width: 360, height: 640 });
	await page.screenshot({ path: '/tmp/v-lees.png' });
	await page.emulateMedia({ forcedColors: 'active' });
	await page.screenshot({ path: '/tmp/v-forced.png' });
	await page.emulateMedia({ forcedColors: 'none' });
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.screenshot({ path: '/tmp/v-breed.png' });
});
