import type { Teksten } from '../../../kern/teksten.ts';
import {
	aanvullingTekst,
	andereVrijlatingTekst,
	vrijlatingTekst,
	verblijfTekst,
	vermogensgrensTekst,
	voorbehoudTeksten,
	terugbetalenBijstand,
} from '../../../sjablonen/teksten.nl.ts';
import type { regel } from '../index.ts';

export default {
	naam: 'Extra geld naast uw AOW',
	officieel: 'AIO van de SVB',
	inHetKort: 'Hebt u AOW en toch te weinig geld? Dan vult de SVB uw inkomen aan.',
	bedrag: 'Dit is netto. De vakantietoeslag zit erbij.',
	toetsen: {
		aow: {
			ja: 'U of uw partner heeft de AOW-leeftijd.',
			nee: 'Niemand van u heeft de AOW-leeftijd.',
			open: 'Wij weten nog niet of u of uw partner de AOW-leeftijd heeft.',
		},
		inkomen: aanvullingTekst,
		vermogen: vermogensgrensTekst,
		...voorbehoudTeksten,
	},
	nietGetoetst: {
		verblijf: verblijfTekst,
		vrijlating: vrijlatingTekst,
		andereVrijlating: andereVrijlatingTekst,
	},
	aanvragen: {
		stappen: ['De SVB geeft de AIO. Vraag de SVB om het formulier.', 'Lukt het niet? Bel de gemeente om hulp.'],
		contacten: ['svb-website', 'gemeente'],
		papieren: [],
		duur: null,
		opTijd: { zin: 'Soms telt het tot {maanden} maanden terug. De SVB beslist. Wacht daarom niet.' },
	},
	terugbetalen: terugbetalenBijstand,
} satisfies Teksten<typeof regel>;
