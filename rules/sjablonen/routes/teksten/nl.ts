/** What every route says; one export for each. */
import type { Routetekst } from '../../../kern/teksten.ts';

export const schulddienstverlening: Routetekst = {
	naam: 'Hulp bij geldzorgen',
	inHetKort:
		'Hulp bij geldzorgen is gratis. Wachten maakt het moeilijker. Het eerste gesprek is binnen {termijnGesprek} weken.',
	vandaag:
		'Zeg wat er aan de hand is. De gemeente hoort binnen {termijnBedreiging} werkdagen met u te praten. Hebt u een brief gekregen? Houd die bij de hand.',
	dezeWeek: 'U hoeft niet alleen te bellen. Het eerste gesprek is binnen {termijnGesprek} weken.',
	heeftAl: 'U krijgt al hulp bij schulden. Vraag uw hulpverlener om deze lijst te bekijken.',
};

export const voedselhulp: Routetekst = {
	naam: 'Hulp als er geen eten is',
	inHetKort: 'De voedselbank helpt mensen die geen geld hebben voor eten.',
	vandaag: 'Zeg dat u geen geld hebt voor eten. Vraag hoe u bij de voedselbank komt.',
	dezeWeek: null,
	heeftAl: null,
};
