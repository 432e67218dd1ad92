/** The letter and the sheets: what stands in them is what was answered and ticked, and nothing else. */
import { beoordeelAlles, gemeenteIds, laadGemeente, laadTeksten, type Datum } from '#rules';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Ruw } from '../../src/lib/check/ruw.ts';
import {
	aanvragenVan,
	bijWie,
	briefVan,
	briefzinnen,
	postadres,
	type Briefinhoud,
} from '../../src/lib/dossier/brief.ts';
import {
	bewonerbladVan,
	eersteStap,
	helperbladVan,
	hoopvolleIds,
	passend,
	type Helperblad,
	type Papierkeuze,
} from '../../src/lib/dossier/dossier.ts';
import { addNamespace, addVervolgvragen, createI18n } from '../../src/lib/i18n/i18n.ts';
import { spoorVan } from '../../src/lib/spoor/spoor.ts';
import { overzichtVan } from '../../src/lib/uitkomst/overzicht.ts';
import { dag, pad, setVoor } from './wandelaar.ts';

const i18n = await createI18n('nl');
await Promise.all(
	(['agenda', 'controle', 'dossier', 'narekenen', 'spoor', 'uitkomst', 'vragen'] as const).map((ns) =>
		addNamespace(i18n, ns),
	),
);
await addVervolgvragen(i18n);
const { t } = i18n;

const bedrag = (tekst: string) => ({ bedrag: tekst, per: 'maand', vakantiegeld: false, anders: null }) as const;

/** A mother in Haarlem with two children, WW and costs for school; somebody is ill. */
const moeder: Ruw = {
	1: 'haarlem',
	2: '27',
	3: 'huurhuis',
	4: 'kinderen',
	6: [
		{ leeftijd: '6', school: null },
		{ leeftijd: '9', school: null },
	],
	7: ['ww'],
	8: bedrag('1.135,50'),
	10: { keuze: 'onder', grenzen: [16_000] },
	12: 'geen',
	11: 'ja',
	21: 'nee',
	15: '0',
	13: 'nee',
	14: ['deurwaarder'],
	16: 'ja',
	17: ['school'],
	18: ['post-en-formulieren'],
};

async function van(ruw: Ruw) {
	const gemeente = ruw[1] as (typeof gemeenteIds)[number];
	const [teksten, plaats] = await Promise.all([laadTeksten([gemeente], 'nl'), laadGemeente(gemeente)]);
	const set = setVoor(ruw);
	const gelopen = pad(ruw);
	const { antwoorden } = gelopen;
	const uitslag = beoordeelAlles(set, antwoorden, dag as Datum);
	const gegevens = { teksten, contacten: plaats.contacten, peildatum: dag as Datum, antwoorden };
	const overzicht = overzichtVan({ ...gegevens, set, uitslag, formulieren: plaats.formulieren });
	const spoor = (id: string) =>
		spoorVan(
			uitslag.regelingen.find((b) => b.id === id)!,
			set.regelingen.find((regel) => regel.id === id)!,
			gegevens,
		);
	return { plaats, overzicht, gelopen, spoor, zinnen: briefzinnen(t, ruw, gelopen) };
}

type Client = Awaited<ReturnType<typeof van>>;

/** As it is proposed: everything is asked, and all but what tells of health is said. */
const inhoudVan = ({ overzicht, zinnen, plaats, gelopen }: Client): Briefinhoud => ({
	plaats: plaats.naam,
	adres: postadres(plaats.contacten),
	heeftPartner: gelopen.antwoorden.heeftPartner === true,
	...aanvragenVan(overzicht),
	zinnen: zinnen.filter(({ zegtGezondheid }) => !zegtGezondheid),
});
const gewoon = (tekst: string) => tekst.replaceAll('\u00a0', ' ');

describe('the letter of a mother in Haarlem', () => {
	let client: Client;
	let brief: string;
	beforeAll(async () => {
		client = await van(moeder);
		brief = gewoon(briefVan(t, inhoudVan(client)));
	});

	test('says her situation in sentences, in her words', () => {
		expect(brief).toContain(
			[
				'Ik woon met mijn kinderen, zonder partner.',
				'Mijn kinderen zijn 6 en 9 jaar.',
				'Ik huur een huis of flat.',
				'Mijn geld komt van: WW, want ik heb geen werk.',
				'Ik krijg € 1.135,50 per maand.',
				'Mijn spaargeld is minder dan € 16.000.',
				'Ik heb al 3 jaar of langer weinig geld.',
				'Ik kreeg het afgelopen jaar geen inkomenstoeslag.',
				'Ik heb kosten die ik niet kan betalen: School van mijn kind.',
			].join(' '),
		);
	});

	test('asks the gemeente for what the gemeente decides: what is probable first, then what is possible', () => {
		const [zeker = '', misschien = ''] = brief.split('En, als dat kan, ook:');
		expect(zeker).toContain('Met deze brief vraag ik aan:\n');
		expect(zeker).toContain('\n- Tegemoetkoming schoolkosten\n');
		expect(zeker).toContain('\n- HaarlemPas\n');
		expect(misschien).toContain('\n- Bijzondere bijstand\n');
		expect(zeker).not.toContain('Bijzondere bijstand');
	});

	test('leaves out what others decide, and says who', () => {
		const { elders } = aanvragenVan(client.overzicht);
		for (const { officieel } of elders) expect(brief).not.toContain(`- ${officieel}\n`);
		expect(Object.fromEntries(elders.map((kaart) => [kaart.id, bijWie(t, kaart)]))).toMatchObject({
			zorgtoeslag: 'Dienst Toeslagen',
			kinderbijslag: 'de SVB',
			'haarlem-jeugdfonds': 'school, het wijkteam of de huisarts',
			'haarlem-kwijtschelding-waterschap': 'BSGR',
		});
		const { waarschijnlijk, misschien } = aanvragenVan(client.overzicht);
		const { overzicht } = client;
		expect(waarschijnlijk.length + misschien.length + elders.length).toBe(
			overzicht.waarschijnlijk.length + overzicht.misschien.length + overzicht.rijk.length,
		);
	});

	test('says nothing about illness, debts or urgency, which nobody ticked', () => {
		expect(brief).not.toMatch(/ziek|handicap|deurwaarder|rekening(en)? (niet|lukt)|formulieren en post/i);
	});

	test('has no amount but those that she gave', () => {
		const bedragen = [...brief.matchAll(/€ [\d.,]*\d/g)].map(([een]) => een);
		expect(bedragen).toEqual(['€ 1.135,50', '€ 16.000']);
	});

	test('has lines for what an application must hold', () => {
		for (const veld of ['Naam:', 'Adres:', 'Geboortedatum:', 'Datum:', 'Handtekening:'])
			expect(brief, veld).toMatch(new RegExp(`^${veld} _{20,}$`, 'm'));
		expect(brief).toContain('Aan: gemeente Haarlem\nPostbus 511, 2003 PB Haarlem\n');
		expect(brief).not.toContain('partner:');
		expect(brief).toContain('Wilt u mij op papier laten weten wat u beslist?');
	});

	test('names the papers that the gemeente asks for, once', () => {
		const papieren = brief.split('\n').filter((regel) => regel.startsWith('[  ]'));
		expect(papieren).toContain('[  ] Uw bankpas of een bankafschrift.');
		expect(new Set(papieren).size).toBe(papieren.length);
	});

	test('without ticks it says nothing and asks nothing, but stays a letter', () => {
		const kaal = briefVan(t, { ...inhoudVan(client), waarschijnlijk: [], misschien: [], zinnen: [] });
		expect(kaal).not.toMatch(/Dit is mijn situatie|vraag ik aan|als dat kan|Ik woon|papieren/);
		expect(kaal).toContain('Geachte heer of mevrouw,');
	});
});

/** He studies, works a little and rents a room. */
const student: Ruw = {
	1: 'haarlemmermeer',
	2: '21',
	3: 'kamer',
	4: 'alleen',
	7: ['loon', 'duo'],
	8: bedrag('950'),
	10: { keuze: 'onder', grenzen: [8000] },
	12: 'mbo',
	11: 'onbekend',
	21: 'nee',
	13: 'ja',
	16: 'ja',
	17: ['zorg'],
	18: ['nee'],
};

describe('illness', () => {
	const ziek = /ziek|handicap/i;

	test('is said only when it is ticked by itself', async () => {
		const client = await van(student);
		expect(client.gelopen.stappen).toContain(16);
		expect(briefVan(t, inhoudVan(client))).not.toMatch(ziek);
		const ookZiekte = briefVan(t, { ...inhoudVan(client), zinnen: client.zinnen });
		expect(ookZiekte).toContain('Ik ben lang ziek of ik heb een handicap.');
	});

	test('is not told by another answer either: where the money comes from, or what costs too much', async () => {
		const stil: Ruw = { 16: 'nee', 7: ['duo'], 17: ['huisraad'] };
		const watZegtHet = async (anders: Ruw) =>
			(await van({ ...student, ...stil, ...anders })).zinnen
				.filter(({ zegtGezondheid }) => zegtGezondheid)
				.map(({ nummer }) => nummer);
		expect(await watZegtHet({})).toEqual([]);
		expect(await watZegtHet({ 7: ['duo', 'ziekte-of-arbeidsongeschiktheid'] })).toEqual([7]);
		expect(await watZegtHet({ 17: ['huisraad', 'zorg'] })).toEqual([17]);
		expect(await watZegtHet({ 17: ['reizen-naar-zorg'] })).toEqual([17]);
	});

	test.each(['nee', 'onbekend'] as const)('is no sentence at all for who said %s', async (antwoord) => {
		const client = await van({ ...student, 16: antwoord });
		expect(client.zinnen.map(({ nummer }) => nummer)).not.toContain(16);
	});

	test('every other answer goes without its tick too', async () => {
		const client = await van(student);
		for (const { nummer, zin } of client.zinnen) {
			const zonder = client.zinnen.filter((een) => een.nummer !== nummer);
			expect(briefVan(t, { ...inhoudVan(client), zinnen: zonder })).not.toContain(zin);
		}
	});
});

test('of two people both sign, their sum is theirs, and what nobody knows is left out', async () => {
	const client = await van({
		1: 'haarlemmermeer',
		2: '27',
		3: 'koophuis',
		4: 'partner',
		5: '21',
		7: ['loon', 'eigen-bedrijf'],
		8: { ...bedrag(''), anders: 'onbekend' },
		20: { keuze: 'onbekend', grenzen: [2000, 2500] },
		10: { keuze: 'onbekend', grenzen: [16_000] },
		11: 'onbekend',
		13: 'ja',
		17: ['nee'],
		18: ['nee'],
	});
	const brief = gewoon(briefVan(t, inhoudVan(client)));
	expect(brief).toContain(
		'Ik woon met mijn partner. Ik heb een koophuis. Ons geld komt van: Loon van werk; Mijn eigen bedrijf.\n',
	);
	expect(brief).not.toMatch(/€|niet precies|Weet ik|spaargeld|3 jaar|kosten die ik/);
	expect(brief).toMatch(/^Handtekening van mijn partner: _+$/m);
	expect(brief).toContain('Aan: gemeente Haarlemmermeer\nPostbus 250, 2130 AG Hoofddorp');
});

describe('the sheet of the resident', () => {
	test('begins with nothing else while something is urgent', async () => {
		const { overzicht } = await van(moeder);
		expect(overzicht.spoed.length).toBeGreaterThan(0);
		expect(eersteStap(overzicht, true)).toEqual([]);
	});

	test('begins with what goes on one form, or with the first that is probable', async () => {
		const rustig = { ...moeder, 13: 'ja', 1: 'haarlemmermeer' } as const;
		const { overzicht } = await van(rustig);
		const [bundel] = overzicht.bundels;
		expect(bundel!.isEersteStap).toBe(true);
		expect(eersteStap(overzicht, true)).toEqual(bundel!.waarschijnlijk);
		expect(eersteStap({ ...overzicht, bundels: [] }, false)).toEqual([overzicht.eerste]);
	});

	test('sends nobody first to what may still turn out to be no right', async () => {
		const { overzicht } = await van({ ...moeder, 13: 'ja' });
		const twijfel = { ...overzicht, eerste: { ...overzicht.eerste!, klasse: 'misschien' as const } };
		expect(eersteStap(twijfel, false)).toEqual([]);
		expect(eersteStap(twijfel, true)).toHaveLength(1);
	});

	test('has every scheme of an ordinary household, and every paper with how many ask for it', async () => {
		const { overzicht } = await van(moeder);
		const blad = bewonerbladVan(t, overzicht, true);
		expect(blad.meerRegelingen).toBe(0);
		expect(blad.groepen.flatMap(({ kaarten }) => kaarten).map(({ id }) => id)).toEqual(hoopvolleIds(overzicht));
		expect(blad.papieren).toEqual({ lijst: overzicht.papieren.lijst, over: 0 });
	});

	test('of more than fits it counts what is not on it', async () => {
		const { overzicht } = await van(moeder);
		const veel = Array.from({ length: 60 }, (_, i) => ({ ...overzicht.misschien[0]!, id: `regeling-${i}` }));
		const blad = bewonerbladVan(t, { ...overzicht, misschien: veel }, true);
		const erop = blad.groepen.flatMap(({ kaarten }) => kaarten).length;
		expect(blad.meerRegelingen).toBeGreaterThan(0);
		expect(erop + blad.meerRegelingen).toBe(overzicht.waarschijnlijk.length + overzicht.rijk.length + 60);
		// What is probable goes before what is possible.
		expect(blad.groepen[0]!.klasse).toBe('waarschijnlijk');
	});
});

describe('the sheet of the helper', () => {
	let client: Client;
	let blad: Helperblad;
	const alles = { antwoorden: true, ziekte: true };
	const bladVan = ({ overzicht, spoor }: Client, herhaal = 1, keuze: Papierkeuze = alles) =>
		helperbladVan(
			t,
			Array.from({ length: herhaal }, () => hoopvolleIds(overzicht).map(spoor)).flat(),
			overzicht.niet.map(({ id }) => spoor(id)),
			[],
			keuze,
		);
	const blok = (id: string) => blad.blokken.lijst.find((een) => een.id === id)!;
	const regel = (id: string, kop: string) => gewoon(blok(id).regels.find((een) => een.kop === kop)?.tekst ?? '');
	beforeAll(async () => {
		client = await van(moeder);
		blad = bladVan(client);
	});

	test('says of each scheme the verdict, and what decides with its numbers and its article', () => {
		expect(blad.blokken.lijst.map(({ id }) => id)).toEqual(
			hoopvolleIds(client.overzicht).slice(0, blad.blokken.lijst.length),
		);
		expect(blok('haarlem-haarlempas').oordeel).toMatch(/^Waarschijnlijk recht/);
		// 120% and, for a parent alone, 130% of the norms: between 1.618,18 and 2.504,32 nobody is sure.
		expect(regel('haarlem-jeugdfonds', 'Beslist')).toMatch(
			/^Inkomen: € 1\.135,50 ≤ € 1\.618,18 tot € 2\.504,32 per maand \(met marge tot € 2\.554,41\) → ja; Vermogen van het huishouden: hoogstens € 16\.000 ≤ € 16\.000 → ja$/,
		);
		const [verwijzing] = blok('haarlem-individuele-inkomenstoeslag').regels.map(({ bron }) => bron);
		const nummer = /^\[(\d+) art\. 36\]/.exec(verwijzing!)![1];
		expect(blad.bronnen).toContain(`[${nummer}] Participatiewet`);
	});

	test('gives tips where the gemeente weighs the case, and calls that one to ask for always', () => {
		expect(blok('haarlem-bijzondere-bijstand').oordeel).toBe('Misschien – altijd aanvragen');
		expect(regel('haarlem-bijzondere-bijstand', 'Gesprek')).toContain('bijzondere omstandigheden');
	});

	test('says no number of the household and nothing that illness decides, unless that was ticked', async () => {
		const inTekst = (wie: Client, keuze: Papierkeuze) => gewoon(JSON.stringify(bladVan(wie, 1, keuze)));
		const niets = { antwoorden: false, ziekte: false };
		expect(inTekst(client, niets)).toContain('Inkomen ≤ € 1.618,18 tot € 2.504,32 per maand');
		expect(inTekst(client, niets)).not.toMatch(/€ 1\.135,50|27 tot 66/);
		expect(inTekst(client, { ...niets, antwoorden: true })).toContain('Inkomen: € 1.135,50 ≤ € 1.618,18');
		// Whether he gets the studietoeslag hangs on it.
		const gezond = await van({ ...student, 16: 'nee' });
		expect(gezond.overzicht.niet.map(({ id }) => id)).toContain('studietoeslag');
		expect(inTekst(gezond, { ...niets, antwoorden: true })).not.toContain('Ziek: ');
		expect(inTekst(gezond, alles)).toContain('Ziek: nee');
	});

	test('says the same thing once', () => {
		const teksten = blad.blokken.lijst.flatMap(({ regels }) => regels.filter(({ tekst }) => tekst.length > 80));
		const zelfde = teksten.map(({ kop, tekst }) => `${kop} ${tekst}`);
		expect(new Set(zelfde).size).toBe(zelfde.length);
	});

	test('has all of an ordinary household, and counts what does not fit of more', () => {
		expect(blad.blokken.over).toBe(0);
		const vol = bladVan(client, 4);
		expect(vol.blokken.over).toBeGreaterThan(0);
		expect(vol.blokken.lijst.length + vol.blokken.over).toBe(4 * hoopvolleIds(client.overzicht).length);
		expect(vol.niet.lijst.length + vol.niet.over).toBe(client.overzicht.niet.length);
	});
});

describe('what fits', () => {
	const een = () => 1;
	test('is all of it, to the last line', () =>
		expect(passend([1, 2, 3], een, 3)).toEqual({ lijst: [1, 2, 3], over: 0 }));
	test('keeps a line for saying what does not', () =>
		expect(passend([1, 2, 3, 4], een, 3)).toEqual({ lijst: [1, 2], over: 2 }));
	test('is nothing where there is no room', () => expect(passend([1, 2], een, 0)).toEqual({ lijst: [], over: 2 }));
});

test('the letter has a line to write on where no source gives an address for post', async () => {
	const client = await van({ ...moeder, 1: 'zandvoort' });
	expect(briefVan(t, inhoudVan(client))).toMatch(/^Aan: gemeente Zandvoort\n_{20,}$/m);
});

test('no gemeente gets an address for post that is no address', async () => {
	for (const id of gemeenteIds) {
		const adres = postadres((await laadGemeente(id)).contacten);
		if (adres) expect(adres.waarde, id).toMatch(/\d{4} [A-Z]{2} \p{L}+/u);
	}
});
