/** Addresses that others keep (S03): each page that is promised is there, and no link leads nowhere. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { gemeenteIds, laadKernen, laadRegelset } from '#rules';

const bouw = join(import.meta.dirname, '../../build');
const lees = (pad: string) => readFileSync(join(bouw, pad), 'utf8');

/** '/nl/over/' to the file that a static host sends. */
const bestandVan = (pad: string) => (pad.endsWith('/') ? `${pad}index.html` : pad);
/** A page whose file is missing, or that has nothing to read before its script came. */
const isLeeg = (pad: string) => !existsSync(join(bouw, bestandVan(pad))) || !lees(bestandVan(pad)).includes('<h1');

test('every page that somebody may have kept is there, with something to read before any script', async () => {
	const { regelingen } = await laadRegelset(gemeenteIds);
	const kernen = await Promise.all(
		gemeenteIds.map(async (gemeente) => (await laadKernen(gemeente)).map(({ id }) => `${gemeente}/${id}`)),
	);
	const plaatsen = [...gemeenteIds, ...kernen.flat()];
	expect([regelingen.length > 20, plaatsen.length > 15]).toEqual([true, true]);
	const beloofd = [
		'/',
		'/nl/',
		'/nl/direct-hulp/',
		'/nl/over/',
		'/nl/regelingen/',
		'/nl/armoedeval/',
		'/nl/verwijzen/',
		'/nl/verwijzen/signaalkaart/',
		...regelingen.map(({ id }) => `/nl/regelingen/${id}/`),
		...plaatsen.map((plaats) => `/nl/verwijzen/${plaats}/`),
	];
	expect(beloofd.filter(isLeeg)).toEqual([]);
});

test('every link on every page leads to something', () => {
	const paginas = readdirSync(bouw, { recursive: true, encoding: 'utf8' }).filter((pad) => pad.endsWith('.html'));
	const ids = new Map<string, Set<string>>();
	const idsOp = (bestand: string) => {
		const gelezen = ids.get(bestand) ?? new Set([...lees(bestand).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!));
		ids.set(bestand, gelezen);
		return gelezen;
	};
	let gevolgd = 0;
	const dood = paginas.flatMap((pagina) =>
		[...lees(pagina).matchAll(/<(?:a|link)\b[^>]*? href="([^"]*)"/g)]
			.map(([, href]) => href!)
			.filter((href) => !/^(https?|tel|mailto):/.test(href))
			.filter((href) => {
				gevolgd++;
				const { pathname, hash } = new URL(href, `http://site/${pagina}`);
				const doel = bestandVan(pathname);
				return !existsSync(join(bouw, doel)) || (hash && !idsOp(doel).has(hash.slice(1)));
			})
			.map((href) => `${pagina}: ${href}`),
	);
	expect(dood).toEqual([]);
	expect(gevolgd).toBeGreaterThan(1000);
});

test('every page links the styles of what stands on it', () => {
	const bestanden = readdirSync(bouw, { recursive: true, encoding: 'utf8' });
	const stijlen = new Map(bestanden.filter((pad) => pad.endsWith('.css')).map((pad) => [`/${pad}`, lees(pad)]));
	const klassenIn = (css: string) => [...css.matchAll(/\.([a-zA-Z_][\w-]*)/g)].map(([, klasse]) => klasse!);
	/** With a rule of its own: of `.list .item` an item elsewhere needs nothing. */
	const eigenRegel = new Set(
		[...stijlen.values()].flatMap((css) =>
			[...css.matchAll(/(?<=^|[{},])\.([a-zA-Z_][\w-]*)(?=[{,:])/g)].map(([, klasse]) => klasse!),
		),
	);
	const zonder = bestanden
		.filter((pad) => pad.endsWith('.html'))
		.flatMap((pagina) => {
			const html = lees(pagina);
			const gelinkt = [...html.matchAll(/<link href="([^"]+\.css)"/g)].map(
				([, href]) => new URL(href!, `http://site/${pagina}`).pathname,
			);
			const gekleed = new Set(gelinkt.flatMap((css) => klassenIn(stijlen.get(css) ?? '')));
			const klassen = new Set([...html.matchAll(/ class="([^"]+)"/g)].flatMap(([, alle]) => alle!.trim().split(/\s+/)));
			return [...klassen]
				.filter((klasse) => eigenRegel.has(klasse) && !gekleed.has(klasse))
				.map((klasse) => `${pagina}: ${klasse}`);
		});
	expect(eigenRegel).toContain('woord');
	expect(zonder).toEqual([]);
});
