/** An early "waarschijnlijk", "waarschijnlijk niet" or amount is never contradicted by the full answers. */
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { beoordeelAlles, gemeenteIds, laadRegelset, type Regelset, type Result } from '#rules';
import { tegenspraak } from './tegenspraak.ts';
import { ingekort, metSchatting, verruimingen, volledigHuishouden } from './huishoudens.ts';

let alles: Regelset;
beforeAll(async () => {
	alles = await laadRegelset(gemeenteIds);
});

const peildatums = ['2026-11-22', '2026-03-01', '2025-05-05', '2024-10-10', '2024-02-01', '2027-02-01'] as const;
const metOfZonderJaarinkomen = fc.oneof(volledigHuishouden, volledigHuishouden.map(metSchatting));

it('holds for 5000 households with answers left out or widened', () => {
	fc.assert(
		fc.property(metOfZonderJaarinkomen, verruimingen, fc.constantFrom(...peildatums), (huishouden, hoe, peildatum) => {
			const vroeg = beoordeelAlles(alles, ingekort(huishouden, hoe), peildatum).regelingen;
			const laat = new Map(beoordeelAlles(alles, huishouden, peildatum).regelingen.map((een) => [een.id, een]));
			for (const een of vroeg) expect(`${een.id}: ${tegenspraak(een, laat.get(een.id)!)}`).toBe(`${een.id}: null`);
		}),
		{ numRuns: 5000, seed: 20261122 },
	);
});

it('says no only on a known failing', () => {
	const { regelingen } = beoordeelAlles(alles, {}, '2026-11-22');
	expect(regelingen.map(({ oordeel }) => oordeel).filter((oordeel) => oordeel !== 'misschien')).toEqual([]);
});

it('is complete once everything is answered: nothing left to ask, and what is open has a reason', () => {
	fc.assert(
		fc.property(volledigHuishouden, (huishouden) => {
			const uitslag = beoordeelAlles(alles, huishouden, '2026-11-22');
			expect(uitslag.vragen).toEqual([]);
		}),
		{ numRuns: 1000, seed: 20261122 },
	);
});

it('only names an answer that was not given, or given roughly', () => {
	fc.assert(
		fc.property(volledigHuishouden, (huishouden) => {
			for (const een of beoordeelAlles(alles, huishouden, '2026-11-22').regelingen) expect(een.open).toEqual([]);
		}),
		{ numRuns: 1000, seed: 20261122 },
	);
});

const vanPartner = ['inkomen', 'toetsingsinkomen', 'loonheffingskorting'];
const verwisseld = (huishouden: Record<string, unknown>) => ({
	...Object.fromEntries(
		vanPartner.flatMap((veld) => [
			[veld, huishouden[`${veld}Partner`]],
			[`${veld}Partner`, huishouden[veld]],
		]),
	),
	werkt: huishouden['partnerWerkt'],
	partnerWerkt: huishouden['werkt'],
});

const paar = (huishouden: Record<string, unknown>, a: number, b: number) => ({
	...huishouden,
	heeftPartner: true,
	leeftijd: a,
	leeftijdPartner: b,
});

it('says the same whoever of a couple fills it in', () => {
	const volwassenLeeftijd = fc.integer({ min: 27, max: 80 });
	fc.assert(
		fc.property(volledigHuishouden, volwassenLeeftijd, volwassenLeeftijd, (huishouden, a, b) => {
			const lees = (antwoorden: Record<string, unknown>) =>
				beoordeelAlles(alles, antwoorden, '2026-11-22')
					.regelingen.map(
						({ id, oordeel, bedrag }) => `${id} ${oordeel} ${bedrag?.van.toFixed(2)} ${bedrag?.tot.toFixed(2)}`,
					)
					.sort();
			const omgekeerd = verwisseld(huishouden);
			expect(lees({ ...paar(huishouden, b, a), ...omgekeerd })).toEqual(lees(paar(huishouden, a, b)));
		}),
		{ numRuns: 1000, seed: 20261122 },
	);
});

const omgedraaid = ({ value, parts, node }: Result): readonly string[] => {
	const bereik = value as { van: number; tot: number } | undefined;
	const isFout = typeof bereik === 'object' && !Array.isArray(bereik) && bereik.van > bereik.tot;
	return [...(isFout ? [JSON.stringify(node).slice(0, 80)] : []), ...parts.flatMap(omgedraaid)];
};

it('never turns a range upside down', () => {
	fc.assert(
		fc.property(volledigHuishouden, verruimingen, (huishouden, hoe) => {
			const { regelingen } = beoordeelAlles(alles, ingekort(huishouden, hoe), '2026-11-22');
			expect(regelingen.flatMap(({ toetsen }) => toetsen.flatMap(({ result }) => omgedraaid(result)))).toEqual([]);
		}),
		{ numRuns: 300, seed: 20261122 },
	);
});
