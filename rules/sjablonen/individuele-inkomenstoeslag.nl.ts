import type { Aanvraag, Teksten } from '../kern/teksten.ts';
import type { individueleInkomenstoeslag } from './individuele-inkomenstoeslag.ts';
import { inkomensgrensTekst, lokaleVoorbehoudTeksten, vermogensgrensTekst, terugbetalenEenKeer } from './teksten.nl.ts';

/** @param aanvragen how one asks for it  @param bedrag what the amount is, or why there is none */
export const inkomenstoeslagTeksten = (
	aanvragen: Aanvraag,
	bedrag: string,
): Teksten<ReturnType<typeof individueleInkomenstoeslag>> => ({
	naam: 'Extra geld bij lang weinig inkomen',
	officieel: 'Individuele inkomenstoeslag',
	inHetKort: 'Een bedrag per jaar dat u zelf mag besteden.',
	bedrag,
	toetsen: {
		leeftijd: {
			ja: 'U of uw partner is {eenentwintig} jaar of ouder en heeft nog geen AOW.',
			nee: 'Deze hulp is vanaf {eenentwintig} jaar, tot de AOW-leeftijd.',
			open: 'Wij weten nog niet of u of uw partner de goede leeftijd heeft.',
		},
		inkomen: inkomensgrensTekst,
		vermogen: vermogensgrensTekst,
		laagInkomen3Jaar: {
			ja: 'U hebt al {referteperiode} jaar of langer weinig geld.',
			nee: 'U hebt nog geen {referteperiode} jaar weinig geld.',
			open: 'Wij weten nog niet of u al {referteperiode} jaar weinig geld hebt.',
		},
		nietAfgelopenJaar: {
			ja: 'U kreeg deze toeslag het afgelopen jaar niet.',
			nee: 'U kreeg deze toeslag het afgelopen jaar al.',
			open: 'Wij weten nog niet of u de toeslag het afgelopen jaar al kreeg.',
		},
		...lokaleVoorbehoudTeksten,
		anderIsTeJongOfOud: {
			ja: 'Eén van u is te jong of heeft AOW. De gemeente kijkt wat u dan krijgt.',
			nee: 'U hebt allebei de goede leeftijd.',
			open: 'Wij weten de leeftijd van uw partner nog niet.',
		},
		student: {
			ja: 'U bent student. De gemeente kijkt of u later meer gaat verdienen.',
			nee: 'U bent geen student.',
			open: 'Wij weten nog niet of u student bent.',
		},
	},
	nietGetoetst: {
		uitzicht: 'De gemeente kijkt of u snel meer kunt gaan verdienen. Dat kunnen wij niet weten.',
	},
	aanvragen,
	terugbetalen: terugbetalenEenKeer,
});
