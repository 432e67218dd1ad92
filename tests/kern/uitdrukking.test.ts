/** Every word of the vocabulary, read for answers that settle it and answers that do not. */
import { describe, expect, it } from 'vitest';
import { beschrijf } from '../../rules/kern/beschrijf.ts';
import { evaluate, type Antwoorden, type Value } from '../../rules/kern/evalueer.ts';
import { onderdelen, type Node } from '../../rules/kern/node.ts';
import { compileerNode } from '../../rules/kern/snel/compileer.ts';
import {
	alle,
	altijd,
	antwoordOf,
	begrip,
	bereken,
	feit,
	geen,
	Getal,
	indien,
	isBeantwoord,
	isBegin,
	isGeschat,
	isGevonden,
	isWeetNiet,
	JaNee,
	jaarnorm,
	kies,
	minstensEen,
	niet,
	nooit,
	norm,
	normstaffel,
	normtabel,
	onbegrensd,
	onbepaald,
	som,
	tussen,
	vast,
} from '../../rules/kern/uitdrukking.ts';
import { bron, exact, rij } from './proef.ts';

const dag = '2026-11-22';

// Made anew by each test: what is made while a file loads belongs to no test.
const jaNee = (id: string) => feit.jaNee(id);
const getal = (id: string) => feit.getal(id, 'euro/maand', { van: 0, tot: 9 });
const keuze = () => feit.keuze('k', ['p', 'q', 'r']);
const verzameling = () => feit.verzameling('v', ['p', 'q', 'r']);
const leden = () =>
	feit.lijst('leden', { ja: feit.jaNee('leden.ja'), x: feit.getal('leden.x', 'euro/maand', { van: 0, tot: 9 }) }, 3);
const grens = (waarde: number) => norm('grens', 'euro/maand', [rij(waarde)]);
const staffel = () =>
	normstaffel('s', 'euro/maand', 'jaar', getal('x'), [
		rij([
			[0, 5],
			[3, 7],
		] as const),
	]);
const tabel = () =>
	normtabel('t', 'euro/maand', 'jaar', { rij: feit.keuze('r', ['a', 'b']), kolom: feit.keuze('c', ['d', 'e']) }, [
		rij({ a: { d: 1, e: 2 }, b: { d: 3, e: 4 } }),
	]);

type Geval = [naam: string, maak: () => { readonly node: Node }, antwoorden: Antwoorden, waarde: Value];
const tabelVan = (gevallen: readonly Geval[]) =>
	it.each(gevallen)('%s: %#', (_naam, maak, antwoorden, waarde) =>
		expect(evaluate(maak().node, antwoorden, dag).value).toEqual(waarde),
	);

describe('een feit', () =>
	tabelVan([
		['ja', () => jaNee('a'), { a: true }, true],
		['nee', () => jaNee('a'), { a: false }, false],
		['weet ik niet', () => jaNee('a'), { a: null }, undefined],
		['een getal', () => getal('x'), { x: 3 }, exact(3)],
		['een onbekend getal', () => getal('x'), {}, { van: 0, tot: 9 }],
		['een keuze', keuze, { k: 'p' }, ['p']],
		['een onbekende keuze', keuze, {}, ['p', 'q', 'r']],
	]));

/** Whoever prepares a rule does it by the kind of answer. */
it.each([
	['ja of nee', () => jaNee('a'), { a: true }, true],
	['een getal', () => getal('x'), { x: 3 }, exact(3)],
	['een keuze', () => keuze().is('p'), { k: 'p' }, true],
] as const)('een feit, klaargezet: %s', (_naam, maak, antwoorden, waarde) =>
	expect(compileerNode(maak().node, dag)(antwoorden)).toEqual(waarde),
);

describe('een keuze', () =>
	tabelVan([
		['is', () => keuze().is('p', 'q'), { k: 'q' }, true],
		['is niet', () => keuze().is('p', 'q'), { k: 'r' }, false],
		['is misschien', () => keuze().is('p', 'q'), {}, undefined],
		['is altijd een van alle', () => keuze().is(...keuze().opties), {}, true],
	]));

describe('meer tegelijk', () =>
	tabelVan([
		['bevat', () => verzameling().bevat('p', 'q'), { v: ['q', 'r'] }, true],
		['bevat niet', () => verzameling().bevat('p', 'q'), { v: ['r'] }, false],
		['bevat misschien', () => verzameling().bevat('p', 'q'), { v: null }, undefined],
		['bevat niets', () => verzameling().bevat('p', 'q'), { v: [] }, false],
		['bevat iets anders', () => verzameling().bevatAnderDan('p', 'q'), { v: ['p', 'r'] }, true],
		['bevat niets anders', () => verzameling().bevatAnderDan('p', 'q'), { v: ['p', 'q'] }, false],
		['is beantwoord', () => verzameling().isBeantwoord(), { v: [] }, true],
		['is niet gevraagd', () => verzameling().isBeantwoord(), {}, false],
		['weet ik niet', () => verzameling().isBeantwoord(), { v: null }, false],
	]));

describe('een vergelijking', () =>
	tabelVan([
		['minstens, gelijk', () => getal('x').isMinstens(grens(3)), { x: 3 }, true],
		['minstens, eronder', () => getal('x').isMinstens(grens(3)), { x: 2 }, false],
		['hoogstens, gelijk', () => getal('x').isHoogstens(grens(3)), { x: 3 }, true],
		['hoogstens, erboven', () => getal('x').isHoogstens(grens(3)), { x: 4 }, false],
		['meer, gelijk', () => getal('x').isMeerDan(grens(3)), { x: 3 }, false],
		['meer, erboven', () => getal('x').isMeerDan(grens(3)), { x: 4 }, true],
		['minder, gelijk', () => getal('x').isMinderDan(grens(3)), { x: 3 }, false],
		['minder, eronder', () => getal('x').isMinderDan(grens(3)), { x: 2 }, true],
		['onbekend', () => getal('x').isMinstens(grens(3)), {}, undefined],
		// Noise of binary numbers is no cent; of a number that is no money it counts.
		['geld in centen', () => getal('x').isMinstens(grens(3)), { x: 2.999 }, true],
		['geen geld', () => feit.getal('x', 'jaar', exact(0)).isMinstens(norm('g', 'jaar', [rij(3)])), { x: 2.999 }, false],
	]));

describe('een lijst', () => {
	const drie = { leden: [{ ja: true, x: 2 }, { ja: false, x: 5 }, { x: 1 }] };
	tabelVan([
		['heeft een', () => leden().heeftEen((lid) => lid.ja), drie, true],
		['heeft geen', () => leden().heeftEen((lid) => lid.ja), { leden: [{ ja: false }] }, false],
		['aantal', () => leden().aantalWaarvoor((lid) => lid.ja), drie, { van: 1, tot: 2 }],
		['aantal zonder lijst', () => leden().aantalWaarvoor((lid) => lid.ja), {}, { van: 0, tot: 3 }],
		['som', () => leden().somVan((lid) => lid.x), drie, exact(8)],
		[
			'van de hoogste',
			() =>
				leden().vanHoogste(
					(lid) => [lid.x],
					({ ja }) => indien(ja, grens(7), grens(4)),
				),
			drie,
			exact(4),
		],
		[
			'van de hoogste, zonder leden',
			() =>
				leden().vanHoogste(
					(lid) => [lid.x],
					(lid) => lid.x,
				),
			{ leden: [] },
			exact(0),
		],
	]);

	it('telt in aantallen, en rekent verder in de eenheid van het bedrag', () => {
		expect(leden().aantalWaarvoor((lid) => lid.ja).eenheid).toBe('aantal');
		expect(leden().somVan((lid) => lid.x).eenheid).toBe('euro/maand');
		expect(
			leden().vanHoogste(
				() => [vast(1)],
				(lid) => lid.x,
			).eenheid,
		).toBe('euro/maand');
	});

	it('kiest alleen bij de hoogste op volgorde', () =>
		expect(onderdelen(leden().heeftEen((lid) => lid.ja).node)).toHaveLength(1));
});

describe('hoe goed iets bekend is', () =>
	tabelVan([
		['geschat: niet gevraagd', () => isGeschat(getal('x')), {}, true],
		['geschat: ruw', () => isGeschat(getal('x')), { x: { van: 1 } }, true],
		['geschat: precies', () => isGeschat(getal('x')), { x: 0 }, false],
		['beantwoord: ruw', () => isBeantwoord(getal('x')), { x: { van: 1 } }, true],
		['beantwoord: nee', () => isBeantwoord(jaNee('a')), { a: false }, true],
		['beantwoord: weet ik niet', () => isBeantwoord(jaNee('a')), { a: null }, false],
		['beantwoord: niet gevraagd', () => isBeantwoord(jaNee('a')), {}, false],
		['weet niet: gezegd', () => isWeetNiet(getal('x')), { x: null }, true],
		['weet niet: niet gevraagd', () => isWeetNiet(getal('x')), {}, false],
		['weet niet: wel geweten', () => isWeetNiet(getal('x')), { x: 1 }, false],
		['antwoord', () => antwoordOf(getal('x'), grens(5)), { x: 2 }, exact(2)],
		['wat er anders geldt', () => antwoordOf(getal('x'), grens(5)), {}, exact(5)],
		['wat er anders geldt, ja of nee', () => antwoordOf(jaNee('a'), altijd), { a: null }, true],
		['onbepaald', () => onbepaald('reden'), { reden: true }, undefined],
	]));

describe('alleen een antwoord', () => {
	it.each([
		['isGeschat', () => isGeschat(grens(1))],
		['isBeantwoord', () => isBeantwoord(altijd)],
		['isWeetNiet', () => isWeetNiet(altijd)],
		['antwoordOf', () => antwoordOf(grens(1), grens(2))],
	])('heeft %s', (naam, maak) => expect(maak).toThrow(new TypeError(`${naam} looks at an answer`)));
	it('is geen norm om te vinden', () =>
		expect(() => isGevonden(getal('x'))).toThrow(new TypeError('isGevonden looks at a norm')));
});

describe('een norm', () => {
	const half = () => jaarnorm('half', 'euro/maand', 'halfjaar', [rij(2, '2026-07-01'), rij(1)]);
	tabelVan([
		['gevonden', () => isGevonden(grens(1)), {}, true],
		['niet gevonden', () => isGevonden(norm('weg', 'jaar', [rij<number>(null)])), {}, false],
		['nog niet', () => isGevonden(norm('later', 'jaar', [rij(1, '2027-01-01')])), {}, false],
		['zonder rij voor die dag', () => norm('later', 'jaar', [rij(1, '2027-01-01')]), {}, undefined],
		['de nieuwste rij', half, {}, exact(2)],
		['een ruimte', () => norm('ruw', 'jaar', [rij({ van: 1, tot: 2 })]), {}, { van: 1, tot: 2 }],
		['een tabel', tabel, { r: 'b', c: 'd' }, exact(3)],
		['een rij van de tabel', tabel, { r: 'a' }, { van: 1, tot: 2 }],
		['een kolom van de tabel', tabel, { c: 'e' }, { van: 2, tot: 4 }],
		['een trede', staffel, { x: 2 }, exact(5)],
		['op de volgende trede', staffel, { x: 3 }, exact(7)],
		['op een van de treden', staffel, { x: { van: 2, tot: 3 } }, { van: 5, tot: 7 }],
	]);
	it.each([
		['een jaarnorm', half],
		['een tabel', tabel],
		['een staffel', staffel],
	])('van een vorig jaar is verouderd: %s', (_naam, maak) => {
		expect(evaluate(maak().node, { x: 1 }, '2026-12-31').stale).toBe(null);
		expect(evaluate(maak().node, { x: 1 }, '2027-01-01').stale).toBe(maak === half ? '2026-07-01' : '2026-01-01');
	});
	it('die geldt tot zij verandert, is dat nooit', () =>
		expect(evaluate(grens(1).node, {}, '2036-01-01').stale).toBe(null));
});

describe('de dag', () => {
	it.each([
		['2026-04-01', true],
		['2026-05-01', false],
		['2026-04-02', false],
	] as const)('%s is de eerste van een kwartaal: %s', (op, waarde) =>
		expect(evaluate(isBegin('kwartaal').node, {}, op).value).toBe(waarde),
	);
});

describe('samen', () =>
	tabelVan([
		['alle', () => alle(jaNee('a'), jaNee('b')), { a: true, b: true }, true],
		['alle, een niet', () => alle(jaNee('a'), jaNee('b')), { b: false }, false],
		['alle, een onbekend', () => alle(jaNee('a'), jaNee('b')), { b: true }, undefined],
		['minstens een', () => minstensEen(jaNee('a'), jaNee('b')), { b: true }, true],
		['minstens een, geen', () => minstensEen(jaNee('a'), jaNee('b')), { a: false, b: false }, false],
		['minstens een, een onbekend', () => minstensEen(jaNee('a'), jaNee('b')), { b: false }, undefined],
		['niet ja', () => niet(jaNee('a')), { a: true }, false],
		['niet nee', () => niet(jaNee('a')), { a: false }, true],
		['niet bekend', () => niet(jaNee('a')), {}, undefined],
		['altijd', () => altijd, {}, true],
		['nooit', () => nooit, {}, false],
		['indien ja', () => indien(jaNee('a'), grens(1), grens(2)), { a: true }, exact(1)],
		['indien nee', () => indien(jaNee('a'), grens(1), grens(2)), { a: false }, exact(2)],
		['indien misschien', () => indien(jaNee('a'), grens(1), grens(2)), {}, { van: 1, tot: 2 }],
		['indien, een voorwaarde', () => indien(jaNee('a'), nooit, altijd), { a: true }, false],
		['een begrip', () => begrip('b', bron, jaNee('a')), { a: true }, true],
	]));

describe('een groep', () => {
	const groep = () =>
		kies(
			[
				[jaNee('a'), 'p'],
				[jaNee('b'), 'q'],
			],
			'r',
		);
	tabelVan([
		['de eerste', groep, { a: true, b: true }, ['p']],
		['de tweede', groep, { a: false, b: true }, ['q']],
		['geen van beide', groep, { a: false, b: false }, ['r']],
		['misschien de eerste, zeker de tweede', groep, { b: true }, ['p', 'q']],
		['alles kan', groep, {}, ['p', 'q', 'r']],
		['altijd een van alle', () => groep().is(...groep().opties), {}, true],
	]);
});

describe('een som', () => {
	const verschil = () =>
		bereken(
			'euro/jaar',
			{ x: getal('x'), y: getal('y') },
			{ x: 'stijgt', y: 'daalt' },
			({ x, y }) => 12 * (x - y),
			bron,
		);
	const krom = () => bereken('aantal', { x: getal('x') }, {}, ({ x }) => x % 2, bron);
	tabelVan([
		['precies', verschil, { x: 3, y: 1 }, exact(24)],
		['ruw', verschil, { x: { van: 3, tot: 4 }, y: { van: 0, tot: 1 } }, { van: 24, tot: 48 }],
		['zonder richting, precies', krom, { x: 3 }, exact(1)],
		['zonder richting, ruw', krom, {}, undefined],
		['bij elkaar', () => som(bron, getal('x'), getal('y'), grens(1)), { x: 3, y: 2 }, exact(6)],
		['bij elkaar, ruw', () => som(bron, getal('x'), getal('y')), { x: 3 }, { van: 3, tot: 12 }],
		['tussen', () => tussen(getal('x'), grens(5)), { x: 2 }, { van: 2, tot: 5 }],
		['niets', () => geen('euro/maand'), {}, exact(0)],
		['onbegrensd', () => onbegrensd('euro/maand'), {}, exact(Infinity)],
		['vast', () => vast(2), {}, exact(2)],
	]);

	it('noemt haar delen vanaf één', () =>
		expect(beschrijf(som(bron, vast(2), vast(3)).node, dag).delen.map(({ tekst }) => tekst)).toEqual([
			'deel 1: 2 – hoe hoger, hoe meer',
			'deel 2: 3 – hoe hoger, hoe meer',
		]));
});

describe('de eenheid', () => {
	it.each([
		['een feit', () => getal('x'), 'euro/maand'],
		['een norm', () => grens(1), 'euro/maand'],
		['een tabel', tabel, 'euro/maand'],
		['een staffel', staffel, 'euro/maand'],
		['een antwoord of iets anders', () => antwoordOf(getal('x'), grens(1)), 'euro/maand'],
		['het een of het ander', () => indien(altijd, grens(1), grens(2)), 'euro/maand'],
		['een ruimte', () => tussen(grens(1), grens(2)), 'euro/maand'],
		['een som', () => som(bron, grens(1), grens(2)), 'euro/maand'],
		['een begrip', () => begrip('b', bron, grens(1)), 'euro/maand'],
		['niets', () => geen('euro/jaar'), 'euro/jaar'],
		['onbegrensd', () => onbegrensd('euro/jaar'), 'euro/jaar'],
		['vast', () => vast(2), 'aantal'],
	] as const)('van %s: %s', (_naam, maak, eenheid) => {
		const een = maak();
		expect(een).toBeInstanceOf(Getal);
		expect(een.eenheid).toBe(eenheid);
	});
	it.each([
		['een antwoord of iets anders', () => antwoordOf(jaNee('a'), altijd)],
		['het een of het ander', () => indien(altijd, jaNee('a'), nooit)],
		['een begrip', () => begrip('b', bron, altijd)],
	])('is er niet van een voorwaarde: %s', (_naam, maak) => expect(maak()).toBeInstanceOf(JaNee));
});
