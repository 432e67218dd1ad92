/**
 * More than ten thousand hostile files of saved clients, the same ones every time: as what lies in the browser, and as
 * what somebody adds. Whatever comes in: a named fault and nothing changed, or exactly the clients that were locked.
 */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { laadRegelset } from '#rules';
import { Check } from '../../src/lib/check/check.svelte.ts';
import { schemaVersion } from '../../src/lib/check/opslag.ts';
import { volgPad } from '../../src/lib/check/pad.ts';
import { leesRuw, type Ruw } from '../../src/lib/check/ruw.ts';
import { Clientenbeheer } from '../../src/lib/clienten/beheer.svelte.ts';
import type { Client } from '../../src/lib/clienten/client.ts';
import { sluit, sluitBytes, type Kluisfout, type Slot } from '../../src/lib/clienten/kluis.ts';
import { naarUtf8 } from '../../src/lib/geheim/bytes.ts';

/** The right key, whatever the passphrase: what comes past the first doors comes inside as well. */
const sleutel = await crypto.subtle.importKey('raw', new Uint8Array(32).fill(9), 'AES-GCM', false, [
	'encrypt',
	'decrypt',
]);
vi.mock('../../src/lib/geheim/sleutel.ts', () => ({ zoutlengte: 16, sleutelVan: async () => sleutel }));

const seed = 20261129;
const fouten: readonly Kluisfout[] = [
	'geen-kluis',
	'nieuwer',
	'te-groot',
	'beschadigd',
	'zin-klopt-niet',
	'inhoud-onleesbaar',
];
const ruw: Ruw = {
	1: 'haarlem',
	2: '27',
	6: [{ leeftijd: '8', school: 'basisonderwijs' }],
	8: { bedrag: '1.350', per: 'maand', vakantiegeld: false, anders: null },
	na: { kaleHuur: '650' },
	heeftAl: ['haarlem-haarlempas'],
	scenarios: [{ id: 1, naam: 'Straks', peildatum: '2027-01-01', anders: { 7: ['loon'] } }],
};
const client = (letter: string, bewaardOp: number): Client => ({
	id: letter.repeat(22),
	kenmerk: letter,
	bewaardOp,
	ruw,
});
const inBestand = [client('a', 1000), client('b', 2000)];
const slot: Slot = { sleutel, zout: new Uint8Array(16).fill(3) };
const goed = (await sluit(slot, inBestand))!;
const delenVan = (tekst: string) => tekst.split('.');

const lokaal = new Map<string, string>();
vi.stubGlobal('localStorage', {
	getItem: (naam: string) => lokaal.get(naam) ?? null,
	setItem: (naam: string, waarde: string) => lokaal.set(naam, waarde),
	removeItem: (naam: string) => lokaal.delete(naam),
});
beforeEach(() => lokaal.clear());
const tekst = () => lokaal.get('bur.clienten');

/** As on a page that was just loaded. */
async function opent(inhoud: string): Promise<readonly Client[] | Kluisfout> {
	lokaal.set('bur.clienten', inhoud);
	const beheer = new Clientenbeheer(new Check(), () => Promise.resolve());
	await beheer.kijk();
	const fout = await beheer.ontgrendel('wat dan ook');
	expect(tekst()).toBe(inhoud);
	expect(beheer.stand).toBe(fout === null ? 'open' : fout === 'zin-klopt-niet' ? 'op-slot' : 'stuk');
	return fout ?? beheer.lijst;
}

const gif = [
	'<script>alert(1)</script>',
	'"><img src=x onerror=alert(1)>',
	'__proto__',
	'{{constructor}}',
	'\u202e\u0000\ufeff\ud800',
	'%00%0a%0d',
	'bur.clienten.1.',
	'bur.clienten.999999.',
	'....',
	'٣'.repeat(50),
	'👩‍👩‍👧‍👦'.repeat(20),
	'='.repeat(9),
];
const som = (begin: string) =>
	`${begin}.${createHash('sha256').update(begin).digest().subarray(0, 6).toString('base64url')}`;
const opgelapt = (inhoud: string) => som(inhoud.slice(0, Math.max(0, inhoud.lastIndexOf('.'))));

/** What somebody may do to a text. */
type Ingreep = (inhoud: string) => string;
const plek = fc.double({ min: 0, max: 1, noNaN: true });
const op = ({ length }: { length: number }, waar: number) => Math.min(length - 1, Math.floor(waar * length));
const metDeel =
	(welk: number, doe: (deel: string) => string): Ingreep =>
	(x) =>
		delenVan(x)
			.map((deel, i) => (i === welk ? doe(deel) : deel))
			.join('.');

/** To the salt, what is locked or the checksum, byte by byte. */
const aanBytes = fc
	.tuple(
		fc.constantFrom(3, 4, 4, 4, 5),
		plek,
		plek,
		fc.constantFrom<(bytes: Buffer, van: number, tot: number) => Buffer>(
			(bytes, van, tot) => (bytes.length ? Buffer.from(bytes.map((b, i) => (i === van ? b ^ (tot + 1) : b))) : bytes),
			(bytes, van, tot) => bytes.subarray(Math.min(van, tot), Math.max(van, tot)),
			(bytes, van, tot) => Buffer.concat([bytes.subarray(0, van), bytes.subarray(tot)]),
			(bytes, van) => Buffer.from(bytes).fill(0, Math.max(0, van)),
			(bytes, van) => Buffer.concat([bytes, Buffer.alloc(Math.max(1, van), 7)]),
		),
	)
	.map(([welk, van, tot, doe]) =>
		metDeel(welk, (deel) => {
			const bytes = Buffer.from(deel, 'base64url');
			return doe(bytes, op(bytes, van), op(bytes, tot)).toString('base64url');
		}),
	);
const aanTekens = fc.tuple(plek, plek, fc.constantFrom(...gif, ...'ABZaz09-_. é\n')).chain(([van, tot, erin]) =>
	fc.constantFrom<Ingreep>(
		(x) => x.slice(0, op(x, van)) + erin + x.slice(op(x, van)),
		(x) => x.slice(0, op(x, van)) + erin + x.slice(op(x, van) + 1),
		(x) => x.slice(0, op(x, van)) + x.slice(op(x, tot)),
		(x) => x.slice(0, op(x, van)),
	),
);
const aanDelen = fc.oneof(
	fc.constantFrom('0', '1', '01', '2', '999999', '-1', '1e3', '').map((nummer) => metDeel(2, () => nummer)),
	fc.shuffledSubarray([0, 1, 2, 3, 4, 5]).map(
		(welke): Ingreep =>
			(x) =>
				welke.map((i) => delenVan(x)[i]).join('.'),
	),
);
const aanAlles = fc.oneof(
	fc.constantFrom<Ingreep>(
		(x) => x.toUpperCase(),
		(x) => [...x].reverse().join(''),
		(x) => `\uFEFF ${x}\r\n`,
		(x) => escape(x),
		(x) => JSON.stringify(x),
		(x) => x + x,
	),
	fc.string({ unit: 'binary', maxLength: 300 }).map(
		(anders): Ingreep =>
			() =>
				anders,
	),
);
const ingreep = fc.oneof(
	{ weight: 8, arbitrary: aanBytes },
	{ weight: 3, arbitrary: aanTekens },
	{ weight: 1, arbitrary: aanDelen },
	{ weight: 1, arbitrary: aanAlles },
);
/** Half of them with a checksum that is right again, as who knows the layout does. */
const veranderd = fc
	.tuple(fc.array(ingreep, { minLength: 1, maxLength: 3 }), fc.boolean())
	.map(([ingrepen, metSom]) => {
		const anders = ingrepen.reduce((x, doe) => doe(x), goed);
		return metSom ? opgelapt(anders) : anders;
	});
const teGroot = fc.constantFrom(' ', ...gif).map((erbij) => goed + erbij.padEnd(4_300_000, erbij));
const mutant = fc.oneof({ weight: 99, arbitrary: veranderd }, { weight: 1, arbitrary: teGroot });

describe('hostile files', () => {
	test('6,000 changed texts, as what lies here and as what is added', { timeout: 240_000 }, async () => {
		const gezien = new Map<string, number>();
		const tel = (naam: string) => gezien.set(naam, (gezien.get(naam) ?? 0) + 1);
		const hier = (await sluit(slot, [client('a', 1500), client('c', 1)]))!;
		await fc.assert(
			fc.asyncProperty(mutant, async (invoer) => {
				const gelezen = await opent(invoer);
				if (typeof gelezen === 'string') expect(fouten).toContain(gelezen);
				else expect(gelezen).toEqual(inBestand);

				const beheer = new Clientenbeheer(new Check(), () => Promise.resolve());
				lokaal.set('bur.clienten', hier);
				await beheer.ontgrendel('wat dan ook');
				const voor = beheer.lijst;
				const fout = await beheer.voegToe(invoer, 'wat dan ook');
				expect(fout).toBe(typeof gelezen === 'string' ? gelezen : null);
				if (fout === null) expect(beheer.lijst).toEqual([...voor, inBestand[1]]);
				else expect([tekst(), beheer.lijst]).toEqual([hier, voor]);
				tel(fout ?? 'open');
			}),
			{ numRuns: 6_000, seed },
		);
		// The mutants came everywhere: a fuzz that dies at the door says nothing about the rooms.
		for (const fout of fouten.filter((een) => een !== 'inhoud-onleesbaar'))
			expect(gezien.get(fout) ?? 0, fout).toBeGreaterThan(50);
		expect(gezien.get('open')).toBeGreaterThan(50);
	});
});

describe('hostile clients, well locked', () => {
	const bom = fc.constantFrom<unknown>(
		null,
		0,
		-1,
		1.5,
		1e308,
		8.64e15,
		8.64e15 + 2,
		true,
		'',
		'x'.repeat(61),
		'a'.repeat(22),
		'b'.repeat(22),
		'../../../../etc/passwd',
		'<img src=x onerror=alert(1)>',
		'\u202e{{kenmerk}}',
		[],
		{},
		[[[[[]]]]],
		{ length: 1e9 },
		{ 1: 'haarlem', 2: '27' },
		{ 1: 'atlantis', na: { kaleHuur: { toString: 1 }, vals: '1' } },
		{ 6: Array.from({ length: 13 }, () => ({ leeftijd: '1', school: null })) },
		{ 8: { bedrag: '1', per: 'eeuw', vakantiegeld: 'ja', anders: {} } },
		{ 10: { keuze: 'onder', grenzen: [1, 2, 3] } },
		{ scenarios: [{ id: 1, naam: 'a', peildatum: '2027-02-30', anders: {} }] },
		{ scenarios: [{ id: 1, naam: 'a', peildatum: null, anders: { 1: 'atlantis', vals: 1 }, vals: 1 }] },
		{ heeftAl: ['__proto__', 'constructor'] },
	);
	const velden = (...namen: readonly string[]) =>
		fc.dictionary(fc.constantFrom(...namen), bom, { maxKeys: 2 }).map((anders) => ({ ...client('a', 1), ...anders }));
	/** Most are hostile where that does not shut the door at once. */
	const vijand = fc.oneof(
		{ weight: 6, arbitrary: velden('ruw', 'vals', 'toString', 'hasOwnProperty') },
		{ weight: 1, arbitrary: velden('id', 'kenmerk', 'bewaardOp', 'ruw') },
		{ weight: 1, arbitrary: bom },
	);
	const lijsten = fc
		.tuple(fc.array(vijand, { maxLength: 3 }), fc.boolean())
		.map(([lijst, eigenId]) =>
			eigenId ? lijst.map((een, i) => (een ? { ...(een as object), id: 'abc'[i]!.repeat(22) } : een)) : lijst,
		);
	const omslag = fc.constantFrom<(lijst: string) => string>(
		(lijst) => `{"schemaVersion":${schemaVersion},"clienten":${lijst}}`,
		(lijst) => `{"schemaVersion":1,"clienten":${lijst}}`,
		(lijst) => `{"__proto__":{"vals":true},"schemaVersion":${schemaVersion},"clienten":${lijst}}`,
		(lijst) =>
			`{"schemaVersion":${schemaVersion},"clienten":${lijst.replaceAll('{', '{"__proto__":{"vals":1},')}}`.replaceAll(
				',}',
				'}',
			),
		(lijst) => `{"schemaVersion":"${schemaVersion}","clienten":${lijst}}`,
		(lijst) => `{"schemaVersion":${schemaVersion + 1},"clienten":${lijst}}`,
		(lijst) => `{"clienten":${lijst}}`,
		(lijst) => lijst,
		(lijst) => `${lijst},`,
	);

	test('3,000 contents: nothing that the readers do not let through, and the path can be followed', async () => {
		const set = await laadRegelset(['haarlem']);
		let doorgelaten = 0;
		await fc.assert(
			fc.asyncProperty(lijsten, omslag, async (lijst, doe) => {
				const uit = await opent(await sluitBytes(slot, naarUtf8(doe(JSON.stringify(lijst)))));
				if (typeof uit === 'string') return void expect(fouten).toContain(uit);
				expect(new Set(uit.map(({ id }) => id)).size).toBe(uit.length);
				for (const een of uit) {
					doorgelaten++;
					expect(Object.keys(een).sort()).toEqual(['bewaardOp', 'id', 'kenmerk', 'ruw']);
					expect(een.id).toMatch(/^[\w-]{22}$/);
					expect(een.kenmerk.length).toBeGreaterThan(0);
					expect(een.kenmerk.length).toBeLessThanOrEqual(60);
					expect(new Date(een.bewaardOp).getTime()).toBe(een.bewaardOp);
					expect(leesRuw(een.ruw)).toEqual(een.ruw);
					expect(Object.getPrototypeOf(een.ruw)).toBe(Object.prototype);
					expect(JSON.stringify(een)).not.toContain('vals');
					if (doorgelaten % 10 === 0) volgPad(set, een.ruw, '2026-11-29');
				}
			}),
			{ numRuns: 3000, seed },
		);
		expect(({} as Record<string, unknown>)['vals']).toBeUndefined();
		expect(doorgelaten).toBeGreaterThan(500);
	});

	const kop = `{"schemaVersion":${schemaVersion},"clienten":`;
	test.each([
		['a million clients', `${kop}[${'{},'.repeat(1e6)}{}]}`],
		['a string of three megabytes', `${kop}[{"id":"${'a'.repeat(3e6)}"}]}`],
		[
			'a million children',
			`${kop}[{"id":"${'a'.repeat(22)}","kenmerk":"a","bewaardOp":1,"ruw":{"6":[${'{},'.repeat(9e5)}{}]}}]}`,
		],
		['brackets without end', '['.repeat(3e6)],
		['brackets that do end', `${'['.repeat(1e6)}${']'.repeat(1e6)}`],
		['zeros', '0'.repeat(3e6)],
		['three megabytes of nothing', ' '.repeat(3e6)],
	])('%s is no list of clients', async (_wat, inhoud) =>
		expect(await opent(await sluitBytes(slot, naarUtf8(inhoud)))).toBe('inhoud-onleesbaar'),
	);

	test('as many answers as fit in four megabytes are read', async () => {
		const kinderen = `[${'{},'.repeat(20_000)}{}]`;
		const lijst = Array.from(
			{ length: 45 },
			(_, i) =>
				`{"id":"${String(i).padEnd(22, 'a')}","kenmerk":"a","bewaardOp":1,"ruw":{"1":"haarlem","6":${kinderen}}}`,
		);
		const uit = await opent(await sluitBytes(slot, naarUtf8(`${kop}[${lijst.join(',')}]}`)));
		expect((uit as readonly Client[]).map((een) => een.ruw)).toEqual(
			Array.from({ length: 45 }, () => ({ 1: 'haarlem' })),
		);
	});
});
