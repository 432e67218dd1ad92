/** Locking and pressing: what comes out is what went in, and nothing else ever comes out. */
import { createDecipheriv, pbkdf2Sync, randomBytes } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	aaneen,
	naarBase64url,
	naarUtf8,
	toeval,
	vanBase64url,
	vanUtf8,
	type Bytes,
} from '../../src/lib/geheim/bytes.ts';
import { ontpers, pers } from '../../src/lib/geheim/pers.ts';
import { sleutelVan, zoutlengte } from '../../src/lib/geheim/sleutel.ts';
import { ivlengte, ontsleutel, slotlengte, versleutel } from '../../src/lib/geheim/versleutel.ts';

const bytes = (...getallen: readonly number[]): Bytes => new Uint8Array(getallen);
const willekeurig = fc.uint8Array({ maxLength: 300 }).map((deel) => new Uint8Array(deel));

describe('base64url', () => {
	// RFC 4648, section 10, without the padding; and the two characters that differ from base64.
	test.each([
		['', ''],
		['f', 'Zg'],
		['fo', 'Zm8'],
		['foo', 'Zm9v'],
		['foob', 'Zm9vYg'],
		['fooba', 'Zm9vYmE'],
		['foobar', 'Zm9vYmFy'],
	])('%j is %j', (tekst, code) => {
		expect(naarBase64url(naarUtf8(tekst))).toBe(code);
		expect(vanUtf8(vanBase64url(code)!)).toBe(tekst);
	});

	test('uses the two characters that an address may have', () => {
		expect(naarBase64url(bytes(0xfb, 0xff, 0xbf))).toBe('-_-_');
		expect(vanBase64url('-_-_')).toEqual(bytes(0xfb, 0xff, 0xbf));
	});

	test('agrees with Node', () =>
		fc.assert(
			fc.property(willekeurig, (deel) => {
				expect(naarBase64url(deel)).toBe(Buffer.from(deel).toString('base64url'));
				expect(vanBase64url(naarBase64url(deel))).toEqual(deel);
			}),
		));

	// Padding, the other alphabet, white space, a length that cannot be, left-over bits, digits of another script.
	test.each(['Zg==', 'ab+/', 'Zm9v\n', ' Zm9v', 'Zm9vY', 'Zh', 'Zm9', '٣٣٣٣', 'Zm9v.', 'é'])('refuses %j', (tekst) =>
		expect(vanBase64url(tekst)).toBeNull(),
	);
});

test('bytes that are no UTF-8 are no text', () => {
	expect(vanUtf8(bytes(0x68, 0xff))).toBeNull();
	expect(vanUtf8(bytes(0xed, 0xa0, 0x80))).toBeNull();
	expect(vanUtf8(naarUtf8('één ☂'))).toBe('één ☂');
});

describe('a key', () => {
	const zout = bytes(...Array.from({ length: zoutlengte }, (_, i) => i));

	test('is PBKDF2 with 600,000 rounds of SHA-256, and what it locks is AES-256-GCM', async () => {
		const erbij = naarUtf8('erbij');
		const opSlot = await versleutel(await sleutelVan('1234567890123456', zout), naarUtf8('antwoorden'), erbij);
		const sleutel = pbkdf2Sync('1234567890123456', zout, 600_000, 32, 'sha256');
		const opener = createDecipheriv('aes-256-gcm', sleutel, opSlot.slice(0, 12)).setAAD(erbij);
		opener.setAuthTag(opSlot.slice(-16));
		expect(opener.update(opSlot.slice(12, -16), undefined, 'utf8') + opener.final('utf8')).toBe('antwoorden');
	});

	test('cannot be taken out of the page', async () => {
		const sleutel = await sleutelVan('geheim', zout);
		expect(sleutel.extractable).toBe(false);
		await expect(crypto.subtle.exportKey('raw', sleutel)).rejects.toThrow();
	});

	test('is the same however the same letters are written', async () => {
		const opSlot = await versleutel(await sleutelVan('caf\u00e9', zout), bytes(1, 2, 3), bytes());
		expect(await ontsleutel(await sleutelVan('cafe\u0301', zout), opSlot, bytes())).toEqual(bytes(1, 2, 3));
		expect(await ontsleutel(await sleutelVan('cafe', zout), opSlot, bytes())).toBeNull();
	});
});

describe('a lock', async () => {
	const nieuweSleutel = () => crypto.subtle.importKey('raw', toeval(32), 'AES-GCM', false, ['encrypt', 'decrypt']);
	const sleutel = await nieuweSleutel();
	const erbij = bytes(1, 0, 7);
	const inhoud = naarUtf8('wat niemand mag zien');
	const opSlot = await versleutel(sleutel, inhoud, erbij);

	test('is 28 bytes longer, and never twice the same', async () => {
		expect(opSlot.length).toBe(inhoud.length + 28);
		expect(slotlengte).toBe(28);
		const nogEens = await versleutel(sleutel, inhoud, erbij);
		expect(nogEens.slice(0, ivlengte)).not.toEqual(opSlot.slice(0, ivlengte));
		expect(nogEens.slice(ivlengte)).not.toEqual(opSlot.slice(ivlengte));
	});

	test('opens with its own key only', async () => {
		expect(await ontsleutel(sleutel, opSlot, erbij)).toEqual(inhoud);
		expect(await ontsleutel(await nieuweSleutel(), opSlot, erbij)).toBeNull();
	});

	test('shows every bit that was changed, in it and beside it', async () => {
		for (let bit = 0; bit < opSlot.length * 8; bit++) {
			const ander = opSlot.slice();
			ander[bit >> 3]! ^= 1 << (bit & 7);
			expect(await ontsleutel(sleutel, ander, erbij)).toBeNull();
		}
		expect(await ontsleutel(sleutel, opSlot, bytes(1, 0, 6))).toBeNull();
		expect(await ontsleutel(sleutel, opSlot, bytes())).toBeNull();
	});

	test('of which a part is missing does not open', async () => {
		for (let lengte = 0; lengte < opSlot.length; lengte++)
			expect(await ontsleutel(sleutel, opSlot.slice(0, lengte), erbij)).toBeNull();
	});
});

describe('pressing', () => {
	const lang = naarUtf8('{"antwoord":"huurhuis"},'.repeat(400));

	test('makes it shorter, in the form that zlib reads', async () => {
		const kort = await pers(lang);
		expect(kort[0]).toBe(1);
		expect(kort.length).toBeLessThan(lang.length / 10);
		expect(new Uint8Array(inflateRawSync(kort.slice(1)))).toEqual(lang);
	});

	test('gives back what went in', () =>
		fc.assert(
			fc.asyncProperty(willekeurig, async (deel) => {
				expect(await ontpers(await pers(deel), 300)).toEqual(deel);
			}),
		));

	test('leaves alone what it would make longer', async () => {
		const ruis = new Uint8Array(randomBytes(200));
		expect(await pers(ruis)).toEqual(aaneen(bytes(0), ruis));
	});

	test('stops at the limit, on the byte', async () => {
		for (const vorm of [await pers(lang), aaneen(bytes(0), lang)]) {
			expect(await ontpers(vorm, lang.length)).toEqual(lang);
			expect(await ontpers(vorm, lang.length - 1)).toBeNull();
		}
	});

	test('a bomb costs no memory', async () => {
		const bom = aaneen(bytes(1), new Uint8Array(deflateRawSync(Buffer.alloc(300_000_000))));
		expect(bom.length).toBeGreaterThan(250_000);
		const vooraf = process.memoryUsage().rss;
		expect(await ontpers(bom, 64 * 1024)).toBeNull();
		expect(process.memoryUsage().rss - vooraf).toBeLessThan(100_000_000);
	});

	test('what is broken, cut off or of another kind gives nothing', async () => {
		const kort = await pers(lang);
		for (let lengte = 0; lengte < kort.length; lengte++) expect(await ontpers(kort.slice(0, lengte), 1e6)).toBeNull();
		expect(await ontpers(aaneen(bytes(2), lang), 1e6)).toBeNull();
		await fc.assert(
			fc.asyncProperty(willekeurig, async (ruis) => {
				const uit = await ontpers(aaneen(bytes(1), ruis), 1000);
				expect(uit === null || uit.length <= 1000).toBe(true);
			}),
		);
	});
});
