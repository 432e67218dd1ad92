/** The whole catalogue of one gemeente and of the country, by the evaluator and compiled. */
import { beoordeelAlles, gemeenteIds, laadRegelset, type Antwoorden, type Datum, type GemeenteId } from '#rules';
import { compileer } from '#rules/snel';
import { huishouden, type Mengsel } from './huishoudens.ts';
import { tempo, type Tempo } from './meet.ts';

export const peildatum: Datum = '2026-11-22';
export const motoren = ['evaluator', 'klaargezet'] as const;
export type Motor = (typeof motoren)[number];

const sets = new Map(await Promise.all(gemeenteIds.map(async (id) => [id, await laadRegelset([id])] as const)));
export const setVan = ({ gemeente }: Antwoorden) => sets.get(gemeente as GemeenteId)!;

/** All regelingen and routes of where they live. */
export function rekenaar(motor: Motor): (antwoorden: Antwoorden) => unknown {
	if (motor === 'evaluator') return (antwoorden) => beoordeelAlles(setVan(antwoorden), antwoorden, peildatum);
	const rekenaars = new Map([...sets].map(([id, set]) => [id, compileer(set, peildatum)]));
	return (antwoorden) => rekenaars.get(antwoorden['gemeente'] as GemeenteId)!.alles(antwoorden);
}

/** Enough to be no habit of the processor, few enough to stand ready. */
const aantal = 5000;

export function meetCatalogus(motor: Motor, mengsel: Mengsel, seconden: number): Tempo {
	const lijst = Array.from({ length: aantal }, (_, nummer) => huishouden(mengsel, nummer));
	const reken = rekenaar(motor);
	return tempo((nummer) => reken(lijst[nummer]!), aantal, seconden);
}
