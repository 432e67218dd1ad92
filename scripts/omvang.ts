/** The weight of a first visit: all that the browser fetches for a page, brotli, against a budget. */
import { chromium, type Browser } from '@playwright/test';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { preview } from 'vite';

const uitvoermap = fileURLToPath(new URL('../build', import.meta.url));

/** In kB of 1000 bytes. */
const budgetten = [
	{ pagina: '/nl/', hoogste: 20 },
	{ pagina: '/nl/vragen/1/', hoogste: 80 },
];

/** @returns the paths that a first visit asks for, each once */
async function opgehaald(browser: Browser, adres: string): Promise<string[]> {
	const page = await browser.newPage();
	const paden = new Set<string>();
	page.on('request', (verzoek) => paden.add(new URL(verzoek.url()).pathname));
	await page.goto(adres, { waitUntil: 'networkidle' });
	await page.close();
	return [...paden];
}

const bestandVan = (pad: string) => uitvoermap + (pad.endsWith('/') ? `${pad}index.html` : pad);
const inBrotli = (pad: string) => brotliCompressSync(readFileSync(bestandVan(pad))).length;
const kB = (bytes: number) => `${(bytes / 1000).toFixed(1).padStart(6)} kB`;

/** Prints a line a file. @returns whether the page keeps within its budget */
function weeg(pagina: string, hoogste: number, paden: readonly string[]): boolean {
	const gewichten = paden.map((pad) => ({ pad, bytes: inBrotli(pad) })).sort((a, b) => b.bytes - a.bytes);
	const som = gewichten.reduce((totaal, { bytes }) => totaal + bytes, 0);
	const past = som <= hoogste * 1000;
	console.log(
		`${past ? 'goed' : 'FOUT'} ${kB(som)} van hoogstens ${hoogste} kB  ${pagina} (${paden.length} bestanden)`,
	);
	for (const { pad, bytes } of gewichten) console.log(`     ${kB(bytes)}  ${pad}`);
	return past;
}

if (!existsSync(uitvoermap)) throw new Error('Er is nog geen build. Draai eerst "npm run build".');
const server = await preview({ logLevel: 'silent', preview: { host: '127.0.0.1', port: 4270 } });
const browser = await chromium.launch({
	executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
	args: ['--no-sandbox', '--disable-gpu'],
});
try {
	const [basis = ''] = server.resolvedUrls?.local ?? [];
	for (const { pagina, hoogste } of budgetten) {
		if (!weeg(pagina, hoogste, await opgehaald(browser, new URL(pagina, basis).href))) process.exitCode = 1;
	}
} finally {
	await browser.close();
	await server.close();
}
