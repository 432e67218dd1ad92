/** How long the chart of wages takes on a slow phone: made anew, and read while the finger moves. Measures and prints; asserts nothing. */
import { chromium, type Page } from '@playwright/test';
import { cpus, loadavg } from 'node:os';
import { startGastheer } from './bench/gastheer.ts';
import { opslagVan } from './bench/opslag.ts';

const poort = Number(process.env['POORT'] ?? 4272);
const metingen = 15;
/** A processor of the full and of a quarter of the speed. */
const snelheden = [1, 4];
const beeldje = 16;

const middelste = (getallen: readonly number[]) =>
	[...getallen].sort((a, b) => a - b)[Math.floor(getallen.length / 2)]!;

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
		await page.getByLabel('Ik krijg een ander loon').check();
		const anders: number[] = [];
		const schuiven: number[] = [];
		for (let i = 0; i < metingen; i += 1) {
			anders.push(await werk(page, () => page.getByRole('button', { name: '50 meer' }).click()));
			schuiven.push(await werk(page, () => page.getByRole('slider').press('ArrowRight')));
		}
		console.log(`\nProcessor 1/${traagheid}, middelste van ${metingen} (eerste), een beeldje is ${beeldje} ms`);
		console.log(
			`Ander loon: tabel en hele grafiek opnieuw   ${middelste(anders).toFixed(1)} ms (${anders[0]!.toFixed(1)})`,
		);
		console.log(
			`Vinger of schuif een stap verder            ${middelste(schuiven).toFixed(1)} ms (${schuiven[0]!.toFixed(1)})`,
		);
		await context.close();
	}
} finally {
	await browser.close();
	server.close();
}
