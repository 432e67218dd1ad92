/** What holds for every household and every rule of every gemeente (dienstverlening 2.4). */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beoordeelAlles, gemeenteIds, laadRegelset, type Antwoorden, type Oordeel } from '#rules';
import { schermen, type Stand } from '../../src/lib/check/schermen.ts';
import { volledigHuishouden } from './huishoudens.ts';

const dag = '2026-11-22';
const alles = await laadRegelset(gemeenteIds);
const lokaal = {
	...alles,
	regelingen: alles.regelingen.filter(({ id }) => gemeenteIds.some((een) => id.startsWith(een))),
};
const rang: Readonly<Record<Oordeel, number>> = {
	waarschijnlijk: 3,
	misschien: 2,
	'waarschijnlijk-niet': 1,
	'niet-van-toepassing': 0,
};
const lees = (set: typeof alles, antwoorden: Antwoorden) =>
	new Map(beoordeelAlles(set, antwoorden, dag).regelingen.map((een) => [een.id, een]));

describe('meer inkomen', () => {
	it('maakt van geen enkele regeling van een gemeente een beter antwoord', () => {
		const meer = fc.double({ min: 0.01, max: 3000, noNaN: true });
		const wie = fc.constantFrom('inkomen', 'inkomenPartner');
		fc.assert(
			fc.property(volledigHuishouden, wie, meer, (huishouden, veld, extra) => {
				const inkomen = huishouden[veld];
				fc.pre(typeof inkomen === 'number');
				const rijker = lees(lokaal, { ...huishouden, [veld]: (inkomen as number) + extra });
				for (const [id, { oordeel }] of lees(lokaal, huishouden))
					expect(`${id} ${rang[rijker.get(id)!.oordeel] <= rang[oordeel]}`).toBe(`${id} true`);
			}),
			{ numRuns: 1000, seed: 20261125 },
		);
	});
});

describe('de volgorde van kinderen', () => {
	it('verandert bij geen enkele regeling het oordeel of het bedrag', () => {
		const kort = (antwoorden: Antwoorden) =>
			[...lees(alles, antwoorden)]
				.map(([id, { oordeel, bedrag }]) => `${id} ${oordeel} ${bedrag?.van.toFixed(2)} ${bedrag?.tot.toFixed(2)}`)
				.sort();
		fc.assert(
			fc.property(volledigHuishouden, (huishouden) => {
				const kinderen = [...(huishouden.kinderen as readonly object[])].reverse();
				expect(kort({ ...huishouden, kinderen })).toEqual(kort(huishouden));
			}),
			{ numRuns: 500, seed: 20261125 },
		);
	});
});

describe('een bedrag per week of per vier weken', () => {
	it.each([8, 9] as const)('geeft op scherm %s hetzelfde antwoord als dat bedrag per maand', (nummer) => {
		const stand = { antwoorden: { inkomstenbronnen: ['aow'] } } as unknown as Stand;
		const van = (bedrag: string, per: 'maand' | '4weken' | 'week') =>
			schermen[nummer].naar({ bedrag, per, vakantiegeld: false, anders: null }, stand);
		expect(van('300', 'week')).toEqual(van('1300', 'maand'));
		expect(van('1.200', '4weken')).toEqual(van('1300', 'maand'));
	});
});
