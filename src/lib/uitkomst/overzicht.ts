/** The outcome as the page shows it: what stands where, in which words, with which numbers. No rule is repeated here. */
import {
	inOrder,
	maandenTussen,
	namedNumbers,
	undeterminedIn,
	vraagvolgorde,
	zinVan,
	type Beoordeling,
	type Bron,
	type Contact,
	type Datum,
	type Genoemd,
	type Per,
	type Tekstbundel,
	type Teksten,
	type Toets,
	type Uitslag,
	type Vraag,
} from '#rules';
import { euro, inWoorden, vul } from '../taal/getal';

export type Klasse = 'waarschijnlijk' | 'misschien' | 'waarschijnlijk-niet';
export type Staat = 'ja' | 'nee' | 'open';

export interface Reden {
	readonly id: string;
	readonly tekst: string;
	readonly staat: Staat;
	readonly bron: Bron;
	readonly interpretatie: string | null;
}

export interface Kaart {
	readonly id: string;
	readonly klasse: Klasse;
	readonly naam: string;
	readonly officieel: string;
	readonly inHetKort: string;
	readonly bedrag: { readonly tekst: string; readonly per: Per; readonly jaar: string | null } | null;
	readonly bedragUitleg: string;
	readonly redenen: readonly Reden[];
	/** What is still worth knowing. */
	readonly open: readonly Vraag[];
	readonly discretionair: boolean;
	/** A part that only the gemeente can judge. */
	readonly zelfDoen: boolean;
	readonly stappen: readonly string[];
	readonly papieren: readonly string[];
	readonly duur: string | null;
	readonly contacten: readonly Contact[];
	readonly normVanaf: string | null;
	readonly bevestigd: string | null;
	readonly bevestigdIsOud: boolean;
	readonly verouderd: boolean;
	readonly nietGetoetst: readonly string[];
	/** Only of what is probably no right: how much too high the income is, when that is little. */
	readonly bijna: string | null;
}

export interface Routekaart {
	readonly id: string;
	readonly naam: string;
	readonly tekst: string;
	readonly spoed: 'vandaag' | 'deze-week' | null;
	readonly contacten: readonly Contact[];
}

export interface Overzicht {
	readonly spoed: readonly Routekaart[];
	readonly routes: readonly Routekaart[];
	readonly waarschijnlijk: readonly Kaart[];
	readonly misschien: readonly Kaart[];
	readonly niet: readonly Kaart[];
	readonly heeftAl: readonly Kaart[];
	readonly totalen: readonly { readonly per: Per; readonly bedrag: string; readonly isMinimum: boolean }[];
}

interface Gegevens {
	readonly uitslag: Uitslag;
	readonly teksten: Tekstbundel;
	readonly contacten: readonly Contact[];
	readonly peildatum: Datum;
}

const maandenGeldig = 24;
const bijnaDeel = 1.1;

const staatVan = ({ result }: Toets): Staat =>
	result.value === undefined ? 'open' : result.value === true ? 'ja' : 'nee';

function redenVan(toets: Toets, teksten: Teksten, termen: Beoordeling['termen']): Reden {
	const staat = staatVan(toets);
	const tekst = vul(zinVan(toets.result, teksten.toetsen[toets.id]!), { ...termen, ...namedNumbers(toets.result) });
	// A reservation that holds is a caution, not a reason in favour.
	const getoond = toets.soort === 'voorbehoud' && staat === 'ja' ? 'open' : staat;
	return { id: toets.id, tekst, staat: getoond, bron: toets.bron, interpretatie: toets.interpretatie };
}

/** A reservation that does not hold says nothing. */
const isNoemenswaard = (toets: Toets) => toets.soort !== 'voorbehoud' || toets.result.value !== false;
const faalt = (toets: Toets) => toets.soort !== 'voorbehoud' && toets.result.value === false;

/** The limit on the income was the only obstacle, and it was near: the difference in whole euros. */
function bijnaVan(toetsen: readonly Toets[]): string | null {
	const mislukt = toetsen.filter(faalt);
	const getallen: Readonly<Record<string, Genoemd>> = mislukt.length === 1 ? namedNumbers(mislukt[0]!.result) : {};
	const inkomen = getallen.gezamenlijkInkomen ?? getallen.inkomenMetVakantiegeld;
	const grens = (getallen.inkomensgrens ?? getallen.bijstandsnorm)?.tot;
	if (!inkomen || grens === undefined || mislukt[0]!.id !== 'inkomen') return null;
	const verschil = inkomen.van - grens;
	return verschil > 0 && inkomen.van === inkomen.tot && inkomen.van <= bijnaDeel * grens
		? euro(Math.ceil(verschil))
		: null;
}

function kaartVan(b: Beoordeling, { teksten, contacten, peildatum }: Gegevens): Kaart {
	const tekst = teksten.regelingen[b.id]!;
	const getallen = Object.assign({}, b.termen, ...b.toetsen.map(({ result }) => namedNumbers(result)));
	const metGetallen = (zin: string) => vul(zin, getallen);
	return {
		id: b.id,
		klasse: b.oordeel as Klasse,
		naam: tekst.naam,
		officieel: tekst.officieel,
		inHetKort: metGetallen(tekst.inHetKort),
		bedrag: b.bedrag && {
			tekst: inWoorden(b.bedrag, 'euro'),
			per: b.bedrag.per,
			jaar: b.bedrag.verouderd ? (b.bedrag.normVanaf?.slice(0, 4) ?? null) : null,
		},
		bedragUitleg: metGetallen(tekst.bedrag),
		redenen: (b.oordeel === 'waarschijnlijk-niet'
			? b.toetsen.filter(faalt).slice(0, 1)
			: b.toetsen.filter(isNoemenswaard)
		).map((toets) => redenVan(toets, tekst, b.termen)),
		open: inOrder(b.open, vraagvolgorde) as readonly Vraag[],
		discretionair: b.discretionair,
		zelfDoen:
			b.toetsen.some(({ soort, result }) => soort === 'voorbehoud' && result.value === true) ||
			b.toetsen.some(({ result }) => result.open.length === 0 && undeterminedIn(result).length > 0),
		stappen: tekst.aanvragen.stappen.map(metGetallen),
		papieren: tekst.aanvragen.papieren,
		duur: tekst.aanvragen.duur && metGetallen(tekst.aanvragen.duur),
		contacten: opVolgorde(tekst.aanvragen.contacten, contacten),
		normVanaf: b.bedrag?.normVanaf ?? null,
		bevestigd: b.bevestigd,
		bevestigdIsOud: b.bevestigd === null || maandenTussen(b.bevestigd, peildatum) > maandenGeldig,
		verouderd: b.verouderd,
		nietGetoetst: Object.values(tekst.nietGetoetst as Readonly<Record<string, string>>).map(metGetallen),
		bijna: b.oordeel === 'waarschijnlijk-niet' ? bijnaVan(b.toetsen) : null,
	};
}

const opVolgorde = (ids: readonly string[], contacten: readonly Contact[]) =>
	ids.flatMap((id) => contacten.filter((contact) => contact.id === id));

function routekaartVan(
	{ route, spoed, termen }: Uitslag['routes'][number],
	{ teksten, contacten }: Gegevens,
): Routekaart {
	const tekst = teksten.routes[route.id]!;
	return {
		id: route.id,
		naam: tekst.naam,
		tekst: vul((spoed === 'vandaag' ? tekst.vandaag : spoed && tekst.dezeWeek) ?? tekst.inHetKort, termen),
		spoed,
		contacten: opVolgorde(route.contacten, contacten),
	};
}

/** Whom to call is said once: two blocks with the same number look like two things to do. */
function zonderHerhaling(route: Routekaart, eerdere: readonly Routekaart[]): Routekaart {
	const genoemd = new Set(eerdere.flatMap(({ contacten }) => contacten));
	return { ...route, contacten: route.contacten.filter((contact) => !genoemd.has(contact)) };
}

/** Only what is sure, of now, and more than nothing counts; the lowest amount, rounded down to tens. */
function totalenVan(zeker: readonly Beoordeling[]): Overzicht['totalen'] {
	const bedragen = zeker.flatMap(({ bedrag }) => (bedrag && !bedrag.verouderd && bedrag.van > 0 ? [bedrag] : []));
	return (['maand', 'kwartaal', 'jaar', 'keer'] as const).flatMap((per) => {
		const dezelfde = bedragen.filter((bedrag) => bedrag.per === per);
		const som = Math.floor(dezelfde.reduce((tot, { van }) => tot + van, 0) / 10) * 10;
		return som > 0 ? [{ per, bedrag: euro(som), isMinimum: dezelfde.some(({ van, tot }) => van !== tot) }] : [];
	});
}

/** Everything on the outcome page, in the order in which it stands there. */
export function overzichtVan(gegevens: Gegevens): Overzicht {
	const { regelingen, routes } = gegevens.uitslag;
	const nieuw = regelingen.filter(({ heeftAl }) => heeftAl !== true);
	const van = (klasse: Klasse) => nieuw.filter(({ oordeel }) => oordeel === klasse);
	const kaarten = (lijst: readonly Beoordeling[]) => lijst.map((b) => kaartVan(b, gegevens));
	const passend = routes.filter(({ past }) => past).map((route) => routekaartVan(route, gegevens));
	const niet = kaarten(van('waarschijnlijk-niet'));
	const spoed = passend.filter((route) => route.spoed !== null);
	return {
		spoed: spoed.map((route, i) => zonderHerhaling(route, spoed.slice(0, i))),
		routes: passend.filter(({ spoed }) => spoed === null),
		waarschijnlijk: kaarten(van('waarschijnlijk')),
		misschien: kaarten(van('misschien')),
		niet: [...niet.filter(({ bijna }) => bijna), ...niet.filter(({ bijna }) => !bijna)],
		heeftAl: kaarten(
			regelingen.filter(({ heeftAl, oordeel }) => heeftAl === true && oordeel !== 'niet-van-toepassing'),
		),
		totalen: totalenVan(van('waarschijnlijk')),
	};
}
