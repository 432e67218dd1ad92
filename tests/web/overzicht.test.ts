/** What stands where on the outcome page, for people in different situations. */
import {
	allNodes,
	beoordeelAlles,
	gemeenteIds,
	laadGemeente,
	laadRegelset,
	laadTeksten,
	type Antwoorden,
	type Datum,
	type GemeenteId,
	type Uitslag,
} from '#rules';
import { describe, expect, test } from 'vitest';
import type { Afspraak } from '../../src/lib/agenda/afspraken.ts';
import { addNamespace, createI18n } from '../../src/lib/i18n/i18n.ts';
import { samenvattingVan } from '../../src/lib/uitkomst/samenvatting.ts';
import { wettenVan } from '../../src/lib/uitkomst/afdruk.ts';
import type { Kaart } from '../../src/lib/uitkomst/kaart.ts';
import { overzichtVan } from '../../src/lib/uitkomst/overzicht.ts';
import { papierenVan } from '../../src/lib/uitkomst/papieren.ts';
import { opVolgorde } from '../../src/lib/uitkomst/volgorde.ts';

const dag = '2026-11-24';

async function overzicht(
	antwoorden: Antwoorden,
	gemeente: GemeenteId = 'haarlem',
	aangepast = (uitslag: Uitslag): Uitslag => uitslag,
	zegtTeHebben: readonly string[] = [],
	peildatum: Datum = dag,
) {
	const [set, teksten, { contacten, formulieren }] = await Promise.all([
		laadRegelset([gemeente]),
		laadTeksten([gemeente], 'nl'),
		laadGemeente(gemeente),
	]);
	const uitslag = aangepast(beoordeelAlles(set, { gemeente, ...antwoorden }, peildatum));
	const vraagtHulp = Array.isArray(antwoorden['hulp']) && antwoorden['hulp'].length > 0;
	return overzichtVan({ set, uitslag, teksten, contacten, formulieren, peildatum, zegtTeHebben, vraagtHulp });
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

describe('what is sure and what is not', () => {
	type B = Uitslag['regelingen'][number];
	const bedrag = (van: number, tot: number, per: 'maand' | 'jaar', verouderd = false) =>
		({ van, tot, per, normVanaf: null, verouderd }) as const;
	/** Only these, with these amounts, of regelingen that pay by the month. */
	const alleen3 =
		(...delen: readonly Partial<B>[]) =>
		(uitslag: Uitslag): Uitslag => {
			const ids = ['zorgtoeslag', 'huurtoeslag', 'bijstand'];
			const gekozen = delen.map((deel, i) => ({
				...uitslag.regelingen.find(({ id }) => id === ids[i])!,
				heeftAl: null,
				open: [],
				...deel,
			}));
			return { ...uitslag, regelingen: gekozen };
		};
	const totalen = async (...delen: readonly Partial<B>[]) =>
		(await overzicht(alleen, 'haarlem', alleen3(...delen))).totalen;
	const zeker = { oordeel: 'waarschijnlijk', bedrag: bedrag(95, 110, 'maand') } as const;

	test('stand in sums of their own, rounded so that neither promises too much', async () => {
		const { zeker: sure, misschien } = await totalen(
			zeker,
			{ oordeel: 'misschien', bedrag: bedrag(0, 203, 'maand') },
			{ oordeel: 'misschien', bedrag: bedrag(40, 101, 'jaar') },
		);
		// 95 is 90; 203 is 210; 101 is 110.
		expect(sure).toMatchObject([{ per: 'maand', bedrag: '€\u00a090', isMinimum: true }]);
		expect(misschien).toEqual([
			{ per: 'maand', bedrag: '€\u00a0210' },
			{ per: 'jaar', bedrag: '€\u00a0110' },
		]);
	});

	test('an amount of before is in neither, and it is said that more may come', async () => {
		const oud = { oordeel: 'misschien', bedrag: bedrag(50, 60, 'maand', true) } as const;
		expect(await totalen({ ...oud, oordeel: 'waarschijnlijk' })).toMatchObject({ zeker: [], misschien: [] });
		expect(await totalen(zeker, oud)).toMatchObject({ misschien: [], meerOnbekend: true });
	});

	test.each([
		['no amount', null],
		['no bound', bedrag(10, Infinity, 'maand')],
	])('%s is no sum', async (_naam, onbekend) => {
		const { misschien, meerOnbekend } = await totalen(zeker, { oordeel: 'misschien', bedrag: onbekend });
		expect(misschien).toEqual([]);
		expect(meerOnbekend).toBe(true);
	});

	test('the most of who did not tell the income is no hope to sell', async () => {
		const post = { oordeel: 'misschien', bedrag: bedrag(0, 1420, 'maand'), open: ['inkomen'] } as const;
		expect(await totalen(zeker, post)).toMatchObject({ misschien: [], meerOnbekend: true });
	});

	test('without anything sure there is no sum of hope', async () =>
		expect(await totalen({ oordeel: 'misschien', bedrag: bedrag(0, 900, 'maand') })).toMatchObject({
			zeker: [],
			misschien: [],
			meerOnbekend: false,
		}));

	test('money of the Rijk in it is told', async () => {
		expect((await totalen(zeker)).metRijk).toBe(true);
		expect((await totalen({ ...zeker, oordeel: 'misschien' })).metRijk).toBe(false);
	});
});

describe('the first step', () => {
	const onzeker = { ...krap, inkomen: null, vermogen: null };

	test('is help with money worries, but only where nothing is probable', async () => {
		expect((await overzicht(onzeker)).eersteHulp).toMatchObject({ id: 'schulddienstverlening' });
		expect((await overzicht(krap)).eersteHulp).toBeNull();
	});

	test('is no help that nobody needs, or that somebody has', async () => {
		for (const rekeningenLukken of ['ja', 'krijgt-hulp', null])
			expect((await overzicht({ ...onzeker, rekeningenLukken })).eersteHulp).toMatchObject({
				id: 'clientondersteuning',
			});
	});

	test('is never the kinderbijslag, that parents have already', async () => {
		const { eerste, aantal, rijk, totalen } = await overzicht({ ...onzeker, kinderen: [{ leeftijd: 6 }] });
		expect(rijk.find(({ id }) => id === 'kinderbijslag')).toMatchObject({ klasse: 'waarschijnlijk', meestalAl: true });
		expect(eerste!.id).not.toBe('kinderbijslag');
		expect(aantal.waarschijnlijk).toBe(0);
		expect(totalen.zeker).toEqual([]);
	});
});

describe('the Rijk', () => {
	const gelijk = { ...alleen, inkomenHeelJaarGelijk: true };
	const ouder = { ...gelijk, kinderen: [{ leeftijd: 3 }] };
	const kaart = async (id: string, antwoorden: Antwoorden) =>
		(await overzicht(antwoorden)).rijk.find((een) => een.id === id);

	test('stands apart from the gemeente, what is probable first', async () => {
		const { rijk, waarschijnlijk, misschien, aantal, proefberekening } = await overzicht(gelijk);
		expect(rijk.map(({ id }) => id)).toEqual(expect.arrayContaining(['zorgtoeslag', 'huurtoeslag']));
		expect([...waarschijnlijk, ...misschien].map(({ kant }) => kant)).not.toContain('rijk');
		expect(rijk.map(({ id }) => id)).not.toContain('bijstand');
		const zeker = rijk.filter(({ klasse }) => klasse === 'waarschijnlijk');
		expect(zeker.length).toBeGreaterThan(0);
		expect(rijk.slice(0, zeker.length)).toEqual(zeker);
		expect(aantal.waarschijnlijk).toBe(waarschijnlijk.length + zeker.length);
		expect(proefberekening).toMatchObject({ soort: 'website' });
	});

	test('comes first only where nothing of the gemeente is probable', async () => {
		expect((await overzicht(gelijk)).eerste).toMatchObject({ kant: 'gemeente', klasse: 'waarschijnlijk' });
		const twijfel = (uitslag: Uitslag): Uitslag => ({
			...uitslag,
			regelingen: uitslag.regelingen.map((b) =>
				b.oordeel === 'waarschijnlijk' && !b.id.endsWith('toeslag') ? { ...b, oordeel: 'misschien' } : b,
			),
		});
		expect((await overzicht(gelijk, 'haarlem', twijfel)).eerste).toMatchObject({
			kant: 'rijk',
			klasse: 'waarschijnlijk',
		});
	});

	test('who has a toeslag already finds it among what they have', async () => {
		const { rijk, heeftAl } = await overzicht({ ...gelijk, zorgtoeslag: 100 });
		expect(rijk.map(({ id }) => id)).not.toContain('zorgtoeslag');
		expect(heeftAl.map(({ id }) => id)).toContain('zorgtoeslag');
	});

	test('an amount that hangs on our estimate says what we assume, in the words of the rule', async () => {
		const { schatting, bedrag } = (await kaart('zorgtoeslag', alleen))!;
		const set = await laadRegelset(['haarlem']);
		const regel = set.regelingen.find(({ id }) => id === 'zorgtoeslag')!;
		const keuzes = allNodes(regel.bedrag!.node).flatMap((node) =>
			node.kind === 'begrip' && node.id === 'toetsingsinkomen' ? [node.interpretatie] : [],
		);
		expect(bedrag).not.toBeNull();
		expect(keuzes.length).toBeGreaterThan(0);
		expect(schatting).toEqual([...new Set(keuzes)]);
	});

	test('the income of the year itself needs no estimate', async () =>
		expect(await kaart('zorgtoeslag', { ...gelijk, toetsingsinkomen: 14_000 })).toMatchObject({ schatting: null }));

	test('where no estimate is honest there is no amount, and the card asks for the income of the year', async () =>
		expect(await kaart('zorgtoeslag', { ...alleen, inkomstenbronnen: ['eigen-bedrijf'] })).toMatchObject({
			bedrag: null,
			schatting: [],
		}));

	test('childcare has no amount before the bill is told', async () => {
		expect(await kaart('kinderopvangtoeslag', ouder)).toMatchObject({ klasse: 'misschien', bedrag: null });
		const opvang = { soort: 'dagopvang', urenPerMaand: 100, uurprijs: 10 };
		const met = await kaart('kinderopvangtoeslag', { ...ouder, kinderen: [{ leeftijd: 3, opvang }] });
		expect(met).toMatchObject({ klasse: 'waarschijnlijk', bedrag: { per: 'maand' } });
	});

	test('every card says whether money can be claimed back', async () => {
		const { rijk, waarschijnlijk } = await overzicht(ouder);
		for (const { terugbetalen } of [...rijk, ...waarschijnlijk]) expect(terugbetalen).not.toBe('');
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

describe('who came for help with something else than money', () => {
	const hulp = ['hulp-in-huis', 'iemand-om-mee-te-praten'];
	const ruim = { ...alleen, inkomen: 6000, vermogen: 200_000 };
	const plek = async (antwoorden: Antwoorden) => (await overzicht({ spoed: [], ...antwoorden })).buurtplek;

	test('finds it first where nothing with money is probable', async () =>
		expect(await plek({ ...ruim, hulp })).toBe('eerst'));
	test('is led there where something is', async () => expect(await plek({ ...alleen, hulp })).toBe('gevraagd'));
	test.each([
		['who asked for none', { ...ruim, hulp: [] }],
		['who did not say', { ...ruim, hulp: null }],
		['who cannot pay the bills', { ...ruim, rekeningenLukken: 'nee', hulp }],
		['who cannot wait', { ...ruim, spoed: ['huis-uit'], hulp }],
		['who cannot wash', { ...ruim, hulp: ['wassen-en-aankleden'] }],
	])('%s sees it below', async (_wie, antwoorden) => expect(await plek(antwoorden)).toBe('onderaan'));
	test('who rather says nothing about bills is not taken to have worries', async () =>
		expect(await plek({ ...ruim, rekeningenLukken: null, hulp })).toBe('eerst'));
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

describe('what somebody says to have already', () => {
	const gelijk = { ...alleen, inkomenHeelJaarGelijk: true };
	const met = (...ids: readonly string[]) => overzicht(gelijk, 'haarlemmermeer', undefined, ids);

	test('moves to the list of what they have, and out of the total, the calendar, the forms and the papers', async () => {
		const voor = await met();
		const na = await met('zorgtoeslag', 'haarlemmermeer-doet-mee-volwassenen');
		const namen = ({ rijk, waarschijnlijk }: typeof na) => [...rijk, ...waarschijnlijk].map(({ id }) => id);
		expect(namen(voor)).toEqual(expect.arrayContaining(['zorgtoeslag', 'haarlemmermeer-doet-mee-volwassenen']));
		expect(namen(na)).not.toContain('zorgtoeslag');
		expect(na.heeftAl.map(({ id, zelfGezegd }) => [id, zelfGezegd])).toEqual(
			expect.arrayContaining([
				['zorgtoeslag', true],
				['haarlemmermeer-doet-mee-volwassenen', true],
			]),
		);
		expect(na.aantal.waarschijnlijk).toBe(voor.aantal.waarschijnlijk - 2);
		expect(na.totalen.zeker).not.toEqual(voor.totalen.zeker);
		expect(na.afspraken.flatMap(({ wat }) => wat).map(({ id }) => id)).not.toContain('zorgtoeslag');
		const inFormulier = na.bundels.flatMap(({ waarschijnlijk, misschien }) => [...waarschijnlijk, ...misschien]);
		expect(inFormulier.map(({ id }) => id)).not.toContain('haarlemmermeer-doet-mee-volwassenen');
	});

	test('is told apart from what the answers say', async () => {
		const { heeftAl } = await overzicht({ ...gelijk, zorgtoeslag: 100 });
		expect(heeftAl).toMatchObject([{ id: 'zorgtoeslag', zelfGezegd: false }]);
	});

	test('that is not for them stands nowhere', async () => {
		const { heeftAl } = await met('kinderopvangtoeslag');
		expect(heeftAl).toEqual([]);
	});
});

describe('what to bring', () => {
	const papier = (naam: string, ...papieren: readonly string[]) => ({ naam, papieren });

	test('stands once, with what asks for it; what most ask for comes first', () => {
		const kaarten = [papier('A', 'loonstrook'), papier('B', 'paspoort'), papier('C', 'paspoort', 'bankafschrift')];
		expect(papierenVan(kaarten)).toEqual({
			lijst: [
				{ tekst: 'paspoort', voor: ['B', 'C'] },
				{ tekst: 'loonstrook', voor: ['A'] },
				{ tekst: 'bankafschrift', voor: ['C'] },
			],
			onbekend: 0,
		});
	});

	test('says of how many we do not know it', () =>
		expect(papierenVan([papier('A'), papier('B', 'paspoort'), papier('C')]).onbekend).toBe(2));
});

describe('somebody who looks before the end', () => {
	const { vermogen: _vermogen, opleiding: _opleiding, ...halverwege } = alleen;

	test('reads which questions are open and for what they count', async () => {
		const { nogOpen, misschien, rijk } = await overzicht(halverwege);
		const spaargeld = nogOpen.find(({ vraag }) => vraag === 'vermogen');
		expect(spaargeld!.voor.length).toBeGreaterThan(0);
		const namen = [...misschien, ...rijk].map(({ naam }) => naam);
		for (const { voor } of nogOpen) expect(namen).toEqual(expect.arrayContaining(voor.map(({ naam }) => naam)));
	});

	test('reads nothing of the kind when all is answered', async () =>
		expect((await overzicht({ ...alleen, laagInkomen3Jaar: true })).nogOpen.map(({ vraag }) => vraag)).not.toContain(
			'vermogen',
		));
});

describe('the order of the cards', () => {
	const kaart = (id: string) => ({ id }) as Kaart;
	const afspraak = (id: string, voor: Datum) =>
		({ wat: [{ id, naam: id, officieel: id }], voor }) as unknown as Afspraak;
	const ids = (...deel: Parameters<typeof opVolgorde>) => opVolgorde(...deel).map(({ id }) => id);
	const vier = ['a', 'b', 'c', 'd'].map(kaart);

	test('is that of the rules where nothing is urgent and nothing goes together', () =>
		expect(ids(vier, [], [], dag)).toEqual(['a', 'b', 'c', 'd']));

	test('puts what has to be asked for within 30 days first', () => {
		const afspraken = [afspraak('c', '2026-12-24'), afspraak('d', '2026-12-25')];
		expect(ids(vier, afspraken, [], dag)).toEqual(['c', 'a', 'b', 'd']);
	});

	test('keeps together what one form asks for', () => {
		const bundel = { waarschijnlijk: [kaart('b'), kaart('d')] as never, misschien: [] };
		expect(ids(vier, [], [bundel], dag)).toEqual(['b', 'd', 'a', 'c']);
	});
});

/** Requirement B14: a card leaves no question open, or says that we do not know. */
test.each(gemeenteIds)(
	'every card of %s says what, how to ask in at most four steps, and who helps',
	async (gemeente) => {
		const { waarschijnlijk, misschien, rijk, niet } = await overzicht(
			{ ...krap, kinderen: [{ leeftijd: 6 }] },
			gemeente,
		);
		const kaarten = [...waarschijnlijk, ...misschien, ...rijk, ...niet];
		expect(kaarten).not.toEqual([]);
		for (const { naam, inHetKort, bedragUitleg, redenen, stappen, terugbetalen, contacten } of kaarten) {
			expect(
				[naam, inHetKort, bedragUitleg, terugbetalen].every((tekst) => tekst.trim() !== ''),
				naam,
			).toBe(true);
			expect(redenen.length, naam).toBeGreaterThan(0);
			expect(stappen.length, naam).toBeGreaterThan(0);
			expect(stappen.length, naam).toBeLessThanOrEqual(4);
			expect(
				contacten.some(({ soort }) => soort === 'telefoon' || soort === 'adres'),
				naam,
			).toBe(true);
		}
	},
);

/** dienstverlening.md, the partner at home: nobody is asked, everybody can read it. */
test('who is not safe at home reads whom to call on every outcome', async () => {
	for (const gemeente of gemeenteIds)
		for (const antwoorden of [alleen, { ...alleen, inkomen: 9000, vermogen: 100_000 }])
			expect((await overzicht(antwoorden, gemeente)).veiligThuis).toMatchObject({
				waarde: '0800 2000',
				bron: { url: expect.stringMatching(/^https:\/\/www\.rijksoverheid\.nl\//) },
			});
});

test('independent help is named on every outcome, also for who finds nothing', async () => {
	for (const gemeente of gemeenteIds)
		for (const antwoorden of [alleen, krap, { ...alleen, inkomen: 9000, vermogen: 100_000 }]) {
			const { clientondersteuning } = await overzicht(antwoorden, gemeente);
			expect(clientondersteuning!.tekst, gemeente).toContain('onafhankelijke cliëntondersteuning');
		}
});

test('a law stands once on paper, with its articles', () => {
	const reden = (wet: string, artikel: string | null) => ({ bron: { wet, artikel } });
	const redenen = [reden('Participatiewet', '11'), reden('Awir', '7'), reden('Participatiewet', '19')];
	expect(wettenVan({ redenen: [...redenen, ...redenen, reden('Pagina', null)] } as never)).toBe(
		'Participatiewet, artikel 11 en 19; Awir, artikel 7; Pagina',
	);
});

test('whoever looks after the amounts changed is told so, and hears nothing for sure that hangs on them', async () => {
	expect((await overzicht(alleen)).nieuweBedragenSinds).toBeNull();
	const { nieuweBedragenSinds, totalen, waarschijnlijk } = await overzicht(
		alleen,
		'haarlem',
		undefined,
		[],
		'2027-02-01',
	);
	expect(nieuweBedragenSinds).toBe('2027-01-01');
	expect(totalen.zeker).toEqual([]);
	expect(waarschijnlijk).toEqual([]);
});

describe('the text to copy', () => {
	test('names what to ask for, and says no amount and no answer', async () => {
		const i18n = await createI18n('nl');
		await addNamespace(i18n, 'uitkomst');
		const gezien = await overzicht({ ...krap, langdurigZiek: true });
		const tekst = samenvattingVan(i18n.t, gezien, { plaats: 'Haarlem', dag: '24 november 2026' });
		for (const { naam } of [...gezien.waarschijnlijk, ...gezien.misschien, ...gezien.rijk])
			expect(tekst).toContain(naam);
		expect(gezien.waarschijnlijk.length).toBeGreaterThan(0);
		expect(tekst).not.toMatch(/€|900|ziek/);
		expect(tekst).toContain('Gemeente Haarlem: 14 023 (');
	});
});
