/** The outcome as the page shows it: what stands where, in which words, with which numbers. No rule is repeated here. */
import {
	beginVanTermijn,
	bijzonderheden,
	inOrder,
	isHopeful,
	regelversie,
	routestappenVan,
	routezinVan,
	vraagvolgorde,
	type Contact,
	type Datum,
	type Formulier,
	type Regelset,
	type Uitslag,
	type Vraag,
} from '#rules';
import { afsprakenVan, type Afspraak } from '../agenda/afspraken';
import { algemeneHulp, contactenVan, gemeentetelefoon, isTelefoon, veiligThuisVan } from '../contacten';
import { nederlands } from '../taal/vorm';
import { bundelsVan, type Bundel } from './bundel';
import { kaartVan, type Kaart, type Kaartgegevens, type Klasse } from './kaart';
import { papierenVan, type Papieren } from './papieren';
import { totalenVan, type Post, type Totalen } from './totaal';
import { opVolgorde } from './volgorde';

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
	/** It is named to who rather said nothing: never pushed. */
	readonly isStil: boolean;
	/** The number to call, and whether it already stood higher on the page. */
	readonly bel: Contact | null;
	readonly belStondEerder: boolean;
	/** All other contacts, or all of them where nothing is to be called. */
	readonly contacten: readonly Contact[];
}

/** A question that was not answered yet, and what it can still decide. */
export interface NogOpen {
	readonly vraag: Vraag;
	readonly voor: readonly Kaart[];
}

export interface Overzicht {
	readonly spoed: readonly Routekaart[];
	/** The gemeente has to look first: why, and whom to call. */
	readonly belEerst: { readonly zinnen: readonly string[]; readonly telefoon: Contact } | null;
	/** Help with money worries that can wait. */
	readonly geldzorgen: Routekaart | null;
	/** Somebody who helps for free, whatever was answered. */
	readonly clientondersteuning: Routekaart | null;
	readonly buurt: readonly Routekaart[];
	/** Who came for this and not for money finds it unfolded: above all else where nothing with money is probable. */
	readonly buurtplek: 'eerst' | 'gevraagd' | 'onderaan';
	/** Whom to call about any of these. */
	readonly buurttelefoon: Contact | null;
	/** Who is not safe at home does not say so here: it stands there for everybody. */
	readonly veiligThuis: Contact | null;
	/** Of the gemeente. */
	readonly waarschijnlijk: readonly Kaart[];
	readonly misschien: readonly Kaart[];
	/** Of the Rijk: what is probable first. */
	readonly rijk: readonly Kaart[];
	/** Where somebody can check what the Rijk pays. */
	readonly proefberekening: Contact | null;
	/** The one thing to begin with. */
	readonly eerste: Kaart | null;
	/** That goes before it where nothing is probable: help with money worries, or somebody who thinks along. */
	readonly eersteHulp: Routekaart | null;
	/** How many there are of both sides. */
	readonly aantal: { readonly waarschijnlijk: number; readonly misschien: number };
	readonly niet: readonly Kaart[];
	/** What the answers say that somebody has, and what they ticked themselves. */
	readonly heeftAl: readonly (Kaart & { readonly zelfGezegd: boolean })[];
	readonly totalen: Totalen;
	/** The first day of amounts that these rules do not have yet; null: they have those of now. */
	readonly nieuweBedragenSinds: Datum | null;
	/** What can be asked for with one form. */
	readonly bundels: readonly Bundel[];
	/** Until when to ask for what, where a source says so. */
	readonly afspraken: readonly Afspraak[];
	/** What to bring for all that is probable; what is only possible says it on its own card. */
	readonly papieren: Papieren;
	/** Only while questions are left. */
	readonly nogOpen: readonly NogOpen[];
	/** Whom to call or where to go when nothing was found. */
	readonly hulp: readonly Contact[];
}

interface Gegevens extends Kaartgegevens {
	readonly set: Regelset;
	readonly uitslag: Uitslag;
	/** Ids of what the person ticked as something they have. */
	readonly zegtTeHebben?: readonly string[];
	/** Help with something else than money was asked for. */
	readonly vraagtHulp?: boolean;
	/** The forms of the gemeente. */
	readonly formulieren?: readonly Formulier[];
}

/** The route that stands directly under the first step. */
const geldzorgenRoute = 'schulddienstverlening';
/** The route that every outcome names by itself: few people know that it is there. */
const ondersteuningsroute = 'clientondersteuning';
/** Reservations with which one calls before anything else. */
const belEerstBij = ['instelling', 'geenVastAdres'];

function routekaartVan(
	beoordeling: Uitslag['routes'][number],
	{ teksten, contacten, taal = nederlands }: Gegevens,
): Routekaart {
	const { route, spoed, heeftAl, termen } = beoordeling;
	const tekst = teksten.routes[route.id]!;
	const { vul } = taal;
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
		isStil: beoordeling.bijzonder.includes('zegtHetNiet'),
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

/** What is news to somebody. */
const nieuws = (kaarten: readonly Kaart[]) => kaarten.filter(({ meestalAl }) => !meestalAl);

/** What of the gemeente is probable goes first, then that of the Rijk; what is only possible comes after. */
const eersteVan = (lokaal: readonly Kaart[], rijk: readonly Kaart[]): Kaart | null => {
	const samen = nieuws([...lokaal, ...rijk]);
	return samen.find(({ klasse }) => klasse === 'waarschijnlijk') ?? samen[0] ?? null;
};

/** Amounts change every half year; the rules may be of before. */
function nieuweBedragenSinds(peildatum: Datum): Datum | null {
	const begin = beginVanTermijn(peildatum, 'halfjaar');
	return regelversie < begin ? begin : null;
}

/** Where nothing is probable people come first: for money worries, or else somebody who thinks along. */
function eersteHulpVan(
	waarschijnlijk: readonly Kaart[],
	geldzorgen: Routekaart | null,
	ondersteuning: Routekaart | null,
): Routekaart | null {
	if (waarschijnlijk.length) return null;
	return geldzorgen && !geldzorgen.heeftAl && !geldzorgen.isStil ? geldzorgen : ondersteuning;
}

/** Money worries go before other help; who rather said nothing about bills may have none. */
function buurtplekVan(
	vraagtHulp: boolean,
	waarschijnlijk: readonly Kaart[],
	spoed: readonly Routekaart[],
	geldzorgen: Routekaart | null,
): Overzicht['buurtplek'] {
	if (!vraagtHulp || spoed.length || (geldzorgen && !geldzorgen.isStil)) return 'onderaan';
	return waarschijnlijk.length ? 'gevraagd' : 'eerst';
}

/** The questions that are left, in the order in which they are asked. */
function nogOpenVan({ vragen }: Uitslag, kaarten: readonly Kaart[]): readonly NogOpen[] {
	return (inOrder(vragen, vraagvolgorde) as readonly Vraag[])
		.map((vraag) => ({
			vraag,
			voor: kaarten.filter(({ open }) => open.includes(vraag)),
		}))
		.filter(({ voor }) => voor.length > 0);
}

/** Everything on the outcome page, in the order in which it stands there. */
export function overzichtVan(gegevens: Gegevens): Overzicht {
	const {
		uitslag,
		set,
		contacten,
		teksten,
		peildatum,
		zegtTeHebben = [],
		formulieren = [],
		vraagtHulp = false,
		taal,
	} = gegevens;
	const posten = uitslag.regelingen.map((b): Post => ({ b, regel: set.regelingen.find(({ id }) => id === b.id)! }));
	const heeft = ({ b }: Post) => b.heeftAl === true || zegtTeHebben.includes(b.id);
	const nieuw = posten.filter((post) => !heeft(post));
	const kaarten = (lijst: readonly Post[]) => lijst.map(({ b, regel }) => kaartVan(b, regel, gegevens));
	const van = (klasse: Klasse) => kaarten(nieuw.filter(({ b }) => b.oordeel === klasse));
	const passend = uitslag.routes
		.filter(({ past, route }) => past && !route.viaHulpverlener)
		.map((route) => routekaartVan(route, gegevens));
	const rustig = passend.filter(({ spoed }) => spoed === null);
	const spoed = passend.filter((route) => route.spoed !== null).map(metHerhaling);
	const [zeker, twijfel, niet] = [van('waarschijnlijk'), van('misschien'), van('waarschijnlijk-niet')];
	const afspraken = afsprakenVan({ set, uitslag: { regelingen: nieuw.map(({ b }) => b) }, teksten, peildatum, taal });
	const bundels = bundelsVan(formulieren, [...zeker, ...twijfel], contacten);
	const geordend = (lijst: readonly Kaart[]) => opVolgorde(lijst, afspraken, bundels, peildatum);
	const [alleWaarschijnlijk, alleMisschien] = [geordend(zeker), geordend(twijfel)];
	const lokaal = (lijst: readonly Kaart[]) => lijst.filter(({ kant }) => kant === 'gemeente');
	const waarschijnlijk = lokaal(alleWaarschijnlijk);
	const misschien = lokaal(alleMisschien);
	const rijk = [...alleWaarschijnlijk, ...alleMisschien].filter(({ kant }) => kant === 'rijk');
	const geldzorgen = rustig.find(({ id }) => id === geldzorgenRoute) ?? null;
	const clientondersteuning = rustig.find(({ id }) => id === ondersteuningsroute) ?? null;
	return {
		spoed,
		belEerst: belEerstVan(kaarten(posten.filter(({ b }) => b.oordeel === 'misschien')), contacten),
		geldzorgen,
		clientondersteuning,
		buurt: rustig.filter(({ id }) => id !== geldzorgenRoute && id !== ondersteuningsroute),
		buurtplek: buurtplekVan(vraagtHulp, nieuws(alleWaarschijnlijk), spoed, geldzorgen),
		buurttelefoon: gemeentetelefoon(contacten),
		veiligThuis: veiligThuisVan(contacten),
		waarschijnlijk,
		misschien,
		rijk,
		proefberekening: contactenVan(['proefberekening'], contacten)[0] ?? null,
		eerste: eersteVan([...waarschijnlijk, ...misschien], rijk),
		eersteHulp: eersteHulpVan(nieuws(alleWaarschijnlijk), geldzorgen, clientondersteuning),
		aantal: { waarschijnlijk: nieuws(alleWaarschijnlijk).length, misschien: nieuws(alleMisschien).length },
		niet: [...niet.filter(({ bijna }) => bijna), ...niet.filter(({ bijna }) => !bijna)],
		heeftAl: kaarten(posten.filter((post) => heeft(post) && post.b.oordeel !== 'niet-van-toepassing')).map((kaart) => ({
			...kaart,
			zelfGezegd: zegtTeHebben.includes(kaart.id),
		})),
		totalen: totalenVan(
			nieuw.filter(({ b }) => isHopeful(b.oordeel)),
			teksten,
			taal,
		),
		nieuweBedragenSinds: nieuweBedragenSinds(peildatum),
		bundels,
		afspraken,
		papieren: papierenVan(alleWaarschijnlijk),
		nogOpen: nogOpenVan(uitslag, [...alleWaarschijnlijk, ...alleMisschien]),
		hulp: algemeneHulp(contacten),
	};
}
