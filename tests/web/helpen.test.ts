/** All questions on one page: what is still open makes nothing that is said untrue; and situations side by side. */
import { laadGemeente, laadTeksten } from '#rules';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nummers, type Nummer } from '../../src/lib/check/nummers.ts';
import { volgPad } from '../../src/lib/check/pad.ts';
import { optiesVan } from '../../src/lib/check/schermen.ts';
import { leesRuw, type Ruw, type Scenario } from '../../src/lib/check/ruw.ts';
import {
	magAnders,
	padVanScenario,
	ruwVanScenario,
	vergelijk,
	vragenVanScenario,
} from '../../src/lib/helpen/scenario.ts';
import { delenVan, gevraagdOp, magOpenBlijven } from '../../src/lib/helpen/vragen.ts';
import { overzichtVan } from '../../src/lib/uitkomst/overzicht.ts';
import { tegenspraak } from '../regels/tegenspraak.ts';
import { dag, setVoor, wandel } from './wandelaar.ts';

const samen = (ruw: Ruw) => volgPad(setVoor(ruw), ruw, dag, magOpenBlijven);
const zonder = (ruw: Ruw, weg: readonly Nummer[]): Ruw =>
	Object.fromEntries(Object.entries(ruw).filter(([nummer]) => !weg.includes(Number(nummer) as Nummer)));

const mensen = fc
	.tuple(
		fc.array(fc.nat({ max: 997 }), { minLength: 60, maxLength: 60 }),
		fc.constantFrom('haarlemmermeer', 'haarlem', 'zandvoort'),
		fc.constantFrom('18', '21', '27', 'aow'),
	)
	.map(([stroom, gemeente, leeftijd]) => {
		let plek = 0;
		const kies = (aantal: number) => (aantal ? stroom[plek++ % stroom.length]! % aantal : 0);
		return wandel(kies, { 1: gemeente, 2: leeftijd } as Ruw);
	});

describe('all questions on one page', () => {
	test('with every answer the outcome is that of one question after the other', () => {
		fc.assert(
			fc.property(mensen, ({ ruw, pad }) => {
				const eigen = samen(ruw);
				expect(eigen.antwoorden).toEqual(pad.antwoorden);
				expect(eigen.volgende).toBeNull();
				expect(gevraagdOp(eigen)).toEqual(gevraagdOp(pad));
			}),
			{ numRuns: 15 },
		);
	});

	test('what is said while questions are open, in whatever order they are answered, is not taken back', () => {
		fc.assert(
			fc.property(mensen, fc.subarray([...nummers]), ({ ruw, pad }, weg) => {
				const vroeg = samen(zonder(ruw, weg.filter(magOpenBlijven)));
				const laat = pad.stand.uitslag.regelingen;
				const ingetrokken = vroeg.stand.uitslag.regelingen.flatMap((toen) => {
					const nu = laat.find(({ id }) => id === toen.id);
					const wat = nu && tegenspraak(toen, nu);
					return wat ? [`zonder ${weg.join()}: ${toen.id} ${wat}`] : [];
				});
				expect(ingetrokken).toEqual([]);
			}),
			{ numRuns: 60 },
		);
	});

	test('the questions wait for the place, the age and the home, which say what the others ask', () => {
		expect(gevraagdOp(samen({}))).toEqual([1]);
		expect(gevraagdOp(samen({ 1: 'haarlem' }))).toEqual([1, 2]);
		expect(gevraagdOp(samen({ 1: 'haarlem', 2: '27' }))).toEqual([1, 2, 3, 4]);
		const alles = gevraagdOp(samen({ 1: 'haarlem', 2: '27', 4: 'alleen' }));
		expect(alles).toEqual(expect.arrayContaining([3, 7, 8, 10, 13, 14, 17, 18]));
		expect(samen({ 1: 'haarlem', 2: '27', 4: 'alleen' }).volgende).toBe(3);
	});

	test('limits to choose between stand there whatever else is open', () => {
		fc.assert(
			fc.property(mensen, fc.subarray([...nummers]), ({ ruw, pad }, weg) => {
				const vroeg = samen(zonder(ruw, weg.filter(magOpenBlijven)));
				for (const nummer of [10, 20] as const) {
					const [toen, nu] = [vroeg.standen[nummer], pad.standen[nummer]];
					if (toen && nu) expect(optiesVan(nummer, toen).length).toBeGreaterThanOrEqual(optiesVan(nummer, nu).length);
				}
			}),
			{ numRuns: 60 },
		);
	});

	test('an urgent message is no question', () => {
		const pad = samen({ 1: 'haarlem', 2: '27', 4: 'alleen', 13: 'nee', 14: ['huis-uit'] });
		expect(pad.stappen).toContain(22);
		expect(delenVan(pad).flatMap((deel) => deel.nummers)).not.toContain(22);
	});
});

const bedrag = (euro: string) => ({ bedrag: euro, per: 'maand', vakantiegeld: false, anders: null }) as const;
/** Alone, with wage, little savings, no debts. */
const alleen: Ruw = {
	1: 'haarlemmermeer',
	2: '27',
	3: 'huurhuis',
	4: 'alleen',
	7: ['loon'],
	8: bedrag('1100'),
	10: { keuze: 'onder', grenzen: [7770, 15540] },
	12: 'geen',
	11: 'ja',
	21: 'nee',
	13: 'ja',
	16: 'nee',
	17: ['nee'],
	18: ['nee'],
};
const scenario = (anders: Scenario['anders'], peildatum: string | null = null): Scenario => ({
	id: 1,
	naam: 'straks',
	peildatum,
	anders,
});
const set = setVoor(alleen);
const [gemeente, teksten] = await Promise.all([laadGemeente('haarlemmermeer'), laadTeksten(['haarlemmermeer'], 'nl')]);
const overzicht = (pad: ReturnType<typeof samen>) =>
	overzichtVan({ set, uitslag: pad.stand.uitslag, teksten, contacten: gemeente.contacten, peildatum: dag });

describe('situations side by side', () => {
	test('who earns far more gets less, and the rows that change stand first', () => {
		const meer = padVanScenario(set, alleen, scenario({ 8: bedrag('4800') }), dag);
		const rijen = vergelijk([overzicht(samen(alleen)), overzicht(meer)]);
		const toeslag = rijen.find(({ id }) => id === 'haarlemmermeer-individuele-inkomenstoeslag')!;
		expect(toeslag.cellen.map((cel) => cel?.klasse)).toEqual(['waarschijnlijk', 'waarschijnlijk-niet']);
		expect(toeslag.verandert).toBe(true);
		const eersteGelijke = rijen.findIndex(({ verandert }) => !verandert);
		expect(rijen.slice(eersteGelijke).every(({ verandert }) => !verandert)).toBe(true);
		// What somebody earns now is left as it was.
		expect(samen(alleen).antwoorden.inkomen).toBe(1100);
	});

	test('a partner brings questions of the partner with it, to be answered for that situation only', () => {
		const samenwonen = scenario({ 4: 'partner' });
		const eigen = padVanScenario(set, alleen, samenwonen, dag);
		expect(vragenVanScenario(samenwonen, eigen, samen(alleen), alleen)).toEqual([4, 5]);
		const metLeeftijd = scenario({ 4: 'partner', 5: '21' });
		const verder = padVanScenario(set, alleen, metLeeftijd, dag);
		expect(vragenVanScenario(metLeeftijd, verder, samen(alleen), alleen)).toEqual(expect.arrayContaining([4, 5, 9]));
	});

	test('a situation in which the check ends has no outcome to compare', () => {
		const jong = padVanScenario(set, alleen, scenario({ 2: 'kind' }), dag);
		expect(jong.einde).toBe('jonger-dan-18');
		const rijen = vergelijk([overzicht(samen(alleen)), null]);
		expect(rijen.every(({ cellen }) => cellen[0] !== null && cellen[1] === null)).toBe(true);
	});

	test('another day is judged by the rules of that day: of 2027 there are none yet, and it says so', () => {
		const straks = padVanScenario(set, alleen, scenario({}, '2027-01-01'), dag);
		expect(straks.stand.peildatum).toBe('2027-01-01');
		const dan = overzichtVan({
			set,
			uitslag: straks.stand.uitslag,
			teksten,
			contacten: gemeente.contacten,
			peildatum: '2027-01-01',
		});
		expect(dan.nieuweBedragenSinds).toBe('2027-01-01');
	});

	test('where somebody lives stays as it is', () => {
		expect(magAnders(1)).toBe(false);
		expect(ruwVanScenario(alleen, scenario({ 3: 'koophuis' }))[1]).toBe('haarlemmermeer');
	});

	test('what is kept of them is read as strictly as the answers', () => {
		const goed = scenario({ 8: bedrag('1900') }, '2027-01-01');
		expect(leesRuw({ scenarios: [goed] })).toEqual({ scenarios: [goed] });
		const kwaad: readonly unknown[] = [
			[{ id: 1, naam: 'x'.repeat(61), peildatum: null, anders: {} }],
			[{ id: 1, naam: 'x', peildatum: '2026-02-31', anders: {} }],
			[{ id: 1, naam: 'x', peildatum: '<script>', anders: {} }],
			[{ id: 1, naam: 'x', peildatum: null, anders: { 8: 1900 } }],
			Array.from({ length: 4 }, () => goed),
		];
		for (const scenarios of kwaad) expect(leesRuw({ scenarios })).toEqual({});
	});
});
