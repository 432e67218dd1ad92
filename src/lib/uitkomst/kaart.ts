/** One regeling as a card: in which words, with which numbers. No rule is repeated here. */
import {
	allNodes,
	bijnaDeelOp,
	inOrder,
	isForeverUnknown,
	isLangGeleden,
	namedNumbers,
	vraagvolgorde,
	zinVan,
	type Beoordeling,
	type Bron,
	type Contact,
	type Datum,
	type Genoemd,
	type Per,
	type Regeling,
	type Tekstbundel,
	type Teksten,
	type Toets,
	type Uitvoerder,
	type Vraag,
} from '#rules';
import { contactenVan } from '../contacten';
import { veldenBij } from '../navraag/blokken';
import { kantVan, leest, type Kant } from '../navraag/kant';
import { feitVan, type Veld } from '../navraag/velden';
import { nederlands, type Taalvorm } from '../taal/vorm';

export type Klasse = 'waarschijnlijk' | 'misschien' | 'waarschijnlijk-niet';
export type Staat = 'ja' | 'nee' | 'open';

export interface Reden {
	readonly id: string;
	readonly tekst: string;
	readonly staat: Staat;
	readonly bron: Bron;
	readonly interpretatie: string | null;
	/** A reservation that holds: the reason why we are careful. */
	readonly voorbehoud: boolean;
}

export interface Kaart {
	readonly id: string;
	readonly klasse: Klasse;
	readonly naam: string;
	readonly officieel: string;
	/** Who decides, and on whose side that is. */
	readonly uitvoerder: Uitvoerder;
	readonly kant: Kant;
	readonly inHetKort: string;
	readonly bedrag: { readonly tekst: string; readonly per: Per; readonly jaar: string | null } | null;
	readonly bedragUitleg: string;
	/** It hangs on our estimate of the income of this year: how we make it; empty where no number came out. */
	readonly schatting: readonly string[] | null;
	readonly redenen: readonly Reden[];
	/** What is still worth knowing. */
	readonly open: readonly Vraag[];
	/** What can be filled in to make this more precise. */
	readonly navragen: readonly Veld[];
	/** Something was filled in that the rule reads. */
	readonly isNagerekend: boolean;
	readonly discretionair: boolean;
	/** See `Regeling.meestalAl`. */
	readonly meestalAl: boolean;
	readonly stappen: readonly string[];
	readonly papieren: readonly string[];
	readonly duur: string | null;
	/** With whom one asks for it, where that is not whoever decides. */
	readonly via: string | null;
	/** Whether it may have to be paid back. */
	readonly terugbetalen: string;
	readonly contacten: readonly Contact[];
	readonly normVanaf: string | null;
	readonly bevestigd: string | null;
	readonly bevestigdIsOud: boolean;
	readonly verouderd: boolean;
	readonly nietGetoetst: readonly string[];
	/** Only of what is probably no right: how far above the limit the income is, when that is little. */
	readonly bijna: string | null;
}

/** The limits of which one decides, the widest first. */
const grenzen = ['inkomensgrensEenDeel', 'inkomensgrens', 'bijstandsnorm'];
export const staatVan = ({ result }: Pick<Toets, 'result'>): Staat =>
	result.value === undefined ? 'open' : result.value === true ? 'ja' : 'nee';

/** What came out of a condition, as a sentence with its numbers. */
export const toetszin = (
	{ id, result }: Toets,
	teksten: Teksten,
	termen: Beoordeling['termen'],
	taal = nederlands,
): string => taal.vul(zinVan(result, teksten.toetsen[id]!), { ...termen, ...namedNumbers(result) });

function redenVan(
	toets: Toets,
	teksten: Teksten,
	termen: Beoordeling['termen'],
	{ taal = nederlands, vertaal = zoals }: Kaartgegevens,
): Reden {
	const staat = staatVan(toets);
	const tekst = toetszin(toets, teksten, termen, taal);
	const interpretatie = toets.interpretatie && vertaal(toets.interpretatie);
	const voorbehoud = blijftMisschien(toets);
	// A reservation that holds is a caution, not a reason in favour.
	const getoond = voorbehoud ? 'open' : staat;
	return { id: toets.id, tekst, staat: getoond, bron: toets.bron, interpretatie, voorbehoud };
}

/** What keeps the answer at "misschien", whatever is answered: a caution that holds, or what only others can say. */
const blijftMisschien = ({ soort, result }: Toets) =>
	(soort === 'voorbehoud' && result.value === true) || isForeverUnknown(result);

/** A reservation that does not hold says nothing. */
const isNoemenswaard = (toets: Toets) => toets.soort !== 'voorbehoud' || toets.result.value !== false;
const faalt = (toets: Toets) => toets.soort !== 'voorbehoud' && toets.result.value === false;

/** The limit on the income was the only obstacle, and it was near: the difference in whole euros, or its range. */
function bijnaVan(toetsen: readonly Toets[], peildatum: Datum, { inWoorden }: Taalvorm): string | null {
	const mislukt = toetsen.filter(faalt);
	const getallen: Readonly<Record<string, Genoemd>> = mislukt.length === 1 ? namedNumbers(mislukt[0]!.result) : {};
	const inkomen = getallen.gezamenlijkInkomen ?? getallen.inkomenMetVakantiegeld;
	const grens = grenzen.map((naam) => getallen[naam]).find((getal) => getal)?.tot;
	if (!inkomen || grens === undefined || mislukt[0]!.id !== 'inkomen') return null;
	const verschil = { van: Math.ceil(inkomen.van - grens), tot: Math.ceil(inkomen.tot - grens) };
	const isDichtbij =
		verschil.van > 0 && Number.isFinite(verschil.tot) && inkomen.van <= grens * (1 + bijnaDeelOp(peildatum));
	return isDichtbij ? inWoorden(verschil, 'euro') : null;
}

/** The most there can be for childcare says nothing before the bill is told. */
export const hangtAfVanRekening = ({ open }: Pick<Beoordeling, 'open'>) =>
	open.some((feit) => /^kinderen\.\d+\.opvang\./.test(feit));

function bedragVan(b: Beoordeling, { bedragInWoorden, inWoorden }: Taalvorm): Kaart['bedrag'] {
	if (!b.bedrag || hangtAfVanRekening(b)) return null;
	const { per, verouderd, normVanaf } = b.bedrag;
	if (!verouderd) return { tekst: bedragInWoorden(b.bedrag), per, jaar: null };
	return { tekst: inWoorden(b.bedrag, 'euro'), per, jaar: normVanaf?.slice(0, 4) ?? null };
}

/** The concept that is our estimate while the income of the year itself is not known. */
const schattingsbegrip = 'toetsingsinkomen';
const jaarinkomens = ['toetsingsinkomen', 'toetsingsinkomenPartner'];

/** The choices we made in the estimate, where the amount still hangs on it. */
function schattingVan(
	{ bedrag, open }: Beoordeling,
	regel: Regeling,
	vertaal: (tekst: string) => string,
): Kaart['schatting'] {
	if (!regel.bedrag || !open.some((feit) => jaarinkomens.includes(feit))) return null;
	if (!bedrag) return [];
	const keuzes = allNodes(regel.bedrag.node).flatMap((node) =>
		node.kind === 'begrip' && node.id === schattingsbegrip ? (node.interpretatie ?? []) : [],
	);
	return [...new Set(keuzes)].map(vertaal);
}

export interface Kaartgegevens {
	readonly teksten: Tekstbundel;
	readonly contacten: readonly Contact[];
	readonly peildatum: Datum;
	/** What was filled in after the outcome. */
	readonly ingevuld?: readonly Veld[];
	/** Left out: Dutch. */
	readonly taal?: Taalvorm | undefined;
	/** A text of the rules that is no text of a regeling, in that language. */
	readonly vertaal?: ((tekst: string) => string) | undefined;
}

const zoals = (tekst: string) => tekst;

export function kaartVan(b: Beoordeling, regel: Regeling, gegevens: Kaartgegevens): Kaart {
	const { teksten, contacten, peildatum, ingevuld = [], taal = nederlands, vertaal = zoals } = gegevens;
	const tekst = teksten.regelingen[b.id]!;
	const getallen = Object.assign({}, b.termen, ...b.toetsen.map(({ result }) => namedNumbers(result)));
	const metGetallen = (zin: string) => taal.vul(zin, getallen);
	const kant = kantVan(regel);
	return {
		id: b.id,
		klasse: b.oordeel as Klasse,
		naam: tekst.naam,
		officieel: tekst.officieel,
		uitvoerder: regel.uitvoerder ?? 'gemeente',
		kant,
		inHetKort: metGetallen(tekst.inHetKort),
		bedrag: bedragVan(b, taal),
		bedragUitleg: metGetallen(tekst.bedrag),
		schatting: schattingVan(b, regel, vertaal),
		redenen: (b.oordeel === 'waarschijnlijk-niet'
			? b.toetsen.filter(faalt).slice(0, 1)
			: b.toetsen.filter(isNoemenswaard)
		).map((toets) => redenVan(toets, tekst, b.termen, gegevens)),
		open: inOrder(b.open, vraagvolgorde) as readonly Vraag[],
		navragen: veldenBij(b, kant),
		isNagerekend: ingevuld.some((veld) => leest(regel, feitVan(veld))),
		discretionair: b.discretionair,
		meestalAl: regel.meestalAl === true,
		stappen: tekst.aanvragen.stappen.map(metGetallen),
		papieren: tekst.aanvragen.papieren,
		duur: tekst.aanvragen.duur && metGetallen(tekst.aanvragen.duur),
		via: tekst.aanvragen.via ?? null,
		terugbetalen: metGetallen(tekst.terugbetalen),
		contacten: contactenVan(tekst.aanvragen.contacten, contacten),
		normVanaf: b.bedrag?.normVanaf ?? null,
		bevestigd: b.bevestigd,
		bevestigdIsOud: isLangGeleden(b.bevestigd, peildatum),
		verouderd: b.verouderd,
		nietGetoetst: Object.values(tekst.nietGetoetst as Readonly<Record<string, string>>).map(metGetallen),
		bijna: b.oordeel === 'waarschijnlijk-niet' ? bijnaVan(b.toetsen, peildatum, taal) : null,
	};
}
