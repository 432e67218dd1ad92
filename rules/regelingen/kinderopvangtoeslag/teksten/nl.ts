import type { Teksten } from '../../../kern/teksten.ts';
import { terugbetalenToeslag, voorbehoudTeksten } from '../../../sjablonen/teksten.nl.ts';
import { aanvraagToeslag, nietGetoetstBijToeslag } from '../../../sjablonen/toeslagen.nl.ts';
import type { regel } from '../index.ts';

export default {
	naam: 'Geld voor de kinderopvang',
	officieel: 'Kinderopvangtoeslag',
	inHetKort: 'Werkt u en gaat uw kind naar de opvang? Dan betaalt het Rijk een groot deel.',
	bedrag: 'Is uw inkomen lager? Dan krijgt u meer. Een hoge uurprijs telt niet helemaal mee.',
	toetsen: {
		opvang: {
			ja: 'Uw kind gaat naar de opvang.',
			nee: 'U hebt geen kind dat naar de opvang gaat.',
			open: 'Wij weten nog niet of uw kind naar de opvang gaat.',
		},
		werk: {
			ja: 'U werkt. Hebt u een partner? Dan werkt die ook.',
			nee: 'U werkt niet, of uw partner werkt niet.',
			open: 'Voor deze toeslag moet u werken, leren of een traject volgen. Ook uw partner.',
		},
		partnerIsMinderjarig: voorbehoudTeksten.partnerIsMinderjarig,
	},
	nietGetoetst: {
		register: 'De opvang moet in het landelijke register staan.',
		school: 'Gaat uw kind naar de middelbare school? Dan is er geen toeslag meer.',
		partner: nietGetoetstBijToeslag.partner,
	},
	terugbetalen: terugbetalenToeslag,
	aanvragen: {
		...aanvraagToeslag,
		stappen: [
			'Wacht niet te lang. U krijgt de toeslag hoogstens {maandenTerug} maanden terug.',
			...aanvraagToeslag.stappen,
		],
		opTijd: {
			zin: 'Ging uw kind op {vanaf} al naar de opvang? Dan kan de toeslag vanaf dan ingaan. Wie langer wacht, krijgt minder terug.',
		},
	},
} satisfies Teksten<typeof regel>;
