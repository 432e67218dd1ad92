import type { Teksten } from '../../../kern/teksten.ts';
import { iemandTotAowTekst } from '../../../sjablonen/teksten.nl.ts';
import type { regel } from '../index.ts';

export default {
	naam: 'Elk jaar een bedrag extra bij WIA, WAO of Wajong',
	officieel: 'Tegemoetkoming arbeidsongeschikten',
	inHetKort: 'Krijgt u WIA, WAO of Wajong? Dan betaalt UWV u één keer per jaar een extra bedrag.',
	bedrag: 'Dit krijgt u één keer per jaar, in de zomer. Het telt niet mee voor andere hulp.',
	toetsen: {
		uitkering: {
			ja: 'U krijgt een uitkering bij ziekte.',
			nee: 'U krijgt geen uitkering bij ziekte.',
			open: 'Wij weten nog niet waar uw geld vandaan komt.',
		},
		totAow: iemandTotAowTekst,
		soort: {
			ja: 'U krijgt WIA, WAO of Wajong.',
			nee: 'U krijgt een uitkering van de Ziektewet. Dan krijgt u dit bedrag niet.',
			open: 'Het is voor wie WIA, WAO of Wajong krijgt.',
		},
		mate: {
			ja: 'U had de uitkering op de eerste dag van juli.',
			nee: 'U had de uitkering niet op de eerste dag van juli.',
			open: 'U moet de uitkering hebben op de eerste dag van juli. UWV kijkt ook hoe ziek u bent.',
		},
	},
	nietGetoetst: {},
	aanvragen: {
		stappen: [
			'U hoeft niets te doen. UWV betaalt het zelf, in juli, augustus of september.',
			'Kreeg u niets? Vraag het aan UWV. Of bel de gemeente om hulp.',
		],
		contacten: ['uwv-website', 'gemeente'],
		papieren: [],
		duur: null,
	},
	terugbetalen: 'U hoeft dit nooit terug te betalen. Zo staat het in de wet.',
} satisfies Teksten<typeof regel>;
