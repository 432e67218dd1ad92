/** The 120% limit without vakantietoeslag on 2026-11-22, and the margins around it (dienstverlening.md 2.4). */
import { describe, expect, it } from 'vitest';
import { laadRegelset, type Antwoorden, type Oordeel } from '#rules';
import { beoordeelEen, beoordeelEenRoute } from './een.ts';

const set = await laadRegelset(['zandvoort']);

const basis: Antwoorden = {
	gemeente: 'zandvoort',
	leeftijd: 40,
	woonsituatie: 'huurhuis',
	heeftPartner: false,
	kinderen: [],
	medebewoners27: 0,
	inkomstenbronnen: ['loon'],
	inkomenIsInclusiefVakantiegeld: false,
	vermogen: 0,
	opleiding: 'geen',
	rekeningenLukken: 'ja',
};
const paar = { heeftPartner: true, leeftijdPartner: 40, inkomenPartner: 0 };
const aow = { leeftijd: 70, inkomstenbronnen: ['aow', 'pensioen'] };

const oordeel = (anders: Antwoorden): Oordeel =>
	beoordeelEen(set, 'zandvoort-zandvoortpas', { ...basis, ...anders }, '2026-11-22').oordeel;

describe.each([
	['alleen', {}, 1618.18, 1650.54],
	['paar', paar, 2311.68, 2357.91],
	['alleen met AOW', aow, 1809.57, 1845.76],
	['paar met AOW', { ...aow, ...paar, leeftijdPartner: 69 }, 2480.75, 2530.37],
])('%s', (_naam, huishouden, grens, marge) => {
	it.each([
		['op de grens', grens, 'waarschijnlijk'],
		['een cent erboven', grens + 0.01, 'misschien'],
		['op de marge van 2%', marge, 'misschien'],
		['een cent boven de marge', marge + 0.01, 'waarschijnlijk-niet'],
	])('%s', (_punt, inkomen, verwacht) => {
		expect(oordeel({ ...huishouden, inkomen: Math.round(inkomen * 100) / 100 })).toBe(verwacht);
	});
});

describe('loon, vakantiegeld niet bekend', () => {
	const onbekend = (inkomen: number) => oordeel({ inkomen, inkomenIsInclusiefVakantiegeld: undefined });

	it('zegt ja tot de grens', () => expect(onbekend(1618.18)).toBe('waarschijnlijk'));
	it('zegt misschien tot 8% erboven', () => expect(onbekend(1747.63)).toBe('misschien'));
	it('zegt nee pas als het ook met vakantiegeld erin boven de marge is', () => {
		expect(onbekend(1782.58)).toBe('misschien');
		expect(onbekend(1782.6)).toBe('waarschijnlijk-niet');
	});
});

describe('vakantiegeld zit in het loon', () => {
	const inclusief = (inkomen: number) => oordeel({ inkomen, inkomenIsInclusiefVakantiegeld: true });

	it('deelt door 1,08', () => {
		expect(inclusief(1747.63)).toBe('waarschijnlijk');
		expect(inclusief(1747.65)).toBe('misschien');
	});
});

describe('een ruwe schatting', () => {
	it('geheel onder de grens is ja', () =>
		expect(oordeel({ inkomen: { van: 0, tot: 1618.18 } })).toBe('waarschijnlijk'));
	it('over de grens heen is misschien', () => expect(oordeel({ inkomen: { van: 1600, tot: 1700 } })).toBe('misschien'));
	it('geheel boven de grens maar binnen 8% is misschien', () =>
		expect(oordeel({ inkomen: { van: 1618.19, tot: 2000 } })).toBe('misschien'));
	it('ver boven de grens is nee', () => expect(oordeel({ inkomen: { van: 2000 } })).toBe('waarschijnlijk-niet'));
});

describe('wie buiten de gewone regels valt', () => {
	it.each([
		['instelling', { woonsituatie: 'instelling', inkomen: 1000 }],
		['geen vast adres', { woonsituatie: 'geen-vast-adres', inkomen: 1000 }],
		['koophuis', { woonsituatie: 'koophuis', inkomen: 1000 }],
		['18 jaar', { leeftijd: 18, inkomen: 300 }],
		['eigen bedrijf met laag inkomen', { inkomstenbronnen: ['eigen-bedrijf'], inkomen: 1000 }],
		['eigen bedrijf met hoog inkomen', { inkomstenbronnen: ['eigen-bedrijf'], inkomen: 9000 }],
	])('%s krijgt misschien', (_naam, anders) => expect(oordeel(anders)).toBe('misschien'));
});

/** Persona E: 125% of the norm of a couple without vakantietoeslag: 2.027,79 x 0,95 x 1,25 = 2.408,00. */
describe('afbouw naar draagkracht in Haarlemmermeer', async () => {
	const haarlemmermeer = await laadRegelset(['haarlemmermeer']);
	const gezin = { ...basis, ...paar, gemeente: 'haarlemmermeer', kinderen: [{ leeftijd: 9 }], laagInkomen3Jaar: true };
	const uitslag = (id: string, inkomen: number) =>
		beoordeelEen(haarlemmermeer, id, { ...gezin, inkomen }, '2026-11-22');
	const minimaregelingen = ['schoolkosten', 'laptop', 'sport-en-cultuur', 'collectieve-zorgverzekering'];

	it.each([...minimaregelingen, 'doet-mee-volwassenen'])('%s: boven de grens misschien een deel', (id) => {
		const { oordeel, bedrag, open } = uitslag(`haarlemmermeer-${id}`, 2408);
		expect({ oordeel, open }).toEqual({ oordeel: 'misschien', open: [] });
		if (id === 'collectieve-zorgverzekering') expect(bedrag).toBeNull();
	});
	it.each(minimaregelingen)('%s: boven 130%% nee', (id) =>
		expect(uitslag(`haarlemmermeer-${id}`, 2504.33).oordeel).toBe('waarschijnlijk-niet'),
	);
	it('geldt niet voor de individuele inkomenstoeslag en de bijstand', () => {
		expect(uitslag('haarlemmermeer-individuele-inkomenstoeslag', 2408).oordeel).toBe('waarschijnlijk-niet');
		expect(uitslag('bijstand', 2408).oordeel).toBe('waarschijnlijk-niet');
	});
});

/** ADR 4: 2% of a limit below 1.250 euro is less than 25 euro, and then it is 25. Shared by five: 40% + 5 x 30%, by five. */
describe('een lage grens: de marge is minstens 25 euro', async () => {
	const landelijk = await laadRegelset([]);
	const gedeeld = { ...basis, medebewoners27: 4, inkomstenbronnen: ['ww'], inkomenIsInclusiefVakantiegeld: true };
	const oud = { ...gedeeld, leeftijd: 70, inkomstenbronnen: ['aow'] };
	const metLoon = { inkomstenbronnen: ['loon'], inkomstenvrijlating: true };

	it.each([
		['bijstand', 'bijstand', gedeeld, '2026-11-22', 770.56],
		['AIO', 'aio', oud, '2026-11-22', 826.92],
		[
			'AIO met pensioen, waarvan € 26,50 vrij is',
			'aio',
			{ ...oud, inkomstenbronnen: ['pensioen'] },
			'2026-11-22',
			853.42,
		],
		// The norm of January, and at most 285 euro of loon that is left out.
		['bijstand naast loon', 'bijstand', { ...gedeeld, ...metLoon }, '2026-03-01', 760.81 + 285],
		['AIO naast loon', 'aio', { ...oud, ...metLoon }, '2026-03-01', 814.78 + 285],
	] as const)('%s', (_naam, id, antwoorden, dag, grens) => {
		const bij = (bedrag: number) =>
			beoordeelEen(landelijk, id, { ...antwoorden, inkomen: Math.round(bedrag * 100) / 100 }, dag).oordeel;
		expect(bij(grens + 24.99)).toBe('misschien');
		expect(bij(grens + 25)).toBe('waarschijnlijk-niet');
	});
});

describe('IOAW bij een ruwe schatting: de marge is 8%', async () => {
	const landelijk = await laadRegelset([]);
	const bij = (van: number) =>
		beoordeelEen(
			landelijk,
			'ioaw',
			{ ...basis, leeftijd: 63, inkomstenbronnen: ['pensioen'], inkomen: { van, tot: 3000 } },
			'2026-03-01',
		).oordeel;

	// 1.776,11 x 1,08; with 2% it would be 1.811,63.
	it('misschien als het laagste er nog in past', () => expect(bij(1918.2)).toBe('misschien'));
	it('anders niet', () => expect(bij(1918.21)).toBe('waarschijnlijk-niet'));
});

describe('een ruwe schatting van alleen de partner: de marge is 8%', () => {
	// 2.311,68 and 8%: 2.496,61; with 2% it would be 2.357,91.
	const samen = (van: number) => oordeel({ ...paar, inkomen: 1000, inkomenPartner: { van: van - 1000, tot: 2000 } });

	it('misschien als het laagste er nog in past', () => expect(samen(2496.61)).toBe('misschien'));
	it('anders niet', () => expect(samen(2496.62)).toBe('waarschijnlijk-niet'));
	it('van een vroegere partner telt niet mee', () => {
		const alleen = { heeftPartner: false, inkomenPartner: { van: 0, tot: 2000 } };
		expect(oordeel({ ...alleen, inkomen: 1650.55 })).toBe('waarschijnlijk-niet');
	});
});

/** Leergeld, up to 130% of the norm without vakantietoeslag: 1.419,46 x 0,95 x 1,3 = 1.753,03. */
describe('of een vraag nog iets kan veranderen aan een wegwijzer', async () => {
	const haarlem = await laadRegelset(['haarlem']);
	const ouder = {
		...basis,
		gemeente: 'haarlem',
		kinderen: [{ leeftijd: 9 }],
		inkomstenbronnen: ['ww'],
	};
	const open = (anders: Antwoorden) =>
		beoordeelEenRoute(haarlem, 'leergeld', { ...ouder, ...anders }, '2026-11-22').open;

	it('van een ruw bedrag tot 8% boven de grens wel', () => {
		expect(open({ inkomen: { van: 1893.27, tot: 2500 } })).toContain('inkomen');
		expect(open({ inkomen: { van: 1893.28, tot: 2500 } })).not.toContain('inkomen');
	});
	it('van loon waar misschien vakantiegeld in zit tot 2% boven de grens wel', () => {
		const loon = (inkomen: number) =>
			open({ inkomstenbronnen: ['loon'], inkomenIsInclusiefVakantiegeld: undefined, inkomen });
		// 1.788,09 x 1,08.
		expect(loon(1931.13)).toContain('inkomenIsInclusiefVakantiegeld');
		expect(loon(1931.15)).not.toContain('inkomenIsInclusiefVakantiegeld');
	});
});
