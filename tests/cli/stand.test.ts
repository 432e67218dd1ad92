/** The two reports: what is due and what is thin. */
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../rules/kern/evalueer.ts';
import { isNorm, type NormNode, type Vindplaats } from '../../rules/kern/node.ts';
import { eis, regeling, type Regeling } from '../../rules/kern/regeling.ts';
import { alle, altijd, feit, Getal, jaarnorm, niet, norm, onbepaald, tussen } from '../../rules/kern/uitdrukking.ts';
import { beoordeel } from '../../rules/kern/beoordeel.ts';
import { reader, type Antwoorden } from '../../rules/kern/evalueer.ts';
import type { Contact } from '../../rules/sjablonen/contacten.ts';
import { zetUit } from '../../rules/sjablonen/uitzetten.ts';
import { dekkingstabel } from '../../scripts/stand/dekking.ts';
import { leesStand, type Stand } from '../../scripts/stand/lezen.ts';
import { dekkingVan } from '../../src/lib/stand/dekking.ts';
import { waaromMisschien } from '../../scripts/stand/misschien.ts';
import { aandeelMisschien, dekkingVoor, leesPersonas, personatabel } from '../../scripts/stand/personas.ts';
import {
	nakijktabel,
	taaldekking,
	taaltabel,
	vingerafdrukVanSchermen,
	type Taaldekking,
} from '../../scripts/stand/vertalingen.ts';
import { breedte, tabel, vouw } from '../../scripts/stand/tabel.ts';
import { volgendePeildag, volgendeTermijn } from '../../src/lib/stand/termijn.ts';
import { verloopverslag } from '../../scripts/stand/verloopverslag.ts';
import { isNaTeKijken, isVerlopen, wieVerloopt } from '../../scripts/stand/verlopen.ts';
import { draai } from './draai.ts';

const dag = '2026-11-24';
const bron = { wet: 'Testwet', artikel: '1', url: 'https://example.org/wet' } as const;
const plek = (datum: string | null): Vindplaats => ({ titel: 'Test', url: 'https://example.org/', datum });
const inkomen = feit.getal('inkomen', 'euro/maand', { van: 0, tot: 9999 });
const leeftijd = feit.getal('leeftijd', 'jaar', { van: 0, tot: 120 });

const jaarbedrag = jaarnorm('jaarbedrag', 'euro/maand', 'jaar', [
	['2025-01-01', 900, plek('2025'), 'gezien'],
	['2024-01-01', 800, plek('2024'), 'gezien'],
]);
const halfjaarbedrag = jaarnorm('halfjaarbedrag', 'euro/maand', 'halfjaar', [
	['2026-07-01', 1000, plek('2026'), 'berekend'],
]);
const beleid = norm('beleid', 'jaar', [
	['2028-01-01', null, plek('2026'), 'niet-gevonden'],
	['2020-01-01', 18, plek(null), 'gezien'],
]);
const keuze = norm('keuze', 'jaar', [['2020-01-01', 18, plek('2020'), 'eigen-keuze']]);

const proef: Regeling = regeling({
	id: 'proef',
	doelgroep: { volwassen: eis(alle(leeftijd.isMinstens(beleid), leeftijd.isMinstens(keuze)), bron) },
	eisen: { laag: eis(inkomen.isHoogstens(halfjaarbedrag), bron) },
	bedrag: jaarbedrag,
	nietGetoetst: ['verblijf'],
});
const telefoon = (datum: string | null): Contact => ({
	id: 'gemeente',
	soort: 'telefoon',
	naam: 'Gemeente Test, overdag',
	waarde: '14 000',
	bron: plek(datum),
});
const stand = (contact: Contact, regelingen: readonly Regeling[] = [proef]): Stand => ({
	teksten: { regelingen: {}, routes: {} },
	belasting: [],
	regelingen: regelingen.map((wat) => ({ plaats: 'haarlem', wat })),
	routes: [
		{
			plaats: 'haarlem',
			wat: {
				id: 'nood',
				trede: 'specialist',
				past: altijd,
				vandaag: altijd,
				dezeWeek: altijd,
				heeftAl: niet(altijd),
				bron,
				contacten: ['gemeente'],
			},
		},
	],
	contacten: [{ plaats: 'haarlem', wat: contact }],
});

/** Every table of the rules that is set anew each year or half-year, wherever it is written. */
const jaartabellen = Object.values(import.meta.glob('../../rules/**/*.ts', { eager: true }))
	.flatMap((module) => Object.values(module as object))
	.map((een: unknown) => (een instanceof Getal ? een.node : null))
	.filter((node) => node !== null && isNorm(node) && node.elk !== null)
	.map((norm) => (norm as NormNode).id);

it('vergeet bij een nieuw jaar geen enkele tabel, ook niet die van de belasting', async () => {
	const genoemd = wieVerloopt(await leesStand(), '2099-01-01').map(({ wat }) => wat);
	expect(jaartabellen.length).toBeGreaterThan(50);
	expect(genoemd).toEqual(expect.arrayContaining(jaartabellen));
});

describe('wat verlopen is', () => {
	const meldingen = wieVerloopt(stand(telefoon('2026-01')), dag);

	it('noemt een telefoonnummer bij spoed eerst, en beleid na bedragen', () => {
		expect(meldingen.map(({ soort, wat }) => [soort, wat])).toEqual([
			['spoednummer', 'haarlem: Gemeente Test (14 000)'],
			['bedrag-verlopen', 'jaarbedrag'],
			['niet-gevonden', 'beleid'],
			['wordt-verlopen', 'halfjaarbedrag'],
			['beleid-oud', 'beleid'],
		]);
	});

	it('zegt sinds wanneer, waar het staat en wie het gebruikt', () => {
		expect(meldingen[1]).toMatchObject({
			waarom: 'verlopen sinds 2026-01-01; de laatste regel is van 2025-01-01',
			bron: { datum: '2025' },
			gebruikt: ['proef'],
		});
	});

	it('vindt een contact van een half jaar oud nog goed, en een dag zonder datum niet', () => {
		const oud = (datum: string | null, op: `${number}-${number}-${number}` = dag) =>
			wieVerloopt(stand(telefoon(datum), []), op).length;
		expect([oud('2026-05'), oud('2026-04'), oud(null), oud('2026-11-24')]).toEqual([0, 1, 1, 0]);
		expect(oud('2026-11-24', '2027-06-01')).toBe(1);
	});

	it('verklaart op de eerste dag van de nieuwe termijn wat een dag eerder nog goed was', () => {
		const soortVan = (op: `${number}-${number}-${number}`) =>
			wieVerloopt(stand(telefoon('2026-11')), op).find(({ wat }) => wat === 'halfjaarbedrag')!.soort;
		expect([soortVan('2026-12-31'), soortVan('2027-01-01')]).toEqual(['wordt-verlopen', 'bedrag-verlopen']);
	});

	it('telt een oud contact alleen streng, en oud beleid nooit', () => {
		const met = (toets: typeof isVerlopen) => meldingen.filter(toets).map(({ soort }) => soort);
		expect(met(isVerlopen)).toEqual(['bedrag-verlopen']);
		expect(met(isNaTeKijken)).toEqual(['spoednummer', 'bedrag-verlopen']);
	});

	it('past in een terminal en zegt wat iemand moet doen', () => {
		const tekst = verloopverslag(meldingen, dag);
		for (const regel of tekst.split('\n')) expect(regel.length).toBeLessThanOrEqual(breedte);
		expect(tekst).toContain('VERLOPEN BEDRAGEN (1)\nZet in de norm één regel bovenaan');
		expect(verloopverslag([], dag)).toContain('Niets. Alles is van nu.');
	});

	it('kent de termijnen', () => {
		expect(volgendeTermijn('2026-03-01', 'halfjaar')).toBe('2026-07-01');
		expect(volgendeTermijn('2026-07-01', 'halfjaar')).toBe('2027-01-01');
		expect(volgendeTermijn('2026-07-01', 'jaar')).toBe('2027-01-01');
		expect(volgendePeildag('2026-06-30')).toBe('2026-07-01');
	});
});

describe('dekking van een regeling', () => {
	it('telt voorwaarden, normregels, voorbeelden en wat wij niet toetsen', () => {
		expect(dekkingVan(proef, 3, dag)).toEqual({
			id: 'proef',
			voorwaarden: 2,
			normrijen: { gezien: 3, berekend: 1, 'niet-gevonden': 1, 'eigen-keuze': 1 },
			oudsteBron: null,
			beleidOud: true,
			bedrag: 'verouderd',
			voorbeelden: 3,
			nietGetoetst: ['verblijf'],
			uitgezet: false,
		});
	});
	it('ziet dat een regeling uit staat', () => {
		expect(dekkingVan(zetUit(proef), 3, dag)).toMatchObject({ uitgezet: true, bedrag: 'geen', voorwaarden: 1 });
	});
});

describe('waarom misschien', () => {
	const grens = tussen(
		halfjaarbedrag,
		jaarnorm('ruim', 'euro/maand', 'jaar', [['2026-01-01', 1100, plek('2026'), 'gezien']]),
	);
	const oorzaken = (eisen: Regeling['eisen'], antwoorden: Antwoorden, meer: Partial<Regeling> = {}) => {
		const r: Regeling = { ...regeling({ id: 'r', doelgroep: {}, eisen }), ...meer };
		const b = beoordeel(r, reader(antwoorden, dag), dag);
		return waaromMisschien(r, b, antwoorden, dag).map(({ soort, wat }) => `${soort}: ${wat}`);
	};

	it.each([
		['een vraag die nog moet komen', {}, ['vraag: inkomen']],
		['"weet ik niet"', { inkomen: null }, ['ruw: inkomen']],
		['een ruw antwoord', { inkomen: { van: 900, tot: 1200 } }, ['ruw: inkomen']],
		['een marge', { inkomen: 1050 }, ['marge: inkomen en halfjaarbedrag']],
		['niets: het is waarschijnlijk', { inkomen: 10 }, []],
	])('%s', (_naam, antwoorden, verwacht) => {
		expect(oorzaken({ laag: eis(inkomen.isHoogstens(grens), bron) }, antwoorden)).toEqual(verwacht);
	});

	it('een norm die verlopen of niet gevonden is', () => {
		expect(oorzaken({ laag: eis(inkomen.isHoogstens(jaarbedrag), bron) }, { inkomen: 10 })).toEqual([
			'verouderd: jaarbedrag',
		]);
		const weg = norm('weg', 'euro/maand', [['2020-01-01', null, plek(null), 'niet-gevonden']]);
		expect(evaluate(weg.node, {}, dag).value).toBeUndefined();
		expect(oorzaken({ laag: eis(inkomen.isHoogstens(weg), bron) }, { inkomen: 10 })).toEqual(['normOntbreekt: weg']);
	});

	it('wat alleen de gemeente weet, maar niet zolang een antwoord het kan beslissen', () => {
		const eisen = { samen: eis(alle(feit.jaNee('werkt'), onbepaald('reden')), bron) };
		expect(oorzaken(eisen, {})).toEqual(['vraag: werkt']);
		expect(oorzaken(eisen, { werkt: true })).toEqual(['niemand: reden']);
	});

	it('een voorbehoud, een afweging en de schakelaar', () => {
		const ja = { ja: eis(altijd, bron) };
		expect(oorzaken(ja, {}, { voorbehouden: { koophuis: eis(altijd, bron) } })).toEqual(['voorbehoud: koophuis']);
		expect(oorzaken(ja, {}, { discretionair: true })).toEqual(['discretionair: r']);
		expect(oorzaken({}, {}, { voorbehouden: { uitgezet: eis(altijd, bron) } })).toEqual(['uitgezet: uitgezet']);
	});
});

describe('de echte regels', () => {
	it('geeft voor elk voorbeeldhuishouden bij elk misschien een oorzaak', async () => {
		for (const huishouden of leesPersonas()) {
			const dekking = await dekkingVoor(huishouden, dag);
			expect(dekking.misschien.filter(({ oorzaken }) => oorzaken.length === 0)).toEqual([]);
			expect(aandeelMisschien(dekking)).toBeLessThanOrEqual(1);
			for (const regel of personatabel([dekking])) expect(regel.length).toBeLessThanOrEqual(breedte);
		}
	});

	it('past elke regeling in de tabel', async () => {
		const { regelingen } = await leesStand();
		for (const regel of dekkingstabel(regelingen.map(({ wat }) => dekkingVan(wat, 0, dag)))) {
			expect(regel.length).toBeLessThanOrEqual(breedte);
			expect(regel).not.toContain('…');
		}
	});

	it('draait als opdracht, ook op een andere dag, en zegt met de afsluitcode of iets verlopen is', async () => {
		const [nu, later, fout, dekking] = await Promise.all([
			draai('normen', { args: ['2026-11-24', '--json'] }),
			draai('normen', { args: ['2027-01-01'] }),
			draai('normen', { args: ['2027-02-31'] }),
			draai('dekking', { args: ['--json'] }),
		]);
		expect(nu).toMatchObject({ fout: '', code: JSON.parse(nu.uit).some(isVerlopen) ? 1 : 0 });
		expect(later.uit).toMatch(/normAlleen: verlopen sinds 2027-01-01|BINNENKORT/);
		expect(fout).toMatchObject({ code: 2, uit: '' });
		expect(fout.fout).toContain('Geef een dag vanaf');
		expect(dekking.code).toBe(0);
		expect(Object.keys(JSON.parse(dekking.uit))).toEqual(['dag', 'regelingen', 'personas', 'talen']);
	});

	it('zegt per taal wat een mens nog moet nakijken, en met welke vingerafdruk', async () => {
		const [arabisch, json, fout, geen] = await Promise.all([
			draai('dekking', { args: ['--taal', 'ar'] }),
			draai('dekking', { args: ['--taal', 'ar', '--json'] }),
			draai('dekking', { args: ['--taal', 'nl'] }),
			draai('dekking', { args: ['--taal'] }),
		]);
		const { taal, regels } = JSON.parse(json.uit) as Taaldekking;
		expect([arabisch.code, taal]).toEqual([0, 'ar']);
		for (const { id, vingerafdruk } of regels) expect(arabisch.uit).toMatch(new RegExp(`${vingerafdruk} +${id}`));
		for (const { code, fout: melding } of [fout, geen]) {
			expect(code).toBe(2);
			expect(melding).toContain('Geef na --taal een van deze talen');
		}
	});
});

describe('dekking van een taal', () => {
	const regel = { id: 'bijstand', stand: 'niet nagekeken', vingerafdruk: '0123abcd', plaatsen: [] } as const;
	const proef: Taaldekking = {
		taal: 'tr',
		teksten: 10,
		vertaald: 9,
		schermen: { ...regel, id: 'schermen', stand: 'opnieuw nakijken', vingerafdruk: '89ef0000' },
		regels: [
			regel,
			{ ...regel, id: 'aio', stand: 'nagekeken' },
			{ ...regel, id: 'nieuw', stand: 'niet vertaald', vingerafdruk: null },
			{ ...regel, id: 'route-taal', plaatsen: ['haarlem', 'zandvoort'] },
		],
	};

	it('telt teksten, en regels naar of een mens ze las', () =>
		expect(taaltabel([proef]).slice(0, 2)).toEqual([
			'taal            teksten  vertaald  regels  nagekeken  opnieuw  niet schermen',
			'tr Türkçe            10         9       4          1        0     2 opnieuw nakijken',
		]));

	it('zet wat nog moet bovenaan', () =>
		expect(nakijktabel(proef).slice(0, 13)).toEqual([
			'Nakijken: tr Türkçe',
			'',
			'NIET VERTAALD (1)',
			'   -            nieuw',
			'',
			'NIET NAGEKEKEN (2)',
			'   0123abcd     bijstand',
			'   0123abcd     route-taal haarlem zandvoort',
			'',
			'OPNIEUW NAKIJKEN (1)',
			'   89ef0000     schermen',
			'',
			'NAGEKEKEN (1)',
		]));

	it('kent elke regeling één keer, en een route zo vaak als zij anders luidt', async () => {
		const [engels] = await taaldekking(['en']);
		const eens = engels!.regels.filter(({ plaatsen }) => plaatsen.length === 0).map(({ id }) => id);
		expect(new Set(eens).size).toBe(eens.length);
		expect(eens).toContain('haarlem-haarlempas');
		expect(engels).toMatchObject({ schermen: { vingerafdruk: vingerafdrukVanSchermen('en') } });
		for (const tekst of [...taaltabel([engels!]), ...nakijktabel(engels!)]) {
			expect(tekst.length).toBeLessThanOrEqual(breedte);
			expect(tekst).not.toContain('…');
		}
	});
});

it('vouwt lange regels en zet kolommen onder elkaar', () => {
	expect(vouw(`${'a'.repeat(60)} ${'b'.repeat(60)}`, '- ', '  ')).toEqual([
		`- ${'a'.repeat(60)}`,
		`  ${'b'.repeat(60)}`,
	]);
	expect(
		tabel(
			[
				{ kop: 'x', lengte: 3 },
				{ kop: 'y', lengte: 3, rechts: true },
			],
			[['abcd', '1']],
		),
	).toEqual(['x     y', 'ab…   1']);
});
