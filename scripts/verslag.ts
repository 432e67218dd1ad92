/** One outcome as a helper reads it in a terminal. */
import {
	aanvraagmoment,
	bijzonderheden,
	inOrder,
	isLangGeleden,
	namedNumbers,
	routestappenVan,
	routezinVan,
	undeterminedIn,
	type Beoordeling,
	type Contact,
	type Datum,
	type Regeling,
	type Regelset,
	type Tekstbundel,
	type Teksten,
	type Toets,
	type Uitslag,
	type Vraag,
	navraagvolgorde,
	type Navraag,
	vraagvolgorde,
	zinVan,
} from '#rules';
import { tijdregelsVan } from '../src/lib/agenda/tijdregels.ts';
import { grondslagVan } from '../src/lib/contract/uitkomst.ts';
import { datumInWoorden, inWoorden, vul } from '../src/lib/taal/getal.ts';
import { vraagnamen } from './vraagnamen.ts';

const koppen = {
	waarschijnlijk: 'WAARSCHIJNLIJK RECHT',
	misschien: 'MISSCHIEN RECHT',
	'waarschijnlijk-niet': 'WAARSCHIJNLIJK GEEN RECHT',
} as const;
const haast = { vandaag: 'BEL VANDAAG', 'deze-week': 'BEL DEZE WEEK' } as const;

export interface Verslaggegevens {
	readonly set: Regelset;
	readonly uitslag: Uitslag;
	readonly teksten: Tekstbundel;
	readonly contacten: readonly Contact[];
	readonly plaats: string;
	readonly peildatum: Datum;
	/** The gemeente to which a regeling belongs, where that must be said; empty otherwise. */
	readonly plaatsVan: (id: string) => string;
	readonly regelversie: string;
}

function toetsregel({ id, soort, bron, result }: Toets, teksten: Teksten, termen: Beoordeling['termen']): string {
	const tekst = teksten.toetsen[id]!;
	const teken = result.value === undefined ? '?' : (result.value === true) === (soort !== 'voorbehoud') ? '+' : '-';
	return `     ${teken} ${vul(zinVan(result, tekst), { ...termen, ...namedNumbers(result) })} [${grondslagVan(bron)}]`;
}

/** A reservation that does not hold says nothing; the rest does. */
const isNoemenswaard = ({ soort, result }: Toets) => soort !== 'voorbehoud' || result.value === true;

function bedragregel(b: Beoordeling, teksten: Teksten): string {
	if (!b.bedrag) return `     Bedrag: ${teksten.bedrag}`;
	const bedrag = `${inWoorden(b.bedrag, 'euro')} per ${b.bedrag.per}`;
	const jaar =
		b.bedrag.verouderd && b.bedrag.normVanaf
			? `in ${b.bedrag.normVanaf.slice(0, 4)} was dit ${bedrag}; het bedrag van nu is niet gevonden`
			: bedrag;
	return `     Bedrag: ${jaar}. ${teksten.bedrag}`;
}

const contactregel = ({ naam, waarde, bron }: Contact) =>
	`${naam}: ${waarde} (bron van ${bron.datum ?? 'onbekende datum'})`;

/** The contacts that a text names, in its own order. */
const genoemd = (ids: readonly string[], contacten: readonly Contact[]) =>
	ids.flatMap((id) => contacten.filter((contact) => contact.id === id));

/** How to ask for it, and what this check did not look at. */
function aanvraagregels(b: Beoordeling, teksten: Teksten, contacten: readonly Contact[]): string[] {
	const { stappen, papieren, duur, contacten: ids } = teksten.aanvragen;
	const zinnen = [
		...stappen,
		...(papieren.length ? [`Neem mee: ${papieren.join(', ')}.`] : []),
		...(duur ? [duur] : []),
	];
	return [
		...Object.values<string>(teksten.nietGetoetst).map((zin) => `     Goed om te weten: ${vul(zin, b.termen)}`),
		`     Aanvragen: ${zinnen.map((zin) => vul(zin, b.termen)).join(' ')}`,
		...genoemd(ids, contacten).map((contact) => `       ${contactregel(contact)}`),
	];
}

/** By when to ask. */
function tijdregels({ aanvragen }: Teksten, { termijn }: Regeling, peildatum: Datum): string[] {
	const moment = termijn && aanvraagmoment(termijn, peildatum);
	if (!moment || !aanvragen.opTijd) return [];
	const bron = `(${grondslagVan(moment.bron)}, bron van ${moment.bevestigd?.slice(0, 4) ?? 'onbekende datum'})`;
	return tijdregelsVan(moment, aanvragen.opTijd).map(({ voor, jaar, zin }) => {
		const over = jaar ? ` over ${jaar}` : '';
		const dag = voor ? `vraag dit${over} aan vóór ${datumInWoorden(voor)}. ` : '';
		return `     Op tijd: ${dag}${zin} ${bron}`;
	});
}

/** When a source last said so; the policy still counts, but the reader should know its age. */
function bevestigingsregel({ bevestigd }: Beoordeling, peildatum: Datum): string[] {
	if (bevestigd === null) return ['     Van een deel van het beleid weten wij niet van wanneer het is.'];
	const isOud = isLangGeleden(bevestigd, peildatum);
	return [
		`     Het beleid is voor het laatst bevestigd: ${datumInWoorden(bevestigd)}.${isOud ? ' Dat is lang geleden.' : ''}`,
	];
}

const keuzeregels = ({ toetsen }: Beoordeling) =>
	[...new Set(toetsen.flatMap(({ interpretatie }) => interpretatie ?? []))].map((zin) => `     Onze keuze: ${zin}`);

function regelingblok(
	b: Beoordeling,
	{ set, teksten: bundel, contacten, peildatum, plaatsVan }: Verslaggegevens,
): string[] {
	const teksten = bundel.regelingen[b.id]!;
	const regeling = set.regelingen.find(({ id }) => id === b.id)!;
	const ontbreekt = inOrder(b.open, [...vraagvolgorde, ...navraagvolgorde]).map(
		(vraag) => vraagnamen[vraag as Vraag | Navraag],
	);
	const zelfDoen = b.toetsen.some(({ result }) => result.open.length === 0 && undeterminedIn(result).length > 0);
	return [
		`   ${plaatsVan(b.id)}${teksten.naam} (${teksten.officieel})${b.heeftAl ? ' – dit hebt u al' : ''}`,
		...(b.oordeel === 'waarschijnlijk-niet' ? [] : [bedragregel(b, teksten)]),
		...b.toetsen.filter(isNoemenswaard).map((toets) => toetsregel(toets, teksten, b.termen)),
		...(b.discretionair ? ['     De gemeente kijkt naar uw situatie. Vraag het daarom altijd aan.'] : []),
		...(zelfDoen ? ['     Een deel weet alleen wie over de aanvraag beslist.'] : []),
		...(ontbreekt.length ? [`     Dit beslist nog: ${ontbreekt.join(', ')}.`] : []),
		...(b.verouderd ? ['     Let op: een bedrag is verouderd.'] : []),
		...bevestigingsregel(b, peildatum),
		...keuzeregels(b),
		...(b.oordeel === 'waarschijnlijk-niet'
			? ['     Denkt u dat dit niet klopt? U mag de hulp altijd aanvragen.']
			: [...aanvraagregels(b, teksten, contacten), ...(b.heeftAl ? [] : tijdregels(teksten, regeling, peildatum))]),
	];
}

function routeblok({ uitslag, teksten, contacten }: Verslaggegevens): string[] {
	const passend = uitslag.routes.filter(({ past }) => past);
	return passend.flatMap(({ id, spoed, heeftAl, bijzonder, route, termen }) => {
		const tekst = teksten.routes[id]!;
		const zinnen = [routezinVan({ spoed, heeftAl }, tekst), ...bijzonderheden(bijzonder, tekst)];
		const stappen = routestappenVan(heeftAl, tekst);
		return [
			`${spoed ? `!! ${haast[spoed]}: ` : '>> '}${tekst.naam}${route.viaHulpverlener ? ' (alleen via een hulpverlener)' : ''}`,
			`   ${zinnen.map((zin) => vul(zin, termen)).join(' ')}`,
			...(stappen.length ? [`   Zo gaat het verder: ${stappen.map((zin) => vul(zin, termen)).join(' ')}`] : []),
			...genoemd(route.contacten, contacten).map((contact) => `   ${contactregel(contact)}`),
			'',
		];
	});
}

/** Plain text, in Dutch; no amount of an uncertain regeling stands outside its own block. */
export function verslag(gegevens: Verslaggegevens): string {
	const { uitslag, plaats, peildatum, regelversie } = gegevens;
	const perKlasse = (Object.keys(koppen) as (keyof typeof koppen)[]).flatMap((klasse) => {
		const blokken = uitslag.regelingen.filter(({ oordeel }) => oordeel === klasse);
		return blokken.length ? [koppen[klasse], ...blokken.flatMap((b) => [...regelingblok(b, gegevens), ''])] : [];
	});
	const nog = uitslag.vragen.map((vraag) => vraagnamen[vraag as Vraag]);
	return [
		`Bereken uw recht – ${plaats} – ${datumInWoorden(peildatum)} – regels van ${datumInWoorden(regelversie)}`,
		'Dit is een schatting. De gemeente beslist. Aan deze uitkomst kunt u geen rechten ontlenen.',
		'',
		...routeblok(gegevens),
		...perKlasse,
		nog.length ? `Nog te vragen: ${nog.join(', ')}.` : 'Alles is gevraagd.',
	].join('\n');
}
