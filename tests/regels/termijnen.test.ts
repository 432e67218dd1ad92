/** Every term that is published: its day on 25 November 2026, its source, and the words that go with it. */
import { describe, expect, it } from 'vitest';
import { aanvraagmoment, gemeenteIds, laadRegelset, laadTeksten } from '#rules';

const dag = '2026-11-25';
const { regelingen } = await laadRegelset(gemeenteIds);
const { regelingen: teksten } = await laadTeksten(gemeenteIds, 'nl');
const metTermijn = regelingen.filter(({ termijn }) => termijn);
const op = (id: string, peildatum: typeof dag | '2025-08-15' | '2025-09-01' | '2026-06-30' = dag) =>
	aanvraagmoment(regelingen.find((een) => een.id === id)!.termijn!, peildatum);

describe.each(['zorgtoeslag', 'huurtoeslag', 'kindgebonden-budget'])('%s (Awir art. 15 lid 1)', (id) => {
	it('over 2026: tot en met 31 december 2027', () => expect(op(id)?.periode?.voor).toBe('2028-01-01'));
	it('over 2025: tot en met 31 december 2026', () => expect(op(id)?.vorigJaar?.voor).toBe('2027-01-01'));
	it('volgens de wet van 2025: over 2024 tot 1 september 2025', () => {
		expect(op(id, '2025-08-15')?.vorigJaar?.voor).toBe('2025-09-01');
		expect(op(id, '2025-09-01')?.vorigJaar).toBeNull();
	});
});

it.each([
	['kinderopvangtoeslag', '2026-12-01', '2026-08-01'],
	['kinderbijslag', '2027-01-01', '2025-10-01'],
	['haarlem-schoolkosten', '2027-07-31', null],
	['zandvoort-schoolkosten', '2027-07-31', null],
])('%s: vóór %s', (id, voor, vanaf) => expect(op(id)?.periode).toEqual({ voor, vanaf }));

it.each([
	['toeslagenwet', 'dag-terug', 12],
	['bijstand', 'soms-terug', 3],
	['aio', 'soms-terug', 3],
	['haarlem-kwijtschelding-gemeente', 'na-betalen', 3],
	['haarlem-bijzondere-bijstand', 'vooraf', null],
	['zandvoort-bijzondere-bijstand', 'vooraf', null],
])('%s heeft een zin en geen dag', (id, soort, maanden) =>
	expect(op(id)).toMatchObject({ soort, maanden, periode: null }),
);

it('zegt van de bijstand niets van voor de Participatiewet in balans', () =>
	expect(op('bijstand', '2026-06-30')).toBeNull());

it('heeft een tekst waar een termijn is, en geen tekst waar er geen is', () => {
	for (const { id, termijn } of regelingen) {
		const { opTijd } = teksten[id]!.aanvragen;
		expect(opTijd !== undefined, id).toBe(termijn !== undefined);
		expect(opTijd?.vorigJaar !== undefined, id).toBe(termijn?.soort === 'na-jaar');
	}
});

it.each(metTermijn.map(({ id }) => id))('%s noemt in de tekst alleen wat de termijn kent', (id) => {
	const moment = op(id)!;
	const { zin, vorigJaar = '' } = teksten[id]!.aanvragen.opTijd!;
	const bekend = [
		...(moment.periode?.vanaf ? ['vanaf'] : []),
		...(moment.soort === 'na-jaar' ? ['jaar'] : []),
		...(moment.maanden === null ? [] : ['maanden']),
	];
	const genoemd = [...`${zin} ${vorigJaar}`.matchAll(/\{(\w+)\}/g)].map(([, naam]) => naam!);
	expect(genoemd.filter((naam) => !bekend.includes(naam))).toEqual([]);
	expect(`${zin} ${vorigJaar}`.replace(/\{\w+\}/g, '')).not.toMatch(/\d/);
});
