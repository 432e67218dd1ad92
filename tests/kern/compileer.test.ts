/** Random trees of every kind of node, compiled and read by the evaluator: the same values, the same outcome. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, type Antwoorden } from '../../rules/kern/evalueer.ts';
import { allNodes, type Node } from '../../rules/kern/node.ts';
import { eis, regeling, type Regeling } from '../../rules/kern/regeling.ts';
import { compileer, compileerNode, type Vast } from '../../rules/kern/snel/compileer.ts';
import {
	alle,
	altijd,
	antwoordOf,
	begrip,
	bereken,
	feit,
	indien,
	isBeantwoord,
	isBegin,
	isGeschat,
	isGevonden,
	isWeetNiet,
	jaarnorm,
	kies,
	minstensEen,
	niet,
	norm,
	normstaffel,
	normtabel,
	nooit,
	onbegrensd,
	onbepaald,
	som,
	tussen,
	vast,
	type Getal,
	type JaNee,
	type Keuze,
} from '../../rules/kern/uitdrukking.ts';
import { volgensBoom } from './snel.ts';
import { bron } from './proef.ts';

const plek = { titel: 'proef', url: 'https://example.org', datum: '2020' } as const;
/** Of 2025 the jaarnormen have a row, in 2026 they are stale; the second half year begins a quarter. */
const dagen = ['2025-07-01', '2025-08-15', '2026-02-01'] as const;

const bereik = { van: 0, tot: 4 };
const jaNees = ['a', 'b'].map((id) => feit.jaNee(id));
const getallen = ['x', 'y', 'z'].map((id) => feit.getal(id, 'euro/maand', bereik));
const keuze = feit.keuze('k', ['p', 'q', 'r']);
const plaats = feit.keuze<string>('plaats', []);
const soorten = feit.verzameling('soorten', ['p', 'q', 'r']);
const kinderen = feit.lijst(
	'kinderen',
	{
		werkt: feit.jaNee('kinderen.werkt'),
		school: feit.keuze('kinderen.school', ['p', 'q']),
		zak: feit.getal('kinderen.zak', 'euro/maand', bereik),
		uren: feit.getal('kinderen.opvang.uren', 'euro/maand', bereik),
	},
	3,
);
type Kind = typeof kinderen.lid;
type Som = Getal<'euro/maand'>;

const normen: readonly Som[] = [
	norm('twee', 'euro/maand', [['2020-01-01', 2, plek, 'gezien']]),
	norm('ruw', 'euro/maand', [['2020-01-01', { van: 1, tot: 3 }, plek, 'gezien']]),
	norm('weg', 'euro/maand', [['2020-01-01', null, plek, 'niet-gevonden']]),
	jaarnorm('jaar', 'euro/maand', 'jaar', [['2025-01-01', 1.5, plek, 'gezien']]),
	jaarnorm('half', 'euro/maand', 'halfjaar', [['2025-07-01', { van: 0, tot: 2 }, plek, 'gezien']]),
	vast(3) as unknown as Som,
	onbegrensd('euro/maand'),
];
/** No row at all on any of the days: a regeling that reads it is not complete. */
const later = norm('later', 'euro/maand', [['2030-01-01', 2, plek, 'gezien']]);
const treden = [
	[0, 5],
	[2, 3],
	[3, 4],
] as const;
const cellen = { p: { een: 1, twee: 2, drie: 4 }, q: { een: 3, twee: 3, drie: 3 }, r: { een: 0, twee: 5, drie: 1 } };

interface Bomen {
	readonly boom: JaNee;
	readonly getal: Som;
	readonly keus: Keuze<'een' | 'twee' | 'drie'>;
}

/** Always a number: of a rank that nobody knows the compiled rules do not keep of which year it was. */
const rang = fc
	.tuple(fc.constantFrom(kinderen.lid.zak, kinderen.lid.uren, getallen[0]!), fc.constantFrom(...normen.slice(3, 6)))
	.map(([een, norm]) => som(bron, een, norm));

/** What a list is gone through for: of the member, and of the household around it. */
type Binnen = fc.LetrecValue<Bomen> & { readonly thuis: fc.Arbitrary<JaNee> };

/**
 * @param kind the facts of a member; null: of the household
 * @param binnen left out: no list is gone through
 */
function bomen(kind: Kind | null, binnen: Binnen | null): fc.LetrecValue<Bomen> {
	return fc.letrec<Bomen>((tie) => {
		const boom = tie('boom') as fc.Arbitrary<JaNee>;
		const getal = tie('getal') as fc.Arbitrary<Som>;
		const keus = tie('keus') as fc.Arbitrary<Bomen['keus']>;
		const eigen = kind ? [kind.werkt] : [];
		const eigenGetal = kind ? [kind.zak, kind.uren] : [];
		const metLeden = binnen
			? {
					boom: [
						fc
							.tuple(binnen.boom, binnen.boom, binnen.thuis)
							.map(([een, ander, zelf]) =>
								kinderen.heeftEen(() => minstensEen(alle(een, zelf), alle(niet(een), ander, zelf))),
							),
					],
					getal: [
						binnen.boom.map((een) => kinderen.aantalWaarvoor(() => een) as unknown as Som),
						binnen.getal.map((een) => kinderen.somVan(() => een)),
						fc.tuple(binnen.getal, rang, rang).map(([een, eerst, dan]) =>
							kinderen.vanHoogste(
								() => [eerst, dan],
								() => een,
							),
						),
					],
				}
			: { boom: [], getal: [] };
		return {
			boom: fc.oneof(
				{ depthSize: 'small' },
				fc.constantFrom(...jaNees, ...eigen),
				fc.constantFrom(
					altijd,
					nooit,
					onbepaald('reden'),
					isBegin('kwartaal'),
					...normen.slice(0, 5).map(isGevonden),
					...getallen.flatMap((een) => [isGeschat(een), isBeantwoord(een), isWeetNiet(een)]),
					...eigenGetal.map(isGeschat),
					soorten.isBeantwoord(),
					soorten.bevat('p'),
					soorten.bevat('q', 'r'),
					keuze.is('p'),
					keuze.is('p', 'q', 'r'),
					plaats.is('hier'),
					...(kind ? [kind.school.is('q')] : []),
				),
				fc
					.tuple(getal, getal, fc.constantFrom('isMinstens', 'isHoogstens', 'isMeerDan', 'isMinderDan'))
					.map(([links, rechts, teken]) => links[teken](rechts)),
				keus.map((een) => een.is('een', 'drie')),
				boom.map(niet),
				fc.tuple(boom, boom).map((delen) => alle(...delen)),
				fc.tuple(boom, boom, boom).map((delen) => minstensEen(...delen)),
				fc.tuple(boom, boom, boom).map(([als, dan, anders]) => indien(als, dan, anders)),
				fc.tuple(fc.constantFrom(...jaNees, ...eigen), boom).map(([een, anders]) => antwoordOf(een, anders)),
				boom.map((een) => begrip('begrip', bron, een)),
				...metLeden.boom,
			),
			getal: fc.oneof(
				{ depthSize: 'small' },
				fc.constantFrom(...getallen, ...eigenGetal),
				fc.constantFrom(...normen),
				fc.tuple(getal, getal).map(([van, tot]) => tussen(van, tot)),
				fc.tuple(boom, getal, getal).map(([als, dan, anders]) => indien(als, dan, anders)),
				fc.tuple(fc.constantFrom(...getallen, ...eigenGetal), getal).map(([een, anders]) => antwoordOf(een, anders)),
				fc.tuple(getal, getal).map((delen) => som(bron, ...delen)),
				fc
					.tuple(getal, getal)
					.map(([p, q]) => bereken('euro/maand', { p, q }, { p: 'stijgt', q: 'daalt' }, ({ p, q }) => 2 * p - q, bron)),
				fc
					.tuple(getal, getal)
					.map(([p, q]) => bereken('euro/maand', { p, q }, { p: 'stijgt' }, ({ p, q }) => p + (q % 2), bron)),
				getal.map((een) => normstaffel('staffel', 'euro/maand', 'jaar', een, [['2025-01-01', treden, plek, 'gezien']])),
				keus.map((kolom) =>
					normtabel('tabel', 'euro/maand', 'jaar', { rij: keuze, kolom }, [['2025-01-01', cellen, plek, 'gezien']]),
				),
				getal.map((een) => begrip('begrip', bron, een)),
				...metLeden.getal,
			),
			keus: fc.tuple(boom, boom).map(([p, q]) =>
				kies(
					[
						[p, 'een'],
						[q, 'twee'],
					],
					'drie',
				),
			),
		};
	});
}

/**
 * Nowhere a list inside itself: what one child does not tell, the evaluator then takes from the child around it.
 * tests/regels/snel.test.ts sees that no rule asks that.
 */
const { boom, getal } = bomen(null, { ...bomen(kinderen.lid, null), thuis: bomen(null, null).boom });

const jaNee = fc.constantFrom(undefined, null, true, false);
const bedrag = fc.oneof(
	fc.constantFrom(undefined, null, 0, 1, 1.995, 2, 4),
	fc.constantFrom({ van: 1 }, { van: 0, tot: 2 }, { van: 2, tot: 2 }, { van: 1.99, tot: 3 }, { van: 5 }),
);
const lid = fc.record({
	werkt: jaNee,
	school: fc.constantFrom(undefined, null, 'p', 'q'),
	zak: bedrag,
	opvang: fc.oneof(fc.constantFrom(undefined, null), fc.record({ uren: fc.constantFrom(undefined, null, 0, 2, 4) })),
});
const antwoorden: fc.Arbitrary<Antwoorden> = fc.record({
	a: jaNee,
	b: jaNee,
	x: bedrag,
	y: bedrag,
	z: bedrag,
	k: fc.constantFrom(undefined, null, 'p', 'q', 'r'),
	plaats: fc.constantFrom(undefined, null, 'hier', 'daar'),
	soorten: fc.constantFrom(undefined, null, [], ['p'], ['q', 'r']),
	kinderen: fc.oneof(fc.constantFrom(undefined, null), fc.array(lid, { maxLength: 3 })),
});
const sleutels = ['a', 'b', 'x', 'y', 'z', 'k', 'plaats', 'soorten', 'kinderen'];
const dag = fc.constantFrom(...dagen);

/** The same household, of which some answers were there when the rules were compiled. */
const deels = fc.tuple(antwoorden, antwoorden, antwoorden, fc.subarray(sleutels)).map(([eerst, een, twee, vrij]) => {
	const nieuw = (ander: Antwoorden) => ({ ...eerst, ...Object.fromEntries(vrij.map((id) => [id, ander[id]])) });
	return { vast: { antwoorden: eerst, vrij } satisfies Vast, huishoudens: [nieuw(een), nieuw(twee)] };
});

const eisVan = (als: JaNee, zonderBedrag = false) => eis(als, bron, zonderBedrag ? { zonderBedrag } : {});
const regel: fc.Arbitrary<Regeling> = fc
	.record({ delen: fc.tuple(boom, boom, boom, boom, boom, boom), som: getal, vlag: fc.nat(15) })
	.map(({ delen: [d, e, f, v, w, al], som: hoeveel, vlag }) =>
		regeling({
			id: 'proef',
			doelgroep: { d: eisVan(d) },
			// Read in several places, so worked out once.
			eisen: { e: eisVan(e), f: eisVan(vlag & 1 ? altijd : minstensEen(f, alle(d, e))) },
			voorbehouden: { v: eisVan(v, true), w: eisVan(vlag & 2 ? nooit : w) },
			bedrag: vlag === 4 ? tussen(hoeveel, later) : hoeveel,
			heeftAl: minstensEen(al, niet(e)),
			...(vlag === 8 ? { discretionair: true } : {}),
		}),
	) as fc.Arbitrary<Regeling>;

describe('een boom, klaargezet', () => {
	it('geeft dezelfde waarde als de boom zelf', () => {
		fc.assert(
			fc.property(
				fc.oneof(boom, getal),
				fc.array(antwoorden, { minLength: 3, maxLength: 3 }),
				dag,
				(een, lijst, op) => {
					const snel = compileerNode(een.node, op);
					for (const huishouden of lijst) expect(snel(huishouden)).toEqual(evaluate(een.node, huishouden, op).value);
				},
			),
			{ numRuns: 3000, seed: 20261129 },
		);
	});

	it('geeft dezelfde waarde als er al antwoorden vaststaan, ook van een lijst', () => {
		fc.assert(
			fc.property(fc.oneof(boom, getal), deels, dag, (een, { vast: al, huishoudens }, op) => {
				const snel = compileerNode(een.node, op, al);
				for (const huishouden of huishoudens)
					expect(snel(huishouden)).toEqual(evaluate(een.node, huishouden, op).value);
			}),
			{ numRuns: 3000, seed: 20261129 },
		);
	});

	it('leest van wat vaststaat alleen het antwoord dat vaststond', () => {
		const snel = compileerNode(alle(...jaNees).node, dagen[0], { antwoorden: { a: true, b: false }, vrij: ['b'] });
		expect(snel({ a: false, b: true })).toBe(true);
		expect(snel({})).toBe(undefined);
	});

	it('onthoudt van een huishouden niets voor het volgende, ook wat binnen een lijst twee keer gelezen wordt', () => {
		// On the first day of a quarter nothing of the member is left in it: one comparison of the household.
		const heeftGenoeg = getallen[0]!.isMinstens(normen[0]!);
		const soms = (kind: Kind) => indien(isBegin('kwartaal'), heeftGenoeg, kind.werkt);
		const dubbel = kinderen.heeftEen((kind) => {
			const een = soms(kind);
			return minstensEen(alle(een, kind.werkt), alle(een, kind.school.is('q')));
		});
		const snel = compileerNode(minstensEen(dubbel, heeftGenoeg).node, '2025-07-01');
		expect(snel({ x: 3, kinderen: [] })).toBe(true);
		expect(snel({ x: 1, kinderen: [] })).toBe(false);
	});

	it('proeft elke soort knoop', () => {
		const soortenIn = (nodes: readonly Node[]) => new Set(nodes.flatMap(allNodes).map(({ kind }) => kind));
		const lijst = fc.sample(fc.oneof(boom, getal), { numRuns: 1300, seed: 20261129 }).map(({ node }) => node);
		const alleSoorten: Record<Node['kind'], true> = {
			...{ feit: true, bevat: true, isGeschat: true, isBeantwoord: true, isWeetNiet: true, isBegin: true },
			...{ isGevonden: true, antwoordOf: true, onbepaald: true, vast: true, norm: true, staffel: true, tabel: true },
			...{ isEen: true, vergelijking: true, alle: true, minstensEen: true, niet: true, indien: true, kies: true },
			...{ tussen: true, leden: true, berekening: true, begrip: true },
		};
		expect([...soortenIn(lijst)].sort()).toEqual(Object.keys(alleSoorten).sort());
		const hoe = lijst.flatMap(allNodes).flatMap((node) => (node.kind === 'leden' ? [node.hoe] : []));
		expect([...new Set(hoe)].sort()).toEqual(['aantal', 'bestaat', 'hoogste', 'som']);
	});
});

describe('een regeling, klaargezet', () => {
	const set = (r: Regeling) => ({ regelingen: [r], routes: [], volgorde: [], navolgorde: [] });

	it('geeft dezelfde uitkomst als de regels zelf', () => {
		const gezien = new Set<string>();
		fc.assert(
			fc.property(regel, deels, dag, (r, { vast: al, huishoudens }, op) => {
				const vrij = compileer(set(r), op);
				const metVast = compileer(set(r), op, al);
				for (const huishouden of huishoudens) {
					const verwacht = volgensBoom(set(r), huishouden, op);
					expect(vrij.alles(huishouden)).toEqual(verwacht);
					expect(metVast.beoordeel(huishouden)).toEqual(verwacht.regelingen);
					const [{ oordeel, bedrag: hoeveel, heeftAl }] = verwacht.regelingen as [(typeof verwacht.regelingen)[number]];
					gezien.add(`${oordeel} ${hoeveel === null ? 'zonder' : `met ${hoeveel.verouderd}`}`).add(`al ${heeftAl}`);
				}
			}),
			{ numRuns: 1300, seed: 20261129 },
		);
		// The proof is worth nothing for an outcome that never came out.
		expect([...gezien].sort()).toEqual([
			'al false',
			'al null',
			'al true',
			'misschien met false',
			'misschien met true',
			'misschien zonder',
			'niet-van-toepassing zonder',
			'waarschijnlijk met false',
			'waarschijnlijk met true',
			'waarschijnlijk zonder',
			'waarschijnlijk-niet zonder',
		]);
	});
});
