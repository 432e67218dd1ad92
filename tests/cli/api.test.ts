import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { once } from 'node:events';
import { readFileSync, readdirSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gemeenteIds, regelversie } from '#rules';
import { vandaag } from '../../src/lib/taal/vandaag.ts';
import { hoogsteGrootte } from '../../scripts/lezen.ts';
import { maakApp } from '../../scripts/server/api/app.ts';
import { statusVan } from '../../scripts/server/api/fouten.ts';
import { getallen, leesInstellingen, standaardLuister } from '../../scripts/server/api/instellingen.ts';
import { openapi } from '../../scripts/server/api/openapi.ts';
import { bouwApi, startApi, type Api } from './api-server.ts';
import { bereken, regelsVan } from './draai.ts';

const bestanden = readdirSync('voorbeelden').filter((naam) => naam.endsWith('.json'));
const voorbeelden = bestanden.map((naam) => JSON.parse(readFileSync(`voorbeelden/${naam}`, 'utf8')) as object);
const json = { 'content-type': 'application/json' };

let bouw: Awaited<ReturnType<typeof bouwApi>>;
let api: Api;
const andere: Api[] = [];
/** Another instance, with settings of its own. */
const start = async (env: Readonly<Record<string, string>>) => {
	const een = await startApi(bouw.map, env);
	andere.push(een);
	return een;
};
beforeAll(async () => {
	bouw = await bouwApi();
	api = await startApi(bouw.map);
});
afterAll(async () => {
	for (const een of [api, ...andere]) {
		een.stop();
		await een.gestopt;
	}
	bouw.weg();
});

const haal = (pad: string, vraag?: RequestInit) => fetch(`${api.adres}${pad}`, vraag);
const stuur = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = json) =>
	haal('/v1/uitkomst', { method: 'POST', body, headers });

describe('de beschrijving voor machines', () => {
	interface Handeling {
		readonly requestBody?: { readonly content: Inhoud };
		readonly responses: Readonly<Record<string, { readonly content?: Inhoud }>>;
	}
	type Inhoud = Readonly<Record<'application/json', { readonly schema: object }>>;
	let paden: Readonly<Record<string, Readonly<Record<string, Handeling>>>>;
	const toets = new Map<string, ValidateFunction>();
	beforeAll(async () => {
		const document = await (await haal('/v1/openapi.json')).json();
		paden = document.paths;
		const ajv = new Ajv2020({ allErrors: true, strict: false, multipleOfPrecision: 6 });
		addFormats.default(ajv);
		ajv.addSchema({ $id: 'openapi', components: document.components });
		for (const naam of Object.keys(document.components.schemas)) {
			toets.set(naam, ajv.compile({ $ref: `openapi#/components/schemas/${naam}` }));
		}
	});
	const naamVan = ({ schema }: { readonly schema: object }) =>
		'$ref' in schema ? String(schema.$ref).replace('#/components/schemas/', '') : '';
	/** What the document says that comes with a status, held against what came. */
	async function verwachtBeschreven(pad: string, methode: string, antwoord: Response) {
		const beschrijving = paden[pad]![methode]!.responses[antwoord.status];
		expect(beschrijving, `${methode} ${pad} ${antwoord.status}`).toBeDefined();
		const schema = toets.get(naamVan(beschrijving!.content!['application/json']))!;
		expect(schema(await antwoord.json()), JSON.stringify(schema.errors)).toBe(true);
	}

	it('noemt de gemeenten die de regels kennen, en geen andere', () => {
		const schema = toets.get('huishouden')!;
		for (const gemeente of gemeenteIds) expect(schema({ gemeente, antwoorden: {} })).toBe(true);
		expect(schema({ gemeente: 'amsterdam', antwoorden: {} })).toBe(false);
	});

	it.each(bestanden)('klopt met wat erin gaat en eruit komt: %s', async (naam) => {
		const huishouden = voorbeelden[bestanden.indexOf(naam)];
		const erin = naamVan(paden['/v1/uitkomst']!['post']!.requestBody!.content['application/json']);
		expect(toets.get(erin)!(huishouden)).toBe(true);
		const antwoord = await stuur(JSON.stringify(huishouden));
		expect(antwoord.status).toBe(200);
		await verwachtBeschreven('/v1/uitkomst', 'post', antwoord);
	});

	it.each([
		['{', 400],
		[' '.repeat(hoogsteGrootte + 1), 413],
		['{"antwoorden": {"leeftijd": 121}}', 422],
	])('klopt met een fout (%#)', async (body, status) => {
		const antwoord = await stuur(body);
		expect(antwoord.status).toBe(status);
		await verwachtBeschreven('/v1/uitkomst', 'post', antwoord);
	});

	it.each(['/v1/stand', '/gezond'])('klopt met %s', async (pad) => verwachtBeschreven(pad, 'get', await haal(pad)));
});

describe('een uitkomst', () => {
	it('is die van de opdrachtregel', async () => {
		const vragen = voorbeelden.map((een) => ({ peildatum: '2026-11-22', ...een }));
		const { uit } = await bereken({ args: ['--jsonl'], invoer: vragen.map((een) => `${JSON.stringify(een)}\n`) });
		const antwoorden = await Promise.all(vragen.map(async (een) => (await stuur(JSON.stringify(een))).json()));
		expect(antwoorden).toEqual(regelsVan(uit));
	});

	it('is zonder peildatum die van vandaag in Nederland', async () => {
		const voor = vandaag();
		const { peildatum } = await (await stuur('{"antwoorden": {}}')).json();
		expect([voor, vandaag()]).toContain(peildatum);
	});

	it('hoort bij de regels die de server zegt te hebben', async () => {
		expect(await (await haal('/v1/stand')).json()).toMatchObject({
			regelversie,
			gemeenten: { length: gemeenteIds.length },
		});
	});
});

describe('een fout', () => {
	it('zegt welk veld en wat er hoort, niet wat er stond', async () => {
		const antwoord = await stuur('{"id": "dossier-12", "antwoorden": {"woonsituatie": "geheim-adres"}}');
		const tekst = await antwoord.text();
		expect(JSON.parse(tekst)).toMatchObject({
			id: 'dossier-12',
			fout: { code: 'ongeldig', pad: '/antwoorden/woonsituatie' },
		});
		expect(tekst).toContain('Kies een van: huurhuis');
		expect(tekst).not.toContain('geheim-adres');
	});

	it.each([
		['tekst', { 'content-type': 'text/plain' }],
		['een formulier', { 'content-type': 'application/x-www-form-urlencoded' }],
		['een andere tekenset', { 'content-type': 'application/json; charset=iso-8859-1' }],
		['ingepakt', { ...json, 'content-encoding': 'gzip' }],
	])('is 415 voor %s', async (_, headers) => {
		expect((await stuur('{"antwoorden": {}}', headers)).status).toBe(415);
	});
	it('is er niet om een tekenset die JSON altijd heeft', async () => {
		expect((await stuur('{"antwoorden": {}}', { 'content-type': 'application/json; charset=UTF-8' })).status).toBe(200);
	});

	it('is 413 als het te veel is, ook als vooraf niet staat hoeveel', async () => {
		const vraag = request(`${api.adres}/v1/uitkomst`, { method: 'POST', headers: json });
		// The server may hang up before it has everything.
		vraag.on('error', () => undefined);
		vraag.write(' '.repeat(hoogsteGrootte));
		vraag.end(' '.repeat(hoogsteGrootte));
		const [antwoord] = await once(vraag, 'response');
		expect([antwoord.statusCode, antwoord.headers.connection]).toEqual([413, 'close']);
		expect(await text(antwoord)).toContain('te-groot');
	});
	it('is er niet bij een huishouden dat precies zo groot is als mag', async () => {
		expect((await stuur('{"antwoorden": {}}'.padEnd(hoogsteGrootte))).status).toBe(200);
	});

	it('is 404 voor een onbekend adres en 405 voor een andere methode, met wat wel kan', async () => {
		expect((await haal('/v1/uitkomst/dossier-12')).status).toBe(404);
		const antwoord = await haal('/v1/uitkomst?leeftijd=41');
		expect([antwoord.status, antwoord.headers.get('allow')]).toEqual([405, 'POST']);
	});
});

it.each([['/gezond'], ['/v1/stand'], ['/bestaat-niet'], ['/v1/uitkomst']])(
	'%s wordt nergens bewaard of ingelijst',
	async (pad) => {
		const { headers } = await haal(pad);
		expect(headers.get('cache-control')).toBe('no-store');
		expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
		expect(headers.get('x-content-type-options')).toBe('nosniff');
		expect(headers.get('referrer-policy')).toBe('no-referrer');
		expect(headers.get('strict-transport-security')).toMatch(/^max-age=\d{8}/);
		expect(headers.get('access-control-allow-origin')).toBeNull();
	},
);

describe('een grens', () => {
	it('aan het aantal verzoeken: 429, met hoe lang wachten; de gezondheid telt niet mee', async () => {
		const { adres } = await start({ VERZOEKEN_PER_MINUUT: '2' });
		const status = async (pad: string) => (await fetch(`${adres}${pad}`)).status;
		expect([await status('/v1/stand'), await status('/v1/stand'), await status('/v1/stand')]).toEqual([200, 200, 429]);
		const antwoord = await fetch(`${adres}/v1/uitkomst`, { method: 'POST', headers: json, body: '{}' });
		expect(antwoord.status).toBe(429);
		expect(Number(antwoord.headers.get('retry-after'))).toBeGreaterThan(0);
		expect(await antwoord.json()).toMatchObject({ fout: { code: 'te-vaak' } });
		expect(await status('/gezond')).toBe(200);
	});

	it.each([
		['2001:db8:1:2::1', '2001:db8:1:2:ffff::9', 429],
		['2001:db8::1', '2001:db8:0:0:1::', 429],
		['2001:db8:1:2::1', '2001:db8:1:3::1', 200],
		['::ffff:192.0.2.1', '192.0.2.1', 429],
		['::ffff:192.0.2.1', '::ffff:192.0.2.2', 200],
		['192.0.2.1', '192.0.2.2', 200],
	])('aan wie één afzender is: na %s krijgt %s %i', async (eerste, tweede, status) => {
		const app = maakApp({ verzoekenPerMinuut: 1, tel: () => undefined, meld: () => undefined, stopt: () => false });
		const van = (remoteAddress: string) =>
			app.request('/v1/stand', {}, { incoming: { socket: { remoteAddress, remotePort: 1, remoteFamily: 'IPv6' } } });
		expect((await van(eerste)).status).toBe(200);
		expect((await van(tweede)).status).toBe(status);
	});

	it.each([
		['de koppen', 'POST /v1/uitkomst HTTP/1.1\r\nHost: x\r\n'],
		[
			'het huishouden',
			'POST /v1/uitkomst HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{',
		],
	])('aan de tijd om %s te sturen', async (_, begin) => {
		const { adres, geschreven } = await start({ SECONDEN_PER_VERZOEK: '1' });
		const verbinding = connect(Number(new URL(adres).port), '127.0.0.1');
		verbinding.write(begin);
		expect(await text(verbinding)).toMatch(/^HTTP\/1.1 408 /);
		expect(geschreven()).not.toContain('Error');
	});

	it('aan de koppen: 431', async () => {
		expect((await haal('/gezond', { headers: { x: 'x'.repeat(9000) } })).status).toBe(431);
	});

	it('aan de verbindingen', async () => {
		const { adres } = await start({ VERBINDINGEN: '1' });
		const poort = Number(new URL(adres).port);
		const eerste = connect(poort, '127.0.0.1');
		await once(eerste, 'connect');
		const tweede = connect(poort, '127.0.0.1');
		tweede.on('error', () => undefined);
		await once(tweede, 'close');
		expect(tweede.bytesRead).toBe(0);
		eerste.end('GET /gezond HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
		expect(await text(eerste)).toMatch(/^HTTP\/1.1 200 /);
	});

	it('aan de tijd om te stoppen, ook als een verzoek nooit af komt', async () => {
		const een = await start({ SECONDEN_OM_TE_STOPPEN: '1', SECONDEN_PER_VERZOEK: '300' });
		const verbinding = connect(Number(new URL(een.adres).port), '127.0.0.1');
		verbinding.write('POST /v1/uitkomst HTTP/1.1\r\n');
		await once(verbinding, 'connect');
		een.stop();
		expect(await een.gestopt).toBe(0);
	});

	it('aan de tijd om het antwoord te lezen: wie niet leest, houdt de plaats niet bezet', async () => {
		const { adres } = await start({ SECONDEN_PER_ANTWOORD: '1', VERBINDINGEN: '1' });
		const doof = connect(Number(new URL(adres).port), '127.0.0.1').pause();
		doof.on('error', () => undefined);
		// More than the machine itself holds for who does not read.
		doof.write('GET /v1/openapi.json HTTP/1.1\r\nHost: x\r\n\r\n'.repeat(500));
		await once(doof, 'connect');
		const isErWeer = () =>
			fetch(`${adres}/gezond`, { signal: AbortSignal.timeout(1000) }).then(
				({ ok }) => ok,
				() => false,
			);
		expect(await isErWeer()).toBe(false);
		await expect.poll(isErWeer, { timeout: 8000, interval: 200 }).toBe(true);
		doof.destroy();
	}, 15_000);

	it.each([
		['8080', '0.0.0.0', 8080],
		['10.1.2.3:81', '10.1.2.3', 81],
		['[::1]:0', '::1', 0],
	])('noch aan waarop hij luistert: %s', (LUISTER, hostname, port) => {
		expect(leesInstellingen({ LUISTER }).LUISTER).toEqual({ hostname, port });
	});
	it.each(['', '127.0.0.1', 'localhost:80', '127.0.0.1:65536', '::1:80', '1.2:80'])(
		'weigert waarop hij niet kan luisteren: "%s"',
		(LUISTER) => {
			expect(() => leesInstellingen({ LUISTER })).toThrow('Geef bij LUISTER een poort, of een adres en een poort');
		},
	);

	it('die niet kan, laat de server niet starten en zegt waarom', async () => {
		await expect(startApi(bouw.map, { VERZOEKEN_PER_MINUUT: 'veel' })).rejects.toThrow(
			'Geef bij VERZOEKEN_PER_MINUUT een heel getal van 1 tot en met',
		);
	});
});

it('meldt van een storing waar zij was, en niet wat erin stond', async () => {
	const gemeld: string[] = [];
	const app = maakApp({
		verzoekenPerMinuut: 1,
		tel: () => {
			throw new TypeError('geheim antwoord');
		},
		meld: (regel) => gemeld.push(regel),
		stopt: () => false,
	});
	const antwoord = await app.request('/gezond');
	expect([antwoord.status, antwoord.headers.get('cache-control')]).toEqual([500, 'no-store']);
	expect(await antwoord.text()).not.toContain('geheim');
	expect(gemeld.join()).toContain('api.test.ts');
	expect(gemeld.join()).not.toContain('geheim');
});

it('maakt bij het stoppen af wat nog loopt, en schrijft niets op van wat er binnenkwam', async () => {
	const een = await start({});
	const vraag = request(`${een.adres}/v1/uitkomst?naam=geheim`, {
		method: 'POST',
		headers: { ...json, 'x-naam': 'geheim' },
	});
	vraag.write('{"id": "geheim", ');
	// Answered after the half request, so that one is underway.
	await fetch(`${een.adres}/v1/uitkomst`, { method: 'POST', headers: json, body: '{"geheim' });
	een.stop();
	while (!een.geschreven().includes('Stopt')) await new Promise(setImmediate);
	vraag.end('"antwoorden": {}}');
	const [antwoord] = await once(vraag, 'response');
	expect([antwoord.statusCode, antwoord.headers.connection]).toEqual([200, 'close']);
	await text(antwoord);
	expect(await een.gestopt).toBe(0);
	expect(een.geschreven()).toBe(
		`Klaar op ${een.adres}\nStopt: maakt af wat nog loopt.\nGestopt. Geantwoord: 1 keer 400, 1 keer 200.\n`,
	);
});

describe('docs/api.md', () => {
	const uitleg = readFileSync('docs/api.md', 'utf8');
	const rijen = (patroon: RegExp) => [...uitleg.matchAll(patroon)].map(([, een, ander]) => [een, ander]);

	it('noemt elke instelling, met wat zij is als u niets zegt', () => {
		const echt = Object.entries(getallen).map(([naam, { standaard }]) => [naam, String(standaard)]);
		expect(rijen(/^\| `([A-Z_]+)` +\| `(\S+)`/gm)).toEqual([['LUISTER', standaardLuister], ...echt]);
	});
	it('noemt elke fout met haar status', () => {
		const echt = Object.entries(statusVan).map(([code, status]) => [String(status), code]);
		expect(rijen(/^\| (\d+) +\| `(\S+)`/gm)).toEqual(echt);
	});
	it('noemt elk adres', () => {
		const echt = Object.entries(openapi.paths).map(([pad, methoden]) => [
			Object.keys(methoden).join().toUpperCase(),
			pad,
		]);
		expect(rijen(/^\| `(GET|POST) (\S+)`/gm)).toEqual(echt);
	});
});
