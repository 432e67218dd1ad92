/** What stands where on the page of a village: close by first, and what is old under a warning (S05). */
import { describe, expect, it } from 'vitest';
import { gemeenteIds, isPasNagekeken, laadKernen, type Contact, type Kern } from '#rules';
import { plaatsVan } from '../../src/lib/server/verwijzen';
import { deelIn, opVersheid, type Hulp, type Hulpkaart, type Indeling } from '../../src/lib/verwijzen/plaats';

const dag = '2026-11-29';
const contact = (id: string, datum: string | null, kernen?: readonly string[]): Contact => ({
	id,
	soort: 'adres',
	naam: id,
	waarde: id,
	bron: { titel: 'Verzonnen', url: 'https://verzonnen.invalid', datum },
	...(kernen && { kernen }),
});
const kern = (id: string, deelVan?: string): Kern => ({
	id,
	naam: id,
	...(deelVan && { deelVan }),
	bron: { titel: 'Verzonnen', url: 'https://verzonnen.invalid', datum: null },
});
const hulp = (id: string, trede: Hulp['trede'], ...contacten: readonly Contact[]): Hulp => ({
	id,
	naam: id,
	tekst: '',
	trede,
	viaHulpverlener: false,
	contacten,
});

describe('een gegeven is pas nagekeken', () => {
	it.each([
		['2026-11-28', true],
		['2026-11', true],
		// May to November is six months, April to November seven.
		['2026-05-01', true],
		['2026-05', true],
		['2026-04-30', false],
		// A bare year may be its last day, and was then eleven months ago.
		['2025', false],
		['2026', true],
		[null, false],
	])('%s: %s', (datum, is) => expect(isPasNagekeken(datum, dag)).toBe(is));
});

it('zet wat pas nagekeken is vooraan, en laat niets weg', () => {
	const alle = [contact('oud', '2018'), contact('vers', '2026-10'), contact('zonder datum', null)];
	const { vers, ouder } = opVersheid(alle, dag);
	expect(vers.map(({ id }) => id)).toEqual(['vers']);
	expect(ouder.map(({ id }) => id)).toEqual(['oud', 'zonder datum']);
});

describe('de bladzijde van een plaats', () => {
	const kernen = [kern('stad'), kern('wijk', 'stad'), kern('dorp')];
	const ids = (kaarten: readonly Hulpkaart[]) => kaarten.map(({ id }) => id);
	const adressen = ({ adressen: { vers, ouder } }: Hulpkaart) => [...vers, ...ouder].map(({ id }) => id);
	const alles = [
		hulp('zelf', 'eigen-kracht'),
		hulp('eten', 'basisinfrastructuur', contact('dorpshuis', '2026-11', ['dorp']), contact('website', '2026-11')),
		hulp('raad', 'basisinfrastructuur', contact('stadhuis', '2026-11', ['stad'])),
		hulp('team', 'wijkteam', contact('wijkhuis', '2026-11', ['wijk'])),
		hulp('wmo', 'specialist', contact('telefoon', '2026-11')),
	];
	const bij = (id: string | null) => deelIn(alles, kernen.find((een) => een.id === id) ?? null, kernen, dag);

	it('zet wat er in het dorp is vooraan, en laat weg wat in een ander dorp staat', () => {
		const { hier, eromheen, overal } = bij('dorp');
		expect(ids(hier)).toEqual(['eten']);
		expect(adressen(hier[0]!)).toEqual(['dorpshuis', 'website']);
		expect(eromheen).toEqual([]);
		expect(overal.map(({ trede, kaarten }) => [trede, ids(kaarten), kaarten.flatMap(adressen)])).toEqual([
			['eigen-kracht', ['zelf'], []],
			['basisinfrastructuur', ['raad'], []],
			['wijkteam', ['team'], []],
			['specialist', ['wmo'], ['telefoon']],
		]);
	});
	it('zet bij een wijk ook wat er in de stad eromheen is', () => {
		const { hier, eromheen } = bij('wijk');
		expect([ids(hier), ids(eromheen)]).toEqual([['team'], ['raad']]);
	});
	it('zet bij een stad ook wat er in haar wijken is', () => expect(ids(bij('stad').hier)).toEqual(['raad', 'team']));
	it('laat bij de hele gemeente alles zien', () => {
		const { hier, eromheen, overal } = bij(null);
		expect([hier, eromheen]).toEqual([[], []]);
		expect(overal.flatMap(({ kaarten }) => kaarten.flatMap(adressen))).toEqual([
			...['dorpshuis', 'website', 'stadhuis', 'wijkhuis', 'telefoon'],
		]);
	});
});

describe('de echte plaatsen', async () => {
	const plekken = (
		await Promise.all(
			gemeenteIds.map(async (gemeente) => [
				[gemeente, undefined] as const,
				...(await laadKernen(gemeente)).map(({ id }) => [gemeente, id] as const),
			]),
		)
	).flat();

	const voorIedereen = ({ overal, viaHulpverlener }: Indeling) => [
		...overal.flatMap(({ kaarten }) => kaarten),
		...viaHulpverlener,
	];

	it.each(plekken)('%s %s: elke hulp van de gemeente staat er één keer, en er is een nummer', async (gemeente, id) => {
		const heel = voorIedereen((await plaatsVan(gemeente))!.indeling).map((een) => een.id);
		const { gemeente: keuze, indeling } = (await plaatsVan(gemeente, id))!;
		const { hier, eromheen } = indeling;
		const hulp = [...hier, ...eromheen, ...voorIedereen(indeling)].map((een) => een.id);
		expect(hulp.toSorted()).toEqual(heel.toSorted());
		expect(keuze.telefoon?.soort).toBe('telefoon');
	});

	it.each([
		['haarlemmermeer', 'nieuw-vennep', 'Eugenie Previnaireweg 14, 2151 BE Nieuw-Vennep'],
		// One point for two villages.
		['haarlemmermeer', 'halfweg', 'Wilhelminastraat 15, 1165 HA Halfweg'],
		['haarlemmermeer', 'zwanenburg', 'Wilhelminastraat 15, 1165 HA Halfweg'],
		['haarlemmermeer', 'hoofddorp', 'Dokter van Dorstenstraat 1, Hoofddorp'],
		['haarlem', 'haarlem', 'Nagtzaamplein, Haarlem'],
		['zandvoort', 'noord', 'Flemingstraat, Zandvoort-Noord'],
	])('in %s staat bij %s: %s', async (gemeente, id, waarde) => {
		const { hier } = (await plaatsVan(gemeente, id))!.indeling;
		const adressen = hier.flatMap(({ adressen: { vers, ouder } }) => [...vers, ...ouder]);
		expect(adressen.map((een) => een.waarde)).toContain(waarde);
	});

	it('zegt in Haarlem wie daar het wijkteam is, en in Zandvoort wie daar', async () => {
		const wijkteam = async (gemeente: string) =>
			voorIedereen((await plaatsVan(gemeente))!.indeling).find(({ id }) => id === 'wijkteam')!.tekst;
		expect(await wijkteam('haarlem')).toContain('In Haarlem doet Buurts dit');
		expect(await wijkteam('zandvoort')).toContain('In Zandvoort doet Stichting Pluspunt dit');
	});

	it('noemt in het ene dorp niet de voedselbank van het andere', async () => {
		const { indeling } = (await plaatsVan('haarlemmermeer', 'nieuw-vennep'))!;
		expect(JSON.stringify(indeling)).not.toContain('Halfweg');
	});

	it('noemt apart wat alleen een hulpverlener kan vragen', async () => {
		const { overal, viaHulpverlener } = (await plaatsVan('haarlemmermeer'))!.indeling;
		expect(viaHulpverlener.map(({ id }) => id)).toEqual(['meer-team']);
		expect(overal.flatMap(({ kaarten }) => kaarten).filter((een) => een.viaHulpverlener)).toEqual([]);
	});

	it('kent geen plaats die er niet is', async () => {
		expect(await plaatsVan('amsterdam')).toBeNull();
		expect(await plaatsVan('haarlem', 'nieuw-vennep')).toBeNull();
		expect(await plaatsVan('toString')).toBeNull();
	});
});
