/** The outcome as the page shows it: what stands where, in which words, with which numbers. No rule is repeated here. */
import {
	allNodes,
	bijnaDeelOp,
	bijzonderheden,
	inOrder,
	isForeverUnknown,
	isLangGeleden,
	namedNumbers,
	navraagvolgorde,
	routestappenVan,
	routezinVan,
	vraagvolgorde,
	zinVan,
	type Beoordeling,
	type Bron,
	type Contact,
	type Datum,
	type Genoemd,
	type Navraag,
	type Per,
	type Tekstbundel,
	type Teksten,
	type Toets,
	type Uitslag,
	type Vraag,
} from '#rules';
import { algemeneHulp, contactenVan, gemeentetelefoon, isTelefoon } from '../contacten';
import { euro, inWoorden, vul } from '../taal/getal';

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
	readonly inHetKort: string;
	readonly bedrag: { readonly tekst: string; readonly per: Per; readonly jaar: string | null } | null;
	readonly bedragUitleg: string;
	readonly redenen: readonly Reden[];
	/** What is still worth knowing. */
	readonly open: readonly Vraag[];
	/** What can be filled in to make this more precise. */
	readonly navragen: readonly Navraag[];
	/** Something was filled in that the rule reads. */
	readonly isNagerekend: boolean;
	readonly discretionair: boolean;
	readonly stappen: readonly string[];
	readonly papieren: readonly string[];
	readonly duur: string | null;
	readonly contacten: readonly Contact[];
	readonly normVanaf: string | null;
	readonly bevestigd: string | null;
	readonly bevestigdIsOud: boolean;
	readonly verouderd: boolean;
	readonly nietGetoetst: readonly string[];
	/** Only of what is probably no right: how far above the limit the income is, when that is little. */
	readonly bijna: string | null;
}

export interface Routekaart {
	readonly id: string;
	readonly naam: string;
	readonly tekst: string;
	/** What is said besides to this person. */
	readonly bijzonder: readonly string[];
	/** What happens next. */
	readonly stappen: readonly string[];
	readonly spoed: 'vandaag' | 'deze-week' | null;
	readonly heeftAl: boolean;
	/** The number to call, and whether it already stood higher on the page. */
	readonly bel: Contact | null;
	readonly belStondEerder: boolean;
	/** All other contacts, or all of them where nothing is to be called. */
	readonly contacten: readonly Contact[];
}

export interface Totaal {
	readonly per: Per;
	readonly bedrag: string;
	readonly isMinimum: boolean;
	/** The only regeling in it; null: the sum of several. */
	readonly naam: string | null;
}

export interface Overzicht {
	readonly spoed: readonly Routekaart[];
	/** The gemeente has to look first: why, and whom to call. */
	readonly belEerst: { readonly zinnen: readonly string[]; readonly telefoon: Contact } | null;
	/** Help with money worries that can wait. */
	readonly geldzorgen: Routekaart | null;
	readonly buurt: readonly Routekaart[];
	/** Whom to call about any of these. */
	readonly buurttelefoon: Contact | null;
	readonly waarschijnlijk: readonly Kaart[];
	readonly misschien: readonly Kaart[];
	readonly niet: readonly Kaart[];
	readonly heeftAl: readonly Kaart[];
	readonly totalen: readonly Totaal[];
	/** Whom to call or where to go when nothing was found. */
	readonly hulp: readonly Contact[];
}

interface Gegevens {
	readonly uitslag: Uitslag;
	readonly teksten: Tekstbundel;
	readonly contacten: readonly Contact[];
	readonly peildatum: Datum;
	/** What was filled in after the outcome. */
	readonly nagerekend?: readonly string[];
}

/** The limits of which one decides, the widest first. */
const grenzen = ['inkomensgrensEenDeel', 'inkomensgrens', 'bijstandsnorm'];
/** The route that stands directly under the first step. */
const geldzorgenRoute = 'schulddienstverlening';
/** Reservations with which one calls before anything else. */
const belEerstBij = ['instelling', 'geenVastAdres'];

const staatVan = ({ result }: Toets): Staat =>
	result.value === undefined ? 'open' : result.value === true ? 'ja' : 'nee';

function redenVan(toets: Toets, teksten: Teksten, termen: Beoordeling['termen']): Reden {
	const staat = staatVan(toets);
	const tekst = vul(zinVan(toets.result, teksten.toetsen[toets.id]!), { ...termen, ...namedNumbers(toets.result) });
	const voorbehoud = blijftMisschien(toets);
	// A reservation that holds is a caution, not a reason in favour.
	const getoond = voorbehoud ? 'open' : staat;
	return { id: toets.id, tekst, staat: getoond, bron: toets.bron, interpretatie: toets.interpretatie, voorbehoud };
}

/** What keeps the answer at "misschien", whatever is answered: a caution that holds, or what only others can say. */
const blijftMisschien = ({ soort, result }: Toets) =>
	(soort === 'voorbehoud' && result.value === true) || isForeverUnknown(result);

/** A reservation that does not hold says nothing. */
const isNoemenswaard = (toets: Toets) => toets.soort !== 'voorbehoud' || toets.result.value !== false;
const faalt = (toets: Toets) => toets.soort !== 'voorbehoud' && toets.result.value === false;

/** The limit on the income was the only obstacle, and it was near: the difference in whole euros, or its range. */
function bijnaVan(toetsen: readonly Toets[], peildatum: Datum): string | null {
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

/** The answer to this fact was looked at. */
const leest = ({ toetsen }: Beoordeling, feit: string) =>
	toetsen.some(({ result }) => allNodes(result.node).some((node) => 'id' in node && node.id === feit));

function kaartVan(b: Beoordeling, { teksten, contacten, peildatum, nagerekend = [] }: Gegevens): Kaart {
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
		navragen: inOrder(b.open, navraagvolgorde) as readonly Navraag[],
		isNagerekend: nagerekend.some((veld) => leest(b, veld)),
		discretionair: b.discretionair,
		stappen: tekst.aanvragen.stappen.map(metGetallen),
		papieren: tekst.aanvragen.papieren,
		duur: tekst.aanvragen.duur && metGetallen(tekst.aanvragen.duur),
		contacten: contactenVan(tekst.aanvragen.contacten, contacten),
		normVanaf: b.bedrag?.normVanaf ?? null,
		bevestigd: b.bevestigd,
		bevestigdIsOud: isLangGeleden(b.bevestigd, peildatum),
		verouderd: b.verouderd,
		nietGetoetst: Object.values(tekst.nietGetoetst as Readonly<Record<string, string>>).map(metGetallen),
		bijna: b.oordeel === 'waarschijnlijk-niet' ? bijnaVan(b.toetsen, peildatum) : null,
	};
}

function routekaartVan(beoordeling: Uitslag['routes'][number], { teksten, contacten }: Gegevens): Routekaart {
	const { route, spoed, heeftAl, termen } = beoordeling;
	const tekst = teksten.routes[route.id]!;
	const eigen = contactenVan(route.contacten, contacten);
	const bel = (spoed && eigen.find(isTelefoon)) ?? null;
	return {
		id: route.id,
		naam: tekst.naam,
		tekst: vul(routezinVan(beoordeling, tekst), termen),
		bijzonder: bijzonderheden(beoordeling.bijzonder, tekst).map((zin) => vul(zin, termen)),
		stappen: routestappenVan(heeftAl, tekst).map((zin) => vul(zin, termen)),
		spoed,
		heeftAl,
		bel,
		belStondEerder: false,
		contacten: eigen.filter((contact) => contact !== bel),
	};
}

/** Every urgent block has its number; that one call is enough is said where the same number comes again. */
const metHerhaling = (route: Routekaart, i: number, alle: readonly Routekaart[]): Routekaart => ({
	...route,
	belStondEerder: alle.slice(0, i).some(({ bel }) => bel !== null && bel.waarde === route.bel?.waarde),
});

/** Why the gemeente has to look first, each reason once. */
function belEerstVan(kaarten: readonly Kaart[], contacten: readonly Contact[]): Overzicht['belEerst'] {
	const redenen = kaarten.flatMap((kaart) => kaart.redenen);
	const zinnen = redenen
		.filter(({ id, voorbehoud }) => voorbehoud && belEerstBij.includes(id))
		.map(({ tekst }) => tekst);
	const telefoon = gemeentetelefoon(contacten);
	return zinnen.length && telefoon ? { zinnen: [...new Set(zinnen)], telefoon } : null;
}

/** Only what is sure, of now, and more than nothing counts; the lowest amount, rounded down to tens. */
function totalenVan(zeker: readonly Beoordeling[], teksten: Tekstbundel): Overzicht['totalen'] {
	const telt = zeker.filter(({ bedrag }) => bedrag && !bedrag.verouderd && bedrag.van > 0);
	return (['maand', 'kwartaal', 'jaar', 'keer'] as const).flatMap((per): Totaal[] => {
		const dezelfde = telt.filter(({ bedrag }) => bedrag!.per === per);
		const som = Math.floor(dezelfde.reduce((tot, { bedrag }) => tot + bedrag!.van, 0) / 10) * 10;
		if (som <= 0) return [];
		const isMinimum = dezelfde.some(({ bedrag }) => bedrag!.van !== bedrag!.tot);
		const naam = dezelfde.length === 1 ? teksten.regelingen[dezelfde[0]!.id]!.naam : null;
		return [{ per, bedrag: euro(som), isMinimum, naam }];
	});
}

/** Everything on the outcome page, in the order in which it stands there. */
export function overzichtVan(gegevens: Gegevens): Overzicht {
	const { regelingen, routes } = gegevens.uitslag;
	const nieuw = regelingen.filter(({ heeftAl }) => heeftAl !== true);
	const van = (klasse: Klasse) => nieuw.filter(({ oordeel }) => oordeel === klasse);
	const kaarten = (lijst: readonly Beoordeling[]) => lijst.map((b) => kaartVan(b, gegevens));
	const passend = routes
		.filter(({ past, route }) => past && !route.viaHulpverlener)
		.map((route) => routekaartVan(route, gegevens));
	const rustig = passend.filter(({ spoed }) => spoed === null);
	const [waarschijnlijk, misschien, niet] = [
		kaarten(van('waarschijnlijk')),
		kaarten(van('misschien')),
		kaarten(van('waarschijnlijk-niet')),
	];
	return {
		spoed: passend.filter(({ spoed }) => spoed !== null).map(metHerhaling),
		belEerst: belEerstVan(misschien, gegevens.contacten),
		geldzorgen: rustig.find(({ id }) => id === geldzorgenRoute) ?? null,
		buurt: rustig.filter(({ id }) => id !== geldzorgenRoute),
		buurttelefoon: gemeentetelefoon(gegevens.contacten),
		waarschijnlijk,
		misschien,
		niet: [...niet.filter(({ bijna }) => bijna), ...niet.filter(({ bijna }) => !bijna)],
		heeftAl: kaarten(
			regelingen.filter(({ heeftAl, oordeel }) => heeftAl === true && oordeel !== 'niet-van-toepassing'),
		),
		totalen: totalenVan(van('waarschijnlijk'), gegevens.teksten),
		hulp: algemeneHulp(gegevens.contacten),
	};
}
