/** What is due: norms without a row for their period, policy and contacts that nobody looked at for long. */
import {
	beginVanTermijn,
	isLangGeleden,
	isPasNagekeken,
	rowOn,
	type Contact,
	type Datum,
	type Eenheid,
	type NormNode,
	type NormRij,
	type Vindplaats,
} from '#rules';
import { normenMetGebruik, type Geplaatst, type Stand } from './lezen.ts';
import { volgendePeildag, volgendeTermijn } from '../../src/lib/stand/termijn.ts';

/** In the order of harm: what can hurt somebody today comes first. */
export const soorten = [
	'spoednummer',
	'bedrag-verlopen',
	'norm-verlopen',
	'niet-gevonden',
	'wordt-verlopen',
	'beleid-oud',
	'contact-oud',
] as const;
export type Soort = (typeof soorten)[number];

export interface Melding {
	readonly soort: Soort;
	readonly wat: string;
	/** What is the matter, since when or from when. */
	readonly waarom: string;
	readonly bron: Vindplaats | null;
	/** Ids of the regelingen and routes that use it. */
	readonly gebruikt: readonly string[];
}

type Rij = NormRij<unknown>;
const rijen = (norm: NormNode) => norm.rijen as readonly Rij[];
const isBedrag = (eenheid: Eenheid) => eenheid.startsWith('euro');

const vanBron = (bron: Vindplaats) => (bron.datum ? `de bron is van ${bron.datum}` : 'de bron heeft geen datum');

/** A table whose newest row is of an earlier period. */
function verlopen(norm: NormNode, gebruikt: readonly string[], dag: Datum): readonly Melding[] {
	const { id, elk, eenheid } = norm;
	const rij = rowOn<unknown>(rijen(norm), dag);
	if (!rij) {
		const waarom = `er is geen regel voor ${dag}; de eerste is van ${rijen(norm).at(-1)?.[0] ?? 'geen dag'}`;
		return [{ soort: 'niet-gevonden', wat: id, waarom, bron: null, gebruikt }];
	}
	if (!elk || rij[0] >= beginVanTermijn(dag, elk)) return [];
	const sinds = volgendeTermijn(rij[0], elk);
	const waarom = `verlopen sinds ${sinds}; de laatste regel is van ${rij[0]}`;
	return [{ soort: isBedrag(eenheid) ? 'bedrag-verlopen' : 'norm-verlopen', wat: id, waarom, bron: rij[2], gebruikt }];
}

/** A table that is good now and has no row yet for the period that starts on the next 1 January or 1 July. */
function wordtVerlopen(norm: NormNode, gebruikt: readonly string[], dag: Datum): readonly Melding[] {
	const { id, elk } = norm;
	const rij = rowOn<unknown>(rijen(norm), dag);
	if (!elk || !rij || rij[0] < beginVanTermijn(dag, elk)) return [];
	const straks = volgendePeildag(dag);
	const dan = rowOn<unknown>(rijen(norm), straks);
	if (dan && dan[0] >= beginVanTermijn(straks, elk)) return [];
	return [{ soort: 'wordt-verlopen', wat: id, waarom: `nieuwe regel nodig op ${straks}`, bron: rij[2], gebruikt }];
}

/** What was looked for and not found: now, or on a day to come. */
function nietGevonden(norm: NormNode, gebruikt: readonly string[], dag: Datum): readonly Melding[] {
	const nu = rowOn<unknown>(rijen(norm), dag);
	return rijen(norm)
		.filter((rij) => rij[3] === 'niet-gevonden' && (rij === nu || rij[0] > dag))
		.map(([vanaf, , bron]) => ({
			soort: 'niet-gevonden',
			wat: norm.id,
			waarom: vanaf > dag ? `niet gevonden voor de tijd vanaf ${vanaf}` : `niet gevonden (vanaf ${vanaf})`,
			bron,
			gebruikt,
		}));
}

/** Policy that stands until it changes, of which the source is old or bears no date. */
function oudBeleid(norm: NormNode, gebruikt: readonly string[], dag: Datum): readonly Melding[] {
	const rij = rowOn<unknown>(rijen(norm), dag);
	if (norm.elk !== null || !rij || rij[3] === 'eigen-keuze' || !isLangGeleden(rij[2].datum, dag)) return [];
	return [{ soort: 'beleid-oud', wat: norm.id, waarom: vanBron(rij[2]), bron: rij[2], gebruikt }];
}

/** It is looked up again after half a year (requirement M08). */
const isOudContact = ({ bron: { datum } }: Contact, dag: Datum) => !isPasNagekeken(datum, dag);

/** A phone that a route with haste names may keep somebody from help today. */
function oudeContacten({ contacten, routes }: Stand, dag: Datum): readonly Melding[] {
	const routesMet = ({ plaats, wat }: Geplaatst<Contact>) =>
		routes
			.filter((route) => route.wat.contacten.includes(wat.id) && (plaats === 'landelijk' || plaats === route.plaats))
			.map((route) => `${route.plaats}-${route.wat.id}`);
	return contacten
		.filter(({ wat }) => isOudContact(wat, dag))
		.map((contact): Melding => {
			const { plaats, wat } = contact;
			const gebruikt = routesMet(contact);
			const isSpoed = wat.soort === 'telefoon' && gebruikt.length > 0;
			return {
				soort: isSpoed ? 'spoednummer' : 'contact-oud',
				wat: `${plaats}: ${wat.naam.split(/[.,]/)[0]} (${wat.waarde})`,
				waarom: vanBron(wat.bron),
				bron: wat.bron,
				gebruikt,
			};
		});
}

/** A table that is read by different keys is one table to mend. */
function samen(meldingen: readonly Melding[]): readonly Melding[] {
	const per = new Map<string, Melding>();
	for (const melding of meldingen) {
		const sleutel = [melding.soort, melding.wat, melding.waarom, melding.bron?.url].join(' ');
		const gebruikt = new Set([...(per.get(sleutel)?.gebruikt ?? []), ...melding.gebruikt]);
		per.set(sleutel, { ...melding, gebruikt: [...gebruikt].sort() });
	}
	return [...per.values()];
}

/** All that is due on a day, most harmful first; within a kind what is used most. */
export function wieVerloopt(stand: Stand, dag: Datum): readonly Melding[] {
	const normen = [...normenMetGebruik(stand)].flatMap(([norm, gebruikt]) =>
		[verlopen, wordtVerlopen, nietGevonden, oudBeleid].flatMap((zoek) => zoek(norm, gebruikt, dag)),
	);
	return samen([...oudeContacten(stand, dag), ...normen]).toSorted(
		(a, b) =>
			soorten.indexOf(a.soort) - soorten.indexOf(b.soort) ||
			b.gebruikt.length - a.gebruikt.length ||
			a.wat.localeCompare(b.wat, 'nl'),
	);
}

/** A table without a row for its period. What is merely old does not count, unless one asks for all of it. */
export const isVerlopen = ({ soort }: Melding) => soort === 'bedrag-verlopen' || soort === 'norm-verlopen';
/** What the weekly check fails on (requirement M08). */
export const isNaTeKijken = (melding: Melding) =>
	isVerlopen(melding) || melding.soort === 'spoednummer' || melding.soort === 'contact-oud';
