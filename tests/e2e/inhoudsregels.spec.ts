/** The content rules (CSP) in every page that is built: there first, without a hole, and nothing that needs one. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';

const bouw = join(import.meta.dirname, '../../build');
const bestanden = readdirSync(bouw, { recursive: true, encoding: 'utf8' });
const paginas = bestanden
	.filter((naam) => naam.endsWith('.html'))
	.map((naam) => [naam, readFileSync(join(bouw, naam), 'utf8')] as const);

/** The one thing that goes first: it takes what came behind the # out of the address (docs/adr/0020-overdragen.md). */
const voorrang = '<script src="../../overnemen.js"></script>';
const regels = /<meta http-equiv="content-security-policy" content="([^"]*)">/;

const scripts = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;
const zegel = (tekst: string) => `'sha256-${createHash('sha256').update(tekst).digest('base64')}'`;
/** Inline code that the rules of its page do not name; a block of data is no code. */
const zonderZegel = (html: string, csp: string) =>
	[...html.matchAll(scripts)].filter(
		([, kenmerken, code]) => !/ src=|application\/ld\+json/.test(kenmerken!) && !csp.includes(zegel(code!)),
	);

const lees = (naam: string) => readFileSync(join(bouw, naam));

function isHeel(ingepakt: string): boolean {
	const pakUit = ingepakt.endsWith('.br') ? brotliDecompressSync : gunzipSync;
	try {
		return pakUit(lees(ingepakt)).equals(lees(ingepakt.replace(/\.\w+$/, '')));
	} catch {
		// Cut off, or there is nothing beside it.
		return false;
	}
}

test('stand before everything that they have to govern', () => {
	expect(paginas.length).toBeGreaterThan(400);
	const teLaat = paginas.filter(([, html]) => {
		const kop = html.replace(voorrang, '').split(regels)[0]!;
		return !regels.test(html) || /<(script|style|link(?! rel="icon"))/.test(kop);
	});
	expect(teLaat.map(([naam]) => naam)).toEqual([]);
});

test('name all inline code, and there is no inline style, handler or address that is code', () => {
	const fout = paginas.filter(([, html]) => {
		const csp = regels.exec(html)?.[1] ?? '';
		// Text and comments hold no <, so what starts with < and a letter is a tag.
		const zonderCode = html.replace(scripts, '');
		return (
			zonderZegel(html, csp).length > 0 ||
			/<style\b|<[a-z][^>]* (?:style|on[a-z]+)="|(?:href|src|action)="(?:javascript|data):/i.test(zonderCode)
		);
	});
	expect(fout.map(([naam]) => naam)).toEqual([]);
});

test('have no hole that an evaluator knows of, and ask for trusted types', () => {
	const soorten = new Set(paginas.map(([, html]) => regels.exec(html)![1]!.replace(/ 'sha256-[^']+'/g, '')));
	expect(soorten.size).toBeLessThanOrEqual(2);
	for (const soort of soorten) {
		const bevindingen = new CspEvaluator(new CspParser(soort).csp).evaluate();
		const ernstig = bevindingen.filter(({ severity }) => severity <= Severity.MEDIUM);
		expect(ernstig.map(({ directive, description }) => `${directive}: ${description}`)).toEqual([]);
		expect(soort).toContain("require-trusted-types-for 'script'");
		expect(soort).not.toMatch(/unsafe-(inline|eval)|https?:|\*|data:|blob:/);
	}
});

test('what was compressed opens to the file beside it: a build that was cut off is no build', () => {
	const ingepakt = bestanden.filter((naam) => /\.(br|gz)$/.test(naam));
	expect(ingepakt.length).toBeGreaterThanOrEqual(2 * paginas.length);
	expect(ingepakt.filter((naam) => !isHeel(naam))).toEqual([]);
});
