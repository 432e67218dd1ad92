/** What policy officers read of the armoedeval: every amount worked out by hand from the norms of 2026. */
import { describe, expect, test } from 'vitest';
import { beoordeelAlles, gemeenteIds, type GemeenteId } from '#rules';
import {
	referentieIds,
	referenties,
	regelsetVan,
	teltNietMee,
	valtabel,
	type Referentie,
} from '../../src/lib/server/armoedeval.ts';
import { armoedeval } from '../../src/lib/server/beleidsblad.ts';
import { proeven, uitkomstVan } from '../../src/lib/server/proeven.ts';

const dag = '2026-11-22';
const sets = Object.fromEntries(await Promise.all(gemeenteIds.map(async (id) => [id, await regelsetVan(id)] as const)));
const tabel = (gemeente: GemeenteId, wie: Referentie) => valtabel(gemeente, sets[gemeente]!, referenties[wie], dag);
const pagina = await armoedeval(dag);
const perJaar = (...jaar: readonly [number, number]) => ({ van: jaar[0] / 12, tot: jaar[1] / 12 });

/** 120% without vakantietoeslag: 1.419,46, 2.027,79 and 1.587,34 × 0,95 × 1,2. */
const grenzen = { alleen: 1618.18, ouder: 1618.18, gezin: 2311.68, aow: 1809.57 };

describe('the rows of incomes', () => {
	test.each(gemeenteIds.flatMap((gemeente) => referentieIds.map((wie) => [gemeente, wie] as const)))(
		'%s, %s: from 200 below the limit to 400 above it, or none where no amount is known',
		(gemeente, wie) => {
			const { grens, rijen, vallen } = tabel(gemeente, wie);
			expect(grens).toBe(grenzen[wie]);
			if (vallen.length === 0) return expect(rijen).toEqual([]);
			expect(rijen).toHaveLength(13);
			rijen.forEach(({ inkomen }, i) => expect(inkomen).toBeCloseTo(grenzen[wie] - 200 + 50 * i, 6));
		},
	);

	test('what is sure, what is possible and what nobody knows stand apart', () => {
		const rij = (inkomen: number) => tabel('haarlemmermeer', 'alleen').rijen.find((een) => een.inkomen === inkomen)!;
		// 480 a year is 40 a month; the discount on the insurance is 12 to 39,75.
		const alles = { zeker: { van: 52, tot: 79.75 }, misschien: 0, onbekend: 0 };
		expect(rij(1618.18)).toEqual({ inkomen: 1618.18, nu: alles, afbouw: alles });
		// 50 above the limit takes 17,50 of each; above the limit Haarlemmermeer leaves open how much of the discount is left.
		expect(rij(1668.18)).toEqual({
			inkomen: 1668.18,
			nu: { zeker: { van: 0, tot: 0 }, misschien: 0, onbekend: 1 },
			afbouw: { zeker: { van: 22.5, tot: 22.5 }, misschien: 22.25, onbekend: 0 },
		});
	});
});

describe('the cliff', () => {
	/** A couple with children of 8 and 14. 120% is 2.311,68; with the margin of 2% that is 2.357,91. */
	const grens = 2311.68;
	test('Haarlemmermeer: the supplement ends at the margin, the rest at 130%', () => {
		expect(tabel('haarlemmermeer', 'gezin').vallen).toEqual([
			// 39,75 / 0,35 = 113,57 above the limit takes all of it, and half a cent is nothing; so at 130% nothing is left.
			{
				id: 'haarlemmermeer-collectieve-zorgverzekering',
				isZeker: true,
				vanaf: '2023-01-01',
				grens,
				erboven: 2504.33,
				verlies: { van: 12, tot: 39.75 },
				over: { van: 0, tot: 0 },
				op: 2425.24,
			},
			// 46,24 above the limit takes 16,18 of 57,50; 690 / 4,20 = 164,29 takes all.
			{
				id: 'haarlemmermeer-individuele-inkomenstoeslag',
				isZeker: true,
				vanaf: '2024-01-01',
				grens,
				erboven: 2357.92,
				verlies: perJaar(690, 690),
				over: perJaar(495.79, 495.79),
				op: 2475.97,
			},
			// 155 and 310. Of the Kindpakket sources say 120 and 130%, so at 130% all may still be there.
			{
				id: 'haarlemmermeer-schoolkosten',
				isZeker: true,
				vanaf: '2022-01-01',
				grens,
				erboven: 2504.33,
				verlies: perJaar(465, 465),
				over: perJaar(0, 464.96),
				op: 2615.04,
			},
			{
				id: 'haarlemmermeer-sport-en-cultuur',
				isZeker: true,
				vanaf: '2023-01-01',
				grens,
				erboven: 2504.33,
				verlies: perJaar(1000, 1700),
				over: perJaar(190.87, 1699.96),
				op: 2909.09,
			},
		]);
	});
	test('Haarlem: sources say 120 and 130%, so it surely ends at 130% with the margin', () => {
		const { vallen } = tabel('haarlem', 'gezin');
		expect(vallen.map(({ id, isZeker, erboven, verlies }) => [id, isZeker, erboven, verlies])).toEqual([
			// Only for a child that needs the help, and nobody asks about that.
			['haarlem-huiswerkbegeleiding', false, 2554.42, { van: 0, tot: 100 }],
			['haarlem-jeugdfonds', true, 2554.42, perJaar(700, 1700)],
			// 100 + 50 for the basisschool, 200 + 50 for the middelbare school.
			['haarlem-schoolkosten', true, 2554.42, perJaar(400, 400)],
		]);
	});
	test.each([
		// (700 + 300) / 12 and (1.700 + 300) / 12; the 100 of the homework class is possible at most.
		['haarlem', 'ouder', 83.33, 166.67, 100],
		// (700 + 400) / 12 and (1.700 + 400) / 12.
		['haarlem', 'gezin', 91.67, 175, 100],
		// 12 + (690 + 465 + 1.000) / 12 and 39,75 + (690 + 465 + 1.700) / 12.
		['haarlemmermeer', 'gezin', 191.58, 277.67, 0],
		['zandvoort', 'ouder', 37.5, 112.5, 0],
		['zandvoort', 'alleen', 0, 0, 0],
	] as const)('%s, %s: what is surely lost and what possibly is are two sums', (gemeente, wie, van, tot, misschien) => {
		const { samen } = tabel(gemeente, wie);
		expect(samen.zeker.van).toBeCloseTo(van, 2);
		expect(samen.zeker.tot).toBeCloseTo(tot, 2);
		expect(samen.misschien).toBe(misschien);
	});
	test('Zandvoort: only of the Jeugdfonds an amount is known', () => {
		const [jeugdfonds, ...rest] = tabel('zandvoort', 'gezin').vallen;
		expect(rest).toEqual([]);
		expect(jeugdfonds).toMatchObject({ erboven: 2357.92, verlies: perJaar(450, 1350), op: 2633.11 });
	});
	test('what is called sure is sure up to the limit, what is not is nowhere; above the margin it is gone', () => {
		for (const gemeente of gemeenteIds)
			for (const wie of referentieIds)
				for (const { id, isZeker, grens: sure, erboven, verlies } of tabel(gemeente, wie).vallen) {
					const bij = (inkomen: number) =>
						beoordeelAlles(sets[gemeente]!, { ...referenties[wie], gemeente, inkomen }, dag).regelingen.find(
							(een) => een.id === id,
						)!;
					const oordeel = isZeker ? 'waarschijnlijk' : 'misschien';
					const { bedrag } = bij(sure);
					for (const inkomen of [0, 1000, sure])
						expect(bij(inkomen), `${id} ${inkomen}`).toMatchObject({ oordeel, bedrag: bedrag! });
					expect(bij(Math.round(sure * 100 + 1) / 100).oordeel, id).toBe('misschien');
					expect(bij(erboven).oordeel, id).toBe('waarschijnlijk-niet');
					expect(bij(Math.round(erboven * 100 - 1) / 100).oordeel, id).toBe('misschien');
					if (!isZeker) expect(verlies.van, id).toBe(0);
					expect(bedrag!.van / (bedrag!.per === 'jaar' ? 12 : 1), id).toBe(verlies.van);
				}
	});
});

describe('what is not in the sum', () => {
	test.each([
		['zandvoort-zandvoortpas', 'geen-bedrag'],
		['zandvoort-kwijtschelding-gemeente', 'loopt-al-af'],
		['haarlemmermeer-laptop', 'geen-bedrag'],
		['haarlem-bijzondere-bijstand', 'geen-bedrag'],
	])('%s: %s', (id, reden) => {
		expect(teltNietMee(sets[id.split('-')[0]!]!)).toContainEqual({ id, reden });
	});
	test('every regeling of a gemeente stands on its page once: it counts, or it is said why not', () => {
		for (const { gemeente, mee, niet } of pagina.bladen) {
			const genoemd = [...mee, ...niet.flatMap(({ regelingen }) => regelingen)].map(({ id }) => id);
			expect(genoemd.sort()).toEqual(sets[gemeente]!.regelingen.map(({ id }) => id).sort());
		}
	});
	test('every figure that counts, or is tried out, has a source, a day and the name of what reads it', () => {
		const { bladen } = pagina;
		const proefcijfers = bladen.flatMap((een) => een.proeven.map(({ cijfers }) => cijfers));
		for (const een of proefcijfers) expect(een).toHaveLength(1);
		const cijfers = [...bladen.flatMap((een) => een.cijfers), ...proefcijfers.flat()];
		expect(cijfers.length).toBeGreaterThan(20);
		for (const { bron, vanaf, regelingen } of cijfers)
			expect([bron.titel, vanaf, regelingen[0]].every(Boolean)).toBe(true);
		const [haarlem] = bladen;
		expect(haarlem!.cijfers.find(({ naam }) => naam === 'Hoogste per maand')!.regelingen).toEqual([
			'Bijles of hulp bij huiswerk',
		]);
	});
	test('every amount that is lost says of what year it is', () => {
		const { bladen, jaren, meesteTegelijk } = pagina;
		for (const { id, vanaf } of bladen.flatMap(({ huishoudens }) => huishoudens.flatMap(({ vallen }) => vallen)))
			expect(vanaf, id).toMatch(/^20\d\d-/);
		expect(jaren).toEqual({ van: '2022', tot: '2024' });
		// The insurance, the supplement, school and sports in Haarlemmermeer: four times 35 cent is more than a euro.
		expect(meesteTegelijk, 'Kwam er een regeling bij met deze grens? Tel opnieuw, en schrijf de som hierboven.').toBe(
			4,
		);
	});
});

describe('one figure changed', () => {
	const uitslag = async (gemeente: GemeenteId, norm: string) =>
		uitkomstVan(
			proeven.find((een) => een.gemeente === gemeente && een.norm === norm)!,
			dag,
		);

	test('130% for the supplement: up to 1.753,03 yes, up to 1.788,09 perhaps', async () => {
		const alleen = (await uitslag('haarlemmermeer', 'percentageInkomenstoeslag')).filter(
			({ wie }) => 'referentie' in wie && wie.referentie === 'alleen',
		);
		const id = 'haarlemmermeer-individuele-inkomenstoeslag';
		const wie = { referentie: 'alleen' };
		const nu = 'waarschijnlijk-niet';
		expect(alleen).toEqual([
			{ wie, id, nu, straks: 'waarschijnlijk', inkomen: { van: 1668.18, tot: 1718.18 } },
			{ wie, id, nu, straks: 'misschien', inkomen: { van: 1768.18, tot: 1768.18 } },
		]);
	});
	test('the example with 2.500 a month lies below 130% (2.504,32)', async () => {
		expect(await uitslag('haarlemmermeer', 'percentageMinima')).toContainEqual({
			wie: { voorbeeld: 'net-boven-de-grens', naam: 'Net boven de grens' },
			inkomen: null,
			id: 'haarlemmermeer-doet-mee-volwassenen',
			nu: 'misschien',
			straks: 'waarschijnlijk',
		});
	});
	test('a higher limit on savings gives who has 9.000 the ZandvoortPas, up to the limit on income', async () => {
		expect(await uitslag('zandvoort', 'vermogensgrensAlleenstaande')).toContainEqual({
			wie: { referentie: 'alleen' },
			inkomen: { van: 1418.18, tot: 1618.18 },
			id: 'zandvoort-zandvoortpas',
			nu: 'waarschijnlijk-niet',
			straks: 'waarschijnlijk',
		});
	});
	test('every try changes something for somebody', async () => {
		for (const proef of proeven) expect(await uitkomstVan(proef, dag), proef.norm).not.toEqual([]);
	});
});
