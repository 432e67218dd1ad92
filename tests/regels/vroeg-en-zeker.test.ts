/** An early "waarschijnlijk", "waarschijnlijk niet" or amount is never contradicted by the full answers. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { beoordeelAlles, gemeenteIds, laadRegelset, type Result } from '#rules';
import { regel } from './gezegd.ts';
import { ingekort, metSchatting, verruimingen, volledigHuishouden } from './huishoudens.ts';
import { snelleLezer } from './rekenaars.ts';
import { teruggenomen } from './tegenspraak.ts';

const alles = await laadRegelset(gemeenteIds);
const lees = snelleLezer(alles);

const peildatums = ['2026-11-22', '2026-03-01', '2025-05-05', '2024-10-10', '2024-02-01', '2027-02-01'] as const;
const metOfZonderJaarinkomen = fc.oneof(volledigHuishouden, volledigHuishouden.map(metSchatting));

it('holds for 5000 households with answers left out or widened', () => {
	fc.assert(
		fc.property(metOfZonderJaarinkomen, verruimingen, fc.constantFrom(...peildatums), (huishouden, hoe, peildatum) => {
			expect(teruggenomen(lees(ingekort(huishouden, hoe), peildatum), lees(huishouden, peildatum))).toEqual([]);
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
			const { vragen, regelingen } = beoordeelAlles(alles, huishouden, '2026-11-22');
			expect([vragen, regelingen.flatMap(({ open }) => open)]).toEqual([[], []]);
		}),
		{ numRuns: 300, seed: 20261122 },
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
			const zegt = (antwoorden: Record<string, unknown>) => lees(antwoorden, '2026-11-22').map(regel);
			const omgekeerd = verwisseld(huishouden);
			expect(zegt({ ...paar(huishouden, b, a), ...omgekeerd })).toEqual(zegt(paar(huishouden, a, b)));
		}),
		{ numRuns: 1000, seed: 20261122 },
	);
});

/** What trees share is looked at once. */
function omgedraaid(result: Result, gezien: Set<Result>): readonly string[] {
	if (gezien.has(result)) return [];
	gezien.add(result);
	const { value, parts, node } = result;
	const bereik = value as { van: number; tot: number } | undefined;
	const isFout = typeof bereik === 'object' && !Array.isArray(bereik) && bereik.van > bereik.tot;
	return [...(isFout ? [JSON.stringify(node).slice(0, 80)] : []), ...parts.flatMap((deel) => omgedraaid(deel, gezien))];
}

it('never turns a range upside down', () => {
	fc.assert(
		fc.property(volledigHuishouden, verruimingen, (huishouden, hoe) => {
			const { regelingen } = beoordeelAlles(alles, ingekort(huishouden, hoe), '2026-11-22');
			const gezien = new Set<Result>();
			expect(regelingen.flatMap(({ toetsen }) => toetsen.flatMap(({ result }) => omgedraaid(result, gezien)))).toEqual(
				[],
			);
		}),
		{ numRuns: 300, seed: 20261122 },
	);
});
