/** Walks through the questions as a person does, with a fixed choice or a random one on each screen. */
import { gemeenteIds, laadRegelset, legeRegelset, type Regelset } from '#rules';
import { conceptVan, foutenIn, ruwVan } from '../../src/lib/check/concept.ts';
import type { Nummer } from '../../src/lib/check/nummers.ts';
import { volgPad, type Pad } from '../../src/lib/check/pad.ts';
import { leesRuw, type Ruw } from '../../src/lib/check/ruw.ts';
import { openNaKinderen, optiesVan, schermen, type Stand } from '../../src/lib/check/schermen.ts';

export const dag = '2026-11-22';
export const sets = Object.fromEntries(
	await Promise.all(gemeenteIds.map(async (id) => [id, await laadRegelset([id])] as const)),
) as Readonly<Record<string, Regelset>>;

export const setVoor = (ruw: Ruw) => sets[ruw[1] ?? ''] ?? legeRegelset;
export const pad = (ruw: Ruw) => volgPad(setVoor(ruw), ruw, dag);

/** Picks a number below the given one. */
export type Kies = (aantal: number) => number;

const scholen = ['geen', 'basisonderwijs', 'voortgezet-onderwijs', 'mbo'] as const;
const bedragen = ['0', '950', '1.350', '1618,18', '1.650', '2.300', '4.800'];

/** What somebody may fill in on this screen. */
export function vulIn(nummer: Nummer, stand: Stand, kies: Kies): unknown {
	const { soort, alleenstaand } = schermen[nummer];
	const concept = conceptVan(nummer, undefined, stand);
	const opties = nummer === 1 ? [...gemeenteIds, 'anders', 'onbekend'] : optiesVan(nummer, stand);
	concept.keuze = opties[kies(opties.length)] ?? null;
	const eerste = opties[kies(opties.length)] ?? '';
	const tweede = opties[kies(opties.length)] ?? '';
	concept.meer = [eerste, tweede].includes(alleenstaand ?? '') ? [alleenstaand!] : [...new Set([eerste, tweede])];
	if (soort === 'bedrag') {
		const anders = ([null, null, 'onbekend', nummer === 9 ? 'geen' : 'onbekend'] as const)[kies(4)]!;
		const per = (['maand', '4weken', 'week'] as const)[kies(3)]!;
		concept.bedrag = { bedrag: bedragen[kies(bedragen.length)]!, per, vakantiegeld: kies(2) === 1, anders };
	}
	if (soort === 'kinderen') {
		const kinderen = Array.from({ length: 1 + kies(3) }, () => ({ leeftijd: `${kies(18)}`, school: null }));
		const gevraagd = openNaKinderen(stand, kinderen);
		concept.kinderen = kinderen.map((kind, i) => ({
			...kind,
			school: gevraagd.includes(i) ? scholen[kies(4)]! : null,
		}));
	}
	if (foutenIn(nummer, concept, stand).length) throw new Error(`screen ${nummer} refuses ${JSON.stringify(concept)}`);
	return ruwVan(nummer, concept, stand);
}

/** From the first question until nothing is left to ask. */
export function wandel(kies: Kies, begin: Ruw = {}): { ruw: Ruw; pad: Pad } {
	let ruw = begin;
	for (let stap = 0; stap < 40; stap++) {
		const nu = pad(ruw);
		if (nu.volgende === null) return { ruw, pad: nu };
		const stand = nu.standen[nu.volgende]!;
		ruw = leesRuw(JSON.parse(JSON.stringify({ ...ruw, [nu.volgende]: vulIn(nu.volgende, stand, kies) })));
	}
	throw new Error('the questions never end');
}
