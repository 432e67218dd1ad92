import type { Teksten } from '../../../kern/teksten.ts';
import { terugbetalenUitkering } from '../../../sjablonen/teksten.nl.ts';
import type { regel } from '../index.ts';

export default {
	naam: 'Extra geld voor studenten die door ziekte niet kunnen werken',
	officieel: 'Studietoeslag',
	inHetKort: 'Kunt u door ziekte of een handicap niet werken naast uw studie? Dan krijgt u elke maand geld.',
	bedrag: 'Dit is het minste wat u krijgt. De gemeente mag meer geven.',
	toetsen: {
		student: {
			ja: 'U bent student.',
			nee: 'U bent geen student.',
			open: 'Wij weten nog niet of u student bent.',
		},
		totAow: {
			ja: 'U of uw partner heeft nog geen AOW.',
			nee: 'U hebt de AOW-leeftijd.',
			open: 'Wij weten uw leeftijd nog niet.',
		},
		studiefinanciering: {
			ja: 'U krijgt geld van DUO voor uw studie.',
			nee: 'U krijgt geen geld van DUO voor uw studie.',
			open: 'Wij weten niet of u geld van DUO kunt krijgen voor uw studie.',
		},
		ziek: {
			ja: 'U of iemand in uw gezin is lang ziek of heeft een handicap.',
			nee: 'U bent niet lang ziek en u hebt geen handicap.',
			open: 'Wij weten niet of u lang ziek bent of een handicap hebt.',
		},
		geenWajong: {
			ja: 'U krijgt geen Wajong.',
			nee: 'U krijgt Wajong.',
			open: 'Misschien krijgt u Wajong. Met Wajong krijgt u deze toeslag niet.',
		},
		heeftLoon: {
			ja: 'U of uw partner werkt. De gemeente kijkt of u zelf kunt werken naast uw studie.',
			nee: 'U werkt niet naast uw studie.',
			open: 'Wij weten nog niet of u werkt naast uw studie.',
		},
		wieIsZiek: {
			ja: 'Bent u zelf ziek? Alleen dan is deze toeslag voor u.',
			nee: 'U woont niet met een partner of kinderen.',
			open: 'Wij weten nog niet wie er in uw gezin ziek is.',
		},
	},
	nietGetoetst: {
		beperking:
			'De gemeente kijkt of u door uw ziekte of handicap niet kunt werken. Soms vraagt zij een arts om advies.',
	},
	aanvragen: {
		stappen: ['Bel de gemeente. Vraag naar de studietoeslag.', 'Zeg dat u geld van DUO krijgt.'],
		contacten: ['gemeente'],
		papieren: [],
		duur: null,
	},
	terugbetalen: terugbetalenUitkering,
} satisfies Teksten<typeof regel>;
