/** The line of the chart: at every income what the official proefberekening gives, and every cliff at its own cent. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gemeenteIds, laadLandelijk, laadRegelset, legeRegelset, type Antwoorden, type Bereik } from '#rules';
import { bestedingVan, doorrekenaar, inkomenslijn, klifInkomen, nietsBruto, type Besteding } from '#rules/besteedbaar';
import { trappen } from '../landelijk/trappen.ts';
import alleen from '../toetsgevallen/grid-proefberekening-2024-alleen-zorg.json';
import eenouder from '../toetsgevallen/grid-proefberekening-2024-eenouder.json';

const niemand = { zelf: nietsBruto, partner: nietsBruto };
const postIn = ({ hulp }: Besteding, id: string) => hulp.find((post) => post.id === id)?.zeker ?? 0;
const landelijk = { ...legeRegelset, regelingen: await laadLandelijk() };

describe('het huishouden van de officiële proefberekening 2024', () => {
	const peildatum = '2024-10-01';
	const ouder = {
		leeftijd: 24,
		heeftPartner: false,
		kinderen: [{ leeftijd: 4 }],
		vermogen: 0,
		inkomstenbronnen: ['loon'],
	};

	it(`eenouder: ${eenouder.rows.length} stappen voor zorgtoeslag en kindgebonden budget`, () => {
		const { bij } = inkomenslijn(landelijk, ouder, niemand, peildatum);
		const { columns } = eenouder;
		const [zorg, kind] = ['zorgtoeslag_maand_eur', 'kindgebonden_budget_maand_eur'].map((naam) =>
			columns.indexOf(naam),
		);
		const gelijk = eenouder.rows.map((rij) => {
			const punt = bij(rij[0]! * 100);
			return [rij[0], postIn(punt, 'zorgtoeslag'), postIn(punt, 'kindgebonden-budget')];
		});
		expect(gelijk).toEqual(eenouder.rows.map((rij) => [rij[0], rij[zorg!], rij[kind!]]));
	});

	it(`alleenstaande: ${alleen.rows.length} stappen voor zorgtoeslag`, () => {
		const { bij } = inkomenslijn(landelijk, { ...ouder, kinderen: [] }, niemand, peildatum);
		const zorg = alleen.columns.indexOf('zorgtoeslag_maand_eur');
		expect(alleen.rows.map((rij) => [rij[0], postIn(bij(rij[0]! * 100), 'zorgtoeslag')])).toEqual(
			alleen.rows.map((rij) => [rij[0], rij[zorg]]),
		);
	});
});

const peildatum = '2026-11-22';
const meesteCent = 6_500_000;

/** People of all kinds: of some the rent, the savings or the loonheffingskorting is not known. */
const huishouden = fc
	.record({
		gemeente: fc.constantFrom(...gemeenteIds),
		leeftijd: fc.integer({ min: 18, max: 72 }),
		leeftijdPartner: fc.integer({ min: 18, max: 72 }),
		heeftPartner: fc.boolean(),
		kinderen: fc.array(fc.record({ leeftijd: fc.integer({ min: 0, max: 17 }) }), { maxLength: 3 }),
		woonsituatie: fc.constantFrom('huurhuis', 'huurhuis', 'inwonend', 'koophuis'),
		kaleHuur: fc.constantFrom(350, 650, 900, null),
		vermogen: fc.constantFrom(0, 7000, 30_000, null),
		bronnen: fc.constantFrom(['loon'], ['loon', 'ww'], ['bijstand'], ['loon', 'ziekte-of-arbeidsongeschiktheid']),
		loonheffingskorting: fc.constantFrom(undefined, undefined, false, null),
		loonPartner: fc.constantFrom(0, 9000, 21_000),
		uitkering: fc.constantFrom(0, 0, 10_000),
	})
	.map(({ loonPartner, uitkering, kinderen, bronnen, loonheffingskorting, leeftijdPartner, ...rest }) => ({
		antwoorden: {
			...rest,
			kinderen: kinderen.map(({ leeftijd }) => ({
				leeftijd,
				school: leeftijd < 4 ? 'geen' : leeftijd < 12 ? 'basisonderwijs' : 'voortgezet-onderwijs',
				...(leeftijd < 12 ? { opvang: { soort: 'bso', urenPerMaand: 40, uurprijs: 9 } } : {}),
			})),
			...(rest.heeftPartner ? { leeftijdPartner } : {}),
			inkomstenbronnen: rest.leeftijd >= 67 ? ['aow'] : bronnen,
			...(loonheffingskorting === undefined ? {} : { loonheffingskorting }),
			soortZiekteuitkering: 'wajong',
			opleiding: 'geen',
			laagInkomen3Jaar: true,
			inkomenstoeslagAfgelopenJaar: false,
			medebewoners27: 0,
			andereVolwassenen: false,
			rekeningenLukken: 'ja',
		} as Antwoorden & { gemeente: (typeof gemeenteIds)[number] },
		verdiensten: {
			zelf: { loon: 0, uitkering, pensioen: rest.leeftijd >= 67 ? 18_000 : 0 },
			partner: { ...nietsBruto, loon: rest.heeftPartner ? loonPartner : 0 },
		},
	}));

interface Sprong {
	readonly id: string;
	readonly bij: number;
}
const alsTekst = (sprongen: readonly Sprong[]) => sprongen.map(({ id, bij }) => `${bij} ${id}`).sort();

/** A second way, that looks at nothing but the amounts. It misses a jump and the jump back between two that are the same. */
function sprongenIn(bij: (cent: number) => Besteding, van: number, tot: number): readonly Sprong[] {
	const [a, b] = [bij(van), bij(tot)];
	const ids = [...new Set([...a.hulp, ...b.hulp].map(({ id }) => id))];
	const bedrag = ({ hulp }: Besteding, id: string, eind: 'zeker' | 'hoogstens') =>
		hulp.find((post) => post.id === id)?.[eind] ?? 0;
	const anders = ids.filter((id) =>
		(['zeker', 'hoogstens'] as const).some((eind) => Math.abs(bedrag(a, id, eind) - bedrag(b, id, eind)) > 1 + 1e-9),
	);
	if (anders.length === 0) return [];
	if (tot - van === 1) return anders.map((id) => ({ id, bij: van }));
	const midden = Math.floor((van + tot) / 2);
	return [...sprongenIn(bij, van, midden), ...sprongenIn(bij, midden, tot)];
}

describe('de lijn van een huishouden', () => {
	it('zegt bij elk loon hetzelfde als de regels met alle redenen erbij', async () => {
		await fc.assert(
			fc.asyncProperty(
				huishouden,
				fc.array(fc.integer({ min: 1, max: meesteCent }), { minLength: 5, maxLength: 5 }),
				async ({ antwoorden, verdiensten }, centen) => {
					const set = await laadRegelset([antwoorden.gemeente]);
					const { bij } = inkomenslijn(set, antwoorden, verdiensten, peildatum);
					const reken = doorrekenaar(set, antwoorden, peildatum);
					const besteding = bestedingVan(set);
					for (const cent of centen) {
						const langzaam = besteding(reken({ ...verdiensten, zelf: { ...verdiensten.zelf, loon: cent / 100 } }));
						// Only the slow way knows of which day an older amount is.
						const zonderDag = { ...langzaam, hulp: langzaam.hulp.map((post) => ({ ...post, oudVan: null })) };
						expect({ ...bij(cent), hulp: [...bij(cent).hulp] }).toEqual(zonderDag);
					}
				},
			),
			{ numRuns: 12 },
		);
	});
});

describe('de kliffen van een huishouden', () => {
	/**
	 * Art. 8.14a Wet IB: of a couple who earns least with work. Up to 12,000 that is the applicant, one cent further the
	 * partner, who has a benefit besides and so more tax to set 11.45% x (12,000 - 6,239) = 659.63 against.
	 */
	it('zien ook dat de combinatiekorting naar de ander gaat', async () => {
		const paar = {
			leeftijd: 35,
			heeftPartner: true,
			leeftijdPartner: 35,
			kinderen: [{ leeftijd: 8 }],
			inkomstenbronnen: ['loon', 'ww'],
		};
		const partner = { loon: 12_000, uitkering: 10_000, pensioen: 0 };
		const { kliffen } = inkomenslijn(landelijk, paar, { zelf: nietsBruto, partner }, peildatum);
		const inkomen = kliffen(1_100_000, 1_300_000).filter(({ id }) => id === klifInkomen);
		expect(inkomen.map(({ bij }) => bij)).toEqual([1_200_000]);
		// The applicant had 168 of tax, all of it gone with the credit; the partner has enough to use all 659.63.
		expect(inkomen[0]!.na.zeker - inkomen[0]!.voor.zeker).toBeCloseTo((659.63 - 168.08) / 12, 1);
	});

	it('zijn alle sprongen van meer dan een euro per maand, en geen andere', async () => {
		await fc.assert(
			fc.asyncProperty(huishouden, async ({ antwoorden, verdiensten }) => {
				const set = await laadRegelset([antwoorden.gemeente]);
				const { bij, kliffen } = inkomenslijn(set, antwoorden, verdiensten, peildatum);
				const vanHulp = kliffen(1, meesteCent).filter(({ id }) => id !== klifInkomen);
				const gevonden = alsTekst(vanHulp);
				expect(alsTekst(sprongenIn(bij, 1, meesteCent)).filter((sprong) => !gevonden.includes(sprong))).toEqual([]);
				// And each of them is a jump at that very cent.
				for (const klif of vanHulp)
					expect(alsTekst(sprongenIn(bij, klif.bij, klif.bij + 1))).toContain(alsTekst([klif])[0]);
			}),
			{ numRuns: 6 },
		);
	});

	it('liggen op de cent waar de regels zelf iets anders zeggen', async () => {
		await fc.assert(
			fc.asyncProperty(huishouden, async ({ antwoorden, verdiensten }) => {
				const set = await laadRegelset([antwoorden.gemeente]);
				const reken = doorrekenaar(set, antwoorden, peildatum);
				const zegt = (cent: number, id: string) => {
					const { hulp } = reken({ ...verdiensten, zelf: { ...verdiensten.zelf, loon: cent / 100 } });
					const { oordeel, bedrag } = hulp.find((een) => een.id === id)!;
					return JSON.stringify([oordeel, bedrag && [bedrag.van, bedrag.tot]]);
				};
				const kliffen = inkomenslijn(set, antwoorden, verdiensten, peildatum).kliffen(1, meesteCent);
				for (const { id, bij } of kliffen.filter((klif) => klif.id !== klifInkomen)) {
					// Halved anew between a euro before and a euro after it.
					let [onder, boven] = [Math.max(1, bij - 100), bij + 100];
					const ervoor = zegt(onder, id);
					while (boven - onder > 1) {
						const midden = Math.floor((onder + boven) / 2);
						if (zegt(midden, id) === ervoor) onder = midden;
						else boven = midden;
					}
					expect(`${onder} ${id}`).toBe(`${bij} ${id}`);
				}
			}),
			{ numRuns: 6 },
		);
	});

	/**
	 * With ranges no income is skipped: what the rules say of a stretch holds for each income in it (ruim.test.ts). With
	 * this much vermogen there is no bijstand, so the toetsingsinkomen is the wage itself.
	 */
	it.each(['zorgtoeslag', 'huurtoeslag', 'kindgebonden-budget'])(
		'%s heeft ook tussen de cijfers van de grafiek geen andere sprong',
		(id) => {
			const regel = landelijk.regelingen.find((een) => een.id === id)!;
			fc.assert(
				fc.property(huishouden, fc.integer({ min: 100, max: 60_000 }), ({ antwoorden: alle }, begin) => {
					const antwoorden = {
						...alle,
						leeftijd: 35,
						heeftPartner: false,
						vermogen: 30_000,
						woonsituatie: 'huurhuis',
						kaleHuur: 650,
						inkomstenbronnen: ['loon'],
						loonheffingskorting: true,
						kinderen: [{ leeftijd: 8 }],
					};
					const loon = (toetsingsinkomen: number | Bereik) => ({
						...antwoorden,
						inkomen: 2000,
						inkomenHeelJaarGelijk: true,
						toetsingsinkomen,
					});
					const eind = begin + 4000;
					const treden = trappen({ regel, peildatum, antwoorden: loon }, begin, eind);
					const sprongen = treden
						.slice(1)
						.filter((trede, i) => Math.abs(trede.bedrag - treden[i]!.bedrag) > 1)
						.map(({ vanaf }) => vanaf);
					const kliffen = inkomenslijn(landelijk, antwoorden, niemand, peildatum)
						.kliffen(begin * 100, eind * 100)
						.filter((klif) => klif.id === id)
						.map(({ bij }) => Math.floor(bij / 100) + 1);
					expect(kliffen).toEqual(sprongen);
				}),
				{ numRuns: 8 },
			);
		},
	);
});
