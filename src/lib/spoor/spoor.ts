/** How one outcome came about, read from the trees that judged. No rule is repeated here. */
import {
	evaluate,
	inOrder,
	isForeverUnknown,
	isNorm,
	navraagvolgorde,
	normsOf,
	onderdelen,
	rowOn,
	undeterminedIn,
	vraagvolgorde,
	type Antwoorden,
	type Beoordeling,
	type Bereik,
	type Bron,
	type Datum,
	type Genoemd,
	type Navraag,
	type Node,
	type NormNode,
	type Oordeel,
	type Regeling,
	type Result,
	type Toets,
	type Vraag,
} from '#rules';
import {
	comparisonsIn,
	type Comparison,
	achterGetal,
	beschrijf,
	inWoordenVan,
	metEenheid,
	woorden,
	type Beschrijving,
} from '#rules/in-woorden';
import { isGezondheidsfeit, isGezondheidsoptie } from '../gezondheid';
import { eisnaam, keuzesIn, naamVan, zonderLidwoord } from '../regels/eis';
import { normweergave, sleutelVan, type Rijweergave } from '../regels/norm';
import { datumInWoorden, inWoorden } from '../taal/getal';
import { kaartVan, staatVan, toetszin, type Kaart, type Kaartgegevens, type Staat } from '../uitkomst/kaart';

export interface Getalzijde {
	/** null: a bare number, or a sum that the rule gives no name. */
	readonly naam: string | null;
	/** With its unit; null: not known yet, or not found. */
	readonly waarde: string | null;
	/** Up to here we say "misschien"; null: the limit has no margin. */
	readonly marge: string | null;
	/** The year of an amount that is not of now. */
	readonly jaar: string | null;
}

export interface Vergelijking {
	readonly links: Getalzijde;
	readonly teken: Comparison['teken'];
	readonly rechts: Getalzijde;
	readonly staat: Staat;
	/** It is about money. */
	readonly geld: boolean;
}

export interface Voorwaarde {
	readonly id: string;
	readonly naam: string;
	readonly soort: Toets['soort'];
	/** What the resident reads of it. */
	readonly zin: string;
	readonly staat: Staat;
	/** What can still be answered: asked before the outcome, and after it. */
	readonly vragen: readonly Vraag[];
	readonly navragen: readonly Navraag[];
	/** No answer can settle it: only whoever decides can say. */
	readonly isVoorBeslisser: boolean;
	/** What they look at, where the rules have a word for it. */
	readonly beslisserKijktNaar: readonly string[];
	readonly vergelijkingen: readonly Vergelijking[];
	/** The rule in words. */
	readonly regel: Beschrijving;
	readonly bron: Bron;
	/** It looks at the answer about illness. */
	readonly overZiekte: boolean;
	/** The choices we made in reading the law. */
	readonly keuzes: readonly string[];
	/** The first day on which the law asks this, and the first on which it does no more, in words. */
	readonly vanaf: string | null;
	readonly tot: string | null;
}

export interface Spoornorm {
	readonly naam: string;
	/** What holds for this household; null: nobody found it. */
	readonly waarde: string | null;
	readonly elk: NormNode['elk'];
	/** In words; null: no source states it for this day. */
	readonly vanaf: string | null;
	/** The first day of the next row that is known. */
	readonly tot: string | null;
	/** The day from which a new row is due; null: it stands until policy changes. */
	readonly nieuwNodig: string | null;
	readonly isVerlopen: boolean;
	readonly bron: Rijweergave['bron'] | null;
	readonly zekerheid: Rijweergave['zekerheid'] | null;
}

export interface Spoorbedrag {
	/** How it is made, in words. */
	readonly regel: Beschrijving;
	/** The numbers of this household that went into it. */
	readonly getallen: readonly { readonly naam: string; readonly waarde: string }[];
}

export interface Spoor {
	readonly oordeel: Oordeel;
	/** The outcome as the resident sees it. */
	readonly kaart: Kaart;
	readonly voorwaarden: readonly Voorwaarde[];
	/** Those that made it what it is. */
	readonly beslissend: readonly Voorwaarde[];
	/** Every norm that was read for this household, once, sorted by name. */
	readonly normen: readonly Spoornorm[];
	/** Norms that no source states for this day, which alone keeps us from a yes. */
	readonly ontbrekend: readonly string[];
	/** null: we make no sum. */
	readonly bedrag: Spoorbedrag | null;
	/** For the talk with whoever weighs the case; empty where nothing is weighed. */
	readonly gesprek: readonly string[];
}

export interface Spoorgegevens extends Kaartgegevens {
	readonly antwoorden: Antwoorden;
}

/** Health goes on paper only when it is asked for by itself. A choice tells of it when every option does. */
const zegtGezondheid = (node: Node): boolean =>
	'id' in node &&
	(isGezondheidsfeit(node.id) ||
		(node.kind === 'bevat' && node.opties.every((optie) => isGezondheidsoptie(node.id, optie))));

/** It decides itself, and not only some amount that is compared. */
const leestZiekte = (node: Node): boolean =>
	zegtGezondheid(node) || (node.kind !== 'vergelijking' && onderdelen(node).some(leestZiekte));

type Eis = Regeling['eisen'][string];

const isGetal = (value: Result['value']): value is Bereik => typeof value === 'object' && !Array.isArray(value);
const getalnaam = (id: string) => zonderLidwoord(woorden.namen[id] ?? inWoordenVan(id));
/** The first of each. */
function uniek<T>(lijst: readonly T[], sleutelVan: (een: T) => string): readonly T[] {
	const gezien = new Set<string>();
	return lijst.filter((een) => {
		const sleutel = sleutelVan(een);
		return !gezien.has(sleutel) && gezien.add(sleutel);
	});
}

type Eenheid = Genoemd['eenheid'];

function eenheidVan(node: Node): Eenheid | null {
	switch (node.kind) {
		case 'tussen':
			return eenheidVan(node.van);
		case 'indien':
			return eenheidVan(node.dan) ?? eenheidVan(node.anders);
		case 'antwoordOf':
			return eenheidVan(node.feit);
		case 'leden':
			return node.hoe === 'aantal' ? 'aantal' : eenheidVan(node.waarvoor);
		default:
			return 'eenheid' in node ? node.eenheid : null;
	}
}

type Genoemdenode = Extract<Node, { kind: 'begrip' | 'feit' }> | NormNode;
const metNaam = (node: Node): node is Genoemdenode => node.kind === 'begrip' || node.kind === 'feit' || isNorm(node);

/** A number says nothing while it may still be anything that the question allows. */
const zegtIets = ({ node, value }: Result): boolean => {
	if (!isGetal(value) || (value.van <= 0 && value.tot === Infinity)) return false;
	const { van, tot } = node.kind === 'feit' && node.soort === 'getal' ? node.domein : { van: 0, tot: Infinity };
	return value.van !== van || value.tot !== tot;
};

const getaltekst = (getal: Bereik, eenheid: Eenheid) => `${inWoorden(getal, eenheid)}${achterGetal(eenheid)}`;

function zijdeVan(result: Result, eenheid: Eenheid): Getalzijde {
	const { node, value, parts, stale } = result;
	if (node.kind === 'tussen') {
		const grens = zijdeVan(parts[0]!, eenheid);
		const marge =
			isGetal(value) && Number.isFinite(value.tot) ? getaltekst({ van: value.tot, tot: value.tot }, eenheid) : null;
		return { ...grens, marge: marge === grens.waarde ? null : marge };
	}
	if (node.kind === 'antwoordOf') return zijdeVan({ ...result, node: node.feit }, eenheid);
	return {
		naam: metNaam(node) ? getalnaam(node.id) : null,
		waarde: zegtIets(result) ? getaltekst(value as Bereik, eenheid) : null,
		marge: null,
		jaar: stale?.slice(0, 4) ?? null,
	};
}

const staatBij = (value: boolean | undefined): Staat => (value === undefined ? 'open' : value ? 'ja' : 'nee');

/** The same comparison can be made more than once, and one of two unknowns says nothing. */
function vergelijkingenVan(result: Result): readonly Vergelijking[] {
	const alle = comparisonsIn(result).map(({ links, teken, rechts, value }): Vergelijking => {
		const eenheid = eenheidVan(links.node) ?? eenheidVan(rechts.node) ?? 'aantal';
		const geld = eenheid.startsWith('euro');
		return { links: zijdeVan(links, eenheid), teken, rechts: zijdeVan(rechts, eenheid), staat: staatBij(value), geld };
	});
	const zijde = ({ naam, waarde }: Getalzijde) => `${naam} ${waarde}`;
	return uniek(
		alle.filter(({ links, rechts }) => links.waarde !== null || rechts.waarde !== null),
		({ links, teken, rechts }) => `${zijde(links)} ${teken} ${zijde(rechts)}`,
	);
}

const eisenIn = (regel: Regeling, soort: Toets['soort']): Readonly<Record<string, Eis>> =>
	({ doelgroep: regel.doelgroep, eis: regel.eisen, voorbehoud: regel.voorbehouden ?? {} })[soort];

function voorwaardeVan(
	toets: Toets,
	regel: Regeling,
	b: Beoordeling,
	{ teksten, peildatum }: Spoorgegevens,
): Voorwaarde {
	const { id, soort, bron, result } = toets;
	const { als, vanaf, tot, interpretatie = null } = eisenIn(regel, soort)[id]!;
	return {
		id,
		naam: eisnaam(id),
		soort,
		zin: toetszin(toets, teksten.regelingen[b.id]!, b.termen),
		staat: staatVan(toets),
		vragen: inOrder(result.open, vraagvolgorde) as readonly Vraag[],
		navragen: inOrder(result.open, navraagvolgorde) as readonly Navraag[],
		isVoorBeslisser: isForeverUnknown(result),
		beslisserKijktNaar: [...new Set(undeterminedIn(result))].flatMap((reden) => woorden.redenen[reden] ?? []),
		vergelijkingen: vergelijkingenVan(result),
		regel: beschrijf(als.node, peildatum, woorden),
		bron,
		overZiekte: leestZiekte(als.node),
		keuzes: keuzesIn(als.node, interpretatie),
		vanaf: vanaf ? datumInWoorden(vanaf) : null,
		tot: tot ? datumInWoorden(tot) : null,
	};
}

/** Every norm that was read, each result looked at once. */
function gelezenNormen(result: Result, gezien: Set<Result>): readonly Result[] {
	if (gezien.has(result)) return [];
	gezien.add(result);
	return [...(isNorm(result.node) ? [result] : []), ...result.parts.flatMap((deel) => gelezenNormen(deel, gezien))];
}

function spoornormVan({ node, value }: Result, peildatum: Datum): Spoornorm {
	const norm = node as NormNode;
	const { naam, elk, rijen, nieuwNodig, begintLater, isVerlopen } = normweergave(norm, peildatum);
	const rij = rijen.find(({ stand }) => stand === 'nu' || stand === 'verlopen');
	return {
		naam,
		// Of a table only the cell of this household was read.
		waarde: isGetal(value) ? metEenheid(value, norm.eenheid) : null,
		elk,
		vanaf: rij?.vanaf ?? null,
		tot: begintLater,
		nieuwNodig,
		isVerlopen,
		bron: rij?.bron ?? null,
		zekerheid: rij?.zekerheid ?? null,
	};
}

function normenVan(results: readonly Result[], peildatum: Datum): readonly Spoornorm[] {
	const gezien = new Set<Result>();
	const gelezen = results.flatMap((result) => gelezenNormen(result, gezien));
	const perNorm = uniek(gelezen, ({ node, value }) => `${sleutelVan(node as NormNode)} ${JSON.stringify(value)}`);
	return perNorm
		.map((result) => spoornormVan(result, peildatum))
		.sort((a, b) => a.naam.localeCompare(b.naam, 'nl') || (a.waarde ?? '').localeCompare(b.waarde ?? '', 'nl'));
}

/** The numbers of the household, in the order in which they were read; those of one child say nothing of the others. */
function eigenGetallen(result: Result, gezien: Set<Result>): readonly Result[] {
	if (gezien.has(result)) return [];
	gezien.add(result);
	const { node, parts } = result;
	const onder = node.kind === 'leden' ? [] : parts.flatMap((deel) => eigenGetallen(deel, gezien));
	return [...onder, ...(metNaam(node) && !isNorm(node) && zegtIets(result) ? [result] : [])];
}

/** The name of the whole sum says nothing of how it is made. */
const inhoudVan = (node: Node): Node => (node.kind === 'begrip' ? inhoudVan(node.inhoud) : node);

/** What the norms say stands with the norms. */
function bedragVan(result: Result, peildatum: Datum): Spoorbedrag {
	const getallen = eigenGetallen(result, new Set()).flatMap(({ node, value }) => {
		const eenheid = eenheidVan(node);
		return eenheid ? [{ naam: naamVan((node as Genoemdenode).id), waarde: getaltekst(value as Bereik, eenheid) }] : [];
	});
	return {
		regel: beschrijf(inhoudVan(result.node), peildatum, woorden),
		getallen: uniek(getallen, ({ naam, waarde }) => `${naam} ${waarde}`),
	};
}

/** Of a yes the numbers that were compared, of a no what is not met, of a perhaps what keeps it from a yes. */
function beslissendeIn(voorwaarden: readonly Voorwaarde[], oordeel: Oordeel): readonly Voorwaarde[] {
	const gewoon = voorwaarden.filter(({ soort }) => soort !== 'voorbehoud');
	if (oordeel === 'waarschijnlijk') {
		const metGeld = gewoon.filter(({ vergelijkingen }) => vergelijkingen.some(({ geld }) => geld));
		return metGeld.length ? metGeld : gewoon.slice(-1);
	}
	if (oordeel !== 'misschien') return gewoon.filter(({ staat }) => staat === 'nee');
	return voorwaarden.filter(({ soort, staat }) => staat === 'open' || (soort === 'voorbehoud' && staat === 'ja'));
}

/** @param gegevens what the regeling was judged with: the same answers, texts and day */
export function spoorVan(b: Beoordeling, regel: Regeling, gegevens: Spoorgegevens): Spoor {
	const { teksten, antwoorden, peildatum } = gegevens;
	const voorwaarden = b.toetsen.map((toets) => voorwaardeVan(toets, regel, b, gegevens));
	const som = regel.bedrag && b.bedrag ? evaluate(regel.bedrag.node, antwoorden, peildatum) : null;
	return {
		oordeel: b.oordeel,
		kaart: kaartVan(b, regel, gegevens),
		voorwaarden,
		beslissend: beslissendeIn(voorwaarden, b.oordeel),
		normen: normenVan([...b.toetsen.map(({ result }) => result), ...(som ? [som] : [])], peildatum),
		ontbrekend: normsOf(regel)
			.filter(({ rijen }) => !rowOn<unknown>(rijen, peildatum))
			.map(({ id }) => naamVan(id)),
		bedrag: som && bedragVan(som, peildatum),
		gesprek: teksten.regelingen[b.id]!.gesprek ?? [],
	};
}
