import { gemeenteIds, laadRegelset } from '#rules';
import { describe, expect, test } from 'vitest';
import { gezinnenVan, tikuitkomst } from '../../src/lib/check/tikken';

describe('three taps', () => {
	test('never say no: they lead to the whole check or to a call', () => {
		expect((['onder', 'boven', 'onbekend'] as const).map(tikuitkomst)).toEqual(['test', 'bel', 'test']);
	});

	test.each(gemeenteIds)('a couple in %s may earn more than who is alone', async (id) => {
		const gezinnen = gezinnenVan(await laadRegelset([id]), id, '2026-11-25');
		const grens = (met: string) => gezinnen.find((gezin) => gezin.met === met)!.grens!;
		expect(gezinnen.map(({ met }) => met)).toEqual(['alleen', 'partner', 'kinderen', 'partner-kinderen', 'anderen']);
		expect(grens('partner')).toBeGreaterThan(grens('alleen'));
		expect(grens('alleen')).toBeGreaterThan(0);
	});
});
