import { spawn } from 'node:child_process';
import {
	appendFileSync,
	copyFileSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { beoordeelAlles, isForeverUnknown, laadRegelset, type Antwoorden, type Datum } from '#rules';
import { maakHuishouden } from '../../scripts/bevolking/huishouden.ts';
import { margesVoor, plaatsVan, soorten } from '../../scripts/bevolking/marges.ts';
import { toevalVoor } from '../../scripts/bevolking/toeval.ts';
import { leesKop, leesRij, type Kop } from '../../scripts/monitor/csv.ts';
import { maakRekenaar } from '../../scripts/monitor/deel.ts';
import { leesGebruik } from '../../scripts/monitor/gebruik.ts';
import { loop } from '../../scripts/monitor/loop.ts';
import { leesOpties, type Opties } from '../../scripts/monitor/opties.ts';
import { lezerVan } from '../../scripts/monitor/oordelen.ts';
import { vingerafdrukVan } from '../../scripts/monitor/programma.ts';
import { letOp } from '../../scripts/monitor/rapport.ts';
import { bereikDeel } from '../../scripts/monitor/rapport-bereik.ts';
import { valDeel } from '../../scripts/monitor/rapport-val.ts';
import { wijzigingDeel } from '../../scripts/monitor/rapport-wijziging.ts';
import type { Deel } from '../../scripts/monitor/tabel.ts';
import type { Plan } from '../../scripts/monitor/tel.ts';
import { Telling, type Getallen } from '../../scripts/monitor/telling.ts';
import { rij } from '../../scripts/monitor/verbergen.ts';
import { bewaar, vorigeVoortgang } from '../../scripts/monitor/voortgang.ts';
import type { Wijziging } from '../../scripts/monitor/wijziging.ts';
import { leesHuishouden } from '../../src/lib/contract/huishouden.ts';
import { draai, type Afloop } from './draai.ts';
import { alsRegels, peildatum, tien } from './monitor-tien.ts';

// Each test starts a process or several; a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const plek = 'haarlemmermeer';

const isRuim = (antwoord: unknown, kans: (deel: number) => boolean): antwoord is number =>
	typeof antwoord === 'number' && kans(0.1);

/** The counts before anything is hidden: only here, never in an output. */
async function telling(...wijzigingen: readonly Wijziging[]) {
	const { getallen } = await maakRekenaar({ peildatum, wijzigingen }, null)(Buffer.from(alsRegels(1)));
	return (naam: string) => getallen[naam] ?? 0;
}

describe('tien huishoudens, met de hand uitgerekend (monitor-tien.ts)', () => {
	/** zeker, open, gemeente, niet, nvt */
	const verwacht: Readonly<Record<string, readonly number[]>> = {
		'individuele-inkomenstoeslag': [2, 1, 1, 5, 1],
		'doet-mee-volwassenen': [4, 1, 4, 1, 0],
		'collectieve-zorgverzekering': [4, 1, 2, 3, 0],
		laptop: [1, 0, 0, 0, 9],
		schoolkosten: [2, 0, 0, 0, 8],
		'sport-en-cultuur': [2, 0, 0, 0, 8],
		// Whether a child needs help with learning the school says: perhaps.
		bijles: [0, 0, 2, 0, 8],
		// Only G has a toddler, and a parent who does not work.
		peuteropvang: [1, 0, 0, 0, 9],
		// Only G is a couple with one income; the gemeente weighs it.
		alleenverdiener: [0, 0, 1, 0, 9],
		// Only H has such costs.
		'bijzondere-bijstand': [0, 0, 1, 0, 9],
	};

	it.each(Object.entries(verwacht))('%s: zeker, open, gemeente, niet, niet voor hen', async (id, aantallen) => {
		const van = await telling();
		const standen = ['zeker', 'open', 'gemeente', 'niet', 'nvt'];
		expect(standen.map((stand) => van(`recht|${plek}-${id}|${stand}`))).toEqual(aantallen);
	});

	it('telt geld in centen per jaar, zeker en mogelijk en nu en eerder apart', async () => {
		const van = await telling();
		const som = (id: string, rest: string) => ['van', 'tot'].map((eind) => van(`geld|${plek}-${id}|${rest}|${eind}`));
		// A 480 + F 620
		expect(som('individuele-inkomenstoeslag', 'zeker|nu')).toEqual([1100_00, 1100_00]);
		// C
		expect(som('individuele-inkomenstoeslag', 'mogelijk|nu')).toEqual([480_00, 480_00]);
		// I told no income
		expect(van(`geld|${plek}-individuele-inkomenstoeslag|mogelijk|onbekend|aantal`)).toBe(1);
		// A, B, F and G: 4 × 144 and 4 × 477
		expect(som('collectieve-zorgverzekering', 'zeker|eerder')).toEqual([576_00, 1908_00]);
		// C and D get perhaps a part, I told no income
		expect(van(`geld|${plek}-collectieve-zorgverzekering|mogelijk|onbekend|aantal`)).toBe(3);
		// F 155 + 310, G 155
		expect(som('schoolkosten', 'zeker|eerder')).toEqual([620_00, 620_00]);
		// F two children, G one: 3 × 500 and 3 × 850
		expect(som('sport-en-cultuur', 'zeker|eerder')).toEqual([1500_00, 2550_00]);
		expect(som('sport-en-cultuur', 'zeker|nu')).toEqual([0, 0]);
	});

	it('telt de doelgroep van figuur 20: A, B, F, G, H en J zeker, I misschien', async () => {
		const van = await telling();
		expect(['zeker', 'mogelijk', 'niet'].map((een) => van(`doelgroep|${een}`))).toEqual([6, 1, 3]);
		// A, B, F and G
		expect(van('doelgroep|zeker|metRecht')).toBe(4);
	});

	it('telt wie dicht bij een grens staat, en wat daar wegvalt', async () => {
		const van = await telling();
		const banden = ['onder-50', 'onder-100', 'boven-50', 'boven-100', 'onbekend'];
		const bij = (id: string, grens: string) => banden.map((band) => van(`val|${plek}-${id}|${grens}|${band}|aantal`));
		expect(bij('individuele-inkomenstoeslag', 'inkomensgrens')).toEqual([1, 0, 1, 1, 1]);
		expect(bij('doet-mee-volwassenen', 'inkomensgrens')).toEqual([2, 1, 1, 1, 1]);
		expect(bij('doet-mee-volwassenen', 'inkomensgrensEenDeel')).toEqual([0, 1, 0, 0, 1]);
		expect(bij('collectieve-zorgverzekering', 'inkomensgrens')).toEqual([2, 1, 1, 1, 1]);
		// F gets bijstand and need not show an income; only G stands near.
		expect(bij('schoolkosten', 'inkomensgrens')).toEqual([1, 0, 0, 0, 0]);
		const weg = (naam: string) => ['van', 'tot'].map((eind) => van(`${naam}|${eind}`));
		expect(weg(`val|${plek}-schoolkosten|inkomensgrens|onder-50|zeker|eerder`)).toEqual([155_00, 155_00]);
		expect(weg(`val|${plek}-individuele-inkomenstoeslag|inkomensgrens|onder-50|zeker|nu`)).toEqual([480_00, 480_00]);
		// A, B and G together
		expect(van('val|samen|aantal')).toBe(3);
		expect(weg('val|samen|nu')).toEqual([480_00, 480_00]);
		// A 144 to 477, B the same, G 144 + 155 + 500 to 477 + 155 + 850
		expect(weg('val|samen|eerder')).toEqual([1087_00, 2436_00]);
	});

	it('weet niet hoe dichtbij wie niet zegt of er een partner is', async () => {
		// Alone 41,63 below the limit, as a couple 680,90 below it; then 608,37 above it or 30,90 below it; then neither.
		const band = async (inkomen: number) => {
			const antwoorden = {
				...tien[0]!.antwoorden,
				heeftPartner: null,
				leeftijdPartner: 38,
				inkomen,
				inkomenPartner: 0,
			};
			const regel = JSON.stringify({ ...tien[0]!, antwoorden });
			const { getallen } = await maakRekenaar({ peildatum, wijzigingen: [] }, null)(Buffer.from(regel));
			const naam = `val|${plek}-individuele-inkomenstoeslag|inkomensgrens|`;
			return Object.keys(getallen).filter((een) => een.startsWith(naam));
		};
		const onbekend = [`val|${plek}-individuele-inkomenstoeslag|inkomensgrens|onbekend|aantal`];
		expect([await band(1450), await band(2100), await band(2300)]).toEqual([onbekend, onbekend, []]);
	});

	it('rekent met een hogere grens: C en D krijgen erbij, het geld van C was mogelijk', async () => {
		const van = await telling({ soort: 'norm', id: 'percentageInkomenstoeslag', waarde: 1.3 });
		const naam = `wijziging|0|${plek}-individuele-inkomenstoeslag`;
		expect(van(`${naam}|erbij`)).toBe(2);
		expect(van('wijziging|0|samen|zeker|wint')).toBe(2);
		expect(van('wijziging|0|samen|zeker|verliest')).toBe(0);
		expect([van(`${naam}|zeker|nu|van`), van(`${naam}|mogelijk|nu|van`)]).toEqual([960_00, -480_00]);
	});

	it('rekent met een lagere grens: A en C raken het kwijt, F met bijstand niet', async () => {
		// 1.243,03 × 1,1 = 1.367,33, with the margin 1.394,68
		const van = await telling({ soort: 'norm', id: 'percentageInkomenstoeslag', waarde: 1.1 });
		const naam = `wijziging|0|${plek}-individuele-inkomenstoeslag`;
		expect([van(`${naam}|eraf`), van(`${naam}|misschienEraf`)]).toEqual([1, 1]);
		expect(van('wijziging|0|samen|zeker|verliest')).toBe(1);
		expect(van('wijziging|0|samen|mogelijk|verliest')).toBe(1);
		expect([van(`${naam}|zeker|nu|van`), van(`${naam}|mogelijk|nu|tot`)]).toEqual([-480_00, -480_00]);
	});

	it('rekent bij wie de hulp al krijgt ook uit wat de wijziging scheelt', async () => {
		// 2026, alone: 1,912% of 29.736 is 568,55. Of 2.119 stays 1.550, of 1.000 stays 431; a month 129 and 35.
		const huishouden = {
			...tien[0]!,
			antwoorden: { ...tien[0]!.antwoorden, toetsingsinkomen: 20_000, zorgtoeslag: 100 },
		};
		const plan = (waarde: number): Plan => ({
			peildatum: '2026-11-01',
			wijzigingen: [{ soort: 'norm', id: 'standaardpremie', waarde }],
		});
		const tel = async (waarde: number) =>
			(await maakRekenaar(plan(waarde), null)(Buffer.from(JSON.stringify(huishouden)))).getallen;
		expect(await tel(1000)).toMatchObject({
			'recht|zorgtoeslag|heeftAl': 1,
			'wijziging|0|zorgtoeslag|minder': 1,
			'wijziging|0|zorgtoeslag|zeker|nu|van': -94_00 * 12,
			'wijziging|0|samen|zeker|verliest': 1,
		});
		// Nothing is left of 500: the right goes, and all of the money.
		expect(await tel(500)).toMatchObject({
			'wijziging|0|zorgtoeslag|eraf': 1,
			'wijziging|0|zorgtoeslag|zeker|nu|van': -129_00 * 12,
		});
		// What is still to be had does not count it.
		expect(await tel(500)).not.toHaveProperty('geld|zorgtoeslag|zeker|nu|van');
	});

	it('zet niemand in twee kolommen of in geen', async () => {
		const van = await telling();
		for (const id of ['kwijtschelding-gemeente', 'kwijtschelding-waterschap'])
			expect(
				['zeker', 'open', 'gemeente', 'niet', 'nvt'].reduce((som, een) => som + van(`recht|${plek}-${id}|${een}`), 0),
			).toBe(10);
	});
});

let map: string;
beforeAll(() => {
	map = mkdtempSync(join(tmpdir(), 'armoedemonitor-'));
});
afterAll(() => rmSync(map, { recursive: true }));

const bestand = (naam: string, inhoud: string) => {
	const pad = join(map, naam);
	writeFileSync(pad, inhoud);
	return pad;
};
/** Node itself, so that the signal reaches who counts and not a process before it. */
function begin(...args: readonly string[]) {
	const kind = spawn(process.execPath, ['--import', 'tsx', 'scripts/armoedemonitor.ts', ...args]);
	const stukken = { uit: '', fout: '' };
	kind.stdout.setEncoding('utf8').on('data', (stuk: string) => (stukken.uit += stuk));
	kind.stderr.setEncoding('utf8').on('data', (stuk: string) => (stukken.fout += stuk));
	const klaar = new Promise<Afloop & { readonly signaal: string | null }>((los) =>
		kind.on('close', (code, signaal) => los({ code, signaal, ...stukken })),
	);
	return { kind, klaar };
}

/** One core is enough for a few households, and starts sooner. */
const monitor = (...args: readonly string[]) => begin(...args, '--kernen', '1').klaar;
const lees = (naam: string) => readFileSync(join(map, naam), 'utf8');
/** The cells of one row of a table that was written. */
const rijUit = (csv: string, begin: string) =>
	csv
		.split('\r\n')
		.find((regel) => regel.startsWith(begin))
		?.split(';')
		.slice(1);

describe('de opdracht, met elk van de tien huishoudens tien keer', () => {
	let afloop: Afloop;
	beforeAll(async () => {
		const gebruik = bestand(
			'gebruik.json',
			JSON.stringify({
				bron: 'Eigen telling',
				jaar: 2024,
				indicator: { huishoudens: 30 },
				regelingen: { [`${plek}-individuele-inkomenstoeslag`]: 15, [`${plek}-laptop`]: 4 },
			}),
		);
		afloop = await monitor(
			bestand('honderd.jsonl', alsRegels(10)),
			...['--peildatum', peildatum, '--gebruik', gebruik, '--wijzig', 'percentageInkomenstoeslag=1,3'],
			...['--csv', join(map, 'tabellen'), '--pagina', join(map, 'uit.html')],
		);
	});

	it('lukt, en zegt wat er niet gevonden is', () => {
		expect(afloop.code).toBe(0);
		expect(afloop.uit).toContain('Huishoudens: 100');
		expect(afloop.uit.replace(/\s+/g, ' ')).toContain('Wij konden hem niet lezen: niet gevonden.');
		expect(afloop.uit).not.toContain('SYNTHETISCH');
	});

	it('zet de aantallen in de tabellen, en nul als minder dan 10', () => {
		const recht = lees('tabellen/recht-haarlemmermeer.csv');
		expect(rijUit(recht, 'Individuele inkomenstoeslag')).toEqual(['20', '10', '10', '50', '10', 'minder dan 10']);
		expect(rijUit(recht, 'Laptopregeling')!.slice(0, 2)).toEqual(['10', 'minder dan 10']);
	});

	it('zet geld van nu en van een eerder jaar in aparte sommen', () => {
		const geld = lees('tabellen/geld-haarlemmermeer.csv');
		expect(rijUit(geld, 'Individuele inkomenstoeslag')).toEqual(['nu', '20', '11000', '11000', '10', '4800', '4800']);
		expect(rijUit(geld, 'Samen per jaar;nu')).toEqual(['nu', '', '11000', '11000', '', '4800', '4800']);
		expect(rijUit(geld, 'Samen per jaar;eerder')).toEqual(['eerder jaar', '', '26960', '50780', '', '', '']);
	});

	it('rekent het bereik uit: 30 van 60 zeker en 70 misschien, en noemt de bron', () => {
		const indicator = lees('tabellen/indicator.csv');
		expect(rijUit(indicator, 'Bereik, als alleen')).toEqual(['0,5']);
		expect(Number(rijUit(indicator, 'Bereik, als wie')![0]!.replace(',', '.'))).toBeCloseTo(30 / 70, 10);
		expect(afloop.uit).toContain('Het gebruik komt van: Eigen telling, 2024.');
		// 15 of 20 that are sure
		expect(rijUit(lees('tabellen/gebruik.csv'), 'Individuele')!.at(-1)).toBe('0,75');
		expect(rijUit(lees('tabellen/gebruik.csv'), 'Laptop')![0]).toBe('minder dan 10');
	});

	it('zet de val en de wijziging in de tabellen', () => {
		const val = lees('tabellen/val-haarlemmermeer.csv');
		expect(rijUit(val, 'Haarlemmermeer Doet Mee! Volwassenen: inkomensgrens')).toEqual(['20', '10', '10', '10', '10']);
		// A, B and G
		expect(rijUit(lees('tabellen/val-samen.csv'), 'Huishoudens')![0]).toBe('30');
		const weg = lees('tabellen/val-geld-haarlemmermeer.csv');
		expect(rijUit(weg, 'Collectieve zorgverzekering')!.slice(0, 4)).toEqual(['zeker', 'eerder jaar', '144', '477']);
		expect(rijUit(lees('tabellen/wijziging-1-huishoudens.csv'), 'Krijgt meer')).toEqual(['20', 'minder dan 10']);
		expect(rijUit(lees('tabellen/wijziging-1-kosten.csv'), 'Samen')).toEqual(['nu', '9600', '9600', '-4800', '-4800']);
	});

	it('schrijft een pagina zonder script en zonder iets van elders', () => {
		const pagina = lees('uit.html');
		expect(pagina).not.toMatch(/<script|src=|href="(?!#)|url\(|@import/);
		expect(pagina).toContain('lang="nl"');
		expect(pagina.match(/<table/g)!.length).toBe(pagina.match(/<caption/g)!.length);
		expect(pagina).toContain('Individuele inkomenstoeslag');
	});

	it('laat geen voortgang met kleine aantallen achter', () => {
		expect(existsSync(join(map, 'uit.html.voortgang.json'))).toBe(false);
	});
});

describe.concurrent('regels die niet te lezen zijn', () => {
	it('telt ze, noemt regel en melding in een lijst en gaat door', async () => {
		const regels = alsRegels(10).trimEnd().split('\n');
		regels.splice(3, 0, '{"kapot');
		regels.splice(50, 0, JSON.stringify({ gemeente: plek, antwoorden: { inkomen: -1 } }));
		regels.splice(70, 0, `{"antwoorden":{"leeftijd":"${'x'.repeat(2_000_000)}"}}`);
		const pagina = join(map, 'fouten.html');
		const { code, uit } = await monitor(
			...[bestand('fouten.jsonl', regels.join('\n')), '--peildatum', peildatum, '--pagina', pagina],
		);
		expect(code).toBe(2);
		expect(uit).toContain('Huishoudens: 100');
		expect(uit.replace(/\s+/g, ' ')).toContain('3 regels konden wij niet lezen.');
		expect(lees('fouten.html.fouten.txt').trimEnd().split('\n')).toEqual([
			expect.stringMatching(/^Regel 4: Dit is geen geldige JSON/),
			expect.stringMatching(/^Regel 51, \/antwoorden\/inkomen: Vul een bedrag in/),
			expect.stringMatching(/^Regel 71: Dit huishouden is groter dan/),
		]);
	});
});

describe('lege regels', () => {
	it('tellen niet als fout, en wel mee in het nummer van de regel', async () => {
		const regels = ['', alsRegels(1).split('\n')[0], ' \r', '{"kapot', ''].join('\n');
		const deel = await maakRekenaar({ peildatum, wijzigingen: [] }, null)(Buffer.from(regels));
		expect(deel).toMatchObject({ regels: 4, getallen: { huishoudens: 1 }, fouten: [{ regel: 4 }] });
	});
});

describe.concurrent('opdrachten die niet kunnen', () => {
	it.each([
		['geen bestand', [], /^Geef één bestand/],
		['een onbekende optie', ['a.jsonl', '--snel'], /^De opdracht klopt niet/],
		['een wijziging zonder getal', ['a.jsonl', '--wijzig', 'percentageMinima'], /Schrijf bijvoorbeeld/],
		['een dag die niet bestaat', ['a.jsonl', '--peildatum', '2026-02-30'], /^Vul bij --peildatum/],
		['geen kernen', ['a.jsonl', '--kernen', '0'], /^Vul bij --kernen/],
	])('%s', (_, args, melding) => {
		expect(leesOpties(args)).toEqual({ melding: expect.stringMatching(melding) });
	});

	it.each([
		['een bestand dat er niet is', ['weg.jsonl'], /kunnen wij niet lezen/],
		['een getal dat geen regeling kent', ['a.jsonl', '--wijzig', 'bestaatNiet=3'], /bestaatNiet/],
	])('%s', async (_, args, melding) => {
		const { code, uit, fout } = await monitor(...args);
		expect(code).toBe(1);
		expect(uit).toBe('');
		expect(fout).toMatch(melding);
	});

	it.each([
		['geen JSON', '{', /^Het gebruik is een object/],
		['zonder bron', '{"jaar":2025}', /^Bij bron: Zeg bij "bron"/],
		[
			'een half huishouden',
			'{"bron":"x","jaar":2025,"indicator":{"huishoudens":1.5}}',
			/^Bij indicator\/huishoudens: Vul/,
		],
		['een onbekende regeling', '{"bron":"x","jaar":2025,"regelingen":{"pas":3}}', /"pas"/],
		['een onbekend veld', '{"bron":"x","jaar":2025,"aantal":3}', /"aantal" bestaat niet/],
	])('gebruik: %s', (_, tekst, melding) => {
		expect(leesGebruik(tekst, new Set())).toEqual({ melding: expect.stringMatching(melding) });
	});
});

/** Bytes that are counted, as far as is kept. */
const positie = (pad: string): number => (existsSync(pad) ? JSON.parse(readFileSync(pad, 'utf8')).positie : 0);

/** Waits until more is kept than before. */
async function wachtOpMeer(pad: string, dan: number): Promise<void> {
	while (positie(pad) <= dan) await new Promise((los) => setTimeout(los, 1));
}

describe.concurrent('halverwege stoppen', () => {
	it('gaat na SIGKILL en na SIGINT verder, en komt op hetzelfde uit', async () => {
		const regels = alsRegels(200).trimEnd().split('\n');
		for (const plek of [7, 1000, 1900]) regels.splice(plek, 0, 'kapot');
		const invoer = bestand('lang.jsonl', regels.join('\n'));
		const opties = [
			'--peildatum',
			peildatum,
			'--kernen',
			'1',
			'--bewaar-elke',
			'1',
			'--wijzig',
			'percentageMinima=1.3',
		];
		const heel = begin(invoer, ...opties, '--pagina', join(map, 'heel.html'));
		const pagina = join(map, 'deel.html');
		const voortgang = `${pagina}.voortgang.json`;
		const eerste = begin(invoer, ...opties, '--pagina', pagina);
		await wachtOpMeer(voortgang, 0);
		eerste.kind.kill('SIGKILL');
		expect(await eerste.klaar).toMatchObject({ signaal: 'SIGKILL', uit: '' });
		const bewaard = positie(voortgang);
		// The file of that name is another one now: what was counted of the first is not added to it.
		const ander = join(map, 'ander.html');
		copyFileSync(voortgang, `${ander}.voortgang.json`);
		mkdirSync(join(map, 'later'));
		const opnieuw = begin(bestand('later/lang.jsonl', alsRegels(10)), ...opties, '--pagina', ander);
		expect(bewaard).toBeGreaterThan(0);
		expect(existsSync(pagina)).toBe(false);

		const tweede = begin(invoer, ...opties, '--pagina', pagina);
		await wachtOpMeer(voortgang, bewaard);
		tweede.kind.kill('SIGINT');
		const gestopt = await tweede.klaar;
		expect(gestopt).toMatchObject({ code: 130, fout: expect.stringMatching(/^Wij gaan verder bij regel [\d.]+\.\n/) });
		expect(gestopt.uit).toMatch(/TUSSENSTAND: gestopt na regel [\d.]+/);

		const uitslag = await heel.klaar;
		expect(uitslag.code).toBe(2);
		const derde = await begin(invoer, ...opties, '--pagina', pagina).klaar;
		expect(derde.fout).toMatch(/^Wij gaan verder bij regel [\d.]+\.\n/);
		expect(derde.code).toBe(2);
		expect(derde.uit).toBe(uitslag.uit.replaceAll('heel.html', 'deel.html'));
		expect(lees('deel.html')).toBe(lees('heel.html').replaceAll('heel.html', 'deel.html'));
		expect(lees('deel.html.fouten.txt')).toBe(lees('heel.html.fouten.txt'));
		expect(lees('deel.html.fouten.txt').match(/^Regel (8|1001|1901): /gm)).toHaveLength(3);
		expect(existsSync(voortgang)).toBe(false);

		const later = await opnieuw.klaar;
		expect(later.fout).toMatch(/^Het bestand is sindsdien veranderd. Wij beginnen opnieuw.\n/);
		expect(later.uit).toContain('Huishoudens: 100\n');
	});

	it('begint opnieuw als het bestand of de vraag anders is, en zegt waarom', async () => {
		const kenmerk = {
			bestand: 'a.jsonl',
			grootte: 10,
			gewijzigd: 1,
			programma: '0123',
			wijzigingen: [],
			gevraagdePeildatum: null,
		};
		const pad = join(map, 'los.voortgang.json');
		const rest = { peildatum, positie: 5, regels: 2, fouten: 0, foutenlengte: 0, getallen: { huishoudens: 2 } };
		await bewaar(pad, { kenmerk, ...rest });
		expect(await vorigeVoortgang(pad, kenmerk)).toMatchObject({ soort: 'verder', voortgang: { regels: 2 } });
		expect(await vorigeVoortgang(pad, { ...kenmerk, grootte: 11 })).toMatchObject({
			soort: 'anders',
			reden: expect.stringMatching(/bestand/),
		});
		expect(await vorigeVoortgang(pad, { ...kenmerk, wijzigingen: ['afbouw'] })).toMatchObject({
			reden: expect.stringMatching(/wijziging/),
		});
		expect(await vorigeVoortgang(pad, { ...kenmerk, programma: '4567' })).toMatchObject({
			reden: expect.stringMatching(/regels of het programma/),
		});
		expect(await vorigeVoortgang(join(map, 'weg.json'), kenmerk)).toEqual({ soort: 'geen' });
	});

	it('kent een programma aan de inhoud van de bestanden, niet aan een datum', async () => {
		const maak = (naam: string, regel: string) => {
			for (const deel of ['rules/kern', 'scripts', 'src/lib']) mkdirSync(join(map, naam, deel), { recursive: true });
			writeFileSync(join(map, naam, 'rules/kern/norm.ts'), regel);
			writeFileSync(join(map, naam, 'scripts/lees-mij.md'), naam);
			return vingerafdrukVan(join(map, naam));
		};
		const een = await maak('een', 'export const norm = 1;');
		expect(await maak('twee', 'export const norm = 1;')).toBe(een);
		expect(await maak('drie', 'export const norm = 2;')).not.toBe(een);
	});

	it('zegt het als het bestand verandert terwijl het wordt geteld', async () => {
		const invoer = bestand('groeit.jsonl', alsRegels(1));
		const opties = leesOpties([
			...[invoer, '--peildatum', peildatum, '--kernen', '1', '--bewaar-elke', '1'],
			...['--pagina', join(map, 'groeit.html')],
		]) as Opties;
		const uitslag = await loop(opties, () => appendFileSync(invoer, '\n'), new AbortController().signal);
		expect(letOp({ ...uitslag, fouten: 1 })).toEqual([
			expect.stringMatching(/^LET OP: het bestand veranderde terwijl wij telden/),
			expect.stringMatching(/^1 regel konden/),
		]);
	});

	it('stopt ook als er niets meer binnenkomt, en heeft de fouten tot dan toe bewaard', async () => {
		const naast = join(map, 'stroom.html');
		const opties = leesOpties(['-', '--kernen', '1', '--bewaar-elke', '1', '--pagina', naast]) as Opties;
		// Two pieces are enough for the first to be counted; then the pipe stays open.
		const stroom = new Readable({ objectMode: true, read: () => undefined });
		for (const brok of ['kapot\nook kapot\n', 'kapot\n']) stroom.push(Buffer.from(brok));
		const stdin = vi.spyOn(process, 'stdin', 'get').mockReturnValue(stroom as typeof process.stdin);
		const stop = new AbortController();
		const uitslag = loop(opties, () => undefined, stop.signal);
		stdin.mockRestore();
		while (!existsSync(`${naast}.fouten.txt`)) await new Promise((los) => setTimeout(los, 5));
		stop.abort();
		expect(await uitslag).toMatchObject({ isAf: false, regels: 3, fouten: 3 });
		expect(lees('stroom.html.fouten.txt')).toMatch(/^Regel 1: .*\nRegel 2: .*\nRegel 3: .*\n$/);
	});
});

describe('de snelle weg', () => {
	it('ziet hetzelfde als de gewone rekenaar, ook waar antwoorden ontbreken', async () => {
		const set = await laadRegelset([plek]);
		const dag: Datum = peildatum;
		const lees = lezerVan(set);
		let [onbekend, nooit] = [0, 0];
		for (let i = 0; i < 150; i += 1) {
			const { kans, heel } = toevalVoor(9, i);
			const heelAntwoord = Object.entries(maakHuishouden(plek, 9, i, dag).antwoorden);
			const antwoorden: Antwoorden = {
				gemeente: plek,
				...Object.fromEntries(
					heelAntwoord
						.filter(() => !kans(0.2))
						.map(([naam, antwoord]) => [
							naam,
							kans(0.1) ? null : isRuim(antwoord, kans) ? { van: antwoord, tot: antwoord + heel(1, 900) } : antwoord,
						]),
				),
			};
			const gewoon = beoordeelAlles(set, antwoorden, dag).regelingen;
			for (const { id, oordeel, toetsen, lezing } of lees(antwoorden, dag).oordelen) {
				const een = gewoon.find((ander) => ander.id === id)!;
				expect(oordeel, `${id} bij ${i}`).toBe(een.oordeel);
				for (const toets of toetsen) {
					const { result } = een.toetsen.find((ander) => ander.id === toets.id)!;
					expect(lezing.waarde(toets.node), `${id} ${toets.id} bij ${i}`).toEqual(result.value);
					if (result.value !== undefined) continue;
					expect(lezing.isNooit(toets.node), `${id} ${toets.id} bij ${i}`).toBe(isForeverUnknown(result));
					onbekend += 1;
					nooit += Number(isForeverUnknown(result));
				}
			}
		}
		// Both kinds were there to be told apart.
		expect(nooit).toBeGreaterThan(100);
		expect(onbekend - nooit).toBeGreaterThan(1000);
	});
});

describe.concurrent('een tabel als invoer', () => {
	const kolommen = 'id;gemeente;leeftijd;heeftPartner;kinderen;inkomstenbronnen;inkomen;vermogen;kosten';
	const kop = leesKop(kolommen) as Kop;

	it('leest bedragen, bereiken, lijsten, kinderen en wat niet bekend is', () => {
		expect(leesRij('a;haarlem;40;nee;"3;8;16:mbo";"loon;ww";1350,50;?;-', kop)).toEqual({
			huishouden: {
				id: 'a',
				gemeente: 'haarlem',
				antwoorden: {
					leeftijd: 40,
					heeftPartner: false,
					kinderen: [{ leeftijd: 3 }, { leeftijd: 8 }, { leeftijd: 16, school: 'mbo' }],
					inkomstenbronnen: ['loon', 'ww'],
					inkomen: 1350.5,
					vermogen: null,
					kosten: [],
				},
			},
		});
		expect(leesRij('b;;;;-;;1200..1400;0..;', kop)).toMatchObject({
			huishouden: { antwoorden: { kinderen: [], inkomen: { van: 1200, tot: 1400 }, vermogen: { van: 0 } } },
		});
	});

	it.each([
		['a;haarlem;veertig;;;;;;', 'leeftijd', /^Vul een leeftijd/],
		['a;utrecht;;;;;;;', 'gemeente', /^Kies een van/],
		['a;;;misschien;;;;;', 'heeftPartner', /^Vul true, false/],
		['a;;;;19;;;;', 'kinderen', /^Vul bij elk kind/],
		['a;;;;;salaris;;;', 'inkomstenbronnen', /^Geef een lijst/],
		['a;;;;;;1.950;;', 'inkomen', /^Schrijf dit getal zonder punt .*: 1950 of 1950,50/],
		['a;;;;;;1.234.567,50;;', 'inkomen', /^Schrijf dit getal zonder punt/],
		['a;;;;;;;0..12,500;', 'vermogen', /^Schrijf dit getal zonder punt/],
		['a;b', undefined, /2 vakken. De kop heeft er 9/],
	])('%s: noemt de kolom', (regel, kolom, melding) => {
		const gelezen = leesRij(regel, kop);
		expect(gelezen).toMatchObject({ fout: { melding: expect.stringMatching(melding) } });
		expect('fout' in gelezen && gelezen.fout.pad).toBe(kolom);
	});

	it('keurt een kolom af die niet bestaat of er twee keer staat', () => {
		expect(leesKop('id,inkomn')).toEqual({ melding: expect.stringContaining('"inkomn"') });
		expect(leesKop('id,constructor')).toEqual({ melding: expect.stringContaining('"constructor"') });
		expect(leesKop('id,inkomen,inkomen')).toEqual({ melding: expect.stringContaining('twee keer') });
	});

	it('geeft hetzelfde als dezelfde huishoudens in JSON', async () => {
		const csv =
			'id,gemeente,leeftijd,heeftPartner,kinderen,inkomstenbronnen,inkomen\nx,haarlem,40,nee,8;15,loon,1300\n';
		const antwoorden = {
			leeftijd: 40,
			heeftPartner: false,
			kinderen: [{ leeftijd: 8 }, { leeftijd: 15 }],
			inkomstenbronnen: ['loon'],
			inkomen: 1300,
		};
		const json = `${JSON.stringify({ id: 'x', gemeente: 'haarlem', antwoorden })}\n`;
		const plan = { peildatum, wijzigingen: [] } as const;
		const [kopregel, ...rijen] = csv.split('\n');
		const uitCsv = await maakRekenaar(plan, leesKop(kopregel!) as Kop)(Buffer.from(rijen.join('\n')));
		expect(uitCsv).toEqual(await maakRekenaar(plan, null)(Buffer.from(json)));
		expect(uitCsv.getallen['huishoudens']).toBe(1);

		const { code, uit } = await monitor(
			bestand('invoer.csv', `${csv}y,haarlem,oud,,,,\n\n,,,,,,\nz,haarlem,,,,,12.500\n`),
			'--pagina',
			join(map, 'csv.html'),
		);
		expect(code).toBe(2);
		expect(uit).toContain('Huishoudens: minder dan 10');
		expect(lees('csv.html.fouten.txt')).toMatch(
			/^Regel 3, leeftijd: Vul een leeftijd.*\nRegel 6, inkomen: Schrijf dit getal zonder punt.*\n$/,
		);
	});
});

describe.concurrent('wat te klein is om te noemen', () => {
	const klein = { soort: 'klein' };
	const mee = { soort: 'mee' };
	const getal = (waarde: number) => ({ soort: 'aantal', waarde });

	it.each([
		['9 en de kleinste van de rest', [9, 40, 30, 100], [klein, getal(40), mee, getal(100)]],
		['nul verraadt niemand', [0, 40, 30], [klein, getal(40), getal(30)]],
		['10 staat er', [10, 40], [getal(10), getal(40)]],
		['twee kleine samen', [3, 4, 200, 90], [klein, klein, getal(200), mee]],
		// With 10 alone, 11 together would be a 1 and a 10.
		['nog een, als de kleinste niet genoeg verbergt', [1, 10, 500, 489], [klein, mee, getal(500), mee]],
		// The 9 is at least 20 - 11.
		['nog een, als de kleinste niet meer kan zijn dan een ander', [9, 11, 11, 40], [klein, mee, mee, getal(40)]],
		['te weinig samen om te zeggen welke klein zijn', [9, 9], [mee, mee]],
		['alles is klein', [1, 2], [klein, klein]],
	])('%s', (_, aantallen, verwacht) => {
		expect(rij(aantallen)).toEqual(verwacht);
	});

	/** Every way to write a number as a sum of so many counts. */
	function* sommenTot(geheel: number, vakken: number): Generator<readonly number[]> {
		if (vakken === 1) return yield [geheel];
		for (let eerste = 0; eerste <= geheel; eerste += 1)
			for (const rest of sommenTot(geheel - eerste, vakken - 1)) yield [eerste, ...rest];
	}
	/** What a reader sees of a whole that is known; under ten that is not printed either. */
	const gezien = (geheel: number, aantallen: readonly number[]) =>
		`${geheel < 10 ? '' : geheel}|${rij(aantallen)
			.map((een) => (een.soort === 'aantal' ? een.waarde : een.soort))
			.join()}`;

	it.each([
		[2, 0, 60],
		[3, 0, 50],
		[4, 38, 44],
	])(
		'%i vakken: ook wie weet hoe wij weglaten en het geheel kent, vindt geen aantal onder de tien',
		(vakken, van, tot) => {
			const alle = new Map<string, { readonly laagste: number[]; readonly hoogste: number[] }>();
			for (let geheel = van; geheel <= tot; geheel += 1)
				for (const aantallen of sommenTot(geheel, vakken)) {
					const naam = gezien(geheel, aantallen);
					const { laagste, hoogste } = alle.get(naam) ?? { laagste: [...aantallen], hoogste: [...aantallen] };
					alle.set(naam, {
						laagste: laagste.map((aantal, i) => Math.min(aantal, aantallen[i]!)),
						hoogste: hoogste.map((aantal, i) => Math.max(aantal, aantallen[i]!)),
					});
				}
			// Of what can be small, but is not surely empty, at least six counts in a row remain possible.
			const tePrecies = [...alle].filter(([, { laagste, hoogste }]) =>
				laagste.some((aantal, i) => aantal < 10 && hoogste[i]! > 0 && hoogste[i]! - aantal < 5),
			);
			expect(tePrecies).toEqual([]);
			expect([...alle.keys()].some((naam) => naam.includes('klein') && naam.includes('mee'))).toBe(true);
		},
	);

	/** The cells of a table after the name of its row. */
	const cellenVan = (tabellen: Deel['tabellen'], id: string, begin: string) =>
		tabellen
			.find((tabel) => tabel.id === id)!
			.rijen.find(([naam]) => String(naam).startsWith(begin))!
			.slice(1);
	/** Without the texts, which take long to load: only the inkomenstoeslag, by its name. */
	const onderdelen = async () => {
		const regel = (await laadRegelset([plek])).regelingen.find(
			({ id }) => id === `${plek}-individuele-inkomenstoeslag`,
		)!;
		return [{ id: plek, naam: 'Haarlemmermeer', regelingen: [{ id: regel.id, naam: 'Individuele', regel }] }];
	};
	const tellingVan = (getallen: Getallen) => {
		const telling = new Telling();
		telling.voegToe(getallen);
		return telling;
	};

	it('zegt niet hoeveel er samen dicht bij een grens staan, als een deel ervan klein is', async () => {
		// Alone: 21,63 and 91,63 below the limit, and far above it.
		const met = (aantal: number, inkomen: number) =>
			`${JSON.stringify({ ...tien[0], antwoorden: { ...tien[0]!.antwoorden, inkomen } })}\n`.repeat(aantal);
		const samen = async (regels: string) => {
			const { getallen } = await maakRekenaar({ peildatum, wijzigingen: [] }, null)(Buffer.from(regels));
			const { tabellen } = valDeel(tellingVan(getallen), await onderdelen());
			return ['Huishoudens', 'Geld dat zij samen per jaar krijgen, bedragen van nu'].map(
				(naam) => cellenVan(tabellen, 'val-samen', naam)[0],
			);
		};
		expect(await samen(met(12, 1470) + met(5, 1400) + met(40, 2600))).toEqual([mee, mee]);
		// 12 and 10 times 480
		expect(await samen(met(12, 1470) + met(10, 1450))).toEqual([getal(22), { soort: 'euro', waarde: 10_560 }]);
	});

	it.each([
		// 17 less 12 that are printed
		['een klein deel', { erbij: 12, meer: 5 }, 17, mee],
		['geen klein deel', { erbij: 12, meer: 11 }, 23, getal(23)],
		// 15 less 12 is 3, who lose somewhere else
		['alles op een paar na', { erbij: 15, meer: 0 }, 12, mee],
	])('zegt niet hoeveel er samen winnen bij %s', async (_, gevolgen, wint, verwacht) => {
		const id = 'individuele-inkomenstoeslag';
		const telling = tellingVan({
			'wijziging|0|samen|zeker|wint': wint,
			...Object.fromEntries(
				Object.entries(gevolgen).map(([naam, aantal]) => [`wijziging|0|${plek}-${id}|${naam}`, aantal]),
			),
		});
		const wijziging = { soort: 'norm', id: 'percentageInkomenstoeslag', waarde: 1.3 } as const;
		const { tabellen } = wijzigingDeel(telling, await onderdelen(), wijziging, 0);
		expect(cellenVan(tabellen, 'wijziging-1-huishoudens', 'Krijgt meer')).toEqual([verwacht, klein]);
	});

	it('deelt het gebruik niet door een geheel waar een deel van verborgen is', async () => {
		const id = `${plek}-individuele-inkomenstoeslag`;
		const gebruik = { bron: 'x', jaar: 2024, regelingen: { [id]: 450 } };
		const bereik = async (standen: Readonly<Record<string, number>>) => {
			const getallen = Object.entries(standen).map(([stand, aantal]) => [`recht|${id}|${stand}`, aantal]);
			const deel = bereikDeel(tellingVan(Object.fromEntries(getallen)), await onderdelen(), gebruik);
			return cellenVan(deel.tabellen, 'gebruik', 'Individuele').slice(-2);
		};
		const deel = (waarde: number) => ({ soort: 'procent', waarde });
		// It is 450/903; 450/900 would be too high and 450/500 far too high.
		expect(await bereik({ zeker: 500, open: 400, gemeente: 3, niet: 600 })).toEqual([mee, deel(0.9)]);
		expect(await bereik({ zeker: 500, open: 400, gemeente: 0, niet: 600 })).toEqual([deel(0.5), deel(0.9)]);
	});

	it('laat nergens een aantal onder de tien zien, ook niet als verschil met het geheel', async () => {
		// 35 of A, 4 of C, 3 of I, 20 of E: of the inkomenstoeslag 35 are sure and 20 are not.
		const regels = [...Array(35).fill(0), ...Array(4).fill(2), ...Array(3).fill(8), ...Array(20).fill(4)].map((i) =>
			JSON.stringify(tien[i]),
		);
		const { code, uit } = await monitor(
			...[bestand('klein.jsonl', regels.join('\n')), '--peildatum', peildatum, '--csv', join(map, 'klein')],
		);
		expect(code).toBe(0);
		const rijen = readdirSync(join(map, 'klein')).flatMap((naam) => lees(`klein/${naam}`).split('\r\n'));
		const recht = rijUit(lees('klein/recht-haarlemmermeer.csv'), 'Individuele inkomenstoeslag')!;
		expect(recht).toEqual(['35', 'minder dan 10', 'minder dan 10', 'niet getoond', 'minder dan 10', 'minder dan 10']);
		for (const vak of rijen.flatMap((regel) => regel.split(';').slice(1))) expect(vak).not.toMatch(/^-?[0-9]$/);
		expect(uit).not.toMatch(/\s[0-9]$/m);
		// Of the possible money of C nothing stands there, nor in the total.
		expect(rijUit(lees('klein/geld-haarlemmermeer.csv'), 'Samen per jaar;nu')).toEqual([
			'nu',
			'',
			String(35 * 480),
			String(35 * 480),
			'',
			'',
			'',
		]);
	});
});

describe.concurrent('een synthetische bevolking', () => {
	it('is met hetzelfde zaad hetzelfde, en geldig volgens het contract', () => {
		const maak = (zaad: number) =>
			Array.from({ length: 300 }, (_, i) => maakHuishouden('haarlem', zaad, i, '2026-11-29'));
		expect(maak(1)).toEqual(maak(1));
		expect(maak(2)).not.toEqual(maak(1));
		for (const huishouden of maak(1)) {
			expect(leesHuishouden(huishouden)).not.toHaveProperty('fout');
			expect(huishouden.id).toMatch(/^synthetisch-haarlem-1-\d+$/);
		}
	});

	it('lijkt op zijn marges', () => {
		const aantal = 20_000;
		const allen = Array.from({ length: aantal }, (_, i) => maakHuishouden('haarlem', 3, i, '2026-11-29').antwoorden);
		const deel = (is: (een: (typeof allen)[number]) => boolean) => allen.filter(is).length / aantal;
		// Two or three times what chance does in 20.000; without counting who cannot have it, bijstand was 0,009 too low.
		const ruimte = { deel: 0.008, bijstand: 0.004 };
		const scheelt = (gemeten: number, marge: number) => Math.abs(gemeten - marge);
		const oud = soorten.alleenAow + soorten.paarAow;
		expect(
			scheelt(
				deel(({ leeftijd }) => Number(leeftijd) >= 67),
				oud,
			),
		).toBeLessThan(ruimte.deel);
		const metKind = soorten.alleenstaandeOuder + soorten.paarMetKinderen;
		expect(
			scheelt(
				deel(({ kinderen }) => kinderen!.length > 0),
				metKind,
			),
		).toBeLessThan(ruimte.deel);
		const bijstand = (een: (typeof allen)[number]) => een.inkomstenbronnen!.includes('bijstand');
		const gezin = allen.filter(({ kinderen }) => kinderen!.length > 0);
		const { bijstandMetKinderen } = plaatsVan('haarlem');
		expect(scheelt(gezin.filter(bijstand).length / gezin.length, bijstandMetKinderen.waarde)).toBeLessThan(0.008);
		// 3.725 of 75.000 households
		expect(scheelt(deel(bijstand), 0.0497)).toBeLessThan(ruimte.bijstand);
	});

	it('zegt van elk getal waar het staat, of dat het een aanname is', async () => {
		const { code, uit } = await draai('bevolking', { args: ['--gemeente', 'haarlem', '--marges'] });
		expect(code).toBe(0);
		expect(uit).toMatch(/^SYNTHETISCH/);
		const namen = uit.split('\n').filter((regel) => /^\S.*: [\d.,]+$/.test(regel));
		expect(namen).toHaveLength(margesVoor('haarlem').length);
		expect(uit.match(/^ {2}(bron: |aanname)/gm)).toHaveLength(namen.length);
		expect(uit).toContain('seed 000_672f2118c7658a39');
	});

	it('is te herkennen in het bestand, in de uitvoer en in het rapport erover', async () => {
		const { uit, fout } = await draai('bevolking', {
			args: ['--gemeente', 'zandvoort', '--aantal', '30', '--zaad', '4'],
		});
		expect(uit.trimEnd().split('\n')).toHaveLength(30);
		expect(fout).toMatch(/^SYNTHETISCH: 30/);
		const invoer = bestand('synthetisch.jsonl', uit);
		const verslag = await monitor(invoer, '--csv', join(map, 'synthetisch'), '--pagina', join(map, 's.html'));
		expect(verslag.uit).toContain('SYNTHETISCH: deze huishoudens zijn verzonnen.');
		expect(lees('s.html')).toContain('<title>Armoedemonitor – SYNTHETISCH</title>');
		for (const naam of readdirSync(join(map, 'synthetisch')))
			expect(lees(`synthetisch/${naam}`), naam).toMatch(/^\uFEFFSYNTHETISCH/);
	});
});
