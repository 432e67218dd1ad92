/** What search engines and other software read of the build: nothing about answers, and no second truth. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { robots, sitemap } from '../../scripts/vindbaar.js';
import { bewaak } from './hulp.ts';

const bouw = join(import.meta.dirname, '../../build');
const adres = 'https://adres.invalid';

/** The HTML of every page that was built, by its path. */
const paginas = new Map(
	readdirSync(bouw, { recursive: true, encoding: 'utf8' })
		.filter((pad) => pad.endsWith('.html'))
		.map((pad) => [`/${pad.replace(/(^|\/)index\.html$/, '$1')}`, readFileSync(join(bouw, pad), 'utf8')]),
);
const magNiet = (pad: string) => /<meta name="robots" content="noindex"/.test(paginas.get(pad)!);
const inKaart = [...sitemap(paginas, adres).matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url!.slice(adres.length));

test('pages about answers are not for search engines, the others are', () => {
	const verborgen = [
		'/nl/uitkomst/',
		'/ar/controleren/',
		'/nl/overnemen/',
		'/nl/gewist/',
		'/nl/vragen/2/',
		'/404.html',
	];
	expect(verborgen.filter((pad) => !magNiet(pad))).toEqual([]);
	const vindbaar = ['/', '/nl/', '/nl/vragen/1/', '/nl/regelingen/huurtoeslag/', '/tr/direct-hulp/', '/nl/helpen/'];
	expect(vindbaar.filter(magNiet)).toEqual([]);
});

test('the sitemap has every page that may be found, and no other', () => {
	expect(inKaart.filter((pad) => !paginas.has(pad) || magNiet(pad))).toEqual([]);
	// The start page stands at two addresses, of which one is in it.
	const vindbaar = [...paginas.keys()].filter((pad) => !magNiet(pad) && pad !== '/');
	expect(new Set(inKaart)).toEqual(new Set(vindbaar));
	expect(inKaart.length).toBeGreaterThan(300);
});

test('each page in the sitemap names its other languages, itself included', () => {
	const blok = sitemap(paginas, adres).match(/<url><loc>\S*\/pl\/direct-hulp\/<\/loc>.*<\/url>/)![0];
	const talen = [...blok.matchAll(/hreflang="(\w\w)" href="([^"]+)"/g)].map(([, taal, url]) => [taal, url]);
	expect(talen).toEqual(['ar', 'en', 'nl', 'pl', 'tr', 'uk'].map((taal) => [taal, `${adres}/${taal}/direct-hulp/`]));
});

test('robots.txt forbids nothing: who may not read a page does not read there that it stays hidden', () => {
	expect(readFileSync(join(bouw, 'robots.txt'), 'utf8')).toBe('User-agent: *\nDisallow:\n');
	expect(robots(adres)).toContain(`Sitemap: ${adres}/sitemap.xml`);
});

type Ding = Readonly<Record<string, unknown>>;

/** What schema.org lets each type say (schema.org/<type>, of the release of May 2026), as far as we say it. */
const woordenboek: Readonly<Record<string, { readonly moet: readonly string[]; readonly mag?: readonly string[] }>> = {
	WebSite: { moet: ['name', 'url', 'inLanguage'] },
	WebApplication: { moet: ['name', 'url', 'description', 'inLanguage', 'isAccessibleForFree'] },
	BreadcrumbList: { moet: ['itemListElement'] },
	ListItem: { moet: ['position', 'name', 'item'] },
	GovernmentService: {
		moet: ['name', 'alternateName', 'description', 'serviceType', 'url', 'provider', 'areaServed', 'availableChannel'],
		mag: ['identifier', 'termsOfService', 'subjectOf'],
	},
	PropertyValue: { moet: ['propertyID', 'value', 'url'] },
	GovernmentOrganization: { moet: ['name'] },
	AdministrativeArea: { moet: ['name'] },
	Country: { moet: ['name'] },
	ServiceChannel: { moet: ['name', 'servicePhone'] },
	ContactPoint: { moet: ['telephone'] },
	Legislation: { moet: ['name', 'url'] },
};

const dingenIn = (waarde: unknown): readonly Ding[] =>
	typeof waarde !== 'object' || waarde === null
		? []
		: [...('@type' in waarde ? [waarde as Ding] : []), ...Object.values(waarde).flatMap(dingenIn)];

function foutenIn({ '@type': soort, ...rest }: Ding): readonly string[] {
	const { moet, mag = [] } = woordenboek[String(soort)] ?? { moet: [] };
	return [
		...(woordenboek[String(soort)] ? [] : [`onbekend: ${soort}`]),
		...moet.filter((naam) => !rest[naam]).map((naam) => `${soort} mist ${naam}`),
		...Object.keys(rest)
			.filter((naam) => ![...moet, ...mag].includes(naam))
			.map((naam) => `${soort} kent geen ${naam}`),
	];
}

const blokken = (html: string) =>
	[...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map(
		([, json]) => JSON.parse(json!) as Ding,
	);

test('every start page and every page of a regeling says what it is, in the words of schema.org', () => {
	const moet = [...paginas.keys()].filter((pad) => /^\/(\w\w\/)?(regelingen\/[^/]+\/)?$/.test(pad));
	expect(moet.length).toBeGreaterThan(150);
	const fouten = moet.flatMap((pad) => {
		const gelezen = blokken(paginas.get(pad)!);
		const context = gelezen.length === 1 && gelezen[0]!['@context'] === 'https://schema.org';
		return [...(context ? [] : ['geen blok']), ...gelezen.flatMap(dingenIn).flatMap(foutenIn)].map(
			(een) => `${pad}: ${een}`,
		);
	});
	expect(fouten).toEqual([]);
});

test('what it says stands on the page too, and no policy of the page minds the block', async ({ page, baseURL }) => {
	const { problemen } = bewaak(page);
	for (const pad of [
		'/nl/regelingen/haarlem-bijzondere-bijstand/',
		'/nl/regelingen/huurtoeslag/',
		'/pl/regelingen/huurtoeslag/',
		'/nl/',
		'/ar/',
	]) {
		await page.goto(pad);
		const tekst = (await page.locator('main').textContent())!.replace(/\s+/g, ' ');
		const gelezen = blokken(await page.content()).flatMap(dingenIn);
		const getoond = (naam: unknown) => tekst.includes(String(naam));
		for (const ding of gelezen) {
			if (ding['@type'] === 'GovernmentService') {
				for (const veld of ['name', 'alternateName', 'description'])
					expect(getoond(ding[veld]), `${pad} ${veld}`).toBe(true);
			}
			if (ding['@type'] === 'ContactPoint') expect(getoond(ding['telephone']), pad).toBe(true);
			if (ding['@type'] === 'WebApplication') expect(getoond(ding['description']), pad).toBe(true);
		}
		const kruimels = gelezen.filter((ding) => ding['@type'] === 'ListItem');
		expect(kruimels).toHaveLength(pad.includes('regelingen') ? 3 : 0);
		for (const { item } of kruimels)
			expect(paginas.has(new URL(String(item), page.url()).pathname), String(item)).toBe(true);
		const kop = await page.locator('h1').innerText();
		expect(await page.locator('meta[property="og:title"]').getAttribute('content')).toBe(kop.trim());
		expect(new URL(page.url()).origin).toBe(baseURL);
	}
	expect(problemen).toEqual([]);
});
