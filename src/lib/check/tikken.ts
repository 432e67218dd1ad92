/** Three taps for who meets somebody: where, with whom, how much. Never a no, and nothing about one regeling. */
import { beoordeelAlles, type Datum, type GemeenteId, type Regelset } from '#rules';
import { inkomensgrenzen } from './grenzen';
import { beantwoord, optiesVan } from './schermen';
import { beginVan } from './snel';

/** The only two things that it may lead to. */
export type Tikuitkomst = 'test' | 'bel';

/** What can be said about the money, held against the limit. */
export type Geld = 'onder' | 'boven' | 'onbekend';

export interface Gezin {
	/** An option of the question with whom somebody lives. */
	readonly met: string;
	/** The highest limit on the income for any age, whole euros a month without vakantiegeld; null: no rule has one. */
	readonly grens: number | null;
}

const metWie = 4;

/** @param set the rules of the country and of this gemeente */
export function gezinnenVan(set: Regelset, gemeente: GemeenteId, peildatum: Datum): readonly Gezin[] {
	const begin = beginVan(set, gemeente, peildatum);
	return optiesVan(metWie, begin).map((met) => {
		const { antwoorden } = beantwoord(metWie, met, begin);
		return { met, grens: inkomensgrenzen(beoordeelAlles(set, antwoorden, peildatum)).at(-1) ?? null };
	});
}

/** What the third tap leads to; who does not know does the whole check. */
export const tikuitkomst = (geld: Geld): Tikuitkomst => (geld === 'boven' ? 'bel' : 'test');
