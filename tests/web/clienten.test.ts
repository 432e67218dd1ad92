/** Saved clients as a text: what comes out is what went in, every fault has a name, and nothing is lost by merging. */
import { createCipheriv, createDecipheriv, createHash, pbkdf2Sync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { schemaVersion } from '../../src/lib/check/opslag.ts';
import { bewaarIn, nieuwId, voegSamen, zonder, type Client } from '../../src/lib/clienten/client.ts';
import {
	langsteTekst,
	leesKluis,
	nieuwSlot,
	openTekst,
	sluit,
	sluitBytes,
	slotVoor,
	type Kluis,
	type Slot,
} from '../../src/lib/clienten/kluis.ts';
import { slotstand } from '../../src/lib/clienten/slottijd.ts';
import { lengteVan } from '../../src/lib/clienten/zin.ts';
import { naarUtf8 } from '../../src/lib/geheim/bytes.ts';

const client = (id: string, bewaardOp = 1000, kenmerk = id): Client => ({
	id: id.padEnd(22, '-'),
	kenmerk,
	bewaardOp,
	ruw: { 1: 'haarlem', 2: '27' },
});
const [a, b, c] = [client('a'), client('b'), client('c')];

/** A key without the wait. */
const slot: Slot = {
	sleutel: await crypto.subtle.importKey('raw', new Uint8Array(32).fill(7), 'AES-GCM', false, ['encrypt', 'decrypt']),
	zout: new Uint8Array(16).fill(5),
};
const ander: Slot = {
	...slot,
	sleutel: await crypto.subtle.importKey('raw', new Uint8Array(32).fill(8), 'AES-GCM', false, ['encrypt', 'decrypt']),
};
const metSom = (tekst: string) =>
	`${tekst}.${createHash('sha256').update(tekst).digest().subarray(0, 6).toString('base64url')}`;
const zonderSom = (tekst: string) => tekst.slice(0, tekst.lastIndexOf('.'));

describe('with a passphrase', () => {
	const zin = 'vijf losse woorden: één';
	const scenarios = [{ id: 1, naam: '24 uur', peildatum: '2027-01-01', anders: { 7: ['loon'] } }];
	const wie: Client = {
		id: 'A'.repeat(22),
		kenmerk: 'dossier 12',
		bewaardOp: 1_796_000_000_000,
		ruw: { 1: 'haarlem', 2: '27', scenarios },
	};
	/** Written by node:crypto alone: PBKDF2-HMAC-SHA-256, 600,000 times, AES-256-GCM. */
	const geschreven =
		'bur.clienten.1.AAECAwQFBgcICQoLDA0ODw.ZGVmZ2hpamtsbW5vzRB88bywdje8PPoOQoJKtySv1x6vU--Pt-3BiXZ65t8XduZ8Wem3S-WIl_' +
		'v2nCVGjOgs43adfsWN6MX3KZH3M_-kXVa69NTzq5yoZv2KLpT2G_IVZRNFH5OANFM51TBMFNWhbz9U_zw87cN0v6CbrnG37LRv72dARakwhUfox7' +
		'VLdyjAOU6zqVFkSffc0xhsaLM-jMx95eVgvfiu1ul11JntOjZjSMKRJlhyRY0XNk_m8gNNyjLgYA4vslOdyX7uDaYB0zb2D4_y1yMeu0HcB3XbVr' +
		'xs44FlVB1EC2ETkWCNshr0zbGAbTB2xCZTH05isKYwyWAQdBs.-8u6L2nY';

	test('version 1 as others write it opens, also when the same letters are typed in another way', async () => {
		const kluis = (await leesKluis(`\uFEFF${geschreven}\r\n`)) as Kluis;
		const gelezen = await openTekst(geschreven, await slotVoor(kluis, zin.normalize('NFD')));
		expect(gelezen).toEqual([wie]);
		expect(await openTekst(geschreven, await slotVoor(kluis, `${zin} `))).toBe('zin-klopt-niet');
	});

	test('what is written opens elsewhere, and holds nothing that can be read', async () => {
		const tekst = (await sluit(await nieuwSlot(zin), [wie]))!;
		const [, , versie, zout, opSlot] = tekst.split('.') as [string, string, string, string, string];
		expect(versie).toBe('1');
		const bytes = Buffer.from(opSlot, 'base64url');
		const sleutel = pbkdf2Sync(zin, Buffer.from(zout, 'base64url'), 600_000, 32, 'sha256');
		const opener = createDecipheriv('aes-256-gcm', sleutel, bytes.subarray(0, 12));
		opener.setAAD(Buffer.from(`bur.clienten.1.${zout}.`)).setAuthTag(bytes.subarray(-16));
		const inhoud = opener.update(bytes.subarray(12, -16), undefined, 'utf8') + opener.final('utf8');
		expect(JSON.parse(inhoud)).toEqual({ schemaVersion, clienten: [wie] });
		expect(tekst + bytes.toString('latin1')).not.toMatch(/dossier|haarlem|loon/);
	});
});

describe('sealing', () => {
	test('the same clients are another text every time, in all of it but the salt', async () => {
		const [een, twee] = [(await sluit(slot, [a]))!, (await sluit(slot, [a]))!];
		expect(een.split('.')[3]).toBe(twee.split('.')[3]);
		// Bytes of a fresh iv, and so of all that follows.
		const [x, y] = [een, twee].map((tekst) => Buffer.from(tekst.split('.')[4]!, 'base64url'));
		expect(x!.subarray(0, 12)).not.toEqual(y!.subarray(0, 12));
		expect(await openTekst(twee, slot)).toEqual([a]);
	});

	test('five hundred clients fit, one more does not', async () => {
		const veel = Array.from({ length: 500 }, () => ({ ...a, id: nieuwId() }));
		expect(await openTekst((await sluit(slot, veel))!, slot)).toEqual(veel);
		expect(await sluit(slot, [...veel, a])).toBeNull();
	});

	test('what could not be read back is not written', async () => {
		expect(await sluit(slot, [{ ...a, kenmerk: 'x'.repeat(61) }])).toBeNull();
		expect(await sluit(slot, [{ ...a, bewaardOp: Number.NaN }])).toBeNull();
		const groot = { ...a, ruw: { 7: ['x'.repeat(70_000)] } };
		expect(await sluit(slot, [groot])).toBeNull();
		// Each is small enough, together they are more than four megabytes.
		const samen = Array.from({ length: 80 }, () => ({ ...a, id: nieuwId(), ruw: { 7: ['x'.repeat(60_000)] } }));
		expect(await sluit(slot, samen)).toBeNull();
	});
});

describe('a text that is not right says why', async () => {
	const goed = (await sluit(slot, [a, b]))!;
	const metInhoud = (inhoud: unknown) => sluitBytes(slot, naarUtf8(JSON.stringify(inhoud)));
	const metClient = (anders: object) => metInhoud({ schemaVersion, clienten: [{ ...a, ...anders }] });
	const deel = (nummer: number, wordt: string) => {
		const delen = zonderSom(goed).split('.');
		delen[nummer] = wordt;
		return metSom(delen.join('.'));
	};

	test.each([
		['nothing', '', 'geen-kluis'],
		['something else', '{"bur":"clienten"}', 'geen-kluis'],
		['it stands in something else', `zie ${goed}`, 'geen-kluis'],
		['a later version', goed.replace('.1.', '.2.'), 'nieuwer'],
		['a later version that looks different', 'bur.clienten.12.{"iets":"nieuws"}', 'nieuwer'],
		['version 0', deel(2, '0'), 'beschadigd'],
		['a version written in another way', deel(2, '01'), 'beschadigd'],
		['one character more than four megabytes', goed + ' '.repeat(langsteTekst - goed.length + 1), 'te-groot'],
		['cut off', goed.slice(0, -1), 'beschadigd'],
		['cut off halfway', goed.slice(0, goed.length / 2), 'beschadigd'],
		['only its beginning', 'bur.clienten.1.', 'beschadigd'],
		['one character changed', goed.replace(/.(?=.{40}$)/, (teken) => (teken === 'A' ? 'B' : 'A')), 'beschadigd'],
		['a salt that is too short', deel(3, 'AAAA'), 'beschadigd'],
		['nothing but an iv', deel(4, 'A'.repeat(16)), 'beschadigd'],
		// Who changes the salt or the locked text and mends the checksum.
		['another salt', deel(3, 'B'.repeat(21) + 'A'), 'zin-klopt-niet'],
		['another locked text', deel(4, 'A'.repeat(400)), 'zin-klopt-niet'],
	])('%s', async (_wat, tekst, fout) => expect(await openTekst(tekst, slot)).toBe(fout));

	test('another key', async () => expect(await openTekst(goed, ander)).toBe('zin-klopt-niet'));
	test('up to four megabytes with white space around it is read', async () =>
		expect(await openTekst(goed + '\n'.repeat(langsteTekst - goed.length), slot)).toEqual([a, b]));

	test.each([
		['no JSON', sluitBytes(slot, naarUtf8('{"schemaVersion":2,'))],
		['no UTF-8', sluitBytes(slot, new Uint8Array([0x22, 0xff, 0x22]))],
		['no version of the answers', metInhoud({ clienten: [a] })],
		['no list', metInhoud({ schemaVersion, clienten: { length: 1, 0: a } })],
		['too many', metInhoud({ schemaVersion, clienten: Array.from({ length: 501 }, () => ({ ...a, id: nieuwId() })) })],
		['the same client twice', metInhoud({ schemaVersion, clienten: [a, a] })],
		['no client', metInhoud({ schemaVersion, clienten: [a, null] })],
		['an id that is none', metClient({ id: '../../../../../../../..' })],
		['no kenmerk', metClient({ kenmerk: '' })],
		['a kenmerk that is too long', metClient({ kenmerk: 'x'.repeat(61) })],
		['a moment that is none', metClient({ bewaardOp: 8.64e15 + 1 })],
		['half a moment', metClient({ bewaardOp: 1.5 })],
		['answers that are too many', metClient({ ruw: { 7: ['x'.repeat(70_000)] } })],
	])('%s: inhoud-onleesbaar', async (_wat, tekst) =>
		expect(await openTekst(await tekst, slot)).toBe('inhoud-onleesbaar'),
	);

	test('answers of a later version of the site: nieuwer', async () =>
		expect(await openTekst(await metInhoud({ schemaVersion: schemaVersion + 1, clienten: [] }), slot)).toBe('nieuwer'));

	test('an answer that is none was never given; the rest stays', async () => {
		const gelezen = await openTekst(await metClient({ ruw: { 1: 'atlantis', 2: '27', vals: '<b>' }, vals: 1 }), slot);
		expect(gelezen).toEqual([{ ...a, ruw: { 2: '27' } }]);
	});

	test('node:crypto locks what is opened here', async () => {
		const kop = `bur.clienten.1.${Buffer.from(slot.zout).toString('base64url')}.`;
		const iv = Buffer.alloc(12, 1);
		const slotter = createCipheriv('aes-256-gcm', Buffer.alloc(32, 7), iv).setAAD(Buffer.from(kop));
		const opSlot = Buffer.concat([iv, slotter.update(`{"schemaVersion":1,"clienten":[]}`), slotter.final()]);
		const tekst = kop + Buffer.concat([opSlot, slotter.getAuthTag()]).toString('base64url');
		expect(await openTekst(metSom(tekst), slot)).toEqual([]);
	});
});

describe('the list', () => {
	test('a new client comes at the end, a changed one stays in its place', () => {
		expect(bewaarIn([a, b], c, null)).toEqual({ lijst: [a, b, c], client: c, isTweede: false });
		const nieuwer = client('a', 2000);
		expect(bewaarIn([a, b], nieuwer, 1000)).toEqual({ lijst: [nieuwer, b], client: nieuwer, isTweede: false });
	});

	test('what was removed elsewhere does not come back', () =>
		expect(bewaarIn([b], client('a', 2000), 1000)).toBeNull());

	test('what was changed elsewhere is not written over: both stay', () => {
		const elders = client('a', 1500);
		const gevolg = bewaarIn([elders, b], client('a', 2000), 1000)!;
		expect(gevolg.isTweede).toBe(true);
		expect(gevolg.lijst).toEqual([elders, b, gevolg.client]);
		expect(gevolg.client).toEqual({ ...client('a', 2000), id: gevolg.client.id });
		expect(gevolg.client.id).not.toBe(elders.id);
	});

	test('removing takes one', () => expect(zonder([a, b, c], b.id)).toEqual([a, c]));

	test('of two lists every client stays once, as it was kept last', () => {
		const [nieuwerA, ouderB] = [client('a', 2000), client('b', 500)];
		expect(voegSamen([a, b], [nieuwerA, ouderB, c])).toEqual({ lijst: [nieuwerA, b, c], nieuw: 1, bijgewerkt: 1 });
		expect(voegSamen([a, b], [a, b])).toEqual({ lijst: [a, b], nieuw: 0, bijgewerkt: 0 });
		expect(voegSamen([], [a, b])).toEqual({ lijst: [a, b], nieuw: 2, bijgewerkt: 0 });
	});
});

test.each([
	['at once', 0, 'rustig'],
	['just before the ninth minute', 539_999, 'rustig'],
	['at nine minutes', 540_000, 'waarschuw'],
	['just before the tenth', 599_999, 'waarschuw'],
	['at ten minutes', 600_000, 'op-slot'],
	['after a night asleep', 36_000_000, 'op-slot'],
	['a clock that was put back by an hour', -3_600_000, 'op-slot'],
	['a clock that was put right by a second', -1000, 'rustig'],
])('the lock, %s', (_wanneer, verstreken, stand) =>
	expect(slotstand(1_796_000_000_000, 1_796_000_000_000 + verstreken)).toBe(stand),
);

test('a passphrase is as long as the characters that people see', () => {
	expect(lengteVan('twaalftekens')).toBe(12);
	expect(lengteVan('é'.repeat(12).normalize('NFD'))).toBe(12);
	expect(lengteVan('🔑'.repeat(6))).toBe(6);
});
