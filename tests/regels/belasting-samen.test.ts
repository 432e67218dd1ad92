/** A couple that told together about how much comes in, and who lives on bijstand or AIO: the range of their year. */
import { describe, expect, it } from 'vitest';
import type { Antwoorden } from '#rules';
import { ruim, smal, verwacht, type Ruimte } from './belasting/ruimte.ts';
import { jaarVan, type Behandeling } from './belasting/wet2026.ts';

const alles: Ruimte = [0, Infinity];

const uit = (...inkomstenbronnen: readonly string[]) => ({ inkomstenbronnen });
const paar: Antwoorden = {
	heeftPartner: true,
	leeftijd: 66,
	leeftijdPartner: 66,
	kinderen: [],
	medebewoners27: 0,
	woonsituatie: 'huurhuis',
	inkomenHeelJaarGelijk: true,
	inkomenIsInclusiefVakantiegeld: false,
	extraMaand: false,
	loonheffingskorting: true,
	loonheffingskortingPartner: true,
};
const [jong, oud] = [paar, { ...paar, leeftijd: 67, leeftijdPartner: 67 }];

/** ADR 15: of each of two 145 euro may be untaxed, and each can be 45 and 2 euro off. */
const laagste = (netto: number) => 12 * Math.max(0, netto - 2 * 145);
/** Without any credit the average rate only rises: of one person it is never less than of two. */
const hoogste = (netto: number, hoe: Behandeling = {}, extra = 0) =>
	jaarVan(netto + 2 * (45 + 2), hoe) * 1.08 * (1 + extra);

/** Somebody chose a step: only that it lies between two amounts is known. */
const ruw = { inkomen: { van: 1400, tot: 1900 }, inkomenPartner: 600 };
const omgekeerd = { inkomen: 600, inkomenPartner: { van: 1400, tot: 1900 } };

describe('een paar met een ruw bedrag', () => {
	it.each([
		['van de een', ruw],
		['van de ander', omgekeerd],
		['van allebei', { inkomen: { van: 1400, tot: 1800 }, inkomenPartner: { van: 600, tot: 700 } }],
	])('%s: geen bedrag, wel een ruimte voor het hele huishouden', (_naam, inkomens) => {
		const samen = { ...jong, ...uit('loon', 'ww'), ...inkomens };
		expect(smal(samen)).toBeUndefined();
		verwacht(ruim(samen), [laagste(2000), hoogste(2500)]);
	});

	it('een klein bedrag is niet minder dan niets', () =>
		expect(ruim({ ...jong, ...uit('ww'), inkomen: { van: 0, tot: 100 }, inkomenPartner: 0 })).toMatchObject({
			van: 0,
		}));

	it.each([
		[['loon', 'ww'], false],
		[['ww', 'pensioen'], true],
		[['ww', 'aow'], true],
		[['ww', 'aio'], true],
	] as const)(
		'%s: de Zvw telt alleen bij pensioen, AOW en AIO, de AOW-premie niet als allebei 67 zijn',
		(bronnen, zvw) => {
			for (const tot of [1000, 3300, 5000, 9000]) {
				const geld = { ...uit(...bronnen), inkomen: { van: 900, tot }, inkomenPartner: 0 };
				const ruimte = (hoe: Behandeling): Ruimte => [laagste(900), hoogste(tot, { ...hoe, zvw })];
				verwacht(ruim({ ...jong, ...geld }), ruimte({}));
				verwacht(ruim({ ...oud, leeftijdPartner: 66, ...geld }), ruimte({}));
				verwacht(ruim({ ...oud, leeftijd: 66, ...geld }), ruimte({}));
				verwacht(ruim({ ...oud, ...geld }), ruimte({ aow: true }));
				// The longer bracket of who was born before 1946 only makes it less.
				verwacht(ruim({ ...oud, leeftijd: 90, ...geld }), ruimte({ aow: true }));
			}
		},
	);

	it('een extra maand is er alleen bij loon', () => {
		for (const extraMaand of [true, undefined]) {
			verwacht(ruim({ ...jong, ...uit('loon'), ...ruw, extraMaand }), [laagste(2000), hoogste(2500, {}, 1 / 12)]);
			verwacht(ruim({ ...jong, ...uit('ww'), ...ruw, extraMaand }), [laagste(2000), hoogste(2500)]);
		}
	});

	it('met vakantiegeld in het bedrag', () =>
		verwacht(ruim({ ...jong, ...uit('loon'), ...ruw, inkomenIsInclusiefVakantiegeld: true }), [
			laagste(2000),
			hoogste(2500) / 1.08,
		]));

	it('studiefinanciering, een bedrijf, alimentatie, of een jaar dat niet gelijk was', () => {
		verwacht(ruim({ ...jong, ...uit('loon', 'duo'), ...ruw }), [0, hoogste(2500)]);
		for (const bron of ['eigen-bedrijf', 'alimentatie-of-anders'])
			verwacht(ruim({ ...jong, ...uit('loon', bron), ...ruw }), alles);
		for (const inkomenHeelJaarGelijk of [false, undefined, null])
			verwacht(ruim({ ...jong, ...uit('loon'), ...ruw, inkomenHeelJaarGelijk }), alles);
	});

	it('naast bijstand of AIO telt het alleen als van beiden een inkomen is gezegd', () => {
		const alleenRuw = { inkomen: { van: 2000, tot: 2500 } };
		const vanDeAnder = { inkomenPartner: { van: 2000, tot: 2500 } };
		for (const bron of ['bijstand', 'aio']) {
			const zvw = bron === 'aio';
			verwacht(ruim({ ...jong, ...uit('loon', bron), ...ruw }), [laagste(2000), hoogste(2500, { zvw })]);
			for (const half of [alleenRuw, vanDeAnder, {}]) verwacht(ruim({ ...jong, ...uit('loon', bron), ...half }), alles);
		}
		for (const half of [alleenRuw, vanDeAnder])
			verwacht(ruim({ ...jong, ...uit('loon'), ...half }), [laagste(2000), Infinity]);
	});

	it('wie alleen geen inkomen heeft, of alleen bijstand, heeft niets aan een ruw bedrag', () => {
		verwacht(ruim({ ...jong, ...uit('geen'), ...ruw }), [0, 0]);
		expect(ruim({ ...jong, ...uit('bijstand'), ...ruw })).toEqual(ruim({ ...jong, ...uit('bijstand') }));
		expect(ruim({ ...oud, ...uit('aow', 'aio'), ...ruw })).toEqual(ruim({ ...oud, ...uit('aow', 'aio') }));
	});

	it.each(['loon', 'ioaw-ioaz', 'ww', 'ziekte-of-arbeidsongeschiktheid', 'aow', 'pensioen'])(
		'heeft de een niets en de ander %s, dan is er een ruimte',
		(bron) => {
			const zvw = ['aow', 'pensioen'].includes(bron);
			verwacht(ruim({ ...jong, ...uit('geen', bron), ...ruw }), [laagste(2000), hoogste(2500, { zvw })]);
		},
	);

	it('heeft de een niets en de ander iets waar geen ruimte bij is, dan is niets niet zeker', () => {
		verwacht(ruim({ ...jong, ...uit('geen', 'duo'), ...ruw }), [0, hoogste(2500)]);
		for (const bron of ['eigen-bedrijf', 'alimentatie-of-anders'])
			verwacht(ruim({ ...jong, ...uit('geen', bron), ...ruw }), alles);
		verwacht(ruim({ ...jong, ...uit('geen', 'bijstand', 'loon'), ...ruw }), [laagste(2000), hoogste(2500)]);
		verwacht(ruim({ ...jong, ...uit('geen', 'aio'), ...ruw }), alles);
	});

	it('een lege lijst zegt niet dat er niets is', () =>
		verwacht(ruim({ ...jong, ...uit(), ...ruw }), [laagste(2000), hoogste(2500)]));
});

describe('een paar met een ruw bedrag, en het jaar van een van beiden', () => {
	const samen = { ...jong, ...uit('loon'), ...ruw };
	const [van, tot] = [laagste(2000), hoogste(2500)];

	it.each(['toetsingsinkomen', 'toetsingsinkomenPartner'])('%s: de ander heeft de rest', (wie) => {
		// 20.520 is the least of both.
		verwacht(ruim({ ...samen, [wie]: 10_000 }), [van, tot]);
		verwacht(ruim({ ...samen, [wie]: 30_000 }), [30_000, tot]);
		// Who alone has more than we took both to have, has at least that.
		verwacht(ruim({ ...samen, [wie]: 90_000 }), [90_000, 90_000]);
	});

	it('van beiden: de som, niet meer en niet minder', () =>
		verwacht(ruim({ ...samen, toetsingsinkomen: 20_000, toetsingsinkomenPartner: 5000 }), [25_000, 25_000]));
});

describe('wie van bijstand leeft: de tabel naar huishouden', () => {
	/** Taxable of one person: the norm of January, and both halves of the year and half a per cent (normen-uitkering.ts). */
	const jaar = (januari: number, beide: number, personen: number): Ruimte => [
		personen * januari,
		personen * beide * 1.005,
	];
	const bijstand = { ...paar, ...uit('bijstand'), leeftijd: 40, leeftijdPartner: 40 };
	const alleen = { ...bijstand, heeftPartner: false };
	const metKind = { kinderen: [{ leeftijd: 4 }] };
	const jongPaar = { ...bijstand, leeftijd: 20, leeftijdPartner: 20 };
	const gemengd = { ...bijstand, leeftijd: 20, leeftijdPartner: 21 };

	it.each([
		['alleen', alleen, jaar(21_327, 21_495, 1)],
		['alleen met een kind', { ...alleen, ...metKind }, jaar(21_327, 21_495, 1)],
		['alleen met een ander', { ...alleen, medebewoners27: 1 }, jaar(13_849, 13_969, 1)],
		['alleen met twee anderen', { ...alleen, medebewoners27: 2 }, jaar(11_356, 11_460, 1)],
		['alleen met drie anderen', { ...alleen, medebewoners27: 3 }, jaar(10_109, 10_205, 1)],
		['alleen met vier anderen', { ...alleen, medebewoners27: 4 }, jaar(9361, 9452, 1)],
		['een paar', bijstand, jaar(13_848, 13_968, 2)],
		['een paar met een kind', { ...bijstand, ...metKind }, jaar(13_848, 13_968, 2)],
		['een paar met een ander', { ...bijstand, medebewoners27: 1 }, jaar(11_356, 11_460, 2)],
		['een paar met twee anderen', { ...bijstand, medebewoners27: 2 }, jaar(10_109, 10_205, 2)],
		['een paar met drie anderen', { ...bijstand, medebewoners27: 3 }, jaar(9361, 9452, 2)],
		// Of 18 to 20 the gemeente may fill it up to the norm of adults (art. 20 lid 3).
		['alleen van 20', { ...alleen, leeftijd: 20 }, jaar(4152, 21_495, 1)],
		['alleen van 20 met een kind', { ...alleen, ...metKind, leeftijd: 20 }, jaar(4152, 21_495, 1)],
		[
			'alleen van 20 met een kind, van wie de vroegere partner ook 20 is',
			{ ...alleen, ...metKind, leeftijd: 20, leeftijdPartner: 20 },
			jaar(4152, 21_495, 1),
		],
		['alleen van 21', { ...alleen, leeftijd: 21 }, jaar(21_327, 21_495, 1)],
		['een paar van 20', jongPaar, jaar(4152, 13_968, 2)],
		['een paar van 20 met een kind', { ...jongPaar, ...metKind }, jaar(6554, 13_968, 2)],
		['een paar van 20 en 21', gemengd, jaar(8082, 13_968, 2)],
		['een paar van 20 en 21 met een kind', { ...gemengd, ...metKind }, jaar(11_471, 13_968, 2)],
		['een paar van 21 en 20', { ...gemengd, leeftijd: 21, leeftijdPartner: 20 }, jaar(8082, 13_968, 2)],
		['een paar van 21', { ...gemengd, leeftijd: 21 }, jaar(13_848, 13_968, 2)],
	])('%s', (_naam, antwoorden, ruimte) => {
		verwacht(smal(antwoorden), ruimte);
		verwacht(ruim(antwoorden), ruimte);
	});
});

describe('wie van AOW en AIO leeft', () => {
	const alleen = { ...oud, heeftPartner: false };

	it.each([
		['AIO', uit('aio')],
		['AOW en AIO', uit('aow', 'aio')],
	])('%s: de norm van januari tot die van juli, gedeeld door 1 min de Zvw', (_naam, bronnen) => {
		verwacht(smal({ ...alleen, ...bronnen }), [19_733, 20_019]);
		verwacht(smal({ ...oud, ...bronnen }), [2 * 13_520, 2 * 13_723]);
	});

	it.each([
		['in een instelling', { ...alleen, woonsituatie: 'instelling' }],
		['met een ander in huis', { ...alleen, medebewoners27: 1 }],
		['voor de AOW-leeftijd', { ...alleen, leeftijd: 66 }],
		['met een partner voor de AOW-leeftijd', { ...oud, leeftijdPartner: 66 }],
		['van wie alleen de partner AOW-leeftijd heeft', { ...oud, leeftijd: 66 }],
	])('geen schatting: %s', (_naam, huishouden) => {
		for (const bronnen of [uit('aio'), uit('aow', 'aio')]) {
			expect(smal({ ...huishouden, ...bronnen })).toBeUndefined();
			verwacht(ruim({ ...huishouden, ...bronnen }), alles);
		}
	});
});
