/** Outcomes that others published, each against the rules; a table at the end says what was run. */
import { afterAll, describe, expect, it } from 'vitest';
import { laadRegelset, type Datum } from '#rules';
import { evaluate } from '../../../rules/kern/evalueer.ts';
import type { Bereik } from '../../../rules/kern/bereik.ts';
import { toetsingsinkomen } from '../../../rules/feiten/index.ts';
import { deelEersteKind, deelVolgendKind } from '../../../rules/regelingen/kinderopvangtoeslag/normen.ts';
import { beoordeelEen } from '../een.ts';
import { antwoordenVan, type Geval, type Huishouden } from './geval.ts';
import {
	blijftOpen,
	opvangtabel,
	redenMisschien,
	redenWeg,
	regelingVan,
	rooster,
	uitspraken,
	type Rooster,
	type Uitspraak,
} from './gevallen.ts';
import { nieuweStand } from './stand.ts';
import { afwijking, isOpen } from './vergelijk.ts';

const landelijk = await laadRegelset([]);
const stand = nieuweStand();
afterAll(() => console.info(stand.tekst()));

const beoordeeld = (geval: Geval) => (scheme: string) =>
	beoordeelEen(landelijk, regelingVan(scheme), antwoordenVan(geval), geval.date as Datum);
const naamVan = ({ geval, scheme }: Uitspraak) => `${geval.id} ${scheme}`;
const metNaam = (lijst: readonly Uitspraak[]) => lijst.map((een) => [naamVan(een), een] as const);

function draai(uitspraak: Uitspraak, gezegd = beoordeeld(uitspraak.geval)(uitspraak.scheme)) {
	const fout = afwijking(uitspraak, gezegd);
	stand.gedraaid(uitspraak, gezegd.oordeel, fout);
	return fout;
}

const gedaan = uitspraken.filter((een) => redenWeg(een) === null);
const weg = uitspraken.filter((een) => redenWeg(een) !== null);

describe('gevallen van anderen', () => {
	it.each(metNaam(gedaan))('%s', (_naam, uitspraak) => {
		expect(draai(uitspraak)).toBeNull();
	});

	it('is alleen misschien waar een antwoord ontbreekt dat het geval niet noemt', () => {
		const misschien = gedaan.filter((een) => een.verwacht.eligible && redenMisschien(een));
		expect(misschien.map(naamVan)).toEqual([
			'e2e-2026-paar2-bijstand-450 kinderbijslag',
			'e2e-2026-paar2-bijstand-600 kinderbijslag',
			'e2e-2026-paar2-bijstand-932 kinderbijslag',
		]);
	});
});

describe('weggelaten', () => {
	it('laat niets ongezien liggen', () => {
		for (const een of weg) stand.weggelaten(een);
		const soorten = weg.map(({ scheme, geval }) => `${scheme} ${geval.date.slice(0, 4)}`);
		const hoeVaak = (soort: string) => soorten.filter((een) => een === soort).length;
		expect(Object.fromEntries(soorten.map((soort) => [soort, hoeVaak(soort)]))).toEqual({
			'huurtoeslag 2024': 61 + 32 + 7,
			'huurtoeslag 2025': 8 + 1,
			'kinderopvangtoeslag 2024': 32,
			'zorgtoeslag 2024': 1,
			'zorgtoeslag 2025': 1,
			'bijstand 2026': 1,
			'ww 2025': 4,
			'bbz 2025': 2,
		});
	});

	it.each(metNaam(weg.filter(blijftOpen)))('%s: misschien, zonder bedrag', (_naam, { geval, scheme }) => {
		expect(isOpen(beoordeeld(geval)(scheme))).toBe(true);
	});
});

/** One row of a grid as a case: the household with its income, and what the columns say. */
function gevalVan(naam: string, { household_without_income: zonder, columns }: Rooster, rij: readonly number[]) {
	const [inkomen = 0, ...bedragen] = rij;
	const persons = zonder.persons.map((een) =>
		een.role === 'aanvrager' ? { ...een, toetsingsinkomen_jaar: inkomen } : een,
	);
	const household: Huishouden = { ...zonder, persons };
	const geval: Geval = { id: `${naam}-${inkomen}`, date: '2024-10-01', household };
	return bedragen.map((euro, i): Uitspraak => {
		const scheme = columns[i + 1]!.replace('_maand_eur', '');
		return { geval, scheme, verwacht: { eligible: euro > 0, amount_cents: 100 * euro, period: 'month' } };
	});
}

const rijenVan = (naam: string) => rooster(naam).rows.map((rij) => gevalVan(naam, rooster(naam), rij));
/** Of every row and every named column: what is wrong with it. */
const foutenIn = (
	rijen: readonly (readonly Uitspraak[])[],
	schemes: readonly string[],
	fout: (uitspraak: Uitspraak, gezegd: ReturnType<ReturnType<typeof beoordeeld>>) => string | null,
) =>
	rijen.flatMap((rij) => {
		const oordelen = beoordeeld(rij[0]!.geval);
		return rij
			.filter(({ scheme }) => schemes.includes(scheme))
			.map((uitspraak) => [naamVan(uitspraak), fout(uitspraak, oordelen(uitspraak.scheme))] as const)
			.filter(([, anders]) => anders !== null);
	});

describe.each([
	['alleen-zorg', 418, ['zorgtoeslag'], ['huurtoeslag']],
	['eenouder', 1246, ['zorgtoeslag', 'kindgebonden_budget'], ['huurtoeslag', 'kinderopvangtoeslag']],
])('proefberekening 2024, %s', (naam, aantal, schemes, zonderWet) => {
	const rijen = rijenVan(naam);

	it(`geeft in alle ${aantal} rijen hetzelfde bedrag`, () => {
		expect(rijen).toHaveLength(aantal);
		expect(foutenIn(rijen, schemes, draai)).toEqual([]);
	});

	it('zegt misschien, zonder bedrag, waar de wet van 2024 niet in de regels staat', () => {
		for (const een of rijen[0]!) if (zonderWet.includes(een.scheme)) stand.weggelaten(een, aantal);
		expect(foutenIn(rijen, zonderWet, (_, gezegd) => (isOpen(gezegd) ? null : gezegd.oordeel))).toEqual([]);
	});
});

it('proefberekening 2024, alleen-zorg: zonder kind is er niets voor een kind', () => {
	const voorKinderen = ['kindgebonden_budget', 'kinderopvangtoeslag'];
	expect(foutenIn(rijenVan('alleen-zorg'), voorKinderen, afwijking)).toEqual([]);
});

describe('tabel kinderopvangtoeslag 2026', () => {
	const deel = ({ node }: ReturnType<typeof deelEersteKind>, inkomen: number, dag: string) => {
		const { van, tot } = evaluate(node, { toetsingsinkomen: inkomen }, dag as Datum).value as Bereik;
		expect(van).toBe(tot);
		return Math.round(van * 1000) / 10;
	};
	const [eerste, volgend] = [deelEersteKind(toetsingsinkomen), deelVolgendKind(toetsingsinkomen)];

	it.each(opvangtabel.map((een) => [een.id, een] as const))('%s', (_id, { date, household, expected }) => {
		const inkomen = household.toetsingsinkomen_gezamenlijk;
		const delen = [deel(eerste, inkomen, date), deel(volgend, inkomen, date)].join(' en ');
		const verwacht = [expected.pct_eerste_kind, expected.pct_volgend_kind].join(' en ');
		const fout = delen === verwacht ? null : `${verwacht}%; wij zeggen ${delen}%`;
		stand.gedraaid({ scheme: 'opvangtabel', geval: { date } }, 'waarschijnlijk', fout);
		expect(fout).toBeNull();
	});
});
