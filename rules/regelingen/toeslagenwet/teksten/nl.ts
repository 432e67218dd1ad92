import type { Teksten } from '../../../kern/teksten.ts';
import {
	brutoInkomenTekst,
	iemandTotAowTekst,
	iemandVolwassenTekst,
	terugbetalenUitkering,
} from '../../../sjablonen/teksten.nl.ts';
import type { regel } from '../index.ts';

export default {
	naam: 'Extra geld bij uw uitkering van UWV',
	officieel: 'Toeslag van UWV (Toeslagenwet)',
	inHetKort: 'Krijgt u WW of een uitkering bij ziekte, en is dat weinig? Dan vult UWV uw inkomen aan.',
	bedrag: 'UWV rekent het bedrag uit. Dat gaat met uw inkomen waar de belasting nog niet af is.',
	toetsen: {
		uitkering: {
			ja: 'U krijgt WW, een uitkering bij ziekte, of loon terwijl er iemand ziek is.',
			nee: 'U krijgt geen WW, geen uitkering bij ziekte en geen loon bij ziekte.',
			open: 'Wij weten nog niet waar uw geld vandaan komt, of dat er iemand ziek is.',
		},
		volwassen: iemandVolwassenTekst,
		totAow: iemandTotAowTekst,
		inkomen: {
			ja: 'Uw inkomen is {gezamenlijkInkomen}. Dat kan laag genoeg zijn.',
			nee: 'Uw inkomen is {gezamenlijkInkomen}. Dat is zeker te hoog voor deze toeslag.',
			open: 'Wij weten niet zeker of uw inkomen laag genoeg is.',
		},
		partner: {
			ja: 'U hebt geen partner, of uw partner is geen reden voor een nee.',
			nee: 'U en uw partner zijn te jong. En u hebt geen kind jonger dan {kindJonger} jaar.',
			open: 'Het hangt af van de leeftijd van uw partner en uw kinderen.',
		},
		brutoInkomen: brutoInkomenTekst,
	},
	nietGetoetst: {
		bijOuders: 'Bent u jonger dan {eenentwintig} jaar en woont u bij uw ouders? Dan krijgt u deze toeslag niet.',
		dagloon: 'Verdiende u vroeger minder dan het minimumloon? Dan is de toeslag lager.',
	},
	aanvragen: {
		stappen: [
			'Vraag de toeslag aan bij UWV, bijvoorbeeld op de website.',
			'Wacht daar niet te lang mee.',
			'Lukt het niet? Bel de gemeente om hulp.',
		],
		contacten: ['uwv-website', 'gemeente'],
		papieren: [],
		duur: null,
		opTijd: { zin: 'U kunt dit hoogstens {maanden} maanden terug krijgen. Wacht daarom niet te lang.' },
	},
	terugbetalen: terugbetalenUitkering,
} satisfies Teksten<typeof regel>;
