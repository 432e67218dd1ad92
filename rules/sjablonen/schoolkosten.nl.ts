import type { Aanvraag, Teksten, Toetstekst } from '../kern/teksten.ts';
import type { schoolkosten } from './schoolkosten.ts';
import { inkomenVoorPasTekst } from './stadspas.nl.ts';
import { lokaleVoorbehoudTeksten, vermogensgrensTekst, terugbetalenEenKeer } from './teksten.nl.ts';

/** Texts for help for children at school with the limit of the pas. */
export const schoolkindToetsen = {
	kind: {
		ja: 'U hebt een kind op de basisschool of de middelbare school.',
		nee: 'U hebt geen kind op de basisschool of de middelbare school.',
		open: 'Wij weten nog niet of u een kind op school hebt.',
	},
	inkomen: inkomenVoorPasTekst,
	vermogen: vermogensgrensTekst,
	...lokaleVoorbehoudTeksten,
} as const satisfies Record<string, Toetstekst>;

/** @param aanvragen how one asks for it  @param bedrag what the amount is, or why there is none */
export const schoolkostenTeksten = (aanvragen: Aanvraag, bedrag: string): Teksten<ReturnType<typeof schoolkosten>> => ({
	naam: 'Geld voor school',
	officieel: 'Tegemoetkoming schoolkosten',
	inHetKort: 'Voor kosten van de school van uw kind.',
	bedrag,
	toetsen: schoolkindToetsen,
	nietGetoetst: {
		kinderbijslag: 'U moet kinderbijslag krijgen voor uw kind. Dat vroegen wij niet.',
		diploma: 'Heeft uw kind al een diploma van havo, vwo of mbo? Dan krijgt u dit misschien niet.',
	},
	aanvragen: { ...aanvragen, opTijd: { zin: 'Vraag het elk schooljaar opnieuw aan.' } },
	terugbetalen: terugbetalenEenKeer,
});
