/** The short check without a script: a few coarse answers, judged by the same rules as all answers of the whole check. */
import { beoordeelAlles, type Datum, type GemeenteId, type Regelset } from '#rules';
import type { Nummer } from './nummers';
import type { Ruw } from './ruw';
import { beantwoord, optiesVan, schermen, type Einde, type Stand } from './schermen';

/** In the order in which they are asked. What changes nothing is passed by, so that another one can be asked instead. */
const snelvragen = [2, 4, 7, 20, 10, 3] as const satisfies readonly Nummer[];
const hoogstens = 4;

/** Answers that come to the same, and where they lead to. */
export interface Tak {
	readonly opties: readonly string[];
	readonly dan: Stap;
}
export interface Keuze {
	readonly vraag: Nummer;
	readonly stand: Stand;
	/** Limits that the options name. */
	readonly grenzen: readonly number[];
	readonly takken: readonly Tak[];
}
/** Where the answers lead to. */
export interface Slot {
	/** Ids of regelingen. */
	readonly waarschijnlijk: readonly string[];
	readonly misschien: readonly string[];
	readonly einde: Einde | null;
}
export type Stap = Keuze | Slot;
export const isKeuze = (stap: Stap): stap is Keuze => 'vraag' in stap;

/** What most people live on, and nothing else. All others say no more than that it is something else. */
const bronnen: readonly string[] = ['loon', 'bijstand', 'ww', 'ziekte-of-arbeidsongeschiktheid', 'aow'];
export const ietsAnders = 'iets-anders';

/** The age of a partner is not asked, so what stands on a screen is what stands there for any of them. */
function metElkePartner(stand: Stand): readonly Stand[] {
	if (stand.antwoorden.heeftPartner !== true) return [stand];
	return optiesVan(5, stand).map((klasse) => ({ ...stand, ruw: { ...stand.ruw, 5: klasse } as Ruw }));
}

/** The options of one question of the short check: those of its screen. */
export function snelopties(vraag: Nummer, stand: Stand): readonly string[] {
	if (schermen[vraag].soort !== 'meer') return optiesVan(vraag, stand);
	const ooit = new Set(metElkePartner(stand).flatMap((een) => optiesVan(vraag, een)));
	return [...bronnen.filter((id) => ooit.has(id)), ietsAnders];
}

/** What somebody who chooses this option would have filled in on the screen. */
function invoerVan(vraag: Nummer, optie: string, grenzen: readonly number[]): unknown {
	const { soort } = schermen[vraag];
	if (soort === 'band') return { keuze: optie, grenzen };
	return soort === 'meer' ? [optie] : optie;
}

interface Gevolg {
	readonly stand: Stand;
	readonly einde: Einde | null;
}

function gevolgVan(vraag: Nummer, optie: string, grenzen: readonly number[], stand: Stand): Gevolg {
	if (optie === ietsAnders) return { stand, einde: null };
	const waarde = invoerVan(vraag, optie, grenzen);
	const opScherm = metElkePartner(stand).find((een) => optiesVan(vraag, een).includes(optie)) ?? stand;
	const { antwoorden, einde } = beantwoord(vraag, waarde, opScherm);
	const uitslag = beoordeelAlles(stand.set, antwoorden, stand.peildatum);
	const ruw = { ...stand.ruw, [vraag]: waarde } as Ruw;
	return { stand: { ...stand, antwoorden, uitslag, ruw }, einde };
}

function slotVan({ stand, einde }: Gevolg): Slot {
	const nieuw = einde ? [] : stand.uitslag.regelingen.filter(({ heeftAl }) => heeftAl !== true);
	const van = (gezocht: string) => nieuw.filter(({ oordeel }) => oordeel === gezocht).map(({ id }) => id);
	return { waarschijnlijk: van('waarschijnlijk'), misschien: van('misschien'), einde };
}

/** Two steps with the same text say the same. */
const zegt = (stap: Stap): string =>
	JSON.stringify(
		isKeuze(stap)
			? [stap.vraag, stap.takken.map(({ opties, dan }) => [opties, zegt(dan)])]
			: [[...stap.waarschijnlijk].sort(), [...stap.misschien].sort(), stap.einde],
	);

function takkenVan(stappen: readonly (readonly [optie: string, dan: Stap])[]): readonly Tak[] {
	const takken = new Map<string, Tak>();
	for (const [optie, dan] of stappen) {
		const eerder = takken.get(zegt(dan));
		takken.set(zegt(dan), { opties: [...(eerder?.opties ?? []), optie], dan });
	}
	return [...takken.values()];
}

function stapVan(hier: Gevolg, [vraag, ...rest]: readonly Nummer[], over: number): Stap {
	if (hier.einde || vraag === undefined || over === 0) return slotVan(hier);
	const { stand } = hier;
	const grenzen = schermen[vraag].grenzen?.(stand) ?? [];
	const gevolgen = snelopties(vraag, stand).map((optie) => [optie, gevolgVan(vraag, optie, grenzen, stand)] as const);
	const maaktUit = new Set(gevolgen.map(([, gevolg]) => zegt(slotVan(gevolg)))).size > 1;
	if (!maaktUit) return stapVan(hier, rest, over);
	const stappen = gevolgen.map(([optie, gevolg]) => [optie, stapVan(gevolg, rest, over - 1)] as const);
	return { vraag, stand, grenzen, takken: takkenVan(stappen) };
}

/** What is known of who only said in which gemeente they live. */
export function beginVan(set: Regelset, gemeente: GemeenteId, peildatum: Datum): Stand {
	const antwoorden = { gemeente };
	return { antwoorden, uitslag: beoordeelAlles(set, antwoorden, peildatum), ruw: { 1: gemeente }, peildatum, set };
}

/**
 * The whole short check of one gemeente.
 * @param set the rules of the country and of this gemeente
 */
export const snelleTest = (set: Regelset, gemeente: GemeenteId, peildatum: Datum): Stap =>
	stapVan({ stand: beginVan(set, gemeente, peildatum), einde: null }, snelvragen, hoogstens);
