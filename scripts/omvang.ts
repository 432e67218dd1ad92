/** The weight of a first visit: html with all the css and js that it pulls in, brotli, against a budget. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

const uitvoermap = fileURLToPath(new URL('../build', import.meta.url));

/** Budgets in kB (1000 bytes), brotli, everything that the browser fetches before the page works. */
const budgetten = [
	{ pagina: '/nl/', hoogste: 20 },
	{ pagina: '/nl/vragen/1/', hoogste: 80 },
];

const lees = (pad: string) => readFileSync(uitvoermap + pad);
const alles = (patroon: RegExp, tekst: string) => [...tekst.matchAll(patroon)].map(([, gevonden]) => gevonden!);

/** What a page, a script or a style sheet fetches at once; a dynamic import waits for its moment. */
const patronen: Readonly<Record<string, readonly RegExp[]>> = {
	html: [
		/<link[^>]+href="([^"]+)"[^>]*rel="(?:modulepreload|stylesheet|preload)"/g,
		/<link[^>]+rel="(?:modulepreload|stylesheet|preload)"[^>]*href="([^"]+)"/g,
		/<link[^>]+href="([^"]+)"[^>]*rel="(?:icon|manifest)"/g,
		/<(?:script|img)[^>]+src="([^"]+)"/g,
		/\bimport\("([^"]+)"\)/g,
	],
	js: [/(?:^|[;}\s])(?:import|export)\b[^'"();]*?from\s*["']([^"']+)["']/g, /(?:^|[;}\s])import\s*["']([^"']+)["']/g],
	css: [/@import\s+(?:url\()?["']?([^"')]+)/g, /url\(["']?(?!data:|#)([^"')]+)/g],
};

const isEigen = (verwijzing: string) => !/^(?:[a-z]+:|\/\/|#)/i.test(verwijzing);
const soortVan = (pad: string) => /\.(\w+)$/.exec(pad)?.[1] ?? '';

function verwijzingen(pad: string): string[] {
	const tekst = lees(pad).toString('utf8');
	return (patronen[soortVan(pad)] ?? [])
		.flatMap((patroon) => alles(patroon, tekst))
		.filter(isEigen)
		.map((verwijzing) => join(verwijzing.startsWith('/') ? '/' : dirname(pad), verwijzing.replace(/[?#].*$/, '')));
}

/** @returns every file of the first visit to a page, the html first */
export function bestandenVan(pagina: string): string[] {
	const gezien = new Set([`${pagina}index.html`]);
	for (const pad of gezien) for (const volgende of verwijzingen(pad)) gezien.add(volgende);
	return [...gezien];
}

const inBrotli = (pad: string) => brotliCompressSync(lees(pad)).length;
const kB = (bytes: number) => (bytes / 1000).toFixed(1).padStart(6);

/** @returns whether the page is within its budget; prints a line a file */
function weeg({ pagina, hoogste }: (typeof budgetten)[number]): boolean {
	const gewichten = bestandenVan(pagina).map((pad) => ({ pad, bytes: inBrotli(pad) }));
	const som = gewichten.reduce((totaal, { bytes }) => totaal + bytes, 0);
	const past = som <= hoogste * 1000;
	console.log(
		`${past ? 'goed' : 'FOUT'} ${kB(som)} kB van hoogstens ${hoogste} kB  ${pagina} (${gewichten.length} bestanden)`,
	);
	for (const { pad, bytes } of gewichten.sort((a, b) => b.bytes - a.bytes)) console.log(`     ${kB(bytes)} kB  ${pad}`);
	return past;
}

if (!existsSync(uitvoermap)) throw new Error('Er is nog geen build. Draai eerst "npm run build".');
process.exitCode = budgetten.map(weeg).every(Boolean) ? 0 : 1;
