/**
 * Walks every path of the questions, for one rule at a time.
 *
 * Why one rule at a time covers all paths: a screen is asked when one of its keys is open for some regeling or route
 * (src/lib/check/pad.ts), and what is open for a rule follows from the answers to its own facts only. So every path of
 * the whole check is, for each rule, one of the paths walked here. A question that changes nothing for any rule, or an
 * open fact that nobody asks, shows here.
 *
 * Why paths are cut: two states with the same residue of the rule have the same future (residu.ts).
 */
import {
	allNodes,
	beoordeelAlles,
	rowOn,
	type Antwoorden,
	type Beoordeling,
	type Node,
	type Regeling,
	type Regelset,
	type Result,
	type Route,
	type Toets,
	type Uitslag,
} from '#rules';
import { reader, type Read } from '../../rules/kern/evalueer.ts';
import { inkomensgrenzen } from '../../src/lib/check/grenzen.ts';
import type { Nummer } from '../../src/lib/check/nummers.ts';
import { volgendeNa } from '../../src/lib/check/pad.ts';
import type { Bedragkeuze, Kindinvoer, Ruw } from '../../src/lib/check/ruw.ts';
import { openNaKinderen, optiesVan, schermen, type Stand } from '../../src/lib/check/schermen.ts';
import { residuVan } from './residu.ts';
import { dag } from './wandelaar.ts';

export type Mate = 'poort' | 'vol';

interface Plek {
	readonly stappen: readonly Nummer[];
	readonly stand: Stand;
}
interface Opgave {
	/** The national rules and those of the gemeente: they set the limits that stand on a screen. */
	readonly alles: Regelset;
	/** One regeling or one route. */
	readonly set: Regelset;
	readonly gemeente: string;
	readonly mate: Mate;
}
export interface Bevinding {
	readonly soort: 'verandert niets' | 'nooit gevraagd';
	readonly wat: string;
	readonly pad: string;
}
export interface Verslag {
	readonly bevindingen: readonly Bevinding[];
	/** Of states that differ. */
	readonly standen: number;
	/** Of answers that were given in them. */
	readonly stappen: number;
	/** Of whole paths that these stand for. */
	readonly paden: number;
	/** How many questions this rule asks at most. */
	readonly hoogstens: number;
}

const kindleeftijden = (trees: readonly Node[], mate: Mate): readonly string[] => {
	const grenzen = trees
		.flatMap(allNodes)
		.flatMap((node) => (node.kind === 'vergelijking' ? [node] : []))
		.filter(({ links }) => links.kind === 'feit' && links.id === 'kinderen.leeftijd')
		.flatMap(({ rechts }) => (rechts.kind === 'norm' ? [rowOn<unknown>(rechts.rijen, dag)?.[1]] : []))
		.filter((grens) => typeof grens === 'number' && grens <= 17);
	// The law mostly says "from"; where it says "up to and including" the next year is the other side.
	const kanten = (grens: number) => (mate === 'vol' ? [grens, grens + 1] : [grens]);
	return [...new Set([0, ...(grenzen as number[]).flatMap(kanten)])]
		.filter((leeftijd) => leeftijd <= 17)
		.sort((a, b) => a - b)
		.map(String);
};

/** Every school that a child may have, where the rule asks for it. */
function metScholen(leeftijden: readonly string[], stand: Stand): readonly Kindinvoer[][] {
	const kaal = leeftijden.map((leeftijd) => ({ leeftijd, school: null }));
	const gevraagd = openNaKinderen(stand, kaal);
	return kaal.reduce<Kindinvoer[][]>(
		(tot, kind, i) => {
			const keuzes = gevraagd.includes(i)
				? (['basisonderwijs', 'voortgezet-onderwijs', 'mbo', 'geen'] as const).map((school) => ({ ...kind, school }))
				: [kind];
			return tot.flatMap((rij) => keuzes.map((keuze) => [...rij, keuze]));
		},
		[[]],
	);
}

function kinderen(stand: Stand, mate: Mate): readonly Kindinvoer[][] {
	const alle = kindleeftijden(bomenVan(stand.set), mate);
	const paren = alle.flatMap((een, i) => alle.slice(i).map((ander) => [een, ander]));
	const uitersten = [alle[0]!, alle.at(-1)!];
	const rijen = [...alle.map((een) => [een]), ...(mate === 'vol' ? paren : []), ['0', ...uitersten]];
	return rijen.flatMap((rij) => metScholen(rij, stand));
}

/** Below, on, between and above the limits of this household. */
function bedragen(nummer: Nummer, stand: Stand, mate: Mate): readonly Bedragkeuze[] {
	const grenzen = inkomensgrenzen(stand.uitslag);
	const [laag = 1400, hoog = laag * 1.2] = grenzen;
	const krap =
		// Somebody without money is there too: "geen", or no source.
		nummer === 9 ? [hoog * 1.05, 9000] : [laag / 2, hoog * 1.05, 9000];
	const ruim = [0, laag / 2, laag, (laag + hoog) / 2, hoog, hoog * 1.05, hoog * 1.2, 3500, 9000];
	const getypt = [...new Set((mate === 'vol' ? ruim : krap).map((bedrag) => `${Math.round(bedrag)}`))];
	const gewoon = { per: 'maand', vakantiegeld: false } as const;
	const bronnen = (stand.antwoorden.inkomstenbronnen ?? []) as readonly string[];
	/** It counts near a limit. */
	const metVakantiegeld = (bedrag: string) =>
		nummer === 8 && bronnen.includes('loon') && (mate === 'vol' || Number(bedrag) === Math.round(hoog * 1.05));
	return [
		...getypt.flatMap((bedrag) =>
			(metVakantiegeld(bedrag) ? [false, true] : [false]).map((vakantiegeld) => ({
				...gewoon,
				bedrag,
				vakantiegeld,
				anders: null,
			})),
		),
		...(nummer === 9 ? [{ ...gewoon, bedrag: '', anders: 'geen' as const }] : []),
		{ ...gewoon, bedrag: '', anders: 'onbekend' },
	];
}

/** Each option alone, the one that stands alone, and those that matter together. */
function verzamelingen(nummer: Nummer, opties: readonly string[], mate: Mate): readonly string[][] {
	const gewoon = opties.filter((optie) => optie !== schermen[nummer].alleenstaand);
	const paren = gewoon.flatMap((een, i) => gewoon.slice(i + 1).map((ander) => [een, ander]));
	const bijLoon = paren.filter(([een, ander]) => een === 'loon' && ['bijstand', 'eigen-bedrijf'].includes(ander!));
	return [...opties.map((optie) => [optie]), ...(mate === 'vol' ? paren : bijLoon), gewoon];
}

function antwoordenOp(nummer: Nummer, stand: Stand, vol: Stand, opgave: Opgave): readonly unknown[] {
	const { soort, grenzen } = schermen[nummer];
	if (nummer === 1) return [opgave.gemeente];
	if (soort === 'kinderen') return kinderen(stand, opgave.mate);
	if (soort === 'bedrag') return bedragen(nummer, stand, opgave.mate);
	if (soort === 'bericht') return ['gezien'];
	if (soort === 'band') return optiesVan(nummer, vol).map((keuze) => ({ keuze, grenzen: grenzen!(vol) }));
	const opties = optiesVan(nummer, stand).filter((optie) => !(nummer === 2 && optie === 'kind'));
	return soort === 'meer' ? verzamelingen(nummer, opties, opgave.mate) : opties;
}

const gebonden = new WeakMap<Regelset, readonly Node[]>();
function bomenVan(set: Regelset): readonly Node[] {
	const bekend = gebonden.get(set);
	if (bekend) return bekend;
	const bomen = [
		...set.regelingen.flatMap((r) => [
			...Object.values({ ...r.doelgroep, ...r.eisen, ...r.voorbehouden }).map(({ als }) => als.node),
			...(r.bedrag ? [r.bedrag.node] : []),
		]),
		...set.routes.flatMap(({ past, vandaag, dezeWeek, heeftAl }) =>
			[past, vandaag, dezeWeek, heeftAl].map(({ node }) => node),
		),
	];
	gebonden.set(set, bomen);
	return bomen;
}

/** What a person comes for: the class, the amount, the route. */
const uitkomst = ({ regelingen, routes }: Uitslag) =>
	JSON.stringify([
		regelingen.map(({ oordeel, bedrag }) => [oordeel, bedrag && [bedrag.van, bedrag.tot]]),
		routes.map(({ past, spoed, heeftAl, bijzonder }) => [past, spoed, heeftAl, bijzonder]),
	]);

type Residu = (result: Result) => string;
const isVast = (residu: string) => residu.startsWith('=');

/** The residue of a regeling: of a condition that is settled only what it does to the class is left. */
function regelresidu(r: Regeling, { toetsen }: Beoordeling, residu: Residu, read: Read): unknown {
	const van = (soort: Toets['soort']) =>
		toetsen.filter((toets) => toets.soort === soort).map(({ result }) => residu(result));
	const [doelgroep, eisen, voorbehouden] = [van('doelgroep'), van('eis'), van('voorbehoud')] as const;
	if (doelgroep.includes('=false')) return 'niet van toepassing';
	const open = (delen: readonly string[]) => [
		...delen.filter((deel) => !isVast(deel)),
		delen.some((deel) => deel === '=?'),
	];
	const heeftAl = r.heeftAl ? residu(read(r.heeftAl.node)) : null;
	if (eisen.includes('=false')) return ['niet', open(doelgroep), heeftAl];
	const bedrag = r.bedrag ? residu(read(r.bedrag.node)) : null;
	return [open(doelgroep), open(eisen), voorbehouden, bedrag, heeftAl];
}

const routeresidu = ({ past, vandaag, dezeWeek, heeftAl, bijzonder = {} }: Route, residu: Residu, read: Read) =>
	[past, vandaag, dezeWeek, heeftAl, ...Object.values(bijzonder)].map(({ node }) => residu(read(node)));

/** What stands on the cards already: which sentence at each condition, and what is asked after the outcome. */
const kaarttekst = ({ regelingen, navragen }: Uitslag) =>
	JSON.stringify([regelingen.map(({ toetsen }) => toetsen.map(({ result }) => result.value ?? null)), navragen]);

/** That vakantiegeld is in the amount is a tick on the screen of the amount. */
const opScherm = (nummer: Nummer): readonly string[] =>
	nummer === 8 ? ['inkomen', 'inkomenIsInclusiefVakantiegeld'] : schermen[nummer].sleutels;

interface Gezien {
	/** Equal numbers: the same outcome, whatever is answered next. */
	readonly functie: number;
	readonly paden: number;
	readonly vragen: number;
	/** The question that comes now can change something. */
	readonly verandert: boolean;
}

export interface Loper {
	readonly loop: () => Verslag;
	/** Whether the next question changes a class, an amount, a route or a text of this rule; null where it asks none. */
	readonly verandertIets: (stappen: readonly Nummer[], stand: Stand) => boolean | null;
}

export function maakLoper(opgave: Opgave): Loper {
	const { set, alles } = opgave;
	const gekend = new Map<string, Gezien>();
	const functies = new Map<string, number>();
	const bevindingen: Bevinding[] = [];
	let stappen = 0;
	const functie = (tekst: string) => {
		if (!functies.has(tekst)) functies.set(tekst, functies.size);
		return functies.get(tekst)!;
	};
	const beoordeel = (antwoorden: Antwoorden) => beoordeelAlles(set, antwoorden, dag);
	const standVan = (antwoorden: Antwoorden, ruw: Ruw): Stand => ({
		antwoorden,
		ruw,
		uitslag: beoordeel(antwoorden),
		peildatum: dag,
		set,
	});

	/** The limits that stand on the screens of the amounts come from all rules together; they follow from the household. */
	const volle = new Map<string, Stand>();
	function volleStand({ antwoorden, ruw }: Stand): Stand {
		const { gemeente, leeftijd, woonsituatie, heeftPartner, leeftijdPartner, kinderen } = antwoorden;
		const gezin = { gemeente, leeftijd, woonsituatie, heeftPartner, leeftijdPartner, kinderen };
		const sleutel = JSON.stringify(gezin);
		const bekend = volle.get(sleutel);
		if (bekend) return bekend;
		const stand: Stand = {
			antwoorden: gezin as Antwoorden,
			ruw,
			uitslag: beoordeelAlles(alles, gezin as Antwoorden, dag),
			peildatum: dag,
			set: alles,
		};
		volle.set(sleutel, stand);
		return stand;
	}

	function handtekening({ stappen: gedaan, stand }: Plek): string {
		const { antwoorden, ruw, uitslag } = stand;
		const isGevraagd = (id: string) => gedaan.some((nummer) => opScherm(nummer).includes(id));
		const komtNog = (id: string) => set.volgorde.includes(id) && !isGevraagd(id);
		const residu = residuVan(antwoorden, komtNog);
		const read = reader(antwoorden, dag);
		const rest = [
			...set.regelingen.map((r, i) => regelresidu(r, uitslag.regelingen[i]!, residu, read)),
			...set.routes.map((route) => routeresidu(route, residu, read)),
		];
		const nogTeDoen = (...nummers: readonly Nummer[]) => nummers.some((nummer) => !gedaan.includes(nummer));
		const vorm = [
			nogTeDoen(7) && [ruw[2], ruw[5]],
			nogTeDoen(5, 9, 23, 7, 20) && antwoorden.heeftPartner,
			nogTeDoen(6, 17) && ruw[4],
			nogTeDoen(8) && (antwoorden.inkomstenbronnen as readonly string[] | undefined)?.includes('loon'),
			nogTeDoen(20, 9) && [ruw[8]?.anders, ruw[9]?.anders, 'inkomen' in antwoorden && antwoorden.inkomen],
			gedaan.filter((nummer) => schermen[nummer].sleutels.some((sleutel) => !(sleutel in antwoorden))),
			nogTeDoen(10, 20) && JSON.stringify([optieGrenzen(10, stand), optieGrenzen(20, stand)]),
		];
		return JSON.stringify([vorm, rest]);
	}
	const grenzen = new WeakMap<Stand, readonly number[]>();
	function optieGrenzen(nummer: 10 | 20, stand: Stand): readonly number[] | null {
		if (!isNogOpen(nummer, stand)) return null;
		const vol = volleStand(stand);
		const bekend = grenzen.get(vol) ?? [10, 20].flatMap((een) => schermen[een as 10].grenzen!(vol));
		grenzen.set(vol, bekend);
		return bekend;
	}
	const isNogOpen = (nummer: Nummer, { antwoorden, uitslag }: Stand) =>
		schermen[nummer].sleutels.some((sleutel) => !(sleutel in antwoorden) && uitslag.vragen.includes(sleutel));

	function ga(plek: Plek): Gezien {
		const { stappen: gedaan, stand } = plek;
		const nummer = volgendeNa(gedaan, stand);
		if (nummer === undefined) {
			const { vragen } = stand.uitslag;
			const ongevraagd = vragen.filter((sleutel) => !gedaan.some((een) => opScherm(een).includes(sleutel)));
			if (ongevraagd.length) meld('nooit gevraagd', ongevraagd.join(), stand.ruw);
			return { functie: functie(uitkomst(stand.uitslag)), paden: 1, vragen: 0, verandert: false };
		}
		const sleutel = handtekening(plek);
		const bekend = gekend.get(sleutel);
		if (bekend) return bekend;
		const vol = schermen[nummer].soort === 'band' ? volleStand(stand) : stand;
		const kinderen = antwoordenOp(nummer, stand, vol, opgave).map((gevuld) => {
			stappen += 1;
			const { naar } = schermen[nummer] as unknown as { naar: (ruw: unknown, stand: Stand) => Antwoorden };
			const antwoorden = { ...stand.antwoorden, ...naar(gevuld, stand) };
			const volgende = standVan(antwoorden, { ...stand.ruw, [nummer]: gevuld } as Ruw);
			const verder = ga({ stappen: [...gedaan, nummer], stand: volgende });
			return { verder, tekst: kaarttekst(volgende.uitslag), gevuld: JSON.stringify(gevuld) };
		});
		const uniek = new Set(kinderen.map(({ verder }) => verder.functie));
		// What only says something has one answer, and one gemeente is walked at a time.
		const isVraag = schermen[nummer].soort !== 'bericht' && nummer !== 1;
		const verandert = !isVraag || uniek.size > 1 || new Set(kinderen.map(({ tekst }) => tekst)).size > 1;
		if (!verandert) meld('verandert niets', `vraag ${nummer}`, stand.ruw);
		const tekst = `${nummer}:${kinderen.map(({ gevuld, verder }) => `${gevuld}=${verder.functie}`).join()}`;
		const uit: Gezien = {
			verandert,
			functie: uniek.size === 1 ? kinderen[0]!.verder.functie : functie(tekst),
			paden: kinderen.reduce((tot, { verder }) => tot + verder.paden, 0),
			vragen: Math.max(...kinderen.map(({ verder }) => verder.vragen)) + Number(schermen[nummer].soort !== 'bericht'),
		};
		gekend.set(sleutel, uit);
		return uit;
	}

	function meld(soort: Bevinding['soort'], wat: string, ruw: Ruw) {
		bevindingen.push({ soort, wat, pad: JSON.stringify(ruw) });
	}

	return {
		loop() {
			const { paden, vragen } = ga({ stappen: [], stand: standVan({}, {}) });
			return { bevindingen, standen: gekend.size, stappen, paden, hoogstens: vragen };
		},
		verandertIets(gedaan, { antwoorden, ruw }) {
			const stand = standVan(antwoorden, ruw);
			return volgendeNa(gedaan, stand) === undefined ? null : ga({ stappen: gedaan, stand }).verandert;
		},
	};
}
