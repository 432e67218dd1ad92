/** Whoever looks early reads nothing that a later answer takes back: at every screen of a path, against its end. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Ruw } from '../../src/lib/check/ruw.ts';
import { tegenspraak } from '../regels/tegenspraak.ts';
import { wandel } from './wandelaar.ts';

const keuzes = fc.array(fc.nat({ max: 997 }), { minLength: 60, maxLength: 60 });

test.each(['haarlemmermeer', 'haarlem', 'zandvoort'] as const)('no screen of %s', (gemeente) => {
	fc.assert(
		fc.property(keuzes, fc.constantFrom('18', '21', '27', 'aow'), (stroom, leeftijd) => {
			let plek = 0;
			const kies = (aantal: number) => (aantal ? stroom[plek++ % stroom.length]! % aantal : 0);
			const { pad } = wandel(kies, { 1: gemeente, 2: leeftijd } as Ruw);
			const laat = pad.stand.uitslag.regelingen;
			const ingetrokken = pad.stappen.flatMap((nummer) =>
				pad.standen[nummer]!.uitslag.regelingen.flatMap((vroeg) => {
					const nu = laat.find(({ id }) => id === vroeg.id);
					const wat = nu && tegenspraak(vroeg, nu);
					return wat ? [`vraag ${nummer}: ${vroeg.id} ${wat}`] : [];
				}),
			);
			expect(ingetrokken).toEqual([]);
		}),
		{ numRuns: 80 },
	);
});
