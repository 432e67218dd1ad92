/** An early "waarschijnlijk", "waarschijnlijk niet" or amount is never contradicted by the full answers. */
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { beoordeelAlles, gemeenteIds, laadGemeente, regelsetVan, type Beoordeling, type Regelset } from '#rules';
import { ingekort, verruimingen, volledigHuishouden } from './huishoudens.ts';

let alles: Regelset;
beforeAll(async () => {
	alles = regelsetVan(await Promise.all(gemeenteIds.map(laadGemeente)));
});

const peildatums = ['2026-11-22', '2026-03-01', '2025-05-05', '2024-10-10', '2024-02-01', '2027-02-01'] as const;
const geenNee = ['waarschijnlijk', 'misschien'];

function tegenspraak(vroeg: Beoordeling, laat: Beoordeling): string | null {
	if (vroeg.oordeel === 'waarschijnlijk' && laat.oordeel !== 'waarschijnlijk') return 'waarschijnlijk';
	if (vroeg.oordeel === 'waarschijnlijk-niet' && geenNee.includes(laat.oordeel)) return 'waarschijnlijk-niet';
	if (vroeg.oordeel === 'niet-van-toepassing' && laat.oordeel !== 'niet-van-toepassing') return 'niet-van-toepassing';
	if (!vroeg.bedrag || !laat.bedrag) return null;
	const past = vroeg.bedrag.van <= laat.bedrag.van + 1e-9 && laat.bedrag.tot <= vroeg.bedrag.tot + 1e-9;
	return past ? null : 'bedrag';
}

it('holds for 5000 households with answers left out or widened', () => {
	fc.assert(
		fc.property(volledigHuishouden, verruimingen, fc.constantFrom(...peildatums), (huishouden, hoe, peildatum) => {
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
