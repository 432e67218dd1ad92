/** "Why did you ask me that?": on whole paths, every question about money and help can still change something. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Ruw } from '../../src/lib/check/ruw.ts';
import { lopersVoor, maakSamenloper } from './samen.ts';
import { sets } from './wandelaar.ts';

const gemeente = 'haarlem';
const alles = sets[gemeente]!;
const loop = maakSamenloper(alles, lopersVoor(alles, gemeente, 'poort'));
const keuzes = fc.array(fc.nat({ max: 997 }), { minLength: 60, maxLength: 60 });

test.each(['18', '21', '27', 'aow'] as const)('no question is asked in vain, of somebody of %s', (leeftijd) => {
	fc.assert(
		fc.property(keuzes, (stroom) => {
			let plek = 0;
			const kies = (aantal: number) => (aantal ? stroom[plek++ % stroom.length]! % aantal : 0);
			expect(loop(kies, { 1: gemeente, 2: leeftijd } as Ruw).zonderZin).toEqual([]);
		}),
		{ numRuns: 25, seed: 20261125, endOnFailure: true },
	);
});
