/** What is asked after the outcome: typed texts become answers, and the outcome gets more precise. */
import { expect, it } from 'vitest';
import { laadRegelset } from '#rules';
import { volgPad } from '../../src/lib/check/pad.ts';
import { leesRuw, type Ruw } from '../../src/lib/check/ruw.ts';
import { antwoordenUitNavraag, foutenInNavraag } from '../../src/lib/navraag/velden.ts';

const set = await laadRegelset(['zandvoort']);
const klaar: Ruw = {
	1: 'zandvoort',
	2: '27',
	3: 'huurhuis',
	4: 'alleen',
	7: ['bijstand'],
	11: 'ja',
	21: 'nee',
	13: 'ja',
	17: ['huisraad'],
	18: ['nee'],
};
const bijzondereBijstand = (ruw: Ruw) =>
	volgPad(set, ruw, '2026-11-22').stand.uitslag.regelingen.find(({ id }) => id === 'zandvoort-bijzondere-bijstand')!;

it('noemt zonder de kosten geen bedrag, en met de kosten wel', () => {
	expect(bijzondereBijstand(klaar)).toMatchObject({ bedrag: null, oordeel: 'misschien' });
	expect(bijzondereBijstand({ ...klaar, na: { kostenBedrag: '€ 750,-' } }).bedrag).toMatchObject({
		van: 750,
		tot: 750,
	});
});

it('laat wat leeg is onbekend', () => expect(antwoordenUitNavraag({ kostenBedrag: ' ' })).toEqual({}));

it('wijst een veld aan waarin geen bedrag staat', () =>
	expect(foutenInNavraag({ kostenBedrag: 'veel', aanslag: '50000', zorgpremie: '150' })).toEqual([
		'kostenBedrag',
		'aanslag',
	]));

it('leest alleen velden die er zijn', () => {
	expect(leesRuw({ na: { kostenBedrag: '75' } })).toEqual({ na: { kostenBedrag: '75' } });
	expect(leesRuw({ na: { iets: '75' } })).toEqual({});
});
