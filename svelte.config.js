import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { metPakbon } from './scripts/huisbezoek.js';
import { versieVan } from './scripts/versie.js';
import { metVindbaarheid } from './scripts/vindbaar.js';

/** Pages that residents read; the crawler finds the rest from them. */
const voorInwoners = [
	'',
	'controleren/',
	'uitkomst/',
	'narekenen/',
	'einde/',
	'direct-hulp/',
	'gewist/',
	'klopt-er-iets-niet/',
	'meer-verdienen/',
	'over/',
	'overdragen/',
	'overnemen/',
];
/** The same as in src/lib/i18n/talen.ts, which this file cannot read; a test looks whether every page is there. */
const vertaald = ['en', 'ar', 'pl', 'uk', 'tr'];

const gebouwdUit = [
	...['src', 'rules', 'static', 'package-lock.json', 'svelte.config.js', 'vite.config.ts'],
	...['huisbezoek.js', 'huisstijl', 'ongebruikte-stijl.ts', 'themas.ts', 'versie.js', 'vindbaar.js'].map(
		(naam) => `scripts/${naam}`,
	),
];

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	// A component without a rune would bring the old runtime along.
	compilerOptions: { runes: true },
	kit: {
		adapter: metVindbaarheid(
			metPakbon(adapter({ pages: 'build', assets: 'build', precompress: !process.env.ZONDER_INPAKKEN })),
			process.env.ADRES?.replace(/\/+$/, ''),
		),
		prerender: {
			// The crawler finds no page behind a parameter that nothing links to.
			entries: /** @type {('*' | `/${string}`)[]} */ ([
				'*',
				'/404.html',
				...voorInwoners.flatMap((pagina) => ['nl', ...vertaald].map((lang) => `/${lang}/${pagina}`)),
				...['armoedeval/', 'helpen/', 'verwijzen/', 'verwijzen/signaalkaart/'].map((pagina) => `/nl/${pagina}`),
			]),
			handleMissingId: 'fail',
		},
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				// SvelteKit's route announcer carries one style attribute; this is its hash.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url'],
				'img-src': ['self'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				// A form that is sent natively would put answers in a URL.
				'form-action': ['none'],
				'base-uri': ['none'],
				'object-src': ['none'],
			},
		},
		// Only the button of a helper does that, on the laptop it is pressed on.
		serviceWorker: { register: false },
		// The default is the time of the build: then no two builds are the same.
		version: { name: versieVan(gebouwdUit, [process.env.HUISSTIJL ?? '', process.env.ADRES ?? '']) },
	},
};
