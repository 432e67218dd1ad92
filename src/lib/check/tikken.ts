/** Three taps for who meets somebody: where, with whom, how much. Never a no, and nothing about one regeling. */
import { beoordeelAlles, type Datum, type GemeenteId, type Regelset } from '#rules';
import { inkomensgrenzen } from './grenzen';
import { beantwoord, optiesVan, type Stand } from './schermen';

/** The only two things that it may lead to. */
export type Tikuitkomst = 'test' | 'bel';

export interface Gezin {
	/** An option of the question with whom somebody lives. */
	readonly met: string;
	/** The highest limit on the income for any age, whole euros a month without vakantiegeld; null: no rule has one. */
	readonly grens: number | null;
}

const metWie = 4;

/** @param set the rules of the country and of this gemeente */
export function gezinnenVan(set: Regelset, gemeente: GemeenteId, peildatum: Datum): readonly Gezin[] {
	const antwoorden = { gemeente };
	const begin: Stand = {
		antwoorden,
		uitslag: beoordeelAlles(set, antwoorden, peildatum),
		ruw: { 1: gemeente },
		peildatum,
		set,
	};
	return optiesVan(metWie, begin).map((met) => {
		const { antwoorden: samen } = beantwoord(metWie, met, begin);
		return { met, grens: inkomensgrenzen(beoordeelAlles(set, samen, peildatum)).at(-1) ?? null };
	});
}

/** What the third tap leads to; who does not know does the whole check. */
export const tikuitkomst = (geld: 'onder' | 'boven' | 'onbekend'): Tikuitkomst => (geld === 'boven' ? 'bel' : 'test');
