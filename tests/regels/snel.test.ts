/** The compiled rules against the evaluator: the same outcome for every household, on every day. */
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { beoordeelAlles, gemeenteIds, laadRegelset, type Antwoorden, type Datum, type Regelset } from '#rules';
import { compileer, type Rekenaar } from '#rules/snel';
import { huishouden } from '../contract/willekeurig.ts';
import { ingekort, metSchatting, verruimingen, volledigHuishouden } from './huishoudens.ts';

const peildatums = ['2026-11-22', '2026-04-01', '2025-05-05', '2024-10-10', '2027-02-01', '2031-05-05'] as const;

let alles: Regelset;
let rekenaars: ReadonlyMap<Datum, Rekenaar>;
beforeAll(async () => {
	alles = await laadRegelset(gemeenteIds);
	rekenaars = new Map(peildatums.map((dag) => [dag, compileer(alles, dag)]));
});

/** What the evaluator says, in the order of the set and as far as the compiled rules say it too. */
function volgensBoom(antwoorden: Antwoorden, peildatum: Datum) {
	const { regelingen, routes } = beoordeelAlles(alles, antwoorden, peildatum);
	const perId = new Map(regelingen.map((een) => [een.id, een]));
	return {
		regelingen: alles.regelingen.map(({ id: naam }) => {
			const { id, oordeel, bedrag, verouderd, heeftAl } = perId.get(naam)!;
			const kort = bedrag && { van: bedrag.van, tot: bedrag.tot, per: bedrag.per, verouderd: bedrag.verouderd };
			return { id, oordeel, bedrag: kort, verouderd, heeftAl };
		}),
		past: alles.routes.map((route) => routes.find((een) => een.route === route)!.past),
	};
}

const dag = fc.constantFrom(...peildatums);
const metGemeente = huishouden.map((een) => {
	const { gemeente, antwoorden } = een as { gemeente?: string | null; antwoorden: Antwoorden };
	return (gemeente ? { gemeente, ...antwoorden } : antwoorden) as Antwoorden;
});
const volledig: fc.Arbitrary<Antwoorden> = fc.oneof(volledigHuishouden, volledigHuishouden.map(metSchatting));
const half = fc.tuple(volledig, verruimingen).map(([een, hoe]) => ingekort(een as Record<string, unknown>, hoe));
const iedereen = fc.oneof(volledig, half, metGemeente);

describe('alle regels, klaargezet', () => {
	it('zeggen hetzelfde als de boom', () => {
		fc.assert(
			fc.property(iedereen, dag, (antwoorden, peildatum) => {
				expect(rekenaars.get(peildatum)!.alles(antwoorden)).toEqual(volgensBoom(antwoorden, peildatum));
			}),
			{ numRuns: 1000, seed: 20261129 },
		);
	});
});

void readdirSync;
void readFileSync;
