/** Where the gemeente weighs every case a helper reads what to ask and tell, and the answer is never sure (requirement C04). */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beoordeelAlles, gemeenteIds, laadRegelset } from '#rules';
import { leesStand } from '../../scripts/stand/lezen.ts';
import { zinnen } from '../../scripts/taal/leesbaarheid.ts';
import { volledigHuishouden } from './huishoudens.ts';

const { regelingen, teksten } = await leesStand();
const gewogen = regelingen.map(({ wat }) => wat).filter(({ discretionair }) => discretionair);
const tipsVan = (id: string) => teksten.regelingen[id]!.gesprek;

describe('de tips voor het gesprek', () => {
	it('staan bij elke regeling waarin de gemeente elk geval weegt, en bij geen andere', () => {
		const metTips = regelingen.map(({ wat: { id } }) => id).filter((id) => tipsVan(id));
		expect(metTips).toEqual(gewogen.map(({ id }) => id));
		expect(metTips).toEqual(expect.arrayContaining(gemeenteIds.map((gemeente) => `${gemeente}-bijzondere-bijstand`)));
	});

	it.each(gewogen.map(({ id }) => id))('van %s zijn 2 tot 5 korte regels zonder bedrag', (id) => {
		const tips = tipsVan(id)!;
		expect(tips.length).toBeGreaterThanOrEqual(2);
		expect(tips.length).toBeLessThanOrEqual(5);
		for (const tip of tips) {
			expect(zinnen(tip).length, tip).toBeLessThanOrEqual(3);
			expect(tip).not.toMatch(/€|\d+ (euro|procent)|%/);
		}
	});

	/** An article that a tip names is one that the rule itself stands on. */
	it.each(gewogen)('van $id noemen geen artikel waar de regel niet op rust', ({ id, doelgroep, eisen }) => {
		const bronnen = Object.values({ ...doelgroep, ...eisen }).map(({ bron }) => `${bron.wet}, artikel ${bron.artikel}`);
		const genoemd = tipsVan(id)!.flatMap((tip) =>
			[...tip.matchAll(/\(([^()]+, artikel \d+)\)/g)].map(([, wat]) => wat!),
		);
		for (const wat of genoemd)
			expect(
				bronnen.some((bron) => bron.startsWith(wat)),
				wat,
			).toBe(true);
	});
});

it('wat de gemeente weegt, is van geen enkel huishouden waarschijnlijk', async () => {
	const set = await laadRegelset(gemeenteIds);
	const klassen = new Set<string>();
	fc.assert(
		fc.property(volledigHuishouden, (antwoorden) => {
			const { regelingen } = beoordeelAlles(
				{ ...set, regelingen: set.regelingen.filter(({ discretionair }) => discretionair), routes: [] },
				antwoorden,
				'2026-11-24',
			);
			for (const { id, oordeel } of regelingen) {
				expect(oordeel, id).not.toBe('waarschijnlijk');
				klassen.add(oordeel);
			}
		}),
		{ numRuns: 500, seed: 6 },
	);
	expect(klassen).toContain('misschien');
});
