import type { Teksten } from '../../../kern/teksten.ts';
import { terugbetalenKinderbijslag } from '../../../sjablonen/teksten.nl.ts';
import type { regel } from '../index.ts';

export default {
	naam: 'Geld voor elk kind',
	officieel: 'Kinderbijslag',
	inHetKort: 'Hebt u een kind dat jonger is dan 18 jaar? Dan krijgt u kinderbijslag. Uw inkomen maakt niet uit.',
	bedrag: 'Dit is voor al uw kinderen samen. De SVB betaalt elke drie maanden.',
	toetsen: {
		kinderen: {
			ja: 'U hebt een kind dat bij u woont.',
			nee: 'U hebt geen kind dat bij u woont. Betaalt u voor een kind dat ergens anders woont? Vraag het de SVB.',
			open: 'Wij weten nog niet of u kinderen hebt.',
		},
		school: {
			ja: 'Een kind van 16 of 17 jaar zit niet op school. De SVB kijkt of u dan toch kinderbijslag krijgt.',
			nee: 'Een kind van 16 of 17 jaar moet naar school gaan.',
			open: 'Wij weten nog niet of elk kind van 16 of 17 jaar naar school gaat.',
		},
	},
	nietGetoetst: {
		verblijf: 'Wij vragen niet naar verblijf. De SVB kijkt daar wel naar.',
		coouderschap: 'Woont uw kind ook bij de andere ouder? Dan krijgt één van u de kinderbijslag, of u deelt die.',
		dubbel: 'Heeft uw kind veel zorg nodig, of woont het ergens anders? Dan kan het dubbel zijn.',
	},
	terugbetalen: terugbetalenKinderbijslag,
	aanvragen: {
		stappen: [
			'Vraag kinderbijslag aan bij de SVB. U hebt DigiD nodig.',
			'Lukt het niet? Bel de gemeente. Vraag wie u helpt.',
		],
		contacten: ['svb-website', 'gemeente'],
		papieren: [],
		duur: null,
		opTijd: {
			zin: 'Had u op {vanaf} al recht op kinderbijslag? Dan kan die vanaf dan ingaan. Wie langer wacht, krijgt minder terug.',
		},
	},
} satisfies Teksten<typeof regel>;
