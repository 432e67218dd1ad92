/** In which order somebody hears what there is, and what is still asked. */
import { describe, expect, it } from 'vitest';
import { beoordeelAlles, type Regelset } from '../../rules/kern/check.ts';
import { eis, regeling, type Regeling, type Route } from '../../rules/kern/regeling.ts';
import type { Eenheid } from '../../rules/kern/node.ts';
import { altijd, feit, geen, nooit, norm, onbepaald, type JaNee } from '../../rules/kern/uitdrukking.ts';

const bron = { wet: 'een proefwet', artikel: '1', url: 'https://example.org' } as const;
const vindplaats = { titel: 'proef', url: 'https://example.org', datum: '2026' } as const;
const dag = '2026-11-22';
const bedrag = (eenheid: Eenheid, waarde: number) =>
	norm('bedrag', eenheid, [['2020-01-01', waarde, vindplaats, 'gezien']]);

const maak = (id: string, als: JaNee, meer: Partial<Regeling> = {}): Regeling =>
	regeling({ id, doelgroep: { wie: eis(altijd, bron) }, eisen: { wat: eis(als, bron) }, ...meer });
const nietVoorHen = regeling({ id: 'nvt', doelgroep: { wie: eis(nooit, bron) }, eisen: { wat: eis(altijd, bron) } });
const setVan = (regelingen: readonly Regeling[], routes: readonly Route[] = []): Regelset => ({
	regelingen,
	routes,
	volgorde: ['a', 'b'],
	navolgorde: ['c'],
});
const ids = (set: Regelset) => beoordeelAlles(set, {}, dag).regelingen.map(({ id }) => id);

describe('regelingen', () => {
	it('zegt eerst wat waarschijnlijk is, dan misschien, dan wat niet', () => {
		const set = setVan([nietVoorHen, maak('nee', nooit), maak('misschien', onbepaald('x')), maak('ja', altijd)]);
		expect(ids(set)).toEqual(['ja', 'misschien', 'nee', 'nvt']);
	});

	/** 12 x 100 is more than 4 x 250, than 1.100 once a year, and than 900 once. */
	it('zet wat in een jaar het meest oplevert vooraan', () => {
		const set = setVan([
			maak('niets', altijd),
			maak('keer', altijd, { bedrag: bedrag('euro/keer', 900) }),
			maak('kwartaal', altijd, { bedrag: bedrag('euro/kwartaal', 250) }),
			maak('jaar', altijd, { bedrag: bedrag('euro/jaar', 1100) }),
			maak('maand', altijd, { bedrag: bedrag('euro/maand', 100) }),
			maak('nul', altijd, { bedrag: geen('euro/maand') }),
		]);
		expect(ids(set)).toEqual(['maand', 'jaar', 'kwartaal', 'keer', 'niets', 'nul']);
	});

	it('laat een groter bedrag niet voor een waarschijnlijk gaan', () => {
		const set = setVan([
			maak('misschien', onbepaald('x'), { bedrag: bedrag('euro/maand', 900) }),
			maak('ja', altijd, { bedrag: bedrag('euro/maand', 1) }),
		]);
		expect(ids(set)).toEqual(['ja', 'misschien']);
	});
});

describe('routes', () => {
	const route = (id: string, meer: Partial<Route> = {}): Route => ({
		...{ id, trede: 'wijkteam', past: altijd, vandaag: nooit, dezeWeek: nooit, heeftAl: nooit },
		...{ bron, contacten: [] },
		...meer,
	});
	it('gaan van passend naar niet, van haast naar geen haast, en van dichtbij naar ver', () => {
		const set = setVan(
			[],
			[
				route('past-niet', { past: nooit, vandaag: altijd }),
				route('specialist', { trede: 'specialist' }),
				route('eigen-kracht', { trede: 'eigen-kracht' }),
				route('deze-week', { dezeWeek: altijd, trede: 'specialist' }),
				route('basis', { trede: 'basisinfrastructuur' }),
				route('vandaag', { vandaag: altijd, trede: 'specialist' }),
			],
		);
		expect(beoordeelAlles(set, {}, dag).routes.map(({ id }) => id)).toEqual([
			...['vandaag', 'deze-week', 'eigen-kracht', 'basis', 'specialist', 'past-niet'],
		]);
	});
});

describe('vragen', () => {
	const set = (heeftAl: JaNee) =>
		setVan([
			maak('een', feit.jaNee('b')),
			maak('twee', feit.jaNee('c')),
			maak('heeftAl', feit.jaNee('a'), { heeftAl }),
		]);
	it('stelt zij in hun eigen volgorde, en de rest pas daarna', () => {
		const { vragen, navragen } = beoordeelAlles(set(nooit), {}, dag);
		expect([vragen, navragen]).toEqual([['a', 'b'], ['c']]);
	});
	it('stelt zij niet voor wat iemand al heeft', () =>
		expect(beoordeelAlles(set(altijd), {}, dag).vragen).toEqual(['b']));
	it('stelt zij wel zolang niet bekend is of iemand het heeft', () =>
		expect(beoordeelAlles(set(onbepaald('x')), {}, dag).vragen).toEqual(['a', 'b']));
	it('stelt zij niet nog eens aan wie het niet weet', () =>
		expect(beoordeelAlles(set(nooit), { a: null }, dag).vragen).toEqual(['b']));
});
