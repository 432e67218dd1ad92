/** What stands where on the outcome page, for people in different situations. */
import {
	beoordeelAlles,
	laadGemeente,
	laadRegelset,
	laadTeksten,
	type Antwoorden,
	type GemeenteId,
	type Uitslag,
} from '#rules';
import { describe, expect, test } from 'vitest';
import { overzichtVan } from '../../src/lib/uitkomst/overzicht.ts';

const dag = '2026-11-24';

async function overzicht(
	antwoorden: Antwoorden,
	gemeente: GemeenteId = 'haarlem',
	aangepast = (uitslag: Uitslag): Uitslag => uitslag,
) {
	const [set, teksten, { contacten }] = await Promise.all([
		laadRegelset([gemeente]),
		laadTeksten([gemeente], 'nl'),
		laadGemeente(gemeente),
	]);
	const uitslag = aangepast(beoordeelAlles(set, { gemeente, ...antwoorden }, dag));
	return overzichtVan({ set, uitslag, teksten, contacten, peildatum: dag });
}

const alleen = {
	leeftijd: { van: 27, tot: 66 },
	woonsituatie: 'huurhuis',
	heeftPartner: false,
	kinderen: [],
	medebewoners27: 0,
	inkomstenbronnen: ['loon'],
	inkomen: 900,
	inkomenIsInclusiefVakantiegeld: true,
	vermogen: 0,
	opleiding: 'geen',
	rekeningenLukken: 'ja',
	kosten: [],
};
const krap = { ...alleen, rekeningenLukken: 'nee' };

describe('the total', () => {
	test('of one amount is named after its regeling, never called a sum', async () => {
		const { totalen, waarschijnlijk } = await overzicht(alleen);
		expect(totalen.zeker).toHaveLength(1);
		expect(waarschijnlijk.map(({ naam }) => naam)).toContain(totalen.zeker[0]!.naam);
	});

	test('of several amounts has no name', async () => {
		const dubbel = (uitslag: Uitslag) => ({ ...uitslag, regelingen: uitslag.regelingen.flatMap((one) => [one, one]) });
		const [een] = (await overzicht(alleen)).totalen.zeker;
		const [samen] = (await overzicht(alleen, 'haarlem', dubbel)).totalen.zeker;
		expect(samen).toMatchObject({ per: een!.per, naam: null });
	});
});

describe('urgent help', () => {
	const dringend = { ...krap, spoed: ['huis-uit', 'geen-eten'] };

	test('every block has a number, and says so when it is the same one', async () => {
		const { spoed } = await overzicht(dringend);
		expect(spoed.length).toBeGreaterThan(1);
		for (const { bel } of spoed) expect(bel?.soort).toBe('telefoon');
		expect(spoed[0]!.belStondEerder).toBe(false);
		const eerste = spoed[0]!.bel!.waarde;
		for (const { bel, belStondEerder } of spoed.slice(1)) expect(belStondEerder).toBe(bel!.waarde === eerste);
	});

	test('a number stands once in a block', async () => {
		const { spoed } = await overzicht(dringend);
		for (const { bel, contacten } of spoed) expect(contacten).not.toContain(bel);
	});

	test('is no quiet help as well', async () => {
		const { spoed, geldzorgen, buurt } = await overzicht(dringend);
		expect(geldzorgen).toBeNull();
		for (const { id } of spoed) expect(buurt.map((route) => route.id)).not.toContain(id);
	});
});

describe('help that can wait', () => {
	test('money worries stand apart from the neighbourhood', async () => {
		const { geldzorgen, buurt } = await overzicht({ ...krap, spoed: [] });
		expect(geldzorgen).toMatchObject({ naam: 'Hulp bij geldzorgen', heeftAl: false, bel: null });
		expect(geldzorgen!.contacten.length).toBeGreaterThan(0);
		expect(buurt.map(({ id }) => id)).not.toContain(geldzorgen!.id);
	});

	test('who already gets help hears that', async () => {
		const { geldzorgen } = await overzicht({ ...alleen, rekeningenLukken: 'krijgt-hulp', spoed: [] });
		expect(geldzorgen).toMatchObject({ heeftAl: true });
		expect(geldzorgen!.tekst).toMatch(/^U krijgt al hulp/);
	});

	test('the neighbourhood keeps the order of the rules', async () => {
		const antwoorden = { ...krap, spoed: [] };
		const { buurt } = await overzicht(antwoorden, 'haarlemmermeer');
		const set = await laadRegelset(['haarlemmermeer']);
		const { routes } = beoordeelAlles(set, { gemeente: 'haarlemmermeer', ...antwoorden }, dag);
		const volgorde = routes.map(({ id }) => id).filter((id) => buurt.some((route) => route.id === id));
		expect(buurt.map(({ id }) => id)).toEqual(volgorde);
	});
});

describe('the gemeente first', () => {
	test.each([
		['instelling', /instelling/],
		['geen-vast-adres', /geen vast adres/],
	])('for %s, with the reason and the number', async (woonsituatie, reden) => {
		const { belEerst } = await overzicht({ ...alleen, woonsituatie });
		expect(belEerst!.zinnen).toHaveLength(1);
		expect(belEerst!.zinnen[0]).toMatch(reden);
		expect(belEerst!.telefoon).toMatchObject({ soort: 'telefoon', id: 'gemeente' });
	});

	test('not for others', async () => expect((await overzicht(alleen)).belEerst).toBeNull());
});

test('a reservation that holds says its own sentence', async () => {
	const { misschien } = await overzicht({ ...alleen, woonsituatie: 'koophuis' });
	const voorbehouden = misschien.flatMap(({ redenen }) => redenen.filter(({ voorbehoud }) => voorbehoud));
	expect(voorbehouden.map(({ tekst }) => tekst)).toContain(
		'U hebt een koophuis. De gemeente kijkt hoeveel uw huis waard is.',
	);
});

test('whoever finds nothing has somebody to call', async () => {
	const { waarschijnlijk, misschien, hulp } = await overzicht({ ...alleen, inkomen: 9000, vermogen: 100_000 });
	expect(waarschijnlijk).toEqual([]);
	expect(misschien).toEqual([]);
	expect(hulp[0]).toMatchObject({ soort: 'telefoon', id: 'gemeente' });
});

describe('a near miss', () => {
	const bijna = async (antwoorden: object) =>
		(await overzicht({ ...alleen, ...antwoorden }, 'haarlemmermeer')).niet.flatMap((kaart) => kaart.bijna ?? []);

	test('says how many whole euros it is', async () => {
		expect(await bijna({ inkomstenbronnen: ['ww'], inkomen: 1700 })).toContain('€\u00a082');
	});

	test('says between which amounts it is when the vakantiegeld is not known', async () => {
		const { inkomenIsInclusiefVakantiegeld: _, ...onbekend } = alleen;
		const { niet } = await overzicht({ ...onbekend, inkomen: 1800 }, 'haarlemmermeer');
		expect(niet.flatMap((kaart) => kaart.bijna ?? [])).toContainEqual(expect.stringMatching(/^€\s\d+ tot €\s\d+$/));
	});

	test('says so too for an estimate', async () => {
		expect(await bijna({ inkomstenbronnen: ['ww'], inkomen: { van: 1760, tot: 1900 } })).not.toEqual([]);
	});

	test('is no miss by a mile', async () => expect(await bijna({ inkomen: 3000 })).toEqual([]));
});
