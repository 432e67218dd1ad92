/** `robots.txt` and `sitemap.xml`, made of the pages that were built: no second list of pages. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {ReadonlyMap<string, string>} Paginas the HTML of each page, by its path */

/** @param {string} html */
const isVindbaar = (html) => !html.includes('<meta name="robots" content="noindex" />');

/** Another language of the same page has the same rest. @param {string} pad */
function inDelen(pad) {
	const [, taal = '', rest = ''] = /^\/([a-z]{2})\/(.*)$/.exec(pad) ?? [];
	return { taal, rest };
}

/**
 * @param {Paginas} paginas
 * @param {string} adres where the site stands, without the last slash
 * @returns {string} every page that may be found, each with its other languages
 */
export function sitemap(paginas, adres) {
	const paden = [...paginas].flatMap(([pad, html]) => (inDelen(pad).taal && isVindbaar(html) ? [pad] : [])).sort();
	/** @type {Map<string, string[]>} */
	const perRest = new Map();
	for (const pad of paden) perRest.set(inDelen(pad).rest, [...(perRest.get(inDelen(pad).rest) ?? []), pad]);
	const links = (/** @type {string} */ pad) =>
		perRest
			.get(inDelen(pad).rest)
			?.map((een) => `<xhtml:link rel="alternate" hreflang="${inDelen(een).taal}" href="${adres}${een}"/>`)
			.join('');
	const regels = paden.map((pad) => `<url><loc>${adres}${pad}</loc>${links(pad)}</url>`);
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
		...regels,
		'</urlset>\n',
	].join('\n');
}

/**
 * Nothing is forbidden: who may not read a page would not read there that it may not be shown.
 * @param {string | undefined} adres
 */
export const robots = (adres) => `User-agent: *\nDisallow:\n${adres ? `\nSitemap: ${adres}/sitemap.xml\n` : ''}`;

/**
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @param {string | undefined} adres undefined: there is no sitemap, since it holds whole addresses
 * @returns {import('@sveltejs/kit').Adapter} the same, that also puts both files with the build
 */
export const metVindbaarheid = (adapter, adres) => ({
	...adapter,
	async adapt(builder) {
		const uitvoer = join(builder.config.kit.outDir, 'output');
		const lees = (/** @type {string} */ bestand) => readFileSync(join(uitvoer, 'prerendered/pages', bestand), 'utf8');
		const paginas = new Map([...builder.prerendered.pages].map(([pad, { file }]) => [pad, lees(file)]));
		writeFileSync(join(uitvoer, 'client/robots.txt'), robots(adres));
		if (adres) writeFileSync(join(uitvoer, 'client/sitemap.xml'), sitemap(paginas, adres));
		await adapter.adapt(builder);
	},
});
