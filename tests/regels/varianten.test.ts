/** The same rules with one thing changed: another figure, or an amount that falls instead of stopping at once. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beoordeelAlles, gemeenteIds, laadRegelset, type Antwoorden, type Regelset } from '#rules';
import { compileer } from '#rules/snel';
import { nietAfTeBouwen, pasAan, wijzigbareNormen } from '#rules/varianten';
import { allNodes, isNorm, onderdelen, type Node } from '../../rules/kern/node.ts';
import { treesOf } from '../../rules/kern/beoordeel.ts';
import { vervanger } from '../../rules/varianten/vervang.ts';
import { volledigHuishouden } from './huishoudens.ts';

const dag = '2026-11-22';
const alles = await laadRegelset(gemeenteIds);
const afgebouwd = pasAan(alles, { soort: 'afbouw' });
const afTeBouwen = afgebouwd.regelingen.filter((r, i) => r !== alles.regelingen[i]).map(({ id }) => id);

/** Alone, no children: 120% of the norm without vakantietoeslag is 1.419,46 × 0,95 × 1,2 = 1.618,18. */
const alleen = {
	gemeente: 'haarlemmermeer',
	leeftijd: 44,
	woonsituatie: 'huurhuis',
	heeftPartner: false,
	kinderen: [],
	medebewoners27: 0,
	inkomstenbronnen: ['loon'],
	inkomen: 1618.18,
	inkomenIsInclusiefVakantiegeld: false,
	vermogen: 900,
	opleiding: 'geen',
	laagInkomen3Jaar: true,
	inkomenstoeslagAfgelopenJaar: false,
	rekeningenLukken: 'ja',
	kosten: [],
	hulp: [],
} as const;
/** Together with two children at school: 120% is 2.027,79 × 0,95 × 1,2 = 2.311,68. */
const gezin = {
	...alleen,
	heeftPartner: true,
	leeftijdPartner: 44,
	inkomenPartner: 0,
	kinderen: [{ leeftijd: 7 }, { leeftijd: 9 }],
} as const;

const uitkomst = (set: Regelset, id: string, antwoorden: Antwoorden) => {
	const { oordeel, bedrag } = beoordeelAlles(set, antwoorden, dag).regelingen.find((een) => een.id === id)!;
	return bedrag ? [oordeel, bedrag.van, bedrag.tot] : [oordeel];
};
const toeslag = 'haarlemmermeer-individuele-inkomenstoeslag';
const zorg = 'haarlemmermeer-collectieve-zorgverzekering';
const metInkomen = (inkomen: number, wie: Antwoorden = alleen): Antwoorden => ({ ...wie, inkomen });

describe('een boom herschrijven', () => {
	const bomen = alles.regelingen.flatMap(treesOf);
	it('laat een boom waarin niets verandert hetzelfde object', () => {
		const niets = vervanger(() => undefined);
		expect(bomen.every((boom) => niets(boom) === boom)).toBe(true);
	});
	it('herschrijft elk soort knoop met zijn delen op dezelfde plaats, en elke gedeelde knoop één keer', () => {
		const keren = new Map<Node, number>();
		const kopieer = vervanger((node) => {
			keren.set(node, (keren.get(node) ?? 0) + 1);
			return onderdelen(node).length === 0 ? { ...node } : undefined;
		});
		const kopieen = bomen.map(kopieer);
		expect(kopieen).toEqual(bomen);
		expect(kopieen.some((boom, i) => boom === bomen[i])).toBe(false);
		expect(Math.max(...keren.values())).toBe(1);
		expect(new Set(kopieen.flatMap(allNodes)).size).toBe(new Set(bomen.flatMap(allNodes)).size);
	});
});

describe('een ander getal', () => {
	const ruimer = pasAan(alles, { soort: 'norm', id: 'percentageInkomenstoeslag', waarde: 1.3 });

	it('verschuift de grens: 130% is 1.753,03, en de oude regels blijven wat zij waren', () => {
		expect(uitkomst(alles, toeslag, metInkomen(1700))).toEqual(['waarschijnlijk-niet']);
		expect(uitkomst(ruimer, toeslag, metInkomen(1753.03))).toEqual(['waarschijnlijk', 480, 480]);
		expect(uitkomst(ruimer, toeslag, metInkomen(1753.04))).toEqual(['misschien', 480, 480]);
	});
	it('laat elke regeling die het getal niet leest hetzelfde object', () => {
		const anders = ruimer.regelingen.filter((r, i) => r !== alles.regelingen[i]).map(({ id }) => id);
		expect(anders).toEqual(gemeenteIds.map((id) => `${id}-individuele-inkomenstoeslag`));
		expect(ruimer.routes.every((route, i) => route === alles.routes[i])).toBe(true);
	});
	it('verandert alleen de genoemde regelingen', () => {
		const een = pasAan(alles, { soort: 'norm', id: 'percentageInkomenstoeslag', waarde: 1.3, regelingen: [toeslag] });
		expect(een.regelingen.filter((r, i) => r !== alles.regelingen[i]).map(({ id }) => id)).toEqual([toeslag]);
	});
	it('zegt bij het getal dat het een proefwaarde is, en noemt geen dag waarop een bron het bevestigt', () => {
		const normen = ruimer.regelingen.flatMap(treesOf).flatMap(allNodes).filter(isNorm);
		const proef = normen.filter(({ id }) => id === 'percentageInkomenstoeslag');
		expect(proef.length).toBeGreaterThan(0);
		for (const { rijen } of proef) {
			expect(rijen).toHaveLength(1);
			expect(rijen[0]![2].titel).toMatch(/^Proefwaarde/);
			expect(rijen[0]![3]).toBe('eigen-keuze');
		}
		const { bevestigd } = beoordeelAlles(ruimer, alleen, dag).regelingen.find(({ id }) => id === toeslag)!;
		expect(bevestigd).toBeNull();
	});
	it('maakt van een bedrag van een eerder jaar geen verouderd bedrag', () => {
		const meer = pasAan(alles, { soort: 'norm', id: 'toeslagAlleenstaande', waarde: 600 });
		expect(uitkomst(meer, toeslag, alleen)).toEqual(['waarschijnlijk', 600, 600]);
	});
	it.each([
		['bestaatNiet', 1, /geen getal "bestaatNiet"/],
		['percentageInkomenstoeslag', 130, /bijvoorbeeld 1\.3 voor 130%/],
		['percentageInkomenstoeslag', -0.1, /een deel/],
		['percentageInkomenstoeslag', NaN, /een deel/],
		['vermogensgrensAlleenstaande', Infinity, /een getal zijn van 0/],
		['deelAfbouw', 0.5, /geen getal "deelAfbouw"/],
	])('weigert %s op %s', (id, waarde, melding) => {
		const doe = () => pasAan(alles, { soort: 'norm', id, waarde });
		expect(doe).toThrow(RangeError);
		expect(doe).toThrow(melding);
	});
	it('weigert een regeling die er niet is', () => {
		expect(() => pasAan(alles, { soort: 'afbouw', regelingen: ['zeerlem-pas'] })).toThrow(/"zeerlem-pas"/);
	});
});

describe('de lijst van getallen', () => {
	const lijst = wijzigbareNormen(alles, dag);
	const van = (id: string) => lijst.filter((een) => een.id === id);

	it('noemt een getal met wat het nu is en waar het geldt', () => {
		expect(van('toeslagAlleenstaande')).toEqual([
			{ id: 'toeslagAlleenstaande', eenheid: 'euro/jaar', waarde: 480, regelingen: [toeslag] },
		]);
	});
	it('houdt gemeenten uit elkaar die onder één naam iets anders invullen', () => {
		expect(van('percentageInkomenstoeslag').map(({ waarde, regelingen }) => [waarde, ...regelingen])).toEqual([
			[{ van: 1.1, tot: 1.3 }, 'haarlem-individuele-inkomenstoeslag'],
			[1.2, 'haarlemmermeer-individuele-inkomenstoeslag'],
			[{ van: 1, tot: 1.3 }, 'zandvoort-individuele-inkomenstoeslag'],
		]);
	});
	it('noemt alleen wat pasAan ook kan veranderen', () => {
		for (const { id, waarde, regelingen } of lijst) {
			const getal = typeof waarde === 'number' ? waarde : (waarde?.van ?? 0);
			const anders = pasAan(alles, { soort: 'norm', id, waarde: getal, regelingen });
			expect(anders.regelingen.filter((r, i) => r !== alles.regelingen[i]).map((r) => r.id)).toEqual(regelingen);
		}
	});
	it('kent het deel van de afbouw zodra er afbouw is', () => {
		expect(van('deelAfbouw')).toEqual([]);
		const [deel] = wijzigbareNormen(afgebouwd, dag).filter(({ id }) => id === 'deelAfbouw');
		expect(deel).toEqual({ id: 'deelAfbouw', eenheid: 'fractie', waarde: 0.35, regelingen: afTeBouwen });
	});
});

describe('afbouw', () => {
	it('kan bij elke regeling van een gemeente met een bedrag en een inkomensgrens, en zegt waarom bij de rest niet', () => {
		expect(afTeBouwen).toEqual([
			'haarlem-huiswerkbegeleiding',
			'haarlem-jeugdfonds',
			'haarlem-schoolkosten',
			'haarlemmermeer-collectieve-zorgverzekering',
			'haarlemmermeer-individuele-inkomenstoeslag',
			'haarlemmermeer-schoolkosten',
			'haarlemmermeer-sport-en-cultuur',
			'zandvoort-jeugdfonds',
		]);
		const redenen = new Map(nietAfTeBouwen(alles).map(({ id, reden }) => [id, reden]));
		expect([...redenen.keys(), ...afTeBouwen].sort()).toEqual(alles.regelingen.map(({ id }) => id).sort());
		expect(redenen.get('haarlem-haarlempas')).toBe('geen-bedrag');
		expect(redenen.get('haarlem-kwijtschelding-gemeente')).toBe('loopt-al-af');
		expect(redenen.get('bijstand')).toBe('loopt-al-af');
		expect(redenen.get('kinderbijslag')).toBe('geen-inkomensgrens');
		expect(() => pasAan(alles, { soort: 'afbouw', regelingen: ['bijstand'] })).toThrow(/niet langzaam lager/);
	});

	it.each([
		/** At the limit all of it; each euro above it costs 0,35 × 12 = 4,20 a year. */
		[1618.18, ['waarschijnlijk', 480, 480]],
		[1619.18, ['waarschijnlijk', 475.8, 475.8]],
		[1718.18, ['waarschijnlijk', 60, 60]],
		/** 480 / 4,20 = 114,29 above it nothing is left. */
		[1732.46, ['waarschijnlijk', 0.02, 0.02]],
		[1732.47, ['waarschijnlijk-niet']],
	])('maakt de inkomenstoeslag van 480 per jaar bij %s per maand %j', (inkomen, verwacht) => {
		expect(uitkomst(afgebouwd, toeslag, metInkomen(inkomen))).toEqual(verwacht);
	});

	it('rekent een bedrag per maand met maanden, en houdt een bereik een bereik', () => {
		/** 20 above the limit costs 7 a month; 40 costs 14, more than the lowest discount; 113,58 the highest of 39,75. */
		expect(uitkomst(afgebouwd, zorg, metInkomen(1638.18))).toEqual(['waarschijnlijk', 5, 32.75]);
		expect(uitkomst(afgebouwd, zorg, metInkomen(1658.18))).toEqual(['misschien', 0, 25.75]);
		expect(uitkomst(afgebouwd, zorg, metInkomen(1731.77))).toEqual(['waarschijnlijk-niet']);
	});

	it('weet boven de grens het deel dat Haarlemmermeer nu openlaat', () => {
		expect(uitkomst(alles, zorg, metInkomen(1638.18))).toEqual(['misschien']);
		expect(uitkomst(afgebouwd, zorg, metInkomen(1638.18))).toEqual(['waarschijnlijk', 5, 32.75]);
		/** Two children at the basisschool: 2 × 155 = 310; from 120% 50 too much costs 210, from 130% nothing. */
		const school = 'haarlemmermeer-schoolkosten';
		expect(uitkomst(afgebouwd, school, metInkomen(2361.68, gezin))).toEqual(['waarschijnlijk', 100, 310]);
	});

	it('rekent vanaf beide grenzen waar bronnen elkaar tegenspreken', () => {
		/** Haarlem: 2 × 150 = 300; the limit lies from 2.311,68 to 2.504,32. 2.404,32 is 92,64 or 0 above it: 389,09 or 0. */
		const wie = { ...gezin, gemeente: 'haarlem' };
		expect(uitkomst(afgebouwd, 'haarlem-schoolkosten', metInkomen(2404.32, wie))).toEqual(['misschien', 0, 300]);
		expect(uitkomst(afgebouwd, 'haarlem-schoolkosten', metInkomen(2331.68, wie))).toEqual(['waarschijnlijk', 216, 300]);
	});

	it('laat wie bijstand heeft het hele bedrag, ook als er een inkomen bij staat', () => {
		const metBijstand = { ...metInkomen(1700), inkomstenbronnen: ['bijstand', 'loon'] };
		expect(uitkomst(afgebouwd, toeslag, metBijstand)).toEqual(['waarschijnlijk', 480, 480]);
	});

	it('houdt de grens voor spaargeld', () => {
		expect(uitkomst(afgebouwd, toeslag, { ...alleen, vermogen: 8000.01 })).toEqual(['waarschijnlijk-niet']);
	});

	it('zegt bij een onbekend inkomen misschien, en het bedrag kan alles zijn', () => {
		expect(uitkomst(afgebouwd, toeslag, { ...alleen, inkomen: null })).toEqual(['misschien', 0, 480]);
	});

	it('daalt met een ander deel sneller: bij 70% is 50 boven de grens 420 per jaar', () => {
		const steiler = pasAan(afgebouwd, { soort: 'norm', id: 'deelAfbouw', waarde: 0.7 });
		expect(uitkomst(steiler, toeslag, metInkomen(1668.18))).toEqual(['waarschijnlijk', 60, 60]);
	});

	it('begint bij een andere grens als die eerst verandert', () => {
		const ruimer = pasAan(alles, { soort: 'norm', id: 'percentageInkomenstoeslag', waarde: 1.3 });
		const beide = pasAan(ruimer, { soort: 'afbouw', regelingen: [toeslag] });
		expect(uitkomst(beide, toeslag, metInkomen(1803.03))).toEqual(['waarschijnlijk', 270, 270]);
	});
});

describe('afbouw voor willekeurige huishoudens', () => {
	const perMaand = { maand: 1, kwartaal: 3, jaar: 12, keer: 12 };
	const set = { ...afgebouwd, regelingen: afgebouwd.regelingen.filter(({ id }) => afTeBouwen.includes(id)) };
	/** Of a household of which only the income is free: at least and at most, for each regeling, euro per month. */
	const bedragenVan = (antwoorden: Antwoorden) => {
		const rekenaar = compileer(set, dag, { antwoorden, vrij: ['inkomen'] });
		return (inkomen: number) =>
			rekenaar
				.beoordeel({ inkomen })
				.flatMap(({ bedrag }) =>
					bedrag ? [bedrag.van / perMaand[bedrag.per], bedrag.tot / perMaand[bedrag.per]] : [0, 0],
				);
	};

	/** Halves what lies between two incomes as long as an amount falls more than a euro there. */
	function sprongenIn(bij: ReturnType<typeof bedragenVan>, van: number, tot: number): readonly string[] {
		const [onder, boven] = [bij(van), bij(tot)];
		const daling = Math.max(...onder.map((bedrag, i) => bedrag - boven[i]!));
		if (boven.some((bedrag, i) => bedrag > onder[i]!)) return [`meer bij ${tot} dan bij ${van}`];
		if (daling <= 1) return [];
		if (tot - van <= 0.01) return [`${daling.toFixed(2)} euro bij ${van}`];
		const midden = Math.round((van + tot) * 50) / 100;
		return [...sprongenIn(bij, van, midden), ...sprongenIn(bij, midden, tot)];
	}

	it('geeft meer inkomen nooit meer, en nergens een sprong van meer dan een euro per maand', () => {
		fc.assert(
			fc.property(volledigHuishouden, (huishouden) => {
				expect(sprongenIn(bedragenVan(huishouden), 0, 3000)).toEqual([]);
			}),
			{ numRuns: 40, seed: 20261129 },
		);
	});

	it('haalt zo de sprong weg die er nu is: 480 euro boven de grens met marge', () => {
		const nu = (inkomen: number) => uitkomst(alles, toeslag, metInkomen(inkomen));
		expect([nu(1650.54), nu(1650.55)]).toEqual([['misschien', 480, 480], ['waarschijnlijk-niet']]);
	});
});
