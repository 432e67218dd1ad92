/** A rough or missing answer says nothing that an exact one takes back, and the order of children is no answer. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { laadRegelset, opties, type Antwoorden } from '#rules';
import { regel } from '../gezegd.ts';
import { ingekort, metAndereVolwassenen, verruimingen, zonderOpvangBijAndereSchool } from '../huishoudens.ts';
import { snelleLezer } from '../rekenaars.ts';
import { teruggenomen } from '../tegenspraak.ts';

const ids = ['zorgtoeslag', 'huurtoeslag', 'kindgebonden-budget', 'kinderopvangtoeslag', 'kinderbijslag'];
const landelijk = await laadRegelset([]);
const set = { ...landelijk, regelingen: landelijk.regelingen.filter(({ id }) => ids.includes(id)), routes: [] };
const peildatums = ['2026-11-22', '2026-10-01', '2025-05-05', '2024-10-10', '2027-02-01'] as const;

/** Up to the highest; and on both sides of a limit of a law. */
const euro = (hoogste: number, ...grenzen: readonly number[]) =>
	fc.oneof(
		fc.integer({ min: 0, max: hoogste * 100 }).map((cent) => cent / 100),
		fc.constantFrom(0, ...grenzen.flatMap((grens) => [grens, grens + 0.01])),
	);
const leeftijd = fc.oneof(fc.integer({ min: 17, max: 80 }), fc.constantFrom(17, 18, 20, 21));
const opvang = fc.record({
	soort: fc.constantFrom(...opties.opvang),
	urenPerMaand: fc.constantFrom(0, 40, 100, 230, 231, 250),
	uurprijs: fc.constantFrom(7, 8.49, 9.98, 11.23, 12),
});
const kind = fc
	.record({
		leeftijd: fc.integer({ min: 0, max: 17 }),
		school: fc.constantFrom('geen', 'basisonderwijs', 'voortgezet-onderwijs', 'mbo'),
		opvang,
	})
	.map(zonderOpvangBijAndereSchool);
const kinderen = fc.array(kind, { maxLength: 4 });

/** Nobody says what comes in by the month: a yearly income that does not fit it would be another household. */
const willekeurig = fc.record({
	leeftijd,
	heeftPartner: fc.boolean(),
	leeftijdPartner: leeftijd,
	kinderen,
	medebewoners27: fc.constantFrom(0, 0, 0, 1, 2),
	andereVolwassenen: fc.constantFrom(false, false, true),
	woonsituatie: fc.constantFrom('huurhuis', 'huurhuis', 'huurhuis', 'kamer', 'koophuis', 'instelling'),
	inkomstenbronnen: fc.subarray(['loon', 'eigen-bedrijf', 'ww', 'pensioen'], { minLength: 1 }),
	inkomenHeelJaarGelijk: fc.constant(false),
	toetsingsinkomen: euro(90_000, 23_425, 29_736, 31_500, 40_857, 56_412),
	toetsingsinkomenPartner: euro(40_000),
	werkt: fc.boolean(),
	partnerWerkt: fc.boolean(),
	vermogen: euro(200_000, 38_479, 76_958, 146_011, 184_633),
	vermogenOp1Januari: euro(200_000, 38_479, 76_958, 146_011, 184_633),
	kaleHuur: euro(1300, 200.71, 202.52, 498.2, 713.02, 764.14, 932.93),
	langdurigZiek: fc.boolean(),
});
const werkend = ['loon', 'eigen-bedrijf'];
/** Alone, it follows from the sources who works (docs/contract.md); to say otherwise is another household. */
const huishouden = willekeurig
	.map(metAndereVolwassenen)
	.map((een) =>
		een.heeftPartner ? een : { ...een, werkt: een.inkomstenbronnen.some((bron) => werkend.includes(bron)) },
	);
/** So it is with what there was on 1 January: not told, it is what there is now. */
const metZelfdeVermogen = huishouden.map((een) => ({ ...een, vermogenOp1Januari: een.vermogen }));

const lees = snelleLezer(set);

describe('een ruim antwoord', () => {
	const gezien = new Set<string>();

	it('zegt niets wat een antwoord erbinnen terugneemt', () => {
		fc.assert(
			fc.property(metZelfdeVermogen, verruimingen, fc.constantFrom(...peildatums), (precies, hoe, dag) => {
				const vroeg = lees(ingekort(precies, hoe), dag);
				for (const { oordeel } of vroeg) gezien.add(oordeel);
				expect(teruggenomen(vroeg, lees(precies, dag))).toEqual([]);
			}),
			{ numRuns: 1500, seed: 20261124 },
		);
	});

	it('ook niet van bedragen die ver uit elkaar liggen, als de rest bekend is', () => {
		const ruim = fc.record({
			welk: fc.constantFrom('toetsingsinkomen', 'toetsingsinkomenPartner', 'kaleHuur', 'vermogenOp1Januari'),
			onder: euro(30_000),
			boven: euro(30_000),
		});
		const eenRuim = ({ welk, onder, boven }: { welk: string; onder: number; boven: number }, precies: Antwoorden) => {
			const waarde = precies[welk] as number;
			return { ...precies, [welk]: { van: Math.max(0, waarde - onder), tot: waarde + boven } };
		};
		fc.assert(
			fc.property(huishouden, ruim, fc.constantFrom(...peildatums), (precies, hoe, dag) => {
				const vroeg = lees(eenRuim(hoe, precies), dag);
				for (const { oordeel } of vroeg) gezien.add(oordeel);
				expect(teruggenomen(vroeg, lees(precies, dag))).toEqual([]);
			}),
			{ numRuns: 2500, seed: 20261124 },
		);
	});

	it('kwam elk oordeel tegen', () => {
		expect([...gezien].sort()).toEqual(['misschien', 'niet-van-toepassing', 'waarschijnlijk', 'waarschijnlijk-niet']);
	});
});

/** Every answer that one question can get, around the limits of the laws. */
const elkAntwoord: Readonly<Record<string, readonly unknown[]>> = {
	leeftijd: [17, 18, 20, 21, 40, 70],
	leeftijdPartner: [17, 18, 20, 21, 40, 70],
	heeftPartner: [true, false],
	kinderen: [[], [3], [12], [5, 17]].map((jaren) =>
		jaren.map((leeftijd) => ({
			leeftijd,
			school: leeftijd < 13 ? 'basisonderwijs' : 'voortgezet-onderwijs',
			opvang: { soort: 'bso', urenPerMaand: 40, uurprijs: 9 },
		})),
	),
	medebewoners27: [0, 1, 2],
	woonsituatie: opties.woonsituatie,
	inkomstenbronnen: [['loon'], ['ww'], ['bijstand'], ['aio'], ['eigen-bedrijf', 'pensioen']],
	toetsingsinkomen: [0, 20_000, 23_425, 31_500.01, 45_000, 120_000],
	toetsingsinkomenPartner: [0, 20_000, 120_000],
	werkt: [true, false],
	partnerWerkt: [true, false],
	vermogenOp1Januari: [1000],
	kaleHuur: [0, 200.71, 202.52, 498.21, 800, 1300],
	langdurigZiek: [true, false],
};
const bekend: Antwoorden = {
	...Object.fromEntries(Object.entries(elkAntwoord).map(([sleutel, [eerste]]) => [sleutel, eerste])),
	heeftPartner: false,
	leeftijdPartner: 40,
	inkomenHeelJaarGelijk: false,
	woonsituatie: 'huurhuis',
	inkomstenbronnen: ['ww'],
	vermogen: 1000,
	kaleHuur: 800,
};
const uitgangspunten: readonly (readonly [naam: string, anders: Antwoorden])[] = [
	['18 jaar', { leeftijd: 18 }],
	['20 jaar, paar', { leeftijd: 20, heeftPartner: true, leeftijdPartner: 20 }],
	['21 jaar', { leeftijd: 21 }],
	['ouder', { leeftijd: 40, kinderen: elkAntwoord['kinderen']![3] }],
	['gezin', { leeftijd: 40, heeftPartner: true, kinderen: elkAntwoord['kinderen']![2] }],
];

describe.each(uitgangspunten)('één antwoord ontbreekt: %s', (_naam, anders) => {
	it.each(Object.entries(elkAntwoord))('%s: wat wij zeggen, klopt wat het ook wordt', (sleutel, waarden) => {
		for (const dag of peildatums) {
			const vroeg = lees({ ...bekend, ...anders, [sleutel]: null }, dag);
			const fout = (waarde: unknown) =>
				teruggenomen(vroeg, lees({ ...bekend, ...anders, [sleutel]: waarde }, dag)).map(
					(wat) => `${dag} ${JSON.stringify(waarde)} ${wat}`,
				);
			expect(waarden.flatMap(fout)).toEqual([]);
		}
	});
});

describe('de volgorde van kinderen', () => {
	it('verandert geen oordeel en geen bedrag', () => {
		const kort = (uitslag: ReturnType<typeof lees>) => uitslag.map(regel);
		const metVolgorde = fc
			.tuple(huishouden, fc.array(kind, { minLength: 2, maxLength: 4 }))
			.chain(([rest, lijst]) =>
				fc.tuple(
					fc.constant({ ...rest, kinderen: lijst }),
					fc.shuffledSubarray(lijst, { minLength: lijst.length, maxLength: lijst.length }),
				),
			);
		fc.assert(
			fc.property(metVolgorde, fc.constantFrom(...peildatums), ([een, anders], dag) => {
				expect(kort(lees({ ...een, kinderen: anders }, dag))).toEqual(kort(lees(een, dag)));
			}),
			{ numRuns: 1000, seed: 20261124 },
		);
	});
});
