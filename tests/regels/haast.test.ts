/** Haste (Wgs art. 4 lid 2): asked of who cannot pay the bills, believed of everybody, and enough by itself. */
import { describe, expect, it } from 'vitest';
import { beoordeelAlles, gemeenteIds, laadRegelset, opties, type Antwoorden } from '#rules';
import { beoordeelEenRoute } from './een.ts';

const dag = '2026-11-22';
const set = await laadRegelset(gemeenteIds);
const route = (id: string, antwoorden: Antwoorden, gemeente = 'haarlem') =>
	beoordeelEenRoute(set, id, { gemeente, ...antwoorden }, dag);
const vragen = (id: string, antwoorden: Antwoorden) => {
	const routes = set.routes.filter((een) => een.id === id);
	return beoordeelAlles({ ...set, regelingen: [], routes }, { gemeente: 'haarlem', ...antwoorden }, dag).vragen;
};

const bedreigend = ['huis-uit', 'energie-dicht', 'zorgverzekering-stopt'];
const redenen: readonly string[] = opties.spoed;

describe.each(['schulddienstverlening', 'voedselhulp'])('%s', (id) => {
	it('vraagt wie de rekeningen niet kan betalen naar haast', () =>
		expect(vragen(id, { rekeningenLukken: 'nee' })).toContain('spoed'));
	it('vraagt dat niet aan wie ze wel kan betalen', () => expect(vragen(id, { rekeningenLukken: 'ja' })).toEqual([]));
	it('ziet geen haast bij wie zegt dat die er niet is', () => {
		for (const rekeningenLukken of opties.rekeningenLukken)
			expect(route(id, { rekeningenLukken, spoed: [] }).spoed, rekeningenLukken).toBeNull();
		expect(route(id, { rekeningenLukken: 'ja', spoed: [] }).past).toBe(false);
	});
});

/** For each: whoever is in this need is shown the way, also who can pay the bills for now. */
describe.each(['ja', 'nee'])('rekeningen betalen lukt: %s', (rekeningenLukken) => {
	it.each(redenen)('%s', (reden) => {
		const nood = { rekeningenLukken, spoed: [reden], hulp: [], kosten: [] };
		const haast = bedreigend.includes(reden) ? 'vandaag' : reden === 'deurwaarder' ? 'deze-week' : null;
		expect(route('schulddienstverlening', nood)).toMatchObject({ past: true, spoed: haast });
		expect(route('voedselhulp', nood)).toMatchObject(
			reden === 'geen-eten' ? { past: true, spoed: 'vandaag' } : { past: false, spoed: null },
		);
		for (const id of ['eigen-netwerk', 'geldfit', 'schuldhulpmaatje', 'noodfonds', 'wijkteam'])
			expect(route(id, nood).past, id).toBe(true);
		expect(route('leergeld', { ...nood, kinderen: [{ leeftijd: 8 }] }).past, 'leergeld').toBe(true);
		expect(route('meerwaarde', nood, 'haarlemmermeer').past, 'meerwaarde').toBe(true);
	});
});

/** What the gemeente counts of the profit nobody knows here: too uncertain to send somebody to a fund for. */
it('wijst een ondernemer met weinig inkomen en zonder geldzorgen niet naar Leergeld', () => {
	const ouder = { leeftijd: 38, heeftPartner: false, kinderen: [{ leeftijd: 8 }], inkomen: 1000 };
	const past = (bron: string) =>
		route('leergeld', { ...ouder, rekeningenLukken: 'ja', inkomstenbronnen: [bron], medebewoners27: 0 }).past;
	expect(past('ww')).toBe(true);
	expect(past('eigen-bedrijf')).toBe(false);
});
