/** The compiled rules against the evaluator: the same outcome for every household, on every day. */
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { gemeenteIds, laadRegelset, type Antwoorden, type Datum, type GemeenteId } from '#rules';
import { compileer, type Rekenaar } from '#rules/snel';
import { treesOf } from '../../rules/kern/beoordeel.ts';
import { allNodes, type Node } from '../../rules/kern/node.ts';
import { readsMember } from '../../rules/kern/snel/scope.ts';
import type { Voorbeeld } from '../../rules/kern/voorbeeld.ts';
import { leesHuishouden } from '../../src/lib/contract/huishouden.ts';
import { feitenVan } from '../../src/lib/contract/uitkomst.ts';
import { huishouden } from '../contract/willekeurig.ts';
import { volgensBoom } from '../kern/snel.ts';
import { ingekort, metSchatting, verruimingen, volledigHuishouden } from './huishoudens.ts';
import { antwoordenVan } from './landelijk/geval.ts';
import { uitspraken } from './landelijk/gevallen.ts';

/** Two on which every figure is there, a quarter that begins, and days of which the figures are old or not there yet. */
const peildatums = ['2026-11-22', '2026-04-01', '2025-05-05', '2024-10-10', '2027-02-01', '2031-05-05'] as const;

/** Of one gemeente, and of who does not say where they live. */
const plaatsen = [...gemeenteIds.map((id) => [id]), gemeenteIds] as const;
const sets = new Map(await Promise.all(plaatsen.map(async (ids) => [ids, await laadRegelset(ids)] as const)));
const alles = sets.get(gemeenteIds)!;

const klaar = new Map<string, Rekenaar>();
/** Each set of rules is made ready once for each day. */
function rekenaarVan(ids: readonly GemeenteId[], dag: Datum): Rekenaar {
	const sleutel = `${ids.join()} ${dag}`;
	const rekenaar = klaar.get(sleutel) ?? compileer(sets.get(ids)!, dag);
	klaar.set(sleutel, rekenaar);
	return rekenaar;
}

const plaats = fc.constantFrom(...plaatsen);
const dag = fc.constantFrom(...peildatums);
const volgensContract = huishouden.map((een) => feitenVan(een as Parameters<typeof feitenVan>[0]));
const volledig: fc.Arbitrary<Record<string, unknown>> = fc.oneof(
	volledigHuishouden,
	volledigHuishouden.map(metSchatting),
);
const halfBekend = fc.tuple(volledig, verruimingen).map(([een, hoe]) => ingekort(een, hoe));
const iedereen: fc.Arbitrary<Antwoorden> = fc.oneof(volledig, halfBekend, volgensContract);

/** The difference is only worked out where there is one: that takes longer than the rules. */
const gelijk = (een: unknown, ander: unknown) => isDeepStrictEqual(een, ander) || expect(een).toEqual(ander);

function isGelijk(antwoorden: Antwoorden, peildatum: Datum, ids: readonly GemeenteId[] = gemeenteIds) {
	const verwacht = volgensBoom(sets.get(ids)!, antwoorden, peildatum);
	gelijk(rekenaarVan(ids, peildatum).alles(antwoorden), verwacht);
}

describe('alle regels, klaargezet, zeggen hetzelfde als de regels zelf', () => {
	it('van elk huishouden, in elke gemeente en op elke dag', () => {
		fc.assert(
			fc.property(iedereen, plaats, dag, (antwoorden, ids, op) => isGelijk(antwoorden, op, ids)),
			{ numRuns: 600, seed: 20261129 },
		);
	});

	it('van de huishoudens in voorbeelden/', () => {
		for (const bestand of readdirSync('voorbeelden')) {
			const gelezen = leesHuishouden(JSON.parse(readFileSync(`voorbeelden/${bestand}`, 'utf8')));
			if (!('huishouden' in gelezen)) throw new Error(`${bestand} is geen huishouden.`);
			isGelijk(feitenVan(gelezen.huishouden), gelezen.huishouden.peildatum ?? peildatums[0]);
		}
	});

	it('van elk voorbeeld bij een regeling, aan beide kanten van elke grens', () => {
		const bestanden = import.meta.glob<{ default?: readonly Voorbeeld[] }>('/rules/**/voorbeelden.ts', { eager: true });
		const lijst = Object.values(bestanden).flatMap((een) => een.default ?? []);
		expect(lijst.length).toBeGreaterThan(500);
		for (const { antwoorden, peildatum } of lijst) isGelijk(antwoorden, peildatum, eigenPlaats(antwoorden));
	});

	it('van elk officieel geval', () => {
		const gevallen = new Map(uitspraken.map(({ geval }) => [JSON.stringify(geval), geval]));
		for (const geval of gevallen.values()) isGelijk(antwoordenVan(geval), geval.date as Datum);
	});
});

/** The rules of the gemeente where they live are enough, and fewer. */
const eigenPlaats = ({ gemeente }: Antwoorden) => plaatsen.find(([id, ...rest]) => id === gemeente && !rest.length);

const isLeden = (node: Node) => node.kind === 'leden';

describe('met antwoorden die al vaststaan', () => {
	const bedrag = fc.oneof(
		fc.integer({ min: 0, max: 400_000 }).map((cent) => cent / 100),
		fc.constantFrom(null, 0, 1348.49, 1618.19, 30_000, { van: 1000, tot: 1200 }, { van: 2000 }),
	);
	const anders = fc.record({
		inkomen: bedrag,
		inkomenPartner: bedrag,
		toetsingsinkomen: bedrag,
		inkomstenbronnen: fc.constantFrom(['loon'], ['ww', 'loon'], ['bijstand'], ['geen'], null),
		heeftPartner: fc.constantFrom(true, false, null),
		kinderen: fc.constantFrom(null, [], [{ leeftijd: 11 }], [{ leeftijd: 12 }, { leeftijd: 16, school: 'mbo' }]),
		leeftijd: fc.constantFrom(17, 18, 21, 66, 67, 68, null),
	});
	const vrij = fc.subarray(['inkomen', 'inkomenPartner', 'toetsingsinkomen', 'inkomstenbronnen'], { minLength: 1 });
	const ookVrij = fc.subarray(['heeftPartner', 'kinderen', 'leeftijd']);

	it('zeggen de vrije antwoorden de rest', () => {
		fc.assert(
			fc.property(
				iedereen,
				plaats,
				dag,
				fc.oneof(
					vrij,
					fc.tuple(vrij, ookVrij).map(([een, ander]) => [...een, ...ander]),
				),
				fc.array(anders, { minLength: 4, maxLength: 4 }),
				(antwoorden, ids, op, sleutels, reeks) => {
					const set = sets.get(ids)!;
					const rekenaar = compileer(set, op, { antwoorden, vrij: sleutels });
					for (const een of reeks) {
						const nieuw = Object.fromEntries(sleutels.map((id) => [id, een[id as keyof typeof een]]));
						gelijk(rekenaar.alles(nieuw), volgensBoom(set, { ...antwoorden, ...nieuw }, op));
					}
				},
			),
			{ numRuns: 120, seed: 20261129 },
		);
	});
});

/** There the evaluator takes what one child does not tell from the child around it, and the compiled rules do not. */
it('gaan nergens binnen een lijst nog eens door diezelfde lijst, om iets van een lid', () => {
	const lijsten = alles.regelingen.flatMap(treesOf).flatMap(allNodes).filter(isLeden);
	expect(lijsten.length).toBeGreaterThan(10);
	for (const { waarvoor, rang } of lijsten)
		for (const binnen of [waarvoor, ...rang].flatMap(allNodes).filter(isLeden))
			expect([binnen.waarvoor, ...binnen.rang].some((node) => readsMember(node, binnen.lijst))).toBe(false);
});

it('onthoudt niets van het vorige huishouden', () => {
	const rekenaar = rekenaarVan(gemeenteIds, peildatums[0]);
	const [een, ander] = fc.sample(volledig, { numRuns: 2, seed: 20261129 }) as [Antwoorden, Antwoorden];
	const eerst = rekenaar.alles(een);
	const bewaard = structuredClone(eerst);
	rekenaar.alles(ander);
	expect(eerst).toEqual(bewaard);
	expect(rekenaar.alles(een)).toEqual(bewaard);
	expect(rekenaar.alles({})).toEqual(volgensBoom(alles, {}, peildatums[0]));
});
