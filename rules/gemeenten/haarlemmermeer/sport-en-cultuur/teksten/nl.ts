import type { Teksten } from '../../../../kern/teksten.ts';
import { vermogenZonderBronTekst, terugbetalenHulp } from '../../../../sjablonen/teksten.nl.ts';
import { kindpakketToetsen } from '../../teksten/kindpakket.nl.ts';
import type { regel } from '../index.ts';

export default {
	naam: 'Sport, muziek of cultuur voor uw kind',
	officieel: 'Jong Haarlemmermeer Doet Mee, deel van het Kindpakket',
	inHetKort: 'De club of de les wordt voor uw kind betaald.',
	bedrag: 'Dit is het hoogste bedrag voor al uw kinderen samen. Voor muziekles is het meer dan voor sport.',
	toetsen: {
		kind: {
			ja: 'U hebt een kind van {jongsteSporter} jaar of ouder.',
			nee: 'U hebt geen kind van {jongsteSporter} jaar of ouder.',
			open: 'Wij weten nog niet hoe oud uw kinderen zijn.',
		},
		...kindpakketToetsen,
		vermogen: vermogenZonderBronTekst,
	},
	nietGetoetst: {
		tussenpersoon:
			'Bij het Jeugdfonds vraagt iemand anders het aan, bijvoorbeeld van school. Wij weten niet welke weg nu geldt.',
	},
	aanvragen: {
		stappen: [
			'Vraag op school of er iemand is die dit voor u aanvraagt.',
			'Of ga naar de website van de gemeente. Log in met DigiD.',
			'Lukt het niet? Bel de gemeente.',
		],
		contacten: ['website', 'gemeente'],
		papieren: [],
		duur: 'Vraagt u het bij de gemeente? Dan krijgt u binnen {beslistermijn} weken een brief.',
	},
	terugbetalen: terugbetalenHulp,
} satisfies Teksten<typeof regel>;
