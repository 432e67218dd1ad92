import type { Toetstekst } from '../../../kern/teksten.ts';
import { naarDraagkrachtTeksten, lokaleVoorbehoudTeksten, vermogensgrensTekst } from '../../../sjablonen/teksten.nl.ts';

/** Texts for the conditions that every part of the Kindpakket has. */
export const kindpakketToetsen = {
	...naarDraagkrachtTeksten,
	inkomen: {
		...naarDraagkrachtTeksten.inkomen,
		open: 'De bronnen noemen als grens {inkomensgrens}. Daartussen krijgt u misschien een deel.',
	},
	vermogen: vermogensgrensTekst,
	...lokaleVoorbehoudTeksten,
} as const satisfies Record<string, Toetstekst>;
