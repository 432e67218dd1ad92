/** What a norm without a row for the day does to an answer. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beoordeelAlles, gemeenteIds, laadRegelset, type Antwoorden, type Datum } from '#rules';
import { volledigHuishouden } from './huishoudens.ts';

const set = await laadRegelset(['haarlemmermeer']);
const huishouden: Antwoorden = {
	gemeente: 'haarlemmermeer',
	leeftijd: 40,
	woonsituatie: 'huurhuis',
	heeftPartner: false,
	kinderen: [],
	medebewoners27: 0,
	inkomstenbronnen: ['ww'],
	inkomen: 1000,
	inkomenIsInclusiefVakantiegeld: true,
	vermogen: 0,
	opleiding: 'geen',
	laagInkomen3Jaar: true,
	inkomenstoeslagAfgelopenJaar: false,
};
const lees = (id: string, peildatum: Datum, anders: Antwoorden = {}) =>
	beoordeelAlles(set, { ...huishouden, ...anders }, peildatum).regelingen.find((een) => een.id === id)!;

describe('bijstand', () => {
	it('heeft in november 2026 een bedrag van deze periode', () => {
		const { oordeel, bedrag, verouderd } = lees('bijstand', '2026-11-22');
		expect([oordeel, bedrag?.normVanaf, verouderd]).toEqual(['waarschijnlijk', '2026-07-01', false]);
	});
	it('is in februari 2027 hoogstens misschien, met het oude bedrag en zijn periode', () => {
		const { oordeel, bedrag, verouderd } = lees('bijstand', '2027-02-01');
		expect([oordeel, bedrag?.normVanaf, bedrag?.verouderd, verouderd]).toEqual(['misschien', '2026-07-01', true, true]);
	});
	it('zegt op een verouderde norm ook geen nee', () =>
		expect(lees('bijstand', '2027-02-01', { inkomen: 4000 }).oordeel).toBe('misschien'));
	it('is voor de eerste norm misschien, zonder bedrag', () => {
		expect(lees('bijstand', '2024-02-01')).toMatchObject({ oordeel: 'misschien', bedrag: null });
		expect(lees('bijstand', '2024-02-01', { inkomen: 4000 })).toMatchObject({ oordeel: 'misschien', bedrag: null });
	});
});

describe('individuele inkomenstoeslag', () => {
	const id = 'haarlemmermeer-individuele-inkomenstoeslag';
	it('toont het bedrag van 2024 als van 2024', () => {
		const { oordeel, bedrag, verouderd, bevestigd } = lees(id, '2026-11-22');
		expect({ oordeel, verouderd, bevestigd }).toEqual({
			oordeel: 'waarschijnlijk',
			verouderd: true,
			bevestigd: '2024',
		});
		expect(bedrag).toMatchObject({ van: 480, tot: 480, per: 'jaar', normVanaf: '2024-01-01', verouderd: true });
	});
	it('is in 2024 niet verouderd', () => expect(lees(id, '2024-10-01').verouderd).toBe(false));
});

it('zegt null bij beleid zonder datum', () =>
	expect(lees('haarlemmermeer-collectieve-zorgverzekering', '2026-11-22').bevestigd).toBeNull());

it.each(['zorgtoeslag', 'huurtoeslag', 'kindgebonden-budget'])(
	'%s rust op de cijfers van 2026, niet op die van een schatting',
	(id) => expect(lees(id, '2026-11-22').bevestigd).toBe('2026'),
);

describe('op 15 januari 2027', async () => {
	const alles = await laadRegelset(gemeenteIds);

	it('staat nergens een bedrag van 2026 alsof het van nu is', () => {
		fc.assert(
			fc.property(volledigHuishouden, (gezin) => {
				const vanEerder = beoordeelAlles(alles, gezin, '2027-01-15').regelingen.filter(
					({ bedrag }) => bedrag && !bedrag.verouderd && (bedrag.normVanaf ?? '2027') < '2027',
				);
				expect(vanEerder.map(({ id, bedrag }) => `${id}: ${bedrag!.normVanaf}`)).toEqual([]);
			}),
			{ numRuns: 300, seed: 20270115 },
		);
	});

	it('beslist geen verouderde grens: nergens ja of nee door een norm van 2026', () => {
		const { regelingen } = beoordeelAlles(alles, { ...huishouden, gemeente: 'haarlemmermeer' }, '2027-01-15');
		const beslist = regelingen.filter(
			({ oordeel }) => oordeel === 'waarschijnlijk' || oordeel === 'waarschijnlijk-niet',
		);
		expect(beslist.map(({ id }) => id)).toEqual([]);
	});
});
