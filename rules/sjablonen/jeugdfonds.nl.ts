import type { Aanvraag, Teksten } from '../kern/teksten.ts';
import type { jeugdfonds } from './jeugdfonds.ts';
import { inkomenVoorPasTekst } from './stadspas.nl.ts';
import { lokaleVoorbehoudTeksten, vermogenZonderBronTekst, terugbetalenHulp } from './teksten.nl.ts';

/** @param pas the name of the pas  @param duur how long it takes; null: not found */
export const jeugdfondsTeksten = (pas: string, duur: Aanvraag['duur']): Teksten<ReturnType<typeof jeugdfonds>> => ({
	naam: 'Sport, muziek of cultuur voor uw kind',
	officieel: 'Jeugdfonds Sport & Cultuur',
	inHetKort: 'De club of de les wordt voor uw kind betaald. Ook kleding of een instrument kan.',
	bedrag: 'Dit is het hoogste bedrag voor al uw kinderen samen. Het geld gaat naar de club.',
	toetsen: {
		kind: {
			ja: 'U hebt een kind van {vanafVier} jaar of ouder.',
			nee: 'U hebt geen kinderen.',
			open: 'Wij weten niet zeker of uw kind oud genoeg is. Vanaf {vanafVier} jaar kan het.',
		},
		inkomen: inkomenVoorPasTekst,
		vermogen: vermogenZonderBronTekst,
		...lokaleVoorbehoudTeksten,
	},
	nietGetoetst: {
		zonderPas: `Hebt u geen ${pas}? Dan kijkt het Jeugdfonds naar uw situatie. Vraag het dus altijd.`,
	},
	aanvragen: {
		stappen: [
			'U kunt dit niet zelf aanvragen. Iemand anders doet dat voor u.',
			'Vraag het op school, bij het wijkteam of bij de huisarts.',
			`Hebt u een ${pas}? Geef dan het nummer van de pas.`,
			'Weet u niet wie u kan helpen? Bel de gemeente.',
		],
		contacten: ['gemeente'],
		papieren: [],
		via: 'school, het wijkteam of de huisarts',
		duur,
	},
	terugbetalen: terugbetalenHulp,
});
