/** What changes for a household, and how that is told. Amounts of 2026, worked out by hand. */
import type { T } from '../../src/lib/i18n/i18n.ts';
import { nederlands } from '../../src/lib/taal/vorm.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { laadRegelset, laadTeksten, type Antwoorden, type Regelset } from '#rules';
import { nietsBruto } from '#rules/besteedbaar';
import { beeldVan, hulprijen, inkomensrijen, somVan, zinVan, zonderBedrag } from '../../src/lib/verdienen/beeld.ts';
import {
	eindeBij,
	idsIn,
	lagenVan,
	plaatjeVan,
	schaalVan,
	staven,
	tabelpunten,
} from '../../src/lib/verdienen/grafiek.ts';
import {
	grensVan,
	metTeken,
	naamIn,
	soortVan,
	verschilVan,
	vlaggenVan,
	zekerVan,
} from '../../src/lib/verdienen/kliftekst.ts';
import {
	nuveldenVan,
	situatieNu,
	situatieStraks,
	veranderingenVan,
	voorgevuld,
} from '../../src/lib/verdienen/situatie.ts';
import type { Verdieninvoer } from '../../src/lib/verdienen/velden.ts';

const peildatum = '2026-11-22';
const alleen: Antwoorden = {
	gemeente: 'haarlemmermeer',
	leeftijd: { van: 27, tot: 66 },
	woonsituatie: 'inwonend',
	heeftPartner: false,
	kinderen: [],
	inkomstenbronnen: ['loon'],
	inkomen: 1500,
	vermogen: 1000,
	opleiding: 'geen',
	laagInkomen3Jaar: true,
	inkomenstoeslagAfgelopenJaar: false,
	medebewoners27: 0,
	rekeningenLukken: 'ja',
};
const ouder: Antwoorden = { ...alleen, kinderen: [{ leeftijd: 11 }, { leeftijd: 16 }, { leeftijd: null }] };

const nuVan = (antwoorden: Antwoorden, invoer: Verdieninvoer) => situatieNu(antwoorden, invoer, peildatum)!;
const straksVan = (antwoorden: Antwoorden, invoer: Verdieninvoer) =>
	situatieStraks(nuVan(antwoorden, { loon: '1600', ...invoer }), invoer, peildatum);
const jaar = (maand: number) => maand * 12 * 1.08;

describe('wat er nu is', () => {
	/** belasting.md 3: net = 33.40 + 0.95259 x gross, so 1,500 net is 1,539.59 gross. */
	it('staat er al, als het netto loon bekend is', () => {
		expect(voorgevuld(alleen, peildatum)).toEqual({ loon: '1540' });
	});
	it('blijft leeg als wij niet weten welk deel wat is', () => {
		expect(voorgevuld({ ...alleen, inkomstenbronnen: ['loon', 'ww'] }, peildatum)).toEqual({});
		expect(voorgevuld({ ...alleen, inkomen: { van: 1200, tot: 1400 } }, peildatum)).toEqual({});
		expect(voorgevuld({ ...alleen, inkomen: null }, peildatum)).toEqual({});
	});
	it('vraagt alleen naar wat iemand heeft, en van een paar van allebei', () => {
		expect(nuveldenVan(alleen)).toEqual(['loon']);
		expect(nuveldenVan({ ...alleen, heeftPartner: true, inkomstenbronnen: ['ww'] })).toEqual([
			'loon',
			'uitkering',
			'loonPartner',
			'uitkeringPartner',
		]);
	});
	it('rekent niet door zolang er iets ontbreekt of niet kan', () => {
		for (const loon of [undefined, '', 'veel', '99999999', '-5'])
			expect(situatieNu(alleen, loon === undefined ? {} : { loon }, peildatum), `${loon}`).toBeNull();
		expect(nuVan(alleen, { loon: '1.600' }).verdiensten.zelf.loon).toBeCloseTo(jaar(1600), 6);
	});
});

describe('wat er verandert', () => {
	it('biedt alleen aan wat bij dit huishouden kan', () => {
		expect(veranderingenVan(alleen, peildatum)).toEqual(['loon', 'uren', 'partner-erbij', 'aow']);
		expect(veranderingenVan({ ...ouder, heeftPartner: true, inkomstenbronnen: ['ww'] }, peildatum)).toEqual([
			'loon',
			'uren',
			'partner-weg',
			'kind',
			'aow',
			'ww-stopt',
		]);
		expect(veranderingenVan({ ...alleen, leeftijd: { van: 67, tot: 120 } }, peildatum)).not.toContain('aow');
		expect(veranderingenVan({ ...alleen, kinderen: [{ leeftijd: null }] }, peildatum)).not.toContain('kind');
	});
	it('meer uren is evenveel keer meer loon', () => {
		const straks = straksVan(alleen, { wat: 'uren', urenNu: '16', urenStraks: '24' });
		expect(straks!.verdiensten.zelf.loon).toBeCloseTo(jaar(2400), 6);
		expect(straksVan(alleen, { wat: 'uren', urenNu: '0', urenStraks: '24' })).toBeNull();
		expect(straksVan(alleen, { wat: 'uren', urenNu: '16' })).toBeNull();
	});
	it('een partner komt erbij met een leeftijd en een loon', () => {
		expect(straksVan(alleen, { wat: 'partner-erbij', loonErbij: '2000' })).toBeNull();
		const straks = straksVan(alleen, { wat: 'partner-erbij', loonErbij: '2000', leeftijdErbij: '21' })!;
		expect(straks.antwoorden).toMatchObject({ heeftPartner: true, leeftijdPartner: { van: 21, tot: 66 } });
		expect(straks.verdiensten.partner.loon).toBeCloseTo(jaar(2000), 6);
	});
	it('een partner die weggaat, neemt het eigen inkomen mee', () => {
		const paar = { ...alleen, heeftPartner: true, leeftijdPartner: 40, inkomenPartner: 900 };
		const straks = straksVan(paar, { loonPartner: '900', wat: 'partner-weg' })!;
		expect(straks.antwoorden).toMatchObject({ heeftPartner: false });
		expect(Object.keys(straks.antwoorden)).not.toContain('leeftijdPartner');
		expect(straks.verdiensten.partner).toEqual(nietsBruto);
	});
	it('een kind wordt 12 en gaat naar de middelbare school, of wordt 18 en telt niet meer als kind', () => {
		const twaalf = straksVan(ouder, { wat: 'kind', kind: '0', kindLeeftijd: '12' })!;
		expect(twaalf.antwoorden['kinderen']).toEqual([
			{ leeftijd: 12, school: 'voortgezet-onderwijs' },
			{ leeftijd: 16 },
			{ leeftijd: null },
		]);
		const achttien = straksVan(ouder, { wat: 'kind', kind: '1', kindLeeftijd: '18' })!;
		expect(achttien.antwoorden).toMatchObject({
			kinderen: [{ leeftijd: 11 }, { leeftijd: null }],
			andereVolwassenen: true,
		});
		// Nobody gets younger, and an age that is not known is not changed.
		expect(straksVan(ouder, { wat: 'kind', kind: '1', kindLeeftijd: '16' })).toBeNull();
		expect(straksVan(ouder, { wat: 'kind', kind: '2', kindLeeftijd: '12' })).toBeNull();
		expect(straksVan(ouder, { wat: 'kind', kind: '9', kindLeeftijd: '12' })).toBeNull();
	});
	/** SVB July 2026, single: 1,662.16 and 104.78 of vakantiegeld. */
	it('met AOW stopt het loon en komt het hele AOW-bedrag', () => {
		const straks = straksVan(alleen, { wat: 'aow', eigenPensioen: '100' })!;
		expect(straks.verdiensten.zelf).toEqual({ loon: 0, uitkering: 0, pensioen: 12 * (1662.16 + 104.78 + 100) });
		expect(straks.antwoorden).toMatchObject({ leeftijd: 67, inkomstenbronnen: ['aow'] });
	});
	it('als de WW stopt, blijft het loon', () => {
		const metWw = { ...alleen, inkomstenbronnen: ['loon', 'ww'] };
		const straks = straksVan(metWw, { uitkering: '900', wat: 'ww-stopt' })!;
		expect(straks.verdiensten.zelf).toEqual({ loon: jaar(1600), uitkering: 0, pensioen: 0 });
	});
});

describe('nu naast straks', () => {
	let set: Regelset;
	let teksten: Awaited<ReturnType<typeof laadTeksten>>;
	beforeAll(async () => {
		[set, teksten] = await Promise.all([laadRegelset(['haarlemmermeer']), laadTeksten(['haarlemmermeer'], 'nl')]);
	});
	const beelden = (antwoorden: Antwoorden, invoer: Verdieninvoer) =>
		[nuVan(antwoorden, invoer), situatieStraks(nuVan(antwoorden, invoer), invoer, peildatum)!].map((een) =>
			beeldVan(set, een, peildatum),
		) as [ReturnType<typeof beeldVan>, ReturnType<typeof beeldVan>];

	/**
	 * Gross 1,600 is 20,736 a year and leaves 20,153.55 (tax 0.04741 x G - 400.80); 1,700 leaves 21,388.11. So 103 a month more.
	 * The limit is 120% of 1,419.46 without 5%: 1,618.18 net. 1,600 gross is 1,557.54 net, 1,700 gross 1,652.80: past 2% more too.
	 * Gone are 480 a year of inkomenstoeslag and the least of the insurance, 12 a month: 52. Zorgtoeslag stays 129.
	 */
	it('zegt in één zin wat erbij komt, wat eraf gaat en wat er overblijft', () => {
		const [nu, straks] = beelden(alleen, { loon: '1600', wat: 'loon', loonStraks: '1700' });
		expect(zinVan(nu, straks)).toEqual({
			soort: 'meerEnMinder',
			inkomen: 103,
			hulp: 52,
			over: 51,
			gaatOmlaag: false,
			metOud: true,
			misschienAnders: true,
		});
		expect(somVan(nu)).toEqual({ inkomen: 1679, zeker: 1808, metOud: 1860, hoogstens: 1888 });
		const rijen = hulprijen(set, nu, straks, teksten);
		expect(rijen.map(({ id, nu, straks, jaar }) => [id, nu.zeker, nu.hoogstens, straks.hoogstens, jaar])).toEqual([
			['zorgtoeslag', 129, 129, 129, null],
			['haarlemmermeer-collectieve-zorgverzekering', 12, 40, 0, '2023'],
			['haarlemmermeer-individuele-inkomenstoeslag', 40, 40, 0, '2024'],
		]);
		expect(inkomensrijen(nu, straks, (id) => id).map(({ id, nu, straks }) => [id, nu.zeker, straks.zeker])).toEqual([
			['loon', 1728, 1836],
			['belasting', -49, -54],
		]);
	});
	/** 130% of the norm without 5% is 1,753.03 net; 2,000 gross is 1,938.58. Above it no source speaks of a part. */
	it('noemt ook hulp zonder bedrag die stopt', () => {
		const meedoen = teksten.regelingen['haarlemmermeer-doet-mee-volwassenen']!.naam;
		const stopt = (loonStraks: string) =>
			zonderBedrag(set, ...beelden(alleen, { loon: '1600', wat: 'loon', loonStraks }), teksten).stopt;
		expect(stopt('1700')).not.toContain(meedoen);
		expect(stopt('2000')).toContain(meedoen);
	});
	it('zegt andersom dat iemand erop achteruitgaat, en bij niets dat er niets verandert', () => {
		const [nu, straks] = beelden(alleen, { loon: '1700', wat: 'loon', loonStraks: '1600' });
		expect(zinVan(nu, straks)).toMatchObject({ soort: 'minderEnMeer', over: 51, gaatOmlaag: true });
		expect(zinVan(nu, nu)).toMatchObject({ soort: 'gelijk', over: 0, metOud: false });
	});

	it('tekent de grens van 120% op de cent waar het netto inkomen die haalt', () => {
		const plaatje = plaatjeVan(set, nuVan(alleen, { loon: '1600' }), peildatum);
		const [eerste] = vlaggenVan(plaatje.kliffen);
		// (1,618.18 - 33.40) / 0.95259 = 1,663.65; the last cent that still rounds to the limit is a little further.
		expect(eerste!.bruto).toBeCloseTo(1663.65, 1);
		expect(eerste!.kliffen.map(({ id }) => id).sort()).toEqual([
			'haarlemmermeer-collectieve-zorgverzekering',
			'haarlemmermeer-individuele-inkomenstoeslag',
		]);
		const schaal = schaalVan(plaatje, 'bruto', { breedte: 320, rem: 16, vlaggen: 2 });
		const plekken = plaatje.punten.map((punt) => schaal.x(punt));
		expect(plekken).toEqual([...plekken].sort((a, b) => a - b));
		const bedragen = tabelpunten(plaatje).map(({ bruto }) => Math.round(bruto));
		expect(bedragen).toContain(5000);
		expect(bedragen.filter((bruto) => bruto === 1664)).toHaveLength(2);
	});
	/** Past 1,664 a part of the insurance may be left, but no source says which, and the inkomenstoeslag is no more sure; at 1,698 that ends. */
	it('zet alleen wat zeker weg is als bedrag bij een vlag', () => {
		const vlaggen = vlaggenVan(plaatjeVan(set, nuVan(alleen, { loon: '1600' }), peildatum).kliffen);
		// 12 a month of the insurance and 480 a year of the inkomenstoeslag are no more sure; then the 40 are gone.
		expect(vlaggen.map(({ nummer, euro, soort, onzeker }) => [nummer, euro, soort, onzeker])).toEqual([
			[1, 0, 'onzeker', 52],
			[2, 0, 'misschienMinder', 40],
			// Of less than 24 euro a year nothing is paid (Awir art. 14), so the last 2 a month stop at once.
			[3, -2, 'zeker', 0],
		]);
		expect(vlaggen[0]!.kliffen.map((klif) => [klif.id, soortVan(klif)])).toEqual([
			['haarlemmermeer-collectieve-zorgverzekering', 'misschienDeel'],
			['haarlemmermeer-individuele-inkomenstoeslag', 'onzeker'],
		]);
	});
	/**
	 * 500 a month more is 540 with vakantiegeld. Under the bijstand all of it is taken off: 0.
	 * 2,500 to 3,000: 35.75% tax, 6.398% less tax credit, 1.95% more work credit leave 322.93; zorgtoeslag takes 13.73%: 74. So 249, 50 of each 100.
	 * 5,000 to 5,500: 37.56% tax, 6.398% and 6.51% less credit leave 267.47: 53 of each 100, and no help is left to lose.
	 */
	it('zegt hoeveel iemand van elke honderd euro meer overhoudt, en welke grens erin ligt', () => {
		const rijen = staven(plaatjeVan(set, nuVan(alleen, { loon: '1600' }), peildatum, 6000), 500);
		const rij = (van: number) => rijen.find((een) => een.van === van);
		expect(rij(0)).toEqual({ van: 0, over: 0, vlaggen: [] });
		expect(rij(2500)).toEqual({ van: 2500, over: 50, vlaggen: [] });
		expect(rij(5000)).toEqual({ van: 5000, over: 53, vlaggen: [] });
		expect(rijen.at(-1)!.van).toBe(5500);
		expect(rijen.flatMap(({ van, vlaggen }) => vlaggen.map(({ nummer }) => [nummer, van]))).toEqual([
			[1, 1500],
			[2, 1500],
			[3, 3000],
		]);
	});
	/** The same 51 as between now and later above: 103 more income, 52 less help. */
	it('zegt bij honderd euro meer het verschil van de twee bedragen die er staan', () => {
		const plaatje = plaatjeVan(set, nuVan(alleen, { loon: '1600' }), peildatum);
		expect(plaatje.verschil(1600, 1700)).toBe(51);
		// Without a cliff more than 100 can be left: 108 with vakantiegeld, of which 4.741% is tax.
		expect(plaatje.verschil(1500, 1600)).toBe(102);
	});
	it('loopt door tot het loon, op hele duizenden, en niet verder dan een loon kan zijn', () => {
		expect([0, 5000, 5001, 7000, 9999, 37500].map(eindeBij)).toEqual([5000, 5000, 6000, 7000, 10000, 10000]);
		const plaatje = plaatjeVan(set, nuVan(alleen, { loon: '6500' }), peildatum, eindeBij(6500));
		expect(plaatje.punten.at(-1)!.bruto).toBeCloseTo(7000, 6);
		expect(tabelpunten(plaatje).at(-1)!.bruto).toBe(7000);
		const schaal = schaalVan(plaatje, 'bruto', { breedte: 640, rem: 16, vlaggen: 3 });
		expect(schaal.x({ bruto: 6500, besteding: plaatje.bij(6500) })).toBeLessThan(640 - 12);
	});
	it('houdt voor elke hulp dezelfde kleur, wat een huishouden er ook naast krijgt', () => {
		const kleuren = (antwoorden: Antwoorden) => {
			const plaatje = plaatjeVan(set, nuVan(antwoorden, { loon: '1600' }), peildatum);
			const lagen = lagenVan(plaatje, schaalVan(plaatje, 'bruto', { breedte: 320, rem: 16, vlaggen: 0 }));
			expect(new Set(lagen.map(({ kleur }) => kleur)).size).toBe(idsIn(plaatje).length + 2);
			return Object.fromEntries(lagen.map(({ id, kleur }) => [id, kleur]));
		};
		const [een, gezin] = [kleuren(alleen), kleuren({ ...alleen, kinderen: [{ leeftijd: 8 }] })];
		expect(gezin).toMatchObject({ 'kindgebonden-budget': 'laag-kindgebonden-budget' });
		for (const id of ['inkomen', 'bijstand', 'zorgtoeslag']) expect(gezin[id], id).toBe(een[id]);
	});
});

describe('een klif in woorden', () => {
	const post = (zeker: number, hoogstens: number) => ({
		id: 'x',
		zeker,
		hoogstens,
		onbekend: false,
		isOud: false,
		oudVan: null,
	});
	const klif = (voor: readonly [number, number], na: readonly [number, number]) => ({
		id: 'x',
		bij: 1,
		voor: post(...voor),
		na: post(...na),
	});
	it.each([
		[[12, 40], [0, 0], 'stopt', { van: 12, tot: 40 }, -12],
		[[52, 52], [0, 52], 'onzeker', { van: 52, tot: 52 }, 0],
		[[100, 100], [0, 60], 'stopt', { van: 40, tot: 100 }, -40],
		[[0, 52], [0, 0], 'misschienStopt', { van: 52, tot: 52 }, 0],
		[[100, 100], [98, 98], 'stopt', { van: 2, tot: 2 }, -2],
		[[0, 0], [345, 345], 'erbij', { van: 345, tot: 345 }, 345],
		[[0, 0], [0, 52], 'misschienErbij', { van: 52, tot: 52 }, 0],
		[[0, 52], [52, 52], 'zekerder', { van: 52, tot: 52 }, 0],
	] as const)('van %j naar %j: %s', (voor, na, soort, verschil, zeker) => {
		expect(soortVan(klif(voor, na))).toBe(soort);
		expect(verschilVan(klif(voor, na))).toEqual(verschil);
		expect(zekerVan(klif(voor, na)) + 0).toBe(zeker);
	});
	it('is geen verlies als niemand weet hoeveel er overblijft', () => {
		const { na, ...rest } = klif([40, 40], [0, 0]);
		const deels = { ...rest, na: { ...na, onbekend: true } };
		expect([soortVan(deels), verschilVan(deels), zekerVan(deels)]).toEqual(['misschienDeel', { van: 40, tot: 40 }, 0]);
	});
	it('trekt op één vlag af en telt op wat zeker is', () => {
		const [weg, erbij, anders] = [klif([40, 40], [0, 0]), klif([0, 0], [15, 15]), klif([52, 52], [0, 52])].map(
			(een) => ({ ...een, bruto: 1800 }),
		);
		const vlag = (...kliffen: readonly (typeof weg)[]) =>
			vlaggenVan(kliffen.map((een) => een!)).map(({ euro, soort, onzeker }) => [euro, soort, onzeker]);
		expect(vlag(weg, erbij)).toEqual([[-25, 'zeker', 0]]);
		expect(vlag(weg, anders)).toEqual([[-40, 'deels', 52]]);
		expect(vlag(anders)).toEqual([[0, 'onzeker', 52]]);
		expect(
			[-25, 15, 0].map((bedrag) => metTeken(nederlands as T, bedrag)).map((tekst) => tekst.replace(/\s/g, ' ')),
		).toEqual(['− € 25', '+ € 15', '€ 0']);
	});
	it('noemt ook een sprong in het inkomen zelf bij naam', () => {
		const teksten = { regelingen: { zorgtoeslag: { naam: 'Geld voor uw zorgverzekering' } } } as never;
		expect(naamIn(teksten, 'zorgtoeslag', 'Inkomen na belasting')).toBe('Geld voor uw zorgverzekering');
		expect(naamIn(teksten, 'inkomen', 'Inkomen na belasting')).toBe('Inkomen na belasting');
	});
	it('noemt een grens in hele euro’s naar beneden, en de centen erbij als die er zijn', () => {
		expect(grensVan(1663.6628)).toEqual({ heel: 1663, precies: 1663.66 });
		expect(grensVan(1663.669)).toEqual({ heel: 1663, precies: 1663.66 });
		expect(grensVan(1750)).toEqual({ heel: 1750, precies: null });
	});
});
