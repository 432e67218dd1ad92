/** From what is filled in on a screen to the answers of the contract. */
import { describe, expect, test } from 'vitest';
import type { Ruw } from '../../src/lib/check/ruw.ts';
import { leesRuw } from '../../src/lib/check/ruw.ts';
import { optiesVan } from '../../src/lib/check/schermen.ts';
import { pad } from './wandelaar.ts';

const begin = { 1: 'haarlemmermeer', 2: '27', 3: 'huurhuis' } as Ruw;
const alleen = { ...begin, 4: 'alleen', 7: ['loon'] } as Ruw;
const paar = { ...begin, 4: 'partner', 5: '21', 7: ['loon'] } as Ruw;
const geld = (bedrag: string, meer: object = {}) => ({
	bedrag,
	per: 'maand',
	vakantiegeld: false,
	anders: null,
	...meer,
});
const antwoorden = (ruw: object) => pad(ruw as Ruw).antwoorden;
const opties = (nummer: 7 | 17, ruw: object) => optiesVan(nummer, pad(ruw as Ruw).standen[nummer]!);

describe('ages', () => {
	test.each([
		['18', { van: 18, tot: 20 }],
		['21', { van: 21, tot: 26 }],
		['27', { van: 27, tot: 66 }],
		['aow', { van: 67 }],
	])('class %s is %j', (klasse, leeftijd) => expect(antwoorden({ ...begin, 2: klasse }).leeftijd).toEqual(leeftijd));

	test('a partner has other classes', () => {
		expect(antwoorden({ ...begin, 4: 'partner', 5: '21' }).leeftijdPartner).toEqual({ van: 21, tot: 66 });
	});
});

describe('who lives there', () => {
	test.each([
		['alleen', { heeftPartner: false, kinderen: [], medebewoners27: 0 }],
		['partner', { heeftPartner: true, kinderen: [] }],
		['anderen', { heeftPartner: false, kinderen: [] }],
	])('%s', (met, verwacht) => expect(antwoorden({ ...begin, 4: met })).toMatchObject(verwacht));

	test.each(['kinderen', 'partner-kinderen'])('%s leaves the children to be asked', (met) => {
		expect(antwoorden({ ...begin, 4: met })).not.toHaveProperty('kinderen');
	});

	test('school is only told where it was asked', () => {
		const met = {
			...begin,
			4: 'kinderen',
			6: [
				{ leeftijd: '9', school: null },
				{ leeftijd: '16', school: 'mbo' },
			],
		};
		expect(antwoorden(met).kinderen).toEqual([{ leeftijd: 9 }, { leeftijd: 16, school: 'mbo' }]);
	});
});

describe('money', () => {
	test('no money at all is an income of nothing', () => {
		expect(antwoorden({ ...alleen, 7: ['geen'] })).toMatchObject({ inkomstenbronnen: ['geen'], inkomen: 0 });
		expect(antwoorden({ ...paar, 7: ['geen'] })).toMatchObject({ inkomen: 0, inkomenPartner: 0 });
	});

	test('an amount per 4 weeks becomes one per month', () => {
		expect(antwoorden({ ...alleen, 8: geld('1.200', { per: '4weken' }) }).inkomen).toBe(1300);
	});

	test('vakantiegeld is told only when it is in the amount, never denied', () => {
		expect(antwoorden({ ...alleen, 8: geld('1350') })).not.toHaveProperty('inkomenIsInclusiefVakantiegeld');
		expect(antwoorden({ ...alleen, 8: geld('1350', { vakantiegeld: true }) }).inkomenIsInclusiefVakantiegeld).toBe(
			true,
		);
		const zonderLoon = { ...alleen, 7: ['ww'], 8: geld('1350', { vakantiegeld: true }) };
		expect(antwoorden(zonderLoon)).not.toHaveProperty('inkomenIsInclusiefVakantiegeld');
	});

	const onbekend = geld('', { anders: 'onbekend' });
	const band = (keuze: string, grenzen = [1348, 1618]) => ({ keuze, grenzen });

	test('after "not precisely" comes the choice between the limits of this household', () => {
		const nu = pad({ ...alleen, 8: onbekend } as Ruw);
		expect(nu.volgende).toBe(20);
		expect(optiesVan(20, nu.stand)).toEqual(['onder', 'tussen', 'boven', 'onbekend']);
	});

	test.each([
		['onder', { van: 0, tot: 1348 }],
		['tussen', { van: 1348, tot: 1618 }],
		['boven', { van: 1618.01 }],
		['onbekend', null],
	])('%s is %j', (keuze, inkomen) => {
		expect(antwoorden({ ...alleen, 8: onbekend, 20: band(keuze) }).inkomen).toEqual(inkomen);
	});

	test('a band is of both together', () => {
		expect(antwoorden({ ...paar, 8: onbekend, 20: band('onder') })).toMatchObject({ inkomenPartner: 0 });
	});

	test('who knows the own income but not that of the partner keeps the own one', () => {
		const nu = antwoorden({ ...paar, 8: geld('900'), 9: onbekend, 20: band('onbekend') });
		expect(nu).toMatchObject({ inkomen: 900, inkomenPartner: null });
	});

	/** The band may be with vakantiegeld: 1.618 × 1,08 = 1.747,44. */
	test.each([
		['900', 'tussen', { van: 448, tot: 1747.44 - 900 }],
		['900', 'boven', { van: 718.01 }],
		['2.500', 'onder', { van: 0, tot: 0 }],
	])('with %s of one, %s leaves the rest for the other', (eigen, keuze, inkomenPartner) => {
		const { inkomen, inkomenPartner: rest } = antwoorden({ ...paar, 8: geld(eigen), 9: onbekend, 20: band(keuze) });
		expect(inkomen).toBe(Number(eigen.replace('.', '')));
		expect(rest).toEqual({
			van: expect.closeTo(inkomenPartner.van, 6),
			...('tot' in inkomenPartner ? { tot: expect.closeTo(inkomenPartner.tot!, 6) } : {}),
		});
	});

	test('savings above the limit start a cent past it', () => {
		const spaar = (keuze: string) => antwoorden({ ...alleen, 8: geld('1350'), 10: band(keuze, [8000]) }).vermogen;
		expect(spaar('onder')).toEqual({ van: 0, tot: 8000 });
		expect(spaar('boven')).toEqual({ van: 8000.01 });
		expect(spaar('onbekend')).toBeNull();
	});
});

describe('options that fit the person', () => {
	test('no IOAW under 27, no AOW and no DUO in between', () => {
		expect(opties(7, { ...alleen, 2: '21' })).toEqual(expect.not.arrayContaining(['ioaw-ioaz', 'aow', 'aio']));
		expect(opties(7, { ...alleen, 2: '21' })).toContain('duo');
		expect(opties(7, alleen)).toEqual(expect.not.arrayContaining(['aow', 'aio', 'duo']));
	});

	test('at 67 the AOW and the AIO come in the place of the others', () => {
		const oud = opties(7, { ...alleen, 2: 'aow' });
		expect(oud).toEqual(expect.arrayContaining(['aow', 'aio']));
		expect(oud).toEqual(expect.not.arrayContaining(['ww', 'bijstand', 'duo']));
	});

	test('who has AOW can say what the younger partner lives on, DUO too', () => {
		const gemengd = opties(7, { ...paar, 2: 'aow', 5: '21' });
		expect(gemengd).toEqual(expect.arrayContaining(['aow', 'aio', 'bijstand', 'ioaw-ioaz', 'ww', 'duo']));
	});
});

describe('what was kept is read with care', () => {
	test('what has another shape was never filled in', () => {
		expect(leesRuw({ 1: 'amsterdam', 2: '27', 8: { bedrag: 5 }, 99: 'x' })).toEqual({ 2: '27' });
		expect(leesRuw('tekst')).toEqual({});
		expect(leesRuw(null)).toEqual({});
	});
});
