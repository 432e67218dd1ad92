/** What stands on the screen before it is sent: every kind of field, of which one screen uses one. */
import { leesBedrag, leesKinderleeftijd, type Termijn } from '../taal/bedrag';
import type { Nummer } from './nummers';
import type { Bandkeuze, Bedragkeuze, Kindinvoer, RuwVan } from './ruw';
import { maandbedrag, openNaKinderen, optiesVan, schermen, type Stand } from './schermen';

export interface Concept {
	keuze: string | null;
	meer: string[];
	bedrag: Bedragkeuze;
	kinderen: Kindinvoer[];
}

const leegBedrag: Bedragkeuze = { bedrag: '', per: 'maand', vakantiegeld: false, anders: null };

const zelfde = (a: readonly number[], b: readonly number[]) => a.join() === b.join();

/** @param ruw what was filled in on this screen before, or undefined */
export function conceptVan(nummer: Nummer, ruw: unknown, stand: Stand): Concept {
	const concept: Concept = {
		keuze: null,
		meer: [],
		bedrag: { ...leegBedrag },
		kinderen: [{ leeftijd: '', school: null }],
	};
	if (ruw === undefined) return concept;
	const { soort, grenzen } = schermen[nummer];
	if (soort === 'keuze') concept.keuze = ruw as string;
	if (soort === 'meer') concept.meer = optiesVan(nummer, stand).filter((optie) => (ruw as string[]).includes(optie));
	if (soort === 'bedrag') concept.bedrag = { ...(ruw as Bedragkeuze) };
	if (soort === 'kinderen') concept.kinderen = (ruw as Kindinvoer[]).map((kind) => ({ ...kind }));
	if (soort === 'band') {
		const { keuze, grenzen: toen } = ruw as Bandkeuze;
		// Other limits make it another question.
		if (zelfde(toen, grenzen?.(stand) ?? [])) concept.keuze = keuze;
	}
	return concept;
}

/** What is kept of it. Call it only when `foutenIn` found nothing. */
export function ruwVan<N extends Nummer>(nummer: N, concept: Concept, stand: Stand): RuwVan<N> {
	const { soort, grenzen } = schermen[nummer];
	const waarde: Record<string, unknown> = {
		keuze: concept.keuze,
		meer: concept.meer,
		bedrag: concept.bedrag,
		kinderen: schoolWaarGevraagd(concept.kinderen, stand),
		band: { keuze: concept.keuze, grenzen: grenzen?.(stand) ?? [] },
		bericht: 'gezien',
	};
	return kopie(waarde[soort]) as RuwVan<N>;
}

const kopie = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** A school that is asked no more, because the age changed, is not kept. */
function schoolWaarGevraagd(kinderen: readonly Kindinvoer[], stand: Stand) {
	const gevraagd = openNaKinderen(stand, kinderen);
	return kinderen.map((kind, i) => (gevraagd.includes(i) ? kind : { ...kind, school: null }));
}

export type Foutsoort = 'vraag' | 'leeftijd' | 'school';
export interface Invoerfout {
	/** The id of the field that has to be mended. */
	readonly veld: string;
	readonly soort: Foutsoort;
	/** Which child, from 1. */
	readonly kind?: number;
}

/** The mistakes on a screen, in the order in which they stand there. */
export function foutenIn(nummer: Nummer, concept: Concept, stand: Stand): readonly Invoerfout[] {
	switch (schermen[nummer].soort) {
		case 'keuze':
		case 'band':
			return concept.keuze === null ? [{ veld: 'veld-0', soort: 'vraag' }] : [];
		case 'meer':
			return concept.meer.length === 0 ? [{ veld: 'veld-0', soort: 'vraag' }] : [];
		case 'bedrag':
			return concept.bedrag.anders === null && leesBedrag(concept.bedrag.bedrag) === null
				? [{ veld: 'veld-0', soort: 'vraag' }]
				: [];
		case 'kinderen':
			return foutenBijKinderen(concept.kinderen, stand);
		case 'bericht':
			return [];
	}
}

function foutenBijKinderen(kinderen: readonly Kindinvoer[], stand: Stand): readonly Invoerfout[] {
	const gevraagd = openNaKinderen(stand, kinderen);
	return kinderen.flatMap(({ leeftijd, school }, i): Invoerfout[] => {
		if (leesKinderleeftijd(leeftijd) === null) return [{ veld: `veld-${i}`, soort: 'leeftijd', kind: i + 1 }];
		return gevraagd.includes(i) && school === null ? [{ veld: `school-${i}-0`, soort: 'school', kind: i + 1 }] : [];
	});
}

const hoogGrens = 5000;
const laagGrens = 200;
const metVastGeld = ['loon', 'bijstand', 'ioaw-ioaz', 'ww', 'ziekte-of-arbeidsongeschiktheid', 'aow'];

/** An amount that may be a slip: asked once more, never refused. */
export function twijfelBij(nummer: Nummer, concept: Concept, stand: Stand): 'hoog' | 'laag' | null {
	const bedrag = schermen[nummer].soort === 'bedrag' ? maandbedrag(concept.bedrag) : null;
	if (bedrag === null || concept.bedrag.anders !== null) return null;
	if (bedrag > hoogGrens) return 'hoog';
	const bronnen = (stand.antwoorden.inkomstenbronnen ?? []) as readonly string[];
	const vast = nummer === 8 && bronnen.some((bron) => metVastGeld.includes(bron));
	return vast && concept.bedrag.per === 'maand' && bedrag < laagGrens ? 'laag' : null;
}

/** The term that the amount was more likely meant for; null where only the amount itself can be wrong. */
export function andereTermijn(soort: 'hoog' | 'laag', { per }: Bedragkeuze): Termijn | null {
	if (soort === 'laag') return 'week';
	return per === 'maand' ? null : 'maand';
}
