import type { Teksten } from '../../../../kern/teksten.ts';
import { terugbetalenHulp } from '../../../../sjablonen/teksten.nl.ts';
import type { regel } from '../index.ts';

export default {
	naam: 'Goedkopere peuteropvang',
	officieel: 'Subsidie peuteropvang en voorschoolse educatie',
	inHetKort: 'Uw kind kan een paar keer per week naar de peuteropvang. De gemeente betaalt mee.',
	bedrag: 'De gemeente betaalt de opvang zelf. Het gaat om hoogstens {dagdelen} dagdelen per week.',
	toetsen: {
		peuter: {
			ja: 'U hebt een kind van {jongstePeuter} jaar of ouder, dat nog geen {geenPeuterMeer} jaar is.',
			nee: 'U hebt geen kind in de leeftijd van een peuter.',
			open: 'Wij weten nog niet hoe oud uw kinderen zijn.',
		},
		werktNiet: {
			ja: 'U of uw partner heeft geen werk. Dan is er geen kinderopvangtoeslag.',
			nee: 'U werkt allebei.',
			open: 'Werkt u, of werkt u allebei? Dan kan het alleen als het consultatiebureau zegt dat uw kind extra hulp nodig heeft. Of als u een traject naar werk volgt.',
		},
	},
	nietGetoetst: {
		kinderopvangtoeslag: 'Krijgt u kinderopvangtoeslag? Dan geldt deze hulp niet.',
		plek: 'Er moet een plek vrij zijn.',
		bijdrage: 'U betaalt zelf een deel. Dat hangt af van uw inkomen.',
		medisch: 'Is er iets anders aan de hand, bijvoorbeeld ziekte? Vraag de gemeente naar hulp bij de opvang.',
	},
	aanvragen: {
		stappen: [
			'Bel een peuteropvang bij u in de buurt. Vraag naar een plek met subsidie.',
			'Lukt het niet? Bel de gemeente.',
		],
		contacten: ['gemeente', 'website'],
		papieren: [],
		via: 'de peuteropvang',
		duur: null,
	},
	terugbetalen: terugbetalenHulp,
} satisfies Teksten<typeof regel>;
