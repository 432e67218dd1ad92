import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { bereken, regelsVan, staatUit } from './draai.ts';

// Each test starts a process or several; a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 });

const huishouden = (antwoorden: object, rest: object = {}) =>
	JSON.stringify({ gemeente: 'haarlemmermeer', peildatum: '2026-11-22', ...rest, antwoorden });
const alleen = {
	leeftijd: 40,
	heeftPartner: false,
	kinderen: [],
	medebewoners27: 0,
	woonsituatie: 'huurhuis',
	inkomstenbronnen: ['loon'],
	inkomen: 1100,
};
const goed = huishouden(alleen);
const tienMegabyte = `{"antwoorden":{"leeftijd":"${'x'.repeat(10_000_000)}"}}`;

/** Every kind of bad input of the contract, with the code and the place of the fault. */
const slecht: readonly (readonly [naam: string, invoer: string, code: string, pad: string | undefined])[] = [
	['kapotte JSON', '{"antwoorden": {', 'geen-json', undefined],
	['een lege regel', '   ', 'geen-json', undefined],
	['een verkeerd soort', huishouden({ inkomen: 'veel' }), 'ongeldig', '/antwoorden/inkomen'],
	['een onbekend veld', huishouden({ inkomn: 1100 }), 'ongeldig', '/antwoorden/inkomn'],
	['een getal onder nul', huishouden({ inkomen: -1 }), 'ongeldig', '/antwoorden/inkomen'],
	['een enorm getal', huishouden({ vermogen: 1e300 }), 'ongeldig', '/antwoorden/vermogen'],
	['een getal dat te groot is voor JSON', '{"antwoorden":{"inkomen":1e999}}', 'ongeldig', '/antwoorden/inkomen'],
	['21 kinderen', huishouden({ kinderen: Array(21).fill({ leeftijd: 8 }) }), 'ongeldig', '/antwoorden/kinderen'],
	['een te lange lijst', huishouden({ spoed: Array(5000).fill('x') }), 'ongeldig', '/antwoorden/spoed'],
	['een lijst van een half miljoen', huishouden({ spoed: Array(500_000).fill(1) }), 'te-groot', undefined],
	['30 februari', huishouden({}, { peildatum: '2026-02-30' }), 'ongeldig', '/peildatum'],
	['een dag in 2019', huishouden({}, { peildatum: '2019-01-01' }), 'ongeldig', '/peildatum'],
	['een regel van 10 MB', tienMegabyte, 'te-groot', undefined],
	['heel diepe JSON', '['.repeat(20_000), 'geen-json', undefined],
];
const nederlands = /^(Dit|Vul|Kies|Geef|Het veld|Er kwam)\b.*\.$/;
const losseInvoer = slecht.filter(([naam]) => naam !== 'een lege regel');

describe.concurrent('één huishouden', () => {
	it('geeft een uitkomst om te lezen', async () => {
		const { code, uit, fout } = await bereken({ invoer: goed });
		expect(code).toBe(0);
		expect(uit).toContain('De gemeente beslist');
		expect(uit).toContain('Haarlemmermeer');
		expect(fout).toBe('');
	});

	it.each(losseInvoer)('%s: één melding en code 2', async (_, invoer, code, pad) => {
		const { code: afsluitcode, uit, fout } = await bereken({ invoer });
		expect(afsluitcode, code).toBe(2);
		expect(uit).toBe('');
		const [melding, ...rest] = fout.trimEnd().split('\n');
		expect(rest).toEqual([]);
		if (pad) expect(melding).toContain(`Bij ${pad}: `);
		expect(melding!.replace(/^Bij \S+: /, '')).toMatch(nederlands);
	});
});

describe.concurrent('met --json', () => {
	it('geeft één uitkomst', async () => {
		const { code, uit } = await bereken({ args: ['--json'], invoer: huishouden(alleen, { id: 'a1' }) });
		expect(code).toBe(0);
		expect(JSON.parse(uit)).toMatchObject({ id: 'a1', gemeente: 'haarlemmermeer', peildatum: '2026-11-22' });
	});

	it.skipIf(staatUit('regelingen', 'bijstand'))(
		'rekent met een bereik: een ruim inkomen geeft een ruim bedrag',
		async () => {
			const antwoorden = {
				...alleen,
				inkomen: { van: 900, tot: 1000 },
				inkomenIsInclusiefVakantiegeld: true,
				vermogen: 0,
			};
			const { uit } = await bereken({ args: ['--json'], invoer: huishouden(antwoorden) });
			const { bedrag } = JSON.parse(uit).regelingen.find(({ id }: { id: string }) => id === 'bijstand');
			expect(bedrag.tot - bedrag.van).toBeCloseTo(100, 2);
		},
	);

	it.each(losseInvoer)('%s: een fout als JSON en code 2', async (_, invoer, code, pad) => {
		const { code: afsluitcode, uit, fout } = await bereken({ args: ['--json'], invoer });
		expect(afsluitcode).toBe(2);
		expect(fout).toBe('');
		const uitkomst = JSON.parse(uit);
		expect(uitkomst).toMatchObject({ fout: pad === undefined ? { code } : { code, pad } });
		expect(uitkomst.fout.melding).toMatch(nederlands);
	});
});

describe.concurrent('met --jsonl', () => {
	it('houdt de volgorde en gaat na elke slechte regel door', async () => {
		const invoer = slecht.flatMap(([, regel], n) => [regel, huishouden(alleen, { id: `na-${n}` })]).join('\n');
		const { code, uit, fout } = await bereken({ args: ['--jsonl'], invoer: `${invoer}\n` });
		expect(code).toBe(2);
		expect(fout).toBe('');
		const regels = regelsVan(uit);
		expect(regels).toHaveLength(2 * slecht.length);
		slecht.forEach(([naam, , foutcode, pad], n) => {
			expect(regels[2 * n], naam).toMatchObject({
				fout: pad === undefined ? { code: foutcode } : { code: foutcode, pad },
			});
			expect(regels[2 * n].fout.melding, naam).toMatch(nederlands);
			expect(regels[2 * n + 1], naam).toMatchObject({ id: `na-${n}`, peildatum: '2026-11-22' });
		});
	});

	it('geeft het id terug bij een fout', async () => {
		const { uit } = await bereken({ args: ['--jsonl'], invoer: huishouden({ inkomen: -1 }, { id: 'b7' }) });
		expect(JSON.parse(uit)).toMatchObject({ id: 'b7', fout: { code: 'ongeldig' } });
	});

	it('leest regels met een Windows-einde, een BOM en zonder laatste regeleinde', async () => {
		const { code, uit } = await bereken({ args: ['--jsonl'], invoer: `\uFEFF${goed}\r\n${goed}` });
		expect(code).toBe(0);
		expect(regelsVan(uit)).toHaveLength(2);
	});

	it('blijft klein bij een lange stroom', async () => {
		const [aantal, geheugen] = [6_000, 20];
		const regel = (n: number) => (n % 5 ? huishouden({ inkomen: -n }) : goed);
		const invoer = (function* () {
			for (let n = 0; n < aantal; n += 1) yield `${regel(n)}\n`;
		})();
		const geteld = { regels: 0, bytes: 0 };
		const bijUitvoer = (stuk: string) => {
			geteld.regels += stuk.split('\n').length - 1;
			geteld.bytes += stuk.length;
			return true;
		};
		const env = { NODE_OPTIONS: `--max-old-space-size=${geheugen}` };
		expect(await bereken({ args: ['--jsonl'], invoer, env, bijUitvoer })).toMatchObject({ code: 2, fout: '' });
		expect(geteld.regels).toBe(aantal);
		expect(geteld.bytes, 'meer uitvoer dan er geheugen is').toBeGreaterThan(geheugen * 1024 * 1024);
	});

	it('stopt zonder klacht als niemand meer leest', async () => {
		const invoer = `${goed}\n`.repeat(500);
		const afloop = await bereken({ args: ['--jsonl'], invoer, bijUitvoer: () => false });
		expect(afloop).toMatchObject({ code: 0, fout: '' });
	});
});

describe.concurrent('als er niets te lezen is: code 1', () => {
	it.each([[[]], [['--json']], [['--jsonl']]])('lege invoer %j', async (args) => {
		const { code, uit, fout } = await bereken({ args });
		expect(code).toBe(1);
		expect(uit).toBe('');
		expect(fout).toMatch(/^Er kwam niets binnen\. .*\n$/);
	});

	it.each([
		['een bestand dat er niet is', ['bestaat-niet.json'], 'bestaat-niet.json'],
		['een map', ['scripts', '--jsonl'], 'scripts'],
		['een onbekende optie', ['--jsn'], '--jsn'],
		['een optie met een waarde', ['--json=ja'], '--json=ja'],
		['twee bestanden', ['a.json', 'b.json'], 'één bestand'],
	])('%s', async (_, args, woord) => {
		const { code, uit, fout } = await bereken({ args });
		expect(code).toBe(1);
		expect(uit).toBe('');
		expect(fout.trimEnd().split('\n')).toEqual([expect.stringContaining(woord)]);
	});
});

describe.concurrent('van een bestand', () => {
	let map: string;
	beforeAll(() => {
		map = mkdtempSync(join(tmpdir(), 'bereken-'));
		writeFileSync(join(map, 'goed.json'), goed);
		writeFileSync(join(map, 'leeg.json'), '');
	});
	afterAll(() => rmSync(map, { recursive: true }));

	it('rekent', async () => {
		const { code, uit } = await bereken({ args: [join(map, 'goed.json'), '--json'] });
		expect(code).toBe(0);
		expect(JSON.parse(uit).gemeente).toBe('haarlemmermeer');
	});

	it('zegt dat een leeg bestand leeg is', async () => {
		expect(await bereken({ args: [join(map, 'leeg.json')] })).toMatchObject({ code: 1, uit: '' });
	});

	it('leest met - van de standaardinvoer', async () => {
		expect(await bereken({ args: ['-', '--json'], invoer: goed })).toMatchObject({ code: 0, fout: '' });
	});
});

it('legt met --help in het Nederlands uit wat het doet', async () => {
	const { code, uit } = await bereken({ args: ['--help'] });
	expect(code).toBe(0);
	for (const woord of ['--json', '--jsonl', 'Afsluitcode', 'docs/contract.md']) expect(uit).toContain(woord);
});
