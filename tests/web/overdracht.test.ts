/** Answers on their way to another device: the layout on the byte, every fault, and what goes along. */
import { createCipheriv, createDecipheriv, createHash, pbkdf2Sync } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { evaluate, gemeenteIds, laadRegelset, opties, type Datum, type Regeling } from '#rules';
import { gezondheid } from '#rules/in-woorden';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { nummers } from '../../src/lib/check/nummers.ts';
import { schemaVersion } from '../../src/lib/check/opslag.ts';
import type { Ruw } from '../../src/lib/check/ruw.ts';
import { groepenVan, leesCode, nieuweCode } from '../../src/lib/overdracht/code.ts';
import { delenVan, kies, naamVan, zegtIetsOverGezondheid, type Deel } from '../../src/lib/overdracht/keuze.ts';
import {
	langsteTekst,
	leesPakket,
	maakPakket,
	openPakket,
	termijnen,
	type Pakket,
} from '../../src/lib/overdracht/pakket.ts';

afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

const code = '4821039577160248';
/** 25 November 2026, 12:00 in the Netherlands. */
const nu = 1_795_604_400_000;
const verlooptOp = nu / 1000 + termijnen.dag;
const ruw: Ruw = { 1: 'haarlem', 2: '27', 7: ['loon'], na: { kaleHuur: '650' }, heeftAl: ['haarlem-haarlempas'] };

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest();

const sleutels = new Map<string, Buffer>();
function sleutelMetNode(metCode: string, zout: Buffer): Buffer {
	const naam = `${metCode} ${zout.toString('hex')}`;
	const sleutel = sleutels.get(naam) ?? pbkdf2Sync(metCode, zout, 600_000, 32, 'sha256');
	sleutels.set(naam, sleutel);
	return sleutel;
}

interface Inhoud {
	versie?: number;
	verloopt?: number;
	lengte?: number;
	zout?: Buffer;
	iv?: Buffer;
	code?: string;
	sleutel?: Buffer;
	/** After the flag byte. */
	json?: string;
	vlag?: number;
	/** What is bound to the locked text, where that is not what stands in front of it. */
	erbij?: Buffer;
	controle?: Buffer;
}

/** The layout of ADR 20 once more, made with Node only. */
function metDeHand({
	versie = 1,
	verloopt = verlooptOp,
	lengte,
	zout = Buffer.from('000102030405060708090a0b0c0d0e0f', 'hex'),
	iv = Buffer.from('a0a1a2a3a4a5a6a7a8a9aaab', 'hex'),
	code: metCode = code,
	sleutel = sleutelMetNode(metCode, zout),
	json = JSON.stringify({ schemaVersion, ruw }),
	vlag = 0,
	erbij,
	controle,
}: Inhoud = {}): string {
	const inhoud = Buffer.concat([Buffer.from([vlag]), Buffer.from(json, 'utf8')]);
	const kop = Buffer.alloc(9);
	kop.writeUInt8(versie, 0);
	kop.writeUInt32BE(verloopt, 1);
	kop.writeUInt32BE(lengte ?? 16 + 12 + inhoud.length + 16, 5);
	const slot = createCipheriv('aes-256-gcm', sleutel, iv);
	slot.setAAD(erbij ?? Buffer.concat([kop, zout]));
	const opSlot = Buffer.concat([slot.update(inhoud), slot.final(), slot.getAuthTag()]);
	const alles = Buffer.concat([kop, zout, iv, opSlot]);
	return `bur.${Buffer.concat([alles, controle ?? sha256(alles).subarray(0, 4)]).toString('base64url')}`;
}

async function open(tekst: string, metCode = code, klok = nu) {
	const pakket = await leesPakket(tekst, klok);
	return typeof pakket === 'string' ? pakket : openPakket(pakket, metCode, () => klok);
}

describe('the layout', () => {
	test('what we lock, Node opens: every byte is where ADR 20 says', async () => {
		const tekst = (await maakPakket(ruw, code, verlooptOp))!;
		expect(tekst).toMatch(/^bur\.[\w-]+$/);
		const bytes = Buffer.from(tekst.slice(4), 'base64url');
		expect(bytes.readUInt8(0)).toBe(1);
		expect(bytes.readUInt32BE(1)).toBe(verlooptOp);
		expect(bytes.readUInt32BE(5)).toBe(bytes.length - 9 - 4);
		expect(bytes.subarray(-4)).toEqual(sha256(bytes.subarray(0, -4)).subarray(0, 4));
		const [zout, iv] = [bytes.subarray(9, 25), bytes.subarray(25, 37)];
		const opener = createDecipheriv('aes-256-gcm', sleutelMetNode(code, zout), iv);
		opener.setAAD(bytes.subarray(0, 25)).setAuthTag(bytes.subarray(-20, -4));
		const inhoud = Buffer.concat([opener.update(bytes.subarray(37, -20)), opener.final()]);
		expect(inhoud[0]).toBe(1);
		expect(JSON.parse(inflateRawSync(inhoud.subarray(1)).toString('utf8'))).toEqual({ schemaVersion, ruw });
	});

	test('what Node locks, we open', async () => {
		const pakket = (await leesPakket(metDeHand(), nu)) as Pakket;
		expect(pakket.verlooptOp).toBe(verlooptOp);
		expect(await openPakket(pakket, code, () => nu)).toEqual(ruw);
	});

	test('a browser that cannot press makes one that opens everywhere', async () => {
		vi.stubGlobal('CompressionStream', undefined);
		const tekst = (await maakPakket(ruw, code, verlooptOp))!;
		vi.unstubAllGlobals();
		expect(await open(tekst)).toEqual(ruw);
	});

	test('is never twice the same, and never ends in what a message may drop', async () => {
		const teksten = await Promise.all(Array.from({ length: 8 }, () => maakPakket(ruw, code, verlooptOp)));
		expect(new Set(teksten).size).toBe(8);
		const eerste = [...teksten[0]!].findIndex((teken, i) => teken !== teksten[1]![i]);
		// Version, time and length are the same; from the salt on everything differs.
		expect(eerste).toBeGreaterThanOrEqual(4 + 12);
		for (const tekst of teksten) expect(tekst).not.toMatch(/-$/);
	});

	test('one that would end in a dash is locked again with another iv', async () => {
		// Which iv gives a dash is found with Node, which makes the same text.
		const zout = Buffer.alloc(16, 7);
		const iv = (n: number) => Buffer.alloc(12, n);
		const json = JSON.stringify({ schemaVersion, ruw: { 1: 'haarlem' } });
		const sleutel = sleutelMetNode(code, zout);
		const met = (n: number) => metDeHand({ zout, iv: iv(n), json, sleutel });
		const streepje = Array.from({ length: 256 }, (_, n) => n).find((n) => met(n).endsWith('-'))!;
		const ander = Array.from({ length: 256 }, (_, n) => n).find((n) => !met(n).endsWith('-'))!;
		vi.stubGlobal('CompressionStream', undefined);
		const ivs = [streepje, ander];
		vi.spyOn(crypto, 'getRandomValues').mockImplementation((deel) => {
			const bytes = deel as unknown as Uint8Array;
			return bytes.fill(bytes.length === 12 ? ivs.shift()! : 7) as never;
		});
		expect(await maakPakket({ 1: 'haarlem' }, code, verlooptOp)).toBe(met(ander));
		expect(ivs).toEqual([]);
	});

	test('what an earlier version of the site kept still opens', async () =>
		expect(
			await open(metDeHand({ json: '{"schemaVersion":1,"ruw":{"1":"haarlem","2":"27"},"wijzigt":true}' })),
		).toEqual({ 1: 'haarlem', 2: '27' }));
});

describe('a text that cannot be read says why', () => {
	const goed = metDeHand();
	const verander = (plek: number, naar: (byte: number) => number) => {
		const bytes = Buffer.from(goed.slice(4), 'base64url');
		bytes[plek] = naar(bytes[plek]!);
		return `bur.${bytes.toString('base64url')}`;
	};
	/** Changed by somebody who knows the layout: the checksum is right. */
	const knoei = (plek: number, naar: (byte: number) => number) => {
		const bytes = Buffer.from(verander(plek, naar).slice(4), 'base64url').subarray(0, -4);
		return `bur.${Buffer.concat([bytes, sha256(bytes).subarray(0, 4)]).toString('base64url')}`;
	};

	test.each([
		['nothing', '', 'leeg'],
		['white space', ' \n\t\u200b', 'leeg'],
		['another text', 'Hallo, hier is mijn link', 'onleesbaar'],
		['another address', 'https://example.org/#inhoud', 'onleesbaar'],
		['only the front', 'bur.', 'afgekapt'],
		['eleven characters', goed.slice(0, 4 + 11), 'afgekapt'],
		['half of it', goed.slice(0, goed.length / 2), 'afgekapt'],
		['all but one character', goed.slice(0, -1), 'afgekapt'],
		['a character that cannot be', `${goed.slice(0, 60)}*${goed.slice(61)}`, 'beschadigd'],
		['a strange character in the head', `bur.*${goed.slice(5)}`, 'onleesbaar'],
		['a bit that fell over', verander(50, (byte) => byte ^ 1), 'beschadigd'],
		[
			'a bit of the checksum',
			verander(Buffer.from(goed.slice(4), 'base64url').length - 1, (byte) => byte ^ 1),
			'beschadigd',
		],
		['a version to come', metDeHand({ versie: 2 }), 'nieuwer'],
		['no version', metDeHand({ versie: 0 }), 'onleesbaar'],
		['a version that fell over', verander(0, () => 2), 'beschadigd'],
		['more than fits', `bur.${'A'.repeat(60_000)}`, 'te-groot'],
		['a length that is larger than any', metDeHand({ lengte: 0xffffffff }), 'te-groot'],
		['a length that is a little too large', metDeHand({ lengte: 4000 }), 'afgekapt'],
		[
			'answers of a later version of the site',
			metDeHand({ json: `{"schemaVersion":${schemaVersion + 1},"ruw":{"1":"haarlem"}}` }),
			'nieuwer',
		],
		['a time that was moved', knoei(4, (byte) => byte ^ 1), 'code-klopt-niet'],
		['a salt that was changed', knoei(9, (byte) => byte ^ 1), 'code-klopt-niet'],
		['a locked text that was changed', knoei(60, (byte) => byte ^ 1), 'code-klopt-niet'],
		['locked with another head', metDeHand({ erbij: Buffer.alloc(25) }), 'code-klopt-niet'],
		['no JSON', metDeHand({ json: 'hallo' }), 'inhoud-onleesbaar'],
		['a list', metDeHand({ json: '[]' }), 'inhoud-onleesbaar'],
		['null', metDeHand({ json: 'null' }), 'inhoud-onleesbaar'],
		['no version of the answers', metDeHand({ json: '{"ruw":{"1":"haarlem"}}' }), 'inhoud-onleesbaar'],
		[
			'no answer that is ours',
			metDeHand({ json: `{"schemaVersion":${schemaVersion},"ruw":{"1":"atlantis","99":"ja"}}` }),
			'inhoud-onleesbaar',
		],
		['a way of pressing that we do not know', metDeHand({ vlag: 2 }), 'inhoud-onleesbaar'],
		['pressed, but not really', metDeHand({ vlag: 1 }), 'inhoud-onleesbaar'],
	])('%s', async (_wat, tekst, fout) => expect(await open(tekst)).toBe(fout));

	test('another code', async () => expect(await open(goed, '4821039577160249')).toBe('code-klopt-niet'));

	test('every place where it may be cut off', async () => {
		for (let lengte = 4; lengte < goed.length; lengte++)
			expect(await leesPakket(goed.slice(0, lengte), nu)).toBe('afgekapt');
	});

	test('every bit that may fall over in what somebody carries', async () => {
		const bytes = Buffer.from(goed.slice(4), 'base64url');
		for (let bit = 0; bit < bytes.length * 8; bit++) {
			const fout = await leesPakket(
				verander(bit >> 3, (byte) => byte ^ (1 << (bit & 7))),
				nu,
			);
			expect(['beschadigd', 'afgekapt', 'te-groot']).toContain(fout);
		}
	});
});

describe('a text with something around it opens', () => {
	const goed = metDeHand();
	test.each([
		['a link', `https://bur.nl/nl/overnemen/#${goed}`],
		['a message', `Dag, hier is de link:\n\nhttps://bur.nl/nl/overnemen/#${goed}\n\nGroet, Bo`],
		['a mail that breaks lines', `https://bur.nl/nl/overnemen/#${goed}`.replace(/(.{76})/g, '$1\r\n')],
		['what an app adds to a link', `https://bur.nl/nl/overnemen/#${goed}&utm_source=app`],
		['marks of direction', `\u2068${goed}\u2069`],
	])('%s', async (_wat, tekst) => expect(await open(tekst)).toEqual(ruw));
});

describe('the time', () => {
	const tekst = metDeHand();
	test('it opens until the second at which it expires', async () => {
		expect(await leesPakket(tekst, verlooptOp * 1000 - 1)).toMatchObject({ verlooptOp });
		expect(await leesPakket(tekst, verlooptOp * 1000)).toBe('verlopen');
	});

	test('and is looked at again when it is opened', async () => {
		const pakket = (await leesPakket(tekst, nu)) as Pakket;
		expect(await openPakket(pakket, code, () => verlooptOp * 1000)).toBe('verlopen');
		// It ran out while the key was being made.
		const klok = [verlooptOp * 1000 - 1, verlooptOp * 1000];
		expect(await openPakket(pakket, code, () => klok.shift()!)).toBe('verlopen');
	});

	test('a time that is further away than the longest choice, and a day for clocks, is not ours', async () => {
		const achtDagen = nu / 1000 + 8 * 24 * 3600;
		expect(await leesPakket(metDeHand({ verloopt: achtDagen }), nu)).toMatchObject({ verlooptOp: achtDagen });
		expect(await leesPakket(metDeHand({ verloopt: achtDagen + 1 }), nu)).toBe('onleesbaar');
	});

	test('the choices are an hour, a day and a week', () =>
		expect(termijnen).toEqual({ uur: 3600, dag: 86_400, week: 604_800 }));
});

describe('the size', () => {
	/** Answers that cannot be pressed. */
	const ruis = (aantal: number) =>
		Array.from({ length: aantal }, () => crypto.randomUUID() + crypto.randomUUID().slice(0, 20));

	test('too many answers make no text', async () => {
		expect(await maakPakket({ heeftAl: ruis(150) }, code, verlooptOp)).toBeNull();
		expect(await maakPakket({ heeftAl: ruis(500), 7: [JSON.stringify(ruis(2000))] }, code, verlooptOp)).toBeNull();
	});

	test('a text of the longest size opens', async () => {
		let lang: { ruw: Ruw; tekst: string } | null = null;
		for (let aantal = 105; ; aantal += 4) {
			const veel: Ruw = { heeftAl: ruis(aantal) };
			const tekst = await maakPakket(veel, code, verlooptOp);
			if (tekst === null) break;
			lang = { ruw: veel, tekst };
		}
		expect(lang!.tekst.length).toBeGreaterThan(langsteTekst - 400);
		expect(await open(lang!.tekst)).toEqual(lang!.ruw);
	});

	test('a small text that would become large does not', async () => {
		const veel: Ruw = { 1: 'haarlem', 7: ['a'.repeat(70_000)] };
		expect(await maakPakket(veel, code, verlooptOp)).toBeNull();
	});
});

describe('a code', () => {
	test('is sixteen digits, in four groups', () => {
		expect(nieuweCode()).toMatch(/^\d{16}$/);
		expect(groepenVan(code)).toEqual(['4821', '0395', '7716', '0248']);
	});

	test('has each digit as often as the others', () => {
		// Of the 256 bytes 250 to 255 are thrown away: of what is left each digit comes 25 times.
		let byte = 0;
		vi.spyOn(crypto, 'getRandomValues').mockImplementation((deel) => {
			const bytes = deel as unknown as Uint8Array;
			for (let i = 0; i < bytes.length; i++) bytes[i] = byte++;
			return bytes as never;
		});
		expect(nieuweCode()).toBe('0123456789012345');
		byte = 246;
		expect(nieuweCode()).toBe('6789012345678901');
	});

	test.each([
		['with spaces', '4821 0395 7716 0248'],
		['with dashes', '4821-0395–7716—0248'],
		['with points and lines', '4821.0395/7716_0248'],
		['wide', '４８２１０３９５７７１６０２４８'],
		['Arabic-Indic', '٤٨٢١ ٠٣٩٥ ٧٧١٦ ٠٢٤٨'],
		['Persian', '۴۸۲۱۰۳۹۵۷۷۱۶۰۲۴۸'],
		['Devanagari', '४८२१०३९५७७१६०२४८'],
		['with marks of direction', '\u202b4821\u00a00395\u200f 7716 0248\u202c'],
	])('may be typed %s', (_hoe, getypt) => expect(leesCode(getypt)).toBe(code));

	test.each([
		'',
		'4821 0395 7716 024',
		'4821 0395 7716 02480',
		'4821 0395 7716 O248',
		'vier',
		'4821,0395,7716,0248',
		'½'.repeat(16),
	])('%j is none', (getypt) => expect(leesCode(getypt)).toBeNull());

	test('anything typed is a code or none', () =>
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (getypt) => {
				expect(leesCode(getypt) ?? code).toMatch(/^[0-9]{16}$/);
			}),
		));
});

describe('what goes along', () => {
	const alles: Ruw = {
		1: 'haarlem',
		2: '27',
		7: ['loon', 'ziekte-of-arbeidsongeschiktheid'],
		14: ['deurwaarder'],
		22: 'gezien',
		16: 'ja',
		17: ['zorg'],
		na: { kaleHuur: '650', soortZiekteuitkering: 'wajong' },
		opvang: [{ leeftijd: 3, keuze: 'geen', uren: '', uurprijs: '' }],
		heeftAl: ['haarlem-haarlempas'],
	};
	const stappen = [1, 2, 7, 14, 22, 16, 17] as const;
	const delen = delenVan(alles, stappen);
	const metNaam = (...namen: readonly string[]) => delen.filter((deel) => namen.includes(naamVan(deel)));

	test('one tick for each answer, in the order of the questions', () =>
		expect(delen.map(naamVan)).toEqual([
			'vraag-1',
			'vraag-2',
			'vraag-7',
			'vraag-14',
			'vraag-16',
			'vraag-17',
			'veld-kaleHuur',
			'veld-soortZiekteuitkering',
			'veld-kinderen-opvang',
			'heeft-al',
		]));

	const overGezondheid = (anders: Ruw) => {
		const ruw = { ...alles, ...anders };
		return delenVan(ruw, [...stappen, 18])
			.filter((deel) => zegtIetsOverGezondheid(deel, ruw))
			.map(naamVan);
	};

	test('what tells of health stands apart, also an answer to something else', () => {
		const altijd = ['vraag-16', 'veld-soortZiekteuitkering'];
		const stil = { 7: ['loon'], 17: ['nee'] };
		expect(overGezondheid({})).toEqual(['vraag-7', 'vraag-16', 'vraag-17', 'veld-soortZiekteuitkering']);
		expect(overGezondheid(stil)).toEqual(altijd);
		expect(overGezondheid({ ...stil, 16: 'nee', 17: ['huisraad', 'reizen-naar-zorg'] })).toEqual([
			'vraag-16',
			'vraag-17',
			'veld-soortZiekteuitkering',
		]);
		expect(overGezondheid({ ...stil, 18: ['wassen-en-aankleden'] })).toEqual([
			'vraag-16',
			'vraag-18',
			'veld-soortZiekteuitkering',
		]);
		for (const id of ['tegemoetkoming-arbeidsongeschikten', 'studietoeslag'])
			expect(overGezondheid({ ...stil, heeftAl: ['haarlem-haarlempas', id] })).toEqual([...altijd, 'heeft-al']);
	});

	test('a regeling is on the list of health when nobody who is well can get it', async () => {
		const { regelingen } = await laadRegelset(gemeenteIds);
		const bronnen = opties.inkomstenbronnen.filter((bron) => bron !== 'ziekte-of-arbeidsongeschiktheid');
		const isDicht = (regel: Regeling, bron: string) =>
			[...Object.values(regel.doelgroep), ...Object.values(regel.eisen)].some(
				({ als }) =>
					evaluate(als.node, { langdurigZiek: false, inkomstenbronnen: [bron] }, '2026-11-29' as Datum).value === false,
			);
		const bijZiekte = regelingen.filter((regel) => bronnen.every((bron) => isDicht(regel, bron)));
		expect(bijZiekte.map(({ id }) => id).sort()).toEqual([...gezondheid.regelingen]);
	});

	test('everything but what tells of health', () => {
		const { 7: _bron, 16: _ziek, 17: _kosten, na: _na, ...rest } = alles;
		expect(
			kies(
				alles,
				delen.filter((deel) => !zegtIetsOverGezondheid(deel, alles)),
			),
		).toEqual({ ...rest, na: { kaleHuur: '650' } });
	});

	test('everything, when somebody ticks health as well', () => expect(kies(alles, delen)).toEqual(alles));

	test('nothing that was not ticked', () => {
		expect(kies(alles, [])).toEqual({});
		for (const deel of delen)
			expect(Object.keys(kies(alles, [deel]))).toHaveLength(naamVan(deel) === 'vraag-14' ? 2 : 1);
		expect(kies(alles, metNaam('veld-soortZiekteuitkering'))).toEqual({ na: { soortZiekteuitkering: 'wajong' } });
	});

	test('a question that no longer counts stays here', () =>
		expect(delenVan(alles, [1, 2]).map(naamVan)).not.toContain('vraag-17'));

	test('an answer of a kind that is not known here stays here', () => {
		const later = { ...alles, notities: 'iets nieuws' } as Ruw;
		expect(
			kies(
				later,
				delenVan(
					later,
					nummers.filter((nummer) => later[nummer]),
				),
			),
		).not.toHaveProperty('notities');
	});

	test('every tick has a name of its own', () => {
		const elke: readonly Deel[] = delenVan(alles, nummers);
		expect(new Set(elke.map(naamVan)).size).toBe(elke.length);
	});
});
