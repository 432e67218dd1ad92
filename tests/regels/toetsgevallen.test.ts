/** Outcomes that others published; copied open cases, each with its source. */
import { describe, expect, it } from 'vitest';
import { beoordeelAlles, laadRegelset, type Antwoorden, type Datum } from '#rules';
import { sociaalMinimum } from '../../rules/begrippen/bijstandsnorm.ts';
import { deelVanNorm, deelVanNormMetVakantietoeslag } from '../../rules/begrippen/inkomen.ts';
import { centen, type Bereik } from '../../rules/kern/bereik.ts';
import { evaluate } from '../../rules/kern/evalueer.ts';
import { norm } from '../../rules/kern/uitdrukking.ts';
import inkomensgrenzen from './toetsgevallen/gemeente-inkomensgrenzen.json';
import normenbrief from './toetsgevallen/szw-normenbrief-2026.json';

interface Persoon {
	readonly role: string;
	readonly leeftijd: number;
}

/** From the case format to answers; what a case does not name is not there. */
function antwoordenVan({ persons, vermogen }: { persons: readonly Persoon[]; vermogen: number }): Antwoorden {
	const met = (role: string) => persons.filter((persoon) => persoon.role === role);
	const [partner] = met('partner');
	return {
		leeftijd: met('aanvrager')[0]!.leeftijd,
		heeftPartner: partner !== undefined,
		...(partner ? { leeftijdPartner: partner.leeftijd, inkomenPartner: 0 } : {}),
		kinderen: met('kind').map(({ leeftijd }) => ({ leeftijd })),
		medebewoners27: met('medebewoner').length,
		inkomen: 0,
		inkomstenbronnen: ['geen'],
		woonsituatie: 'huurhuis',
		opleiding: 'geen',
		vermogen,
	};
}

const landelijk = await laadRegelset([]);

describe('SZW Normenbrief 1 januari 2026', () => {
	it.each(normenbrief.cases.map((geval) => [geval.id, geval] as const))('%s', (_id, geval) => {
		const uitslag = beoordeelAlles(landelijk, antwoordenVan(geval.household), geval.date as Datum);
		const bijstand = uitslag.regelingen.find(({ id }) => id === geval.scheme)!;
		expect(bijstand.oordeel).toBe(geval.expected.eligible ? 'waarschijnlijk' : 'waarschijnlijk-niet');
		const verwacht = geval.expected.eligible ? [geval.expected.amount_cents, geval.expected.amount_cents] : null;
		expect(bijstand.bedrag && [centen(bijstand.bedrag.van), centen(bijstand.bedrag.tot)]).toEqual(verwacht);
	});
});

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
