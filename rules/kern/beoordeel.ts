/** From a regeling and answers to one of four classes, with the reasons. */
import type { Bereik } from './bereik.ts';
import type { Datum } from './datum.ts';
import { isForeverUnknown, staleSince, rowOn, type Read, type Result } from './evalueer.ts';
import { allNodes, collect, isNorm, onderdelen, type Bron, type Eenheid, type Node, type NormNode } from './node.ts';
import { alleEisen, type Eis, type Regeling, type Route } from './regeling.ts';
import { namedNumbers, type Genoemd } from './uitleg.ts';

export type Oordeel = 'waarschijnlijk' | 'misschien' | 'waarschijnlijk-niet' | 'niet-van-toepassing';
export type Per = 'maand' | 'kwartaal' | 'jaar' | 'keer';
/** How often an amount is paid in a year; what is paid once counts for a year. */
export const keerPerJaar: Readonly<Record<Per, number>> = { maand: 12, kwartaal: 4, jaar: 1, keer: 1 };
/** Over how many months an amount is spread. */
export const maandenPer = (per: Per): number => 12 / keerPerJaar[per];

export interface Toets {
	readonly id: string;
	readonly soort: 'doelgroep' | 'eis' | 'voorbehoud';
	readonly bron: Bron;
	readonly interpretatie: string | null;
	/** See `Eis.zonderBedrag`. */
	readonly zonderBedrag: boolean;
	readonly result: Result;
}

export interface Bedrag extends Bereik {
	readonly per: Per;
	/** First day of the period for which it was set; null where no indexed amount was used. */
	readonly normVanaf: Datum | null;
	readonly verouderd: boolean;
}

export interface Beoordeling {
	readonly id: string;
	readonly oordeel: Oordeel;
	readonly bedrag: Bedrag | null;
	readonly toetsen: readonly Toets[];
	/** Facts whose answer can yet change the class or the amount, as paths. */
	readonly open: readonly string[];
	/** A jaarnorm of the regeling has no row for the period of the peildatum. */
	readonly verouderd: boolean;
	/** The oldest day, month or year for which a source states a policy norm used here; null: undated or none. */
	readonly bevestigd: string | null;
	readonly discretionair: boolean;
	/** null while unknown. */
	readonly heeftAl: boolean | null;
	/** Numbers that the texts may name beside those of the conditions. */
	readonly termen: Readonly<Record<string, Genoemd>>;
}

/**
 * Judges one regeling for one household.
 * @param read a reader of the answers of the household on the peildatum
 * @param peildatum the day on which the law is read
 */
export function beoordeel(r: Regeling, read: Read, peildatum: Datum): Beoordeling {
	const toetsen = testAll(r, peildatum, read);
	const all = (soort: Toets['soort']) => toetsen.filter((toets) => toets.soort === soort).map(({ result }) => result);
	const doelgroep = together(all('doelgroep'));
	const eisen = together(all('eis'));
	const used = normsOf(r);
	const complete = used.every((node) => rowOn<unknown>(node.rijen, peildatum));
	const blocked =
		r.discretionair === true ||
		!complete ||
		toetsen.some(({ soort, result }) => soort !== 'voorbehoud' && isForeverUnknown(result));
	const voorbehoud = reservation(all('voorbehoud'), blocked);

	const oordeel = classOf(doelgroep.value, eisen.value, voorbehoud.free && !blocked, complete);
	const otherSum = toetsen.some(isWithoutSum);
	const amount = r.bedrag && complete && isHopeful(oordeel) && !otherSum ? read(r.bedrag.node) : null;
	return {
		id: r.id,
		oordeel,
		bedrag: amount && amountOf(amount, r.bedrag!.eenheid, peildatum),
		toetsen,
		open: openOf(oordeel, doelgroep, eisen, voorbehoud.open, amount ? [...amount.open, ...sumOpen(toetsen)] : []),
		verouderd: used.some((node) => staleSince(rowOn<unknown>(node.rijen, peildatum), node.elk, peildatum) !== null),
		bevestigd: normsIn(r.termen).some((node) => isNotFound(node, peildatum)) ? null : confirmed(used, peildatum),
		discretionair: r.discretionair === true,
		heeftAl: r.heeftAl ? ((read(r.heeftAl.node).value as boolean | undefined) ?? null) : false,
		termen: termsOf(r.termen, read),
	};
}

export interface Routebeoordeling {
	readonly id: string;
	readonly past: boolean;
	readonly spoed: 'vandaag' | 'deze-week' | null;
	readonly heeftAl: boolean;
	/** Ids of the special situations that are sure to be there, in the order of the route. */
	readonly bijzonder: readonly string[];
	readonly open: readonly string[];
	readonly termen: Readonly<Record<string, Genoemd>>;
}

/** Judges one route; an unknown answer points nowhere. */
export function beoordeelRoute(route: Route, read: Read): Routebeoordeling {
	const [past, vandaag, dezeWeek] = [route.past, route.vandaag, route.dezeWeek].map(({ node }) => read(node)) as [
		Result,
		Result,
		Result,
	];
	const spoed = vandaag.value ? 'vandaag' : dezeWeek.value ? 'deze-week' : null;
	const urgency = vandaag.value ? [] : [...vandaag.open, ...dezeWeek.open];
	return {
		id: route.id,
		past: past.value === true,
		spoed,
		heeftAl: read(route.heeftAl.node).value === true,
		bijzonder: Object.entries(route.bijzonder ?? {}).flatMap(([id, { node }]) =>
			read(node).value === true ? [id] : [],
		),
		open: unique([...past.open, ...urgency]),
		termen: termsOf(route.termen, read),
	};
}

const norms = new WeakMap<Regeling, readonly NormNode[]>();

/** Every norm on which the class or the amount rests, each once; not those that only stand in for an answer. */
export function normsOf(r: Regeling): readonly NormNode[] {
	const known = norms.get(r);
	if (known) return known;
	const seen = new Set<Node>();
	treesOf(r).forEach((node) => collect(node, ownParts, seen));
	const found = [...seen].filter(isNorm);
	norms.set(r, found);
	return found;
}

/** What is taken for an answer that is not there may be unknown itself, without the rule being so. */
const ownParts = (node: Node) => (node.kind === 'antwoordOf' ? [] : onderdelen(node));

/** Every tree that the class or the amount is read from; the terms that only texts name are not among them. */
export const treesOf = (r: Regeling): readonly Node[] => [
	...alleEisen(r).map(([, eis]) => eis.als.node),
	...(r.bedrag ? [r.bedrag.node] : []),
	...(r.heeftAl ? [r.heeftAl.node] : []),
];

const termsOf = (termen: Regeling['termen'], read: Read) =>
	Object.assign(
		{},
		...Object.values(termen ?? {}).map(({ node }) => namedNumbers(read(node))),
	) as Beoordeling['termen'];

const unique = (paths: readonly string[]) => [...new Set(paths)];
/** What is open of the reservations that would take the amount away: also where the class is capped already. */
const sumOpen = (toetsen: readonly Toets[]) =>
	toetsen.filter(({ zonderBedrag }) => zonderBedrag).flatMap(({ result }) => result.open);
const isWithoutSum = ({ zonderBedrag, result }: Toets) => zonderBedrag && result.value === true;
/** Somebody probably or perhaps has a right to it. */
export const isHopeful = (oordeel: Oordeel) => oordeel === 'waarschijnlijk' || oordeel === 'misschien';
/** The law asks it on that day. */
export const inForce = ({ vanaf, tot }: Eis, dag: Datum) => (vanaf ?? dag) <= dag && (!tot || dag < tot);

function testAll(r: Regeling, peildatum: Datum, read: Read): readonly Toets[] {
	const of = (soort: Toets['soort'], eisen: Readonly<Record<string, Eis>> = {}) =>
		Object.entries(eisen)
			.filter(([, eis]) => inForce(eis, peildatum))
			.map(([id, { als, bron, interpretatie = null, zonderBedrag = false }]) => ({
				id,
				soort,
				bron,
				interpretatie,
				zonderBedrag,
				result: read(als.node),
			}));
	return [...of('doelgroep', r.doelgroep), ...of('eis', r.eisen), ...of('voorbehoud', r.voorbehouden)];
}

interface Together {
	readonly value: boolean | undefined;
	readonly results: readonly Result[];
}

function together(results: readonly Result[]): Together {
	if (results.some(({ value }) => value === false)) return { value: false, results };
	return { value: results.some(({ value }) => value === undefined) ? undefined : true, results };
}

/** A reservation that is true caps the class for good; then the other ones need no asking. */
function reservation(results: readonly Result[], blocked: boolean) {
	const open = results.filter(({ value }) => value === undefined);
	const capped = blocked || results.some(({ value }) => value === true);
	return { free: !capped && open.length === 0, open: capped ? [] : open.flatMap((result) => result.open) };
}

function classOf(
	doelgroep: boolean | undefined,
	eisen: boolean | undefined,
	free: boolean,
	complete: boolean,
): Oordeel {
	if (doelgroep === false) return 'niet-van-toepassing';
	if (eisen === false && complete) return 'waarschijnlijk-niet';
	return doelgroep && eisen && free ? 'waarschijnlijk' : 'misschien';
}

function openOf(
	oordeel: Oordeel,
	doelgroep: Together,
	eisen: Together,
	voorbehoud: readonly string[],
	bedrag: readonly string[],
): readonly string[] {
	const undecided = ({ results }: Together) => results.flatMap(({ open }) => open);
	if (oordeel === 'niet-van-toepassing') return [];
	if (oordeel === 'waarschijnlijk-niet') return unique(undecided(doelgroep));
	return unique([...undecided(doelgroep), ...undecided(eisen), ...voorbehoud, ...bedrag]);
}

/** Nothing is left of it, or it may be anything. */
export const isSilent = (van: number, tot: number) => tot <= 0 || (van === 0 && tot === Infinity);

/** Null where nothing can be said, or where nothing is left of it. */
function amountOf(result: Result, eenheid: Eenheid, peildatum: Datum): Bedrag | null {
	const bereik = result.value as Bereik | undefined;
	if (!bereik || isSilent(bereik.van, bereik.tot)) return null;
	return {
		...bereik,
		per: eenheid.split('/')[1] as Per,
		normVanaf: periodOf(result, peildatum),
		verouderd: result.stale !== null,
	};
}

/** The day from which the amount holds: that of the oldest indexed norm that was read for it. */
function periodOf(result: Result, peildatum: Datum): Datum | null {
	const days = indexedNorms(result).flatMap(({ rijen }) => rowOn<unknown>(rijen, peildatum)?.[0] ?? []);
	return days.sort()[0] ?? null;
}

/** Results share parts, so each is looked at once. */
function indexedNorms(result: Result, seen = new Set<Result>()): readonly NormNode[] {
	if (seen.has(result)) return [];
	seen.add(result);
	const { node, parts } = result;
	const own = isNorm(node) && node.elk !== null ? [node] : [];
	return [...own, ...parts.flatMap((part) => indexedNorms(part, seen))];
}

const normsIn = (termen: Regeling['termen'] = {}) =>
	Object.values(termen)
		.flatMap(({ node }) => allNodes(node))
		.filter(isNorm);

/** What nobody found is confirmed by no source. */
const isNotFound = (node: NormNode, peildatum: Datum) => rowOn<unknown>(node.rijen, peildatum)?.[3] === 'niet-gevonden';

function confirmed(norms: readonly NormNode[], peildatum: Datum): string | null {
	const dates = norms
		.filter((node) => node.elk === null)
		.map((node) => (isNotFound(node, peildatum) ? null : (rowOn<unknown>(node.rijen, peildatum)?.[2].datum ?? null)));
	return dates.includes(null) ? null : ((dates as string[]).sort()[0] ?? null);
}
