import { test } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { loop, uitkomstkop } from './bediening.ts';
import { personas } from './personas.ts';
test('kijk', async ({ page }) => {
	await loop(page, 'aanraken', personas[0]!.antwoorden, uitkomstkop);
	console.log('h', await page.evaluate(() => 1)); writeFileSync('/tmp/marjan.pdf', await page.pdf({ format: 'A4', preferCSSPageSize: true }));
	await page.emulateMedia({ media: 'print' });
	await page.setViewportSize({ width: 690, height: 976 });
	await page.screenshot({ path: '/tmp/p-marjan.png', fullPage: true });
	await page.setViewportSize({ width: 703, height: 1047 });
	console.log(await page.evaluate(() => [document.documentElement.scrollHeight, ...[...document.querySelectorAll('.afdruk h2, .afdruk h1')].map((h) => `${h.textContent} ${Math.round(h.getBoundingClientRect().top)}`)].join('\n')));
});
