/**
 * How fast the rules are, and what it takes. Measures and prints; asserts nothing.
 * `npm run bench -- --seconden 1 --huishoudens 20000 --zonderAndere` is a short one.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { build } from 'vite';

const uitvoermap = 'test-results/bench';
const draai = (wat: string, ...met: readonly string[]) => {
	const { status } = spawnSync(wat, met, { stdio: 'inherit' });
	if (status !== 0) process.exit(status ?? 1);
};

if (!process.argv.includes('--zonderAndere') && !existsSync('scripts/bench/motoren/node_modules'))
	draai('npm', 'ci', '--prefix', 'scripts/bench/motoren', '--no-fund', '--no-audit');
await build({
	configFile: false,
	logLevel: 'error',
	ssr: { noExternal: true },
	build: {
		ssr: 'scripts/bench/meting.ts',
		outDir: uitvoermap,
		target: 'node20',
		minify: false,
		rollupOptions: { output: { entryFileNames: 'meting.mjs', codeSplitting: false } },
	},
});
draai(process.execPath, `${uitvoermap}/meting.mjs`, ...process.argv.slice(2));
