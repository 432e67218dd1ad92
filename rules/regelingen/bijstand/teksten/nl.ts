import type { Teksten } from '../../../kern/teksten.ts';
import {
	aanvullingTekst,
	andereVrijlatingTekst,
	vrijlatingTekst,
	verblijfTekst,
	vermogensgrensTekst,
	voorbehoudTeksten,
	volwassenTekst,
	terugbetalenBijstand,
} from '../../../sjablonen/teksten.nl.ts';
import type { regel } from '../index.ts';

export default {
	naam: 'Geld om van te leven',
	officieel: 'Bijstand',
	inHetKort: 'Hebt u te weinig geld om van te leven? Dan vult de gemeente uw inkomen aan.',
	bedrag: 'Dit is netto. De vakantietoeslag zit erbij.',
	toetsen: {
		volwassen: volwassenTekst,
		totAow: {
			ja: 'U hebt nog niet de AOW-leeftijd.',
			nee: 'U of uw partner heeft de AOW-leeftijd. Dan helpt de SVB met AIO.',
			open: 'Wij weten nog niet of u of uw partner de AOW-leeftijd heeft.',
		},
		inkomen: aanvullingTekst,
		vermogen: {
			...vermogensgrensTekst,
			nee: `${vermogensgrensTekst.nee} Vraag de gemeente ook naar IOAW en IOAZ. Daar gelden andere regels.`,
		},
		geenStudiefinanciering: {
			ja: 'Een opleiding staat deze hulp niet in de weg.',
			nee: 'U studeert met geld van DUO. Daarvan moet u leven.',
			open: 'Wij weten nog niet of u kunt leven van geld van DUO.',
		},
		...voorbehoudTeksten,
	},
	nietGetoetst: {
		verblijf: verblijfTekst,
		zoektijd:
			'Bent u jonger dan {zevenentwintig} jaar? Dan moet u meestal eerst {zoektermijn} weken werk of een opleiding zoeken.',
		vrijlating: vrijlatingTekst,
		andereVrijlating: andereVrijlatingTekst,
		inkomenKind: 'Het loon van uw kinderen telt niet mee.',
		woonkosten: 'Betaalt u geen huur, of stopte u net met school? Dan kan het bedrag lager zijn.',
		ouders:
			'Bent u jonger dan {eenentwintig} jaar? Dan betalen uw ouders soms mee. Kan dat niet, dan kan het bedrag hoger zijn.',
	},
	aanvragen: {
		stappen: ['Bel de gemeente of ga langs.', 'Zeg dat u bijstand wilt aanvragen.', 'Vraag om hulp met het formulier.'],
		contacten: ['gemeente'],
		papieren: [],
		duur: null,
		opTijd: { zin: 'Soms telt het tot {maanden} maanden terug. De gemeente beslist. Wacht daarom niet.' },
	},
	terugbetalen: terugbetalenBijstand,
} satisfies Teksten<typeof regel>;
