/**
 * More than ten thousand hostile handovers, the same ones every time. Whatever comes in: a named fault, or exactly the
 * answers that were locked. It never throws and never hangs.
 */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { laadRegelset } from '#rules';
import { schemaVersion } from '../../src/lib/check/opslag.ts';
import { volgPad } from '../../src/lib/check/pad.ts';
import { leesRuw, type Ruw } from '../../src/lib/check/ruw.ts';
import { naarUtf8, toeval } from '../../src/lib/geheim/bytes.ts';
import {
	inhoudVan,
	leesPakket,
	maakMetSleutel,
	openMetSleutel,
	type Overdrachtfout,
} from '../../src/lib/overdracht/pakket.ts';

const zaad = 20261125;
const nu = 1_795_604_400_000;
const verlooptOp = nu / 1000 + 86_400;
const fouten: readonly Overdrachtfout[] = [
	'leeg',
	'onleesbaar',
	'afgekapt',
	'beschadigd',
	'nieuwer',
	'verlopen',
	'te-groot',
	'code-klopt-niet',
	'inhoud-onleesbaar',
];
const ruw: Ruw = {
	1: 'haarlem',
	2: '27',
	6: [{ leeftijd: '8', school: 'basisonderwijs' }],
	7: ['loon'],
	8: { bedrag: '1.350', per: 'maand', vakantiegeld: false, anders: null },
	10: { keuze: 'onder', grenzen: [8000, 16_000] },
	na: { kaleHuur: '650' },
	heeftAl: ['haarlem-haarlempas'],
};

/** Mulberry32: the same numbers on every machine. */
function dobbel(begin: number) {
	let stand = begin;
	const worp = () => {
		stand = (stand + 0x6d2b79f5) | 0;
		let t = Math.imul(stand ^ (stand >>> 15), 1 | stand);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	};
	const onder = (top: number) => Math.floor(worp() * top);
	const uit = <T>(lijst: readonly T[]): T => lijst[onder(lijst.length)]!;
	return { onder, uit };
}
type Dobbel = ReturnType<typeof dobbel>;

const sleutel = await crypto.subtle.importKey('raw', new Uint8Array(32).fill(9), 'AES-GCM', false, [
	'encrypt',
	'decrypt',
]);
const goed = await maakMetSleutel(sleutel, new Uint8Array(16).fill(3), inhoudVan(ruw), verlooptOp);
const goedeBytes = Buffer.from(goed.slice(4), 'base64url');

async function open(invoer: string) {
	const pakket = await leesPakket(invoer, nu);
	return typeof pakket === 'string' ? pakket : openMetSleutel(pakket, sleutel, nu);
}

const gif = [
	'<script>alert(1)</script>',
	'"><img src=x onerror=alert(1)>',
	'javascript:alert(1)',
	'__proto__',
	'constructor.prototype',
	'{{constructor}}',
	'\u202e\u0000\ufeff\ud800',
	'%00%0a%0d',
	'bur.bur.bur.',
	'#bur.#bur.',
	'../../../etc/passwd',
	'٣'.repeat(50),
	'👩‍👩‍👧‍👦'.repeat(20),
	'a'.repeat(70_000),
	'='.repeat(9),
];

/** What somebody may do to the bytes. */
const metBytes: readonly ((bytes: Buffer, d: Dobbel) => Buffer)[] = [
	(bytes, { onder }) => {
		const bit = onder(bytes.length * 8);
		bytes[bit >> 3]! ^= 1 << (bit & 7);
		return bytes;
	},
	(bytes, { onder }) => bytes.subarray(0, onder(bytes.length)),
	(bytes, { onder }) => bytes.subarray(onder(bytes.length)),
	(bytes, { onder }) => {
		const plek = onder(bytes.length);
		const erin = Buffer.from(Array.from({ length: onder(40) }, () => onder(256)));
		return Buffer.concat([bytes.subarray(0, plek), erin, bytes.subarray(plek)]);
	},
	(bytes, { onder }) => {
		const [a, b] = [onder(bytes.length), onder(bytes.length)];
		[bytes[a], bytes[b]] = [bytes[b]!, bytes[a]!];
		return bytes;
	},
	(bytes, { onder }) => {
		const [a, b] = [onder(bytes.length), onder(bytes.length)];
		return Buffer.concat([bytes.subarray(0, a), bytes.subarray(b)]);
	},
	// Another version, time or length.
	(bytes, { onder, uit }) => {
		bytes[onder(9)] = uit([0, 1, 2, 127, 128, 255]);
		return bytes;
	},
	(bytes, { onder, uit }) => {
		bytes.writeUInt32BE(uit([0, 1, 43, 44, 45, 4487, 4488, 0x7fffffff, 0xffffffff, onder(2 ** 32)]), 5);
		return bytes;
	},
	(bytes, { onder, uit }) => {
		bytes.writeUInt32BE(uit([0, nu / 1000, nu / 1000 + 1, 0xffffffff, onder(2 ** 32)]), 1);
		return bytes;
	},
	(bytes, { onder }) => bytes.fill(onder(256), onder(bytes.length)),
	(_bytes, { onder }) => Buffer.from(Array.from({ length: onder(400) }, () => onder(256))),
];

/** As who knows the layout does: the length and the checksum are right again. */
function opgelapt(bytes: Buffer, metLengte: boolean): Buffer {
	const alles = Buffer.from(bytes.subarray(0, -4));
	if (metLengte && alles.length >= 9) alles.writeUInt32BE(alles.length - 9, 5);
	return Buffer.concat([alles, createHash('sha256').update(alles).digest().subarray(0, 4)]);
}

/** What somebody may do to the text. */
const metTekst: readonly ((tekst: string, d: Dobbel) => string)[] = [
	(tekst, { onder, uit }) => {
		const plek = onder(tekst.length);
		return tekst.slice(0, plek) + uit(gif) + tekst.slice(plek);
	},
	(tekst, { onder }) => tekst.slice(0, onder(tekst.length)),
	(tekst, { onder }) => tekst.slice(onder(tekst.length)),
	(tekst) => tekst.toUpperCase(),
	(tekst) => [...tekst].reverse().join(''),
	(tekst) => encodeURIComponent(`#${tekst}`),
	(tekst, { uit }) => uit(gif) + tekst + uit(gif),
	(tekst, { onder }) => tekst.replace(/./g, (teken) => (onder(40) ? teken : String.fromCodePoint(32 + onder(1000)))),
	(_tekst, { uit }) => `bur.${uit(gif)}`,
	(_tekst, { uit, onder }) => Array.from({ length: onder(20) }, () => uit(gif)).join(''),
	(_tekst, { onder }) => String.fromCharCode(...Array.from({ length: onder(300) }, () => onder(65_536))),
	(tekst, { onder }) => tekst.repeat(onder(100)),
];

describe('hostile handovers', () => {
	test('12,000 changed texts: a named fault, or exactly the answers', { timeout: 120_000 }, async () => {
		const d = dobbel(zaad);
		const gezien = new Map<string, number>();
		for (let keer = 0; keer < 12_000; keer++) {
			let invoer: string;
			if (keer % 3 === 0) invoer = d.uit(metTekst)(goed, d);
			else {
				let bytes: Buffer = Buffer.from(goedeBytes);
				for (let ronde = 0; ronde <= d.onder(3); ronde++) if (bytes.length >= 9) bytes = d.uit(metBytes)(bytes, d);
				if (keer % 3 === 1) bytes = opgelapt(bytes, d.onder(2) === 0);
				invoer = `bur.${bytes.toString('base64url')}`;
			}
			const uit = await open(invoer);
			if (typeof uit === 'string') expect(fouten).toContain(uit);
			else expect(uit).toEqual(ruw);
			const naam = typeof uit === 'string' ? uit : 'open';
			gezien.set(naam, (gezien.get(naam) ?? 0) + 1);
		}
		// The mutants came everywhere: a fuzz that dies at the door says nothing about the rooms.
		for (const fout of fouten.filter((een) => een !== 'inhoud-onleesbaar'))
			expect(gezien.get(fout) ?? 0, fout).toBeGreaterThan(10);
		expect(gezien.get('code-klopt-niet')).toBeGreaterThan(1000);
		expect(gezien.get('open')).toBeGreaterThan(10);
	});
});

describe('hostile answers, well locked', () => {
	const bommen: readonly unknown[] = [
		null,
		0,
		-1,
		1e308,
		true,
		'',
		'ja',
		'a'.repeat(1000),
		'<img src=x onerror=alert(1)>',
		[],
		{},
		[[[[[]]]]],
		{ length: 1e9 },
		{ keuze: 'onder', grenzen: [1, 2, 3] },
		{ keuze: 'onder', grenzen: ['1'] },
		{ bedrag: 'a'.repeat(41), per: 'maand', vakantiegeld: false, anders: null },
		{ bedrag: '1', per: 'eeuw', vakantiegeld: 'ja', anders: {} },
		Array.from({ length: 400 }, () => 'loon'),
		Array.from({ length: 13 }, () => ({ leeftijd: '1', school: null })),
		['loon', 7, null],
		['__proto__', 'constructor', 'toString'],
		[{ leeftijd: '8', school: 'basisonderwijs', extra: '<b>' }],
		{ kaleHuur: { toString: 1 } },
		{ kaleHuur: '1', onbekend: 'x' },
	];
	const sleutelsVanRuw = [...'123456789'].concat(
		...['10', '12', '18', '20', '22', 'na', 'opvang', 'heeftAl', '99', 'constructor', 'toString', 'hasOwnProperty'],
	);
	const omslagen: readonly ((tekst: string) => string)[] = [
		(tekst) => `{"schemaVersion":${schemaVersion},"ruw":${tekst}}`,
		(tekst) => `{"schemaVersion":1,"wijzigt":${tekst},"ruw":${tekst}}`,
		(tekst) => `{"__proto__":{"vals":true},"schemaVersion":${schemaVersion},"ruw":${tekst}}`,
		(tekst) => `{"schemaVersion":"${schemaVersion}","ruw":${tekst}}`,
		(tekst) => `{"schemaVersion":1.5,"ruw":${tekst}}`,
		(tekst) => `{"schemaVersion":${schemaVersion},"constructor":{"prototype":{"vals":true}},"ruw":${tekst}}`,
		(tekst) => tekst,
		(tekst) => `${tekst},`,
	];

	test('3,000 contents: nothing but what the reader of the tab lets through, and the path can be followed', async () => {
		const d = dobbel(zaad + 1);
		const set = await laadRegelset(['haarlem']);
		let doorgelaten = 0;
		for (let keer = 0; keer < 3000; keer++) {
			const vals = Object.fromEntries(
				Array.from({ length: d.onder(8) }, () => [d.uit(sleutelsVanRuw), d.uit(bommen)] as const),
			);
			const basis = JSON.stringify(d.onder(2) ? { ...ruw, ...vals } : vals);
			const metProto = d.onder(4) ? basis : basis.replace('{', '{"__proto__":{"vals":true},');
			const tekst = d.uit(omslagen)(metProto);
			const uit = await open(await maakMetSleutel(sleutel, toeval(16), naarUtf8(tekst), verlooptOp));
			if (typeof uit === 'string') {
				expect(fouten).toContain(uit);
				continue;
			}
			doorgelaten++;
			expect(leesRuw(uit)).toEqual(uit);
			expect(Object.getPrototypeOf(uit)).toBe(Object.prototype);
			expect('vals' in uit).toBe(false);
			expect(JSON.stringify(uit)).not.toContain('extra');
			if (doorgelaten % 10 === 0) volgPad(set, uit, '2026-11-25');
		}
		expect(({} as Record<string, unknown>)['vals']).toBeUndefined();
		expect(doorgelaten).toBeGreaterThan(500);
	});

	test.each([
		['a string of a megabyte', JSON.stringify({ schemaVersion, ruw: { 1: 'haarlem', 7: ['a'.repeat(1e6)] } })],
		['a hundred thousand children', `{"schemaVersion":${schemaVersion},"ruw":{"6":[${'{},'.repeat(1e5)}{}]}}`],
		['brackets without end', '['.repeat(60_000)],
		['brackets that do end', `${'['.repeat(30_000)}${']'.repeat(30_000)}`],
		['zeros', '0'.repeat(60_000)],
		['ten megabytes of nothing', ' '.repeat(1e7)],
	])('%s is no answer', async (_wat, tekst) => {
		const uit = await open(await maakMetSleutel(sleutel, toeval(16), naarUtf8(tekst), verlooptOp));
		expect(['inhoud-onleesbaar', 'te-groot']).toContain(uit);
	});
});
