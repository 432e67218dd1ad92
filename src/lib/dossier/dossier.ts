/** Two sheets of A4, one for the resident and one for who helps: what stands on them, and what fits. */
import { isHopeful, type Contact, type Uitslag } from '#rules';
import type { i18n } from 'i18next';
import { afspraaknaam } from '../agenda/afspraaknaam';
import type { Afspraak } from '../agenda/afspraken';
import { bronnaam } from '../regels/bron';
import type { Spoor, Vergelijking, Voorwaarde } from '../spoor/spoor';
import { nogTeVragen, staattekst, tekenbeeld } from '../spoor/woorden';
import { datumInWoorden } from '../taal/getal';
import { groepenVan } from '../uitkomst/afdruk';
import type { Kaart } from '../uitkomst/kaart';
import type { Overzicht, Routekaart } from '../uitkomst/overzicht';
import type { Papier } from '../uitkomst/papieren';

type T = i18n['t'];

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
const bewoner = { breed: 100, smal: 48, regels: 60 };

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

const kaarthoogte = ({ naam, officieel, bedrag, klasse, open }: Kaart) =>
	hoogteVan(`${naam} (${officieel})`, bewoner.smal) +
	(bedrag ? 1 : 0) +
	(klasse === 'misschien' && open.length ? 1 : 0);

/** What is asked for and what is brought weigh more than days and than what is no right. */
export function bewonerbladVan(t: T, overzicht: Overzicht, isAllesGevraagd: boolean): Bewonerblad {
	const { spoed, belEerst, papieren, afspraken } = overzicht;
	const hulp = [overzicht.geldzorgen, overzicht.clientondersteuning].filter((route) => route !== null);
	const kaarten = groepenVan(overzicht).flatMap((groep) => groep.kaarten);
	const namen = (lijst: readonly Kaart[]) => lijst.map(({ naam }) => naam);
	const kop = 13;
	const vast =
		kop +
		som(spoed.map(({ tekst }) => 3 + hoogteVan(tekst, bewoner.breed))) +
		(belEerst ? 1 + hoogteVan(belEerst.zinnen.join(' '), bewoner.breed) : 0) +
		som(hulp.map(({ tekst }) => 2 + hoogteVan(tekst, bewoner.breed)));
	const papierhoogte = ({ tekst, voor }: Papier) =>
		hoogteVan(`${tekst}${voor.length > 1 ? ' nodig voor x regelingen' : ''}`, bewoner.smal);
	const voorPapieren =
		Math.min(12, Math.ceil(som(papieren.lijst.map(papierhoogte)) / 2)) + (papieren.lijst.length ? 2 : 0);
	const regelingen = passend(kaarten, (kaart) => kaarthoogte(kaart) / 2, bewoner.regels - vast - voorPapieren - 4);
	let ruimte = bewoner.regels - vast - 4 - som(regelingen.lijst.map(kaarthoogte)) / 2;
	const erbij = passend(papieren.lijst, (papier) => papierhoogte(papier) / 2, ruimte - 3);
	ruimte -= 3 + som(erbij.lijst.map(papierhoogte)) / 2;
	const dagen = passend(
		afspraken.filter(({ voor }) => voor !== null),
		({ wat, voor, jaar, zin }) =>
			hoogteVan(`vraag vóór ${datumInWoorden(voor!)} aan: ${afspraaknaam(t, wat, jaar)} ${zin}`, bewoner.breed),
		Math.max(0, ruimte - 4),
	);
	return {
		spoed,
		eerste: eersteStap(overzicht, isAllesGevraagd),
		groepen: groepenVan(overzicht)
			.map(({ klasse, kaarten: alle }) => ({
				klasse,
				kaarten: alle.filter((kaart) => regelingen.lijst.includes(kaart)),
			}))
			.filter(({ kaarten: erop }) => erop.length),
		meerRegelingen: regelingen.over,
		papieren: erbij,
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
}

export interface Helperblok {
	readonly id: string;
	readonly naam: string;
	/** The verdict, with what it comes to. */
	readonly oordeel: string;
	readonly regels: readonly Regel[];
}

const zonderPunt = (tekst: string) => tekst.replace(/\.$/, '');

/** 'Inkomen: € 1.540 per maand ≤ € 1.612 per maand → ja' */
function inGetallen(t: T, naam: string, { links, teken, rechts, staat }: Vergelijking): string {
	const waarde = (getal: string | null) => getal ?? t('vergelijking.nietBekend', { ns: 'spoor' });
	const marge = rechts.marge ? ` (${t('vergelijking.marge', { ns: 'spoor', bedrag: rechts.marge })})` : '';
	const jaar = rechts.jaar ? ` (${t('vergelijking.jaar', { ns: 'spoor', jaar: rechts.jaar })})` : '';
	return `${naam}: ${waarde(links.waarde)} ${tekenbeeld[teken]} ${waarde(rechts.waarde)}${marge}${jaar} → ${t(`staat.${staat}`, { ns: 'spoor' })}`;
}

const voorwaardetekst = (t: T, voorwaarde: Voorwaarde): string => {
	const [eerste] = voorwaarde.vergelijkingen;
	return eerste ? inGetallen(t, voorwaarde.naam, eerste) : `${voorwaarde.naam}: ${staattekst(t, voorwaarde)}`;
};

/** What decides, with each article once. */
function beslissendRegel(t: T, { beslissend }: Spoor): string {
	const bronnen = [...new Set(beslissend.map(({ bron }) => bronnaam(bron)))];
	return `${beslissend.map((een) => voorwaardetekst(t, een)).join('; ')} (${bronnen.join('; ')})`;
}

function openRegel(t: T, { voorwaarden }: Spoor): string {
	const vragen = [...new Set(voorwaarden.flatMap((een) => nogTeVragen(t, een)))];
	const erop = vragen.slice(0, 3);
	const rest = vragen.length - erop.length;
	const beslisser = voorwaarden.some(({ isVoorBeslisser }) => isVoorBeslisser)
		? [t('helper.beslisser', { ns: 'dossier' })]
		: [];
	return [...erop, ...(rest ? [t('helper.nogMeer', { ns: 'dossier', count: rest })] : []), ...beslisser].join('; ');
}

/** Of when the amounts are, and of when the policy. */
function wanneerRegel(t: T, { normVanaf, bevestigd, verouderd }: Kaart): string {
	return [
		...(normVanaf ? [t('helper.bedragVanaf', { ns: 'dossier', dag: datumInWoorden(normVanaf) })] : []),
		...(verouderd ? [t('helper.verouderd', { ns: 'dossier' })] : []),
		bevestigd
			? t('helper.bevestigd', { ns: 'dossier', dag: datumInWoorden(bevestigd) })
			: t('helper.ongedateerd', { ns: 'dossier' }),
	].join('; ');
}

function oordeelVan(t: T, { oordeel, kaart }: Spoor): string {
	const weegt = kaart.discretionair && isHopeful(oordeel);
	const wat = weegt ? t('gewogen', { ns: 'spoor' }) : t(`klasse.${kaart.klasse}`, { ns: 'uitkomst' });
	if (!kaart.bedrag) return wat;
	const per = t(`totaal.per.${kaart.bedrag.per}`, { ns: 'uitkomst' });
	const { tekst: bedrag, jaar } = kaart.bedrag;
	return `${wat}, ${jaar ? t('kaart.bedragVan', { ns: 'uitkomst', jaar, bedrag, per }) : t('kaart.bedrag', { ns: 'uitkomst', bedrag, per })}`;
}

export function helperblokVan(t: T, spoor: Spoor): Helperblok {
	const { kaart, beslissend, gesprek } = spoor;
	const regel = (sleutel: 'beslist' | 'open' | 'papieren' | 'wanneer' | 'nietGetoetst' | 'gesprek', tekst: string) =>
		tekst ? [{ kop: t(`helper.${sleutel}`, { ns: 'dossier' }), tekst }] : [];
	return {
		id: kaart.id,
		naam: `${kaart.naam} (${kaart.officieel})`,
		oordeel: oordeelVan(t, spoor),
		regels: [
			...regel('beslist', beslissend.length ? beslissendRegel(t, spoor) : ''),
			...regel('open', openRegel(t, spoor)),
			...regel('gesprek', gesprek.join(' ')),
			...regel(
				'papieren',
				kaart.papieren.map(zonderPunt).join('; ') || t('helper.papierenOnbekend', { ns: 'dossier' }),
			),
			...regel('nietGetoetst', kaart.nietGetoetst.join(' ')),
			...regel('wanneer', wanneerRegel(t, kaart)),
		],
	};
}

/** What is probably no right: only what decided that. */
export const nietRegel = (t: T, spoor: Spoor): Regel => ({
	kop: spoor.kaart.naam,
	tekst: spoor.beslissend.length ? beslissendRegel(t, spoor) : '',
});

/** Help that only a professional can call in. */
export interface ViaHelper {
	readonly naam: string;
	readonly tekst: string;
	readonly contact: Contact | null;
}

export interface Helperblad {
	readonly blokken: Deel<Helperblok>;
	readonly niet: Deel<Regel>;
	readonly viaHelper: readonly ViaHelper[];
}

/** Characters on a line of one of the two columns of the sheet of the helper; lines of both together. */
const helper = { breedte: 62, regels: 138 };

const regelhoogte = ({ kop, tekst }: Regel) => hoogteVan(`${kop}: ${tekst}`, helper.breedte);
const blokhoogte = ({ naam, oordeel, regels }: Helperblok) =>
	0.5 + hoogteVan(`${naam} ${oordeel}`, helper.breedte - 4) + som(regels.map(regelhoogte));

/** @param hoopvol the traces of what is probable and then of what is possible  @param niet those of what is probably no right */
export function helperbladVan(
	t: T,
	hoopvol: readonly Spoor[],
	niet: readonly Spoor[],
	viaHelper: readonly ViaHelper[],
): Helperblad {
	const ruimte =
		helper.regels - som(viaHelper.map(({ naam, tekst }) => hoogteVan(`${naam} ${tekst}`, helper.breedte) + 1));
	const blokken = passend(
		hoopvol.map((spoor) => helperblokVan(t, spoor)),
		blokhoogte,
		ruimte - Math.min(niet.length, 4) * 2,
	);
	const rest = ruimte - som(blokken.lijst.map(blokhoogte)) - 2;
	return {
		blokken,
		niet: passend(
			niet.map((spoor) => nietRegel(t, spoor)),
			regelhoogte,
			Math.max(2, rest),
		),
		viaHelper,
	};
}

/** In the order of the outcome: what is probable first. */
export const hoopvolleIds = (overzicht: Overzicht): readonly string[] =>
	groepenVan(overzicht).flatMap(({ kaarten }) => kaarten.map(({ id }) => id));

/** The routes of which a resident reads nothing. */
export const alleenViaHelper = ({ routes }: Uitslag) =>
	routes.filter(({ past, route }) => past && route.viaHulpverlener);
