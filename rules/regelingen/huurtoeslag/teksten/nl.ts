import type { Teksten } from '../../../kern/teksten.ts';
import { terugbetalenToeslag, volwassenTekst, voorbehoudTeksten } from '../../../sjablonen/teksten.nl.ts';
import { aanvraagToeslag, nietGetoetstBijToeslag, vermogenToeslagTekst } from '../../../sjablonen/toeslagen.nl.ts';
import type { regel } from '../index.ts';

export default {
	naam: 'Geld voor uw huur',
	officieel: 'Huurtoeslag',
	inHetKort: 'Huurt u een huis of flat en is uw inkomen niet hoog? Dan betaalt het Rijk mee aan de huur.',
	bedrag: 'Is uw huur hoog? Dan telt een deel van de huur niet mee. U krijgt dan toch huurtoeslag.',
	toetsen: {
		huurt: {
			ja: 'U huurt.',
			nee: 'U huurt geen huis, flat of kamer.',
			open: 'Wij weten nog niet hoe u woont.',
		},
		volwassen: {
			...volwassenTekst,
			ja: 'U bent {volwassen} jaar of ouder, of u hebt een kind.',
		},
		zelfstandig: {
			ja: 'U huurt een huis of flat.',
			nee: 'Voor deze woning is er geen huurtoeslag.',
			open: 'Voor een kamer is er alleen huurtoeslag in een woonvorm die is aangewezen. Vraag het uw verhuurder.',
		},
		huurEnInkomen: {
			ja: 'Uw kale huur is {kaleHuur}. Uw inkomen in dit hele jaar is {toetsingsinkomen}. Dat past bij huurtoeslag.',
			nee: 'Uw huur is te laag of uw inkomen te hoog. Uw inkomen in dit hele jaar is {toetsingsinkomen}.',
			open: 'Wij weten uw huur, uw inkomen van dit jaar of uw huisgenoten nog niet.',
		},
		vermogen: vermogenToeslagTekst,
		medebewoners: {
			ja: 'Er woont nog iemand bij u. Het inkomen van die persoon telt ook mee.',
			nee: 'Er wonen geen andere volwassenen bij u, voor zover wij weten.',
			open: 'Wij weten nog niet of er andere volwassenen bij u wonen.',
		},
		partnerIsMinderjarig: voorbehoudTeksten.partnerIsMinderjarig,
	},
	nietGetoetst: {
		volwassenKinderen:
			'Woont er een volwassene bij u die u niet hebt genoemd? Dan is het bedrag anders, of krijgt u niets.',
		contract: 'U hebt een huurcontract nodig. Iedereen in huis moet op dit adres staan bij de gemeente.',
		handicap: 'Bent u jonger dan 21 jaar en hebt u een handicap? Dan kan het meer zijn.',
		...nietGetoetstBijToeslag,
	},
	terugbetalen: terugbetalenToeslag,
	aanvragen: aanvraagToeslag,
} satisfies Teksten<typeof regel>;
