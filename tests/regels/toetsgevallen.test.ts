/** Limits that other gemeenten published. Outcomes of national regelingen are in landelijk/. */
import { describe, expect, it } from 'vitest';
import type { Antwoorden, Datum } from '#rules';
import { sociaalMinimum } from '../../rules/begrippen/bijstandsnorm.ts';
import { deelVanNorm, deelVanNormMetVakantietoeslag } from '../../rules/begrippen/inkomen.ts';
import { centen, type Bereik } from '../../rules/kern/bereik.ts';
import { evaluate } from '../../rules/kern/evalueer.ts';
import { norm } from '../../rules/kern/uitdrukking.ts';
import inkomensgrenzen from './toetsgevallen/gemeente-inkomensgrenzen.json';

const samenstelling = (soort: string): Antwoorden => {
	const paar = soort.includes('gehuwd');
	const leeftijd = soort.includes('AOW') && !soort.includes('21-AOW') ? 70 : soort.includes('18-20') ? 19 : 40;
	const leeftijdPartner = soort.includes('18-20/21+') ? 30 : leeftijd;
	return {
		leeftijd,
		heeftPartner: paar,
		leeftijdPartner,
		kinderen: soort.includes('met kind') ? [{ leeftijd: 3 }] : [],
	};
};

describe('gepubliceerde inkomensgrenzen van gemeenten', () => {
	const gevallen = inkomensgrenzen.cases;
	const vindplaats = { titel: 'geval', url: 'https://example.org', datum: null } as const;

	it.each(gevallen.map((geval) => [geval.id, geval] as const))('%s', (_id, { date, household, expected }) => {
		const percentage = norm('percentage', 'fractie', [['2020-01-01', expected.percentage, vindplaats, 'gezien']]);
		const deel = expected.incl_vakantietoeslag ? deelVanNormMetVakantietoeslag : deelVanNorm;
		const { node } = deel(percentage, sociaalMinimum);
		/** Below 21 the local limit is a range; the published one is its lower end. */
		const { van } = evaluate(node, samenstelling(household.type), date as Datum).value as Bereik;
		/** Without vakantietoeslag published tables differ by a cent, by where they round the 5%. */
		const speling = expected.incl_vakantietoeslag ? 0 : 1;
		expect(Math.abs(centen(van) - expected.grens_cents)).toBeLessThanOrEqual(speling);
	});
});
