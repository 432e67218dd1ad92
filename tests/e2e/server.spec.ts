/** What nginx says and keeps quiet, with the configuration of scripts/server. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { geheim, script, startNginx, type Nginx } from './nginx.ts';

// One server for the whole file.
test.describe.configure({ mode: 'default' });

const gemeente = 'https://www.gemeente.example';
const onveranderlijk = 'public, max-age=31536000, immutable';
const eersteChunk = readdirSync(join(import.meta.dirname, '../../build/_app/immutable/entry')).find((naam) =>
	naam.endsWith('.js'),
)!;
const asset = `/_app/immutable/entry/${eersteChunk}`;

let nginx: Nginx;
test.beforeAll(async () => {
	nginx = await startNginx();
});
test.afterAll(() => nginx.stop());

const kop = async (pad: string, naam: string) => (await nginx.haal(pad)).headers[naam];

test('every answer carries the headers that only a server can send', async () => {
	const overal = {
		'strict-transport-security': 'max-age=31536000',
		'x-content-type-options': 'nosniff',
		'referrer-policy': 'no-referrer',
		'cross-origin-opener-policy': 'same-origin',
		'cross-origin-resource-policy': 'same-origin',
		'content-security-policy': "frame-ancestors 'none'",
		'x-frame-options': 'DENY',
		server: 'nginx',
	};
	const vragen = ['/', '/nl/', '/nl/vragen/1/', '/nl', '/nl/is-er-niet/', '/wis.js', asset];
	for (const pad of vragen) {
		const { headers } = await nginx.haal(pad);
		expect({ pad, ...headers }).toMatchObject({ pad, ...overal });
		expect(headers['permissions-policy']).toContain('camera=(), clipboard-read=(), clipboard-write=(self),');
	}
	expect((await nginx.haal('/nl/', { method: 'POST' })).headers).toMatchObject(overal);
});

test('a worker may fetch from us and nowhere else: the rules in a page do not count for it', async () => {
	const regels = "default-src 'none'; script-src 'self'; connect-src 'self'; frame-ancestors 'none'";
	expect((await nginx.haal('/service-worker.js')).headers).toMatchObject({
		'content-security-policy': regels,
		'x-frame-options': 'DENY',
		'x-content-type-options': 'nosniff',
	});
	const onderEenPad = await startNginx({ BASIS_PAD: '/hulp/geld' });
	const { headers } = await onderEenPad.haal('/hulp/geld/service-worker.js');
	await onderEenPad.stop();
	expect(headers['content-security-policy']).toBe(regels);
});

test('only who was named may frame what residents read, and nobody what helpers use', async () => {
	const ingesloten = await startNginx({ INSLUITEN_DOOR: gemeente });
	const kader = async (pad: string) => {
		const { 'content-security-policy': csp, 'x-frame-options': oud } = (await ingesloten.haal(pad)).headers;
		return { pad, csp, oud };
	};
	for (const pad of ['/nl/', '/en/uitkomst/', '/nl/snel/haarlem/', '/nl/is-er-niet/'])
		expect(await kader(pad)).toEqual({ pad, csp: `frame-ancestors ${gemeente}`, oud: undefined });
	for (const pad of ['/nl/helpen/', '/nl/verwijzen/', '/nl/uitkomst/../helpen/', '/nl/%2e/helpen/', '//nl//helpen/'])
		expect(await kader(pad)).toEqual({ pad, csp: "frame-ancestors 'none'", oud: 'DENY' });
	await ingesloten.stop();
	expect(await kop('/insluiten.js', 'cross-origin-resource-policy')).toBe('cross-origin');
});

test('a redirect stays on the name and port that the visitor sees', async () => {
	for (const [pad, naar] of [
		['/nl', '/nl/'],
		['/nl/over', '/nl/over/'],
		['//nl', '/nl/'],
	])
		expect(await nginx.haal(pad!, { headers: { host: 'kwaad.example' } })).toMatchObject({
			status: 301,
			headers: { location: naar },
		});
});

test('what is not there says so, in words, and is not kept', async () => {
	for (const pad of ['/nl/is-er-niet/', '/404.html', '/_app/', '/_app/immutable/oud.js', '/nl/vragen/99/']) {
		const { status, headers, body } = await nginx.haal(pad);
		expect({ pad, status }).toEqual({ pad, status: 404 });
		expect(headers['cache-control']).toBe('no-cache');
		expect(body.toString()).toContain('Deze pagina is er niet');
	}
});

test('it only hands out', async () => {
	for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'MKCOL'])
		expect(await nginx.haal('/nl/', { method }), method).toMatchObject({ status: 405 });
	expect((await nginx.haal('/nl/', { method: 'POST' })).headers.allow).toBe('GET, HEAD');
	expect(await nginx.haal('/nl/', { method: 'HEAD' })).toMatchObject({ status: 200, body: Buffer.alloc(0) });
});

test('nothing outside the site comes out, and nothing that starts with a dot', async () => {
	const paden = [
		'/../geheim.txt',
		'/%2e%2e/geheim.txt',
		'/nl/..%2f..%2fgeheim.txt',
		'/_app/../../geheim.txt',
		'/..%5cgeheim.txt',
		'/.geheim',
		'/%2egeheim',
		'/nl/../.geheim',
		'/.git/config',
		'/.git/',
	];
	for (const pad of paden) {
		const { status, body } = await nginx.haal(pad);
		expect([400, 404], pad).toContain(status);
		expect(body.toString()).not.toContain(geheim);
	}
});

test('what was compressed when it was built is sent as such, and opens to the same page', async () => {
	const zoals = (codering: string) => nginx.haal('/nl/vragen/1/', { headers: { 'accept-encoding': codering } });
	const [br, gzip, kaal] = await Promise.all(['gzip, deflate, br', 'gzip', 'identity'].map(zoals));
	expect([br!.headers['content-encoding'], gzip!.headers['content-encoding']]).toEqual(['br', 'gzip']);
	expect(kaal!.headers['content-encoding']).toBeUndefined();
	expect(brotliDecompressSync(br!.body)).toEqual(kaal!.body);
	expect(gunzipSync(gzip!.body)).toEqual(kaal!.body);
	expect([br!, gzip!, kaal!].map(({ headers }) => headers.vary)).toEqual(Array(3).fill('Accept-Encoding'));
});

test('what never changes is kept a year, and everything else is asked for again', async () => {
	expect(await kop(asset, 'cache-control')).toBe(onveranderlijk);
	for (const pad of ['/', '/nl/', '/nl/vragen/1/', '/service-worker.js', '/wis.js', '/nl/regelingen.csv'])
		expect(await kop(pad, 'cache-control'), pad).toBe('no-cache');
	const { etag } = (await nginx.haal('/nl/')).headers;
	expect(await nginx.haal('/nl/', { headers: { 'if-none-match': etag! } })).toMatchObject({
		status: 304,
		headers: { 'content-security-policy': "frame-ancestors 'none'" },
	});
});

test('text says in which letters it is written', async () => {
	for (const [pad, soort] of [
		['/nl/', 'text/html'],
		['/wis.js', 'text/javascript'],
		['/nl/regelingen.csv', 'text/csv'],
		['/favicon.svg', 'image/svg+xml'],
	])
		expect(await kop(pad!, 'content-type')).toBe(`${soort}; charset=utf-8`);
});

test('the log knows neither who asked, nor from where, nor what stands behind a question mark', async () => {
	const headers = {
		referer: 'https://zoeken.example/?q=schulden',
		'user-agent': 'Bijzonder/1',
		'x-forwarded-for': '192.0.2.7',
	};
	for (const pad of ['/nl/', '/nl', '/is-er-niet', '/_app/', `/${'a'.repeat(3000)}`, '/%2e%2e/x'])
		await nginx.haal(`${pad}?inkomen=1387`, { headers });
	await nginx.haal('/nl/?inkomen=1387', { method: 'POST', headers });
	await expect.poll(() => nginx.geschreven()).toContain('POST /nl/ 405');
	expect(nginx.geschreven()).toContain('127.0.0.0 [');
	expect(nginx.geschreven()).not.toMatch(/1387|schulden|Bijzonder|192\.0\.2|127\.0\.0\.9/);
});

test('without the brotli module it sends gzip, and it keeps no log unless somebody asks', async () => {
	const kaal = await startNginx({ BROTLI_MODULE: '', LOGBOEK: 'uit' });
	const { headers } = await kaal.haal('/nl/?inkomen=1387', { headers: { 'accept-encoding': 'gzip, br' } });
	expect(headers['content-encoding']).toBe('gzip');
	expect(headers['content-security-policy']).toBe("frame-ancestors 'none'");
	expect(kaal.geschreven()).not.toContain('/nl/');
	await kaal.stop();
});

test('nothing that is set can add a line to the configuration', () => {
	for (const [naam, waarde] of [
		['INSLUITEN_DOOR', "https://a.example; script-src 'unsafe-inline'"],
		['INSLUITEN_DOOR', 'https://a.example\n"; }'],
		['INSLUITEN_DOOR', 'http://a.example'],
		['INSLUITEN_DOOR', '*'],
		['BASIS_PAD', '/pad/'],
		['LUISTER', '8080; include /etc/passwd'],
		['HSTS', 'max-age=1"; add_header X y'],
	])
		expect(
			spawnSync(script('start.sh'), ['-t'], { env: { ...process.env, [naam!]: waarde, SITE: '/tmp' } }),
		).toMatchObject({ status: 1, stderr: Buffer.from(`start.sh: ${naam} klopt niet: "${waarde}"\n`) });
});

test('all that can be set is in the manual', () => {
	const scripts = ['start.sh', 'security-txt.sh'].map((naam) => readFileSync(script(naam), 'utf8')).join('');
	const namen = [...scripts.matchAll(/\$\{([A-Z_]+):?-/g)].map(([, naam]) => naam!);
	const handleiding = readFileSync(join(import.meta.dirname, '../../docs/draaien.md'), 'utf8');
	expect(namen.length).toBeGreaterThan(10);
	expect(namen.filter((naam) => !handleiding.includes(`\`${naam}\``))).toEqual([]);
});

test.describe('security.txt', () => {
	const contact = 'mailto:melding@gemeente.test';
	const dag = (dagen: number) => new Date(Date.now() + dagen * 86_400_000).toISOString().slice(0, 10);
	const maak = (omgeving: NodeJS.ProcessEnv) => {
		const { status, stdout, stderr } = spawnSync(script('security-txt.sh'), { env: { ...process.env, ...omgeving } });
		return { status, stdout: stdout.toString(), stderr: stderr.toString() };
	};

	test('is not there until somebody is named, and the server says so', async () => {
		expect(await nginx.haal('/.well-known/security.txt')).toMatchObject({ status: 404 });
		expect(nginx.geschreven()).toContain('SECURITY_CONTACT is nog niet ingevuld');
		const mis = { SECURITY_CONTACT: contact, SECURITY_EXPIRES: dag(90) };
		expect(maak({ ...mis, SECURITY_EXPIRES: dag(-1) }).stderr).toContain('SECURITY_EXPIRES is voorbij');
		expect(maak({ ...mis, SECURITY_EXPIRES: dag(400) }).stderr).toContain('verder dan een jaar weg');
		expect(maak({ ...mis, SECURITY_CONTACT: 'mailto:melding@example.org' }).stderr).toContain('is een voorbeeld');
		expect(maak({ ...mis, SECURITY_CONTACT: 'de balie' })).toMatchObject({ status: 1, stdout: '' });
	});

	test('says whom to tell, until when', async () => {
		const ingevuld = await startNginx({
			SECURITY_CONTACT: contact,
			SECURITY_EXPIRES: dag(90),
			SECURITY_CANONICAL: 'https://gemeente.test/.well-known/security.txt',
			SECURITY_POLICY: 'https://gemeente.test/kwetsbaarheid',
		});
		const { status, headers, body } = await ingevuld.haal('/.well-known/security.txt');
		await ingevuld.stop();
		expect([status, headers['content-type']]).toEqual([200, 'text/plain; charset=utf-8']);
		expect(body.toString()).toBe(
			`Contact: ${contact}\nExpires: ${dag(90)}T00:00:00Z\nPreferred-Languages: nl, en\n` +
				'Canonical: https://gemeente.test/.well-known/security.txt\nPolicy: https://gemeente.test/kwetsbaarheid\n',
		);
	});
});
