/** Every screen: to which answers of the contract it leads, and how. Whether it is asked follows from the rules. */
import {
	aowLeeftijdOp,
	beoordeelAlles,
	opties,
	regelversie,
	vakantiegelddeelOp,
	type Antwoorden,
	type Bereik,
	type Datum,
	type Regelset,
	type Uitslag,
} from '#rules';
import { leesBedrag, leesKinderleeftijd, perMaand } from '../taal/bedrag';
import { inkomensgrenzen, spaargrenzen } from './grenzen';
import type { Nummer } from './nummers';
import type { Bandkeuze, Bedragkeuze, Kindinvoer, Ruw, RuwVan } from './ruw';

/** What is known when a screen is shown or read. */
export interface Stand {
	readonly antwoorden: Antwoorden;
	readonly uitslag: Uitslag;
	readonly ruw: Ruw;
	readonly peildatum: Datum;
	readonly set: Regelset;
}

export type Einde = 'plaats-anders' | 'plaats-onbekend' | 'jonger-dan-18';
export type Soort = 'keuze' | 'meer' | 'bedrag' | 'band' | 'kinderen' | 'bericht';

interface Scherm<N extends Nummer> {
	readonly deel: 1 | 2 | 3 | 4;
	readonly soort: Soort;
	readonly sleutels: readonly string[];
	/** The options in order, by id; the texts are in the locale. */
	readonly opties?: (stand: Stand) => readonly string[];
	/** Of several options: the one that rules out the others. */
	readonly alleenstaand?: string;
	/** Limits that the person chooses between. */
	readonly grenzen?: (stand: Stand) => readonly number[];
	/** Form logic that the rules cannot know, such as "after 'I do not know exactly'". */
	readonly komtNa?: (stand: Stand) => boolean;
	readonly naar: (ruw: RuwVan<N>, stand: Stand) => Antwoorden;
	readonly einde?: (ruw: RuwVan<N>) => Einde | null;
}

/** Where no source tells the age of that day yet: that of the day on which the rules were set. */
export const aowVan = (peildatum: Datum) => aowLeeftijdOp(peildatum) ?? aowLeeftijdOp(regelversie)!;

/** A screen of which is not known which one it is. */
interface Schermvorm {
	readonly naar: (ruw: unknown, stand: Stand) => Antwoorden;
	readonly einde?: (ruw: unknown) => Einde | null;
}

/** The age classes of the form, as ranges. */
const leeftijdsklassen = (aow: number): Readonly<Record<string, Bereik | { van: number }>> => ({
	kind: { van: 0, tot: 17 },
	'18': { van: 18, tot: 20 },
	'21': { van: 21, tot: 26 },
	'27': { van: 27, tot: aow - 1 },
	aow: { van: aow },
});
const partnerklassen = (aow: number): Readonly<Record<string, Bereik | { van: number }>> => ({
	...leeftijdsklassen(aow),
	'21': { van: 21, tot: aow - 1 },
});

const heeftPartner = ({ antwoorden }: Stand) => antwoorden.heeftPartner === true;
const heeftKinderen = ({ ruw }: Stand) => ruw[4] === 'kinderen' || ruw[4] === 'partner-kinderen';
const klassen = (stand: Stand) => [stand.ruw[2], ...(heeftPartner(stand) ? [stand.ruw[5]] : [])];
const iemandIs = (stand: Stand, ...gezocht: readonly string[]) =>
	klassen(stand).some((klasse) => klasse !== undefined && gezocht.includes(klasse));
const bronnen = ({ antwoorden }: Stand) => (antwoorden.inkomstenbronnen ?? []) as readonly string[];

const jaNee = { ja: true, nee: false, onbekend: null } as const;

function inkomstenopties(stand: Stand): readonly string[] {
	const jongerDanAow = iemandIs(stand, '18', '21', '27', 'kind');
	const aow = iemandIs(stand, 'aow');
	const jong = iemandIs(stand, '18', '21');
	const ouderDan27 = iemandIs(stand, '27') || (heeftPartner(stand) && stand.ruw[5] === '21');
	return [
		'loon',
		...(jongerDanAow
			? ['bijstand', ...(ouderDan27 ? ['ioaw-ioaz'] : []), 'ww', 'ziekte-of-arbeidsongeschiktheid']
			: []),
		...(aow ? ['aow'] : []),
		'pensioen',
		...(aow ? ['aio'] : []),
		...(jong ? ['duo'] : []),
		'eigen-bedrijf',
		'alimentatie-of-anders',
		'geen',
	];
}

/** Only what stands on the screen now; a source that no longer fits falls out by itself. */
const zichtbaar = (gekozen: readonly string[], opties: readonly string[]) =>
	opties.filter((optie) => gekozen.includes(optie));

const behalve = (gekozen: readonly string[], nee: string) => gekozen.filter((optie) => optie !== nee);

/** Euro per month; null where the person does not know. */
export function maandbedrag({ bedrag, per, anders }: Bedragkeuze): number | null {
	if (anders === 'geen') return 0;
	const gelezen = anders === null ? leesBedrag(bedrag) : null;
	return gelezen === null ? null : perMaand(gelezen, per);
}

/** Above a limit starts one cent past it. */
function bereikVan({ keuze, grenzen }: Bandkeuze): Bereik | { van: number } | null {
	const [laagste, hoogste] = [grenzen[0], grenzen.at(-1)];
	if (keuze === 'onbekend' || laagste === undefined || hoogste === undefined) return null;
	if (keuze === 'onder') return { van: 0, tot: laagste };
	if (keuze === 'boven') return { van: hoogste + 0.01 };
	return grenzen.length === 2 ? { van: laagste, tot: hoogste } : null;
}

/**
 * What is left of a sum for the other one; a sum that is less than the one amount leaves nothing.
 * Whether a band is with vakantiegeld nobody asks, so it may be.
 */
function zonder(samen: Bereik | { van: number }, eigen: number, peildatum: Datum): Bereik | { van: number } {
	const van = Math.max(0, samen.van - eigen);
	if (!('tot' in samen)) return { van };
	return { van, tot: Math.max(van, samen.tot * (1 + vakantiegelddeelOp(peildatum)) - eigen) };
}

const bandopties = (grenzen: readonly number[]) => [
	...(grenzen.length ? ['onder', ...(grenzen.length > 1 ? ['tussen'] : []), 'boven'] : []),
	'onbekend',
];

export const kindAntwoord = ({ leeftijd, school }: Kindinvoer) => ({
	leeftijd: leesKinderleeftijd(leeftijd),
	...(school === null ? {} : { school }),
});

/** Which children, by place, whose school still matters. */
export function openNaKinderen(stand: Stand, kinderen: readonly Kindinvoer[]): readonly number[] {
	const zonderSchool = kinderen.map(({ leeftijd }) => ({ leeftijd: leesKinderleeftijd(leeftijd) }));
	const antwoorden = { ...stand.antwoorden, kinderen: zonderSchool };
	const { regelingen, routes } = beoordeelAlles(stand.set, antwoorden, stand.peildatum);
	const open = new Set([...regelingen, ...routes].flatMap((one) => one.open));
	return zonderSchool.flatMap(({ leeftijd }, i) => (leeftijd !== null && open.has(`kinderen.${i}.school`) ? [i] : []));
}

const wistNietPrecies = (keuze: Bedragkeuze | undefined) => keuze?.anders === 'onbekend';

export const schermen: { readonly [N in Nummer]: Scherm<N> } = {
	1: {
		deel: 1,
		soort: 'keuze',
		sleutels: ['gemeente'],
		naar: (plaats) => (plaats === 'anders' || plaats === 'onbekend' ? {} : { gemeente: plaats }),
		einde: (plaats) => (plaats === 'anders' ? 'plaats-anders' : plaats === 'onbekend' ? 'plaats-onbekend' : null),
	},
	2: {
		deel: 1,
		soort: 'keuze',
		sleutels: ['leeftijd'],
		opties: () => ['kind', '18', '21', '27', 'aow'],
		naar: (klasse, { peildatum }) => ({ leeftijd: leeftijdsklassen(aowVan(peildatum))[klasse] }),
		einde: (klasse) => (klasse === 'kind' ? 'jonger-dan-18' : null),
	},
	3: {
		deel: 1,
		soort: 'keuze',
		sleutels: ['woonsituatie'],
		opties: () => ['huurhuis', 'kamer', 'koophuis', 'inwonend', 'instelling', 'geen-vast-adres'],
		naar: (woonsituatie) => ({ woonsituatie }),
	},
	4: {
		deel: 2,
		soort: 'keuze',
		sleutels: ['heeftPartner', 'kinderen'],
		opties: () => ['alleen', 'partner', 'kinderen', 'partner-kinderen', 'anderen'],
		naar: (met) => ({
			heeftPartner: met === 'partner' || met === 'partner-kinderen',
			...(met === 'kinderen' || met === 'partner-kinderen' ? {} : { kinderen: [] }),
			...(met === 'alleen' ? { medebewoners27: 0, andereVolwassenen: false } : {}),
			...(met === 'anderen' ? { andereVolwassenen: true } : {}),
		}),
	},
	5: {
		deel: 2,
		soort: 'keuze',
		sleutels: ['leeftijdPartner'],
		komtNa: heeftPartner,
		opties: () => ['kind', '18', '21', 'aow'],
		naar: (klasse, { peildatum }) => ({ leeftijdPartner: partnerklassen(aowVan(peildatum))[klasse] }),
	},
	6: {
		deel: 2,
		soort: 'kinderen',
		sleutels: ['kinderen'],
		komtNa: heeftKinderen,
		naar: (kinderen) => ({ kinderen: kinderen.map(kindAntwoord) }),
	},
	7: {
		deel: 3,
		soort: 'meer',
		sleutels: ['inkomstenbronnen'],
		opties: inkomstenopties,
		alleenstaand: 'geen',
		naar: (gekozen, stand) => {
			const inkomstenbronnen = zichtbaar(gekozen, inkomstenopties(stand));
			if (!inkomstenbronnen.includes('geen')) return { inkomstenbronnen };
			return { inkomstenbronnen, inkomen: 0, ...(heeftPartner(stand) ? { inkomenPartner: 0 } : {}) };
		},
	},
	8: {
		deel: 3,
		soort: 'bedrag',
		sleutels: ['inkomen'],
		naar: (keuze, stand) => {
			const inkomen = maandbedrag(keuze);
			if (inkomen === null) return {};
			const inclusief = keuze.vakantiegeld && bronnen(stand).includes('loon');
			return { inkomen, ...(inclusief ? { inkomenIsInclusiefVakantiegeld: true } : {}) };
		},
	},
	20: {
		deel: 3,
		soort: 'band',
		sleutels: ['inkomen', 'inkomenPartner'],
		komtNa: ({ ruw }) => wistNietPrecies(ruw[8]) || wistNietPrecies(ruw[9]),
		grenzen: ({ uitslag }) => inkomensgrenzen(uitslag),
		naar: (keuze, { antwoorden, peildatum }) => {
			const samen = bereikVan(keuze);
			const eigen = antwoorden.inkomen;
			// What was said before about one of the two still stands; the band is about both.
			if (typeof eigen === 'number') return { inkomenPartner: samen && zonder(samen, eigen, peildatum) };
			return samen === null ? { inkomen: null, inkomenPartner: null } : { inkomen: samen, inkomenPartner: 0 };
		},
	},
	9: {
		deel: 3,
		soort: 'bedrag',
		sleutels: ['inkomenPartner'],
		komtNa: heeftPartner,
		naar: (keuze) => {
			const inkomenPartner = maandbedrag(keuze);
			return inkomenPartner === null ? {} : { inkomenPartner };
		},
	},
	23: {
		deel: 3,
		soort: 'keuze',
		sleutels: ['werkt', 'partnerWerkt'],
		komtNa: heeftPartner,
		opties: () => ['zelf', 'partner', 'allebei', 'onbekend'],
		naar: (wie) =>
			wie === 'onbekend'
				? { werkt: null, partnerWerkt: null }
				: { werkt: wie !== 'partner', partnerWerkt: wie !== 'zelf' },
	},
	10: {
		deel: 3,
		soort: 'band',
		sleutels: ['vermogen'],
		grenzen: ({ uitslag }) => spaargrenzen(uitslag),
		naar: (keuze) => ({ vermogen: bereikVan(keuze) }),
	},
	12: {
		deel: 3,
		soort: 'keuze',
		sleutels: ['opleiding'],
		opties: () => ['geen', 'mbo', 'hbo-of-universiteit', 'inburgering-of-cursus'],
		naar: (opleiding) => ({ opleiding }),
	},
	11: {
		deel: 3,
		soort: 'keuze',
		sleutels: ['laagInkomen3Jaar'],
		opties: () => ['ja', 'nee', 'onbekend'],
		naar: (keuze) => ({ laagInkomen3Jaar: jaNee[keuze] }),
	},
	21: {
		deel: 3,
		soort: 'keuze',
		sleutels: ['inkomenstoeslagAfgelopenJaar'],
		opties: () => ['ja', 'nee', 'onbekend'],
		naar: (keuze) => ({ inkomenstoeslagAfgelopenJaar: jaNee[keuze] }),
	},
	15: {
		deel: 3,
		soort: 'keuze',
		sleutels: ['medebewoners27'],
		opties: () => ['0', '1', '2', 'onbekend'],
		naar: (keuze) => ({
			medebewoners27: keuze === 'onbekend' ? null : keuze === '2' ? { van: 2 } : Number(keuze),
		}),
	},
	13: {
		deel: 4,
		soort: 'keuze',
		sleutels: ['rekeningenLukken'],
		opties: () => ['ja', 'soms-niet', 'nee', 'krijgt-hulp', 'onbekend'],
		naar: (keuze) => ({ rekeningenLukken: keuze === 'onbekend' ? null : keuze }),
	},
	14: {
		deel: 4,
		soort: 'meer',
		sleutels: ['spoed'],
		opties: () => ['huis-uit', 'energie-dicht', 'zorgverzekering-stopt', 'deurwaarder', 'geen-eten', 'nee'],
		alleenstaand: 'nee',
		naar: (gekozen) => ({ spoed: behalve(gekozen, 'nee') }),
	},
	22: {
		deel: 4,
		soort: 'bericht',
		sleutels: [],
		komtNa: ({ uitslag }) => uitslag.routes.some(({ spoed }) => spoed === 'vandaag'),
		naar: () => ({}),
	},
	16: {
		deel: 4,
		soort: 'keuze',
		sleutels: ['langdurigZiek'],
		opties: () => ['ja', 'nee', 'onbekend'],
		naar: (keuze) => ({ langdurigZiek: jaNee[keuze] }),
	},
	17: {
		deel: 4,
		soort: 'meer',
		sleutels: ['kosten'],
		opties: (stand) => [
			'zorg',
			'huisraad',
			'verhuizen-of-inrichten',
			'woonkosten',
			'reizen-naar-zorg',
			...(heeftKinderen(stand) ? ['school'] : []),
			'advocaat-of-bewindvoerder',
			'anders',
			'nee',
		],
		alleenstaand: 'nee',
		naar: (gekozen, stand) => ({
			kosten: zichtbaar(gekozen, schermen[17].opties!(stand)).filter((optie) => optie !== 'nee'),
		}),
	},
	18: {
		deel: 4,
		soort: 'meer',
		sleutels: ['hulp'],
		opties: () => [...opties.hulp, 'nee'],
		alleenstaand: 'nee',
		naar: (gekozen) => ({ hulp: behalve(gekozen, 'nee') }),
	},
};

/** The options that stand on a screen. */
export function optiesVan(nummer: Nummer, stand: Stand): readonly string[] {
	const { opties, grenzen } = schermen[nummer];
	return opties?.(stand) ?? (grenzen ? bandopties(grenzen(stand)) : []);
}

/** Answered as on the screen itself: what it tells the rules, or the end to which it leads. */
export function beantwoord(
	nummer: Nummer,
	ruw: unknown,
	stand: Stand,
): { antwoorden: Antwoorden; einde: Einde | null } {
	const { naar, einde } = schermen[nummer] as unknown as Schermvorm;
	const slot = einde?.(ruw) ?? null;
	return { antwoorden: slot ? stand.antwoorden : { ...stand.antwoorden, ...naar(ruw, stand) }, einde: slot };
}
