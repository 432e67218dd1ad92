/** The sums of the toeslagen of 2026, written a second time from the law, on the limit and a euro past it. */
import { describe, expect, it } from 'vitest';
import { laadRegelset, type Antwoorden, type Datum } from '#rules';
import { jaarVan } from './belasting/wet2026.ts';
import { beoordeelEen } from './een.ts';

const set = await laadRegelset([]);
const november: Datum = '2026-11-22';
const lees = (id: string, antwoorden: Antwoorden) => beoordeelEen(set, id, antwoorden, november);

const alleen: Antwoorden = {
	leeftijd: 40,
	heeftPartner: false,
	kinderen: [],
	medebewoners27: 0,
	andereVolwassenen: false,
	woonsituatie: 'huurhuis',
	vermogenOp1Januari: 0,
	toetsingsinkomen: 17_000,
};
const paar = { ...alleen, heeftPartner: true, leeftijdPartner: 40, toetsingsinkomenPartner: 0 };
const kind = (leeftijd: number) => ({ leeftijd });

/** Awir art. 14: nothing below 24 euro a year, to whole euros; a twelfth of it each month, rounded down. */
const ruis = 1e-9;
const perMaand = (jaar: number) => (Math.round(jaar + ruis) < 24 ? 0 : Math.floor(jaar / 12 + ruis));

/** What the Wet op de huurtoeslag counts of who lives there. */
interface Huishouden {
	readonly meer: boolean;
	readonly personen: number;
	/** Nobody is 21 and there is no child. */
	readonly jong: boolean;
}
/** Art. 13, 16, 20 and 21 lid 1: euro per year, before the income. */
function voorAfbouw(huur: number, { meer, personen, jong }: Huishouden): number {
	const rekenhuur = Math.min(huur, jong ? 498.2 : 932.93);
	const aftopping = personen >= 3 ? 764.14 : 713.02;
	const stuk = (van: number, tot: number) => Math.max(0, Math.min(rekenhuur, tot) - van);
	return 12 * (stuk(meer ? 200.71 : 202.52, 498.2) + 0.65 * stuk(498.2, aftopping) + 0.4 * stuk(aftopping, Infinity));
}
/** Art. 17 and 21 lid 2. */
const ijkpunt = ({ meer }: Huishouden) => (meer ? 31_500 : 23_425);
const afbouw = ({ meer }: Huishouden) => (meer ? 0.22 : 0.27);
const huurtoeslag = (huur: number, inkomen: number, wie: Huishouden) =>
	Math.max(0, voorAfbouw(huur, wie) - afbouw(wie) * Math.max(0, inkomen - ijkpunt(wie)));
/** Whole euros: of one more less than 23,50 is left, which is not 24. */
const hoogsteInkomen = (huur: number, wie: Huishouden) =>
	Math.floor(ijkpunt(wie) + (voorAfbouw(huur, wie) - 23.5) / afbouw(wie) + ruis);

/** At 300 and 850 exactly 23,50 is left of the highest income of more than one person: that is 24 euro. */
const huren = [300, 498.2, 600, 713.02, 740, 764.14, 850, 932.93, 1200];
const gezond = { langdurigZiek: false };

const huishoudens: readonly (readonly [naam: string, antwoorden: Antwoorden, wie: Huishouden])[] = [
	['alleen', alleen, { meer: false, personen: 1, jong: false }],
	['alleen met een kind', { ...alleen, kinderen: [kind(4)] }, { meer: true, personen: 2, jong: false }],
	['alleen met twee kinderen', { ...alleen, kinderen: [kind(4), kind(6)] }, { meer: true, personen: 3, jong: false }],
	['een paar', paar, { meer: true, personen: 2, jong: false }],
	['een paar met een kind', { ...paar, kinderen: [kind(4)] }, { meer: true, personen: 3, jong: false }],
	['alleen van 20', { ...alleen, ...gezond, leeftijd: 20 }, { meer: false, personen: 1, jong: true }],
	[
		'alleen van 20, van wie de vroegere partner 40 was',
		{ ...alleen, ...gezond, leeftijd: 20, leeftijdPartner: 40 },
		{ meer: false, personen: 1, jong: true },
	],
	['alleen van 21', { ...alleen, ...gezond, leeftijd: 21 }, { meer: false, personen: 1, jong: false }],
	[
		'alleen van 20 met een kind',
		{ ...alleen, ...gezond, leeftijd: 20, kinderen: [kind(1)] },
		{ meer: true, personen: 2, jong: false },
	],
	[
		'een paar van 20',
		{ ...paar, ...gezond, leeftijd: 20, leeftijdPartner: 20 },
		{ meer: true, personen: 2, jong: true },
	],
	[
		'een paar van 20 en 21',
		{ ...paar, ...gezond, leeftijd: 20, leeftijdPartner: 21 },
		{ meer: true, personen: 2, jong: false },
	],
];

describe.each(huishoudens)('huurtoeslag, %s', (_naam, antwoorden, wie) => {
	it.each(huren)('huur € %f', (kaleHuur) => {
		const hoogste = hoogsteInkomen(kaleHuur, wie);
		const op = (toetsingsinkomen: number) => {
			const { oordeel, bedrag } = lees('huurtoeslag', { ...antwoorden, kaleHuur, toetsingsinkomen });
			return [oordeel, bedrag && [bedrag.van, bedrag.tot]];
		};
		for (const inkomen of [0, ijkpunt(wie) - 1, ijkpunt(wie) + 1000, hoogste - 100, hoogste]) {
			const bedrag = perMaand(huurtoeslag(kaleHuur, inkomen, wie));
			expect(op(inkomen), `bij ${inkomen}`).toEqual(['waarschijnlijk', [bedrag, bedrag]]);
		}
		expect(op(hoogste + 1)).toEqual(['waarschijnlijk-niet', null]);
	});
});

describe('huurtoeslag met anderen in huis', () => {
	/** So many others as bring the sum to its highest (art. 20 lid 2): three or more people. */
	const vol: Huishouden = { meer: true, personen: 4, jong: false };

	it.each(huishoudens)('%s: tot het inkomen waarbij er met nog meer mensen niets overblijft', (_naam, antwoorden) => {
		for (const kaleHuur of huren) {
			const hoogste = hoogsteInkomen(kaleHuur, vol);
			for (const anderen of [
				{ andereVolwassenen: true },
				{ andereVolwassenen: true, medebewoners27: 1 },
				{ andereVolwassenen: undefined, medebewoners27: 1 },
				{ andereVolwassenen: undefined, medebewoners27: 2 },
			]) {
				const op = (toetsingsinkomen: number) =>
					lees('huurtoeslag', { ...antwoorden, ...anderen, kaleHuur, toetsingsinkomen });
				expect([op(hoogste).oordeel, op(hoogste).bedrag]).toEqual(['misschien', null]);
				expect(op(hoogste + 1).oordeel).toBe('waarschijnlijk-niet');
			}
		}
	});

	it.each(huishoudens)(
		'%s: is niet bekend of er anderen zijn, dan van niets tot dat bedrag',
		(_naam, antwoorden, wie) => {
			for (const kaleHuur of huren) {
				const inkomen = hoogsteInkomen(kaleHuur, wie) + 1;
				const metAnderen = perMaand(huurtoeslag(kaleHuur, inkomen, vol));
				const { oordeel, bedrag } = lees('huurtoeslag', {
					...antwoorden,
					andereVolwassenen: undefined,
					kaleHuur,
					toetsingsinkomen: inkomen,
				});
				// Where others bring nothing more, there is nothing for them to change.
				if (Math.round(huurtoeslag(kaleHuur, inkomen, vol)) < 24) expect(oordeel).toBe('waarschijnlijk-niet');
				else expect([oordeel, bedrag]).toMatchObject(['misschien', { van: 0, tot: metAnderen }]);
			}
		},
	);

	it('wat een ander verdient telt mee, dus is nooit zeker dat het inkomen laag genoeg is', () => {
		const eis = (antwoorden: Antwoorden) =>
			lees('huurtoeslag', { ...alleen, kaleHuur: 600, ...antwoorden }).toetsen.find(({ id }) => id === 'huurEnInkomen')!
				.result.value;
		expect(eis({})).toBe(true);
		for (const anderen of [
			{ medebewoners27: 1 },
			{ andereVolwassenen: true },
			{ medebewoners27: 1, andereVolwassenen: true },
		])
			expect(eis({ ...anderen, toetsingsinkomen: hoogsteInkomen(600, vol) }), JSON.stringify(anderen)).toBeUndefined();
		expect(eis({ medebewoners27: 1 })).toBeUndefined();
	});

	it('wie niet zegt of er een andere volwassene is, woont daar alleen, zo nemen wij aan', () => {
		const { oordeel, bedrag } = lees('huurtoeslag', { ...alleen, kaleHuur: 600, andereVolwassenen: undefined });
		expect([oordeel, bedrag]).toMatchObject(['waarschijnlijk', { van: 361, tot: 361 }]);
	});

	it('wie zegt dat er niemand anders is, en toch een medebewoner noemt, krijgt geen nee', () => {
		const tegenstrijdig = { ...alleen, kaleHuur: 850, andereVolwassenen: false, medebewoners27: 1 };
		const hoogste = hoogsteInkomen(850, vol);
		expect(lees('huurtoeslag', { ...tegenstrijdig, toetsingsinkomen: hoogste }).oordeel).toBe('misschien');
		expect(lees('huurtoeslag', { ...tegenstrijdig, toetsingsinkomen: hoogste + 1 }).oordeel).toBe(
			'waarschijnlijk-niet',
		);
	});

	it('is er met nog meer mensen minder dan € 24, dan is er geen bedrag', () => {
		const met = { algemeen: true, arbeid: true };
		const hoogste = hoogsteInkomen(600, vol);
		// The lowest year that fits this net month is 10 to 50 euro past the limit: 13 to 22 euro a year.
		const jaar = (netto: number) => jaarVan(netto - 17, met) * 1.08;
		let netto = 2000;
		while (jaar(netto) < hoogste + 10) netto += 1;
		expect(jaar(netto)).toBeLessThan(hoogste + 50);
		const { oordeel, bedrag } = lees('huurtoeslag', {
			...alleen,
			andereVolwassenen: undefined,
			kaleHuur: 600,
			toetsingsinkomen: undefined,
			inkomstenbronnen: ['loon'],
			inkomen: netto,
			inkomenHeelJaarGelijk: true,
			inkomenVanLoonstrook: true,
			inkomenIsInclusiefVakantiegeld: false,
			extraMaand: false,
			loonheffingskorting: true,
		});
		expect([oordeel, bedrag]).toEqual(['misschien', null]);
	});

	it('wie zegt dat er niemand anders woont, hoeft dat niet nog eens te zeggen', () => {
		const huur = { ...alleen, kaleHuur: 600, medebewoners27: undefined };
		expect(lees('huurtoeslag', huur).oordeel).toBe('waarschijnlijk');
		expect(lees('huurtoeslag', huur).open).not.toContain('medebewoners27');
		expect(lees('huurtoeslag', { ...huur, andereVolwassenen: undefined }).oordeel).toBe('misschien');
		expect(lees('huurtoeslag', { ...huur, andereVolwassenen: true }).oordeel).toBe('misschien');
	});
});

describe('een toeslag die er al is', () => {
	it.each([
		['huurtoeslag', 'huurtoeslag'],
		['zorgtoeslag', 'zorgtoeslag'],
		['kindgebonden-budget', 'kindgebondenBudget'],
	])('%s', (id, feit) => {
		expect(lees(id, { ...alleen, [feit]: 1 }).heeftAl).toBe(true);
		expect(lees(id, { ...alleen, [feit]: 0 }).heeftAl).toBe(false);
		expect(lees(id, alleen).heeftAl).toBeNull();
	});
});

describe('een toeslag bij bijstand of AIO: het vermogen is al bekeken', () => {
	const rijk = { vermogenOp1Januari: 900_000, kaleHuur: 600, kinderen: [kind(4)] };
	it.each(['huurtoeslag', 'zorgtoeslag', 'kindgebonden-budget'])('%s', (id) => {
		expect(lees(id, { ...alleen, ...rijk, inkomstenbronnen: ['bijstand'] }).oordeel).toBe('waarschijnlijk');
		expect(lees(id, { ...alleen, ...rijk, leeftijd: 70, inkomstenbronnen: ['aio'] }).oordeel).toBe('waarschijnlijk');
		expect(lees(id, { ...alleen, ...rijk, inkomstenbronnen: ['loon'] }).oordeel).toBe('waarschijnlijk-niet');
	});
});

/** Awir art. 14 lid 5. Of an income that is only roughly known the least may be less than 24 euro a year. */
describe('minder dan € 24 in een jaar is niets', () => {
	it('huurtoeslag', () => {
		const wie = { meer: false, personen: 1, jong: false };
		const hoogste = hoogsteInkomen(600, wie);
		// 23,50 at most is left of the highest income, 27% less of each euro more: 12 or more up to 40 euro past it.
		const ruw = { van: ijkpunt(wie), tot: hoogste + 20 };
		expect(huurtoeslag(600, ruw.tot, wie)).toBeGreaterThan(12);
		expect(lees('huurtoeslag', { ...alleen, kaleHuur: 600, toetsingsinkomen: ruw }).bedrag).toMatchObject({
			van: 0,
			tot: perMaand(voorAfbouw(600, wie)),
		});
		// The same with others, of whom nobody knows: 22% of each euro.
		const vol = { meer: true, personen: 4, jong: false };
		const top = hoogsteInkomen(600, vol);
		const { bedrag } = lees('huurtoeslag', {
			...alleen,
			andereVolwassenen: undefined,
			kaleHuur: 600,
			toetsingsinkomen: { van: top + 1, tot: top + 20 },
		});
		expect(bedrag ?? { van: 0, tot: 0 }).toMatchObject({ van: 0, tot: 0 });
	});

	it('kindgebonden budget', () => {
		// 2.580 for a child and 3.416 for a single parent; 7,6% of what is above 29.736 goes off: 12 or more up to 108.525.
		const vooraf = 2580 + 3416;
		const inkomen = { van: 29_736, tot: 29_736 + Math.floor((vooraf - 13) / 0.076) };
		const { bedrag } = lees('kindgebonden-budget', { ...alleen, kinderen: [kind(4)], toetsingsinkomen: inkomen });
		expect(bedrag).toMatchObject({ van: 0, tot: Math.floor(vooraf / 12) });
	});

	it('zorgtoeslag', () => {
		// 2.119 less 1,912% of 29.736, and 13,73% of what is above it.
		const vooraf = 2119 - 0.01912 * 29_736;
		const inkomen = { van: 29_736, tot: 29_736 + Math.floor((vooraf - 13) / 0.1373) };
		const { bedrag } = lees('zorgtoeslag', { ...alleen, toetsingsinkomen: inkomen });
		expect(bedrag).toMatchObject({ van: 0, tot: Math.floor(Math.round(vooraf) / 12) });
	});

	it('kinderopvangtoeslag', () => {
		const opvang = (urenPerMaand: number) => ({
			...alleen,
			inkomstenbronnen: ['loon'],
			kinderen: [{ leeftijd: 3, opvang: { soort: 'dagopvang', urenPerMaand, uurprijs: 1 } }],
		});
		// 96%: 23,04 and 34,56 a year.
		expect(lees('kinderopvangtoeslag', opvang(2)).bedrag).toBeNull();
		expect(lees('kinderopvangtoeslag', opvang(3)).bedrag).toMatchObject({ van: 2, tot: 2 });
	});
});

describe('kinderopvangtoeslag', () => {
	const opvang = (soort: 'dagopvang' | 'bso' | 'gastouder', urenPerMaand: number, uurprijs: number) => ({
		opvang: { soort, urenPerMaand, uurprijs },
	});
	const werkt = { ...alleen, inkomstenbronnen: ['loon'], toetsingsinkomen: 98_000 };
	/** At 98.000 euro 74,3% for the first child and 90,9% for each other one. */
	const kosten = (eerste: number, ander: number) => Math.floor(0.743 * eerste + 0.909 * ander + 1e-9);

	it.each([
		[
			'het kind met de meeste uren, ook als het minder kost',
			[
				{ leeftijd: 3, ...opvang('dagopvang', 40, 9) },
				{ leeftijd: 6, ...opvang('bso', 100, 3) },
			],
			kosten(300, 360),
		],
		[
			'bij evenveel uren het kind dat het meest kost',
			[
				{ leeftijd: 3, ...opvang('dagopvang', 100, 5) },
				{ leeftijd: 6, ...opvang('bso', 100, 9) },
			],
			kosten(900, 500),
		],
		[
			'niet een kind dat er te oud voor is',
			[
				{ leeftijd: 15, ...opvang('bso', 200, 9) },
				{ leeftijd: 6, ...opvang('bso', 100, 9) },
			],
			kosten(900, 0),
		],
	])('het eerste kind is %s', (_naam, kinderen, bedrag) =>
		expect(lees('kinderopvangtoeslag', { ...werkt, kinderen }).bedrag).toMatchObject({ van: bedrag, tot: bedrag }),
	);

	const naSchool = opvang('bso', 40, 8);
	it.each([
		['10 jaar, al op de middelbare school', 10, 'voortgezet-onderwijs', 'niet-van-toepassing'],
		['10 jaar, op de basisschool', 10, 'basisonderwijs', 'waarschijnlijk'],
		['14 jaar, nog op de basisschool', 14, 'basisonderwijs', 'waarschijnlijk'],
		['12 jaar, op geen school', 12, 'geen', 'waarschijnlijk'],
		['13 jaar, op geen school', 13, 'geen', 'niet-van-toepassing'],
	])('tot de middelbare school: %s', (_naam, leeftijd, school, verwacht) =>
		expect(lees('kinderopvangtoeslag', { ...werkt, kinderen: [{ leeftijd, school, ...naSchool }] }).oordeel).toBe(
			verwacht,
		),
	);
});

/** Art. 1.6: both parents work. Work is wages or an own business; nobody is asked what the income already says. */
describe('kinderopvangtoeslag: wie werkt', () => {
	const kinderen = [{ leeftijd: 3, opvang: { soort: 'dagopvang', urenPerMaand: 100, uurprijs: 10 } }];
	const uit = (...inkomstenbronnen: readonly string[]) => ({ ...alleen, kinderen, inkomstenbronnen });
	const metTwee = (...inkomstenbronnen: readonly string[]) => ({
		...paar,
		kinderen,
		inkomstenbronnen,
		inkomen: 1500,
		inkomenPartner: 1500,
	});
	const oordeel = (antwoorden: Antwoorden) => lees('kinderopvangtoeslag', antwoorden).oordeel;
	const open = (antwoorden: Antwoorden) => lees('kinderopvangtoeslag', antwoorden).open;

	it.each(['loon', 'eigen-bedrijf'])('alleen, met %s', (bron) => {
		expect(oordeel(uit(bron))).toBe('waarschijnlijk');
		expect(oordeel(uit(bron, 'ww'))).toBe('waarschijnlijk');
		expect(oordeel({ ...uit(bron), werkt: false })).toBe('misschien');
	});
	it('alleen, zonder werk', () => {
		expect(oordeel(uit('ww'))).toBe('misschien');
		expect(oordeel({ ...uit('ww'), werkt: true })).toBe('waarschijnlijk');
	});

	it.each([['loon'], ['eigen-bedrijf'], ['loon', 'eigen-bedrijf'], ['loon', 'geen']])(
		'een paar waarvan al het geld uit %s komt: wie iets heeft, werkt',
		(...bronnen) => {
			const samen = metTwee(...bronnen);
			expect(oordeel(samen)).toBe('waarschijnlijk');
			expect(open(samen)).not.toEqual(expect.arrayContaining(['werkt']));
			expect(oordeel({ ...samen, inkomenPartner: 0 })).toBe('misschien');
			expect(open({ ...samen, inkomenPartner: 0 })).toEqual(['partnerWerkt']);
			expect(oordeel({ ...samen, inkomen: 0 })).toBe('misschien');
			expect(open({ ...samen, inkomen: 0 })).toEqual(['werkt']);
			expect(oordeel({ ...samen, inkomenPartner: 0, partnerWerkt: true })).toBe('waarschijnlijk');
			expect(oordeel({ ...samen, inkomen: 0, werkt: true })).toBe('waarschijnlijk');
			expect(oordeel({ ...samen, werkt: false })).toBe('misschien');
			expect(oordeel({ ...samen, partnerWerkt: false })).toBe('misschien');
		},
	);

	it.each([
		'bijstand',
		'ioaw-ioaz',
		'ww',
		'ziekte-of-arbeidsongeschiktheid',
		'aow',
		'pensioen',
		'aio',
		'duo',
		'alimentatie-of-anders',
	])('een paar met loon en %s: wie van de twee werkt, moeten zij zeggen', (bron) => {
		const samen = metTwee('loon', bron);
		expect(oordeel(samen)).toBe('misschien');
		expect([...open(samen)].sort()).toEqual(['partnerWerkt', 'werkt']);
		expect(oordeel({ ...samen, werkt: true, partnerWerkt: true })).toBe('waarschijnlijk');
		expect(oordeel({ ...samen, werkt: true, partnerWerkt: false })).toBe('misschien');
		expect(oordeel({ ...samen, werkt: false, partnerWerkt: true })).toBe('misschien');
		const zonderLoon = metTwee(bron);
		expect(oordeel(zonderLoon)).toBe('misschien');
		expect(open(zonderLoon), 'zonder loon werkt geen van beiden').toEqual([]);
		for (const half of [{ werkt: true }, { partnerWerkt: true }]) expect(open({ ...zonderLoon, ...half })).toEqual([]);
		expect(oordeel({ ...zonderLoon, werkt: true, partnerWerkt: true })).toBe('waarschijnlijk');
	});
});
