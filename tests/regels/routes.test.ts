/** Every way to help: who is pointed there and who is not, how soon, in which order, and in which words. */
import { beforeAll, describe, expect, it } from 'vitest';
import {
	aowLeeftijdOp,
	beoordeelAlles,
	bijzonderheden,
	gemeenteIds,
	laadGemeente,
	laadRegelset,
	laadTeksten,
	opties,
	routestappenVan,
	type Antwoorden,
	type Gemeente,
	type GemeenteId,
	type Regelset,
	type Routetekst,
} from '#rules';
import { beoordeelEenRoute } from './een.ts';

const dag = '2026-11-24';
const alleHulp = opties.hulp as readonly string[];
const overal = [
	...['schulddienstverlening', 'voedselhulp', 'opvang', 'geldfit', 'ondernemers', 'vroegsignalering'],
	...['schuldhulpmaatje', 'humanitas', 'leergeld', 'eigen-netwerk', 'clientondersteuning', 'wmo', 'vervoer'],
	...['werk', 'taal'],
];
const kennemerland = ['wijkteam', 'boom', 'grip-op-geld', 'budgetbeheer', 'newfuture', 'ouderenbond', 'noodfonds'];
/** For every resident (Wmo 2015 art. 2.2.4). */
const altijd = ['clientondersteuning'];
/** The catalogue that was asked for; a gemeente that comes later has the routes that it has. */
const eigen = {
	haarlemmermeer: ['sociaal-makelaar', 'meerwaarde', 'pluspunten', 'voor-elkaar', 'meer-team'],
	haarlem: [...kennemerland, 'steunfonds-023', 'buuv'],
	zandvoort: kennemerland,
} satisfies Partial<Record<GemeenteId, readonly string[]>>;
const metCatalogus = Object.keys(eigen) as (keyof typeof eigen)[];

describe.each(metCatalogus)('%s', async (gemeente) => {
	const set = await laadRegelset([gemeente]);
	const lees = (antwoorden: Antwoorden) => beoordeelAlles(set, { gemeente, ...antwoorden }, '2026-11-22');
	const route = (id: string, antwoorden: Antwoorden) =>
		beoordeelEenRoute(set, id, { gemeente, ...antwoorden }, '2026-11-22');
	const passend = (antwoorden: Antwoorden) =>
		beoordeelAlles({ ...set, regelingen: [] }, { gemeente, ...antwoorden }, '2026-11-22')
			.routes.filter(({ past }) => past)
			.map(({ id }) => id);

	it('heeft elke route van de catalogus, en geen andere', () =>
		expect(set.routes.map(({ id }) => id).sort()).toEqual([...overal, ...eigen[gemeente]].sort()));

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
	it('wijst wie niets zegt alleen naar cliëntondersteuning, die er voor iedereen is, en vraagt de rest', () => {
		expect(passend({})).toEqual(altijd);
		expect(lees({}).vragen).toEqual(expect.arrayContaining(['rekeningenLukken', 'spoed', 'hulp']));
	});
	it('wijst wie nergens hulp bij wil verder nergens heen', () =>
		expect(passend({ rekeningenLukken: 'ja', hulp: [], kosten: [], kinderen: [], woonsituatie: 'huurhuis' })).toEqual(
			altijd,
		));
	it('noemt wie het niet wil zeggen alleen de hulp bij geldzorgen, zonder iets te vragen', () => {
		const stil = { rekeningenLukken: null, spoed: null, hulp: null, kosten: null, woonsituatie: null };
		expect(passend(stil)).toEqual([...altijd, 'schulddienstverlening']);
		expect(route('schulddienstverlening', stil)).toMatchObject({ spoed: null, bijzonder: ['zegtHetNiet'] });
		expect(passend({})).toEqual(altijd);
	});
	it('vraagt wie de rekeningen kan betalen niet naar haast', () =>
		expect(lees({ rekeningenLukken: 'ja' }).vragen).not.toContain('spoed'));
	it('telt haast mee, ook als de rekeningen lukken', () =>
		expect(route('schulddienstverlening', { rekeningenLukken: 'ja', spoed: ['huis-uit'] }).spoed).toBe('vandaag'));
	it('zet eten voor vandaag bovenaan', () => {
		const [eerste] = lees({ rekeningenLukken: 'nee', spoed: ['geen-eten', 'deurwaarder'] }).routes;
		expect(eerste).toMatchObject({ id: 'voedselhulp', past: true, spoed: 'vandaag' });
	});
	it('wijst niemand zonder zo’n nood naar de voedselbank', () =>
		expect(route('voedselhulp', { rekeningenLukken: 'nee', spoed: ['huis-uit'] }).past).toBe(false));
	it('noemt bij haast de termijnen van de wet', () => {
		const { termen } = route('schulddienstverlening', { spoed: ['huis-uit'] });
		expect([termen['termijnBedreiging']?.van, termen['termijnGesprek']?.van]).toEqual([3, 4]);
	});

	it('wijst bij geldzorgen meteen naar alles wat daarbij helpt: de volgorde is geen drempel', () => {
		const ids = passend({ rekeningenLukken: 'nee', spoed: [] });
		const bijGeld = ['eigen-netwerk', 'geldfit', 'humanitas', 'schuldhulpmaatje', 'vroegsignalering'];
		expect(ids).toEqual(expect.arrayContaining([...bijGeld, 'clientondersteuning', 'schulddienstverlening']));
	});
	it('stuurt wie al hulp bij schulden krijgt niet nog eens voor hetzelfde rond', () => {
		const ids = passend({ rekeningenLukken: 'krijgt-hulp', spoed: [], hulp: [] });
		for (const id of ['geldfit', 'schuldhulpmaatje', 'humanitas', 'vroegsignalering', 'boom', 'budgetbeheer'])
			expect(ids).not.toContain(id);
		expect(ids).toContain('clientondersteuning');
		expect(route('schulddienstverlening', { rekeningenLukken: 'krijgt-hulp' }).heeftAl).toBe(true);
	});
	it('laat een deurwaarder ook tellen bij wie de rest niet zegt', () =>
		expect(passend({ rekeningenLukken: null, spoed: ['deurwaarder'] })).toContain('schuldhulpmaatje'));

	it.each([
		[['eigen-bedrijf'], 'nee', true],
		[['loon'], 'nee', false],
		[['eigen-bedrijf'], 'ja', false],
	])('wijst ondernemers de weg: %j, rekeningen %s', (inkomstenbronnen, rekeningenLukken, past) =>
		expect(route('ondernemers', { inkomstenbronnen, rekeningenLukken }).past).toBe(past),
	);

	it.each([
		['geen-vast-adres', true],
		['kamer', false],
		['instelling', false],
	])('opvang bij %s', (woonsituatie, past) =>
		expect(route('opvang', { woonsituatie })).toMatchObject({ past, spoed: past ? 'deze-week' : null }),
	);

	const hulpbij: Readonly<Record<string, readonly string[]>> = {
		humanitas: ['post-en-formulieren'],
		'eigen-netwerk': ['post-en-formulieren', 'hulp-in-huis', 'boodschappen-of-vervoer', 'iemand-om-mee-te-praten'],
		clientondersteuning: alleHulp,
		wmo: ['hulp-in-huis', 'boodschappen-of-vervoer', 'wassen-en-aankleden'],
		vervoer: ['boodschappen-of-vervoer'],
		werk: ['werk'],
		taal: ['lezen-schrijven-of-nederlands'],
		...(gemeente === 'haarlemmermeer'
			? {
					'sociaal-makelaar': ['iemand-om-mee-te-praten'],
					meerwaarde: ['post-en-formulieren', 'iemand-om-mee-te-praten'],
					pluspunten: alleHulp,
					'voor-elkaar': ['hulp-in-huis', 'boodschappen-of-vervoer', 'iemand-om-mee-te-praten'],
				}
			: {
					wijkteam: [
						...['post-en-formulieren', 'hulp-in-huis', 'boodschappen-of-vervoer'],
						...['iemand-om-mee-te-praten', 'wassen-en-aankleden'],
					],
				}),
		...(gemeente === 'haarlem' ? { buuv: ['hulp-in-huis', 'boodschappen-of-vervoer', 'iemand-om-mee-te-praten'] } : {}),
	};
	it.each(Object.entries(hulpbij))('%s past bij precies deze hulpvragen', (id, vragen) => {
		const gevonden = alleHulp.filter((een) => route(id, { rekeningenLukken: 'ja', hulp: [een] }).past);
		expect(gevonden).toEqual(alleHulp.filter((een) => vragen.includes(een)));
	});

	describe('leergeld', () => {
		const past = (leeftijd: number, meer: Antwoorden) => route('leergeld', { kinderen: [{ leeftijd }], ...meer }).past;
		const geld = { rekeningenLukken: 'nee' };
		it.each([
			[3, false],
			[4, true],
			[17, true],
		])('een kind van %i jaar, met geldzorgen', (leeftijd, verwacht) => expect(past(leeftijd, geld)).toBe(verwacht));
		it('is er niet zonder kinderen', () => expect(route('leergeld', { kinderen: [], ...geld }).past).toBe(false));
		it('past bij bijstand', () =>
			expect(past(8, { rekeningenLukken: 'ja', inkomstenbronnen: ['bijstand'] })).toBe(true));

		const ouder = {
			...{ leeftijd: 38, heeftPartner: false, medebewoners27: 0, woonsituatie: 'huurhuis', opleiding: 'geen' },
			...{ inkomstenbronnen: ['ww'], inkomenIsInclusiefVakantiegeld: false, rekeningenLukken: 'ja' },
		};
		it.each([
			[1753.03, true],
			[1753.04, false],
			[2000, false],
		])('een inkomen van %d, met een grens van 130%%', (inkomen, verwacht) =>
			expect(past(8, { ...ouder, inkomen })).toBe(verwacht),
		);
	});

	if (gemeente !== 'haarlemmermeer') {
		it.each([
			[27, true],
			[28, false],
		])('NewFuture met %i jaar', (leeftijd, past) => {
			expect(route('newfuture', { leeftijd, rekeningenLukken: 'nee' }).past).toBe(past);
			expect(route('newfuture', { leeftijd, rekeningenLukken: 'ja' }).past).toBe(false);
		});

		const aow = aowLeeftijdOp('2026-11-22')!;
		it.each([
			[aow, true],
			[aow - 1, false],
		])('de ouderenbond met %i jaar', (leeftijd, past) => {
			expect(route('ouderenbond', { leeftijd, hulp: ['iemand-om-mee-te-praten'] }).past).toBe(past);
			expect(route('ouderenbond', { leeftijd, hulp: ['werk'] }).past).toBe(false);
		});

		it.each(['boom', 'grip-op-geld', 'budgetbeheer'])('%s bij geldzorgen, en anders niet', (id) => {
			expect(route(id, { rekeningenLukken: 'soms-niet' }).past).toBe(true);
			expect(route(id, { rekeningenLukken: 'ja' }).past).toBe(false);
		});

		it('noemt het noodfonds bij kosten of geldzorgen, alleen aan een hulpverlener', () => {
			expect(route('noodfonds', { kosten: ['huisraad'] }).past).toBe(true);
			expect(route('noodfonds', { kosten: [], rekeningenLukken: 'ja' }).past).toBe(false);
			expect(route('noodfonds', {}).route.viaHulpverlener).toBe(true);
		});
	} else {
		it('noemt het Meer-team bij meer dan één zorg, alleen aan een hulpverlener', () => {
			expect(route('meer-team', { rekeningenLukken: 'nee', hulp: ['hulp-in-huis'] })).toMatchObject({
				past: true,
				route: { viaHulpverlener: true },
			});
			expect(route('meer-team', { rekeningenLukken: 'nee', hulp: [] }).past).toBe(false);
			expect(route('meer-team', { rekeningenLukken: 'ja', hulp: ['hulp-in-huis'] }).past).toBe(false);
		});
	}

	it('zegt wie jong is of een bedrijf heeft iets extra', () => {
		const { bijzonder } = route('schulddienstverlening', { leeftijd: 26, inkomstenbronnen: ['eigen-bedrijf'] });
		expect(bijzonder).toEqual(['jong', 'eigenBedrijf']);
		expect(route('schulddienstverlening', { leeftijd: 27, inkomstenbronnen: ['loon'] }).bijzonder).toEqual([]);
		expect(route('schulddienstverlening', {}).bijzonder).toEqual([]);
	});
	it('zegt wie werk zoekt met geld van het UWV iets extra', () => {
		expect(route('werk', { hulp: ['werk'], inkomstenbronnen: ['ww'] }).bijzonder).toEqual(['uwv']);
		expect(route('werk', { hulp: ['werk'], inkomstenbronnen: ['bijstand'] }).bijzonder).toEqual([]);
	});
});

describe('volgorde van hulp (Samen voor elkaar, 2013)', async () => {
	const haarlem = await laadRegelset(['haarlem']);
	const voor = (antwoorden: Antwoorden) =>
		beoordeelAlles(haarlem, { gemeente: 'haarlem', ...antwoorden }, dag)
			.routes.filter(({ past, route }) => past && !route.viaHulpverlener)
			.map(({ id }) => id);
	const inDezeVolgorde = (ids: readonly string[], verwacht: readonly string[]) =>
		expect(ids.filter((id) => verwacht.includes(id))).toEqual(verwacht);

	it('Marjan: eerst de gemeente, want er is een deurwaarder; daarna dichtbij naar ver', () => {
		const ids = voor({ rekeningenLukken: 'nee', spoed: ['deurwaarder'], hulp: ['post-en-formulieren'] });
		expect(ids[0]).toBe('schulddienstverlening');
		inDezeVolgorde(ids, ['schulddienstverlening', 'eigen-netwerk', 'humanitas', 'schuldhulpmaatje', 'wijkteam']);
	});
	it('meneer De Jong: eerst mensen om hem heen, dan het wijkteam, dan de Wmo', () => {
		const hulp = ['hulp-in-huis', 'boodschappen-of-vervoer', 'iemand-om-mee-te-praten'];
		const ids = voor({ leeftijd: 81, inkomstenbronnen: ['aow'], hulp });
		inDezeVolgorde(ids, ['eigen-netwerk', 'buuv', 'ouderenbond', 'wijkteam', 'wmo', 'vervoer']);
	});
	it('meneer De Jong op zijn 85e: wie zich niet kan wassen, hoort eerst over de Wmo', () =>
		expect(voor({ leeftijd: 85, hulp: ['wassen-en-aankleden'] })).toEqual(['wmo', 'clientondersteuning', 'wijkteam']));
});

describe('een onbekende gemeente', async () => {
	const alles = await laadRegelset(gemeenteIds);
	const hulp = { rekeningenLukken: 'nee', hulp: alleHulp, leeftijd: 80 };
	const passend = (antwoorden: Antwoorden) =>
		beoordeelAlles(alles, antwoorden, dag)
			.routes.filter(({ past }) => past)
			.map(({ id }) => id);

	it('wijst alleen naar wat elke gemeente heeft', () =>
		expect(passend(hulp).filter((id) => !overal.includes(id))).toEqual([]));
	it('wijst naar de rest zodra de gemeente bekend is', () => {
		expect(passend({ ...hulp, gemeente: 'haarlem' })).toEqual(expect.arrayContaining(['buuv', 'wijkteam']));
		expect(passend({ ...hulp, gemeente: 'zandvoort' })).not.toContain('buuv');
		expect(passend({ ...hulp, gemeente: 'haarlemmermeer' })).not.toContain('wijkteam');
	});
	it('noemt onafhankelijke cliëntondersteuning bij de naam, ook zonder één antwoord', async () => {
		expect(passend({})).toEqual(altijd);
		const { routes } = await laadTeksten(gemeenteIds, 'nl');
		expect(routes['clientondersteuning']!.inHetKort).toMatch(/onafhankelijke cliëntondersteuning.*gratis/s);
	});
	it('zegt niets wat maar van één gemeente waar is', async () => {
		const { routes } = await laadTeksten(gemeenteIds, 'nl');
		expect(routes['schulddienstverlening']!.hoeVerder).toBeUndefined();
		expect(JSON.stringify(routes['schulddienstverlening'])).not.toMatch(/Haarlem|Zandvoort/);
	});
});

describe.each(metCatalogus)('teksten en contacten van %s', (id) => {
	let gemeente: Gemeente;
	let set: Regelset;
	let teksten: Readonly<Record<string, Routetekst>>;
	beforeAll(async () => {
		gemeente = await laadGemeente(id);
		set = await laadRegelset([id]);
		teksten = (await laadTeksten([id], 'nl')).routes;
	});
	const zinnenVan = ({ naam: _, hoeVerder = [], bijzonder = {}, ...rest }: Routetekst) =>
		[...Object.values(rest).filter((zin) => zin !== null), ...hoeVerder, ...Object.values(bijzonder)] as string[];

	it('hebben geen getal dat niet uit een norm komt, en elk getal bestaat', () => {
		for (const { route, termen } of beoordeelAlles(set, { gemeente: id }, dag).routes)
			for (const zin of zinnenVan(teksten[route.id]!)) {
				expect(zin.replace(/\{\w+\}/g, ''), route.id).not.toMatch(/\d/);
				for (const [, naam] of zin.matchAll(/\{(\w+)\}/g)) expect(Object.keys(termen), zin).toContain(naam);
			}
	});
	it('zijn kort, zonder woorden die pijn doen, en spreken u aan', () => {
		for (const [route, tekst] of Object.entries(teksten))
			for (const zin of [tekst.naam, ...zinnenVan(tekst)].flatMap((een) => een.split(/(?<=[.?!:])\s/))) {
				expect(zin.split(/\s+/).length, `${route}: ${zin}`).toBeLessThanOrEqual(15);
				expect(zin, route).not.toMatch(/minima|schuldena|armoede|zelfredzaam|\b(je|jij|jouw)\b/i);
			}
	});
	it('zeggen in hoogstens vier zinnen hoe het verdergaat', () => {
		for (const tekst of Object.values(teksten)) expect(tekst.hoeVerder?.length ?? 0).toBeLessThanOrEqual(4);
		expect(routestappenVan(false, teksten['schulddienstverlening']!).length).toBeGreaterThan(1);
		expect(routestappenVan(true, teksten['schulddienstverlening']!)).toEqual([]);
	});
	it('hebben bij elke bijzondere situatie een zin, en geen zin te veel', () => {
		for (const route of set.routes) {
			const situaties = Object.keys(route.bijzonder ?? {});
			expect(Object.keys(teksten[route.id]!.bijzonder ?? {}).sort(), route.id).toEqual([...situaties].sort());
			expect(bijzonderheden(situaties, teksten[route.id]!)).toHaveLength(situaties.length);
		}
	});
	it('zeggen iets anders als er haast is', () => {
		const haast = { woonsituatie: 'geen-vast-adres', spoed: ['huis-uit', 'deurwaarder', 'geen-eten'] };
		const dringend = beoordeelAlles(set, { gemeente: id, ...haast }, dag).routes.filter(({ spoed }) => spoed);
		expect(dringend.map((een) => een.id).sort()).toEqual(['opvang', 'schulddienstverlening', 'voedselhulp']);
		for (const { route, spoed } of dringend)
			expect(teksten[route.id]![spoed === 'vandaag' ? 'vandaag' : 'dezeWeek'], route.id).not.toBeNull();
	});
	it('noemen bij elk contact een bron, en bij elke route contacten die bestaan', () => {
		for (const { bron, naam, waarde, soort } of gemeente.contacten) {
			expect(new URL(bron.url).protocol, naam).toBe('https:');
			expect(bron.titel.length, naam).toBeGreaterThan(5);
			if (bron.datum !== null) expect(bron.datum, naam).toMatch(/^\d{4}(-\d{2}){0,2}$/);
			expect(waarde.replace(/[ -]/g, ''), `${naam}: geen mobiel nummer`).not.toMatch(/^(\+31|0)6\d/);
			if (soort === 'e-mail') expect(waarde).toMatch(/^[^@\s]+@[^@\s]+\.nl$/);
		}
		const ids = gemeente.contacten.map((contact) => contact.id);
		expect(new Set(ids).size).toBe(ids.length);
		for (const route of set.routes) {
			for (const contact of route.contacten) expect(ids, route.id).toContain(contact);
			expect(route.contacten, route.id).toContain('gemeente');
		}
	});
});

describe('de voedselbank van Haarlemmermeer', () => {
	it('noemt na de gemeente en de website de acht plaatsen waar eten is', async () => {
		const { routes, contacten } = await laadGemeente('haarlemmermeer');
		const ids = routes.find(({ id }) => id === 'voedselhulp')!.contacten;
		expect(ids.slice(0, 2)).toEqual(['gemeente', 'voedselbank']);
		const plekken = ids.flatMap((id) => contacten.filter((contact) => contact.id === id && contact.soort === 'adres'));
		expect(plekken).toHaveLength(8);
		for (const { naam, bron } of plekken) {
			expect(naam).toMatch(/Open op (donderdag|vrijdag) van \d+\.\d\d tot \d+\.\d\d uur$/);
			expect(bron.datum).toBe('2026-09');
		}
	});
});
