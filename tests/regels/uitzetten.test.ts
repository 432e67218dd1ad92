/** The switch: one id in uitgezet.ts, and everybody hears "misschien, bel" until the rule is mended. */
import { describe, expect, it, vi } from 'vitest';
import { laadLandelijk, laadTeksten, type Antwoorden, type GemeenteId, type Oordeel, type Voorbeeld } from '#rules';
import { beoordeel, beoordeelRoute } from '../../rules/kern/beoordeel.ts';
import { reader } from '../../rules/kern/evalueer.ts';
import type { Inschrijving } from '../../rules/kern/inschrijving.ts';
import type { Regeling } from '../../rules/kern/regeling.ts';
import type { Tekstbundel } from '../../rules/kern/teksten.ts';
import { gemeente, type Aanbod } from '../../rules/sjablonen/gemeente.ts';
import { isUitgezet } from '../../rules/sjablonen/uitzetten.ts';
import * as landelijk from '../../rules/regelingen/index.ts';

const dag = '2026-11-22';

const mappen = import.meta.glob<{ default: Aanbod }>('/rules/gemeenten/*/index.ts', { eager: true });
const aanbod = Object.entries(mappen).map(([pad, { default: een }]) => [pad.split('/')[3]!, een] as const);
const voorbeelden = import.meta.glob<{ default: readonly Voorbeeld[] }>('/rules/**/voorbeelden.ts', { eager: true });
const voorbeeldenVan = (map: string) => voorbeelden[`/rules/${map}/voorbeelden.ts`]!.default;

/** As the files have it: every other test of the rules reads them as empty. */
const schakelaars = import.meta.glob<{ uitgezet: readonly string[] }>('/rules/**/uitgezet.ts', {
	query: '?echt',
	eager: true,
});

const idsVan = (regelingen: Readonly<Record<string, Inschrijving>>) =>
	Object.values(regelingen).map(({ regel }) => regel.id);

describe('elk id in uitgezet.ts bestaat', () => {
	const bestaand = new Map([
		['/rules/regelingen/uitgezet.ts', idsVan(landelijk)],
		...aanbod.map(
			([id, { regelingen, routes }]) =>
				[
					`/rules/gemeenten/${id}/uitgezet.ts`,
					[...idsVan(regelingen), ...routes.map(({ route }) => route.id)],
				] as const,
		),
	]);
	it('heeft het Rijk en elke gemeente een schakelaar', () => {
		expect(Object.keys(schakelaars).sort()).toEqual([...bestaand.keys()].sort());
	});
	it.each(Object.entries(schakelaars))('%s', (pad, { uitgezet }) => {
		const fout = uitgezet.filter((id) => !bestaand.get(pad)!.includes(id));
		expect(fout, `Dit id bestaat niet. Kies uit: ${bestaand.get(pad)!.join(', ')}.`).toEqual([]);
	});
});

/** What a switched-off regeling says to these households. */
function verwachtBel(regeling: Regeling, huishoudens: readonly Antwoorden[], { regelingen }: Tekstbundel) {
	expect(isUitgezet(regeling)).toBe(true);
	for (const antwoorden of huishoudens) {
		const { oordeel, bedrag, open } = beoordeel(regeling, reader(antwoorden, dag), dag);
		expect({ oordeel, bedrag, open }).toEqual({ oordeel: 'misschien' satisfies Oordeel, bedrag: null, open: [] });
	}
	const { toetsen, bedrag, aanvragen, nietGetoetst } = regelingen[regeling.id]!;
	expect(toetsen['uitgezet']!.ja).toContain('Bel de gemeente');
	expect(bedrag).toContain('geen bedrag');
	expect(aanvragen).toEqual({
		stappen: [expect.stringMatching(/^Bel de gemeente/)],
		contacten: ['gemeente'],
		papieren: [],
		duur: null,
	});
	expect(nietGetoetst).toEqual({});
}

describe.each(aanbod)('de schakelaar van %s', (id, een) => {
	const alles = [...idsVan(een.regelingen), ...een.routes.map(({ route }) => route.id)];
	const uit = gemeente(id, 'Test', { ...een, uitgezet: alles });

	it.each(idsVan(een.regelingen))('zet %s uit voor elke inwoner', async (regel) => {
		const lijst = voorbeeldenVan(`gemeenten/${id}/${regel}`).map(({ antwoorden }) => antwoorden);
		const inwoners = lijst.filter((antwoorden) => antwoorden['gemeente'] === id);
		expect(inwoners.length).toBeGreaterThan(2);
		const regeling = uit.regelingen.find((een) => een.id === `${id}-${regel}`)!;
		verwachtBel(regeling, inwoners, await uit.teksten('nl'));
		const elders = beoordeel(regeling, reader({ gemeente: 'elders' }, dag), dag);
		expect(elders.oordeel).toBe('niet-van-toepassing');
	});

	it.each(een.routes.map(({ route }) => route.id))('laat van route %s alleen het nummer over', async (route) => {
		const [aan, nu] = [gemeente(id, 'Test', { ...een, uitgezet: [] }), uit].map(({ routes }) =>
			routes.find((een) => een.id === route),
		);
		expect(nu!.contacten).toEqual(['gemeente']);
		for (const antwoorden of [{}, { rekeningenLukken: 'nee', spoed: ['geen-eten', 'huis-uit'] }]) {
			const lees = (van: typeof nu) => beoordeelRoute(van!, reader(antwoorden, dag));
			const zonderTekst = { termen: {}, bijzonder: [] };
			expect({ ...lees(nu), ...zonderTekst }).toEqual({ ...lees(aan), ...zonderTekst });
		}
		const { inHetKort, vandaag, dezeWeek } = (await uit.teksten('nl')).routes[route]!;
		for (const tekst of [inHetKort, vandaag, dezeWeek]) expect(tekst).toMatch(/^Bel de gemeente/);
	});

	it('heeft een nummer om te bellen, en laat de rest zoals het was', () => {
		expect(uit.contacten.find((contact) => contact.id === 'gemeente')).toMatchObject({ soort: 'telefoon' });
		const [eerste, ...rest] = idsVan(een.regelingen);
		const half = gemeente(id, 'Test', { ...een, uitgezet: [eerste!] });
		const regelVan = (regel: string) => half.regelingen.find((een) => een.id === `${id}-${regel}`)!;
		expect(isUitgezet(regelVan(eerste!))).toBe(true);
		expect(rest.filter((regel) => isUitgezet(regelVan(regel)))).toEqual([]);
	});
});

describe('de schakelaar van het Rijk', () => {
	it.each(idsVan(landelijk))('zet %s uit', async (regel) => {
		vi.resetModules();
		vi.doMock('../../rules/regelingen/uitgezet.ts', () => ({ uitgezet: [regel] }));
		const register = await import('../../rules/register.ts');
		const regelingen = await register.laadLandelijk();
		const huishoudens = voorbeeldenVan(`regelingen/${regel}`).map(({ antwoorden }) => antwoorden);
		const teksten = await register.laadTeksten(['haarlem' satisfies GemeenteId], 'nl');
		verwachtBel(
			regelingen.find(({ id }) => id === regel)!,
			huishoudens,
			teksten,
		);
		expect(regelingen.filter(isUitgezet).map(({ id }) => id)).toEqual([regel]);
		vi.doUnmock('../../rules/regelingen/uitgezet.ts');
	});
	it('staat in de toetsen van de regels nooit om', async () => {
		expect((await laadLandelijk()).filter(isUitgezet)).toEqual([]);
		expect((await laadTeksten([], 'nl')).regelingen['aio']!.toetsen).not.toHaveProperty('uitgezet');
	});
});
