import type { Teksten } from '../../../kern/teksten.ts';
import { brutoInkomenTekst, verblijfTekst, terugbetalenUitkering } from '../../../sjablonen/teksten.nl.ts';
import type { regel } from '../index.ts';

export default {
	naam: 'Geld om van te leven, voor ouderen na de WW',
	officieel: 'IOAW',
	inHetKort: 'Stopte uw WW, en bent u bijna bij de AOW? Dan vult de gemeente uw inkomen aan.',
	bedrag: 'De gemeente rekent het bedrag uit. Dat gaat met uw inkomen waar de belasting nog niet af is.',
	toetsen: {
		leeftijd: {
			ja: 'U of uw partner is oud genoeg, en heeft nog geen AOW.',
			nee: 'Niemand van u heeft de leeftijd voor deze hulp.',
			open: 'Het hangt af van uw geboortejaar of dat van uw partner.',
		},
		geenBijstand: {
			ja: 'U krijgt geen bijstand.',
			nee: 'U krijgt bijstand. De gemeente heeft dit dan al bekeken.',
			open: 'Wij weten nog niet of u bijstand krijgt.',
		},
		inkomen: {
			ja: 'Uw inkomen is {gezamenlijkInkomen}. Dat kan laag genoeg zijn.',
			nee: 'Uw inkomen is {gezamenlijkInkomen}. Dat is zeker te hoog voor deze hulp.',
			open: 'Wij weten niet zeker of uw inkomen laag genoeg is.',
		},
		verleden: {
			ja: 'U kreeg eerder WW of een uitkering van de WIA.',
			nee: 'U kreeg eerder geen WW en geen uitkering van de WIA.',
			open: 'Het is voor wie op latere leeftijd WW kreeg, tot het einde. Of een uitkering van de WIA die stopte.',
		},
		brutoInkomen: brutoInkomenTekst,
	},
	nietGetoetst: {
		verblijf: verblijfTekst,
		ioaz: 'Had u een eigen bedrijf en stopt u? Vraag de gemeente dan naar IOAZ.',
	},
	aanvragen: {
		stappen: [
			'Bel de gemeente. Vraag naar IOAW.',
			'Doe dat meteen als uw WW stopt. Het geld begint op de dag dat u zich meldt.',
		],
		contacten: ['gemeente'],
		papieren: [],
		duur: null,
	},
	terugbetalen: terugbetalenUitkering,
} satisfies Teksten<typeof regel>;
