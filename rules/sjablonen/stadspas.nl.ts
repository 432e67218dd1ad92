import type { Aanvraag, Teksten, Toetstekst } from '../kern/teksten.ts';
import type { stadspas } from './stadspas.ts';
import {
	inkomensgrensTekst,
	lokaleVoorbehoudTeksten,
	vermogensgrensTekst,
	volwassenTekst,
	terugbetalenHulp,
} from './teksten.nl.ts';

/** The limit of the pas is a range, because the sources differ. */
export const inkomenVoorPasTekst: Toetstekst = {
	...inkomensgrensTekst,
	open: 'Wij weten niet zeker of uw inkomen laag genoeg is. De grens is {inkomensgrens}.',
};

/** Texts for the conditions of the pas. */
export const pasToetsen = {
	volwassen: volwassenTekst,
	inkomen: inkomenVoorPasTekst,
	vermogen: vermogensgrensTekst,
	geenStudent: {
		ja: 'Een opleiding staat deze pas niet in de weg.',
		nee: 'U studeert met geld van DUO. Dan krijgt u de pas niet.',
		open: 'Wij weten nog niet of u studeert met geld van DUO.',
	},
	...lokaleVoorbehoudTeksten,
} as const satisfies Record<string, Toetstekst>;

/** @param pas the name of the pas  @param aanvragen how one asks for it */
export const stadspasTeksten = (pas: string, aanvragen: Aanvraag): Teksten<ReturnType<typeof stadspas>> => ({
	naam: `Korting en extra hulp met de ${pas}`,
	officieel: pas,
	inHetKort: 'Een gratis pas met korting op sport, cultuur en cursussen. Met de pas krijgt u ook andere hulp.',
	bedrag: 'De pas is gratis. U krijgt er geen geld mee, maar korting.',
	toetsen: pasToetsen,
	nietGetoetst: {},
	aanvragen,
	terugbetalen: terugbetalenHulp,
});
