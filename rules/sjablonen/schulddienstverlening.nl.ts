import type { Routetekst } from '../kern/teksten.ts';

export const schulddienstverleningTekst: Routetekst = {
	naam: 'Hulp bij geldzorgen',
	inHetKort:
		'Hulp bij geldzorgen is gratis. Wachten maakt het moeilijker. Het eerste gesprek is binnen {termijnGesprek} weken.',
	vandaag:
		'Wacht niet. Bel vandaag. Zeg wat er aan de hand is. De gemeente hoort binnen {termijnBedreiging} werkdagen met u te praten. Hebt u een brief gekregen? Houd die bij de hand.',
	dezeWeek: 'Bel deze week. U hoeft niet alleen te bellen. Het eerste gesprek is binnen {termijnGesprek} weken.',
};

export const voedselhulpTekst: Routetekst = {
	naam: 'Hulp als er geen eten is',
	inHetKort: 'De voedselbank helpt mensen die geen geld hebben voor eten.',
	vandaag: 'Bel vandaag. Zeg dat u geen geld hebt voor eten. Vraag hoe u bij de voedselbank komt.',
	dezeWeek: null,
};
