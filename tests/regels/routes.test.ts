/** Debt help and food: who is pointed where, and how soon. */
import { describe, expect, it } from 'vitest';
import { beoordeelAlles, gemeenteIds, laadRegelset, type Antwoorden } from '#rules';

describe.each(gemeenteIds)('%s', async (gemeente) => {
	const set = await laadRegelset([gemeente]);
	const lees = (antwoorden: Antwoorden) => beoordeelAlles(set, { gemeente, ...antwoorden }, '2026-11-22');
	const route = (id: string, antwoorden: Antwoorden) => lees(antwoorden).routes.find((een) => een.id === id)!;

	it.each(['huis-uit', 'energie-dicht', 'zorgverzekering-stopt'])('zegt vandaag bij %s (Wgs art. 4 lid 2)', (reden) =>
		expect(route('schulddienstverlening', { rekeningenLukken: 'nee', spoed: [reden] })).toMatchObject({
			past: true,
			spoed: 'vandaag',
		}),
	);
	it('zegt deze week bij een deurwaarder', () =>
		expect(route('schulddienstverlening', { rekeningenLukken: 'nee', spoed: ['deurwaarder'] }).spoed).toBe(
			'deze-week',
		));
	it.each(['soms-niet', 'nee', 'krijgt-hulp'])('past zonder haast bij rekeningen: %s', (rekeningenLukken) =>
		expect(route('schulddienstverlening', { rekeningenLukken, spoed: [] })).toMatchObject({ past: true, spoed: null }),
	);
	it('wijst wie niets zegt nergens heen, en vraagt het wel', () => {
		expect(route('schulddienstverlening', {}).past).toBe(false);
		expect(lees({}).vragen).toContain('rekeningenLukken');
	});
	it('vraagt wie de rekeningen kan betalen niet naar haast', () =>
		expect(lees({ rekeningenLukken: 'ja' }).vragen).not.toContain('spoed'));
	it('telt haast mee, ook als de rekeningen lukken', () =>
		expect(route('schulddienstverlening', { rekeningenLukken: 'ja', spoed: ['huis-uit'] }).spoed).toBe('vandaag'));
	it('zet eten voor vandaag bovenaan', () => {
		const [eerste] = lees({ rekeningenLukken: 'nee', spoed: ['geen-eten', 'deurwaarder'] }).routes;
		expect(eerste).toMatchObject({ id: 'voedselhulp', past: true, spoed: 'vandaag' });
	});
	it('noemt bij haast de termijnen van de wet', () => {
		const { termen } = route('schulddienstverlening', { spoed: ['huis-uit'] });
		expect([termen['termijnBedreiging']?.van, termen['termijnGesprek']?.van]).toEqual([3, 4]);
	});
});
