/** Bundles the API into one file that needs nothing but Node. */
import { defineConfig } from 'vite';

export default defineConfig({
	publicDir: false,
	ssr: { noExternal: true, target: 'node' },
	build: {
		ssr: 'scripts/server/api/start.ts',
		target: 'node20',
		emptyOutDir: true,
		license: { fileName: 'licenties.md' },
		rolldownOptions: { output: { entryFileNames: 'api.js', codeSplitting: false } },
	},
});
