/** Two sheets of A4, one for the resident and one for who helps: what stands on them, and what fits. */
import type { T } from '$lib/i18n/i18n';
import { isHopeful, type Contact, type Uitslag } from '#rules';
import { afspraaknaam } from '../agenda/afspraaknaam';
import type { Afspraak } from '../agenda/afspraken';
import type { Spoor, Vergelijking, Voorwaarde } from '../spoor/spoor';
import { nogTeVragen, tekenbeeld } from '../spoor/woorden';
import { groepenVan } from '../uitkomst/afdruk';
import type { Kaart } from '../uitkomst/kaart';
import type { Overzicht, Routekaart } from '../uitkomst/overzicht';
import type { Papier } from '../uitkomst/papieren';

/** A part of a sheet: what stands on it, and how much of it did not fit. */
export interface Deel<W> {
	readonly lijst: readonly W[];
	readonly over: number;
}

/** How many lines a text takes where so many characters stand on one. */
const hoogteVan = (tekst: string, breedte: number) => Math.ceil(tekst.length / breedte);

/**
 * As many as fit, in the order of the list; a line is kept for saying how many do not.
 * @param hoogte of one of them, in lines
 * @param ruimte in lines
 */
export function passend<W>(lijst: readonly W[], hoogte: (een: W) => number, ruimte: number): Deel<W> {
	const samen = lijst.reduce((som, een) => som + hoogte(een), 0);
	if (samen <= ruimte) return { lijst, over: 0 };
	let over = ruimte - 1;
	const erop = lijst.findIndex((een) => (over -= hoogte(een)) < 0);
	return { lijst: lijst.slice(0, erop), over: lijst.length - erop };
}

const som = (hoogten: readonly number[]) => hoogten.reduce((tot, een) => tot + een, 0);

/** Nobody is sent to one thing first while something is urgent, or while it may still turn out to be no right. */
export function eersteStap(overzicht: Overzicht, isAllesGevraagd: boolean): readonly Pick<Kaart, 'naam'>[] {
	const { spoed, belEerst, eerste, eersteHulp, bundels } = overzicht;
	if (spoed.length || belEerst || !eerste) return [];
	if (eersteHulp) return isAllesGevraagd ? [eersteHulp] : [];
	if (!isAllesGevraagd && eerste.klasse !== 'waarschijnlijk') return [];
	return bundels.find(({ isEersteStap }) => isEersteStap)?.waarschijnlijk ?? [eerste];
}

/** Characters on a line of the sheet of the resident, whole and in one of two columns; lines on the sheet. */
const bewoner = { breed: 94, smal: 43, regels: 68.5 };
/** Lines that a heading, a paragraph, a box and an entry of a list take besides their text. */
const extra = { kop: 1.9, alinea: 0.25, kader: 2.9, kaart: 0.3 };
/** The lines above everything, and the two sentences that stand on every sheet. */
const bovenaan = 8 + 2.5 + 1.25;

const alinea = (tekst: string) => (tekst ? hoogteVan(tekst, bewoner.breed) + extra.alinea : 0);
const contacttekst = (contacten: readonly Contact[]) =>
	contacten.map(({ naam, waarde }) => `${naam}: ${waarde} (2024)`);

export interface Bewonerblad {
	readonly spoed: readonly Routekaart[];
	readonly eerste: readonly Pick<Kaart, 'naam'>[];
	readonly groepen: readonly { readonly klasse: 'waarschijnlijk' | 'misschien'; readonly kaarten: readonly Kaart[] }[];
	readonly meerRegelingen: number;
	readonly papieren: Deel<Papier>;
	/** Of how many regelingen no source names the papers. */
	readonly zonderPapieren: number;
	readonly hulp: readonly Routekaart[];
	readonly afspraken: Deel<Afspraak>;
	/** The names of what they have already, and of what is probably no right. */
	readonly heeftAl: readonly string[];
	readonly niet: readonly string[];
}

const kaarthoogte = ({ naam, officieel, bedrag }: Kaart) =>
	extra.kaart +
	hoogteVan(`${naam} (${officieel}) ${bedrag ? `ongeveer ${bedrag.tekst} per kwartaal` : ''}`, bewoner.smal);
const papierhoogte = ({ tekst, voor }: Papier) =>
	hoogteVan(`${tekst}${voor.length > 1 ? ' Nodig voor 12 regelingen' : ''}`, bewoner.smal);

/** Whom to call in haste: the number first. */
export const spoedcontacten = ({ bel, contacten }: Routekaart): readonly Contact[] =>
	[...(bel ? [bel] : []), ...contacten].slice(0, 2);

/** What keeps the possible ones from being probable, each question once. */
export function nogOpenIn(t: T, overzicht: Overzicht): string {
	const kaarten = groepenVan(overzicht).flatMap((groep) => (groep.klasse === 'misschien' ? groep.kaarten : []));
	const open = [...new Set(kaarten.flatMap((kaart) => kaart.open.slice(0, 1)))];
	const wat = t.opsomming(open.map((vraag): string => t(`onbekend.${vraag}`, { ns: 'uitkomst' })));
	return wat && t('afdruk.nogOpen', { ns: 'uitkomst', wat });
}

/** What stands on the sheet whatever else does. */
function vasteHoogte(
	t: T,
	overzicht: Overzicht,
	eerste: readonly Pick<Kaart, 'naam'>[],
	hulp: readonly Routekaart[],
): number {
	const { spoed, belEerst, totalen, papieren, heeftAl, niet, nieuweBedragenSinds } = overzicht;
	const namen = (lijst: readonly Pick<Kaart, 'naam'>[]) => lijst.map(({ naam }) => naam).join(', ');
	return (
		bovenaan +
		som(
			spoed.map(
				(een) => extra.kader + hoogteVan([een.tekst, ...contacttekst(spoedcontacten(een))].join(' '), bewoner.breed),
			),
		) +
		(belEerst ? extra.kader + alinea(belEerst.zinnen.join(' ')) : 0) +
		totalen.zeker.length * 1.5 +
		(totalen.zeker.length ? 2.25 : 0) +
		(nieuweBedragenSinds ? 1.75 : 0) +
		(eerste.length || !spoed.length
			? alinea(`${t('bewoner.eerst', { ns: 'blad' })} ${namen(eerste)} ${' '.repeat(30)}`)
			: 0) +
		alinea(nogOpenIn(t, overzicht)) +
		(hulp.length ? extra.kop : 0) +
		som(
			hulp.map(({ naam, tekst, contacten }) => alinea([naam, tekst, ...contacttekst(contacten.slice(0, 1))].join(' '))),
		) +
		(papieren.onbekend ? 1.25 : 0) +
		alinea(heeftAl.length ? `Dit krijgt u al: ${namen(heeftAl)}` : '') +
		alinea(niet.length ? `${namen(niet)} ${' '.repeat(90)}` : '')
	);
}

/**
 * What is asked for and what is brought weigh more than days.
 * @param regels how many there are room for
 */
export function bewonerbladVan(
	t: T,
	overzicht: Overzicht,
	isAllesGevraagd: boolean,
	regels = bewoner.regels,
): Bewonerblad {
	const { spoed, papieren, afspraken } = overzicht;
	const hulp = [overzicht.geldzorgen, overzicht.clientondersteuning].filter((route) => route !== null);
	const eerste = eersteStap(overzicht, isAllesGevraagd);
	const groepen = groepenVan(overzicht);
	/** Columns are never quite even. */
	const koppen = groepen.length * (extra.kop + 0.6);
	let ruimte = regels - vasteHoogte(t, overzicht, eerste, hulp) - koppen;

	const papierkop = papieren.lijst.length ? extra.kop + 1 : 0;
	const minstePapieren = papierkop + Math.min(8, som(papieren.lijst.map(papierhoogte)) / 2);
	const regelingen = passend(
		groepen.flatMap(({ kaarten }) => kaarten),
		(kaart) => kaarthoogte(kaart) / 2,
		Math.max(8, ruimte - minstePapieren),
	);
	ruimte -= som(regelingen.lijst.map(kaarthoogte)) / 2 + (regelingen.over ? 1.25 : 0);
	const mee = passend(papieren.lijst, (papier) => papierhoogte(papier) / 2, Math.max(1, ruimte - papierkop));
	ruimte -= papierkop + som(mee.lijst.map(papierhoogte)) / 2 + (mee.over ? 1.25 : 0);
	const dagen = passend(
		afspraken.filter(({ voor }) => voor !== null),
		({ wat, voor, jaar, zin }) =>
			hoogteVan(
				`${t('voor', { ns: 'agenda', dag: t.datumInWoorden(voor!) })} ${afspraaknaam(t, wat, jaar)}. ${zin} (2026)`,
				bewoner.breed,
			),
		Math.max(1.25, ruimte - extra.kop),
	);
	const namen = (lijst: readonly Kaart[]) => lijst.map(({ naam }) => naam);
	return {
		spoed,
		eerste,
		groepen: groepen
			.map(({ klasse, kaarten }) => ({ klasse, kaarten: kaarten.filter((kaart) => regelingen.lijst.includes(kaart)) }))
			.filter(({ kaarten }) => kaarten.length),
		meerRegelingen: regelingen.over,
		papieren: mee,
		zonderPapieren: papieren.onbekend,
		hulp,
		afspraken: dagen,
		heeftAl: namen(overzicht.heeftAl),
		niet: namen(overzicht.niet),
	};
}

/** A line of the sheet of the helper: what it is about, and what is said. */
export interface Regel {
	readonly kop: string;
	readonly tekst: string;
	/** The numbers of its sources; empty where it has none. */
	readonly bron: string;
}

export interface Helperblok {
	readonly id: string;
	/** The everyday name, and the same with that of the law. */
	readonly roepnaam: string;
	readonly naam: string;
	/** The verdict, with what it comes to. */
	readonly oordeel: string;
	readonly regels: readonly Regel[];
}

/** The sources of a sheet, each with a number: many conditions rest on the same ones. */
class Bronnen {
	readonly #wetten: string[] = [];
	/** '[1 art. 36] [3]' */
	verwijzing(voorwaarden: readonly Voorwaarde[]): string {
		const plekken = voorwaarden.map(({ bron: { wet, artikel } }) =>
			artikel ? `[${this.#nummer(wet)} art. ${artikel}]` : `[${this.#nummer(wet)}]`,
		);
		return [...new Set(plekken)].join(' ');
	}
	#nummer(wet: string): number {
		if (!this.#wetten.includes(wet)) this.#wetten.push(wet);
		return this.#wetten.indexOf(wet) + 1;
	}
	get lijst(): readonly string[] {
		return this.#wetten.map((wet, i) => `[${i + 1}] ${wet}`);
	}
}

/** What a sheet can leave to the screen when it gets full, the first first; it says how much. */
const naarHetScherm = ['nietGetoetst', 'papieren'] as const;
type Inkorting = (typeof naarHetScherm)[number];

export const zonderPunt = (tekst: string) => tekst.replace(/\.$/, '');
const eenheid = / per [a-z]+$/;

/** What goes on paper beside the outcome: only what was ticked. */
export interface Papierkeuze {
	readonly antwoorden: boolean;
	readonly ziekte: boolean;
}

/**
 * 'Inkomen: € 1.540 ≤ € 1.612 per maand → ja', 'Geen student: leeftijd 35 jaar ≥ 27 jaar → ja'; without the answers
 * 'Inkomen ≤ € 1.612 per maand → ja'.
 */
function inGetallen(t: T, naam: string, { links, teken, rechts, staat }: Vergelijking, metAntwoord: boolean): string {
	const [per = ''] = eenheid.exec(rechts.waarde ?? '') ?? [];
	const kaal = (waarde: string) => (waarde.endsWith(per) ? waarde.slice(0, waarde.length - per.length) : waarde);
	const nietBekend = t('vergelijking.nietBekend', { ns: 'spoor' });
	const wat = links.naam ?? t('vergelijking.berekend', { ns: 'spoor' });
	const eigen = [
		...(wat.startsWith(naam.toLowerCase()) ? [] : [wat]),
		...(metAntwoord ? [kaal(links.waarde ?? nietBekend)] : []),
	].join(' ');
	const marge = rechts.marge ? ` (${t('vergelijking.marge', { ns: 'spoor', bedrag: kaal(rechts.marge) })})` : '';
	const jaar = rechts.jaar ? ` (${t('vergelijking.jaar', { ns: 'spoor', jaar: rechts.jaar })})` : '';
	const uitkomst = t(`staat.${staat}`, { ns: 'spoor' });
	return `${naam}${eigen && `: ${eigen}`} ${tekenbeeld[teken]} ${rechts.waarde ?? nietBekend}${marge}${jaar} → ${uitkomst}`;
}

function voorwaardetekst(t: T, { naam, soort, staat, vergelijkingen }: Voorwaarde, metAntwoord: boolean): string {
	const [eerste] = vergelijkingen;
	if (eerste) return inGetallen(t, naam, eerste, metAntwoord);
	const speelt = soort === 'voorbehoud' && staat === 'ja';
	return `${naam}: ${speelt ? t('helper.speelt', { ns: 'dossier' }) : t(`staat.${staat}`, { ns: 'spoor' })}`;
}

/** What decides, and may stand on paper. */
const beslissendVan = ({ beslissend }: Spoor, { ziekte }: Papierkeuze) =>
	beslissend.filter(({ overZiekte }) => ziekte || !overZiekte);

/** Empty where nothing of the conditions decides. */
function beslissendRegel(t: T, kop: string, spoor: Spoor, bronnen: Bronnen, keuze: Papierkeuze): Regel {
	const beslissend = beslissendVan(spoor, keuze);
	return {
		kop,
		tekst: beslissend.map((een) => voorwaardetekst(t, een, keuze.antwoorden)).join('; '),
		bron: bronnen.verwijzing(beslissend),
	};
}

function openRegel(t: T, { voorwaarden }: Spoor): string {
	const vragen = [...new Set(voorwaarden.flatMap((een) => nogTeVragen(t, een)))];
	const erop = vragen.slice(0, 3);
	const rest = vragen.length - erop.length;
	const isVoorBeslisser = voorwaarden.some((een) => een.isVoorBeslisser);
	return [
		...erop,
		...(rest ? [t('helper.nogMeer', { ns: 'dossier', count: rest })] : []),
		...(isVoorBeslisser ? [t('helper.beslisser', { ns: 'dossier' })] : []),
	].join('; ');
}

/** Of when the amounts are, and of when the policy. */
function wanneerRegel(t: T, { normVanaf, bevestigd, verouderd }: Kaart): string {
	return [
		...(normVanaf ? [t('helper.bedragVanaf', { ns: 'dossier', dag: t.datumInWoorden(normVanaf) })] : []),
		...(verouderd ? [t('helper.verouderd', { ns: 'dossier' })] : []),
		bevestigd
			? t('helper.bevestigd', { ns: 'dossier', dag: t.datumInWoorden(bevestigd) })
			: t('helper.ongedateerd', { ns: 'dossier' }),
	].join('; ');
}

function oordeelVan(t: T, { oordeel, kaart }: Spoor): string {
	const weegt = kaart.discretionair && isHopeful(oordeel);
	const wat = weegt ? t('gewogen', { ns: 'spoor' }) : t(`klasse.${kaart.klasse}`, { ns: 'uitkomst' });
	if (!kaart.bedrag) return wat;
	const per = t(`totaal.per.${kaart.bedrag.per}`, { ns: 'uitkomst' });
	const { tekst: bedrag, jaar } = kaart.bedrag;
	const hoeveel = jaar
		? t('kaart.bedragVan', { ns: 'uitkomst', jaar, bedrag, per })
		: t('kaart.bedrag', { ns: 'uitkomst', bedrag, per });
	return `${wat} – ${hoeveel}`;
}

function papierenRegel(t: T, { klasse, papieren }: Kaart, isKort: boolean): string {
	if (!papieren.length) return '';
	if (klasse === 'waarschijnlijk') return t('helper.bijInwoner', { ns: 'dossier' });
	return isKort ? t('helper.opScherm', { ns: 'dossier', count: papieren.length }) : papieren.map(zonderPunt).join('; ');
}

function helperblokVan(
	t: T,
	spoor: Spoor,
	bronnen: Bronnen,
	{ ingekort, keuze }: { readonly ingekort: readonly Inkorting[]; readonly keuze: Papierkeuze },
): Helperblok {
	const { kaart, gesprek } = spoor;
	const { nietGetoetst } = kaart;
	const regel = (sleutel: 'open' | 'papieren' | 'wanneer' | 'nietGetoetst' | 'gesprek', tekst: string) =>
		tekst ? [{ kop: t(`helper.${sleutel}`, { ns: 'dossier' }), tekst, bron: '' }] : [];
	const isKort = ingekort.includes('nietGetoetst') && nietGetoetst.length > 0;
	const beslist = beslissendRegel(t, t('helper.beslist', { ns: 'dossier' }), spoor, bronnen, keuze);
	return {
		id: kaart.id,
		roepnaam: kaart.naam,
		naam: `${kaart.naam} (${kaart.officieel})`,
		oordeel: oordeelVan(t, spoor),
		regels: [
			...(beslist.tekst ? [beslist] : []),
			...regel('open', openRegel(t, spoor)),
			...regel('gesprek', gesprek.join(' ')),
			...regel('papieren', papierenRegel(t, kaart, ingekort.includes('papieren'))),
			...regel(
				'nietGetoetst',
				isKort ? t('helper.opScherm', { ns: 'dossier', count: nietGetoetst.length }) : nietGetoetst.join(' '),
			),
			...regel('wanneer', wanneerRegel(t, kaart)),
		],
	};
}

/** What was said in the same words of another one is not said again. */
function zonderHerhaling(t: T, blokken: readonly Helperblok[]): readonly Helperblok[] {
	const gezegd = new Map<string, string>();
	return blokken.map((blok) => ({
		...blok,
		regels: blok.regels.map((regel) => {
			const eerder = gezegd.get(regel.kop + regel.tekst);
			if (eerder === undefined) gezegd.set(regel.kop + regel.tekst, blok.roepnaam);
			const tekst = eerder === undefined ? regel.tekst : t('helper.alsBij', { ns: 'dossier', naam: eerder });
			return tekst.length < regel.tekst.length ? { ...regel, tekst } : regel;
		}),
	}));
}

/** Help that only a professional can call in. */
export interface ViaHelper {
	readonly naam: string;
	readonly tekst: string;
	readonly contact: Contact | null;
}

export interface Helperblad {
	readonly blokken: Deel<Helperblok>;
	/** What is probably no right: only what decided that. */
	readonly niet: Deel<Regel>;
	readonly viaHelper: readonly ViaHelper[];
	readonly bronnen: readonly string[];
	/** Of how many regelingen no source names the papers. */
	readonly zonderPapieren: number;
}

/** Characters on a line of one of the two columns of the sheet of the helper; lines of both together. */
const helper = { breedte: 61, regels: 153 };

const metPunt = (tekst: string) => (/[.?!]$/.test(tekst) ? tekst : `${tekst}.`);
/** What is said on a line, with its sources. */
export const gezegd = ({ tekst, bron }: Regel) => (tekst ? metPunt(bron ? `${zonderPunt(tekst)} ${bron}` : tekst) : '');
const regeltekst = (regel: Regel) => `${regel.kop}: ${gezegd(regel)}`;
const regelhoogte = (regel: Regel) => hoogteVan(regeltekst(regel), helper.breedte);
/** A name is bold, and so a little wider; what is said of it runs on. */
const blokhoogte = ({ naam, oordeel, regels }: Helperblok) =>
	0.35 +
	hoogteVan(`${naam} – ${oordeel}`, helper.breedte - 6) +
	hoogteVan(regels.map(regeltekst).join(' '), helper.breedte);

/**
 * @param hoopvol the traces of what is probable and then of what is possible
 * @param niet those of what is probably no right
 * @param keuze whether the numbers of the household and what illness decides may stand on it
 */
export function helperbladVan(
	t: T,
	hoopvol: readonly Spoor[],
	niet: readonly Spoor[],
	viaHelper: readonly ViaHelper[],
	keuze: Papierkeuze,
): Helperblad {
	function blad(erop: readonly Spoor[], ookNiet: readonly Spoor[], ingekort: readonly Inkorting[]) {
		const bronnen = new Bronnen();
		const blokken = zonderHerhaling(
			t,
			erop.map((spoor) => helperblokVan(t, spoor, bronnen, { ingekort, keuze })),
		);
		const regels = ookNiet.map((spoor) => beslissendRegel(t, spoor.kaart.naam, spoor, bronnen, keuze));
		const voet = hoogteVan(bronnen.lijst.join('; '), helper.breedte) + 3;
		const via = som(viaHelper.map(({ naam, tekst }) => hoogteVan(naam + tekst, helper.breedte) + 2));
		const hoogte = som(blokken.map(blokhoogte)) + som(regels.map(regelhoogte)) + voet + via;
		return { blokken, regels, bronnen: bronnen.lijst, hoogte };
	}
	/** Less and less, until it fits: first what the screen shows as well, then what is no right, then what is least sure. */
	function* pogingen() {
		for (let mate = 0; mate <= naarHetScherm.length; mate++)
			yield { hoopvol: hoopvol.length, niet: niet.length, ingekort: naarHetScherm.slice(0, mate) };
		for (let over = niet.length - 1; over >= 0; over--)
			yield { hoopvol: hoopvol.length, niet: over, ingekort: naarHetScherm };
		for (let over = hoopvol.length - 1; over >= 0; over--) yield { hoopvol: over, niet: 0, ingekort: naarHetScherm };
	}
	for (const poging of pogingen()) {
		const { blokken, regels, bronnen, hoogte } = blad(
			hoopvol.slice(0, poging.hoopvol),
			niet.slice(0, poging.niet),
			poging.ingekort,
		);
		if (hoogte > helper.regels && poging.hoopvol > 0) continue;
		return {
			blokken: { lijst: blokken, over: hoopvol.length - blokken.length },
			niet: { lijst: regels, over: niet.length - regels.length },
			viaHelper,
			bronnen,
			zonderPapieren: hoopvol.filter(({ kaart }) => kaart.papieren.length === 0).length,
		};
	}
	throw new Error('a sheet with nothing on it fits');
}

/** In the order of the outcome: what is probable first. */
export const hoopvolleIds = (overzicht: Overzicht): readonly string[] =>
	groepenVan(overzicht).flatMap(({ kaarten }) => kaarten.map(({ id }) => id));

/** The routes of which a resident reads nothing. */
export const alleenViaHelper = ({ routes }: Uitslag) =>
	routes.filter(({ past, route }) => past && route.viaHulpverlener);
