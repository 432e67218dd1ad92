import type { Toetstekst } from '../../../kern/teksten.ts';
import { inkomensgrensTekst, lokaleVoorbehoudTeksten, vermogensgrensTekst } from '../../../sjablonen/teksten.nl.ts';

/** Texts for the conditions that every part of the Kindpakket has. */
export const kindpakketToetsen = {
	inkomen: {
		...inkomensgrensTekst,
		open: 'Wij weten niet zeker of uw inkomen laag genoeg is. De bronnen noemen als grens {inkomensgrens}.',
	},
	vermogen: vermogensgrensTekst,
	...lokaleVoorbehoudTeksten,
} as const satisfies Record<string, Toetstekst>;
