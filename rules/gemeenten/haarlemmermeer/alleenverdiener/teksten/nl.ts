import type { Teksten } from '../../../../kern/teksten.ts';
import { terugbetalenBijzondereBijstand } from '../../../../sjablonen/teksten.nl.ts';
import type { regel } from '../index.ts';

export default {
	naam: 'Extra geld als één van u geld verdient',
	officieel: 'Compensatie alleenverdieners, via de bijzondere bijstand',
	inHetKort: 'Voor paren met één inkomen, die door belasting en toeslagen te weinig overhouden.',
	bedrag: 'Wij vonden geen bedrag. De gemeente rekent het uit.',
	toetsen: {
		paar: {
			ja: 'U hebt een partner.',
			nee: 'U hebt geen partner.',
			open: 'Wij weten nog niet of u een partner hebt.',
		},
		geenBijstand: {
			ja: 'U krijgt geen bijstand.',
			nee: 'U krijgt bijstand. Dan speelt dit niet.',
			open: 'Wij weten nog niet of u bijstand krijgt.',
		},
		eenInkomen: {
			ja: 'Eén van u beiden heeft inkomen.',
			nee: 'U hebt allebei inkomen.',
			open: 'Wij weten niet of één van u beiden inkomen heeft.',
		},
		inkomen: {
			ja: 'Uw inkomen zonder vakantiegeld is {gezamenlijkInkomen}. Dat is niet veel meer dan het minimum.',
			nee: 'Uw inkomen zonder vakantiegeld is {gezamenlijkInkomen}. Dat is te hoog voor deze hulp.',
			open: 'Wij weten niet zeker of uw inkomen laag genoeg is.',
		},
	},
	nietGetoetst: {
		belasting: 'Wij kijken niet naar uw belasting en uw toeslagen. De gemeente doet dat wel.',
	},
	aanvragen: {
		stappen: ['Bel de gemeente.', 'Vraag naar hulp voor alleenverdieners.'],
		contacten: ['gemeente'],
		papieren: [],
		duur: null,
	},
	terugbetalen: terugbetalenBijzondereBijstand,
	gesprek: [
		'Zeg dat dit via de bijzondere bijstand gaat. Zo noemt de gemeente het zelf.',
		'Vertel dat één van beiden geen inkomen heeft, en hoe dat komt.',
		'Laat zien wat er overblijft na belasting, toeslagen en vaste lasten. Neem de brieven daarover mee.',
		'Vraag hoe de gemeente het bedrag uitrekent. Vraag om een besluit op papier.',
	],
} satisfies Teksten<typeof regel>;
