import { defineConfig } from '@playwright/test';

/** The gate gives a port of its own, so that it never tests the build of another checkout. */
const poort = process.env['POORT'] ?? '4173';
const adres = `http://127.0.0.1:${poort}`;

export default defineConfig({
	testDir: 'tests/e2e',
	// A busy machine is no failure.
	timeout: 120_000,
	expect: { timeout: 15_000 },
	workers: 2,
	fullyParallel: true,
	reporter: 'list',
	use: {
		baseURL: adres,
		viewport: { width: 360, height: 640 },
		hasTouch: true,
		locale: 'nl-NL',
		timezoneId: 'Europe/Amsterdam',
		launchOptions: {
			executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium-headless-shell',
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-quic',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync',
			],
		},
	},
	webServer: {
		command: `npx vite preview --host 127.0.0.1 --port ${poort} --strictPort`,
		url: `${adres}/nl/`,
		reuseExistingServer: !process.env['POORT'],
	},
});
