/** How long the chart of wages takes on a slow phone: made anew, and read while the finger moves. Measures and prints; asserts nothing. */
import { chromium, type Page } from '@playwright/test';
import { cpus, loadavg } from 'node:os';
import { startGastheer } from './bench/gastheer.ts';
import { middelste } from './bench/meet.ts';
import { opslagVan } from './bench/opslag.ts';

const poort = Number(process.env['POORT'] ?? 4272);
const keren = 15;
/** A processor of the full and of a quarter of the speed. */
const snelheden = [1, 4];
const beeldje = 16;

/** What the page worked for it, in milliseconds: not what others do on this machine. */
async function werk(page: Page, doe: () => Promise<unknown>): Promise<number> {
	const lijn = await page.context().newCDPSession(page);
	await lijn.send('Performance.enable', { timeDomain: 'threadTicks' });
	const gerekend = async () => {
		const { metrics } = await lijn.send('Performance.getMetrics');
		return 1000 * metrics.find(({ name }) => name === 'ScriptDuration')!.value;
	};
	const eerder = await gerekend();
	await doe();
	await page.waitForTimeout(300);
	const duur = (await gerekend()) - eerder;
	await lijn.detach();
	return duur;
}

const { server, adres } = await startGastheer(poort);
const browser = await chromium.launch({
	executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
	args: ['--no-sandbox', '--disable-gpu'],
});
try {
	console.log(`Machine: ${cpus().length} x ${cpus()[0]?.model}, load ${loadavg()[0]?.toFixed(1)}`);
	for (const traagheid of snelheden) {
		const context = await browser.newContext({ viewport: { width: 360, height: 640 }, hasTouch: true });
		const page = await context.newPage();
		await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: traagheid });
		await page.addInitScript(([sleutel, inhoud]) => sessionStorage.setItem(sleutel!, inhoud!), opslagVan());
		await page.goto(`${adres}/nl/meer-verdienen/`);
		const metingen = { loon: [] as number[], grafiek: [] as number[], schuif: [] as number[] };
		for (let i = 0; i < keren; i += 1) {
			await page.getByLabel('Ik krijg een ander loon').check();
			metingen.loon.push(await werk(page, () => page.getByRole('button', { name: '50 meer' }).click()));
			metingen.schuif.push(await werk(page, () => page.getByRole('slider').press('ArrowRight')));
			await page.getByLabel('Ik ga samenwonen met een partner').check();
			await page.getByLabel('21 jaar of ouder, nog geen AOW').check();
			const veld = page.getByLabel('Het loon van uw partner, bruto per maand');
			metingen.grafiek.push(await werk(page, () => veld.fill(String(1000 + i * 10))));
		}
		console.log(`\nProcessor 1/${traagheid}, middelste van ${keren} (de eerste), een beeldje is ${beeldje} ms`);
		const zeg = (wat: string, duren: readonly number[]) =>
			console.log(`${wat.padEnd(52)}${middelste(duren).toFixed(1)} ms (${duren[0]!.toFixed(1)})`);
		zeg('Vinger of schuif een stap verder', metingen.schuif);
		zeg('Ander loon: zin en tabel opnieuw', metingen.loon);
		zeg('Ander huishouden: zin, tabel en hele grafiek opnieuw', metingen.grafiek);
		await context.close();
	}
} finally {
	await browser.close();
	server.close();
}
